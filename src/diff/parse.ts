import type { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import type { Entry } from "./document.js";

/** @throws ConfigurationError with the first thing that is not as the schema says. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown, where: string, what: string): T {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const place = (issue?.path ?? []).map(String).join(".");
	throw new ConfigurationError(`${where}: this is no ${what}: ${`${place} ${issue?.message}`.trim().slice(0, 200)}`);
}

/** @throws ConfigurationError where two entries cannot be told apart. */
export function byRef(entries: Iterable<Entry>, where: string): Map<string, Entry> {
	const map = new Map<string, Entry>();
	for (const entry of entries) {
		if (map.has(entry.ref)) throw new ConfigurationError(`${where}: ${entry.ref.slice(0, 300)} stands in it twice`);
		map.set(entry.ref, entry);
	}
	return map;
}

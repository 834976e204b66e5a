import { keyOf, type Scan } from "../model/scan.js";
import type { Redactor } from "./redactor.js";

/**
 * A scan without account ids, for every report. Not the reports' texts are redacted but what they are made of, since they derive
 * hashes of it: the fingerprint of a finding on a known key would tell the account to whoever tries all 10^12.
 */
export function redactScan(scan: Scan, redactor: Redactor): Scan {
	introduceAccounts(scan, redactor);
	const redacted = redactValue(scan, redactor);
	// Stand-ins may stand in another order than what they stand for.
	const resources = [...redacted.resources].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
	return { ...redacted, resources, redacted: true };
}

/** In the order of the ids, which keeps a report's order, and makes stand-ins of a lone account the same from scan to scan. */
function introduceAccounts({ inventory }: Scan, redactor: Redactor): void {
	redactor.introduce([...new Set(inventory.scopes.map(({ account }) => account))].sort());
}

/**
 * The same value with every text in it redacted, names of members too. A part without an id stays the object that it is, so that
 * the copy of a large scan takes little; a resource, a fact or a finding that stands in it twice stays one.
 */
export function redactValue<T>(value: T, redactor: Redactor): T {
	const done = new Map<object, unknown>();
	const visit = (given: unknown): unknown => {
		if (typeof given === "string") return redactor.text(given);
		// An id without quotes, as a policy may have one.
		if (typeof given === "number" && given >= 1e11 && given < 1e12 && Number.isInteger(given)) {
			return Number(redactor.text(String(given)));
		}
		// What a function will give, nobody can redact here.
		if (typeof given === "function") throw new Error("a scan holds data, and no function");
		if (typeof given !== "object" || given === null) return given;
		const earlier = done.get(given);
		if (earlier !== undefined) return earlier;
		const made = copyOf(given, redactor, visit);
		if ("arn" in given || "status" in given || "verdict" in given) done.set(given, made);
		return made;
	};
	return visit(value) as T;
}

/** A copy with its parts redacted; the object itself where none of them changes. */
function copyOf(given: object, redactor: Redactor, visit: (part: unknown) => unknown): object {
	if (Array.isArray(given)) {
		const list = given.map(visit);
		return list.some((each, index) => each !== given[index]) ? list : given;
	}
	if (given instanceof Map) return new Map([...given].map(([name, member]) => [visit(name), visit(member)]));
	if (given instanceof Set) return new Set([...given].map(visit));
	if (Symbol.iterator in given) return asTheyCome(given as Iterable<unknown>, visit);
	const entries = Object.entries(given);
	const copies = entries.map(([name, member]): [string, unknown] => [redactor.text(name), visit(member)]);
	const changed = copies.some(
		([name, member], index) => name !== entries[index]?.[0] || member !== entries[index]?.[1],
	);
	return changed ? Object.fromEntries(copies) : given;
}

/** What makes its parts as they are asked for goes on doing so. */
function asTheyCome(parts: Iterable<unknown>, visit: (part: unknown) => unknown): Iterable<unknown> {
	return {
		*[Symbol.iterator]() {
			for (const part of parts) yield visit(part);
		},
	};
}

import { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import { placeName } from "../model/inventory.js";
import type { Unusable } from "./merge.js";

/** An assessment says so at its beginning, and an inventory has no such member. */
const MARK = /^\s{0,20}\{\s{0,20}"schema_version"\s{0,20}:\s{0,20}\d{1,9}\s{0,20},\s{0,20}"generated_at"/;
const HEAD_BYTES = 200;

const UNKNOWN = "unknown";

const place = z.object({ account: z.string(), region: z.string() });
const assessed = z.object({ resources: z.array(place), gaps: z.array(place) });

/**
 * The accounts and Regions that an assessment is about; undefined for what is none. Of an account of which it knows no Region,
 * and where it knows no account, the place is unknown: an assessment of an empty Region says nothing of it.
 *
 * @throws ConfigurationError for an assessment that cannot be read; `parse` reads JSON.
 */
export function placesAssessed(
	bytes: Buffer,
	name: string,
	parse: (text: string, where: string) => unknown,
): Unusable["places"] | undefined {
	if (!MARK.test(bytes.toString("utf8", 0, HEAD_BYTES))) return undefined;
	const parsed = assessed.safeParse(parse(bytes.toString("utf8"), name));
	if (!parsed.success) throw new ConfigurationError(`${name}: this is no assessment.json of keyproof`);
	const all = [...parsed.data.resources, ...parsed.data.gaps];
	const regional = new Map(all.filter(({ region }) => region !== "").map((each) => [placeName(each), each]));
	const accounts = new Set([...regional.values()].map(({ account }) => account));
	const global = all.filter(({ account, region }) => region === "" && !accounts.has(account));
	for (const { account } of global) regional.set(account, { account, region: UNKNOWN });
	return regional.size === 0 ? [{ account: UNKNOWN, region: UNKNOWN }] : [...regional.values()];
}

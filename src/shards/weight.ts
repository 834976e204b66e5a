import { z } from "zod";
import { placeName } from "../model/inventory.js";
import { accountOf, type ShardTarget } from "../model/shard.js";
import type { Place } from "./split.js";

/** How many keys an earlier scan found, by account and Region (`placeName`). */
export type Sizes = ReadonlyMap<string, number>;

const scoped = z.object({ account: z.string(), region: z.string() });
const listed = z.object({ type: z.string(), account: z.string(), region: z.string() });
/** What an earlier assessment says that weighs a scan. */
const assessed = z.object({ resources: z.array(listed), gaps: z.array(listed).optional() });
/** The same of an inventory. */
const inventoried = z.object({
	scopes: z.array(scoped),
	resources: z.record(z.string(), z.array(scoped)),
	gaps: z.array(listed).optional(),
});
const earlier = z.union([assessed, inventoried]);
type Assessed = z.infer<typeof assessed>;

/** The sizes that an assessment or an inventory tells; undefined for what is neither. */
export function sizesIn(value: unknown): Sizes | undefined {
	const { success, data } = earlier.safeParse(value);
	if (!success) return undefined;
	if (!("scopes" in data)) return sizesOf(data);
	const { scopes, resources, gaps } = data;
	const keys = (resources[KEYS] ?? []).map((key) => ({ ...key, type: KEYS }));
	// Without a list of keys nobody looked for any.
	const seen = resources[KEYS] === undefined ? [] : scopes.map((scope) => ({ ...scope, type: "region" }));
	return sizesOf({ resources: [...seen, ...keys], gaps });
}

const KEYS = "kms_key";
/** Signing in, the listings, and the facts that every Region has. */
const SECONDS_A_REGION = 3;
/** ListGrants decides: 100 a second for an account and Region (docs/decisions/001-pacing.md). */
const GRANTS_A_SECOND = 100;
/** A Region that no earlier scan has seen. */
const KEYS_OF_A_NEW_REGION = 50;
/** So many Regions are read at once on a machine (src/collect/collect.ts), */
const AT_ONCE = 32;
/** whose one thread signs and parses so many calls, each in a millisecond (docs/benchmarks.md). */
const SECONDS_A_CALL = 0.001;
const CALLS_A_REGION = 15;
const CALLS_A_KEY = 5;
/** Where nobody says which Regions an account has, those that are enabled in each. */
const USUAL_REGIONS = 17;

/** Of a place whose keys could not be listed, nobody knows how many it has. */
export function sizesOf({ resources, gaps = [] }: Assessed): Sizes {
	const sizes = new Map<string, number>();
	for (const { type, account, region } of resources) {
		if (region === "") continue;
		const place = placeName({ account, region });
		sizes.set(place, (sizes.get(place) ?? 0) + (type === KEYS ? 1 : 0));
	}
	for (const { type, account, region } of gaps) {
		const place = placeName({ account, region });
		if (type === KEYS && (sizes.get(place) ?? 0) < KEYS_OF_A_NEW_REGION) sizes.delete(place);
	}
	return sizes;
}

/**
 * Accounts × Regions, each with the seconds that its scan is expected to take. Where nobody names the Regions, an
 * account is one place.
 *
 * @param asking the account of the credentials, which no role names.
 */
export function placesOf(
	accounts: readonly ShardTarget[],
	regions: readonly string[] | "all",
	sizes: Sizes,
	api_rate_share: number,
	asking = askingAccount(accounts, sizes),
): Place[] {
	const seconds = (keys: number): number => SECONDS_A_REGION + keys / (GRANTS_A_SECOND * api_rate_share);
	const work = (keys: number): number =>
		Math.max(seconds(keys) / AT_ONCE, (CALLS_A_REGION + CALLS_A_KEY * keys) * SECONDS_A_CALL);
	const known = keysByAccount(sizes);
	return accounts.flatMap(({ role_arn, external_id, regions: own }): Place[] => {
		const by = { role_arn, ...(external_id === undefined ? {} : { external_id }) };
		const account = role_arn === undefined ? asking : accountOf(role_arn);
		const named = own ?? (regions === "all" ? [] : regions);
		if (named.length > 0) {
			return named.map((region) => {
				const keys = sizes.get(placeName({ account, region })) ?? KEYS_OF_A_NEW_REGION;
				return { ...by, region, seconds: seconds(keys), work: work(keys) };
			});
		}
		const all = known.get(account) ?? Array.from({ length: USUAL_REGIONS }, () => KEYS_OF_A_NEW_REGION);
		// The Regions of an account are read side by side, each by its own quotas.
		const slowest = all.reduce((most, keys) => Math.max(most, keys), 0);
		return [{ ...by, seconds: seconds(slowest), work: all.reduce((sum, keys) => sum + work(keys), 0) }];
	});
}

/**
 * The account of the credentials, where nobody asks whose they are: one that the earlier scan has read and that no role names.
 * Of several, the one with most keys, so that a shard is rather too short than too long.
 */
function askingAccount(accounts: readonly ShardTarget[], sizes: Sizes): string {
	const named = new Set(accounts.map(({ role_arn }) => accountOf(role_arn)));
	const others = [...keysByAccount(sizes)].filter(([account]) => !named.has(account));
	const keysOf = ([, keys]: readonly [string, readonly number[]]): number => keys.reduce((sum, each) => sum + each, 0);
	const [most] = others.sort((one, other) => keysOf(other) - keysOf(one));
	return most?.[0] ?? "";
}

function keysByAccount(sizes: Sizes): ReadonlyMap<string, readonly number[]> {
	const known = new Map<string, number[]>();
	for (const [place, keys] of sizes) {
		const account = place.slice(0, place.indexOf(" "));
		const own = known.get(account) ?? [];
		known.set(account, own);
		own.push(keys);
	}
	return known;
}

import { accountOf, type ShardTarget } from "../model/shard.js";
import type { Place } from "./split.js";

/** How many keys an earlier scan found, by account and Region. */
export type Sizes = ReadonlyMap<string, number>;

/** What an earlier assessment says that weighs a scan. */
interface Assessed {
	readonly resources: readonly { readonly type: string; readonly account: string; readonly region: string }[];
}

/** Signing in, the listings, and the facts that every Region has. */
const SECONDS_A_REGION = 3;
/** ListGrants decides: 100 a second for an account and Region (docs/decisions/001-pacing.md). */
const GRANTS_A_SECOND = 100;
/** A Region that no earlier scan has seen. */
const KEYS_OF_A_NEW_REGION = 50;

export function sizesOf({ resources }: Assessed): Sizes {
	const sizes = new Map<string, number>();
	for (const { type, account, region } of resources) {
		if (region === "") continue;
		const place = `${account} ${region}`;
		sizes.set(place, (sizes.get(place) ?? 0) + (type === "kms_key" ? 1 : 0));
	}
	return sizes;
}

/**
 * Accounts × Regions, each with the seconds that its scan is expected to take. Where nobody names the Regions, an
 * account is one place.
 */
export function placesOf(
	accounts: readonly ShardTarget[],
	regions: readonly string[] | "all",
	sizes: Sizes,
	api_rate_share: number,
): Place[] {
	const seconds = (keys: number): number => SECONDS_A_REGION + keys / (GRANTS_A_SECOND * api_rate_share);
	return accounts.flatMap(({ role_arn, regions: own }): Place[] => {
		const account = accountOf(role_arn);
		const named = own ?? (regions === "all" ? [] : regions);
		if (named.length > 0) {
			return named.map((region) => ({
				role_arn,
				region,
				seconds: seconds(sizes.get(`${account} ${region}`) ?? KEYS_OF_A_NEW_REGION),
			}));
		}
		const known = [...sizes].filter(([place]) => place.startsWith(`${account} `)).map(([, keys]) => keys);
		// The Regions of an account are read side by side, each by its own quotas.
		return [{ role_arn, seconds: seconds(known.length === 0 ? KEYS_OF_A_NEW_REGION : Math.max(...known)) }];
	});
}

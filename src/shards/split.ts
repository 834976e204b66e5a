import { byText } from "../model/order.js";
import type { Matrix, ShardTarget } from "../model/shard.js";

/** GitHub makes no more jobs of one matrix (https://docs.github.com/actions, "Usage limits"). */
export const MAXIMUM_SHARDS = 256;

/** An account, or one Region of it, that is scanned in one piece. */
export interface Place {
	readonly role_arn?: string | undefined;
	readonly region?: string | undefined;
	/** How long its scan is expected to take. */
	readonly seconds: number;
}

export interface Split {
	readonly matrix: Matrix;
	/** What the slowest shard is expected to take. */
	readonly longest: number;
	/** What the slowest shard takes at least, however the places are dealt out. */
	readonly bound: number;
}

/**
 * Deals places out to at most `maximum` shards, the longest first, each to the shard with the least to do. Graham (1969),
 * "Bounds on multiprocessing timing anomalies": the slowest shard takes at most 4/3 of what the best split would.
 */
export function split(places: readonly Place[], maximum: number): Split {
	const longestFirst = [...places].sort(byText(keyOf)).sort((a, b) => b.seconds - a.seconds);
	const count = Math.min(maximum, places.length);
	const bins = Array.from({ length: count }, () => ({ seconds: 0, places: [] as Place[] }));
	for (const place of longestFirst) {
		const least = bins.reduce((best, bin) => (bin.seconds < best.seconds ? bin : best));
		least.places.push(place);
		least.seconds += place.seconds;
	}
	const total = places.reduce((sum, { seconds }) => sum + seconds, 0);
	const include = bins.map((bin, index) => ({
		shard: String(index + 1),
		name: `${index + 1} of ${count}`,
		accounts: accountsOf(bin.places),
		seconds: Math.round(bin.seconds),
	}));
	return {
		matrix: { include },
		longest: Math.max(...bins.map(({ seconds }) => seconds)),
		bound: Math.max(total / count, longestFirst[0]?.seconds ?? 0),
	};
}

/** Places as accounts with their Regions, in the order of their names. */
function accountsOf(places: readonly Place[]): ShardTarget[] {
	const accounts = new Map<string, Place[]>();
	for (const place of places) {
		accounts.set(place.role_arn ?? "", [...(accounts.get(place.role_arn ?? "") ?? []), place]);
	}
	return [...accounts].sort(byText(([role_arn]) => role_arn)).map(([role_arn, regions]) => {
		const names = regions.flatMap(({ region }) => region ?? []).sort();
		return { ...(role_arn === "" ? {} : { role_arn }), ...(names.length === 0 ? {} : { regions: names }) };
	});
}

function keyOf({ role_arn = "", region = "" }: Place): string {
	return `${role_arn} ${region}`;
}

import { byText } from "../model/order.js";
import type { Matrix, ShardTarget } from "../model/shard.js";

/** GitHub makes no more jobs of one matrix (https://docs.github.com/actions, "Usage limits"). */
export const MAXIMUM_SHARDS = 256;

/** An account, or one Region of it, that is scanned in one piece. */
export interface Place {
	readonly role_arn?: string | undefined;
	readonly external_id?: string | undefined;
	readonly region?: string | undefined;
	/** How long its scan is expected to take, alone. */
	readonly seconds: number;
	/** What it adds to the time of a machine that reads many at once, in seconds; `seconds` where nothing is read at once. */
	readonly work?: number;
}

export interface Split {
	readonly matrix: Matrix;
	/** What the slowest shard is expected to take. */
	readonly longest: number;
	/** What the slowest shard takes at least, however the places are dealt out. */
	readonly bound: number;
}

/** What is dealt out as one: a place, or several of one account. */
interface Unit {
	readonly key: string;
	readonly places: readonly Place[];
	readonly work: number;
}

/**
 * Deals places out to at most `maximum` shards, those with most work first, each to the shard with the least. Graham (1969),
 * "Bounds on multiprocessing timing anomalies": the slowest shard takes at most 4/3 of what the best split would. Regions of one
 * account go together as long as that costs nothing of the bound: each shard signs in to each of its accounts.
 */
export function split(places: readonly Place[], maximum: number): Split {
	const count = Math.min(maximum, places.length);
	const total = places.reduce((sum, place) => sum + workOf(place), 0);
	// What has a third of a fair share at most adds no more than that third to a shard that had less than its share.
	const together = unitsOf(places, total / count / 3);
	const units = together.length < count ? unitsOf(places, 0) : together;
	const mostFirst = [...units].sort(byText(({ key }) => key)).sort((a, b) => b.work - a.work);
	const bins = Array.from({ length: count }, () => ({ work: 0, places: [] as Place[] }));
	for (const unit of mostFirst) {
		const least = bins.reduce((best, bin) => (bin.work < best.work ? bin : best));
		least.places.push(...unit.places);
		least.work += unit.work;
	}
	// The slowest place of a shard takes its time however little else there is.
	const times = bins.map(({ work, places: own }) => Math.max(work, slowestOf(own)));
	const include = bins.map((bin, index) => ({
		shard: String(index + 1),
		name: `${index + 1} of ${count}`,
		accounts: accountsOf(bin.places),
		seconds: Math.round(times[index] ?? 0),
	}));
	return {
		matrix: { include },
		longest: times.reduce((longest, time) => Math.max(longest, time), 0),
		bound: Math.max(total / count, slowestOf(places)),
	};
}

function workOf({ seconds, work = seconds }: Place): number {
	return work;
}

function slowestOf(places: readonly Place[]): number {
	return places.reduce((slowest, { seconds }) => Math.max(slowest, seconds), 0);
}

/** Places, those of one account together up to so much work. */
function unitsOf(places: readonly Place[], most: number): Unit[] {
	const units: Unit[] = [];
	for (const own of Object.values(byAccount(places))) {
		let open: Place[] = [];
		let work = 0;
		const close = (): void => {
			const [first] = open;
			if (first !== undefined) units.push({ key: keyOf(first), places: open, work });
			[open, work] = [[], 0];
		};
		for (const place of [...own].sort(byText(keyOf)).sort((a, b) => workOf(b) - workOf(a))) {
			if (work + workOf(place) > most) close();
			open.push(place);
			work += workOf(place);
		}
		close();
	}
	return units;
}

function byAccount(places: readonly Place[]): Record<string, Place[]> {
	const accounts: Record<string, Place[]> = {};
	for (const place of places) {
		const own = accounts[place.role_arn ?? ""] ?? [];
		accounts[place.role_arn ?? ""] = own;
		own.push(place);
	}
	return accounts;
}

/** Places as accounts with their Regions, in the order of their names. */
function accountsOf(places: readonly Place[]): ShardTarget[] {
	return Object.entries(byAccount(places))
		.sort(byText(([role_arn]) => role_arn))
		.map(([role_arn, own]) => {
			const names = own.flatMap(({ region }) => region ?? []).sort();
			const [external_id] = own.flatMap((place) => place.external_id ?? []);
			return {
				...(role_arn === "" ? {} : { role_arn }),
				...(external_id === undefined ? {} : { external_id }),
				...(names.length === 0 ? {} : { regions: names }),
			};
		});
}

function keyOf({ role_arn = "", region = "" }: Place): string {
	return `${role_arn} ${region}`;
}

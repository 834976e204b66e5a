import { ConfigurationError } from "../model/errors.js";
import type { Part, Unusable } from "./merge.js";

/** Parts whose times are further apart are not of one scan: a job of GitHub's takes six hours at most, and waits for others. */
const ONE_SCAN_MS = 86_400_000;
/** So far may clocks differ. */
const CLOCKS_MS = 900_000;

export interface Sorted {
	readonly parts: readonly Part[];
	readonly unusable: readonly Unusable[];
	readonly notes: readonly string[];
}

export interface Ages {
	/** Milliseconds since 1970. */
	readonly now: number;
	/** What was read longer ago does not count. */
	readonly max_age_ms: number | undefined;
	/** Whether it is known which shards there were: what is a day older than the newest is then of an earlier scan. */
	readonly one_scan: boolean;
}

/**
 * Takes out what is too old to count: a file that an earlier scan left where a shard of this one was lost would look like a
 * place that was read. Says of what remains which is of another time than the rest.
 */
export function takeRecent(parts: readonly Part[], { now, max_age_ms, one_scan }: Ages): Sorted {
	const timeOf = ({ inventory }: Part): number => Date.parse(inventory.collected_at);
	const isFuture = (part: Part): boolean => timeOf(part) - now > CLOCKS_MS;
	const newest = parts.filter((part) => !isFuture(part)).reduce((time, part) => Math.max(time, timeOf(part)), 0);
	const isStale = (part: Part): boolean => newest - timeOf(part) > ONE_SCAN_MS;
	const why = (part: Part): string | undefined => {
		const { collected_at } = part.inventory;
		if (max_age_ms !== undefined) {
			return now - timeOf(part) > max_age_ms ? `${collected_at}, longer ago than --max-age` : undefined;
		}
		return one_scan && isStale(part) ? `${collected_at}, more than a day before the newest` : undefined;
	};
	const old = parts.flatMap((part) => {
		const when = why(part);
		if (when === undefined) return [];
		const { name, inventory } = part;
		return [{ name, places: inventory.scopes, why: `what was found was read at ${when}: scan it again` }];
	});
	const recent = parts.filter((part) => why(part) === undefined);
	const notes = recent.flatMap((part) => {
		const { name, inventory } = part;
		if (isFuture(part)) {
			return [`${name}: was read at ${inventory.collected_at}, which is yet to come: a clock is wrong, here or there`];
		}
		if (!isStale(part)) return [];
		return [
			`${name}: was read at ${inventory.collected_at}, more than a day before the newest: --max-age 1d makes a gap of it`,
		];
	});
	const sorted = recent.map((part) => (isFuture(part) ? { ...part, doubtful: true as const } : part));
	return { parts: sorted, unusable: old, notes };
}

/**
 * Two redacted inventories may have one stand-in for two accounts, and the one would hide the other.
 *
 * @throws ConfigurationError where one of several parts is redacted; `isStandIn` tells a stand-in from an account.
 */
export function refuseRedacted(
	parts: readonly Part[],
	expected: boolean,
	isStandIn: (account: string) => boolean,
): void {
	const redacted = parts.find(({ inventory }) => inventory.scopes.some(({ account }) => isStandIn(account)));
	if (redacted === undefined || (parts.length === 1 && !expected)) return;
	throw new ConfigurationError(
		`${redacted.name}: is redacted, so that its accounts cannot be told from those of others: merge what was read without --redact, and give it to merge`,
	);
}

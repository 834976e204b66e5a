import type { Input } from "./wire.js";
import { integerOf } from "./wire.js";

export interface Page<T> {
	readonly items: readonly T[];
	/** The opaque token of the next page; undefined on the last one. */
	readonly next: string | undefined;
}

/** Anything that can be read by position: an array, or a list that makes its items when asked. */
export interface Positions<T> {
	readonly size: number;
	at(index: number): T;
}

/** What a page is cut by: at most `size` items, from the place the `token` of the page before says. */
export interface Cut {
	readonly size: number;
	readonly token: string | undefined;
	/** Names the listing, so that a token of another listing is refused. */
	readonly listing: string;
	readonly refuse: () => Error;
}

/** One page of a listing. Tokens are opaque to the caller, as those of AWS are. */
export function pageOf<T>(all: Positions<T>, cut: Cut): Page<T> {
	const start = cut.token === undefined ? 0 : positionIn(cut.token, cut);
	const end = Math.min(all.size, start + cut.size);
	const items: T[] = [];
	for (let index = start; index < end; index += 1) items.push(all.at(index));
	return { items, next: end < all.size ? tokenFor(cut.listing, end) : undefined };
}

/** An array as a list of positions. */
export function positions<T>(items: readonly T[]): Positions<T> {
	return {
		size: items.length,
		at: (index) => {
			const item = items[index];
			if (item === undefined) throw new RangeError(`no item at ${index} of ${items.length}`);
			return item;
		},
	};
}

export function tokenFor(listing: string, position: number): string {
	return Buffer.from(`${listing}:${position}`).toString("base64url");
}

export function positionIn(token: string, cut: Pick<Cut, "listing" | "refuse">): number {
	const text = Buffer.from(token, "base64url").toString();
	const position = text.slice(cut.listing.length + 1);
	if (!text.startsWith(`${cut.listing}:`) || !/^\d{1,9}$/.test(position)) throw cut.refuse();
	return Number(position);
}

/** The page size: what the caller asks for within the service's limits, and never more than the simulator's own bound. */
export function pageSize(
	input: Input,
	name: string,
	limits: {
		readonly least?: number;
		readonly most: number;
		readonly usual: number;
		readonly bound: number | undefined;
	},
	refuse: (asked: number, least: number, most: number) => Error,
): number {
	const asked = integerOf(input, name);
	const least = limits.least ?? 1;
	if (asked !== undefined && (asked < least || asked > limits.most)) throw refuse(asked, least, limits.most);
	return Math.min(asked ?? limits.usual, limits.bound ?? Number.POSITIVE_INFINITY);
}

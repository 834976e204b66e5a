/**
 * How openly a kind of caller can bring something about: from not at all to at will. The ranks between say what stands in
 * the way: the place that a call comes from, a text that few can have, or that a service has to make the call.
 */
export const NEVER = 0;
export const FROM_PLACE = 1;
export const BY_FEW = 2;
export const VIA_SERVICE = 3;
export const AT_WILL = 4;
export type Rank = typeof NEVER | typeof FROM_PLACE | typeof BY_FEW | typeof VIA_SERVICE | typeof AT_WILL;

/**
 * The answer in three values about the requests of a caller: it holds (`may_not` is NEVER), it does not (`may` is NEVER), or it
 * depends; and then how openly the caller can make it hold, or fail.
 */
export interface Chance {
	readonly may: Rank;
	readonly may_not: Rank;
}

export const HOLDS: Chance = { may: AT_WILL, may_not: NEVER };
export const FAILS: Chance = { may: NEVER, may_not: AT_WILL };
export const DEPENDS: Chance = { may: AT_WILL, may_not: AT_WILL };

export function not({ may, may_not }: Chance): Chance {
	return { may: may_not, may_not: may };
}

/** All hold: as openly as the narrowest of them. */
export function every(chances: readonly Chance[]): Chance {
	let may: Rank = AT_WILL;
	let may_not: Rank = NEVER;
	for (const chance of chances) {
		if (chance.may < may) may = chance.may;
		if (chance.may_not > may_not) may_not = chance.may_not;
	}
	return { may, may_not };
}

/** One of them holds at least. */
export function some(chances: readonly Chance[]): Chance {
	let may: Rank = NEVER;
	let may_not: Rank = AT_WILL;
	for (const chance of chances) {
		if (chance.may > may) may = chance.may;
		if (chance.may_not < may_not) may_not = chance.may_not;
	}
	return { may, may_not };
}

export function lower(a: Rank, b: Rank): Rank {
	return a < b ? a : b;
}

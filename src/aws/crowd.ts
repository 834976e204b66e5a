import { MAXIMUM_CONCURRENCY } from "./budget.js";

/**
 * Calls under way in all accounts and Regions together. This machine's one thread makes a thousand to two thousand calls a
 * second: so many are enough where an answer takes a third of a second. With thousands of sockets, Node reads answers for
 * seconds before it looks at a clock, and what they hold takes hundreds of megabytes.
 */
const WHOLE = 640;
/** Operations that are called for each key: their budgets are what is full. */
const BUDGETS_OF_A_PLACE = 5;
/** Of one budget at least. */
const LEAST = 4;

/** The accounts and Regions that are read side by side, so that each takes its part of what one machine can do. */
export interface Crowd {
	/** One more, or one less. */
	enter(): void;
	leave(): void;
	/** How many calls of one operation may be under way in each of them. */
	concurrency(): number;
}

export function createCrowd(): Crowd {
	let places = 0;
	return {
		enter() {
			places += 1;
		},
		leave() {
			places -= 1;
		},
		concurrency() {
			const part = Math.floor(WHOLE / (BUDGETS_OF_A_PLACE * Math.max(1, places)));
			return Math.max(LEAST, Math.min(MAXIMUM_CONCURRENCY, part));
		},
	};
}

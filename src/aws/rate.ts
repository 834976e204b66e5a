/**
 * Finds how many calls a second AWS lets pass, by what it refuses.
 *
 * It begins low, as TCP does: each answer adds a little, so that the rate doubles in DOUBLES seconds while calls wait for
 * it. A refusal ends that, and cuts the rate to FIRST_CUT of what was too fast. From then on it goes as CUBIC does (RFC
 * 9438): a refusal cuts to half where nothing is known, to LITTLE_LESS where it is near the last rate that was refused, and
 * each answer adds a little of that one, the more the longer there was no refusal. So one comes in hundreds of calls, and
 * quotas that are free again are found. What was learned holds as long as the rate is kept: for an operation in an account
 * and Region, to the end of the scan.
 */
export interface Rate {
	/** Calls a second. */
	current(): number;
	/** Whether it is what is wished for: nothing is left to find out. */
	isFull(): boolean;
	/** AWS refused what came at this rate. */
	refused(): void;
	/** A call went through at `now`, in milliseconds; the fastest of all took `fastest_ms`. */
	answered(now: number, fastest_ms: number): void;
}

/**
 * How many are refused at the end of the slow start grows with the rate, its doubling, and the time until a refusal is
 * heard. So a rate doubles once for a thousand of the calls that it is to let pass a second, within these bounds, and the
 * slower the further away AWS is. With half of AWS's quota it begins below a tenth of that: where AWS lets no more pass, a
 * higher one is refused at once, and from a lower one a large account is read later. A small rate begins where few refusals are
 * at stake: ListGrants, on which a scan waits, reaches its quota in a fifth of a second.
 */
const BEGINS_WITH_SHARE = 0.18;
const BEGINS_WITH_RATE = 32;
const DOUBLES_PER_RATE = 1 / 1000;
const DOUBLES_AT_LEAST = 0.25;
const DOUBLES_AT_MOST = 1;
const NEAR_MS = 50;

/** A rate at which nobody asks proves nothing: it grows no further than so many times what is asked. */
const BEYOND_ASKED = 2;

const FIRST_CUT = 1 / 3;
const LESS = 0.5;
const LITTLE_LESS = 0.75;
const GAIN = 1 / 5000;
const ACCELERATION = 1.007;
/** The slowest that refusals make it: calls a second, or a share of the full rate. */
const MINIMUM_RATE = 0.5;
const MINIMUM_SHARE = 0.02;

/** `full`: the calls a second that are wished for, and never exceeded. */
export function createRate(full: number): Rate {
	const slowest = Math.min(full, Math.max(MINIMUM_RATE, full * MINIMUM_SHARE));
	const doubles = Math.min(DOUBLES_AT_MOST, Math.max(DOUBLES_AT_LEAST, full * DOUBLES_PER_RATE));
	let current = Math.min(full, Math.max(BEGINS_WITH_RATE, full * BEGINS_WITH_SHARE));
	let starting = true;
	/** Answers a second, counted again each time that the rate could have doubled. */
	let asked = Number.POSITIVE_INFINITY;
	let since = Number.NaN;
	let answers = 0;
	/** The rate at which AWS last said no. */
	let limit = full;
	let gain = GAIN;
	function count(now: number): void {
		if (Number.isNaN(since)) since = now;
		const seconds = (now - since) / 1000;
		if (seconds >= doubles) {
			asked = answers / seconds;
			since = now;
			answers = 0;
		}
		answers += 1;
	}

	return {
		current: () => current,
		isFull: () => current >= full,
		refused() {
			const isNear = limit < full && current > limit * LITTLE_LESS && current < limit / LITTLE_LESS;
			const share = isNear ? LITTLE_LESS : starting && current < full ? FIRST_CUT : LESS;
			limit = current;
			current = Math.max(slowest, current * share);
			gain = GAIN;
			starting = false;
		},
		answered(now, fastest_ms) {
			count(now);
			if (current >= full || current >= asked * BEYOND_ASKED) return;
			// Constant for each answer, which is exponential in time: the faster they come, the more of them there are.
			const more = starting ? Math.LN2 / (doubles * Math.max(1, fastest_ms / NEAR_MS)) : limit * gain;
			if (!starting) gain *= ACCELERATION;
			current = Math.min(full, current + more);
		},
	};
}

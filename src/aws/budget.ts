import type { Clock } from "./clock.js";
import { createRate } from "./rate.js";

/** How often an operation may be called, for one account and Region. */
export interface Budget {
	/**
	 * Runs a call when the budget has room for it, in the order of asking. Rejects when `signal` aborts first, and with
	 * the last failure, without calling, once the budget is exhausted.
	 */
	run<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T>;
	/** AWS said "too fast" to a call that began at `began`, by the clock: slower from here on. */
	throttled(began: number, refusal: unknown): void;
	/** AWS answered a call that began at `began`, be it with a no of another kind: it may come faster. */
	answered(began: number): void;
	/** Nothing came back of a call that began at `began`. */
	silent(began: number, failure: unknown): void;
	/** Lets no call pass any more: what waits is rejected with the reason. */
	close(reason: unknown): void;
	/** Nothing but throttling or silence for so long that asking on is pointless, or closed. */
	exhausted(): boolean;
}

/**
 * A budget lets this much of a second pass at once before it begins to space calls out: so long may this process look away,
 * collect garbage or make sense of a long answer, and still come to its rate.
 */
const BURST_SECONDS = 0.2;
/** And this much where that would be more than AWS lets pass in a second, or nobody knows yet how much it does. */
const LEAST_BURST_SECONDS = 0.05;
/** And this much at the very beginning, when AWS's own buckets are full: a small account is read before any rate matters. */
const FIRST_SECONDS = 0.1;
/**
 * Throttled this often, one call after another, with no success between: given up. With half of all calls throttled this
 * has odds of 1 in 33 million.
 */
const HOPELESS = 25;
/** Calls that nothing came back of, one after another: given up. Each takes as long as an answer may take. */
const SILENCES = 3;
/** Calls under way at once, so that a slow answer does not pile up sockets. */
export const MAXIMUM_CONCURRENCY = 128;
/** Before it is known how long an answer takes. */
const FIRST_CONCURRENCY = 32;
/** Times the calls that are under way when each answer comes as fast as the fastest, and some more for small rates. */
const ROOM = 3;
const SPARE_CONCURRENCY = 4;

/**
 * A token bucket that adapts. `rate` is in calls a second; undefined means one call at a time at whatever speed. `burst`
 * is how many calls may pass at once when none did for a while; `most`, how many may be under way at once, whatever comes back;
 * `share`, which share of what AWS lets pass the rate is.
 */
export function createBudget(
	rate: number | undefined,
	burst: number,
	clock: Clock,
	most: () => number = () => MAXIMUM_CONCURRENCY,
	share = 0.5,
): Budget {
	const ahead_s = Math.min(BURST_SECONDS, Math.max(LEAST_BURST_SECONDS, 1 / share - 1));
	const pace = rate === undefined ? undefined : createRate(rate);
	let fastest = Number.POSITIVE_INFINITY;
	let tokens = Math.max(capacity(), (rate ?? 0) * FIRST_SECONDS);
	let refilled = clock.now();
	let running = 0;
	let inARow = 0;
	let silences = 0;
	let counted = Number.NEGATIVE_INFINITY;
	let lastRefusal: unknown;
	let closed = false;
	let waiting: (() => void)[] = [];
	let head = 0;
	let asleep = false;

	function capacity(): number {
		if (pace === undefined) return 1;
		return Math.max(1, burst, pace.current() * (pace.isFull() ? ahead_s : LEAST_BURST_SECONDS));
	}

	function refill(): void {
		const now = clock.now();
		const more = pace === undefined ? 1 : ((now - refilled) / 1000) * pace.current();
		// What there is more of at the beginning is used up, not added to.
		tokens = Math.max(tokens, Math.min(capacity(), tokens + more));
		refilled = now;
	}

	/**
	 * While the rate is sought, little more than it takes: what is under way when AWS says no is refused as well, and where
	 * this process is what is slow, more of it only waits.
	 */
	function concurrency(): number {
		if (pace === undefined) return 1;
		if (pace.isFull()) return most();
		if (fastest === Number.POSITIVE_INFINITY) return Math.min(most(), FIRST_CONCURRENCY);
		const taken = (pace.current() * fastest) / 1000;
		return Math.min(most(), Math.ceil(SPARE_CONCURRENCY + ROOM * taken));
	}

	const exhausted = () => closed || inARow >= HOPELESS || silences >= SILENCES;

	/** Calls that were under way together fail together: one failure, told many times. */
	function isNews(began: number): boolean {
		if (began < counted) return false;
		counted = clock.now();
		return true;
	}

	function pump(): void {
		refill();
		while (head < waiting.length && (exhausted() || (running < concurrency() && tokens >= 1))) {
			if (!exhausted()) tokens -= 1;
			running += 1;
			waiting[head]?.();
			head += 1;
		}
		if (head > 1024 && head * 2 > waiting.length) {
			waiting = waiting.slice(head);
			head = 0;
		}
		if (pace !== undefined && head < waiting.length && running < concurrency() && !asleep) {
			asleep = true;
			void clock.sleep(Math.max(1, ((1 - tokens) / pace.current()) * 1000)).then(() => {
				asleep = false;
				pump();
			});
		}
	}

	return {
		async run(call, signal) {
			await new Promise<void>((resolve) => {
				waiting.push(resolve);
				pump();
			});
			try {
				signal.throwIfAborted();
				if (exhausted()) throw lastRefusal;
				return await call();
			} finally {
				running -= 1;
				pump();
			}
		},
		throttled(began, refusal) {
			if (!closed) lastRefusal = refusal;
			if (!isNews(began)) return;
			inARow += 1;
			refill();
			pace?.refused();
			// AWS's bucket is empty, whatever is in this one.
			tokens = Math.min(tokens, 0);
		},
		silent(began, failure) {
			if (!closed) lastRefusal = failure;
			if (isNews(began)) silences += 1;
		},
		close(reason) {
			if (closed) return;
			closed = true;
			lastRefusal = reason;
			pump();
		},
		answered(began) {
			fastest = Math.min(fastest, clock.now() - began);
			inARow = 0;
			silences = 0;
			refill();
			pace?.answered(refilled, fastest);
		},
		exhausted,
	};
}

import type { Clock } from "./clock.js";

/** How often an operation may be called, for one account and Region. */
export interface Budget {
	/**
	 * Runs a call when the budget has room for it, in the order of asking. Rejects when `signal` aborts first, and with
	 * the last failure, without calling, once the budget is exhausted.
	 */
	run<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T>;
	/** AWS said "too fast" to a call that began at `began`, by the clock: slower from here on. */
	throttled(began: number, refusal: unknown): void;
	/** A call went through: back towards the full rate, slowly at first. */
	succeeded(): void;
	/** Nothing came back of a call that began at `began`. */
	silent(began: number, failure: unknown): void;
	/** Lets no call pass any more: what waits is rejected with the reason. */
	close(reason: unknown): void;
	/** Nothing but throttling or silence for so long that asking on is pointless, or closed. */
	exhausted(): boolean;
}

/** A budget lets this much of a second pass at once before it begins to space calls out. */
const BURST_SECONDS = 0.05;
/**
 * How a rate finds the one that AWS allows, after CUBIC (RFC 9438): a refusal cuts it, to half where nothing is known, to
 * LITTLE_LESS where it is near the last one that was refused. Each success then adds a little of the refused rate, the more
 * the longer there was no refusal. So one comes in hundreds of calls, and quotas that are free again are found.
 */
const LESS = 0.5;
const LITTLE_LESS = 0.75;
const GAIN = 1 / 5000;
const ACCELERATION = 1.007;
/** The slowest that throttling makes a budget: calls a second, or a share of the full rate. */
const MINIMUM_RATE = 0.5;
const MINIMUM_SHARE = 0.02;
/**
 * Throttled this often, one call after another, with no success between: given up. With half of all calls throttled this
 * has odds of 1 in 33 million.
 */
const HOPELESS = 25;
/** Calls that nothing came back of, one after another: given up. Each takes as long as an answer may take. */
const SILENCES = 3;
/** Calls under way at once, so that a slow answer does not pile up sockets. */
const MAXIMUM_CONCURRENCY = 128;

/**
 * A token bucket that adapts. `rate` is in calls a second; undefined means one call at a time at whatever speed. `burst`
 * is how many calls may pass at once when none did for a while.
 */
export function createBudget(rate: number | undefined, burst: number, clock: Clock): Budget {
	const full = rate ?? Number.POSITIVE_INFINITY;
	const concurrency = rate === undefined ? 1 : MAXIMUM_CONCURRENCY;
	const capacity = Math.max(1, burst, full * BURST_SECONDS);
	const slowest = Math.min(full, Math.max(MINIMUM_RATE, full === Number.POSITIVE_INFINITY ? 0 : full * MINIMUM_SHARE));
	let current = full;
	/** The rate at which AWS last said no. */
	let refused = full;
	let gain = GAIN;
	let tokens = capacity;
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

	function refill(): void {
		const now = clock.now();
		if (full !== Number.POSITIVE_INFINITY) tokens = Math.min(capacity, tokens + ((now - refilled) / 1000) * current);
		refilled = now;
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
		while (head < waiting.length && (exhausted() || (running < concurrency && tokens >= 1))) {
			if (full !== Number.POSITIVE_INFINITY && !exhausted()) tokens -= 1;
			running += 1;
			waiting[head]?.();
			head += 1;
		}
		if (head > 1024 && head * 2 > waiting.length) {
			waiting = waiting.slice(head);
			head = 0;
		}
		if (head < waiting.length && running < concurrency && !asleep) {
			asleep = true;
			void clock.sleep(Math.max(1, ((1 - tokens) / current) * 1000)).then(() => {
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
			const isNear = refused < full && current > refused * LITTLE_LESS && current < refused / LITTLE_LESS;
			refused = current;
			current = Math.max(slowest, current * (isNear ? LITTLE_LESS : LESS));
			gain = GAIN;
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
		succeeded() {
			inARow = 0;
			silences = 0;
			if (current >= full) return;
			refill();
			current = Math.min(full, current + refused * gain);
			gain *= ACCELERATION;
		},
		exhausted,
	};
}

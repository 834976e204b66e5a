import type { Clock } from "../../src/aws/clock.js";

export interface FakeClock extends Clock {
	/** Lets time pass: whoever sleeps until then wakes in the order of time, with the clock standing at that time. */
	advance(milliseconds: number): Promise<void>;
	/** How long each sleep asked for. */
	readonly sleeps: readonly number[];
}

/** A clock that stands still until it is told to go on. */
export function fakeClock(): FakeClock {
	let now = 0;
	const sleepers: { until: number; wake: () => void }[] = [];
	const sleeps: number[] = [];
	// Everything that is ready runs before time goes on: a turn of the event loop comes after all microtasks.
	const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
	return {
		sleeps,
		now: () => now,
		sleep: (milliseconds, signal) => {
			sleeps.push(milliseconds);
			return new Promise((resolve, reject) => {
				const refuse = () => reject(signal?.reason);
				const wake = () => {
					signal?.removeEventListener("abort", refuse);
					resolve();
				};
				sleepers.push({ until: now + milliseconds, wake });
				signal?.addEventListener("abort", refuse);
			});
		},
		advance: async (milliseconds) => {
			const end = now + milliseconds;
			for (;;) {
				await settled();
				// The first of those that wake earliest: of thousands, at each step of time.
				const first = sleepers.reduce((at, { until }, index) => (until < (sleepers[at]?.until ?? 0) ? index : at), 0);
				const next = sleepers[first];
				if (next === undefined || next.until > end) break;
				sleepers.splice(first, 1);
				now = Math.max(now, next.until);
				next.wake();
			}
			now = end;
		},
	};
}

import { setTimeout as wait } from "node:timers/promises";

/** Time, given in so that tests can drive it. */
export interface Clock {
	/** Milliseconds, monotonic. */
	now(): number;
	/** Resolves after so many milliseconds; rejects when the signal aborts. */
	sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
	now: () => performance.now(),
	sleep: async (milliseconds, signal) => {
		await wait(milliseconds, undefined, signal === undefined ? {} : { signal });
	},
};

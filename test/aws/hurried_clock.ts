import { type Clock, systemClock } from "../../src/aws/clock.js";

/**
 * A thousand times as fast as time: pauses between attempts and the spacing of calls cost a test nothing. What it is about
 * them is tested with a clock that stands still (./fake_clock.ts).
 */
export const hurriedClock: Clock = {
	now: () => performance.now() * 1000,
	sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 1000, signal),
};

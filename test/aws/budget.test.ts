import { describe, expect, it } from "@jest/globals";
import { type Budget, createBudget } from "../../src/aws/budget.js";
import { type FakeClock, fakeClock } from "./fake_clock.js";

const signal = new AbortController().signal;

/** AWS refuses a call that begins now. */
function refuse(budget: Budget, clock: FakeClock): void {
	budget.throttled(clock.now(), new Error("too fast"));
}

/** Asks for so many calls that each answer at once, and notes when each began. */
function ask(budget: Budget, clock: FakeClock, calls: number): number[] {
	const began: number[] = [];
	for (let call = 0; call < calls; call += 1) {
		void budget.run(async () => {
			began.push(clock.now());
		}, signal);
	}
	return began;
}

/** How many calls of a full queue begin in each of the next seconds. */
async function paceOf(budget: Budget, clock: FakeClock, seconds: number): Promise<number[]> {
	const start = clock.now();
	const began = ask(budget, clock, 2_000);
	await clock.advance(seconds * 1000);
	return Array.from(
		{ length: seconds },
		(_, second) => began.filter((at) => Math.floor((at - start) / 1000) === second).length,
	);
}

/** The same, where AWS answers each after 20 ms. */
async function answeredPaceOf(budget: Budget, clock: FakeClock, seconds: number): Promise<number[]> {
	const counts: number[] = Array.from({ length: seconds }, () => 0);
	for (let call = 0; call < 8_000; call += 1) {
		let at = 0;
		const answering = budget.run(async () => {
			at = clock.now();
			const second = Math.floor(at / 1000);
			if (second < seconds) counts[second] = (counts[second] ?? 0) + 1;
			await clock.sleep(20);
		}, signal);
		void answering.then(() => budget.answered(at));
	}
	await clock.advance(seconds * 1000);
	return counts;
}

describe("a budget with a rate", () => {
	it("keeps the rate, after a tenth of a second's worth at once", async () => {
		const clock = fakeClock();
		const budget = createBudget(1_000, 0, clock);
		const began = ask(budget, clock, 2_000);
		await clock.advance(0);
		expect(began).toHaveLength(100);
		await clock.advance(5_000);
		// Then 180 a second, since nothing was answered; waking a little late (whole milliseconds) loses nothing.
		expect(began.length).toBeGreaterThanOrEqual(998);
		expect(began.length).toBeLessThanOrEqual(1_001);
		for (const [index, at] of began.entries()) expect(at).toBeGreaterThanOrEqual((index - 100) / 0.18 - 1e-6);
	});

	it("lets a twentieth of a second's worth pass at once after a quiet time", async () => {
		const clock = fakeClock();
		const budget = createBudget(1_000, 0, clock);
		ask(budget, clock, 100);
		await clock.advance(60_000);
		const began = ask(budget, clock, 100);
		await clock.advance(0);
		expect(began).toHaveLength(9);
	});

	it.each([
		[0.5, 100],
		[0.9, 55],
		[1, 25],
	])(
		"at its full rate, %d of AWS's, lets %d of 500 pass at once: no more than AWS does in a second, where that is known",
		async (share, at_once) => {
			const clock = fakeClock();
			const budget = createBudget(500, 0, clock, undefined, share);
			for (let call = 0; call < 1_000; call += 1) budget.answered(clock.now() - 20);
			ask(budget, clock, 200);
			await clock.advance(60_000);
			const began = ask(budget, clock, 200);
			await clock.advance(0);
			expect(began).toHaveLength(at_once);
		},
	);

	it("lets a burst pass after a quiet time, and no more than the burst", async () => {
		const clock = fakeClock();
		const budget = createBudget(10, 7, clock);
		expect(await paceOf(budget, clock, 1)).toEqual([16]);
		const idle = createBudget(10, 7, clock);
		await clock.advance(3_600_000);
		const began = ask(idle, clock, 100);
		await clock.advance(0);
		expect(began).toHaveLength(7);
	});

	it("lets at least one call pass, however small the rate", async () => {
		const clock = fakeClock();
		const budget = createBudget(0.25, 0, clock);
		const began = ask(budget, clock, 3);
		await clock.advance(8_000);
		expect(began).toEqual([0, 4_000, 8_000]);
	});

	it("is at its full rate in less than two seconds while AWS answers", async () => {
		for (const rate of [50, 500, 1_000]) {
			const clock = fakeClock();
			const budget = createBudget(rate, 0, clock);
			const seconds = await answeredPaceOf(budget, clock, 5);
			expect(seconds[0]).toBeLessThanOrEqual(rate * 1.1);
			expect(seconds[4]).toBeGreaterThanOrEqual(rate * 0.98);
			expect(seconds[4]).toBeLessThanOrEqual(rate * 1.02);
		}
	});

	it("lets nothing more pass for a moment when AWS says too fast, whatever there was room for", async () => {
		const clock = fakeClock();
		const budget = createBudget(30, 20, clock);
		refuse(budget, clock);
		const began = ask(budget, clock, 10);
		await clock.advance(50);
		expect(began).toEqual([]);
		await clock.advance(500);
		expect(began.length).toBeGreaterThan(0);
	});

	it("has few calls under way while the rate is sought, so that few are refused together", async () => {
		const clock = fakeClock();
		const budget = createBudget(1_000, 200, clock);
		const began = ask(budget, clock, 1);
		await clock.advance(0);
		expect(began).toHaveLength(1);
		budget.answered(clock.now() - 20);
		let running = 0;
		for (let call = 0; call < 200; call += 1) {
			void budget.run(async () => {
				running += 1;
				await clock.sleep(5_000);
			}, signal);
		}
		await clock.advance(1_000);
		// 180 a second, of 20 ms each, are four at a time.
		expect(running).toBeGreaterThanOrEqual(4);
		expect(running).toBeLessThanOrEqual(16);
	});

	it("is never made slower than one call in two seconds", async () => {
		const clock = fakeClock();
		const budget = createBudget(20, 0, clock);
		const began = ask(budget, clock, 1);
		await clock.advance(0);
		expect(began).toHaveLength(1);
		for (let time = 0; time < 20; time += 1) refuse(budget, clock);
		const later = ask(budget, clock, 100);
		await clock.advance(20_000);
		expect(later.length).toBeGreaterThanOrEqual(8);
		expect(later.length).toBeLessThanOrEqual(10);
	});

	it("is never made faster by throttling", async () => {
		const clock = fakeClock();
		const budget = createBudget(0.1, 0, clock);
		refuse(budget, clock);
		const began = ask(budget, clock, 100);
		await clock.advance(100_000);
		expect(began).toHaveLength(10);
	});
});

describe("the order of calls", () => {
	it("is that of asking, also for those that have to wait", async () => {
		const clock = fakeClock();
		const budget = createBudget(50, 0, clock);
		const order: number[] = [];
		for (let call = 0; call < 2_500; call += 1) {
			void budget.run(async () => {
				order.push(call);
			}, signal);
		}
		await clock.advance(80_000);
		expect(order).toEqual(Array.from({ length: 2_500 }, (_, call) => call));
	});
});

describe("calls under way", () => {
	it("are one at a time where AWS publishes no quota, at whatever speed", async () => {
		const clock = fakeClock();
		const budget = createBudget(undefined, 0, clock);
		let running = 0;
		let most = 0;
		let done = 0;
		for (let call = 0; call < 20; call += 1) {
			void budget.run(async () => {
				running += 1;
				most = Math.max(most, running);
				await clock.sleep(10);
				running -= 1;
				done += 1;
			}, signal);
		}
		await clock.advance(200);
		expect({ most, done }).toEqual({ most: 1, done: 20 });
	});

	it("are 128 at most, so that slow answers do not pile up", async () => {
		const clock = fakeClock();
		const budget = createBudget(10_000, 0, clock);
		// The full rate is found.
		for (let answer = 0; answer < 20_000; answer += 1) budget.answered(clock.now());
		let running = 0;
		let most = 0;
		for (let call = 0; call < 1_000; call += 1) {
			void budget.run(async () => {
				running += 1;
				most = Math.max(most, running);
				await clock.sleep(5_000);
				running -= 1;
			}, signal);
		}
		await clock.advance(20_000);
		expect(most).toBe(128);
	});

	it("give their place back when they fail", async () => {
		const clock = fakeClock();
		const budget = createBudget(undefined, 0, clock);
		const failed = budget.run(() => Promise.reject(new Error("no")), signal);
		await expect(failed).rejects.toThrow("no");
		await expect(budget.run(async () => "next", signal)).resolves.toBe("next");
	});
});

describe("giving up", () => {
	it("is due when 25 calls one after another were throttled, and no more after one success", () => {
		const clock = fakeClock();
		const budget = createBudget(100, 0, clock);
		for (let call = 0; call < 24; call += 1) refuse(budget, clock);
		expect(budget.exhausted()).toBe(false);
		refuse(budget, clock);
		expect(budget.exhausted()).toBe(true);
		budget.answered(clock.now());
		expect(budget.exhausted()).toBe(false);
	});

	it("is not due when many calls that were under way together were throttled together", async () => {
		const clock = fakeClock();
		const budget = createBudget(100, 0, clock);
		await clock.advance(50);
		for (let call = 0; call < 128; call += 1) budget.throttled(0, new Error("too fast"));
		expect(budget.exhausted()).toBe(false);
	});

	it("ends the wait of all that are in the queue at once, with AWS's own words and without a call", async () => {
		const clock = fakeClock();
		const budget = createBudget(100, 0, clock);
		await clock.advance(0);
		let calls = 0;
		const refused: unknown[] = [];
		for (let call = 0; call < 1_000; call += 1) {
			const counting = async () => {
				calls += 1;
			};
			budget.run(counting, signal).catch((error: unknown) => refused.push(error));
		}
		await clock.advance(0);
		const made = calls;
		for (let call = 0; call < 25; call += 1) refuse(budget, clock);
		await clock.advance(2_000);
		expect(calls).toBe(made);
		expect(refused).toHaveLength(1_000 - made);
		expect(refused[0]).toEqual(new Error("too fast"));
	});

	it("a call that waits for its turn while the scan is aborted is not made", async () => {
		const clock = fakeClock();
		const budget = createBudget(1, 0, clock);
		const abort = new AbortController();
		const began: string[] = [];
		void budget.run(async () => void began.push("first"), abort.signal);
		const second = budget.run(async () => void began.push("second"), abort.signal);
		const refused = expect(second).rejects.toThrow("stop");
		await clock.advance(10);
		abort.abort(new Error("stop"));
		await clock.advance(2_000);
		await refused;
		expect(began).toEqual(["first"]);
	});
});

import { describe, expect, it } from "@jest/globals";
import { createCaller, DEFAULT_PACE } from "../../src/aws/caller.js";
import type { Client, Operation } from "../../src/aws/operation.js";
import { Buckets } from "../../src/simulator/faults.js";
import { type FakeClock, fakeClock } from "./fake_clock.js";

const LATENCY_MS = 20;

interface Told {
	readonly known: number;
	readonly calls: number;
	readonly throttled: number;
	readonly seconds: number;
	/** Calls that went through in each second. */
	readonly rates: readonly number[];
}

/** Makes calls of an operation as a scan does, to an AWS that lets `allowed` of them pass a second. */
async function scanUnder(quota: number, needed: number, allowed: (seconds: number) => number): Promise<Told> {
	const clock = fakeClock();
	const buckets = new Buckets();
	let calls = 0;
	let throttled = 0;
	const rates: number[] = [];
	const operation: Operation<number, number> = {
		action: "kms:ListGrants",
		quota,
		burst: 0,
		service_id: "KMS",
		regions: undefined,
		connect: async () => ({}) as Client,
		async send(_, input) {
			calls += 1;
			const second = Math.floor(clock.now() / 1000);
			const passes = buckets.take("grants", allowed(second), clock.now());
			await clock.sleep(LATENCY_MS);
			if (!passes) {
				throttled += 1;
				throw Object.assign(new Error("too fast"), { name: "ThrottlingException" });
			}
			rates[second] = (rates[second] ?? 0) + 1;
			return input;
		},
	};
	const caller = callerBy(clock);
	const reading = Promise.allSettled(
		Array.from({ length: needed }, (_, index) => caller.call("eu-central-1", operation, index)),
	);
	let done = false;
	void reading.then(() => {
		done = true;
	});
	let seconds = 0;
	for (; !done && seconds < 10_000; seconds += 1) await clock.advance(1_000);
	const known = (await reading).filter(({ status }) => status === "fulfilled").length;
	return { known, calls, throttled, seconds, rates };
}

function callerBy(clock: FakeClock) {
	return createCaller({
		credentials: async () => ({ accessKeyId: "AKIATEST", secretAccessKey: "test" }),
		endpoint: async () => undefined,
		clock,
		pace: DEFAULT_PACE,
		signal: new AbortController().signal,
	});
}

const share = ({ throttled, calls }: Told) => throttled / calls;

describe("a scan that AWS lets pass less than it publishes", () => {
	it.each([
		["ListGrants", 100],
		["GetKeyPolicy", 1_000],
	])(
		"knows all in the end, and is refused twice in a hundred calls at most: %s at a tenth of the quota",
		async (_, quota) => {
			const told = await scanUnder(quota, 2_000, () => quota / 10);
			expect(told.known).toBe(2_000);
			expect(share(told)).toBeLessThanOrEqual(0.02);
			expect(told.calls).toBeLessThanOrEqual(1.05 * 2_000 + told.throttled);
			// Not much slower than AWS allows.
			expect(told.seconds).toBeLessThan((1.4 * 2_000) / (quota / 10));
		},
	);

	it.each([
		["ListGrants", 100],
		["GetKeyPolicy", 1_000],
	])("shares %s with another client that uses 70 % of the quota", async (_, quota) => {
		const told = await scanUnder(quota, 2_000, () => quota * 0.3);
		expect(told.known).toBe(2_000);
		expect(share(told)).toBeLessThanOrEqual(0.02);
		expect(told.calls).toBeLessThanOrEqual(1.05 * 2_000 + told.throttled);
		expect(told.seconds).toBeLessThan((1.4 * 2_000) / (quota * 0.3));
	});

	it("takes what the other client leaves when it is gone", async () => {
		const told = await scanUnder(100, 2_500, (second) => (second < 30 ? 20 : 100));
		expect(told.rates[25]).toBeLessThanOrEqual(22);
		expect(Math.max(...told.rates.slice(60))).toBeGreaterThanOrEqual(48);
	});
});

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

/** What a scan asks of each key, and AWS's quotas. */
const OF_EACH_KEY = {
	"kms:ListResourceTags": 2_000,
	"kms:GetKeyPolicy": 1_000,
	"kms:GetKeyRotationStatus": 1_000,
	"kms:ListGrants": 100,
};

/** Reads keys as a scan does, all operations at once, where this process takes so many milliseconds for each call. */
async function scanKeys(keys: number, allowed: number, call_ms: number) {
	const clock = fakeClock();
	const buckets = new Buckets();
	let calls = 0;
	let throttled = 0;
	let idle = 0;
	const work = (ms: number) => {
		idle = Math.max(idle, clock.now()) + ms;
		return clock.sleep(idle - clock.now());
	};
	const operation = (action: string, quota: number): Operation<number, number> => ({
		action,
		quota,
		burst: 0,
		service_id: "KMS",
		regions: undefined,
		connect: async () => ({}) as Client,
		async send(_, input) {
			calls += 1;
			await work(call_ms / 2);
			await clock.sleep(LATENCY_MS / 2);
			const passes = buckets.take(action, quota * allowed, clock.now());
			await clock.sleep(LATENCY_MS / 2);
			await work(call_ms / 2);
			if (passes) return input;
			throttled += 1;
			throw Object.assign(new Error("too fast"), { name: "ThrottlingException" });
		},
	});
	const caller = callerBy(clock);
	const describe = operation("kms:DescribeKey", 2_000);
	const others = Object.entries(OF_EACH_KEY).map(([action, quota]) => operation(action, quota));
	const key = async (input: number) => {
		await caller.call("eu-central-1", describe, input);
		await Promise.all(others.map((each) => caller.call("eu-central-1", each, input)));
	};
	let done: PromiseSettledResult<void>[] | undefined;
	void Promise.allSettled(Array.from({ length: keys }, (_, index) => key(index))).then((results) => {
		done = results;
	});
	let ticks = 0;
	for (; done === undefined && ticks < 10_000; ticks += 1) await clock.advance(100);
	return {
		known: done?.filter(({ status }) => status === "fulfilled").length,
		throttled: throttled / calls,
		seconds: ticks / 10,
	};
}

describe("all operations of a scan", () => {
	it.each([
		["300 keys at a tenth of the quotas", 300, 0.1, 0.8],
		["1,000 keys at a tenth of the quotas", 1_000, 0.1, 0.8],
		["1,000 keys at a tenth of the quotas, on a busy machine", 1_000, 0.1, 2],
		["300 keys beside another client that uses 70 %", 300, 0.3, 0.8],
	])("are refused twice in a hundred calls at most: %s", async (_, keys, allowed, call_ms) => {
		const told = await scanKeys(keys, allowed, call_ms);
		expect(told.known).toBe(keys);
		expect(told.throttled).toBeLessThanOrEqual(0.02);
		expect(told.seconds).toBeLessThan((1.5 * keys) / (100 * allowed));
	});

	it("take no longer for beginning low: what the slowest takes at its budget, and a twentieth more", async () => {
		const told = await scanKeys(300, 1, 0.8);
		expect(told).toEqual({ known: 300, throttled: 0, seconds: expect.anything() });
		expect(told.seconds).toBeLessThanOrEqual((1.05 * 300) / 50);
	});
});

describe("a permission that is missing", () => {
	it("does not keep a scan at the pace that it begins with", async () => {
		const clock = fakeClock();
		const caller = callerBy(clock);
		const operation: Operation<number, number> = {
			action: "kms:GetKeyPolicy",
			quota: 1_000,
			burst: 0,
			service_id: "KMS",
			regions: undefined,
			connect: async () => ({}) as Client,
			async send() {
				await clock.sleep(LATENCY_MS);
				throw Object.assign(new Error("no"), { name: "AccessDeniedException", $metadata: { httpStatusCode: 400 } });
			},
		};
		const asked = Array.from({ length: 2_000 }, (_, index) => caller.call("eu-central-1", operation, index));
		let done = false;
		void Promise.allSettled(asked).then(() => {
			done = true;
		});
		await clock.advance(6_500);
		expect(done).toBe(true);
	});
});

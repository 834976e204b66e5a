import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createCaller, DEFAULT_PACE } from "../../src/aws/caller.js";
import { systemClock } from "../../src/aws/clock.js";
import type { Client, Operation } from "../../src/aws/operation.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({
		account: "111122223333",
		opted_in: [],
		regions: {},
		other_accounts: [],
		quotas: { "ListGrants request rate": 20_000, "Number of keys": 100_000, "ListKeys request rate": 0 },
	});
});
afterAll(() => simulator.close());

const grants = (action: string): Operation<number, number> => ({
	action,
	quota: 1,
	burst: 0,
	service_id: "KMS",
	regions: undefined,
	connect: async () => ({}) as Client,
	send: async (_, input) => input,
});

/** Twenty times as fast as time. */
const hurriedClock = {
	now: () => performance.now() * 20,
	sleep: (milliseconds: number, signal?: AbortSignal) => systemClock.sleep(milliseconds / 20, signal),
};

/** How many of twenty calls pass in half a second, in which the published quota lets five pass. */
async function passed(action: string, account_quotas: boolean): Promise<number> {
	const stop = new AbortController();
	const caller = createCaller({
		credentials: async () => ({ accessKeyId: "AKIATEST", secretAccessKey: "test" }),
		endpoint: async () => simulator.url,
		clock: hurriedClock,
		pace: { ...DEFAULT_PACE, account_quotas },
		signal: stop.signal,
	});
	let count = 0;
	// The first call asks for the quotas.
	await caller.call("eu-central-1", grants(action), 0);
	const asked = Array.from({ length: 20 }, (_, index) =>
		caller.call("eu-central-1", grants(action), index).then(() => {
			count += 1;
		}),
	);
	await systemClock.sleep(500);
	stop.abort(new Error("enough"));
	const counted = count;
	await Promise.allSettled(asked);
	return counted;
}

describe("the quotas of an account", () => {
	it("raise the pace where they are asked for, once", async () => {
		expect(await passed("kms:ListGrants", true)).toBe(20);
		expect(simulator.requests.get("servicequotas:ListServiceQuotas")).toBe(1);
	});

	it("are not asked for by themselves", async () => {
		expect(await passed("kms:ListGrants", false)).toBeLessThan(12);
		expect(simulator.requests.get("servicequotas:ListServiceQuotas")).toBe(1);
	});

	it("leave the published ones where they tell none, or may not be asked", async () => {
		expect(await passed("kms:ListKeys", true)).toBeLessThan(12);
		simulator.faults = { denied: ["servicequotas:ListServiceQuotas"] };
		expect(await passed("kms:ListGrants", true)).toBeLessThan(12);
	});
});

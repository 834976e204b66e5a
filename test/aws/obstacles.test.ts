import { afterEach, describe, expect, it } from "@jest/globals";
import { createCaller } from "../../src/aws/caller.js";
import { systemClock } from "../../src/aws/clock.js";
import { CallFailed } from "../../src/aws/failure.js";
import type { AnyOperation } from "../../src/aws/operation.js";
import { describeClusters } from "../../src/aws/services/cloudhsm.js";
import { describeVpcs } from "../../src/aws/services/ec2.js";
import { listKeys } from "../../src/aws/services/kms.js";
import { getCallerIdentity } from "../../src/aws/services/sts.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Faults, type Simulator, startSimulator } from "../../src/simulator/server.js";
import { QUICK } from "./http_answers.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const EVERY_CLIENT: AnyOperation[] = [getCallerIdentity, listKeys, describeClusters, describeVpcs];
/** A Region that an account has to opt in to, and the example did not. */
const CLOSED = "af-south-1";

async function start(faults: Faults) {
	simulator = await startSimulator(exampleAccount(new Date()), faults);
	const { url } = simulator;
	return createCaller({
		credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
		endpoint: async () => url,
		clock: systemClock,
		pace: QUICK,
		signal: new AbortController().signal,
	});
}

describe("a clock that is wrong", () => {
	it.each([
		["ahead", 15],
		["behind", -15],
	])("by a quarter of an hour (AWS's is %s) is put right by the first answer, for every client", async (_, minutes) => {
		const caller = await start({ clock_ahead_ms: minutes * 60_000 });
		for (const operation of EVERY_CLIENT) {
			await expect(caller.call("eu-central-1", operation, {})).resolves.toBeDefined();
		}
		// The header tells whole seconds.
		expect(Math.abs(caller.clockSkew() - minutes * 60_000)).toBeLessThan(10_000);
	});

	it("by less than AWS refuses is none", async () => {
		const caller = await start({ clock_ahead_ms: 200_000 });
		await caller.call("eu-central-1", getCallerIdentity, {});
		expect(caller.clockSkew()).toBe(0);
	});
});

describe("a Region that is not enabled", () => {
	it("is told by name for every read, and asked about a few times only", async () => {
		const caller = await start({});
		await caller.call("eu-central-1", getCallerIdentity, {});
		const failures = [];
		for (const operation of [listKeys, describeVpcs, describeClusters, listKeys, describeVpcs] as AnyOperation[]) {
			failures.push(await caller.call(CLOSED, operation, {}).catch((error: unknown) => error));
		}
		for (const failure of failures) {
			expect(failure).toBeInstanceOf(CallFailed);
			expect(failure).toMatchObject({
				reason: { kind: "denied", obstacle: "region_not_enabled", message: expect.stringContaining(CLOSED) },
			});
		}
		// The first read, and STS.
		expect([...(simulator?.requests ?? [])]).toEqual([
			["sts:GetCallerIdentity", 2],
			["kms:ListKeys", 1],
		]);
	});

	it("is not taken for one that lacks a service", async () => {
		const caller = await start({ regions_without: { kms: ["eu-central-1"] } });
		await caller.call("eu-central-1", getCallerIdentity, {});
		const failure = await caller.call("eu-central-1", listKeys, {}).catch((error: unknown) => error);
		expect(failure).toMatchObject({ reason: { kind: "denied", action: "kms:ListKeys" } });
		expect(failure).not.toHaveProperty("reason.obstacle");
		await expect(caller.call("eu-central-1", describeVpcs, {})).resolves.toBeDefined();
	});

	it("is not said of credentials that AWS took nowhere", async () => {
		const caller = await start({});
		const failure = await caller.call(CLOSED, listKeys, {}).catch((error: unknown) => error);
		expect(failure).not.toHaveProperty("reason.obstacle");
	});
});

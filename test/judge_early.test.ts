import { afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { createCaller } from "../src/aws/caller.js";
import { type Clock, systemClock } from "../src/aws/clock.js";
import { collect } from "../src/collect/collect.js";
import { resourceTypes } from "../src/collect/registry.js";
import { startDemo } from "../src/demo.js";
import { dataAsOf, policyData } from "../src/evaluate/data.js";
import { type EarlyThreads, earlyThreads } from "../src/evaluate/early.js";
import type { AskEntrypoint } from "../src/evaluate/opa_module.js";
import { entrypointOf, loadModule } from "../src/evaluate/opa_module.js";
import type { ThreadsToCome } from "../src/evaluate/threads.js";
import { judgeEarly } from "../src/judge_early.js";
import type { Inventory } from "../src/model/inventory.js";
import { type Reason, unknown } from "../src/model/observed.js";
import type { Resource } from "../src/model/resource.js";
import { inForce, wantedFor } from "../src/needs.js";
import { assess, scan } from "../src/pipeline.js";
import { startSimulator } from "../src/simulator/server.js";
import { QUICK } from "./aws/http_answers.js";
import { generatedAccount } from "./bench/generated_account.js";
import { remembered } from "./integration/remembered.js";
import { configOf, NOW, policies, surroundingsOf } from "./integration/scans.js";

/** A thousand times as fast as time. */
const HURRIED: Clock = {
	now: () => performance.now() * 1000,
	sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 1000, signal),
};
const LOST: Reason = { kind: "denied", action: "aws:Anything", message: "AccessDenied" };
const ROLES = ["arn:aws:iam::111122223333:role/Auditor", "arn:aws:iam::444455556666:role/Auditor"];
const ids = policies.rules
	.filter(({ type, of_change }) => type === "kms_key" && of_change !== true)
	.map(({ id }) => id);
const config = configOf({ rules: ids, role_arns: ROLES, api_rate_share: "1" });
const rules = config.rules.map(inForce);
const wanted = wantedFor(config);

let example: Inventory;
let ask: AskEntrypoint;

beforeAll(async () => {
	const { simulator, regions } = await startDemo(NOW);
	try {
		const surroundings = surroundingsOf(simulator);
		example = (await scan(configOf({ rules: ids, regions, role_arns: ROLES }), surroundings)).inventory;
	} finally {
		await simulator.close();
	}
	const data = policyData(rules, example.collected_at);
	ask = remembered()(await loadModule(policies.wasm, data), policies.wasm, data);
});

afterEach(() => {
	jest.useRealTimers();
});

/** Threads in this one, which fail at an input where they are told to. */
function here(collected_at: string, failsAt: (input: string) => boolean = () => false): EarlyThreads {
	const asOf = dataAsOf(policyData(rules, collected_at));
	return earlyThreads((): ThreadsToCome => {
		let broken = false;
		return {
			threadsFor: () => ({
				size: 2,
				ask: async (type, time, inputs) => {
					broken ||= inputs.some(failsAt);
					if (broken) throw new Error("the thread ended");
					return inputs.map((input) => Uint8Array.from(ask(entrypointOf(type))(input, asOf(time))));
				},
				close: () => undefined,
			}),
			close: () => undefined,
		};
	});
}

/** What an account lacks of the example, and the numbers that decide what and in which order it is read. */
const draw = fc.record({
	seed: fc.nat(),
	kept: fc.constantFrom(0.3, 0.8, 1),
	lost: fc.constantFrom(0, 0.02, 0.2),
});

/** A part of the example, with of some facts only why they could not be read. */
function accountOf({ seed, kept, lost }: { seed: number; kept: number; lost: number }): Inventory {
	const chance = chances(seed);
	const lists = Object.entries(example.resources).map(([type, list]) => [
		type,
		list.filter(() => chance() < kept).map((resource) => withLost(resource, () => chance() < lost)),
	]);
	return { ...example, resources: Object.fromEntries(lists) };
}

function withLost(resource: Resource, isLost: () => boolean): Resource {
	const members = Object.entries(resource).map(([name, fact]) => [
		name,
		typeof fact === "object" && isLost() ? unknown(LOST) : fact,
	]);
	return Object.fromEntries(members);
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function chances(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let bits = Math.imul(state ^ (state >>> 15), state | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** What is read of an inventory, in an order that the numbers decide: each key, and each type of a place as a whole. */
function readings(inventory: Inventory, chance: () => number) {
	const keys = (inventory.resources.kms_key ?? []).map((resource) => ({ at: chance(), resource }));
	const types = inventory.scopes.flatMap((scope) =>
		Object.keys(inventory.resources).map((type) => {
			const found = (inventory.resources[type] ?? []).filter(
				({ account, region }) => account === scope.account && (region === scope.region || region === ""),
			);
			const own = keys.filter(({ resource }) => type === "kms_key" && found.includes(resource));
			return { at: Math.max(chance() / 2, ...own.map(({ at }) => at)), scope, type, found };
		}),
	);
	return [...keys, ...types].sort((a, b) => a.at - b.at);
}

/** Reads and judges an inventory with answers that were asked for meanwhile. */
async function judgedEarly(inventory: Inventory, threads: EarlyThreads, chance: () => number) {
	jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate"] });
	threads.threadsFor(Number.POSITIVE_INFINITY);
	const early = judgeEarly(threads, { rules, wanted, collected_at: inventory.collected_at });
	const so_far: Inventory = { ...inventory, resources: {} };
	for (const reading of readings(inventory, chance)) {
		if ("resource" in reading) early.read("kms_key", reading.resource, so_far);
		else {
			const { type, found, scope } = reading;
			so_far.resources[type] = [...new Set([...(so_far.resources[type] ?? []), ...found])];
			early.listed(type, scope);
		}
		if (chance() < 0.3) await jest.advanceTimersByTimeAsync(Math.floor(chance() * 100));
	}
	await jest.advanceTimersByTimeAsync(Math.floor(chance() * 100));
	early.end();
	jest.useRealTimers();
	return judged(inventory, threads);
}

async function judged(inventory: Inventory, threads?: EarlyThreads): Promise<string> {
	const surroundings = { policies, run_id: "test", now: () => NOW, asking: remembering };
	return JSON.stringify(await assess(inventory, config, surroundings, undefined, threads));
}

const remembering = remembered();

describe("keys that are judged while others are read", () => {
	it("have the verdicts that they have without it, whatever the account holds and in whatever order it is read", async () => {
		let taken = 0;
		await fc.assert(
			fc.asyncProperty(draw, async (drawn) => {
				const inventory = accountOf(drawn);
				const threads = here(inventory.collected_at);
				const early = await judgedEarly(inventory, threads, chances(drawn.seed + 1));
				// Of objects of its own, of which nothing can be remembered. Nobody reads the difference of two such texts.
				expect(early === (await judged(structuredClone(inventory)))).toBe(true);
				taken += threads.taken();
			}),
			{ numRuns: 20 },
		);
		expect(taken).toBeGreaterThan(100);
	});

	it("have them too where the threads fail at what was guessed", async () => {
		const keys = example.resources.kms_key ?? [];
		for (const { arn } of keys.slice(0, 5)) {
			let failed = 0;
			const threads = here(example.collected_at, (input) => input.includes(arn) && ++failed === 1);
			expect(await judgedEarly(example, threads, chances(7))).toBe(await judged(example));
			expect(failed).toBeGreaterThan(0);
		}
	});

	it("are most keys of a large account", async () => {
		const simulator = await startSimulator(generatedAccount(200, NOW));
		try {
			const caller = createCaller({
				credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
				endpoint: async () => simulator.url,
				clock: HURRIED,
				pace: { ...QUICK, region_timeout_ms: Number.POSITIVE_INFINITY },
				signal: new AbortController().signal,
			});
			const collected_at = NOW.toISOString();
			const threads = here(collected_at);
			threads.threadsFor(Number.POSITIVE_INFINITY);
			const early = judgeEarly(threads, { rules, wanted, collected_at });
			const inventory = await collect({
				accounts: [{ account: "222233334444", partition: "aws", regions: ["eu-central-1"], caller }],
				types: resourceTypes,
				wanted,
				tool: { name: "keyproof", version: "0" },
				collected_at,
				following: early,
			});
			early.end();
			caller.close();
			expect(await judged(inventory, threads)).toBe(await judged(inventory));
			expect(threads.taken()).toBeGreaterThan(100);
		} finally {
			await simulator.close();
		}
	});
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type PolicyData, policyData } from "../../src/evaluate/data.js";
import { loadEngine, type Threads } from "../../src/evaluate/engine.js";
import { evaluate, evaluateInThreads } from "../../src/evaluate/evaluate.js";
import { startThreads, threadsToCome } from "../../src/evaluate/threads.js";
import { known, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import { foreignWasm } from "../own/wasm.js";
import { bundle, worker } from "../worker.js";
import { bundleOf, compile, ruleInForce } from "./bundle.js";

const POLICIES = {
	"door/locked.rego": `package keyproof.door.locked

subject if input.door.metadata.value.outside == true

violation contains "the lock is open" if input.door.metadata.value.open == true

violation contains sprintf("it is called %s", [input.door.name]) if startswith(input.door.name, "bad")
`,
	"door/long.rego": `package keyproof.door.long

subject if true

violation contains concat("", [text | some _ in numbers.range(1, 40); text := input.door.name]) if {
	input.door.metadata.value.long == true
}
`,
	"door/seen.rego": `package keyproof.door.seen

subject if true

violation contains data.scan.collected_at if input.door.metadata.value.long == true
`,
};
const RULES = [ruleInForce("door/locked"), ruleInForce("door/long"), ruleInForce("door/seen")];
const data: PolicyData = policyData(RULES, "2026-01-15T12:00:00.000Z");
const module = worker();
let wasm: Uint8Array;
beforeAll(() => {
	wasm = compile(POLICIES, ["door"]);
});

const started: Threads[] = [];
afterEach(() => {
	for (const each of started.splice(0)) each.close();
});

function threads(given: Partial<Parameters<typeof startThreads>[1]> = {}, size = 2): Threads {
	const those = startThreads(size, { module, wasm, data, ...given });
	started.push(those);
	return those;
}

const DENIED = { kind: "denied", action: "building:DescribeDoor", message: "no" } as const;

const door = fc
	.record({
		name: fc.oneof(fc.string(), fc.constantFrom("bad", "bad \ud800 name", "Tür 🚪", "")),
		metadata: fc.oneof(
			fc.record({ outside: fc.boolean(), open: fc.boolean(), long: fc.boolean() }).map(known),
			fc.constant(unknown(DENIED)),
			fc.constant(undefined),
		),
	})
	.map(({ name, metadata }) => ({ name, ...(metadata === undefined ? {} : { metadata }) }));

function doorsOf(contents: readonly { readonly name: string }[]): Resource[] {
	return contents.map((content, number) => ({
		arn: `arn:aws:building:eu-central-1:111122223333:door/${(number * 7919) % 100_003}`,
		account: "111122223333",
		region: "eu-central-1",
		...content,
	}));
}

describe("what is judged in threads", () => {
	it("is what one thread judges, in the same order and to the byte", async () => {
		const LATER = "2026-01-16T00:00:00.000Z";
		const timeOf = ({ arn }: Resource) => (/[0-4]$/.test(arn) ? data.scan.collected_at : LATER);
		const here = await loadEngine(bundleOf(wasm, RULES), data, undefined, undefined, timeOf);
		const there = await loadEngine(bundleOf(wasm, RULES), data, threads(), undefined, timeOf);
		await fc.assert(
			fc.asyncProperty(fc.array(door, { maxLength: 30 }), fc.nat(40), async (contents, times) => {
				const doors = doorsOf(Array.from({ length: times + 1 }, () => contents).flat());
				const lists = { door: doors, window: [] };
				const one = evaluate(here, RULES, lists, new Map(), {});
				const several = await evaluateInThreads(there, RULES, lists, new Map(), {});
				expect(JSON.stringify(several)).toBe(JSON.stringify(one));
				expect(one).toHaveLength(doors.length);
				for (const { arn, findings } of one) {
					const seen = findings.filter(({ rule, verdict }) => rule === "door/seen" && verdict === "fail");
					expect(seen.every(({ messages }) => messages[0] === timeOf({ arn } as Resource))).toBe(true);
				}
			}),
			{ numRuns: 40 },
		);
	});

	it("is the same where somebody's names are long, and where no two answers are alike", async () => {
		const here = await loadEngine(bundleOf(wasm, RULES), data);
		const there = await loadEngine(bundleOf(wasm, RULES), data, threads());
		const opens = known({ outside: true, open: true });
		const says = known({ outside: true, open: false, long: true });
		const doors = doorsOf([
			...Array.from({ length: 3_000 }, (_, number) => ({ name: `bad ${number}`, metadata: opens })),
			...Array.from({ length: 10 }, (_, number) => ({ name: `Tür ${number}`.repeat(10_000), metadata: says })),
			...Array.from({ length: 4 }, (_, number) => ({ name: `bad ${number}`.repeat(300_000), metadata: opens })),
			...Array.from({ length: 600 }, (_, number) => ({ name: `bad ${number % 7}`, metadata: opens })),
		]);
		const one = evaluate(here, RULES, { door: doors }, new Map(), {});
		const several = await evaluateInThreads(there, RULES, { door: doors }, new Map(), {});
		expect(JSON.stringify(several) === JSON.stringify(one)).toBe(true);
		expect(new Set(one.map(({ findings }) => findings)).size).toBeGreaterThan(3_000);
	});

	it("shares what is said of resources that are judged alike", async () => {
		const there = await loadEngine(bundleOf(wasm, RULES), data, threads());
		const doors = doorsOf(
			Array.from({ length: 500 }, () => ({ name: "d", metadata: known({ outside: true, open: true }) })),
		);
		const assessed = await evaluateInThreads(there, RULES, { door: doors }, new Map(), {});
		expect(new Set(assessed.map(({ findings }) => findings)).size).toBe(1);
		expect(new Set(assessed.map(({ verdicts }) => verdicts)).size).toBe(1);
	});

	it("is judged here where there is little of it", () => {
		const those = threadsToCome({ module, wasm, data });
		expect(those.threadsFor(100)).toBeUndefined();
		those.close();
	});

	it("is judged by the threads that were started while it was read", async () => {
		const those = threadsToCome({ module, wasm, data });
		const early = those.threadsFor(2_000);
		expect(those.threadsFor(2_001)).toBe(early);
		if (availableParallelism() < 2) return expect(early).toBeUndefined();
		await expect(early?.ask("door", data.scan.collected_at, ["{}"])).resolves.toHaveLength(1);
		those.close();
		await expect(early?.ask("door", data.scan.collected_at, ["{}"])).rejects.toThrow(
			"the threads that judge were ended",
		);
	});
});

describe("a signal", () => {
	it.each(["SIGINT", "SIGTERM"] as const)("%s ends a process while its threads judge, at once", async (signal) => {
		const endless = foreignWasm({ deed: "loops", entrypoints: ["keyproof/door"] });
		const program = bundle(`
			import { startThreads } from "./src/evaluate/threads.ts";
			const [, , module, wasm] = process.argv;
			const data = { parameters: {}, scan: { collected_at: "" } };
			const threads = startThreads(2, { module: new URL(module), wasm: Buffer.from(wasm, "base64"), data });
			for (let part = 0; part < 4; part += 1) threads.ask("door", data.scan.collected_at, ["{}"]).catch(() => process.exit(1));
			process.stdout.write("asked");
		`);
		const args = [fileURLToPath(program), module.href, Buffer.from(endless).toString("base64")];
		const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
		const ended = once(child, "exit");
		await once(child.stdout, "data");
		// The threads have begun by then, on most machines.
		await wait(300);
		const began = performance.now();
		child.kill(signal);
		expect(await ended).toEqual([null, signal]);
		expect(performance.now() - began).toBeLessThan(1_000);
	});
});

describe("what goes wrong in a thread", () => {
	const doors = doorsOf(Array.from({ length: 2_000 }, () => ({ name: "d", metadata: known({ outside: true }) })));
	const judging = async (given: Parameters<typeof threads>[0]) => {
		const engine = await loadEngine(bundleOf(wasm, RULES), data, threads(given));
		return evaluateInThreads(engine, RULES, { door: doors }, new Map(), {});
	};

	it("is an error of the whole, where the thread cannot load the policies", async () => {
		await expect(judging({ wasm: new Uint8Array([1, 2, 3]) })).rejects.toThrow(/WebAssembly|magic/);
	});

	it("is an error of the whole, where the policies trap", async () => {
		const other = compile({ "window/open.rego": "package keyproof.window.open\n\nsubject if true\n" }, ["window"]);
		await expect(judging({ wasm: other })).rejects.toThrow("the policies have no entrypoint keyproof/door");
	});

	it("is an error of the whole, where the thread ends", async () => {
		const ends = new URL(`data:text/javascript,${encodeURIComponent("process.exit(7);")}`);
		await expect(judging({ module: ends })).rejects.toThrow("a thread that judges ended with 7");
	});

	it("is an error of the whole, where the thread answers less than it was asked", async () => {
		const short = new URL(
			`data:text/javascript,${encodeURIComponent(`
				import { parentPort } from "node:worker_threads";
				parentPort.on("message", () => parentPort.postMessage({ forgets: false, ends: [], numbers: [] }));
			`)}`,
		);
		await expect(judging({ module: short })).rejects.toThrow("a thread gave no answer about arn:aws:building");
	});

	it("is an error of the whole, where the thread tells of an answer that it never gave", async () => {
		const other = new URL(
			`data:text/javascript,${encodeURIComponent(`
				import { parentPort } from "node:worker_threads";
				parentPort.on("message", ({ ends }) => parentPort.postMessage({ forgets: false, ends: [], numbers: ends }));
			`)}`,
		);
		await expect(judging({ module: other })).rejects.toThrow("told of an answer that it never gave");
	});

	it("is an error of the whole, where they are ended while they judge", async () => {
		const waits = new URL(`data:text/javascript,${encodeURIComponent("setInterval(() => undefined, 1000);")}`);
		const those = threads({ module: waits });
		const engine = await loadEngine(bundleOf(wasm, RULES), data, those);
		const judged = evaluateInThreads(engine, RULES, { door: doors }, new Map(), {});
		setTimeout(() => those.close(), 50);
		await expect(judged).rejects.toThrow("the threads that judge were ended");
	});
});

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import config from "../../jest.config.js";
import { root } from "../../tools/setup.js";

interface Report {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly message: string;
		readonly assertionResults: readonly {
			readonly title: string;
			readonly status: string;
			readonly failureMessages: readonly string[];
		}[];
	}[];
}

const SHARED = `
import { it } from "@jest/globals";
export const loaded = [];
export const shared = (title, body) => it(title, body);
`;

/** Test files as somebody might write them, run in this order by one worker. */
const FILES = {
	"a_first.test.ts": `
		import { expect, it } from "@jest/globals";
		import { loaded, shared } from "./shared.js";
		loaded.push("first");
		shared("passes, declared by a module that both import", (): void => expect(loaded).toEqual(["first"]));
	`,
	"b_second.test.ts": `
		import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
		import { loaded, shared } from "./shared.js";
		loaded.push("second");
		const told: string[] = [];
		beforeAll(() => { told.push("all"); });
		beforeEach(() => { told.push("each"); });
		afterEach(() => { told.push("after"); });
		shared("passes, in a worker that loaded the module before", () => expect(loaded).toEqual(["first", "second"]));
		it("passes where its hooks were called", () => expect(told).toEqual(["all", "each", "after", "each"]));
		it.each([1, 2])("passes with %d", (given) => expect(given).toBeGreaterThan(0));
		it("fails by what it expects", () => { expect(1).toBe(2); });
		it("fails by its time", () => new Promise(() => undefined), 50);
		it("fails by a promise that nobody waits for", async () => {
			void Promise.reject(new Error("nobody waits"));
			await new Promise((resolve) => setTimeout(resolve, 20));
		});
		it.skip("skipped", () => undefined);
		it("passes with a spy and a clock that are left", () => {
			jest.spyOn(Math, "random").mockReturnValue(7);
			jest.useFakeTimers({ now: 0 });
			expect([Math.random(), Date.now()]).toEqual([7, 0]);
		});
		describe("after a hook that throws", () => {
			beforeAll(() => { throw new Error("no ground"); });
			it("fails", () => undefined);
		});
	`,
	"e_globals.test.ts": `
		import * as imported from "@jest/globals";
		test("passes with promises and timers that no storage of the runner's follows", () => {
			const timer = setTimeout(() => undefined);
			clearTimeout(timer);
			expect(Object.getOwnPropertySymbols(timer).map(String)).not.toContain("Symbol(kResourceStore)");
		});
		test("passes by globals, as Jest's own runner has them", async () => {
			for (const name of ["afterAll", "describe", "expect", "fit", "it", "jest", "test", "xdescribe", "xit", "xtest"])
				expect(globalThis[name]).toBe(imported[name]);
			jest.useFakeTimers();
			const told = jest.fn();
			setTimeout(told, 3_600_000);
			await jest.advanceTimersByTimeAsync(3_600_000);
			expect(told).toHaveBeenCalledTimes(1);
		});
		xit("left out", () => undefined);
	`,
	"f_late.test.ts": `
		import { afterAll, expect, it } from "@jest/globals";
		afterAll(() => { void Promise.reject(new Error("left by the last hook")); });
		it("passes", () => expect(1).toBe(1));
	`,
	"g_after.test.ts": `
		import { expect, it } from "@jest/globals";
		it("passes, in the same worker", () => expect(1).toBe(1));
	`,
	"h_missing.test.ts": `
		import { afterEach, expect, it } from "@jest/globals";
		import { toolPath } from ${JSON.stringify(path.join(root, "tools/setup.js"))};
		const named = process.env.KEYPROOF_ACT;
		afterEach(() => {
			if (named === undefined) delete process.env.KEYPROOF_ACT;
			else process.env.KEYPROOF_ACT = named;
		});
		const refused = () => { process.env.KEYPROOF_ACT = "/nowhere/act"; return toolPath("act"); };
		it("fails for a tool that is not there, which it takes for what it is about", () => expect(refused).toThrow("line 3"));
		it("passes where that is what it is about", () => expect(refused).toThrow("nothing is there"));
		it("fails for itself", () => expect(1).toBe(2));
	`,
	"c_throws.test.ts": `throw new Error("not even loaded");`,
	"d_changes.test.ts": `
		import { expect, it } from "@jest/globals";
		it("passes with its own clock and random numbers", () => {
			expect(Math.random()).toBeLessThan(1);
			expect(Date.now()).toBeGreaterThan(1e12);
		});
		it("passes, and leaves a variable, an ear and a folder", () => {
			process.env.LEFT_BEHIND = "x";
			process.on("SIGTERM", () => undefined);
			process.chdir("..");
			process.env = { ...process.env };
		});
	`,
};

describe("the runner of the tests", () => {
	const folder = mkdtempSync(path.join(tmpdir(), "keyproof-jest-"));
	const files = new Map<string, Report["testResults"][number]>();
	afterAll(() => rmSync(folder, { recursive: true }));

	beforeAll(async () => {
		writeFileSync(path.join(folder, "package.json"), '{"type": "module"}');
		writeFileSync(path.join(folder, "shared.js"), SHARED);
		for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
		const sequencer = path.join(folder, "in_order.cjs");
		writeFileSync(
			sequencer,
			`module.exports = class { sort(tests) { return [...tests].sort((a, b) => (a.path < b.path ? -1 : 1)); } cacheResults() {} shard(tests) { return tests; } };`,
		);
		const here = {
			...config,
			roots: [folder],
			rootDir: folder,
			testRunner: path.join(root, "tools/jest/runner.js"),
			testSequencer: sequencer,
			modulePathIgnorePatterns: [],
		};
		const report = path.join(folder, "report.json");
		const jest = [path.join(root, "node_modules/jest/bin/jest.js"), "--config", JSON.stringify(here)];
		await new Promise<void>((resolve) => {
			const child = execFile(process.execPath, [...jest, "--runInBand", "--json", `--outputFile=${report}`]);
			child.on("close", () => resolve());
		});
		const { testResults }: Report = JSON.parse(readFileSync(report, "utf8"));
		for (const result of testResults) files.set(path.basename(result.name), result);
	}, 60_000);

	it("runs each file's own tests, with its own hooks, also those that a shared module declares", () => {
		const told = [...files].map(([name, { status, assertionResults }]) => [
			name,
			status,
			assertionResults.map((test) => `${test.title}: ${test.status}`),
		]);
		expect(told.sort()).toEqual([
			["a_first.test.ts", "passed", ["passes, declared by a module that both import: passed"]],
			[
				"b_second.test.ts",
				"failed",
				[
					"passes, in a worker that loaded the module before: passed",
					"passes where its hooks were called: passed",
					"passes with 1: passed",
					"passes with 2: passed",
					"fails by what it expects: failed",
					"fails by its time: failed",
					"fails by a promise that nobody waits for: failed",
					"skipped: pending",
					"passes with a spy and a clock that are left: passed",
					"fails: failed",
				],
			],
			["c_throws.test.ts", "failed", []],
			[
				"d_changes.test.ts",
				"failed",
				[
					"passes with its own clock and random numbers: passed",
					"passes, and leaves a variable, an ear and a folder: passed",
				],
			],
			[
				"e_globals.test.ts",
				"focused",
				[
					"passes with promises and timers that no storage of the runner's follows: passed",
					"passes by globals, as Jest's own runner has them: passed",
					"left out: pending",
				],
			],
			["f_late.test.ts", "failed", ["passes: passed"]],
			["g_after.test.ts", "passed", ["passes, in the same worker: passed"]],
			[
				"h_missing.test.ts",
				"failed",
				[
					"fails for a tool that is not there, which it takes for what it is about: failed",
					"passes where that is what it is about: passed",
					"fails for itself: failed",
				],
			],
		]);
	});

	it("says why, with the line of the TypeScript", () => {
		const message = files.get("b_second.test.ts")?.message ?? "";
		for (const why of [
			"Expected: 2",
			"b_second.test.ts:12:",
			"b_second.test.ts:13:",
			"Exceeded timeout of 50 ms",
			"nobody waits",
			"no ground",
		])
			expect(message).toContain(why);
		expect(files.get("c_throws.test.ts")?.message).toContain("not even loaded");
	});

	it("says of a test that asked for a tool that is not there which one that is", () => {
		const [first, , last] = files.get("h_missing.test.ts")?.assertionResults ?? [];
		expect(first?.failureMessages).toEqual([expect.stringMatching(/^SetupError: act was named .*nowhere/)]);
		expect(last?.failureMessages).toEqual([expect.stringContaining("Expected: ")]);
	});

	it("fails a file for what its last hook leaves behind, and no other", () => {
		expect(files.get("f_late.test.ts")?.message).toContain("left by the last hook");
	});

	it("fails a file that leaves the process otherwise than it found it", () => {
		const { message = "" } = files.get("d_changes.test.ts") ?? {};
		for (const left of [
			"LEFT_BEHIND was not set, and is x",
			"process.env was Node's own, and is another",
			"listeners for SIGTERM",
			"the working folder was",
		])
			expect(message).toContain(left);
	});
});

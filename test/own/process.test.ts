import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { hereJudge } from "../../src/evaluate/own_judge.js";
import type { OwnModule, OwnOutcome } from "../../src/model/own_policies.js";
import { lookInside, ownJudge } from "../../src/own/process.js";
import { worker } from "../worker.js";
import { type Foreign, foreignWasm } from "./wasm.js";

const process_worker = worker();
const LIMITS = { milliseconds: 200, all_milliseconds: 10_000, bytes: 10_000 };
const GOOD = JSON.stringify([{ result: { subject: true, violation: [] } }]);

function moduleOf(name: string, foreign: Foreign): OwnModule {
	const entrypoint = `keyproof/kms_key/${name}`;
	const wasm = foreignWasm({ entrypoints: [entrypoint], ...foreign });
	return { source: `${name}.wasm`, wasm, sha256: "", asks: [{ rule: `kms_key/${name}`, entrypoint }] };
}

const MODULES = [
	moduleOf("good", { deed: "answers", answer: GOOD }),
	moduleOf("loops", { deed: "loops" }),
	moduleOf("traps", { deed: "traps" }),
	moduleOf("recurses", { deed: "recurses" }),
	moduleOf("grows", { deed: "takes all memory" }),
	moduleOf("endless", { deed: "answers without an end" }),
	moduleOf("unloadable", { deed: "loops while it is loaded" }),
];
const RULES = MODULES.flatMap(({ asks }) => asks.map(({ rule }) => rule));
const request = {
	modules: MODULES,
	data: { parameters: {} },
	questions: [1, 2].flatMap(() => RULES.map((rule) => ({ rule, input: '{"kms_key":{}}' }))),
};

describe.each([
	{ where: "in a process of their own", judge: () => ownJudge(process_worker, LIMITS) },
	{ where: "in the process that verifies an archive", judge: () => hereJudge(LIMITS) },
])("own policies $where", ({ judge }) => {
	const outcomes = judge()(request);
	const of = (name: string): (OwnOutcome | undefined)[] => {
		return outcomes.filter((_, index) => request.questions[index]?.rule === `kms_key/${name}`);
	};

	it("are asked in order, and the good ones answer whatever the others do", () => {
		expect(outcomes).toHaveLength(request.questions.length);
		expect(of("good")).toEqual([{ json: GOOD }, { json: GOOD }]);
	});

	it.each([
		{ name: "loops", why: "it gave no answer within 0.2 s, and is not asked again" },
		{ name: "grows", why: "it gave no answer within 0.2 s, and is not asked again" },
		{ name: "unloadable", why: "it gave no answer within 0.2 s, and is not asked again" },
		{ name: "traps", why: "it stopped: unreachable" },
		{ name: "recurses", why: "it stopped: Maximum call stack size exceeded" },
		{ name: "endless", why: "its answer is longer than 10000 bytes" },
	])("say why there is no answer of one that $name", ({ name, why }) => {
		expect(of(name)).toEqual([{ failure: why }, { failure: why }]);
	});
});

describe("a rule that is slow everywhere", () => {
	it("is asked until all of its time is used up", () => {
		const [good] = MODULES;
		if (good === undefined) throw new Error("there is no module");
		const questions = [1, 2, 3].map(() => ({ rule: "kms_key/good", input: "{}" }));
		const outcomes = hereJudge({ ...LIMITS, all_milliseconds: 0 })({ modules: [good], data: {}, questions });
		const failure = "it took more than 0 s in all, and is not asked again";
		expect(outcomes).toEqual([{ json: GOOD }, { failure }, { failure }]);
	});
});

describe("a module that is looked into", () => {
	const look = (foreign: Foreign) => lookInside([moduleOf("x", foreign)], process_worker, LIMITS)[0];

	it("says which entrypoints it has, and which builtins it needs", () => {
		expect(look({ deed: "answers", builtins: ["http.send"] })).toEqual({
			entrypoints: ["keyproof/kms_key/x"],
			builtins: ["http.send"],
		});
	});

	it("cannot bring a memory, which would have no limit", () => {
		expect(look({ deed: "answers", own_memory: true })).toEqual({
			refusal: "the module brings a memory of its own, which OPA's modules never do",
		});
	});

	it("cannot ask for more of its host than OPA's modules do", () => {
		const refusal = expect.stringContaining("wasi_snapshot_preview1");
		expect(look({ deed: "answers", imports: ["wasi_snapshot_preview1", "fd_write"] })).toEqual({ refusal });
	});

	it("is none, where it is no WASM or does not end", () => {
		const [nothing] = lookInside(
			[{ source: "", wasm: new Uint8Array([1, 2, 3]), sha256: "", asks: [] }],
			process_worker,
		);
		expect(nothing).toEqual({ refusal: expect.stringContaining("WebAssembly") });
		expect(look({ deed: "loops while it is loaded" })).toEqual({ refusal: "it was not loaded within 0.2 s" });
	});
});

describe("a process that ends", () => {
	/** A worker that ends before it answers, so many times. */
	function ending(times: number): URL {
		const folder = mkdtempSync(join(tmpdir(), "keyproof-ending-"));
		process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
		const file = join(folder, "worker.mjs");
		const code = [
			'import { appendFileSync, readFileSync } from "node:fs";',
			`appendFileSync(${JSON.stringify(join(folder, "starts"))}, "x");`,
			`if (readFileSync(${JSON.stringify(join(folder, "starts"))}, "utf8").length <= ${times}) process.exit(7);`,
			`await import(${JSON.stringify(process_worker.href)});`,
		];
		writeFileSync(file, code.join("\n"));
		return pathToFileURL(file);
	}
	const [good] = MODULES;
	if (good === undefined) throw new Error("there is no module");
	const asked = { modules: [good], data: {}, questions: [1, 2].map(() => ({ rule: "kms_key/good", input: "{}" })) };

	it("once is started again, since that may have nothing to do with the rule", () => {
		expect(ownJudge(ending(1), LIMITS)(asked)).toEqual([{ json: GOOD }, { json: GOOD }]);
	});

	it("twice at the same question costs the rule, and is told", () => {
		const failure = "the process that asked it ended with 7, and it is not asked again";
		expect(ownJudge(ending(2), LIMITS)(asked)).toEqual([{ failure }, { failure }]);
	});
});

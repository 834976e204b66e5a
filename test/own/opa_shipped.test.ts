import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "@jest/globals";
import { ConfigurationError, PolicyError } from "../../src/model/errors.js";
import { bringOwn } from "../../src/own/bring.js";
import { filesInBundle } from "../../src/own/bundle.js";
import { testOwn } from "../../src/own/cases.js";
import { compileRego } from "../../src/own/compile.js";
import type { Opa } from "../../src/own/opa.js";
import { opaHere } from "../../src/own/opa_here.js";
import { opaProgram } from "../../src/own/opa_program.js";
import { shippedOpa } from "../../src/own/opa_shipped.js";
import type { OwnSource } from "../../src/own/source.js";
import { newRule } from "../../src/own/template.js";
import { loadPolicies } from "../../src/policies.js";
import { toolPath } from "../../tools/setup.js";
import { worker } from "../worker.js";

const policies = new URL("../../dist/policies/", import.meta.url);
const root = mkdtempSync(join(tmpdir(), "keyproof-shipped-opa-"));
const path = process.env.PATH;
afterEach(() => {
	process.env.PATH = path;
});
afterAll(() => rmSync(root, { recursive: true }));

const program = opaProgram(toolPath("opa"));
const shipped = shippedOpa(policies, worker());
const RULE = "kms_key/named_well";

/** A new rule as `policy new` writes it, with its cases, changed. */
function rule(change = (text: string) => text): OwnSource {
	const files = [...newRule(RULE, [])].map(([file, text]) => [file, Buffer.from(change(text))] as const);
	return { path: "own", kind: "folder", files: new Map(files) };
}

/** What compiling it gives, or the words in which it is refused. */
function compiled(opa: Opa, { files, ...source }: OwnSource): string {
	const without_tests = new Map([...files].filter(([file]) => !file.endsWith("_test.rego")));
	try {
		const wasm = compileRego(opa, { ...source, files: without_tests }, [`keyproof/${RULE}`], policies);
		return Buffer.from(wasm).toString("base64");
	} catch (error) {
		if (error instanceof PolicyError) return error.message;
		throw error;
	}
}

function failureOf(work: () => unknown): Error {
	try {
		work();
	} catch (error) {
		if (error instanceof Error) return error;
	}
	throw new Error("it did not fail");
}

describe("the OPA that ships", () => {
	it("finds what the program finds, with file and line", () => {
		const source = rule((text) => text.replace("input.kms_key.name,", "input.kms_key.nmae,"));
		const found = compiled(shipped, source);
		expect(found).toBe(compiled(program, source));
		expect(found).toMatch(/^own\/kms_key\/named_well\.rego:\d+: undefined ref: input\.kms_key\.nmae$/m);
	}, 60_000);

	it("makes of a rule and its cases byte for byte what the program makes, and runs them as it does, one of them wrong", async () => {
		const source = rule((text) =>
			text.replace('"violation": {"its name, my cards,', '"violation": {"its name, our cards,'),
		);
		const bundle = await bringOwn(loadPolicies(policies), [source], { policies, worker: worker(), opa: () => program });
		const made: Buffer[] = [];
		/** The same OPA; what it builds is kept. */
		const kept = (opa: Opa): Opa => ({
			...opa,
			build: (...asked) => {
				const built = opa.build(...asked);
				if (built instanceof Uint8Array) made.push(Buffer.from(filesInBundle(built, "").get("policy.wasm") ?? ""));
				return built;
			},
		});
		const [one, other] = [
			await testOwn(kept(shipped), source, bundle, { policies, worker: worker() }),
			await testOwn(kept(program), source, bundle, { policies, worker: worker() }),
		];
		expect(made.map((wasm) => wasm.subarray(0, 4).toString())).toEqual(["\0asm", "\0asm"]);
		expect(made[0]?.equals(made[1] ?? Buffer.of())).toBe(true);
		const timeless = ({ output, ...rest }: typeof one) => ({
			...rest,
			output: output.replaceAll(/\([\d.]+.?s\)/g, "(…)"),
		});
		expect(timeless(one)).toEqual(timeless(other));
		expect(one).toMatchObject({ passed: false, cases: 4, wrong: [expect.stringContaining("our cards")] });
	}, 60_000);

	it.each([
		["takes too long", { milliseconds: 100, pages: 16_384, megabytes: 512 }, /it took more than 0\.1 s/],
		[
			"takes too much memory",
			{ milliseconds: 60_000, pages: 400, megabytes: 512 },
			/it takes more than 25 MB of memory/,
		],
	])(
		"is an error that says what to do where it %s",
		(_, limits, message) => {
			const limited = shippedOpa(policies, worker(), limits);
			const failure = failureOf(() => compiled(limited, rule()));
			expect(failure).toBeInstanceOf(ConfigurationError);
			expect(failure.message).toMatch(message);
			expect(failure.message).toMatch(/Put `opa` on PATH/);
		},
		60_000,
	);

	it("is an error where it is missing or another file, and never a rule that passes", async () => {
		const elsewhere = pathToFileURL(`${join(root, "built/policies")}/`);
		cpSync(policies, elsewhere, { recursive: true });
		const opa = () => shippedOpa(elsewhere, worker());
		const bring = () => bringOwn(loadPolicies(elsewhere), [rule()], { policies: elsewhere, worker: worker(), opa });
		await expect(bring()).rejects.toThrow(/no `opa` on PATH, and .*compiler\.wasm\.br.* not there.*or give a bundle/);
		mkdirSync(join(root, "built/opa"));
		writeFileSync(join(root, "built/opa/compiler.wasm.br"), "something else");
		await expect(bring()).rejects.toThrow(/the OPA that ships with Keyproof could not compile: it ended with 1: /);
	});
});

describe("which OPA compiles", () => {
	/** A program that says who it is, whatever it is asked. */
	function named(name: string): string {
		const folder = join(root, name);
		mkdirSync(folder);
		writeFileSync(join(folder, "opa"), `#!/bin/sh\necho '{"errors": [{"message": "I am ${name}"}]}'\nexit 1\n`);
		chmodSync(join(folder, "opa"), 0o755);
		return folder;
	}
	const notes: string[] = [];
	const elsewhere = (fetch: () => Promise<string>) => ({ fetch, onNote: (note: string) => notes.push(note) });
	const gone = () => Promise.reject(new ConfigurationError("it cannot be fetched"));

	it("is the one on PATH before one that would be fetched", async () => {
		process.env.PATH = named("on_path");
		const opa = await opaHere(policies, worker(), elsewhere(gone));
		expect(compiled(opa, rule())).toBe("I am on_path");
		expect(notes).toEqual([]);
	});

	it("is one that is fetched before the one that ships", async () => {
		process.env.PATH = "";
		const fetched = join(named("fetched"), "opa");
		expect(
			compiled(
				await opaHere(
					policies,
					worker(),
					elsewhere(async () => fetched),
				),
				rule(),
			),
		).toBe("I am fetched");
		expect(notes).toEqual([]);
	});

	it("is the one that ships where nothing else is to be had, which is told", async () => {
		process.env.PATH = "";
		const nowhere = pathToFileURL(`${join(root, "nowhere/policies")}/`);
		const opa = await opaHere(nowhere, worker(), elsewhere(gone));
		expect(notes).toEqual([
			expect.stringMatching(/^it cannot be fetched\. Own policies are compiled by the OPA that ships/),
		]);
		expect(() =>
			opa.build({ files: new Map(), paths: [], capabilities: "", shown: String }, { entrypoints: [], schema: {} }),
		).toThrow(/nowhere\/opa\/compiler\.wasm\.br/);
	});

	it("is not another one where fetching ends in a fault of ours", async () => {
		process.env.PATH = "";
		const fault = () => Promise.reject(new TypeError("a fault"));
		await expect(opaHere(policies, worker(), elsewhere(fault))).rejects.toThrow("a fault");
	});
});

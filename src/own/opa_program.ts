import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import { parsedJson } from "../text/json.js";
import { type Complaint, complaint, MAXIMUM_MILLISECONDS, type Opa, TEST_SECONDS } from "./opa.js";
import type { Stage } from "./stage.js";

/** What came of running OPA. */
export interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

const CAPABILITIES = "capabilities.json";
const ALLOWED = ["--capabilities", CAPABILITIES];

/** The program of that path, run in a folder of its own. */
export function opaProgram(opa: string): Opa {
	return {
		build: (stage, { entrypoints, schema }) =>
			inFolder(stage, { "schema.json": JSON.stringify(schema) }, (folder) => {
				const wrong = check(opa, folder, ["--strict", "--schema", "schema.json"], stage);
				if (wrong.length > 0) return wrong;
				const asked = entrypoints.flatMap((each) => ["--entrypoint", each]);
				const output = ["--output", "bundle.tar.gz"];
				const built = runOpa(opa, folder, [
					"build",
					"--target",
					"wasm",
					...ALLOWED,
					...asked,
					...output,
					...stage.paths,
				]);
				if (built.status !== 0) return [{ message: `opa build: ${(built.stderr || built.stdout).trim()}` }];
				return readFileSync(join(folder, "bundle.tar.gz"));
			}),
		test: (stage, queries) =>
			inFolder(stage, {}, (folder) => {
				const wrong = check(opa, folder, [], stage);
				if (wrong.length > 0) return wrong;
				const { status, stdout, stderr } = runOpa(opa, folder, [
					"test",
					"--timeout",
					`${TEST_SECONDS}s`,
					...ALLOWED,
					...stage.paths,
				]);
				const values = queries.map((query) => valueFrom(opa, folder, query, stage));
				return { output: `${stdout}${stderr}`, passed: status === 0, values };
			}),
	};
}

function inFolder<T>(stage: Stage, more: Readonly<Record<string, string>>, work: (folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), "keyproof-own-"));
	try {
		for (const [place, text] of [
			...stage.files,
			[CAPABILITIES, stage.capabilities] as const,
			...Object.entries(more),
		]) {
			mkdirSync(dirname(join(folder, place)), { recursive: true });
			writeFileSync(join(folder, place), text);
		}
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const complaints = z.object({ errors: z.array(complaint) });

function check(opa: string, folder: string, how: readonly string[], { paths }: Stage): readonly Complaint[] {
	const rego = paths.filter((path) => !path.endsWith(".json"));
	const { status, stdout, stderr } = runOpa(opa, folder, ["check", ...how, ...ALLOWED, "--format", "json", ...rego]);
	if (status === 0) return [];
	const parsed = complaints.safeParse(parsedJson(stdout) ?? parsedJson(stderr));
	if (parsed.success && parsed.data.errors.length > 0) return parsed.data.errors;
	throw new ConfigurationError(`opa check: ${(stderr || stdout).trim().slice(0, 2000)}${olderOpa(stderr)}`);
}

function olderOpa(text: string): string {
	return text.includes("rego_v1") || text.includes("unknown flag")
		? ". This takes OPA 1.0 or later: `opa version` tells which it is."
		: "";
}

const evaluated = z.looseObject({
	result: z.tuple([z.looseObject({ expressions: z.tuple([z.looseObject({ value: z.unknown() })]) })]),
});

function valueFrom(opa: string, folder: string, query: string, { paths }: Stage): unknown {
	const data = paths.flatMap((path) => ["--data", path]);
	const { status, stdout } = runOpa(opa, folder, ["eval", ...ALLOWED, ...data, "--format", "json", query]);
	if (status !== 0) return undefined;
	return evaluated.safeParse(parsedJson(stdout)).data?.result[0].expressions[0].value;
}

/** Runs OPA in a folder, with nothing of this process's environment. */
export function runOpa(opa: string, folder: string, args: readonly string[]): Ran {
	const { status, stdout, stderr, error } = spawnSync(opa, args, {
		cwd: folder,
		encoding: "utf8",
		// Go collects its garbage less often: a third of the time, for half as much memory again.
		env: { HOME: folder, PATH: "", GOGC: "400" },
		maxBuffer: 1 << 27,
		stdio: ["ignore", "pipe", "pipe"],
		timeout: MAXIMUM_MILLISECONDS,
		killSignal: "SIGKILL",
	});
	if (error === undefined) return { status, stdout, stderr };
	const code = "code" in error ? error.code : error.message;
	throw new ConfigurationError(`${opa} cannot be run, or does not end: ${code}`, { cause: error });
}

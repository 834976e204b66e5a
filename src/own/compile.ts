import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ConfigurationError, PolicyError } from "../model/errors.js";
import { filesInBundle } from "./bundle.js";
import { runOpa } from "./opa.js";
import { type Stage, withStage } from "./stage.js";

/** Files of the library that policies are built with, and not what their tests have in common. */
export function isLibrary(file: string): boolean {
	return !file.endsWith("_test.rego") && file !== "testing.rego";
}

const MAXIMUM_ERRORS = 20;

const complaints = z.object({
	errors: z.array(
		z.object({
			message: z.string(),
			location: z.object({ file: z.string(), row: z.number() }).optional(),
		}),
	),
});

/**
 * Compiles Rego to WASM, with what a policy may use and no more: the builtins that the host offers, which reach nothing
 * outside, and the shipped libraries.
 *
 * @throws PolicyError with file and line of what OPA finds wrong.
 */
export function compileRego(
	opa: string,
	{ path, files }: { readonly path: string; readonly files: ReadonlyMap<string, Uint8Array> },
	entrypoints: readonly string[],
	policies: URL,
): Uint8Array {
	return withStage(path, files, policies, isLibrary, (stage) => {
		checkRego(opa, stage);
		const args = ["--capabilities", "capabilities.json", ...entrypoints.flatMap((each) => ["--entrypoint", each])];
		const built = runOpa(opa, stage.folder, [
			"build",
			"--target",
			"wasm",
			...args,
			"--output",
			"bundle.tar.gz",
			stage.lib,
			stage.own,
		]);
		if (built.status !== 0) throw new PolicyError(stage.shown(`opa build: ${(built.stderr || built.stdout).trim()}`));
		const wasm = filesInBundle(readFileSync(join(stage.folder, "bundle.tar.gz")), path).get("policy.wasm");
		if (wasm === undefined) throw new ConfigurationError(`${path}: opa build made no policy.wasm`);
		return wasm;
	});
}

/** As `opa check --strict`, with the schema of what a policy is shown, so that a misspelt facet is found. */
function checkRego(opa: string, { folder, lib, own, shown }: Stage): void {
	const args = ["--strict", "--schema", "schema.json", "--capabilities", "capabilities.json", "--format", "json"];
	const { status, stdout, stderr } = runOpa(opa, folder, ["check", ...args, lib, own]);
	if (status === 0) return;
	const parsed = complaints.safeParse(parseJson(stdout) ?? parseJson(stderr));
	if (!parsed.success)
		throw new ConfigurationError(shown(`opa check: ${(stderr || stdout).trim().slice(0, 2000)}${olderOpa(stderr)}`));
	const lines = parsed.data.errors.map(({ message, location }) => {
		const where = location === undefined ? "" : `${location.file}:${location.row}: `;
		return shown(`${where}${message}${hintFor(message)}`);
	});
	const more = lines.length > MAXIMUM_ERRORS ? [`and ${lines.length - MAXIMUM_ERRORS} more`] : [];
	throw new PolicyError([...lines.slice(0, MAXIMUM_ERRORS), ...more].join("\n"));
}

function olderOpa(text: string): string {
	return text.includes("rego_v1") || text.includes("unknown flag")
		? ". This takes OPA 1.0 or later: `opa version` tells which it is."
		: "";
}

/** OPA names a builtin that the host does not offer as any other unknown function. */
function hintFor(message: string): string {
	if (!message.includes("undefined function")) return "";
	return ". Keyproof's policies have OPA's builtins without those that reach out (http.send, net.*, opa.runtime), read a clock, or match regular expressions: data.scan.collected_at is the time";
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

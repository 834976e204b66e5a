import { resourceSchemas } from "../collect/schemas.js";
import { ConfigurationError, PolicyError } from "../model/errors.js";
import { filesInBundle } from "./bundle.js";
import { inputSchema } from "./input_schema.js";
import { type Complaint, namesNoFunction, type Opa } from "./opa.js";
import { type Stage, stageOf } from "./stage.js";

/** Files of the library that policies are built with, and not what their tests have in common. */
export function isLibrary(file: string): boolean {
	return !file.endsWith("_test.rego") && file !== "testing.rego";
}

const MAXIMUM_ERRORS = 20;

/**
 * Compiles Rego to WASM, with what a policy may use and no more: the builtins that the host offers, which reach nothing
 * outside, and the shipped libraries. A misspelt facet is found by the schema of what a policy is shown.
 *
 * @throws PolicyError with file and line of what OPA finds wrong.
 */
export function compileRego(
	opa: Opa,
	{ path, files }: { readonly path: string; readonly files: ReadonlyMap<string, Uint8Array> },
	entrypoints: readonly string[],
	policies: URL,
): Uint8Array {
	const stage = stageOf(path, files, policies, isLibrary);
	const built = buildStage(opa, stage, entrypoints, path);
	if (!(built instanceof Uint8Array)) throw policyError(built, stage);
	return built;
}

/** The WASM of a stage, or what OPA finds wrong. @param path what the stage was made of, for errors. */
export function buildStage(
	opa: Opa,
	stage: Stage,
	entrypoints: readonly string[],
	path: string,
): Uint8Array | readonly Complaint[] {
	const built = opa.build(stage, { entrypoints, schema: inputSchema(resourceSchemas) });
	if (!(built instanceof Uint8Array)) return built;
	const wasm = filesInBundle(built, path).get("policy.wasm");
	if (wasm === undefined) throw new ConfigurationError(`${path}: opa build made no policy.wasm`);
	return wasm;
}

/** What OPA complains of, a line each, with the files as their user knows them. */
export function policyError(complaints: readonly Complaint[], { shown }: Stage): PolicyError {
	const lines = complaints.map((complaint) => {
		const { message, location } = complaint;
		const where = location === undefined ? "" : `${location.file}:${location.row}: `;
		return shown(`${where}${message}${namesNoFunction(complaint) ? NO_SUCH_BUILTIN : ""}`);
	});
	const more = lines.length > MAXIMUM_ERRORS ? [`and ${lines.length - MAXIMUM_ERRORS} more`] : [];
	return new PolicyError([...lines.slice(0, MAXIMUM_ERRORS), ...more].join("\n"));
}

/** OPA names a builtin that the host does not offer as any other unknown function. */
const NO_SUCH_BUILTIN =
	". Keyproof's policies have OPA's builtins without those that reach out (http.send, net.*, opa.runtime), read a clock, or match regular expressions: data.scan.collected_at is the time";

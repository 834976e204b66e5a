import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { catalogue, type DeclaredRule, named, type PolicyBundle } from "./model/policy.js";

/** A policy bundle as it was built, byte for byte. */
export interface PolicyFiles {
	readonly wasm: Uint8Array;
	readonly catalogue: Uint8Array;
}

/**
 * Loads the policies that were built into a directory (`policies.wasm`, `catalogue.json`). They lie beside the program, and the
 * build checked them: checking again takes a fifteenth of the time to the first request. A test holds the two together.
 */
export function loadPolicies(directory: URL): PolicyBundle {
	const files = readPolicies(directory);
	const { rules } = jsonOf(files) as { rules: DeclaredRule[] };
	return { wasm: files.wasm, rules: rules.map(named), digest: digestOf(files) };
}

export function readPolicies(directory: URL): PolicyFiles {
	return {
		wasm: readFileSync(new URL("policies.wasm", directory)),
		catalogue: readFileSync(new URL("catalogue.json", directory)),
	};
}

/** Policies from elsewhere. @throws where `catalogue` is none. */
export function bundleOf(files: PolicyFiles): PolicyBundle {
	return { wasm: files.wasm, rules: catalogue.parse(jsonOf(files)).rules, digest: digestOf(files) };
}

function jsonOf({ catalogue: text }: PolicyFiles): unknown {
	return JSON.parse(new TextDecoder().decode(text));
}

function digestOf({ wasm, catalogue: text }: PolicyFiles): string {
	return createHash("sha256").update(wasm).update(text).digest("hex");
}

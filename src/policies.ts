import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { catalogue, type PolicyBundle } from "./model/policy.js";

/** A policy bundle as it was built, byte for byte. */
export interface PolicyFiles {
	readonly wasm: Uint8Array;
	readonly catalogue: Uint8Array;
}

/** Loads the policies that were built into a directory (`policies.wasm`, `catalogue.json`). */
export function loadPolicies(directory: URL): PolicyBundle {
	return bundleOf(readPolicies(directory));
}

export function readPolicies(directory: URL): PolicyFiles {
	return {
		wasm: readFileSync(new URL("policies.wasm", directory)),
		catalogue: readFileSync(new URL("catalogue.json", directory)),
	};
}

/** @throws where `catalogue` is none. */
export function bundleOf({ wasm, catalogue: text }: PolicyFiles): PolicyBundle {
	const digest = createHash("sha256").update(wasm).update(text).digest("hex");
	return { wasm, rules: catalogue.parse(JSON.parse(new TextDecoder().decode(text))).rules, digest };
}

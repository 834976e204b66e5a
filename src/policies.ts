import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { catalogue, type PolicyBundle } from "./model/policy.js";

/** Loads the policies that were built into a directory (`policies.wasm`, `catalogue.json`). */
export function loadPolicies(directory: URL): PolicyBundle {
	const wasm = readFileSync(new URL("policies.wasm", directory));
	const text = readFileSync(new URL("catalogue.json", directory));
	const digest = createHash("sha256").update(wasm).update(text).digest("hex");
	return { wasm, rules: catalogue.parse(JSON.parse(text.toString("utf8"))).rules, digest };
}

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { hostCapabilities } from "../../src/evaluate/host.js";
import type { PolicyBundle, RuleInForce } from "../../src/model/policy.js";
import { root, toolPath } from "../../tools/setup.js";

/** Runs OPA in a folder of its own that holds the given files; answers what it prints. */
export function opa(files: Readonly<Record<string, string>>, ...args: string[]): string {
	return inFolderOf(files, (folder) => run(folder, args));
}

/** Policies by path below `policies/`, compiled as tools/build.ts compiles the shipped ones. `types` are the entrypoints. */
export function compile(policies: Readonly<Record<string, string>>, types: readonly string[]): Uint8Array {
	const offered = readFileSync(join(root, "node_modules/@open-policy-agent/opa-wasm/capabilities.json"), "utf8");
	const files = Object.fromEntries(Object.entries(policies).map(([path, text]) => [`policies/${path}`, text]));
	const capabilities = JSON.stringify(hostCapabilities(JSON.parse(offered)));
	return inFolderOf({ ...files, "capabilities.json": capabilities }, (folder) => {
		const entrypoints = types.flatMap((type) => ["--entrypoint", `keyproof/${type}`]);
		run(folder, ["build", "--target", "wasm", "--capabilities", "capabilities.json", ...entrypoints, "policies"]);
		execFileSync("tar", ["-xzf", "bundle.tar.gz", "/policy.wasm"], { cwd: folder, stdio: "ignore" });
		return readFileSync(join(folder, "policy.wasm"));
	});
}

function inFolderOf<T>(files: Readonly<Record<string, string>>, work: (folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), "keyproof-opa-"));
	try {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function run(folder: string, args: readonly string[]): string {
	const { status, stdout, stderr } = spawnSync(toolPath("opa"), args, { cwd: folder, encoding: "utf8" });
	if (status === 0) return stdout;
	throw new Error(`opa ${args[0]} failed:\n${stdout}\n${stderr}`);
}

/** A rule that is on, with the members that matter to a test. */
export function ruleInForce(id: string, members: Partial<RuleInForce> = {}): RuleInForce {
	const [type = "", name = ""] = id.split("/");
	return {
		id,
		type,
		name,
		title: "Things are good",
		description: "Since bad things are bad.",
		severity: "medium",
		opt_in: false,
		selects_by: ["metadata"],
		judges_by: ["metadata"],
		parameters: {},
		controls: {},
		controls_by: {},
		remediation: { text: "Make it good." },
		related_resources: [],
		was: [],
		parameter_values: {},
		permissions: [],
		...members,
	};
}

export function bundleOf(wasm: Uint8Array, rules: readonly RuleInForce[]): PolicyBundle {
	return { wasm, rules, digest: "0".repeat(64) };
}

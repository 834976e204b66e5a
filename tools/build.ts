/**
 * Builds `dist`: the policies to WASM with their catalogue, the program with ncc. `--policies-only` stops after the
 * policies; `--out DIR` builds elsewhere, for the test that compares. Everything follows from the sources alone, so that
 * a rebuild anywhere gives the same bytes.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { catalogueOf } from "../src/evaluate/catalogue.js";
import { policyData } from "../src/evaluate/engine.js";
import { hostCapabilities } from "../src/evaluate/host.js";
import { named } from "../src/model/policy.js";
import { copyHcl } from "./hcl.js";
import { toolPath } from "./setup.js";

const { values: flags } = parseArgs({
	options: { "policies-only": { type: "boolean" }, out: { type: "string", default: "dist" } },
});
const root = fileURLToPath(new URL("..", import.meta.url));
/** Built here first and moved to its place when whole, so that nobody finds half of it. */
const fresh = join(root, `build/fresh-${process.pid}`);
const require = createRequire(import.meta.url);

/** When the policy tests take place: `data.scan.collected_at`. */
const TEST_TIME = "2026-01-15T12:00:00.000Z";

function buildPolicies(): void {
	mkdirSync(join(root, "build"), { recursive: true });
	const opa = toolPath("opa");
	const run = (...args: string[]): string =>
		execFileSync(opa, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });

	const capabilities = join(root, "build/capabilities.json");
	const offered = JSON.parse(
		readFileSync(join(root, "node_modules/@open-policy-agent/opa-wasm/capabilities.json"), "utf8"),
	);
	writeFileSync(capabilities, JSON.stringify(hostCapabilities(offered)));

	const rules = catalogueOf(JSON.parse(run("inspect", "--annotations", "--format", "json", "policies")));
	const types = [...new Set(rules.map(({ type }) => type))];
	const work = mkdtempSync(join(tmpdir(), "keyproof-policies-"));
	const bundle = join(work, "bundle.tar.gz");
	const entrypoints = types.flatMap((type) => ["--entrypoint", `keyproof/${type}`]);
	run(
		"build",
		"--target",
		"wasm",
		"--capabilities",
		capabilities,
		"--ignore",
		"*_test.rego",
		...entrypoints,
		"--output",
		bundle,
		"policies",
	);
	execFileSync("tar", ["-xzf", bundle, "-C", work, "/policy.wasm"], { stdio: "ignore" });

	const target = join(fresh, "policies");
	mkdirSync(target, { recursive: true });
	writeFileSync(join(target, "policies.wasm"), readFileSync(join(work, "policy.wasm")));
	rmSync(work, { recursive: true });
	writeFileSync(join(target, "catalogue.json"), `${JSON.stringify({ rules }, null, "\t")}\n`);

	const atDefaults = rules.map((rule) => ({
		...named(rule),
		parameter_values: Object.fromEntries(
			Object.entries(rule.parameters).map(([name, { default: value }]) => [name, value]),
		),
	}));
	writeFileSync(join(root, "build/policy-test-data.json"), JSON.stringify(policyData(atDefaults, TEST_TIME)));
}

/** tsc to JavaScript, ncc to one bundle with a chunk for every AWS client, and the entries beside it. */
function buildProgram(): void {
	const script = join(root, "build/program");
	rmSync(script, { recursive: true, force: true });
	const node = (path: string, ...args: string[]): void => {
		execFileSync(process.execPath, [path, ...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
	};
	node(
		require.resolve("typescript/bin/tsc"),
		"--noEmit",
		"false",
		"--outDir",
		script,
		"--project",
		"tools/tsconfig.build.json",
	);
	cpSync(join(root, "package.json"), join(script, "package.json"));
	node(
		require.resolve("@vercel/ncc/dist/ncc/cli.js"),
		"build",
		join(script, "src/main.js"),
		"--minify",
		"--out",
		join(fresh, "main"),
		"--license",
		"LICENSES.txt",
	);
	rmSync(join(fresh, "main/package.json"), { force: true });
	writeFileSync(join(fresh, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
	for (const [name, paths] of [
		["action", ["../policies/"]],
		["cli", ["../policies/", "../worker/index.js"]],
		["worker", []],
	] as const) {
		mkdirSync(join(fresh, name));
		const entry = [
			...(name === "cli" ? ["#!/usr/bin/env node"] : []),
			`import { ${name} } from "../main/index.js";`,
			`await ${name}(${paths.map((path) => `new URL("${path}", import.meta.url)`).join(", ")});`,
			"",
		];
		writeFileSync(join(fresh, name, "index.js"), entry.join("\n"), { mode: 0o755 });
	}
}

function publish(): void {
	const dist = resolve(root, flags.out);
	mkdirSync(dist, { recursive: true });
	for (const name of readdirSync(fresh)) {
		rmSync(join(dist, name), { recursive: true, force: true });
		renameSync(join(fresh, name), join(dist, name));
	}
}

try {
	buildPolicies();
	if (flags["policies-only"] !== true) {
		buildProgram();
		copyHcl(join(fresh, "hcl"));
	}
	publish();
} finally {
	rmSync(fresh, { recursive: true, force: true });
}

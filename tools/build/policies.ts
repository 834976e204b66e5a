import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";
import { ANSWERED } from "../../src/evaluate/answer.js";
import { policyData } from "../../src/evaluate/data.js";
import { hostCapabilities } from "../../src/evaluate/host.js";
import { answersOf } from "../../src/evaluate/opa_module.js";
import { ConfigurationError } from "../../src/model/errors.js";
import { type DeclaredRule, named } from "../../src/model/policy.js";
import { root, toolPath } from "../setup.js";

/** When the policy tests take place: `data.scan.collected_at`. */
const TEST_TIME = "2026-01-15T12:00:00.000Z";
const OFFERED = join(root, "node_modules/@open-policy-agent/opa-wasm/capabilities.json");
/** What was built last, by what it was built from. */
const BUILT = join(root, "build/policies-built");
const TEST_DATA = join(root, "build/policy-test-data.json");

/**
 * Puts `policies.wasm` and `catalogue.json` into a folder, with what own policies are compiled with, and what `opa test` needs into `build`. What was built of the
 * same sources before is taken as it is.
 *
 * @throws ConfigurationError with what OPA says, or file, line and what is wrong in a METADATA block.
 */
export async function buildPolicies(target: string): Promise<void> {
	mkdirSync(join(root, "build"), { recursive: true });
	const opa = toolPath("opa");
	const capabilities = `${JSON.stringify(hostCapabilities(JSON.parse(readFileSync(OFFERED, "utf8"))))}`;
	const digest = digestOf(opa, capabilities);
	const place = join(BUILT, digest);
	if (!existsSync(place)) await compile(place, opa, capabilities);
	mkdirSync(target, { recursive: true });
	for (const file of ["policies.wasm", "catalogue.json"]) cpSync(join(place, file), join(target, file));
	cpSync(join(place, "policy-test-data.json"), TEST_DATA);
	copyForOwn(target, capabilities);
}

/** What own policies are compiled and tested with: the libraries, and what they may use. No schema of theirs is fetched. */
function copyForOwn(target: string, capabilities: string): void {
	writeFileSync(
		join(target, "capabilities.json"),
		`${JSON.stringify({ ...JSON.parse(capabilities), allow_net: [] })}\n`,
	);
	mkdirSync(join(target, "lib"));
	for (const file of filesBelow(
		"policies/lib",
		(name) => !name.endsWith("_test.rego") || name.startsWith("fixtures_"),
	)) {
		cpSync(join(root, file), join(target, "lib", basename(file)));
	}
}

/** Whatever the result follows from: the policies, OPA, what the host offers, and this code with the packages it uses. */
function digestOf(opa: string, capabilities: string): string {
	const hash = createHash("sha256").update(run(opa, "version")).update(capabilities);
	for (const file of [...filesBelow("policies", isPolicy), ...codeOfBuild(), "package-lock.json"]) {
		hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
	}
	return hash.digest("hex");
}

/** This file and all that it imports, whether at once or later, from the root: the shapes of resources are among them. */
export function codeOfBuild(): string[] {
	const { metafile } = buildSync({
		absWorkingDir: root,
		entryPoints: ["tools/build/policies.ts"],
		bundle: true,
		write: false,
		metafile: true,
		packages: "external",
		platform: "node",
		format: "esm",
		logLevel: "silent",
	});
	return Object.keys(metafile.inputs).sort();
}

const isPolicy = (file: string): boolean => file.endsWith(".rego") && !file.endsWith("_test.rego");

function filesBelow(folder: string, wanted: (file: string) => boolean): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
		.filter(wanted)
		.map((file) => join(folder, file))
		.sort();
}

async function compile(place: string, opa: string, capabilities: string): Promise<void> {
	// Loaded here: it takes longer to load than all the rest, and mostly nothing changed.
	const { rulesDeclaredIn } = await import("./metadata.js");
	const work = mkdtempSync(join(tmpdir(), "keyproof-policies-"));
	try {
		const allowed = join(work, "capabilities.json");
		writeFileSync(allowed, capabilities);
		const rules = rulesDeclaredIn(
			new Map(
				filesBelow("policies", isPolicy)
					.filter((file) => !file.startsWith(join("policies", "lib")))
					.map((file) => [file, readFileSync(join(root, file), "utf8")]),
			),
		);
		const types = [...new Set(rules.map(({ type }) => type))];
		const bundle = join(work, "bundle.tar.gz");
		// The WASM names the files that it was made of: by paths that are the same wherever it is built.
		cpSync(join(root, "policies"), join(work, "policies"), { recursive: true });
		writeAnswers(rules, join(work, "answers"));
		runIn(
			work,
			opa,
			...["build", "--target", "wasm", "--capabilities", allowed, "--ignore", "*_test.rego"],
			...types.flatMap((type) => ["--entrypoint", `keyproof/${type}`, "--entrypoint", answersOf(`keyproof/${type}`)]),
			...["--output", bundle, "policies", "answers"],
		);
		run("tar", "-xzf", bundle, "-C", work, "/policy.wasm");
		const whole = join(work, "whole");
		mkdirSync(whole);
		writeFileSync(join(whole, "policies.wasm"), readFileSync(join(work, "policy.wasm")));
		writeFileSync(join(whole, "catalogue.json"), `${JSON.stringify({ rules }, null, "\t")}\n`);
		writeFileSync(join(whole, "policy-test-data.json"), JSON.stringify(testData(rules)));
		// Only the last is kept; another build that comes to the same is as good.
		rmSync(BUILT, { recursive: true, force: true });
		mkdirSync(BUILT, { recursive: true });
		cpSync(whole, `${place}.${process.pid}`, { recursive: true });
		renameSync(`${place}.${process.pid}`, place);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/**
 * Writes for each type a package with what is asked of its policies and nothing else: what they keep to themselves is then made
 * only where it is needed, and most resources have the same answers, byte by byte.
 */
function writeAnswers(rules: readonly DeclaredRule[], folder: string): void {
	const by_type = new Map<string, string[]>();
	for (const { type, name } of rules.map(named)) {
		const source = readFileSync(join(root, `policies/${type}/${name}.rego`), "utf8");
		// As `opa fmt` leaves it, a rule begins a line.
		const given = ANSWERED.filter((member) => new RegExp(`^(default )?${member}\\b`, "m").test(source));
		const told = given.map((member) => `${name}.${member} := data.keyproof.${type}.${name}.${member}`);
		by_type.set(type, [...(by_type.get(type) ?? []), ...told]);
	}
	mkdirSync(folder);
	for (const [type, told] of by_type) {
		writeFileSync(join(folder, `${type}.rego`), [`package keyproof.answers.${type}`, ...told].join("\n\n"));
	}
}

/** The data that policy tests are given: every parameter at its default, and the time. */
function testData(rules: readonly DeclaredRule[]): unknown {
	const atDefaults = rules.map((rule) => ({
		...named(rule),
		parameter_values: Object.fromEntries(
			Object.entries(rule.parameters).map(([name, { default: value }]) => [name, value]),
		),
	}));
	return policyData(atDefaults, TEST_TIME);
}

function run(command: string, ...args: readonly string[]): string {
	return runIn(root, command, ...args);
}

function runIn(folder: string, command: string, ...args: readonly string[]): string {
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		cwd: folder,
		encoding: "utf8",
		maxBuffer: 1 << 28,
		stdio: ["ignore", "pipe", "pipe"],
	});
	if (error !== undefined) throw error;
	if (status === 0) return stdout;
	throw new ConfigurationError(`opa ${args[0]}: ${(stderr || stdout).trim()}`);
}

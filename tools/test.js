/**
 * `npm test [-- jest arguments]`: sets up, then checks and tests everything, in order; a step that fails does not stop the next.
 * The last line, `N passed, N failed, N skipped`, counts the tests of OPA and Jest; any failed step makes exit code 1.
 */
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import path from "node:path";
import { root, SetupError, setup, toolPath } from "./setup.js";

/** A step that has not ended by then hangs: the whole run is to end in 10 minutes. */
const stepTimeout = 15 * 60 * 1000;
const jestReport = path.join(root, "build", "jest.json");
const policyTests = ["policies", "build/policy-test-data.json"];

const counts = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const skipped = [];
/** @type {string[]} */
const failedSteps = [];

/**
 * Runs a command from the root; its output is printed, or returned where `capture` is set.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ok: boolean, output: string}>}
 */
function run(command, args, { capture = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			stdio: ["ignore", capture ? "pipe" : "inherit", "inherit"],
			timeout: stepTimeout,
		});
		let output = "";
		child.stdout?.setEncoding("utf8").on("data", (chunk) => {
			output += chunk;
		});
		child.on("error", (error) => {
			console.log(`${command} could not be started: ${error.message}`);
			resolve({ ok: false, output });
		});
		child.on("close", (code, signal) => {
			if (signal !== null) console.log(`${command} was ended by ${signal}`);
			resolve({ ok: code === 0, output });
		});
	});
}

/**
 * @param {string} name
 * @param {() => Promise<boolean>} work true: it passed
 */
async function step(name, work) {
	console.log(`\n== ${name}`);
	const started = performance.now();
	let ok = false;
	try {
		ok = await work();
	} catch (error) {
		console.log(error instanceof SetupError ? error.message : error);
	}
	if (!ok) failedSteps.push(name);
	console.log(`== ${name}: ${ok ? "ok" : "FAILED"} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
	return ok;
}

/** @param {string} name @param {string[]} args */
const npmProgram = async (name, ...args) => (await run(path.join(root, "node_modules", ".bin", name), args)).ok;

/** @param {string[]} args */
const opa = async (...args) => (await run(toolPath("opa"), args)).ok;

async function policiesPass() {
	const args = ["test", "--timeout", "60s", "--exit-zero-on-skipped", ...policyTests];
	const { ok, output } = await run(toolPath("opa"), [...args, "--format", "json"], { capture: true });
	if (output.trim() === "") return false;
	const tests = JSON.parse(output);
	if (!Array.isArray(tests)) throw new Error(`opa test answered ${output.slice(0, 1000)}`);
	const failures = tests.filter((test) => test.fail || test.error);
	const todo = tests.filter((test) => test.skip);
	for (const { package: from, name } of todo) skipped.push(`${from}.${name}`);
	counts.failed += failures.length;
	counts.skipped += todo.length;
	counts.passed += tests.length - failures.length - todo.length;
	// Once more, only to print the failures as OPA words them.
	if (failures.length > 0) await run(toolPath("opa"), args);
	console.log(`${tests.length} policy tests, ${failures.length} failed`);
	return ok && failures.length === 0 && tests.length > 0;
}

async function policiesAreCovered() {
	const { ok, output } = await run(
		toolPath("opa"),
		["test", "--timeout", "60s", ...policyTests, "--coverage", "--format", "json"],
		{
			capture: true,
		},
	);
	if (!ok) {
		console.log("not measured: the policy tests have to pass first");
		return false;
	}
	const { files, covered_lines, not_covered_lines } = JSON.parse(output);
	for (const [file, { not_covered = [] }] of Object.entries(files ?? {})) {
		for (const row of new Set(not_covered.map(({ start }) => start.row))) console.log(`no test reaches ${file}:${row}`);
	}
	return covered_lines > 0 && (not_covered_lines ?? 0) === 0;
}

/** @param {string[]} args of the user */
async function jest(args) {
	fs.rmSync(jestReport, { force: true });
	fs.mkdirSync(path.dirname(jestReport), { recursive: true });
	// What Node a later SDK will want, and that ESM in Jest is experimental, is known; it would be said a hundred times.
	process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
	const { ok } = await run(process.execPath, [
		"--disable-warning=ExperimentalWarning",
		"--experimental-vm-modules",
		path.join(root, "node_modules", "jest", "bin", "jest.js"),
		"--maxWorkers=2",
		"--json",
		`--outputFile=${jestReport}`,
		...args,
	]);
	if (!fs.existsSync(jestReport)) return false;
	const report = JSON.parse(fs.readFileSync(jestReport, "utf8"));
	counts.passed += report.numPassedTests;
	// A file that does not even load has no test to count.
	counts.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
	counts.skipped += report.numPendingTests + report.numTodoTests;
	for (const file of report.testResults) {
		for (const { status, fullName } of file.assertionResults) {
			if (status === "pending" || status === "todo") skipped.push(`${path.relative(root, file.name)}: ${fullName}`);
		}
	}
	return ok;
}

const started = performance.now();
const ready = await step("setup", async () => {
	await setup({ log: console.log });
	return true;
});
if (ready) {
	await step("policies built", () => npmProgram("tsx", "tools/build.ts", "--policies-only", "--out", "build/policies"));
	await step("opa fmt", () => opa("fmt", "--list", "--fail", "policies"));
	await step("opa check", () => opa("check", "--strict", "-s", "docs/schemas/input.schema.json", "policies"));
	await step("opa test", policiesPass);
	await step("opa test --coverage", policiesAreCovered);
	await step("biome", () => npmProgram("biome", "check", "."));
	await step("tsc", () => npmProgram("tsc", "--noEmit"));
	await step("tsc of report.html", () => npmProgram("tsc", "--project", "src/report/html/browser"));
	await step("depcruise", () => npmProgram("depcruise", "src"));
	await step("jest", () => jest(process.argv.slice(2)));
}

console.log("");
if (skipped.length > 0) {
	// A skipped test says why in its name: it.skip("… (skipped: no Docker here)").
	console.log(
		`Skipped:\n${skipped
			.slice(0, 100)
			.map((name) => `  ${name}`)
			.join("\n")}`,
	);
	if (skipped.length > 100) console.log(`  and ${skipped.length - 100} more`);
} else if (ready) {
	console.log("Nothing was skipped.");
}
if (failedSteps.length > 0) console.log(`Failed steps: ${failedSteps.join(", ")}`);
console.log(`Took ${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failedSteps.length === 0 ? 0 : 1;

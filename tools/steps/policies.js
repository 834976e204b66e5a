/** What is asked of the policies: that they build, are formatted, type-check, and pass their tests, which reach every line. */
import * as fs from "node:fs";
import path from "node:path";
import { root, toolPath } from "../setup/places.js";
import { npmProgram, runFromRoot } from "./run.js";

/** When OPA has not answered a test by then, the machine is busy; none takes a second. */
const TIMEOUT = ["--timeout", "60s"];
const DATA = "build/policy-test-data.json";
/** OPA would run every test twice more, to say of a line that none reaches why that may be: it says so all the same. */
const ONE_RUN = ["--coverage-runs="];
const SCHEMA = "docs/schemas/input.schema.json";

/** @param {readonly string[]} args */
const opa = async (...args) => runFromRoot(toolPath("opa"), args);

/** Builds the policies where they changed since, with the parameters that their tests are given. */
export const build = () => npmProgram("tsx", "tools/build.ts", "--policies-only", "--out", "build/policies");

/** @param {readonly string[]} paths */
export const areFormatted = (paths) => opa("fmt", "--list", "--fail", ...paths);

export const typeCheck = () => opa("check", "--strict", "-s", SCHEMA, "policies");

/**
 * Runs all tests once, and says which lines none of them reaches. OPA prints either the coverage or what failed, so a run
 * that fails is made again for its words.
 * @param {import("./run.js").Tally} tally
 */
export async function passAndAreCovered(tally) {
	const measured = await opa("test", ...TIMEOUT, "policies", DATA, "--coverage", ...ONE_RUN, "--format", "json");
	if (!measured.ok) return pass(tally, ["policies"]);
	const names = testNames("policies");
	tally.skipped.push(...names.filter((name) => name.includes(".todo_test_")));
	const count = names.filter((name) => !name.includes(".todo_test_")).length;
	tally.passed += count;
	const { files, covered_lines, not_covered_lines } = JSON.parse(measured.stdout);
	const missed = Object.entries(files ?? {}).flatMap(([file, { not_covered = [] }]) => {
		/** @type {{start: {row: number}}[]} */
		const ranges = not_covered;
		return [...new Set(ranges.map(({ start }) => `no test reaches ${file}:${start.row}\n`))];
	});
	return {
		ok: covered_lines > 0 && (not_covered_lines ?? 0) === 0 && count > 0,
		output: `${missed.join("")}${count} policy tests, 0 failed, every line reached: ${missed.length === 0 ? "yes" : "no"}\n`,
	};
}

/**
 * Runs the tests below some paths. What a case wanted and what it got stands below its name.
 * @param {import("./run.js").Tally} tally
 * @param {readonly string[]} paths
 */
export async function pass(tally, paths) {
	const lib = paths.includes("policies") ? [] : library();
	const args = ["test", ...TIMEOUT, "--exit-zero-on-skipped", ...new Set([...lib, ...paths]), DATA];
	const { ok, output } = await opa(...args);
	const number = (/** @type {string} */ word) => Number(new RegExp(`^${word}: (\\d+)/`, "m").exec(output)?.[1] ?? 0);
	const failed = number("FAIL") + number("ERROR");
	tally.passed += number("PASS");
	tally.failed += failed;
	return { ok: ok && failed === 0 && number("PASS") > 0, output };
}

/** The tests that stand below a folder, as `package.name`. @param {string} folder @returns {string[]} */
function testNames(folder) {
	return fs
		.readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith("_test.rego"))
		.flatMap((file) => {
			const text = fs.readFileSync(path.join(root, folder, file), "utf8");
			const names = [...text.matchAll(/^((?:todo_)?test_\w+)/gm)].map(([, name]) => name);
			return [...new Set(names)].map((name) => `${/^package (\S+)/m.exec(text)?.[1] ?? file}.${name}`);
		});
}

/** What policies and their tests share, without the tests of that itself. */
function library() {
	return fs
		.readdirSync(path.join(root, "policies/lib"))
		.filter((file) => file.endsWith(".rego") && (!file.endsWith("_test.rego") || file.startsWith("fixtures_")))
		.map((file) => `policies/lib/${file}`);
}

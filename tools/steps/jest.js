/** The TypeScript tests, by Jest; what is slowest among them. */
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { V8_FLAGS } from "../jest/v8_flags.js";
import { root, SetupError } from "../setup/places.js";
import { runFromRoot } from "./run.js";

/** A test may run tests itself: each run writes a report of its own. */
const REPORT = path.join(root, "build", `jest-${process.pid}.json`);
const SHOWN = 10;

/**
 * @typedef {object} Report Jest's own
 * @property {number} numPassedTests
 * @property {{name: string, status: string, message?: string, startTime: number, endTime: number, assertionResults: Assertion[]}[]} testResults
 *
 * @typedef {object} Assertion
 * @property {string} status
 * @property {string} fullName
 * @property {number | null} [duration]
 * @property {string[]} [failureMessages]
 * @property {{name?: string}[]} [failureDetails] the members of what was thrown, in the order of the messages
 */

/**
 * @param {import("./run.js").Tally} tally
 * @param {readonly string[]} args Jest's
 * @param {{workers: number}} options
 */
export async function jest(tally, args, { workers }) {
	fs.rmSync(REPORT, { force: true });
	fs.mkdirSync(path.dirname(REPORT), { recursive: true });
	const temporary = temporaryFolder();
	const { ok, output } = await runFromRoot(
		process.execPath,
		[
			"--disable-warning=ExperimentalWarning",
			// Workers get them too.
			...V8_FLAGS,
			path.join(root, "node_modules", "jest", "bin", "jest.js"),
			`--maxWorkers=${workers}`,
			"--json",
			`--outputFile=${REPORT}`,
			...args,
		],
		// What Node a later SDK will want is known; it would be said a hundred times.
		{ show: true, env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true", TMPDIR: temporary } },
	);
	if (!fs.existsSync(REPORT)) return { ok: false, output: `${output}Jest wrote no report\n` };
	/** @type {Report} */
	const report = JSON.parse(fs.readFileSync(REPORT, "utf8"));
	fs.rmSync(REPORT);
	count(tally, report);
	return { ok, output: `${output}${slowest(report)}` };
}

/**
 * Where the tests of this run, and all programs that they start, make their temporary files: what one leaves, since it was
 * ended or its hooks are not run where all of its tests are skipped, is gone with the run.
 */
function temporaryFolder() {
	const folder = fs.mkdtempSync(path.join(tmpdir(), "keyproof-tests-"));
	process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
	return folder;
}

/** @param {import("./run.js").Tally} tally @param {Report} report */
export function count(tally, report) {
	tally.passed += report.numPassedTests;
	for (const { name, status: of_file, message = "", assertionResults } of report.testResults) {
		// A file that does not even load has no test to count.
		if (of_file === "failed" && assertionResults.length === 0) fail(path.relative(root, name), missingIn(message));
		for (const { status, fullName, failureMessages = [], failureDetails = [] } of assertionResults) {
			const title = `${path.relative(root, name)}: ${fullName}`;
			if (status === "pending" || status === "todo") tally.skipped.push(title);
			const at = failureDetails.findIndex(({ name: thrown }) => thrown === SetupError.name);
			if (status === "failed") fail(title, missingIn(failureMessages[at]));
		}
	}

	/** What wants a tool that could not be set up did not fail. @param {string} title @param {string | undefined} missing */
	function fail(title, missing) {
		if (missing === undefined) tally.failed++;
		else tally.notRun.push(`${title} (${missing})`);
	}
}

/**
 * What is not set up, in Jest's words for a SetupError. Of a file that does not load its report has these words alone, so they
 * tell it from a file that is broken.
 * @param {string | undefined} message
 */
function missingIn(message) {
	return message === undefined ? undefined : /^(?:\s*● .*\n\s*)?SetupError: (.*)/.exec(message)?.[1];
}

/** What to look at first where the tests take too long. @param {Report} report */
function slowest({ testResults }) {
	const files = testResults.map(({ name, startTime, endTime }) => ({
		seconds: (endTime - startTime) / 1000,
		name: path.relative(root, name),
	}));
	const tests = testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.map(({ fullName, duration }) => ({
			seconds: (duration ?? 0) / 1000,
			name: `${path.relative(root, name)}: ${fullName}`,
		})),
	);
	return [
		...["Slowest files:", ...longest(files)],
		...(tests.length > SHOWN ? ["Slowest tests:", ...longest(tests)] : []),
		"",
	].join("\n");
}

/** @param {readonly {seconds: number, name: string}[]} timed */
function longest(timed) {
	return [...timed]
		.sort((a, b) => b.seconds - a.seconds)
		.slice(0, SHOWN)
		.map(({ seconds, name }) => `  ${seconds.toFixed(1).padStart(6)} s  ${name.slice(0, 160)}`);
}

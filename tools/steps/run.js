/** Steps of a test run: each is printed when it ends, told apart from what could not be run, and counted. */
import { spawn } from "node:child_process";
import { programPath, root, SetupError } from "../setup/places.js";

/** A step that has not ended by then hangs. */
const STEP_TIMEOUT = 30 * 60 * 1000;

/** Programs in Go collect their garbage less often: two fifths of the time of OPA's tests, a fifth of tsc's. */
const LAZY = { GOGC: "400" };

/**
 * What a run came to.
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped tests that were skipped, each with its reason in its name
 * @property {string[]} failedSteps
 * @property {string[]} notRun what could not be run, and why
 */

/** @returns {Tally} */
export function newTally() {
	return { passed: 0, failed: 0, skipped: [], failedSteps: [], notRun: [] };
}

/**
 * Runs a command from the root. Its output is handed back, or shown as it comes where `show` is set.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{show?: boolean, env?: Record<string, string>}} options
 * @returns {Promise<{ok: boolean, output: string, stdout: string}>}
 */
export function runFromRoot(command, args, { show = false, env = {} } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, ...LAZY, ...env },
			stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
			// A group of its own, so that what the command started ends with it.
			detached: true,
		});
		let late = false;
		const end = () => {
			try {
				process.kill(-(child.pid ?? Number.NaN), "SIGKILL");
			} catch {
				// It has ended by itself.
			}
		};
		const timer = setTimeout(() => {
			late = true;
			end();
		}, STEP_TIMEOUT);
		const interrupted = () => {
			end();
			process.exit(130);
		};
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, interrupted);
		let output = "";
		let stdout = "";
		child.stdout?.setEncoding("utf8").on("data", (chunk) => {
			stdout += chunk;
			output += chunk;
		});
		child.stderr?.setEncoding("utf8").on("data", (chunk) => {
			output += chunk;
		});
		const done = () => {
			clearTimeout(timer);
			for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, interrupted);
		};
		child.on("error", (error) => {
			done();
			resolve({ ok: false, output: `${output}${command} could not be started: ${error.message}\n`, stdout });
		});
		child.on("close", (code, signal) => {
			done();
			if (late) output += `${command} had not ended after ${STEP_TIMEOUT / 60_000} minutes\n`;
			else if (signal !== null) output += `${command} was ended by ${signal}\n`;
			resolve({ ok: code === 0, output, stdout });
		});
	});
}

/** A program of the npm packages. @param {string} name @param {readonly string[]} args */
export async function npmProgram(name, ...args) {
	return runFromRoot(programPath(name), args);
}

/**
 * Runs a step and prints what it said once it ended, so that steps side by side do not mix.
 * @param {Tally} tally
 * @param {string} name
 * @param {() => Promise<{ok: boolean, output: string}>} work
 */
export async function step(tally, name, work) {
	const started = performance.now();
	const { ok, output } = await work().catch((error) => ({
		ok: false,
		output: error instanceof SetupError ? `${error.message}\n` : `${error?.stack ?? error}\n`,
	}));
	if (!ok) tally.failedSteps.push(name);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${output}== ${name}: ${ok ? "ok" : "FAILED"} (${seconds} s)`);
	return ok;
}

/** @param {Tally} tally @param {number} started */
export function conclude(tally, started) {
	const { passed, failed, skipped, failedSteps, notRun } = tally;
	console.log("");
	// A skipped test says why in its name (test/missing.ts).
	if (skipped.length > 0) console.log(`Skipped:\n${listed(skipped)}`);
	if (notRun.length > 0) console.log(`Not run:\n${listed(notRun)}`);
	if (skipped.length === 0 && notRun.length === 0) console.log("Nothing was skipped.");
	if (failedSteps.length > 0) console.log(`Failed steps: ${failedSteps.join(", ")}`);
	console.log(`Took ${((performance.now() - started) / 1000).toFixed(0)} s`);
	console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
	return failedSteps.length === 0 && notRun.length === 0 && failed === 0 ? 0 : 1;
}

/** @param {readonly string[]} names */
function listed(names) {
	const more = names.length > 100 ? [`and ${names.length - 100} more`] : [];
	return [...names.slice(0, 100), ...more].map((name) => `  ${name}`).join("\n");
}

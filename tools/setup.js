/**
 * Sets up all that the tests need, at the versions pinned in this folder: package-lock.json, requirements.txt, go.mod.
 * Each is taken as it stands: nothing is resolved when it runs, so it does tomorrow what it does today. Works on Linux and
 * macOS; has no dependencies, since it is what installs them.
 */
import * as fs from "node:fs";
import { fileURLToPath } from "node:url";
import { setUpChromium } from "./setup/chromium.js";
import { setUpGoTool } from "./setup/go.js";
import { lock } from "./setup/lock.js";
import { setUpNpm, setUpNpmTools, wantedNpmTools } from "./setup/npm.js";
import { goToolNames, isToolName, SetupError, toolNames } from "./setup/places.js";
import { setUpPython } from "./setup/python.js";

export { root, SetupError, toolNames, toolPath } from "./setup/places.js";

/** @typedef {"npm" | "chromium" | import("./setup/places.js").ToolName} Part */

/**
 * Sets up the packages ("npm") and tools named in `only`, or all of them; quick when they are there already.
 * @param {{only?: readonly string[], log?: (line: string) => void}} options
 * @returns {Promise<Map<Part, string>>} what could not be set up, and why; the rest is there
 * @throws {SetupError} where `only` names no tool
 */
export async function setUpAll({ only = ["npm", ...toolNames], log = () => {} } = {}) {
	for (const name of only) {
		if (name !== "npm" && !isToolName(name)) {
			throw new SetupError(`no tool is named "${name}"; there are npm, ${toolNames.join(", ")}`);
		}
	}
	/** @type {Map<Part, string>} */
	const failures = new Map();
	/** @param {readonly Part[]} parts @param {() => Promise<string>} work */
	async function step(parts, work) {
		const started = performance.now();
		const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
		try {
			log(`setup: ${await work()} (${took()})`);
		} catch (error) {
			if (!(error instanceof SetupError)) throw error;
			for (const part of parts) failures.set(part, error.message);
			log(`setup: ${parts.join(", ")} FAILED (${took()})`);
		}
	}
	const npmNames = wantedNpmTools(only);
	const goNames = goToolNames.filter((name) => only.includes(name));
	const unlock = await lock();
	try {
		await Promise.all([
			only.includes("npm") && step(["npm"], setUpNpm),
			// Not a tool that a run needs: where it cannot be had, its tests say so; one that is named must be there.
			only.length > toolNames.length && step(["chromium"], async () => setUpChromium()),
			npmNames.length > 0 && step(npmNames, () => setUpNpmTools(npmNames)),
			only.includes("python") && step(["python"], setUpPython),
			// One after the other: they share most of what Go compiles.
			goNames.reduce((before, name) => before.then(() => step([name], () => setUpGoTool(name))), Promise.resolve()),
		]);
	} finally {
		unlock();
	}
	return failures;
}

/**
 * As setUpAll, for who needs all of it.
 * @param {{only?: readonly string[], log?: (line: string) => void}} options
 * @throws {SetupError} after every step ended, naming each that failed
 */
export async function setup(options = {}) {
	const failures = await setUpAll(options);
	if (failures.size > 0) throw new SetupError([...failures].map(([part, why]) => `${part}: ${why}`).join("\n\n"));
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const names = process.argv.slice(2);
	try {
		await setup({ ...(names.length > 0 && { only: names }), log: console.log });
	} catch (error) {
		if (!(error instanceof SetupError)) throw error;
		console.error(`\n${error.message}`);
		process.exitCode = 1;
	}
}

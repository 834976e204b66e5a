/** Runs a pinned tool, or a program of the npm packages: `node tools/run.js opa fmt --write policies`. */
import { spawnSync } from "node:child_process";
import { isProgram, isToolName, programPath, SetupError, toolNames, toolPath } from "./setup/places.js";

const [name = "", ...args] = process.argv.slice(2);
try {
	const { status, error } = spawnSync(placeOf(name), args, { stdio: "inherit" });
	if (error !== undefined) throw error;
	process.exitCode = status ?? 1;
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

/** @param {string} called */
function placeOf(called) {
	if (isProgram(called)) return programPath(called);
	if (isToolName(called)) return toolPath(called);
	throw new SetupError(`no tool is named "${called}"; there are ${toolNames.join(", ")}`);
}

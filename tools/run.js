/** Runs a pinned tool: `node tools/run.js opa fmt --write policies`. */
import { spawnSync } from "node:child_process";
import { SetupError, toolPath } from "./setup.js";

const [name, ...args] = process.argv.slice(2);
try {
	const { status, error } = spawnSync(toolPath(name ?? ""), args, { stdio: "inherit" });
	if (error !== undefined) throw error;
	process.exitCode = status ?? 1;
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

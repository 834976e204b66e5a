/** Runs commands of others: to their end, with what they said. */
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import path from "node:path";
import { build, root, SetupError } from "./places.js";

/**
 * Runs a command to its end, without standard input.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: Record<string, string>}} options
 * @returns {Promise<{code: number | null, output: string}>} code null: it could not be started
 */
export function run(command, args, { cwd = root, env = {} } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		/** @param {string} chunk */
		const keep = (chunk) => {
			output = (output + chunk).slice(-100_000);
		};
		child.stdout.setEncoding("utf8").on("data", keep);
		child.stderr.setEncoding("utf8").on("data", keep);
		child.on("error", (error) => resolve({ code: null, output: error.message }));
		child.on("close", (code) => resolve({ code: code ?? 1, output }));
	});
}

/**
 * As run, but anything other than success is a SetupError that ends with the advice.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{advice: string, cwd?: string, env?: Record<string, string>}} options
 */
export async function mustRun(command, args, { advice, ...options }) {
	const { code, output } = await run(command, args, options);
	if (code === 0) return output;
	const lines = output.trim().split("\n");
	// npm says what is wrong first, pip and go last.
	const shown = lines.length <= 24 ? lines : [...lines.slice(0, 12), "…", ...lines.slice(-12)];
	throw new SetupError(`${command} ${args.join(" ")} failed:\n${shown.join("\n")}\n${advice}`);
}

/** Every executable of this name on PATH but our own. @param {string} name */
export function onPath(name) {
	const own = path.join(build, "bin");
	return (process.env.PATH ?? "")
		.split(path.delimiter)
		.filter((folder) => path.isAbsolute(folder) && folder !== own)
		.map((folder) => path.join(folder, name))
		.filter((file) => {
			try {
				fs.accessSync(file, fs.constants.X_OK);
				return fs.statSync(file).isFile();
			} catch {
				return false;
			}
		});
}

/** Is version `have` (1.26.8) at least `need` (1.26.0)? @param {string} have @param {string} need */
export function isAtLeast(have, need) {
	const mine = have.split(".").map(Number);
	for (const [i, part] of need.split(".").map(Number).entries()) {
		const own = mine[i] ?? 0;
		if (own !== part) return own > part;
	}
	return true;
}

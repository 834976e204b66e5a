import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { ConfigurationError } from "../model/errors.js";

/** Longer than this no compiling takes. */
const MAXIMUM_MILLISECONDS = 120_000;

/** What came of running OPA. */
export interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/**
 * The `opa` on PATH; undefined where there is none. Folders that PATH names from the working directory are passed over: a
 * checkout could bring a program of that name.
 */
export function opaOnPath(path = process.env.PATH ?? ""): string | undefined {
	const names = process.platform === "win32" ? ["opa.exe"] : ["opa"];
	return path
		.split(delimiter)
		.filter((folder) => isAbsolute(folder))
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find(isProgram);
}

function isProgram(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}

/** @throws ConfigurationError that says what to install. */
export function opaNeeded(path = process.env.PATH): string {
	const found = opaOnPath(path);
	if (found !== undefined) return found;
	throw new ConfigurationError(
		"--policies: Rego has to be compiled, and there is no `opa` on PATH. Install Open Policy Agent 1.0 or later (https://www.openpolicyagent.org/docs#1-download-opa), or give a bundle that was built where there is one: opa build -t wasm -e keyproof/TYPE/NAME FOLDER",
	);
}

/** Runs OPA in a folder, with nothing of this process's environment. */
export function runOpa(opa: string, folder: string, args: readonly string[]): Ran {
	const { status, stdout, stderr, error } = spawnSync(opa, args, {
		cwd: folder,
		encoding: "utf8",
		env: { HOME: folder, PATH: "" },
		maxBuffer: 1 << 27,
		stdio: ["ignore", "pipe", "pipe"],
		timeout: MAXIMUM_MILLISECONDS,
		killSignal: "SIGKILL",
	});
	if (error === undefined) return { status, stdout, stderr };
	const code = "code" in error ? error.code : error.message;
	throw new ConfigurationError(`${opa} cannot be run, or does not end: ${code}`, { cause: error });
}

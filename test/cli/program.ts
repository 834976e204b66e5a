import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tools/setup.js";
import { runWarm } from "../warm/warm.js";

/** The built program, as users start it. */
export const PROGRAM = join(root, "dist/cli/index.js");

export interface Ended {
	/** The exit code; null after a signal. */
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Running {
	readonly child: ChildProcess;
	readonly ended: Promise<Ended>;
}

/** Nothing of this process's environment is handed down: no credential, profile or configuration of the machine is found. */
function environment(folder: string, env: Readonly<Record<string, string>>): Record<string, string> {
	return { HOME: folder, AWS_EC2_METADATA_DISABLED: "true", ...env };
}

/** Starts the built program in a folder, in a process of its own. */
export function start(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
	const child = spawn(process.execPath, [PROGRAM, ...args], {
		cwd: folder,
		env: environment(folder, env),
		stdio: ["ignore", "pipe", "pipe"],
	});
	let stdout = "";
	let stderr = "";
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		stdout += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		stderr += text;
	});
	const ended = new Promise<Ended>((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
	});
	return { child, ended };
}

/** Runs the built program in a folder, in a process that may have run it before: most of a run is to start and to compile. */
export async function run(
	folder: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	return { signal: null, ...(await runWarm("cli", folder, args, environment(folder, env))) };
}

/** Every file and folder below a folder, sorted. */
export function contentOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tools/setup.js";

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

/**
 * Starts the built program in a folder. Nothing of this process's environment is handed down, so that no credential,
 * profile or configuration of the machine is found.
 */
export function start(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
	const child = spawn(process.execPath, [PROGRAM, ...args], {
		cwd: folder,
		env: { HOME: folder, AWS_EC2_METADATA_DISABLED: "true", ...env },
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

export function run(
	folder: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	return start(folder, args, env).ended;
}

/** Every file and folder below a folder, sorted. */
export function contentOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

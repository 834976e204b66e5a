import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { V8_FLAGS } from "../../tools/jest/v8_flags.js";
import { root } from "../../tools/setup.js";

/** What a run of the built program came to. */
export interface Run {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

const DIST = pathToFileURL(path.join(root, "dist/"));
let child: ChildProcess | undefined;
/** The process does one thing after another. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the built program in a process that has run it before: what the program says and writes is the same (warm.test.ts),
 * in a fraction of the time. For what belongs to a process of its own (signals, pipes, its start) there is `start`.
 */
export function runWarm(
	entry: "cli" | "action",
	folder: string,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
): Promise<Run> {
	const ended = last.then(() => order({ entry, folder, args, env }));
	last = ended.catch(() => undefined);
	return ended;
}

function order(what: object): Promise<Run> {
	child ??= started();
	const process = child;
	// Nobody waits for the process to end, but for what it is told to do.
	process.channel?.ref();
	return new Promise<Run>((resolve, reject) => {
		const onExit = (code: number | null, signal: string | null) => {
			child = undefined;
			reject(new Error(`the process of the program ended by itself: ${signal ?? code}`));
		};
		const onMessage = (message: { ended?: Run; error?: string }) => {
			process.off("exit", onExit);
			if (message.ended === undefined) reject(new Error(message.error));
			else resolve(message.ended);
		};
		process.once("exit", onExit).once("message", onMessage);
		process.send(what);
	}).finally(() => process.channel?.unref());
}

function started(): ChildProcess {
	const file = new URL("./child.js", import.meta.url);
	// Nothing of this process's environment is handed down.
	const process = fork(file, [DIST.href], {
		env: {},
		execArgv: V8_FLAGS,
		serialization: "advanced",
	});
	process.unref();
	process.channel?.unref();
	return process;
}

/**
 * A module in place of `dist/worker/index.js`: a process that is to verify archives hands them to one that verified some
 * before. To start, and to compile what judges, is most of what it takes to verify an archive of a test. Whatever else is
 * asked of the worker, and threads, goes to the real one.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * @typedef {import("node:child_process").ChildProcessByStdio<
 *   import("node:stream").Writable, import("node:stream").Readable, null>} Judging
 */

/** @param {URL} real the worker of the built program */
export async function warmWorker(real) {
	const folder = mkdtempSync(join(tmpdir(), "keyproof-warm-"));
	process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
	const socket = join(folder, "socket");
	await new Promise((resolve) => serve(real).listen(socket, () => resolve(undefined)));
	const file = join(folder, "worker.mjs");
	writeFileSync(file, handsOn(socket, real));
	return pathToFileURL(file);
}

/** What the program starts as its worker. @param {string} socket @param {URL} real */
function handsOn(socket, real) {
	return `import { connect } from "node:net";
		import { isMainThread } from "node:worker_threads";
		if (!isMainThread || process.argv.length > 2) await import(${JSON.stringify(real.href)});
		else {
			const judging = connect(${JSON.stringify(socket)});
			process.stdin.pipe(judging).pipe(process.stdout);
			judging.on("error", () => process.exit(1)).on("close", () => process.exit(1));
		}`;
}

/** @param {URL} real */
function serve(real) {
	/** @type {Judging[]} */
	const idle = [];
	return createServer((socket) => {
		const judging = idle.pop() ?? started(real);
		let asked = false;
		/** @param {Buffer} answer */
		const onAnswer = (answer) => {
			if (answer.at(-1) === 0x0a) asked = false;
			socket.write(answer);
		};
		const onExit = () => socket.destroy();
		judging.stdout.on("data", onAnswer);
		judging.once("exit", onExit);
		socket.on("data", (part) => {
			asked = true;
			judging.stdin.write(part);
		});
		socket.on("error", () => undefined);
		socket.on("close", () => {
			judging.stdout.off("data", onAnswer);
			judging.off("exit", onExit);
			// The program ends a process that takes too long.
			if (asked) judging.kill("SIGKILL");
			else if (judging.exitCode === null && judging.signalCode === null) idle.push(judging);
		});
	});
}

/** @param {URL} real @returns {Judging} */
function started(real) {
	const judging = spawn(process.execPath, ["--max-old-space-size=4096", fileURLToPath(real)], {
		env: {},
		stdio: ["pipe", "pipe", "ignore"],
	});
	judging.stdin.on("error", () => undefined);
	return judging;
}

/**
 * A process that runs the built program again and again, each time with a folder, arguments, an environment and streams of
 * its own: it is loaded and compiled once, which is most of what a run takes. Told and answered by ./warm.ts.
 */
import { Console } from "node:console";
import { Writable } from "node:stream";
import { warmWorker } from "./worker.js";

/**
 * @typedef {object} Order
 * @property {"cli" | "action"} entry
 * @property {string} folder
 * @property {string[]} args
 * @property {Record<string, string>} env
 */

const [, , dist = ""] = process.argv;
/** @type {Record<Order["entry"], (policies: URL, worker: URL) => Promise<void>>} */
const entries = await import(new URL("main/index.js", dist).href);
const worker = await warmWorker(new URL("worker/index.js", dist));
const realExit = process.exit;

/** @param {Order} order */
async function run({ entry, folder, args, env }) {
	process.chdir(folder);
	for (const name of Object.keys(process.env)) delete process.env[name];
	// What main.ts sets as it is loaded.
	Object.assign(process.env, { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" }, env);
	process.argv = [process.execPath, new URL(`${entry}/index.js`, dist).pathname, ...args];
	process.exitCode = undefined;
	const written = { stdout: stream("stdout"), stderr: stream("stderr") };
	globalThis.console = new Console(process.stdout, process.stderr);
	const code = await new Promise((resolve, reject) => {
		process.exit = /** @type {typeof process.exit} */ ((code) => resolve(code ?? process.exitCode ?? 0));
		entries[entry](new URL("policies/", dist), worker).then(() => undefined, reject);
	});
	process.exit = realExit;
	for (const signal of ["SIGINT", "SIGTERM"]) process.removeAllListeners(signal);
	return { code: Number(code), stdout: written.stdout.join(""), stderr: written.stderr.join("") };
}

/** Puts a stream in the place of one of the process's, which is no terminal. @param {"stdout" | "stderr"} name */
function stream(name) {
	/** @type {string[]} */
	const pieces = [];
	const decoder = new TextDecoder();
	const value = new Writable({
		write: (chunk, _, done) => {
			pieces.push(decoder.decode(chunk, { stream: true }));
			done();
		},
	});
	Object.defineProperty(process, name, { value, configurable: true });
	return pieces;
}

process.on("disconnect", () => realExit());
process.on("message", (order) => {
	run(/** @type {Order} */ (order)).then(
		(ended) => process.send?.({ ended }),
		(error) => process.send?.({ error: String(error?.stack ?? error) }),
	);
});

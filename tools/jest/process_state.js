/** What a test file must leave as it found it: the files of a worker share one process. */

/** Ears for these would hear what is meant for another file. */
const EVENTS = ["SIGINT", "SIGTERM", "uncaughtException", "unhandledRejection"];

const { env } = process;

/**
 * Each part of it by name.
 * @typedef {Record<string, string | number | undefined>} ProcessState
 * @returns {ProcessState}
 */
export function stateOfProcess() {
	/** @param {string[]} names @param {(name: string) => [string, string | number | undefined]} part */
	const parts = (names, part) => Object.fromEntries(names.map(part));
	return {
		"the working folder": process.cwd(),
		"the exit code": process.exitCode,
		"the object process.env": process.env === env ? "Node's own" : "another",
		...parts(Object.keys(process.env), (name) => [`the variable ${name}`, process.env[name]]),
		...parts(EVENTS, (event) => [`the number of listeners for ${event}`, process.listenerCount(event)]),
	};
}

/** What differs, in words. @param {ProcessState} before @param {ProcessState} after */
export function changesIn(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])]
		.filter((part) => before[part] !== after[part])
		.map((part) => `${part} was ${before[part] ?? "not set"}, and is ${after[part] ?? "not set"}`);
}

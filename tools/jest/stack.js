import { findSourceMap } from "node:module";

/**
 * A stack with the lines of the TypeScript, where Jest looks for the line that failed. As Node's own, which calls a module's
 * first level `<anonymous>`: Jest takes that for a line of its own.
 * @type {NonNullable<typeof Error.prepareStackTrace>}
 */
export function prepareStackTrace(error, frames) {
	return [String(error), ...frames.map((frame) => `    at ${placed(frame)}`)].join("\n");
}

/** @param {NodeJS.CallSite} frame */
function placed(frame) {
	const file = frame.getFileName() ?? frame.getScriptNameOrSourceURL();
	const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
	const map = file?.endsWith(".ts") ? findSourceMap(file) : undefined;
	if (map === undefined || line === null || column === null) return `${frame}`;
	const entry = map.findEntry(line - 1, column - 1);
	if (!("originalLine" in entry)) return `${frame}`;
	return `${frame}`.replace(`:${line}:${column}`, `:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
}

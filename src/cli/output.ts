import type { Command } from "commander";
import type { Scan } from "../model/scan.js";
import { renderTerminal, type Verbosity } from "../report/text/terminal.js";
import { brief } from "../text/escape.js";
import { fill } from "../text/layout.js";
import { log } from "./log.js";
import { drawnProgress, loggedProgress, type ProgressShown, type Screen } from "./progress.js";
import { isTerminal, sizeOf } from "./terminal.js";

/** How a command talks to its user: results on stdout, progress and diagnostics on stderr. */
export interface Output {
	readonly verbosity: Verbosity;
	/** Progress and diagnostics are JSON, an object a line. */
	readonly json_log: boolean;
}

/** In a log for programs, progress a second apart is enough. */
const LOG_INTERVAL = 1_000;
/** A pipe has no width, and this is the narrowest that people read logs in. */
const DEFAULT_WIDTH = 80;
const MAXIMUM_WIDTH = 120;
const MAXIMUM_NOTE = 2_000;

/** Adds the flags that say how much is told, and how. */
export function addOutputOptions(command: Command): void {
	command
		.option("--verbose", "print every finding, with the commands that put it right")
		.option("--quiet", "print the result in one sentence, and no progress")
		.option("--json-log", "progress and diagnostics on stderr as JSON, one object a line");
}

/** What was given of them; `--quiet` wins over `--verbose`. */
export function outputOf(command: Command): Output {
	const { verbose = false, quiet = false, jsonLog = false } = command.opts();
	return { verbosity: quiet ? "quiet" : verbose ? "everything" : "overview", json_log: jsonLog };
}

/** What is being redrawn at the terminal, which a line in between must not be written into. */
let shown: ProgressShown | undefined;

/** Says something that no report says; account names and AWS's words may be in it. */
export function note(text: string, { json_log }: Pick<Output, "json_log"> = { json_log: false }): void {
	const line = `keyproof: ${brief(text, MAXIMUM_NOTE)}`;
	if (json_log) log("warning", "note", { message: text });
	else if (shown !== undefined) shown.print(line);
	else process.stderr.write(`${line}\n`);
}

/** What shows the progress of a scan: the log where there is one, else stderr, or nobody with `--quiet`. */
export function progressFor({ verbosity, json_log }: Output): ProgressShown["tell"] | undefined {
	if (json_log) return logProgress();
	if (verbosity === "quiet") return undefined;
	const { stderr } = process;
	const screen: Screen = {
		write: (text) => stderr.write(text),
		size: () => sizeOf(stderr),
		now: () => performance.now(),
	};
	shown = isTerminal(stderr) ? drawnProgress(screen) : loggedProgress(screen);
	return shown.tell;
}

/** Takes what is redrawn away. */
export function endProgress(): void {
	shown?.end();
	shown = undefined;
}

function logProgress(): ProgressShown["tell"] {
	let told = Number.NEGATIVE_INFINITY;
	return ({ listed, read, done, all }, { account, region, resources, gaps, state }) => {
		if (state === "begun") log("info", "place_begun", { account, region, all });
		if (state === "read") log("info", "place_read", { account, region, resources, gaps, done, all });
		if (performance.now() - told < LOG_INTERVAL) return;
		told = performance.now();
		log("info", "progress", { listed, read, done, all });
	};
}

/** The findings on stdout, as wide as the terminal; then the files that hold the rest, each after what it is. */
export function show(result: Scan, output: Output, files: Readonly<Record<string, string | readonly string[]>>): void {
	const { NO_COLOR } = process.env;
	// https://no-color.org: "when present and not an empty string".
	const color = isTerminal(process.stdout) && (NO_COLOR === undefined || NO_COLOR === "");
	const width = Math.min(MAXIMUM_WIDTH, sizeOf(process.stdout).columns ?? DEFAULT_WIDTH);
	process.stdout.write(renderTerminal(result, { color, width, verbosity: output.verbosity }));
	if (output.verbosity === "overview") process.stdout.write("\nEvery finding: --verbose prints it here.\n");
	if (output.verbosity === "quiet") return;
	for (const [what, value] of Object.entries(files)) {
		const [first = "", ...rest] = typeof value === "string" ? [`${what}: ${value}`] : listLines(what, value, width);
		process.stdout.write([first, ...rest.map((line) => `  ${line}`), ""].join("\n"));
	}
}

/** A path is never broken: it is there to be copied. */
function listLines(what: string, paths: readonly string[], width: number): string[] {
	return fill([`${what}:`, ...paths.map((path, index) => (index < paths.length - 1 ? `${path},` : path))], width - 2);
}

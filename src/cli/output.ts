import type { Command } from "commander";
import type { PlaceRead, Progress } from "../collect/collect.js";
import type { Scan } from "../model/scan.js";
import { renderTerminal, type Verbosity } from "../report/text/terminal.js";
import { brief } from "../text/escape.js";
import { log } from "./log.js";

/** How a command talks to its user: results on stdout, progress and diagnostics on stderr. */
export interface Output {
	readonly verbosity: Verbosity;
	/** Progress and diagnostics are JSON, an object a line. */
	readonly json_log: boolean;
}

/** In a log, progress a second apart is enough; a terminal draws it again in place. */
const LOG_INTERVAL = 1_000;
const DRAW_INTERVAL = 100;
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

/** Says something that no report says; account names and AWS's words may be in it. */
export function note(text: string, { json_log }: Pick<Output, "json_log"> = { json_log: false }): void {
	if (json_log) log("warning", "note", { message: text });
	else process.stderr.write(`keyproof: ${brief(text, MAXIMUM_NOTE)}\n`);
}

/** What shows the progress of a scan: the log where there is one, else a line at a terminal, else nobody. */
export function progressFor({ verbosity, json_log }: Output): ((progress: Progress) => void) | undefined {
	if (json_log) return atMostEvery(LOG_INTERVAL, ({ listed, read }) => log("info", "progress", { listed, read }));
	if (verbosity === "quiet" || !process.stderr.isTTY) return undefined;
	return atMostEvery(DRAW_INTERVAL, ({ listed, read }) => {
		process.stderr.write(`\r\u001b[Kreading ${read} of ${listed} resources …`);
	});
}

/** What tells that an account and Region is read, a line each: where progress is shown, and there are several. */
export function placesFor({ verbosity, json_log }: Output): ((read: PlaceRead) => void) | undefined {
	if (json_log) return (read) => log("info", "place_read", { ...read });
	if (verbosity === "quiet" || !process.stderr.isTTY) return undefined;
	return (read) => {
		if (read.all > 1) process.stderr.write(`\r\u001b[K${placeLine(read)}\n`);
	};
}

/** `12 of 34: 111122223333 eu-central-1, 980 resources, 1 listing failed`. */
export function placeLine({ account, region, resources, gaps, done, all }: PlaceRead): string {
	const failed = gaps === 0 ? "" : `, ${gaps} ${gaps === 1 ? "listing" : "listings"} failed`;
	return `${done} of ${all}: ${account} ${region}, ${resources} ${resources === 1 ? "resource" : "resources"}${failed}`;
}

/** Takes the line of the progress away. */
export function endProgress({ verbosity, json_log }: Output): void {
	if (!json_log && verbosity !== "quiet" && process.stderr.isTTY) process.stderr.write("\r\u001b[K");
}

function atMostEvery(interval: number, tell: (progress: Progress) => void): (progress: Progress) => void {
	let told = Number.NEGATIVE_INFINITY;
	return (progress) => {
		if (performance.now() - told < interval) return;
		told = performance.now();
		tell(progress);
	};
}

/** The findings on stdout, as wide as the terminal; then the files that hold the rest, each after what it is. */
export function show(result: Scan, output: Output, files: Readonly<Record<string, string>>): void {
	const { NO_COLOR } = process.env;
	// https://no-color.org: "when present and not an empty string".
	const color = process.stdout.isTTY === true && (NO_COLOR === undefined || NO_COLOR === "");
	const width = Math.min(MAXIMUM_WIDTH, process.stdout.columns ?? DEFAULT_WIDTH);
	process.stdout.write(renderTerminal(result, { color, width, verbosity: output.verbosity }));
	if (output.verbosity === "overview") process.stdout.write("\nEvery finding: --verbose prints it here.\n");
	if (output.verbosity === "quiet") return;
	for (const [what, value] of Object.entries(files)) process.stdout.write(`${what}: ${value}\n`);
}

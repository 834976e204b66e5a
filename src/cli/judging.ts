import { systemClock } from "../aws/clock.js";
import { type Config, resolveConfig } from "../config/config.js";
import { OPTIONS, type RawOptions } from "../config/options.js";
import { prepareDirectory, readText, writeFiles } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import type { PolicyBundle } from "../model/policy.js";
import type { Scan } from "../model/scan.js";
import { taggedTypes } from "../needs.js";
import { judgeInventoryOrAccount, renderAll, type Surroundings } from "../pipeline.js";
import { cut, visible } from "../report/escape.js";
import { formats } from "../report/registry.js";
import { renderTerminal } from "../report/text/terminal.js";

/** What the commands that judge have in common: from options to a scan, and from a scan to what the user sees. */

/** @throws ConfigurationError where the options or the configuration file make no sense. */
export function configOf(raw: RawOptions, policies: PolicyBundle, readFile = readText): Config {
	return resolveConfig(raw, { rules: policies.rules, formats, tagged_types: taggedTypes }, readFile);
}

/** What says which account to read, and how. */
const READING_OPTIONS = ["regions", "all_regions", "profile", "role_arns", "accounts_file", "organization"] as const;

/**
 * An inventory was read already, so a flag that says what to read would go unheard. (Inputs of the action may: they stand
 * in a workflow that gives an inventory in some of its runs only.)
 */
export function refuseToRead(raw: RawOptions): void {
	const given = READING_OPTIONS.filter((key) => raw[key] !== undefined);
	if (raw.inventory === undefined || given.length === 0) return;
	const names = given.map((key) => `--${OPTIONS[key].name}`).join(", ");
	throw new ConfigurationError(
		`--inventory and ${names} exclude each other: a saved inventory is judged as it was read`,
	);
}

/** The profile for every client that is made from here on. */
export function useProfile({ profile }: Config): void {
	if (profile !== undefined) process.env.AWS_PROFILE = profile;
}

/** What a scan needs of the process; `outside` puts something in the place of AWS. */
export function surroundingsOf(
	policies: PolicyBundle,
	signal: AbortSignal,
	outside: Pick<Surroundings["outside"], "credentials" | "endpoint"> = {},
): Surroundings {
	return {
		policies,
		run_id: process.env.GITHUB_RUN_ID ?? new Date().toISOString(),
		now: () => new Date(),
		outside: { ...outside, clock: systemClock, signal },
		onNote: note,
		...(process.stderr.isTTY ? { onProgress: showProgress } : {}),
	};
}

/** Says something on stderr that no report says; account names and AWS's words may be in it. */
export function note(text: string): void {
	process.stderr.write(`keyproof: ${cut(visible(text), 2000)}\n`);
}

/** Judges what the configuration names, once it is certain that the result can be written. */
export async function judge(config: Config, surroundings: Surroundings): Promise<Scan> {
	prepareDirectory(config.output_dir);
	const result = await judgeInventoryOrAccount(config, surroundings);
	if (surroundings.onProgress !== undefined) process.stderr.write("\r\u001b[K");
	return result;
}

/** One line on the terminal, drawn again at most ten times a second. */
let drawn = 0;
function showProgress({ listed, read }: { listed: number; read: number }): void {
	if (performance.now() - drawn < 100) return;
	drawn = performance.now();
	process.stderr.write(`\r\u001b[Kreading ${read} of ${listed} resources …`);
}

/** Writes the reports, then the findings to stdout. */
export function deliver(result: Scan, config: Config): void {
	const chosen = formats.filter(({ name }) => config.formats.includes(name));
	const paths = writeFiles(config.output_dir, renderAll(result, chosen));
	show(result);
	process.stdout.write(`Reports: ${paths.join(", ")}\n`);
}

/** The findings on stdout, as wide as the terminal. */
export function show(result: Scan): void {
	const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
	const width = Math.min(120, process.stdout.columns ?? 100);
	process.stdout.write(renderTerminal(result, { color, width }));
}

import type { Command } from "commander";
import { paceOf } from "../aws/caller.js";
import type { Outside } from "../aws/connect.js";
import { COMPARING_OPTIONS, EXPORT_OPTIONS, type RawOptions } from "../config/options.js";
import type { Report } from "../export/export.js";
import type { Scan } from "../model/scan.js";
import { judgeInventoryOrAccount } from "../pipeline.js";
import { addScanOptions, type Context, optionFor, optionsOf } from "./command.js";
import { configOf, policiesFor, refuseToRead, surroundingsOf, useProfile } from "./judging.js";
import { outputOf } from "./output.js";
import { hearSignals } from "./signals.js";

/** Options of a scan that make no sense where its verdicts are exported. */
const NOT_EXPORTED: readonly (keyof RawOptions)[] = [
	"formats",
	"redact",
	"output_dir",
	"category",
	"fail_on",
	"allow_unknown",
];

/** The options that every export has. */
export function addExportOptions(command: Command): void {
	addScanOptions(command, (key) => !NOT_EXPORTED.includes(key) && !COMPARING_OPTIONS.includes(key));
	for (const option of Object.values(EXPORT_OPTIONS)) command.addOption(optionFor(option));
}

/** Scans by the options, hands the scan to the export, and prints what became of it. */
export async function runExport(
	command: Command,
	context: Context,
	exporting: (scan: Scan, outside: Outside) => Promise<Report>,
): Promise<number> {
	const raw = optionsOf(command);
	refuseToRead(raw);
	const bundle = await policiesFor(raw, context);
	const config = configOf(raw, bundle);
	useProfile(config);
	const surroundings = surroundingsOf(bundle, context, outputOf(command));
	const judged = await judgeInventoryOrAccount(config, surroundings);
	hearSignals();
	const { json, text, complete } = await exporting(judged, { ...surroundings.outside, pace: paceOf(config) });
	// What could be piped on stands alone on stdout.
	if (json !== undefined) process.stdout.write(json);
	(json === undefined ? process.stdout : process.stderr).write(text);
	return complete ? 0 : 3;
}

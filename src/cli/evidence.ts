import type { Command } from "commander";
import { z } from "zod";
import { DEFAULT_CONFIGURATION_FILE } from "../config/config.js";
import { COMPARING_OPTIONS } from "../config/options.js";
import { chainAfter, pack, refuseEarlier, refuseRedactedOwn } from "../evidence/follow.js";
import { EVIDENCE_FILE } from "../evidence/pack.js";
import { readText, writeFiles } from "../files.js";
import { exitCode } from "../pipeline.js";
import { readPolicies } from "../policies.js";
import { plannedReports, writeReports } from "../reports.js";
import { sha256 } from "../text/fingerprint.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, judge, logResult, policiesFor, refuseToRead, surroundingsOf, useProfile } from "./judging.js";
import { addOutputOptions, note, outputOf, show } from "./output.js";

export function declare(command: Command): void {
	addScanOptions(command, (key) => !COMPARING_OPTIONS.includes(key));
	addOutputOptions(command);
	command.option("--previous <archive>", "the evidence of the scan before: the new archive names it by its SHA-256");
}

/** Scans, and writes the archive in place of reports, unless some are asked for. */
export async function run(command: Command, context: Context): Promise<number> {
	const { worker, redactor } = context;
	const output = outputOf(command);
	const raw = optionsOf(command);
	refuseToRead(raw);
	const configuration_file = readText(raw.config ?? DEFAULT_CONFIGURATION_FILE);
	const bundle = await policiesFor(raw, context, () => configuration_file);
	refuseRedactedOwn(bundle, redactor);
	const config = configOf(raw, bundle, () => configuration_file);
	const { previous: path } = z.object({ previous: z.string().optional() }).parse(command.opts());
	const before = path === undefined ? undefined : { option: "--previous", path };
	const previous = await chainAfter(before, worker, (text) => note(text, output));
	useProfile(config);
	const judged = await judge(config, surroundingsOf(bundle, context, output), output, redactor);
	refuseEarlier(judged, previous, before);
	const grounds = {
		policies: readPolicies(context.policies),
		bundle,
		config,
		configuration_file,
		options: raw,
		previous,
	};
	const { archive, scan: result } = pack(judged, grounds, redactor);
	const reports = raw.formats === undefined ? [] : plannedReports(config);
	const written = writeReports(path === undefined ? result : { ...result, history: previous }, reports);
	const paths = writeFiles(config.output_dir, [{ file: EVIDENCE_FILE, text: archive }]);
	logResult(result, [...paths, ...written.map((report) => report.path)], output);
	show(result, output, {
		Evidence: paths.join(),
		"SHA-256": sha256(archive),
		...(path === undefined ? {} : { Follows: `${path} (SHA-256 ${previous.at(-1)?.sha256})` }),
		...(written.length === 0 ? {} : { Reports: written.map((report) => report.path) }),
	});
	return exitCode(result.result, config.allow_unknown);
}

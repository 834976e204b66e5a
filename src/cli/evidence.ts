import type { Command } from "commander";
import { z } from "zod";
import { DEFAULT_CONFIGURATION_FILE } from "../config/config.js";
import { COMPARING_OPTIONS } from "../config/options.js";
import { linkTo } from "../evidence/chain.js";
import { follows } from "../evidence/derive.js";
import { configurationOf, EVIDENCE_FILE, type Grounds, packEvidence } from "../evidence/pack.js";
import { conclusionOf, verifyArchive } from "../evidence/verify.js";
import { readText, writeFiles } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import { extended, type Link } from "../model/history.js";
import type { Scan } from "../model/scan.js";
import { exitCode } from "../pipeline.js";
import { readPolicies } from "../policies.js";
import type { Redactor } from "../redact/redactor.js";
import { redactScan, redactValue } from "../redact/scan.js";
import { plannedReports, writeReports } from "../reports.js";
import { sha256 } from "../text/fingerprint.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, judge, logResult, policiesFor, refuseToRead, surroundingsOf, useProfile } from "./judging.js";
import { addOutputOptions, outputOf, show } from "./output.js";

export function declare(command: Command): void {
	addScanOptions(command, (key) => !COMPARING_OPTIONS.includes(key));
	addOutputOptions(command);
	command.option("--previous <archive>", "the evidence of the scan before: the new archive names it by its SHA-256");
}

/** Without the mark of a redacted scan, which nothing in an archive that is judged again would make again. */
function redactedScan(judged: Scan, redactor: Redactor): Scan {
	const { redacted: _, ...result } = redactScan(judged, redactor);
	return result;
}

/** By the same stand-ins. The options are left out where the configuration no longer follows from them. */
function redactedGrounds(grounds: Grounds, redactor: Redactor): Grounds {
	const { config, configuration_file, options } = redactValue(
		{ config: grounds.config, configuration_file: grounds.configuration_file, options: grounds.options },
		redactor,
	);
	// What stands for an account id need not be what a configuration file may hold.
	const packed = configurationOf(config, options);
	const kept = follows(packed, configuration_file, grounds.bundle.rules) ? options : undefined;
	return { ...grounds, config, configuration_file, options: kept };
}

/**
 * The chain that a new archive goes on with.
 *
 * @throws ConfigurationError for an archive that is not sound: what is wrong must not be built upon.
 */
async function chainAfter(path: string, worker: URL): Promise<Link[]> {
	const verification = await verifyArchive(path, worker);
	const scan = verification.judgement?.scan;
	if (scan === undefined || conclusionOf(verification) === "unsound") {
		throw new ConfigurationError(`--previous ${path}: it is not sound: \`keyproof verify\` says what was changed`);
	}
	return extended(scan.previous, linkTo(scan, verification.digest));
}

/** @throws ConfigurationError for a scan that is not later than the one that it is to follow. */
function refuseEarlier({ inventory }: Scan, previous: readonly Link[], path: string): void {
	const last = previous.at(-1);
	if (last === undefined || Date.parse(last.collected_at) < Date.parse(inventory.collected_at)) return;
	throw new ConfigurationError(
		`--previous ${path}: is of ${last.collected_at}, and this scan of ${inventory.collected_at}: an archive follows an earlier one`,
	);
}

/** Scans, and writes the archive in place of reports, unless some are asked for. */
export async function run(command: Command, context: Context): Promise<number> {
	const { worker, redactor } = context;
	const output = outputOf(command);
	const raw = optionsOf(command);
	refuseToRead(raw);
	const configuration_file = readText(raw.config ?? DEFAULT_CONFIGURATION_FILE);
	const bundle = await policiesFor(raw, context, () => configuration_file);
	if (bundle.own !== undefined && context.redactor !== undefined) {
		throw new ConfigurationError(
			"evidence --redact takes no own policies: an archive holds them as they are, and they may name accounts. Leave one of the two out",
		);
	}
	const config = configOf(raw, bundle, () => configuration_file);
	const { previous: path } = z.object({ previous: z.string().optional() }).parse(command.opts());
	const previous = path === undefined ? [] : await chainAfter(path, worker);
	useProfile(config);
	const judged = await judge(config, surroundingsOf(bundle, context, output), output);
	refuseEarlier(judged, previous, path ?? "");
	const result = redactor === undefined ? judged : redactedScan(judged, redactor);
	const policies = readPolicies(context.policies);
	const grounds = { policies, bundle, config, configuration_file, options: raw, previous };
	// The same stand-ins in what was judged and in what judged it: the archive can be judged again.
	const archive = packEvidence(result, redactor === undefined ? grounds : redactedGrounds(grounds, redactor));
	const reports = raw.formats === undefined ? [] : plannedReports(config);
	const written = writeReports(path === undefined ? result : { ...result, history: previous }, reports);
	const paths = writeFiles(config.output_dir, [{ file: EVIDENCE_FILE, text: archive }]);
	logResult(result, [...paths, ...written.map((report) => report.path)], output);
	show(result, output, {
		Evidence: paths.join(),
		"SHA-256": sha256(archive),
		...(path === undefined ? {} : { Follows: `${path} (SHA-256 ${previous.at(-1)?.sha256})` }),
		...(written.length === 0 ? {} : { Reports: written.map((report) => report.path).join(", ") }),
	});
	return exitCode(result.result, config.allow_unknown);
}

import type { Command } from "commander";
import { DEFAULT_CONFIGURATION_FILE } from "../config/config.js";
import { COMPARING_OPTIONS } from "../config/options.js";
import { sha256 } from "../evidence/bytes.js";
import { EVIDENCE_FILE, type Grounds, packEvidence } from "../evidence/pack.js";
import { readText, writeFiles } from "../files.js";
import type { Scan } from "../model/scan.js";
import { exitCode } from "../pipeline.js";
import { readPolicies } from "../policies.js";
import type { Redactor } from "../redact/redactor.js";
import { redactScan, redactValue } from "../redact/scan.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, judge, logResult, policiesFor, refuseToRead, surroundingsOf, useProfile } from "./judging.js";
import { addOutputOptions, outputOf, show } from "./output.js";

export function declare(command: Command): void {
	addScanOptions(command, (key) => key !== "formats" && !COMPARING_OPTIONS.includes(key));
	addOutputOptions(command);
}

/** Without the mark of a redacted scan, which nothing in an archive that is judged again would make again. */
function redactedScan(judged: Scan, redactor: Redactor): Scan {
	const { redacted: _, ...result } = redactScan(judged, redactor);
	return result;
}

function redactedGrounds({ policies, bundle, config, configuration_file }: Grounds, redactor: Redactor): Grounds {
	return { policies, bundle, ...redactValue({ config, configuration_file }, redactor) };
}

/** Scans, and writes the archive in place of reports. */
export async function run(command: Command, context: Context): Promise<number> {
	const output = outputOf(command);
	const raw = optionsOf(command);
	refuseToRead(raw);
	const configuration_file = readText(raw.config ?? DEFAULT_CONFIGURATION_FILE);
	const bundle = await policiesFor(raw, context, () => configuration_file);
	const config = configOf(raw, bundle, () => configuration_file);
	useProfile(config);
	const judged = await judge(config, surroundingsOf(bundle, context.signal, output), output);
	const { redactor } = context;
	const result = redactor === undefined ? judged : redactedScan(judged, redactor);
	const grounds = { policies: readPolicies(context.policies), bundle, config, configuration_file };
	// The same stand-ins in what was judged and in what judged it: the archive can be judged again.
	const archive = packEvidence(result, redactor === undefined ? grounds : redactedGrounds(grounds, redactor));
	const paths = writeFiles(config.output_dir, [{ file: EVIDENCE_FILE, text: archive }]);
	logResult(result, paths, output);
	show(result, output, { Evidence: paths.join(), "SHA-256": sha256(archive) });
	return exitCode(result.result, config.allow_unknown);
}

import type { Command } from "commander";
import { DEFAULT_CONFIGURATION_FILE } from "../config/config.js";
import { COMPARING_OPTIONS } from "../config/options.js";
import { sha256 } from "../evidence/bytes.js";
import { EVIDENCE_FILE, packEvidence } from "../evidence/pack.js";
import { readText, writeFiles } from "../files.js";
import { exitCode } from "../pipeline.js";
import { bundleOf, readPolicies } from "../policies.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, judge, logResult, refuseToRead, surroundingsOf, useProfile } from "./judging.js";
import { addOutputOptions, outputOf, show } from "./output.js";

export function declare(command: Command): void {
	addScanOptions(command, (key) => key !== "formats" && !COMPARING_OPTIONS.includes(key));
	addOutputOptions(command);
}

/** Scans, and writes the archive in place of reports. */
export async function run(command: Command, { policies, signal }: Context): Promise<number> {
	const output = outputOf(command);
	const raw = optionsOf(command);
	refuseToRead(raw);
	const files = readPolicies(policies);
	const bundle = bundleOf(files);
	const configuration_file = readText(raw.config ?? DEFAULT_CONFIGURATION_FILE);
	const config = configOf(raw, bundle, () => configuration_file);
	useProfile(config);
	const result = await judge(config, surroundingsOf(bundle, signal, output), output);
	const archive = packEvidence(result, { policies: files, config, configuration_file });
	const paths = writeFiles(config.output_dir, [{ file: EVIDENCE_FILE, text: archive }]);
	logResult(result, paths, output);
	show(result, output, { Evidence: paths.join(), "SHA-256": sha256(archive) });
	return exitCode(result.result, config.allow_unknown);
}

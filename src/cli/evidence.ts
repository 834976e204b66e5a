import type { Command } from "commander";
import { DEFAULT_CONFIGURATION_FILE } from "../config/config.js";
import { COMPARING_OPTIONS } from "../config/options.js";
import { sha256 } from "../evidence/bytes.js";
import { EVIDENCE_FILE, packEvidence } from "../evidence/pack.js";
import { readText, writeFiles } from "../files.js";
import { exitCode } from "../pipeline.js";
import { bundleOf, readPolicies } from "../policies.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, judge, refuseToRead, show, surroundingsOf, useProfile } from "./judging.js";

export function declare(command: Command): void {
	addScanOptions(command, (key) => key !== "formats" && !COMPARING_OPTIONS.includes(key));
}

/** Scans, and writes the archive in place of reports. */
export async function run(command: Command, { policies, signal }: Context): Promise<number> {
	const raw = optionsOf(command);
	refuseToRead(raw);
	const files = readPolicies(policies);
	const bundle = bundleOf(files);
	const configuration_file = readText(raw.config ?? DEFAULT_CONFIGURATION_FILE);
	const config = configOf(raw, bundle, () => configuration_file);
	useProfile(config);
	const result = await judge(config, surroundingsOf(bundle, signal));
	const archive = packEvidence(result, { policies: files, config, configuration_file });
	const paths = writeFiles(config.output_dir, [{ file: EVIDENCE_FILE, text: archive }]);
	show(result);
	process.stdout.write(`Evidence: ${paths.join()}\nSHA-256: ${sha256(archive)}\n`);
	return exitCode(result.result, config.allow_unknown);
}

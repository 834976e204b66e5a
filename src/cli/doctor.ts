import type { Command } from "commander";
import type { RawOptions } from "../config/options.js";
import { examine, fails, renderTrials } from "../doctor.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, policiesFor, surroundingsOf, useProfile } from "./judging.js";
import { outputOf } from "./output.js";

const TAKES: readonly (keyof RawOptions)[] = [
	"regions",
	"all_regions",
	"profile",
	"role_arns",
	"accounts_file",
	"organization",
	"config",
	"policies",
	"rules",
	"frameworks",
	"since",
	"account_quotas",
	"api_rate_share",
	"region_timeout",
	"redact",
];

export function declare(command: Command): void {
	addScanOptions(command, (key) => TAKES.includes(key));
}

export async function run(command: Command, context: Context): Promise<number> {
	const raw = optionsOf(command);
	const bundle = await policiesFor(raw, context);
	const config = configOf(raw, bundle);
	useProfile(config);
	const trials = await examine(config, surroundingsOf(bundle, context, outputOf(command)));
	process.stdout.write(renderTrials(trials));
	return trials.some(fails) ? 3 : 0;
}

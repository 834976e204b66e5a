import type { Command } from "commander";
import type { RawOptions } from "../config/options.js";
import { examine, fails, renderTrials } from "../doctor.js";
import { loadPolicies } from "../policies.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, surroundingsOf, useProfile } from "./judging.js";
import { outputOf } from "./output.js";

const TAKES: readonly (keyof RawOptions)[] = [
	"regions",
	"all_regions",
	"profile",
	"role_arns",
	"accounts_file",
	"organization",
	"config",
	"rules",
	"frameworks",
	"since",
	"account_quotas",
	"api_rate_share",
	"region_timeout",
];

export function declare(command: Command): void {
	addScanOptions(command, (key) => TAKES.includes(key));
}

export async function run(command: Command, { policies, signal }: Context): Promise<number> {
	const bundle = loadPolicies(policies);
	const config = configOf(optionsOf(command), bundle);
	useProfile(config);
	const trials = await examine(config, surroundingsOf(bundle, signal, outputOf(command)));
	process.stdout.write(renderTrials(trials));
	return trials.some(fails) ? 3 : 0;
}

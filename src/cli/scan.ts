import type { Command } from "commander";
import { exitCode, hclBeside } from "../pipeline.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, deliver, judge, policiesFor, refuseToRead, surroundingsOf, useProfile } from "./judging.js";
import { addOutputOptions, outputOf } from "./output.js";

export function declare(command: Command): void {
	addScanOptions(command, () => true);
	addOutputOptions(command);
}

export async function run(command: Command, context: Context): Promise<number> {
	const output = outputOf(command);
	const raw = optionsOf(command);
	refuseToRead(raw);
	const { policies, redactor } = context;
	const bundle = await policiesFor(raw, context);
	const config = configOf(raw, bundle);
	useProfile(config);
	const surroundings = { ...surroundingsOf(bundle, context, output), hcl: hclBeside(policies) };
	const result = await judge(config, surroundings, output, redactor);
	deliver(result, config, output, redactor);
	// Jobs that wait for a failed job of a matrix do not run: a shard says in its assessment what is wrong.
	return config.shard === undefined ? exitCode(result.result, config.allow_unknown) : 0;
}

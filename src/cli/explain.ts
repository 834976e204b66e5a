import type { Command } from "commander";
import { OPTIONS } from "../config/options.js";
import { ConfigurationError } from "../model/errors.js";
import type { PolicyBundle } from "../model/policy.js";
import { inForce } from "../needs.js";
import { rulePage } from "../report/page/rule.js";
import { didYouMean } from "../text/nearest.js";
import { type Context, gather, optionsOf } from "./command.js";
import { configOf, policiesFor } from "./judging.js";

export function declare(command: Command): void {
	command
		.option("--policies <path>", OPTIONS.policies.description, gather)
		.option("--config <file>", OPTIONS.config.description);
}

export async function run(command: Command, context: Context): Promise<number> {
	const [id = ""] = command.args;
	const raw = optionsOf(command);
	const bundle = await policiesFor(raw, context);
	refuseUnknownRule(id, bundle);
	const { rules } = configOf({ ...raw, rules: [id] }, bundle);
	process.stdout.write(rules.map((rule) => rulePage(inForce(rule))).join("\n"));
	return 0;
}

function refuseUnknownRule(id: string, { rules }: PolicyBundle): void {
	if (rules.some((rule) => rule.id === id || rule.was.includes(id))) return;
	const ids = rules.map((rule) => rule.id);
	throw new ConfigurationError(`explain: no rule "${id}".${didYouMean(id, ids)} \`keyproof rules\` lists them.`);
}

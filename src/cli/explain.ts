import type { Command } from "commander";
import { ConfigurationError } from "../model/errors.js";
import type { PolicyBundle } from "../model/policy.js";
import { inForce } from "../needs.js";
import { loadPolicies } from "../policies.js";
import { rulePage } from "../report/page/rule.js";
import { didYouMean } from "../text/nearest.js";
import type { Context } from "./command.js";
import { configOf } from "./judging.js";

export function declare(): void {}

export function run(command: Command, { policies }: Context): number {
	const [id = ""] = command.args;
	const bundle = loadPolicies(policies);
	refuseUnknownRule(id, bundle);
	const { rules } = configOf({ rules: [id] }, bundle);
	process.stdout.write(rules.map((rule) => rulePage(inForce(rule))).join("\n"));
	return 0;
}

function refuseUnknownRule(id: string, { rules }: PolicyBundle): void {
	if (rules.some((rule) => rule.id === id || rule.was.includes(id))) return;
	const ids = rules.map((rule) => rule.id);
	throw new ConfigurationError(`explain: no rule "${id}".${didYouMean(id, ids)} \`keyproof rules\` lists them.`);
}

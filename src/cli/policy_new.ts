import type { Command } from "commander";
import { existingOf, writeNewFiles } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import { newRule, readmeText } from "../own/template.js";
import { loadPolicies } from "../policies.js";
import type { Context } from "./command.js";

/** Where own policies lie unless somebody says otherwise. */
export const DEFAULT_FOLDER = "policies";

export function declare(command: Command): void {
	command.option("--into <dir>", "the folder of own policies", DEFAULT_FOLDER);
}

/** Writes a policy and its cases, and nothing where one of them is there. */
export function run(command: Command, { policies }: Context): number {
	const [id = ""] = command.args;
	const { into } = command.opts<{ into: string }>();
	const rule = newRule(id, loadPolicies(policies).rules);
	const there = existingOf(into, [...rule.keys()]);
	if (there.length > 0)
		throw new ConfigurationError(`policy new: ${there.join(", ")}: there already, so nothing was written`);
	const readme = existingOf(into, ["README.md"]).length > 0 ? [] : [["README.md", readmeText(into)] as const];
	for (const path of writeNewFiles(into, new Map([...rule, ...readme]))) process.stdout.write(`wrote ${path}\n`);
	process.stdout.write(
		`Write what you mean in both, then:\n  keyproof policy test ${into}\n  keyproof scan --policies ${into} --rule ${id} …\n`,
	);
	return 0;
}

import type { Command } from "commander";
import { rulesOfFramework } from "../config/config.js";
import type { PolicyBundle } from "../model/policy.js";
import { loadPolicies } from "../policies.js";
import { controlLines } from "../report/page/framework.js";
import { type Context, gather, optionsOf } from "./command.js";

export function declare(command: Command): void {
	command.option(
		"--framework <id>",
		"only those that map to this framework, with its controls; may be repeated",
		gather,
	);
}

export function run(command: Command, { policies }: Context): number {
	process.stdout.write(listRules(loadPolicies(policies), optionsOf(command).frameworks ?? []));
	return 0;
}

function listRules({ rules }: PolicyBundle, frameworks: readonly string[]): string {
	const mapped = new Set(frameworks.flatMap((id) => rulesOfFramework(id, "--framework", rules)));
	const listed = rules.filter((rule) => frameworks.length === 0 || mapped.has(rule));
	const width = Math.max(...listed.map(({ id }) => id.length));
	const lines = listed.flatMap((rule) => {
		const { id, severity, title, opt_in } = rule;
		return [
			`${severity.padEnd(8)}  ${id.padEnd(width)}  ${title}${opt_in ? " (off by default)" : ""}`,
			...frameworks.flatMap((framework) => controlLines(rule, framework)).map((line) => `${" ".repeat(10)}${line}`),
		];
	});
	return `${lines.join("\n")}\n`;
}

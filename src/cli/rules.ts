import type { Command } from "commander";
import { policyPaths, rulesOfFramework } from "../config/config.js";
import { OPTIONS, type RawOptions } from "../config/options.js";
import { readText } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import type { PolicyBundle } from "../model/policy.js";
import { controlLines } from "../report/page/framework.js";
import { type Context, gather, optionsOf } from "./command.js";
import { policiesFor } from "./judging.js";

export function declare(command: Command): void {
	command
		.option("--framework <id>", "only those that map to this framework, with its controls; may be repeated", gather)
		.option("--policies <path>", OPTIONS.policies.description, gather)
		.option("--config <file>", OPTIONS.config.description);
}

export async function run(command: Command, context: Context): Promise<number> {
	const raw = optionsOf(command);
	process.stdout.write(listRules(await policiesFor(raw, context, tolerant(raw)), raw.frameworks ?? []));
	return 0;
}

/** The list helps to put a configuration right, so the one that is there unasked must not keep it back. */
function tolerant(raw: RawOptions): (path: string) => string | undefined {
	try {
		policyPaths(raw, readText);
		return readText;
	} catch (error) {
		if (raw.config !== undefined || !(error instanceof ConfigurationError)) throw error;
		return () => undefined;
	}
}

function listRules({ rules }: PolicyBundle, frameworks: readonly string[]): string {
	const mapped = new Set(frameworks.flatMap((id) => rulesOfFramework(id, "--framework", rules)));
	const listed = rules.filter((rule) => frameworks.length === 0 || mapped.has(rule));
	const width = Math.max(...listed.map(({ id }) => id.length));
	const lines = listed.flatMap((rule) => {
		const { id, severity, title, opt_in, origin } = rule;
		return [
			`${severity.padEnd(8)}  ${id.padEnd(width)}  ${title}${opt_in ? " (off by default)" : ""}${origin === "own" ? " (own)" : ""}`,
			...frameworks.flatMap((framework) => controlLines(rule, framework)).map((line) => `${" ".repeat(10)}${line}`),
		];
	});
	return `${lines.join("\n")}\n`;
}

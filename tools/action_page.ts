import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const named = z.record(z.string(), z.object({ description: z.string() }));
const action = z.object({ description: z.string(), inputs: named, outputs: named });

/** `docs/action.md`: the action's inputs and outputs, from action.yml. */
export function actionPage(): string {
	const text = readFileSync(new URL("../action.yml", import.meta.url), "utf8");
	const { description, inputs, outputs } = action.parse(parse(text));
	return `${[
		"# The action's inputs and outputs",
		`Generated from [action.yml](../action.yml). ${description}. Every input is optional, and most are options of the command line too; one that is not given is as .keyproof.yml says, else as stands in brackets here. Lists take one item a line, or commas.`,
		"## Inputs",
		table(["input", "what it is"], inputs),
		"## Outputs",
		table(["output", "what it is"], outputs),
		"## Permissions",
		[
			"| permission | what for |",
			"| --- | --- |",
			"| `contents: read` | the checkout, and the base branch's configuration |",
			"| `id-token: write` | to assume a role of AWS without a stored key |",
			"| `security-events: write` | to upload the SARIF file; `actions: read` beside it in a private repository |",
			"| `pull-requests: write` | `comment: true` only |",
		].join("\n"),
		"It runs on Node 24: GitHub-hosted runners, or self-hosted ones from 2.327.1.",
	].join("\n\n")}\n`;
}

function table(columns: readonly [string, string], rows: z.infer<typeof named>): string {
	const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("<", "\\<");
	const lines = Object.entries(rows).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
	return [`| ${columns.join(" | ")} |`, "| --- | --- |", ...lines].join("\n");
}

import { type Command, Option } from "commander";
import { z } from "zod";
import { differenceOf, differs } from "../diff/compare.js";
import { readDocument } from "../diff/read.js";
import { renderDifferenceJson, renderDifferenceText } from "../diff/render.js";

const options = z.object({ format: z.enum(["text", "json"]), exitCode: z.boolean().optional() });

export function declare(command: Command): void {
	command
		.addOption(
			new Option("--format <name>", "text for people, json for programs").choices(["text", "json"]).default("text"),
		)
		.option("--exit-code", "exit 1 where they differ, in place of 0");
}

export function run(command: Command): number {
	const [before = "", after = ""] = command.args;
	const { format, exitCode = false } = options.parse(command.opts());
	const difference = differenceOf(readDocument(before), readDocument(after));
	const render = format === "json" ? renderDifferenceJson : renderDifferenceText;
	for (const piece of render(difference)) process.stdout.write(piece);
	return exitCode && differs(difference) ? 1 : 0;
}

import { type Command, Option } from "commander";
import { gatherOptions, type OptionDeclaration, type RawOptions } from "./config/options.js";

/** Gathers a value that may be given more than once. */
export function gather(value: string, earlier: string[] | undefined): string[] {
	return [...(earlier ?? []), value];
}

/** A declared option as the command line takes it. */
export function optionFor({ name, kind, value, description }: OptionDeclaration): Option {
	const option = new Option(kind === "flag" ? `--${name}` : `--${name} <${value}>`, description);
	return kind === "many" ? option.argParser(gather) : option;
}

/** What was given of a scan's options. */
export function optionsOf(command: Command): RawOptions {
	const given = command.opts();
	return gatherOptions(({ name }) => given[new Option(`--${name}`).attributeName()]);
}

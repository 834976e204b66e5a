import { type Command, Option } from "commander";
import { gatherOptions, type OptionDeclaration, optionEntries, type RawOptions } from "../config/options.js";
import type { Redactor } from "../redact/redactor.js";

/** What a command has of the process, and where what ships with the program lies. */
export interface Context {
	/** The directory of the built policies, with a slash at its end. */
	readonly policies: URL;
	/** The module of the process that runs what is somebody else's, and of the threads that judge. */
	readonly worker: URL;
	/** Aborts when the user interrupts. */
	readonly signal: AbortSignal;
	/** With `--redact`: takes account ids out of what is written; the process's streams have it already. */
	readonly redactor?: Redactor;
}

/** One command: a file of this folder, named in `program.ts`, that is loaded when somebody asks for it. */
export interface CommandModule {
	/** Declares its arguments and options. */
	readonly declare: (command: Command) => void;
	/** Runs it with what was given, and tells the exit code. */
	readonly run: (command: Command, context: Context) => Promise<number> | number;
}

/** Gathers a value that may be given more than once. */
export function gather(value: string, earlier: string[] | undefined): string[] {
	return [...(earlier ?? []), value];
}

/** A declared option as the command line takes it. */
export function optionFor({ name, kind, value, description }: OptionDeclaration): Option {
	const option = new Option(kind === "flag" ? `--${name}` : `--${name} <${value}>`, description);
	return kind === "many" ? option.argParser(gather) : option;
}

/** Adds the options of a scan that the command takes. */
export function addScanOptions(
	command: Command,
	takes: (key: keyof RawOptions, option: OptionDeclaration) => boolean,
): void {
	for (const [key, option] of optionEntries) if (takes(key, option)) command.addOption(optionFor(option));
}

/** What was given of a scan's options. */
export function optionsOf(command: Command): RawOptions {
	const given = command.opts();
	return gatherOptions(({ name }) => given[new Option(`--${name}`).attributeName()]);
}

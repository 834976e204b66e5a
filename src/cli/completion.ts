import { type Command, InvalidArgumentError, type Option } from "commander";
import { FRAMEWORKS } from "../model/frameworks.js";
import { SEVERITIES } from "../model/policy.js";
import { gate } from "../model/scan.js";
import { loadPolicies } from "../policies.js";
import { formats } from "../report/registry.js";
import type { Context } from "./command.js";
import { bashScript, type Completable, fishScript, type Values, zshScript } from "./completion_scripts.js";

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
type Shell = keyof typeof SCRIPTS;

export function declare(command: Command): void {
	const shells = Object.keys(SCRIPTS).join(", ");
	command.argument("<shell>", shells, (value: string) => {
		if (Object.hasOwn(SCRIPTS, value)) return value;
		throw new InvalidArgumentError(`It is one of ${shells}.`);
	});
	command.addHelpText(
		"after",
		"\nIn bash: source <(keyproof completion bash). In zsh the same; in fish: keyproof completion fish | source.",
	);
}

/** Prints the script of a shell, made of every command as it is declared. */
export function run(command: Command, { policies }: Context): number {
	const [shell] = command.processedArgs as [Shell];
	const values = knownValues(policies);
	const program = command.parent?.commands ?? [];
	process.stdout.write(SCRIPTS[shell](program.map((each) => completable(each, values))));
	return 0;
}

/** What the values of options and arguments are, by their names. */
function knownValues(policies: URL): ReadonlyMap<string, readonly string[]> {
	const rules = loadPolicies(policies).rules.map(({ id }) => id);
	return new Map<string, readonly string[]>([
		["--rule", rules],
		["rule", rules],
		["--framework", Object.keys(FRAMEWORKS)],
		["--format", formats.map(({ name }) => name)],
		["--fail-on", SEVERITIES],
		["--gate", gate.options],
		["shell", Object.keys(SCRIPTS)],
	]);
}

function completable(command: Command, values: ReadonlyMap<string, readonly string[]>): Completable {
	const arguments_ = command.registeredArguments.map((each) => values.get(each.name()) ?? "files");
	return {
		name: command.name(),
		description: command.description(),
		commands: command.commands.map((each) => completable(each, values)),
		options: [...command.options, ...helpOf(command)].map((option) => ({
			name: option.long ?? "",
			description: option.description,
			values: valuesOf(option, values),
		})),
		// A new rule's id is none of those that there are.
		takes: command.name() === "new" ? "anything" : arguments_[0],
	};
}

/** commander adds `--help` where it shows it, and not to the options. */
function helpOf(
	command: Command,
): Pick<Option, "long" | "description" | "required" | "optional" | "argChoices" | "flags">[] {
	const help = command
		.createHelp()
		.visibleOptions(command)
		.find(({ long }) => long === "--help");
	return help === undefined ? [] : [help];
}

function valuesOf(
	{
		long = "",
		required,
		optional,
		argChoices,
		flags,
	}: Pick<Option, "long" | "required" | "optional" | "argChoices" | "flags">,
	values: ReadonlyMap<string, readonly string[]>,
): Values | undefined {
	if (!required && !optional) return undefined;
	const known = argChoices ?? values.get(long);
	if (known !== undefined) return known;
	return /<(?:file|dir|path|name=path)\b/.test(flags) ? "files" : "anything";
}

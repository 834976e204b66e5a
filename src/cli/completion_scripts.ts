/** What may stand in a place: one of these words, the name of a file, or what nobody can know. */
export type Values = readonly string[] | "files" | "anything";

/** A command as far as a shell completes it. */
export interface Completable {
	readonly name: string;
	readonly description: string;
	readonly commands: readonly Completable[];
	readonly options: readonly {
		readonly name: string;
		readonly description: string;
		readonly values: Values | undefined;
	}[];
	/** What its argument may be; undefined where it takes none. */
	readonly takes: Values | undefined;
}

/** A command under its whole name, `policy new`. */
interface Named extends Completable {
	readonly path: string;
}

function named(commands: readonly Completable[], above = ""): Named[] {
	return commands.flatMap((command) => {
		const path = `${above}${command.name}`;
		return [{ ...command, path }, ...named(command.commands, `${path} `)];
	});
}

/** One arm of `case`: where a value of some options is due, or an argument of some commands. */
function arms(commands: readonly Named[], write: (values: Values) => string): string[] {
	const after = new Map<string, string[]>();
	for (const { path, options } of commands) {
		for (const { name, values } of options) {
			if (values === undefined) continue;
			const key = write(values);
			after.set(key, [...(after.get(key) ?? []), `"${path} ${name}"`]);
		}
	}
	return [...after].map(([action, places]) => `    ${places.join("|")}) ${action}; return ;;`);
}

/** The words that a command may be followed by: its own commands, its options, and values of its argument where they are known. */
function wordsAfter({ commands, options, takes }: Completable): string {
	const known = typeof takes === "object" ? takes : [];
	return [...commands.map(({ name }) => name), ...known, ...options.map(({ name }) => name)].join(" ");
}

const ROOT_OPTIONS = "--help --version";

/** Finds the command that the line is about: the words of it that name one. */
function findsCommand(commands: readonly Named[], word: string, indent: string): string[] {
	const places = commands.map(({ path }) => {
		const at = path.lastIndexOf(" ");
		return `"${path.slice(0, Math.max(at, 0))} ${path.slice(at + 1)}"`;
	});
	return [
		`${indent}case "$command ${word}" in`,
		`${indent}  ${places.join("|")}) command="\${command:+$command }${word}" ;;`,
		`${indent}esac`,
	];
}

/** For bash 3.2 and later, without bash-completion. */
export function bashScript(program: readonly Completable[]): string {
	const commands = named(program);
	const answer = (values: Values): string =>
		typeof values === "object" ? `COMPREPLY=($(compgen -W "${values.join(" ")}" -- "$current"))` : "COMPREPLY=()";
	return [
		"# bash completion for keyproof: source <(keyproof completion bash)",
		"_keyproof() {",
		'  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command="" index',
		"  for ((index = 1; index < COMP_CWORD; index++)); do",
		...findsCommand(commands, "${COMP_WORDS[index]}", "    "),
		"  done",
		'  case "$command $previous" in',
		...arms(commands, answer),
		"  esac",
		'  case "$command" in',
		`    "") COMPREPLY=($(compgen -W "${program.map(({ name }) => name).join(" ")} ${ROOT_OPTIONS}" -- "$current")) ;;`,
		...commands.map((each) => `    "${each.path}") COMPREPLY=($(compgen -W "${wordsAfter(each)}" -- "$current")) ;;`),
		"  esac",
		"}",
		"# Where nothing is known, names of files are completed.",
		"complete -o bashdefault -o default -F _keyproof keyproof",
		"",
	].join("\n");
}

export function zshScript(program: readonly Completable[]): string {
	const commands = named(program);
	const answer = (values: Values): string => {
		if (values === "files") return "_files";
		return typeof values === "object" ? `compadd -- ${values.join(" ")}` : "true";
	};
	return [
		"#compdef keyproof",
		"# zsh completion for keyproof: source <(keyproof completion zsh), or a file _keyproof in a folder of $fpath",
		"_keyproof() {",
		'  local command="" index',
		"  for ((index = 2; index < CURRENT; index++)); do",
		...findsCommand(commands, "${words[index]}", "    "),
		"  done",
		'  case "$command ${words[CURRENT-1]}" in',
		...arms(commands, answer),
		"  esac",
		'  case "$command" in',
		`    "") compadd -- ${program.map(({ name }) => name).join(" ")} ${ROOT_OPTIONS} ;;`,
		...commands.map((each) => {
			const files = each.takes === "files" ? " _files;" : "";
			return `    "${each.path}")${files} compadd -- ${wordsAfter(each)} ;;`;
		}),
		"  esac",
		"}",
		"(( $+functions[compdef] )) && compdef _keyproof keyproof",
		"",
	].join("\n");
}

export function fishScript(program: readonly Completable[]): string {
	const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
	const lines = (command: Completable, above: readonly string[]): string[] => {
		const here = [...above, command.name];
		const seen = quoted(here.map((name) => `__fish_seen_subcommand_from ${name}`).join("; and "));
		return [
			...command.commands.map(
				({ name, description }) => `complete -c keyproof -n ${seen} -f -a ${name} -d ${quoted(description)}`,
			),
			...(typeof command.takes === "object"
				? [`complete -c keyproof -n ${seen} -f -a ${quoted(command.takes.join(" "))}`]
				: []),
			...(command.takes === "files" ? [`complete -c keyproof -n ${seen} -F`] : []),
			...command.options.map(({ name, description, values }) => {
				const kind = values === undefined ? "-f" : values === "files" ? "-r -F" : "-x";
				const known = typeof values === "object" ? ` -a ${quoted(values.join(" "))}` : "";
				return `complete -c keyproof -n ${seen} -l ${name.slice(2)} ${kind}${known} -d ${quoted(description)}`;
			}),
			...command.commands.flatMap((each) => lines(each, here)),
		];
	};
	return [
		"# fish completion for keyproof: keyproof completion fish | source",
		"complete -c keyproof -f",
		...program.map(
			({ name, description }) =>
				`complete -c keyproof -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
		),
		...program.flatMap((command) => lines(command, [])),
		"",
	].join("\n");
}

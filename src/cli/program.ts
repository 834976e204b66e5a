import { Command, CommanderError } from "commander";
import { ConfigurationError } from "../model/errors.js";
import { TOOL } from "../version.js";
import type { CommandModule, Context } from "./command.js";

interface Declared {
	/** The name, and the arguments after it. */
	readonly usage: string;
	readonly description: string;
	readonly load: () => Promise<CommandModule>;
}

/** Commands below a name of their own. */
interface Group {
	readonly name: string;
	readonly description: string;
	readonly commands: readonly Declared[];
}

/** Every command, in the order of the help. */
const COMMANDS: readonly (Declared | Group)[] = [
	{
		usage: "init",
		description: "write the workflows, the configuration and the role that a repository begins with",
		load: () => import("./init.js"),
	},
	{
		usage: "scan",
		description: "read an account, or a saved inventory, and judge it",
		load: () => import("./scan.js"),
	},
	{
		usage: "demo",
		description: "the same over an example account, without credentials",
		load: () => import("./demo.js"),
	},
	{
		usage: "evidence",
		description: "scan, and pack what the verdicts follow from into an archive",
		load: () => import("./evidence.js"),
	},
	{
		usage: "doctor",
		description: "try the reads that the rules need; say which fail, and what that leaves unknown",
		load: () => import("./doctor.js"),
	},
	{
		usage: "hsm-log",
		description:
			"read the audit log of an HSM cluster: who logged in, made users, exported or deleted keys; exit 3 not all seen",
		load: () => import("./hsm_log.js"),
	},
	{
		name: "export",
		description: "scan, and send the verdicts to a service of AWS: exit 0 all were taken, 3 some were not",
		commands: [
			{
				usage: "security-hub",
				description: "send verdicts as findings to the Security Hub of their account and Region",
				load: () => import("./export_security_hub.js"),
			},
			{
				usage: "audit-manager",
				description: "upload the assessment as evidence for controls of an Audit Manager assessment",
				load: () => import("./export_audit_manager.js"),
			},
		],
	},
	{
		usage: "verify <archives...>",
		description:
			"check archives of evidence, judge what they hold again, and hold several against one another: exit 0 sound, 1 not, 2 cannot be read, 3 not verified",
		load: () => import("./verify.js"),
	},
	{
		usage: "shards",
		description: "deal accounts and Regions out to machines: prints the matrix of a workflow",
		load: () => import("./shards.js"),
	},
	{
		usage: "merge <paths...>",
		description: "join the reports of many scans into one, and judge them together",
		load: () => import("./merge.js"),
	},
	{
		usage: "diff <before> <after>",
		description: "say what appeared, went and changed between two registers (--format cbom) or two assessments",
		load: () => import("./diff.js"),
	},
	{ usage: "rules", description: "list the rules", load: () => import("./rules.js") },
	{
		usage: "explain <rule>",
		description: "print what a rule judges, why, and how to fix it",
		load: () => import("./explain.js"),
	},
	{
		name: "policy",
		description: "write own policies and check them: exit 0 nothing is wrong, 1 something is, 2 it was not checked",
		commands: [
			{
				usage: "new <rule>",
				description: "write a policy and the table of its cases; TYPE/NAME, such as kms_key/named_after_team",
				load: () => import("./policy_new.js"),
			},
			{
				usage: "check [paths...]",
				description: "compile and validate own policies (default those of .keyproof.yml, else policies)",
				load: () => import("./policy_check.js"),
			},
			{
				usage: "test [paths...]",
				description: "run the cases of own policies, in OPA and as a scan judges",
				load: () => import("./policy_test.js"),
			},
		],
	},
	{
		usage: "iam-policy",
		description: "print the least IAM policy that the rules need",
		load: () => import("./iam_policy.js"),
	},
	{
		usage: "completion",
		description: "print what has bash, zsh or fish complete commands, options and rules",
		load: () => import("./completion.js"),
	},
];

/** Every command as it is declared, those of groups under their whole name. */
export function commands(): Declared[] {
	return COMMANDS.flatMap((declared) =>
		"usage" in declared
			? [declared]
			: declared.commands.map((each) => ({ ...each, usage: `${declared.name} ${each.usage}` })),
	);
}

const COMPLETION = "completion";

const EXIT_CODES = `
Exit codes: 0 nothing at or above --fail-on fails; 1 something does; 2 nothing was judged (usage, configuration,
credentials); 3 compliance is not established: something was unknown or a listing failed. 1 wins over 3.
`;

/**
 * Runs the command that the arguments name, and gives its exit code; 2 for a command that is none by itself.
 *
 * @throws ConfigurationError for arguments that make no sense.
 */
export async function runProgram(args: readonly string[], context: Context): Promise<number> {
	let code = 0;
	const program = new Command("keyproof")
		.description("Compliance as code for AWS CloudHSM and AWS KMS")
		.version(TOOL.version)
		.exitOverride()
		// It is thrown too, and told where every error is.
		.configureOutput({ outputError: () => undefined })
		.addHelpText("after", EXIT_CODES);
	for (const declared of COMMANDS) {
		if ("usage" in declared) await add(program, declared);
		else {
			const group = program.command(declared.name).description(declared.description);
			for (const command of declared.commands) await add(group, command);
		}
	}
	if (args.length === 0) {
		program.outputHelp({ error: true });
		return 2;
	}
	try {
		await program.parseAsync([...args], { from: "user" });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return 0;
		if (error.code === "commander.help") return 2;
		throw new ConfigurationError(withNextStep(error.message.replace(/^error: /, ""), namedIn(program, args)), {
			cause: error,
		});
	}
	return code;

	/** Declares a command; what it needs is loaded only where the arguments name it, or a shell is to know all of them. */
	async function add(parent: Command, { usage, description, load }: Declared): Promise<void> {
		const command = parent.command(usage).description(description);
		if (!args.includes(command.name()) && args[0] !== COMPLETION) return;
		const { declare, run } = await load();
		declare(command);
		command.action(async () => {
			code = await run(command, context);
		});
	}
}

/** What the arguments name, as far as they name commands: `keyproof policy new`. */
function namedIn(command: Command, [word, ...rest]: readonly string[]): string {
	const named = command.commands.find((each) => each.name() === word);
	return named === undefined ? command.name() : `${command.name()} ${namedIn(named, rest)}`;
}

/** What the parser says, and what shows the rest. */
function withNextStep(message: string, command: string): string {
	return `${message.replace(/\.$/, "")}. \`${command} --help\` shows what it takes`;
}

import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { type Command, Option } from "commander";
import { describeRegions } from "../aws/services/ec2.js";
import { DEFAULT_CONFIGURATION_FILE } from "../config/config.js";
import { OPTIONS } from "../config/options.js";
import { existingOf, readText, writeNewFiles } from "../files.js";
import { checked, exampleOf, type InitChoices, refusePartitions } from "../init/choices.js";
import { configurationText } from "../init/configuration.js";
import { CLOUDFORMATION_FILE, cloudFormationRole, TERRAFORM_FILE, terraformRole } from "../init/role.js";
import { evidenceWorkflowFor, workflowsFor } from "../init/workflows.js";
import { ConfigurationError } from "../model/errors.js";
import { SEVERITIES } from "../model/policy.js";
import { permissionsOf } from "../needs.js";
import { type Context, gather } from "./command.js";
import { configOf, policiesFor } from "./judging.js";
import { type Repository, repositoryOf } from "./repository.js";

interface Flags {
	readonly repository?: string;
	readonly account?: string;
	readonly region?: readonly string[];
	readonly allRegions?: true;
	readonly branch?: string;
	readonly environment?: string;
	readonly roleName: string;
	readonly framework?: readonly string[];
	readonly policies?: readonly string[];
	readonly failOn: string;
	readonly action: string;
	readonly evidence?: true;
	readonly only: readonly Part[];
	readonly into?: string;
	readonly yes?: true;
}

const USUAL_PARTS = ["workflows", "configuration", "cloudformation", "terraform"] as const;
const PARTS = [...USUAL_PARTS, "evidence"] as const;
type Part = (typeof PARTS)[number];

export function declare(command: Command): void {
	command
		.option("--repository <owner/name>", "the repository on GitHub (default that of the remote origin)")
		.option("--account <id>", "the AWS account to read")
		.option("--region <name>", OPTIONS.regions.description, gather)
		.option("--all-regions", OPTIONS.all_regions.description)
		.option(
			"--branch <name>",
			"the branch whose jobs may take the role, beside those of pull requests (default that of the repository)",
		)
		.option("--environment <name>", "in place of it, the environment whose jobs may take the role")
		.option("--role-name <name>", "the name of the role", "keyproof-read")
		.option("--framework <id>", OPTIONS.frameworks.description, gather)
		.option("--policies <path>", OPTIONS.policies.description, gather)
		.addOption(
			new Option("--fail-on <severity>", OPTIONS.fail_on.description.replace(" (default medium)", ""))
				.choices(SEVERITIES)
				.default("high"),
		)
		.option("--action <ref>", "the action to use, best by the SHA of a release", "keyproof/keyproof@v1")
		.option("--evidence", "a third workflow: evidence of every week, each archive naming the one before it")
		.addOption(
			new Option("--only <parts...>", "write these parts only")
				.choices(PARTS)
				.default([...USUAL_PARTS], "all but evidence"),
		)
		.option("--into <dir>", "the repository's folder (default where you are)")
		.option("--yes", "ask nothing: what is not given is as by default");
}

/** Writes what a repository needs to begin, and nothing where a file of it is there. */
export async function run(command: Command, context: Context): Promise<number> {
	const flags = wholeFlags(command.opts<Flags>());
	const { into = "." } = flags;
	const repository = repositoryOf(into);
	if (flags.into === undefined) refuseBelow(repository, flags);
	const choices = await choicesOf(flags, repository);
	const given = {
		...(choices.regions.length > 0 && { regions: choices.regions }),
		frameworks: choices.frameworks,
		policies: choices.policies,
	};
	const own = flags.only.includes("configuration") ? () => undefined : readText;
	const { rules } = configOf(given, await policiesFor(given, context, own), own);
	const actions = [...permissionsOf(...rules), ...(choices.regions.length === 0 ? [describeRegions.action] : [])];
	const files = new Map(flags.only.flatMap((part) => [...filesOf(part, choices, actions, context)]));
	const there = existingOf(into, [...files.keys()]);
	if (there.length > 0) {
		throw new ConfigurationError(
			`init: ${there.join(", ")}: there already, so nothing was written. Move it away, or name the parts that you want with --only: ${PARTS.join(", ")}`,
		);
	}
	for (const path of writeNewFiles(into, files)) process.stdout.write(`wrote ${path}\n`);
	process.stdout.write(nextSteps({ ...flags, into }, choices));
	return 0;
}

/** @throws ConfigurationError for files that GitHub and the action look for where the repository begins, and nowhere else. */
function refuseBelow({ above }: Repository, { only }: Flags): void {
	const bound = only.filter((part) => part !== "cloudformation" && part !== "terraform");
	if (above === undefined || bound.length === 0) return;
	throw new ConfigurationError(
		`init: the repository begins at ${above}, and only there GitHub looks for workflows, and the action for ${DEFAULT_CONFIGURATION_FILE}: run it there. For the role alone give --only cloudformation or --only terraform; --into . writes all of it here nevertheless`,
	);
}

function wholeFlags(given: Flags): Flags {
	return given.evidence === true ? { ...given, only: [...new Set([...given.only, "evidence" as const])] } : given;
}

function filesOf(
	part: Part,
	choices: InitChoices,
	actions: readonly string[],
	{ policies }: Context,
): ReadonlyMap<string, string> {
	switch (part) {
		case "workflows":
			return workflowsFor(choices, {
				pull_request: example(policies, "pull-request.yml"),
				schedule: example(policies, "schedule.yml"),
			});
		case "evidence":
			return evidenceWorkflowFor(choices, example(policies, "evidence.yml"));
		case "configuration":
			return new Map([[DEFAULT_CONFIGURATION_FILE, configurationText(choices)]]);
		case "cloudformation":
			return new Map([[CLOUDFORMATION_FILE, cloudFormationRole(choices, actions)]]);
		case "terraform":
			return new Map([[TERRAFORM_FILE, terraformRole(choices, actions)]]);
	}
}

/** The examples lie beside the built policies. */
function example(policies: URL, name: string): string {
	const text = readText(fileURLToPath(new URL(`../examples/${name}`, policies)));
	if (text === undefined) throw new Error(`the program lacks its example ${name}`);
	return text;
}

/** What flags say, what somebody at the terminal answers, and else what is so by default. */
async function choicesOf(flags: Flags, { name, default_branch }: Repository): Promise<InitChoices> {
	if (flags.region !== undefined && flags.allRegions === true) {
		throw new ConfigurationError("--region and --all-regions exclude each other: give one of them");
	}
	if (flags.branch !== undefined && flags.environment !== undefined) {
		throw new ConfigurationError("--branch and --environment exclude each other: the role trusts the one or the other");
	}
	const ask = flags.yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true ? asker() : undefined;
	try {
		const repository = await answered("repository", flags.repository, "Repository on GitHub", name);
		const account = await answered("account", flags.account, "AWS account to read");
		const regions = await regionsOf(flags, ask);
		refusePartitions(regions);
		const environment = flags.environment === undefined ? undefined : checked("environment", flags.environment);
		const branch =
			environment === undefined
				? await answered("branch", flags.branch, "Branch whose jobs may take the role", default_branch)
				: "";
		return {
			repository,
			account,
			regions,
			trusted: environment === undefined ? { branch } : { environment },
			role_name: checked("role-name", flags.roleName),
			frameworks: flags.framework ?? [],
			fail_on: flags.failOn,
			policies: flags.policies ?? [],
			action: checked("action", flags.action),
		};
	} finally {
		ask?.close();
	}

	async function answered(
		option: string,
		given: string | undefined,
		question: string,
		usual?: string,
	): Promise<string> {
		if (given !== undefined) return checked(option, given);
		if (ask === undefined) {
			if (usual !== undefined) return checked(option, usual);
			throw new ConfigurationError(
				`init: --${option} is not given, and nobody is there to be asked: give it, as in --${option} ${exampleOf(option)}`,
			);
		}
		for (;;) {
			const answer =
				(await ask.question(`${question}${usual === undefined ? "" : ` (${usual})`}: `)).trim() || (usual ?? "");
			try {
				return checked(option, answer);
			} catch (error) {
				if (!(error instanceof ConfigurationError)) throw error;
				process.stdout.write(`${error.message}\n`);
			}
		}
	}
}

type Asker = ReturnType<typeof asker>;

function asker() {
	return createInterface({ input: process.stdin, output: process.stdout });
}

async function regionsOf({ region, allRegions }: Flags, ask: Asker | undefined): Promise<readonly string[]> {
	if (region !== undefined) return region;
	if (allRegions === true || ask === undefined) return [];
	const answer = await ask.question("Regions to read, separated by spaces (all that are enabled): ");
	return answer.split(/[\s,]+/).filter((name) => name !== "");
}

function nextSteps(
	{ only, into }: Pick<Flags, "only"> & { readonly into: string },
	{ role_name, repository, action, trusted }: InitChoices,
): string {
	const at = (file: string) => (into === "." ? file : `${into}/${file}`);
	const role = [
		...(only.includes("cloudformation")
			? [
					`  aws cloudformation deploy --stack-name ${role_name} --template-file ${at(CLOUDFORMATION_FILE)} --capabilities CAPABILITY_NAMED_IAM`,
				]
			: []),
		...(only.includes("terraform") ? [`  terraform apply, with ${at(TERRAFORM_FILE)} in your configuration`] : []),
	];
	return [
		"Next:",
		...(role.length === 0
			? []
			: [
					"1. Make the role, one way or the other (where the account has GitHub's OIDC provider already, give its ARN):",
					...role,
					"environment" in trusted
						? `  It trusts jobs of ${repository} in the environment ${trusted.environment}.`
						: `  It trusts jobs of ${repository} on the branch ${trusted.branch}, and those of pull requests.`,
				]),
		`${role.length === 0 ? 1 : 2}. Look at what was written, commit it, and push it to ${repository}.`,
		...(action.endsWith("@v1") && (only.includes("workflows") || only.includes("evidence"))
			? [
					"   Pin the action by its SHA: git ls-remote https://github.com/keyproof/keyproof 'refs/tags/v*', then --action keyproof/keyproof@SHA.",
				]
			: []),
		`${role.length === 0 ? 2 : 3}. \`keyproof doctor\` tries with your own credentials what the role will read.`,
		...(only.includes("workflows") && !only.includes("evidence")
			? ["For auditors: `keyproof init --only evidence` writes a workflow that packs the evidence of every week."]
			: []),
		"",
	].join("\n");
}

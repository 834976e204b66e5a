import { SEVERITIES } from "../model/policy.js";

/** How an option is given: once with a value, as a bare flag, or as often as wanted. */
type Kind = "one" | "flag" | "many";

export interface OptionDeclaration {
	/** `--region` on the command line, `region` as an action input. */
	readonly name: string;
	readonly kind: Kind;
	/** What the value is, for the help text. */
	readonly value?: string;
	readonly description: string;
	/** False for what makes no sense without an account: the demo has no such option. */
	readonly demo?: false;
}

/**
 * Every option of a scan, once: the command line's flags, the action's inputs and `RawOptions` follow from it (a test
 * compares action.yml). None has a default here, since a configuration file may set it.
 */
export const OPTIONS = {
	regions: {
		name: "region",
		kind: "many",
		value: "name",
		description: "a Region to read; may be repeated",
		demo: false,
	},
	all_regions: { name: "all-regions", kind: "flag", description: "every Region enabled for the account", demo: false },
	profile: {
		name: "profile",
		kind: "one",
		value: "name",
		description: "the profile of AWS's configuration files",
		demo: false,
	},
	role_arns: {
		name: "role-arn",
		kind: "many",
		value: "arn",
		description: "a role to assume, one for each account to read; may be repeated",
		demo: false,
	},
	accounts_file: {
		name: "accounts-file",
		kind: "one",
		value: "file",
		description:
			"the accounts to read: their roles, each with its Regions where they differ; also what `shards` printed",
		demo: false,
	},
	organization: {
		name: "organization",
		kind: "one",
		value: "role-name",
		description: "every active account of the organization, by the role of this name in each",
		demo: false,
	},
	shard: {
		name: "shard",
		kind: "one",
		value: "id",
		description: "scan this shard of --accounts-file; exit 0 whatever comes of it, and say so in the assessment",
		demo: false,
	},
	inventory: {
		name: "inventory",
		kind: "one",
		value: "file",
		description: "judge a saved inventory.json instead of reading an account",
		demo: false,
	},
	since: {
		name: "since",
		kind: "one",
		value: "file",
		description:
			"an earlier inventory.json: read again only what may have changed since, by CloudTrail's event history",
		demo: false,
	},
	max_age: {
		name: "max-age",
		kind: "one",
		value: "time",
		description: "with --since, read every fact again that is older: 12h, 30d (default 7d)",
		demo: false,
	},
	refresh: {
		name: "refresh",
		kind: "one",
		value: "what",
		description:
			"with --inventory and a plan or template: touched reads what the change touches, and what hangs on it, as it is now",
		demo: false,
	},
	plans: {
		name: "plan",
		kind: "many",
		value: "file",
		description: "judge the account as a Terraform plan will leave it: `terraform show -json` of one; may be repeated",
		demo: false,
	},
	terraform_dirs: {
		name: "terraform-dir",
		kind: "many",
		value: "dir",
		description:
			"where the plan's .tf files are (default the working directory); repeated, the folder of each --plan in their order",
		demo: false,
	},
	terraform_states: {
		name: "terraform-state",
		kind: "many",
		value: "file",
		description:
			"a Terraform state, which tells the lines of what is live: ids and ARNs alone are read; may be repeated",
		demo: false,
	},
	templates: {
		name: "template",
		kind: "many",
		value: "file",
		description: "judge the account as deploying a CloudFormation template will leave it, cdk.out too; may be repeated",
		demo: false,
	},
	deployed_templates: {
		name: "deployed-template",
		kind: "many",
		value: "file",
		description:
			"the template as it is deployed, of each --template in their order: what differs is the change; may be repeated",
		demo: false,
	},
	stack: {
		name: "stack",
		kind: "one",
		value: "name",
		description: "the stack that the template is for, where CloudFormation's tags do not tell",
		demo: false,
	},
	parameters: {
		name: "parameter",
		kind: "many",
		value: "key=value",
		description: "a parameter of the template; may be repeated",
		demo: false,
	},
	baseline: {
		name: "baseline",
		kind: "one",
		value: "file",
		description: "an earlier assessment.json: what is new since then",
		demo: false,
	},
	gate: {
		name: "gate",
		kind: "one",
		value: "what",
		description:
			"what the exit code counts: introduced or all (default introduced with a plan, template or baseline, else all)",
		demo: false,
	},
	config: {
		name: "config",
		kind: "one",
		value: "file",
		description: "the configuration file (default .keyproof.yml, where there is one)",
	},
	policies: {
		name: "policies",
		kind: "many",
		value: "path",
		description:
			"own policies to judge by too: a folder of .rego, a .wasm, or a bundle of `opa build -t wasm`; may be repeated",
	},
	rules: { name: "rule", kind: "many", value: "id", description: "judge this rule only; may be repeated" },
	frameworks: {
		name: "framework",
		kind: "many",
		value: "id",
		description: "judge the rules that map to this framework, those that are off by default too; may be repeated",
	},
	fail_on: {
		name: "fail-on",
		kind: "one",
		value: "severity",
		description: `exit 1 from this severity up: ${SEVERITIES.join(", ")} (default medium)`,
	},
	allow_unknown: { name: "allow-unknown", kind: "flag", description: "exit 0 in place of 3" },
	output_dir: {
		name: "output-dir",
		kind: "one",
		value: "dir",
		description: "where reports go (default keyproof-report)",
	},
	formats: {
		name: "format",
		kind: "many",
		value: "name[=path]",
		description:
			"a report to write, to the output directory or to a file of its own; may be repeated (default sarif, assessment, inventory, summary and html; also cbom, register, csv, junit, markdown, ocsf, oscal, sarif-full)",
	},
	redact: {
		name: "redact",
		kind: "flag",
		description: "replace account ids by stand-ins in reports, on the terminal, in the log and in errors",
	},
	api_rate_share: {
		name: "api-rate-share",
		kind: "one",
		value: "share",
		description: "how much of AWS's request quotas to use, from 0.01 to 1 (default 0.5)",
		demo: false,
	},
	account_quotas: {
		name: "account-quotas",
		kind: "flag",
		description: "ask Service Quotas for the account's own request quotas, and keep the pace by those",
		demo: false,
	},
	region_timeout: {
		name: "region-timeout",
		kind: "one",
		value: "minutes",
		description: "give a Region up that has not answered for so long (default 10)",
		demo: false,
	},
	category: {
		name: "category",
		kind: "one",
		value: "name",
		description: "tells this analysis from others in code scanning (default keyproof/<account>)",
	},
} as const satisfies Record<string, OptionDeclaration>;

/** What compares a scan with the account as it is, or with an earlier one: only a scan of its own takes them. */
export const COMPARING_OPTIONS: readonly (keyof typeof OPTIONS)[] = [
	"plans",
	"terraform_dirs",
	"terraform_states",
	"templates",
	"deployed_templates",
	"stack",
	"parameters",
	"baseline",
	"gate",
];

/** The options of exports, which write: no scan has them. `export security-hub` is an action's input too. */
export const EXPORT_OPTIONS = {
	export_role_arns: {
		name: "export-role-arn",
		kind: "many",
		value: "arn",
		description: "a role that may write, one for each account; may be repeated",
	},
	dry_run: { name: "dry-run", kind: "flag", description: "send nothing; print what would be sent" },
} as const satisfies Record<string, OptionDeclaration>;

type ValueOf<K extends Kind> = K extends "many" ? readonly string[] : K extends "flag" ? boolean : string;

/** Options as they were given, not yet valid; absent means "not given". */
export type RawOptions = { [K in keyof typeof OPTIONS]?: ValueOf<(typeof OPTIONS)[K]["kind"]> };

export const optionEntries = Object.entries(OPTIONS) as readonly (readonly [keyof RawOptions, OptionDeclaration])[];

/** Builds the options from whatever gives their values; `undefined` stands for "not given". */
export function gatherOptions(
	givenFor: (option: OptionDeclaration) => readonly string[] | boolean | string | undefined,
): RawOptions {
	const given = optionEntries.map(([key, option]) => [key, givenFor(option)] as const);
	return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

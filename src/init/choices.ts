import { ConfigurationError } from "../model/errors.js";
import { partitionOfRegion } from "../model/partition.js";

/** What the files are made for; all of it is checked, so that it can stand in YAML, HCL and JSON as it is. */
export interface InitChoices {
	/** `owner/name` on GitHub. */
	readonly repository: string;
	/** The account that is read, and that holds the role. */
	readonly account: string;
	/** Empty: every Region that is enabled. */
	readonly regions: readonly string[];
	/** Who may take the role: jobs in an environment, else those on the branch and those of pull requests. */
	readonly trusted: { readonly environment: string } | { readonly branch: string };
	readonly role_name: string;
	readonly frameworks: readonly string[];
	readonly fail_on: string;
	readonly policies: readonly string[];
	/** The action and its ref, as a workflow names it. */
	readonly action: string;
}

const FORMS: Readonly<Record<string, { readonly form: RegExp; readonly like: string }>> = {
	repository: { form: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100}$/, like: "owner/name" },
	account: { form: /^\d{12}$/, like: "111122223333" },
	branch: { form: /^[\w][\w.+@=,#-]*(?:\/[\w.+@=,#-]+){0,20}$/, like: "main" },
	environment: { form: /^[\w][\w.-]{0,254}$/, like: "audit" },
	"role-name": { form: /^[\w+=,.@-]{1,64}$/, like: "keyproof-read" },
	action: {
		form: /^[\w.-]+\/[\w.-]+@(?:[0-9a-f]{40}|v[\d.]{1,20})$/,
		like: "keyproof/keyproof@v1, or @ and the SHA of a release",
	},
};

/** @throws ConfigurationError that names the option and shows what would do. */
export function checked(option: string, value: string): string {
	const known = FORMS[option];
	if (known === undefined || known.form.test(value)) return value;
	throw new ConfigurationError(`init: --${option} "${value}" cannot be used: it looks like ${known.like}`);
}

/** A value of an option that would do. */
export function exampleOf(option: string): string {
	return FORMS[option]?.like ?? "";
}

/** The subjects of GitHub's tokens that may take the role (https://docs.github.com/actions/reference/security/oidc). */
export function subjectsOf({ repository, trusted }: InitChoices): readonly string[] {
	if ("environment" in trusted) return [`repo:${repository}:environment:${trusted.environment}`];
	return [`repo:${repository}:ref:refs/heads/${trusted.branch}`, `repo:${repository}:pull_request`];
}

/** @throws ConfigurationError for Regions that no account has together. */
export function refusePartitions(regions: readonly string[]): void {
	const [first = "", ...rest] = regions;
	const other = rest.find((region) => partitionOfRegion(region) !== partitionOfRegion(first));
	if (other === undefined) return;
	throw new ConfigurationError(
		`init: no account has both ${first} and ${other}: they are of different partitions of AWS. Run init for each account, with --into or in repositories of their own`,
	);
}

/** That of the first of the Regions. */
export function partitionOf({ regions: [first = ""] }: Pick<InitChoices, "regions">): string {
	return partitionOfRegion(first);
}

export function roleArnOf(choices: InitChoices): string {
	return `arn:${partitionOf(choices)}:iam::${choices.account}:role/${choices.role_name}`;
}

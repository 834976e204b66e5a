import { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import { FRAMEWORKS } from "../model/frameworks.js";
import { type ConfigurationSource, DEFAULT_FAIL_ON } from "../model/judged_by.js";
import { type Environment, type Rule, type RuleInForce, SEVERITIES, type Severity, severity } from "../model/policy.js";
import { REGION } from "../model/region.js";
import { type Gate, gate } from "../model/scan.js";
import { accountOf, type ShardTarget } from "../model/shard.js";
import type { Waiver } from "../model/waiver.js";
import { didYouMean } from "../text/nearest.js";
import { parseAccountsFile } from "./accounts_file.js";
import {
	type ConfigurationFile,
	MAXIMUM_CATEGORY,
	MAXIMUM_TIMEOUT,
	MINIMUM_SHARE,
	parseConfigurationFile,
} from "./file.js";
import { ROLE_ARN } from "./names.js";
import type { RawOptions } from "./options.js";
import { readWaivers } from "./waivers.js";
import type { Locate } from "./yaml.js";

/** Everything a scan is told, valid. */
export interface Config {
	/** Empty: the Region that AWS's own configuration names. */
	readonly regions: readonly string[] | "all";
	readonly profile: string | undefined;
	/** The accounts to read. Empty: that of the credentials. */
	readonly accounts: readonly ShardTarget[];
	/** The name of the role by which every account of the organization is read, in place of `accounts`. */
	readonly organization: string | undefined;
	/** Which shard of the accounts file this scan is: it never fails. */
	readonly shard: string | undefined;
	readonly inventory: string | undefined;
	/** An earlier inventory, from which what cannot have changed is taken, unless it was read longer ago than `max_age_ms`. */
	readonly since: string | undefined;
	readonly max_age_ms: number;
	/** Whether of `inventory` what a change touches is read as it is now. */
	readonly refresh: "touched" | undefined;
	/** Files of Terraform plans, and the folder of their .tf files, from the working directory. */
	readonly plans: readonly string[];
	/** One for all of them, or one for each in their order; of states where there are no plans. */
	readonly terraform_dirs: readonly string[];
	/** Files of Terraform states, for the lines of what is live. */
	readonly terraform_states: readonly string[];
	/** Files of CloudFormation templates, the stack they are for where it was named, and values of their parameters. */
	readonly templates: readonly string[];
	/** The same as they are deployed, in their order; empty where the live account, or the base branch, tells. */
	readonly deployed_templates: readonly string[];
	readonly stack: string | undefined;
	readonly parameters: Readonly<Record<string, string>>;
	/** An earlier assessment. */
	readonly baseline: string | undefined;
	readonly gate: Gate;
	/** Where the configuration came from. */
	readonly configuration: ConfigurationSource;
	/** The rules that are on, sorted by id; `permissions` are filled in by the pipeline. */
	readonly rules: readonly Omit<RuleInForce, "permissions">[];
	readonly fail_on: Severity;
	readonly allow_unknown: boolean;
	readonly output_dir: string;
	/** The reports that go to the output directory. */
	readonly formats: readonly string[];
	/** Those that go to a file of their own, `name=path`. */
	readonly report_files: readonly { readonly format: string; readonly path: string }[];
	readonly api_rate_share: number;
	/** Whether the account's own quotas are asked for. */
	readonly account_quotas: boolean;
	/** Minutes without an answer after which a Region is given up. */
	readonly region_timeout: number;
	readonly category: string | undefined;
	/** Malformed ones too, each with its problem. */
	readonly waivers: readonly Waiver[];
}

/** What there is to choose from. */
export interface Choices {
	readonly rules: readonly Rule[];
	/** Those on request are written only where they are named. */
	readonly formats: readonly { readonly name: string; readonly on_request?: true }[];
	/** The types of resources whose tags can be read. */
	readonly tagged_types: readonly string[];
}

/** The configuration file that is read when none is named. */
export const DEFAULT_CONFIGURATION_FILE = ".keyproof.yml";
export const DEFAULT_OUTPUT_DIR = "keyproof-report";

/** Parameters that the configuration sets once for every rule that has one of the name. */
const SHARED_PARAMETERS = ["trusted_accounts", "trusted_organizations"] as const;

/**
 * Merges flags, file and defaults. `readFile` answers undefined for a file that does not exist.
 *
 * @throws ConfigurationError for the first thing that cannot be used, saying where it stands and what would do.
 */
export function resolveConfig(
	raw: RawOptions,
	choices: Choices,
	readFile: (path: string) => string | undefined,
): Config {
	const { file, locate, configuration } = readConfigurationFile(raw.config, readFile);
	const chosen = chosenRules(raw, file, locate, choices.rules);
	const environments = environmentsOf(file, locate, choices);
	const rules = selectRules(chosen, file, locate, choices.rules).map((rule) => {
		const own = environments.get(rule.id);
		return own === undefined ? rule : { ...rule, environments: own };
	});
	const regions = raw.all_regions === true ? "all" : regionsOf(raw.regions, file, locate);
	if (raw.all_regions === true && (raw.regions ?? []).length > 0) {
		throw new ConfigurationError("--region and --all-regions exclude each other: give one of them");
	}
	return {
		regions,
		profile: raw.profile,
		accounts: accountsOf(raw, readFile),
		organization: roleName(raw.organization),
		shard: raw.shard,
		inventory: raw.inventory,
		...partlyOf(raw),
		...comparingOf(raw),
		configuration,
		rules: plannedBy(raw) ? rules : withoutChange(rules),
		fail_on: raw.fail_on === undefined ? (file.fail_on ?? DEFAULT_FAIL_ON) : parseSeverity(raw.fail_on),
		allow_unknown: raw.allow_unknown ?? file.allow_unknown ?? false,
		output_dir: raw.output_dir ?? file.output_dir ?? DEFAULT_OUTPUT_DIR,
		...reportsOf(raw.formats, file, locate, choices.formats),
		api_rate_share: raw.api_rate_share === undefined ? (file.api_rate_share ?? 0.5) : parseShare(raw.api_rate_share),
		account_quotas: raw.account_quotas ?? false,
		region_timeout: raw.region_timeout === undefined ? (file.region_timeout ?? 10) : parseMinutes(raw.region_timeout),
		category: raw.category === undefined ? file.category : parseCategory(raw.category),
		waivers: readWaivers(file.waivers, choices.rules, locate, choices.tagged_types),
	};
}

/** What of an earlier inventory is taken. */
function partlyOf(raw: RawOptions): Pick<Config, "since" | "max_age_ms" | "refresh"> {
	const { since, max_age, refresh, inventory } = raw;
	if (since !== undefined && inventory !== undefined) {
		throw new ConfigurationError(
			"--since and --inventory exclude each other: the one reads the account, the other judges it as it was read",
		);
	}
	if (max_age !== undefined && since === undefined) {
		throw new ConfigurationError("--max-age says how old a fact of --since may be: give it with one");
	}
	if (refresh !== undefined && refresh !== "touched") {
		throw new ConfigurationError(`--refresh "${refresh}" is none: touched.${didYouMean(refresh, ["touched"])}`);
	}
	if (refresh !== undefined && (inventory === undefined || !plannedBy(raw))) {
		throw new ConfigurationError(
			"--refresh touched needs --inventory, of an earlier scan, and --plan or --template, which say what is touched",
		);
	}
	return { since, max_age_ms: max_age === undefined ? DEFAULT_MAX_AGE_MS : parseAge(max_age), refresh };
}

const DEFAULT_MAX_AGE_MS = 7 * 86_400_000;

/** `--max-age` in milliseconds. @throws ConfigurationError where it is no time. */
export function parseAge(text: string): number {
	const [, number, unit] = /^(\d{1,5})([hd])$/.exec(text) ?? [];
	if (number !== undefined) return Number(number) * (unit === "h" ? 3_600_000 : 86_400_000);
	throw new ConfigurationError(`--max-age "${text}" is no time: hours as 12h, days as 7d`);
}

/** What a scan is compared with, and where the lines of findings are. */
type Comparing =
	| "plans"
	| "terraform_dirs"
	| "terraform_states"
	| "templates"
	| "deployed_templates"
	| "stack"
	| "parameters"
	| "baseline"
	| "gate";

/** Whether there is a change to judge. */
function plannedBy({ plans = [], templates = [] }: RawOptions): boolean {
	return plans.length + templates.length > 0;
}

function comparingOf(raw: RawOptions): Pick<Config, Comparing> {
	const { plans = [], templates = [], baseline } = raw;
	if (plannedBy(raw) && baseline !== undefined) {
		throw new ConfigurationError(
			"--plan and --template exclude --baseline: a change is held against the account as it is",
		);
	}
	const compared = plannedBy(raw) || baseline !== undefined;
	if (compared && raw.shard !== undefined) {
		throw new ConfigurationError(
			"--shard takes no --plan, --template or --baseline: give --baseline to `keyproof merge`'s scan",
		);
	}
	if (raw.gate === "introduced" && !compared) {
		throw new ConfigurationError(
			"--gate introduced needs a --plan, --template or --baseline: without one nothing is introduced",
		);
	}
	if (raw.stack !== undefined && templates.length !== 1) {
		throw new ConfigurationError("--stack names the stack of one --template: give it with one");
	}
	const parsed = gate.safeParse(raw.gate ?? (compared ? "introduced" : "all"));
	if (!parsed.success) {
		const known = gate.options;
		throw new ConfigurationError(
			`--gate "${raw.gate}" is none: ${known.join(", ")}.${didYouMean(raw.gate ?? "", known)}`,
		);
	}
	return {
		plans,
		terraform_dirs: terraformDirs(raw),
		terraform_states: raw.terraform_states ?? [],
		templates,
		deployed_templates: deployedTemplates(raw),
		stack: raw.stack,
		parameters: Object.fromEntries((raw.parameters ?? []).map(parameterOf)),
		baseline,
		gate: parsed.data,
	};
}

function deployedTemplates({ deployed_templates: deployed = [], templates = [] }: RawOptions): readonly string[] {
	if (deployed.length === 0 || deployed.length === templates.length) return deployed;
	throw new ConfigurationError(
		`--deployed-template: ${deployed.length} for ${templates.length} of --template: give one for each, in their order`,
	);
}

/** Root modules are in folders of their own: a folder for each plan, or of a state where there is none. */
function terraformDirs({ terraform_dirs: dirs = [], plans = [], terraform_states: states = [] }: RawOptions) {
	const [what, count] = plans.length > 0 ? ["--plan", plans.length] : ["--terraform-state", states.length];
	if (dirs.length < 2 || dirs.length === count) return dirs;
	throw new ConfigurationError(
		`--terraform-dir: ${dirs.length} folders for ${count} of ${what}: give one for all of them, or one for each in their order`,
	);
}

/** `Key=value`; the value may hold more of the sign. */
function parameterOf(text: string): [string, string] {
	const at = text.indexOf("=");
	// The value may be a secret, so none is shown.
	if (at < 1) throw new ConfigurationError("--parameter takes Key=value");
	return [text.slice(0, at), text.slice(at + 1)];
}

/** Rules about what a change takes away apply only where there is one. */
function withoutChange(rules: Config["rules"]): Config["rules"] {
	const standing = rules.filter(({ of_change }) => of_change !== true);
	if (standing.length > 0) return standing;
	const ids = rules.map(({ id }) => id).join(", ");
	throw new ConfigurationError(`${ids}: judged only with --plan or --template: there is no change to judge`);
}

/** The accounts that flags or a file name, one way or the other. */
function accountsOf(raw: RawOptions, readFile: (path: string) => string | undefined): readonly ShardTarget[] {
	const ways = [raw.role_arns, raw.accounts_file, raw.organization].filter((given) => (given?.length ?? 0) > 0);
	if (ways.length > 1) {
		throw new ConfigurationError("--role-arn, --accounts-file and --organization exclude each other: give one of them");
	}
	if (raw.accounts_file === undefined) {
		const arns = roleArns(raw.role_arns ?? [], "--role-arn");
		const accounts = arns.map(accountOf);
		const twice = arns.find((_, index) => accounts.indexOf(accounts[index] ?? "") !== index);
		if (twice === undefined) return arns.map((role_arn) => ({ role_arn }));
		throw new ConfigurationError(
			`--role-arn "${twice}" is the second role of account ${accountOf(twice)}: give one for each account`,
		);
	}
	const text = readFile(raw.accounts_file);
	if (text === undefined) throw new ConfigurationError(`--accounts-file ${raw.accounts_file}: there is no such file`);
	return parseAccountsFile(text, raw.accounts_file, raw.shard);
}

/** The name of a role without its path, as IAM takes it. */
function roleName(name: string | undefined): string | undefined {
	if (name === undefined || /^[\w+=,.@-]{1,64}$/.test(name)) return name;
	throw new ConfigurationError(`--organization "${name}" is not the name of a role (such as keyproof-read)`);
}

/**
 * The ARNs of roles, each once.
 *
 * @throws ConfigurationError for one that is none, naming the option.
 */
export function roleArns(given: readonly string[], option: string): readonly string[] {
	const wrong = given.find((arn) => !ROLE_ARN.test(arn));
	if (wrong === undefined) return [...new Set(given)];
	throw new ConfigurationError(`${option} "${wrong}" is not the ARN of a role (arn:aws:iam::111122223333:role/Name)`);
}

/**
 * The paths of own policies: those of flags or inputs, else those of the configuration file. They come before the rest of a
 * configuration, which may name their rules.
 */
export function policyPaths(
	raw: Pick<RawOptions, "policies" | "config">,
	readFile: (path: string) => string | undefined,
): readonly string[] {
	const given = raw.policies ?? [];
	return [...new Set(given.length > 0 ? given : (readConfigurationFile(raw.config, readFile).file.policies ?? []))];
}

function readConfigurationFile(
	named: string | undefined,
	readFile: (path: string) => string | undefined,
): { file: ConfigurationFile; locate: Locate; configuration: ConfigurationSource } {
	const name = named ?? DEFAULT_CONFIGURATION_FILE;
	const text = readFile(name);
	if (text !== undefined) return { ...parseConfigurationFile(text, name), configuration: { file: name } };
	if (named !== undefined) throw new ConfigurationError(`--config ${name}: there is no such file`);
	return { file: {}, locate: () => name, configuration: {} };
}

function regionsOf(given: readonly string[] | undefined, file: ConfigurationFile, locate: Locate): readonly string[] {
	const regions = given !== undefined && given.length > 0 ? given : (file.regions ?? []);
	for (const [index, region] of regions.entries()) {
		if (REGION.test(region)) continue;
		const where = regions === given ? "--region" : `${locate(["regions", index])}: regions:`;
		throw new ConfigurationError(`${where} "${region}" is not the name of a Region (such as eu-central-1)`);
	}
	return [...new Set(regions)];
}

function parseSeverity(text: string): Severity {
	const parsed = severity.safeParse(text);
	if (parsed.success) return parsed.data;
	throw new ConfigurationError(
		`--fail-on "${text}" is not a severity: ${SEVERITIES.join(", ")}.${didYouMean(text, SEVERITIES)}`,
	);
}

function parseShare(text: string): number {
	const share = Number(text);
	if (text.trim() !== "" && share >= MINIMUM_SHARE && share <= 1) return share;
	throw new ConfigurationError(
		`--api-rate-share "${text}" is not a number from ${MINIMUM_SHARE} to 1 (0.5 is half of AWS's quotas)`,
	);
}

function parseMinutes(text: string): number {
	const minutes = Number(text);
	if (text.trim() !== "" && minutes > 0 && minutes <= MAXIMUM_TIMEOUT) return minutes;
	throw new ConfigurationError(
		`--region-timeout "${text}" is not a number of minutes above 0 and up to ${MAXIMUM_TIMEOUT}`,
	);
}

function parseCategory(text: string): string {
	if (text !== "" && text.length <= MAXIMUM_CATEGORY) return text;
	throw new ConfigurationError(`--category has to have 1 to ${MAXIMUM_CATEGORY} characters`);
}

/** Names of formats, or `name=path` for one that goes to a file of its own. */
function reportsOf(
	given: readonly string[] | undefined,
	file: ConfigurationFile,
	locate: Locate,
	formats: Choices["formats"],
): Pick<Config, "formats" | "report_files"> {
	const chosen = given !== undefined && given.length > 0 ? given : file.formats;
	if (chosen === undefined) {
		return { formats: formats.filter(({ on_request }) => !on_request).map(({ name }) => name), report_files: [] };
	}
	const known = formats.map(({ name }) => name);
	const parsed = chosen.map((text, index) => {
		const at = text.indexOf("=");
		const format = at < 0 ? text : text.slice(0, at);
		const path = at < 0 ? undefined : text.slice(at + 1).trim();
		const where = chosen === given ? "--format" : `${locate(["formats", index])}: formats:`;
		if (!known.includes(format)) {
			throw new ConfigurationError(
				`${where} "${format}" is not a report format: ${known.join(", ")}.${didYouMean(format, known)}`,
			);
		}
		if (path === "" || path === "-")
			throw new ConfigurationError(`${where} "${text}" names no file: give ${format}=path/to/file`);
		refuseForeign(where, text, path);
		return { format, path };
	});
	return {
		formats: [...new Set(parsed.flatMap(({ format, path }) => (path === undefined ? [format] : [])))],
		report_files: parsed.flatMap(({ format, path }) => (path === undefined ? [] : [{ format, path }])),
	};
}

/** Endings of files that no report is: whoever opened one of them would be told that it is broken. */
const FOREIGN = /\.(?:xlsx?|xlsm|ods|docx?|pdf|zip|gz|tgz|parquet)$/i;

function refuseForeign(where: string, text: string, path = ""): void {
	const [ending] = FOREIGN.exec(path) ?? [];
	if (ending === undefined) return;
	const instead = "a spreadsheet opens csv=FILE.csv and register=FILE.csv, a browser prints html=FILE.html to PDF";
	throw new ConfigurationError(`${where} "${text}": no report is a ${ending} file; ${instead}`);
}

/** A rule by its id or a former one. */
function findRule(id: string, where: string, rules: readonly Rule[]): Rule {
	const found = rules.find((rule) => rule.id === id || rule.was.includes(id));
	if (found !== undefined) return found;
	const hint = didYouMean(
		id,
		rules.map((rule) => rule.id),
	);
	throw new ConfigurationError(`${where} "${id}" is not a rule.${hint} \`keyproof rules\` lists them.`);
}

/** The rules that `--rule`, else `--framework` or the file's frameworks name, by id; undefined where none of them is given. */
interface Chosen {
	readonly ids: ReadonlySet<string>;
	/** `--rule` turns a rule on that the file turns off; a framework leaves it off. */
	readonly despite_file: boolean;
}

function chosenRules(
	raw: RawOptions,
	file: ConfigurationFile,
	locate: Locate,
	rules: readonly Rule[],
): Chosen | undefined {
	const given = raw.frameworks ?? [];
	if (raw.rules !== undefined && raw.rules.length > 0) {
		if (given.length > 0) throw new ConfigurationError("--rule and --framework exclude each other: give one of them");
		return { ids: new Set(raw.rules.map((id) => findRule(id, "--rule", rules).id)), despite_file: true };
	}
	const frameworks = given.length > 0 ? given : file.frameworks;
	if (frameworks === undefined) return undefined;
	const ids = frameworks.flatMap((framework, index) => {
		const where = frameworks === given ? "--framework" : `${locate(["frameworks", index])}: frameworks:`;
		return rulesOfFramework(framework, where, rules).map(({ id }) => id);
	});
	return { ids: new Set(ids), despite_file: false };
}

/**
 * The rules that map to a framework.
 *
 * @throws ConfigurationError for a framework that nobody knows, and for one that no rule maps to.
 */
export function rulesOfFramework<R extends Rule>(framework: string, where: string, rules: readonly R[]): R[] {
	const found = rules.filter(({ controls }) => Object.hasOwn(controls, framework));
	if (found.length > 0) return found;
	const known = [...new Set([...Object.keys(FRAMEWORKS), ...rules.flatMap(({ controls }) => Object.keys(controls))])];
	if (known.includes(framework)) throw new ConfigurationError(`${where} "${framework}": no rule maps to it`);
	const list = known.sort().join(", ");
	throw new ConfigurationError(`${where} "${framework}" is not a framework: ${list}.${didYouMean(framework, known)}`);
}

function selectRules(
	chosen: Chosen | undefined,
	file: ConfigurationFile,
	locate: Locate,
	rules: readonly Rule[],
): Config["rules"] {
	const settings = new Map<string, { id: string; value: NonNullable<ConfigurationFile["rules"]>[string] }>();
	for (const [id, value] of Object.entries(file.rules ?? {})) {
		const where = `${locate(["rules", id])}: rules:`;
		const rule = findRule(id, where, rules);
		const earlier = settings.get(rule.id);
		if (earlier !== undefined) throw new ConfigurationError(`${where} "${earlier.id}" and "${id}" are the same rule`);
		settings.set(rule.id, { id, value });
	}
	const selected = rules.flatMap((rule) => {
		const setting = settings.get(rule.id);
		const value = setting?.value;
		const details = typeof value === "object" ? value : {};
		const enabled =
			typeof value === "object" ? value.enabled : value === undefined ? undefined : value === true || value === "on";
		const named = chosen?.ids.has(rule.id) ?? !rule.opt_in;
		const on = chosen === undefined ? (enabled ?? named) : named && (chosen.despite_file || enabled !== false);
		const path = ["rules", setting?.id ?? rule.id, "parameters"];
		const parameter_values = parametersOf(rule, details.parameters ?? {}, file, (name) => locate([...path, name]));
		return on ? [{ ...rule, severity: details.severity ?? rule.severity, parameter_values }] : [];
	});
	if (selected.length === 0) throw new ConfigurationError("every rule is off: there is nothing to judge");
	return selected.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The environments of each rule that they name, by its id. */
function environmentsOf(file: ConfigurationFile, locate: Locate, choices: Choices): Map<string, Environment[]> {
	const found = new Map<string, Environment[]>();
	const names = new Set<string>();
	for (const [index, { name, tags, rules }] of (file.environments ?? []).entries()) {
		if (names.has(name)) {
			throw new ConfigurationError(`${locate(["environments", index])}: there is another environment "${name}"`);
		}
		names.add(name);
		const seen = new Set<string>();
		for (const [id, { severity }] of Object.entries(rules)) {
			const where = `${locate(["environments", index, "rules", id])}: environments: ${name}:`;
			const rule = findRule(id, where, choices.rules);
			if (seen.has(rule.id)) throw new ConfigurationError(`${where} "${id}" stands here by another of its ids too`);
			if (!choices.tagged_types.includes(rule.type)) {
				throw new ConfigurationError(`${where} "${id}" is about a ${rule.type}, of which AWS tells no tags`);
			}
			seen.add(rule.id);
			found.set(rule.id, [...(found.get(rule.id) ?? []), { name, tags, severity }]);
		}
	}
	return found;
}

/** Each parameter's value: the rule's own setting, else the shared one of the file, else the default. */
function parametersOf(
	rule: Rule,
	given: Readonly<Record<string, unknown>>,
	file: ConfigurationFile,
	locate: (name: string) => string,
): RuleInForce["parameter_values"] {
	const known = Object.keys(rule.parameters);
	for (const [name, value] of Object.entries(given)) {
		const declared = Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined;
		if (declared === undefined) {
			const list = known.length === 0 ? "it has none" : known.join(", ");
			throw new ConfigurationError(
				`${locate(name)}: ${rule.id} has no parameter "${name}" (${list}).${didYouMean(name, known)}`,
			);
		}
		const parsed = z.fromJSONSchema(declared.schema as z.core.JSONSchema.JSONSchema).safeParse(value);
		if (!parsed.success) {
			const [issue] = parsed.error.issues;
			throw new ConfigurationError(`${locate(name)}: ${rule.id} ${name}: ${issue?.message ?? "not valid"}`);
		}
	}
	return Object.fromEntries(
		known.map((name) => {
			const shared = SHARED_PARAMETERS.find((each) => each === name);
			const value = given[name] ?? (shared === undefined ? undefined : file[shared]) ?? rule.parameters[name]?.default;
			return [name, value as RuleInForce["parameter_values"][string]];
		}),
	);
}

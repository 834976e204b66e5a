import { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import { severity } from "../model/policy.js";
import { didYouMean } from "../text/nearest.js";
import { type Locate, quoted, readYaml } from "./yaml.js";

export const MAXIMUM_CATEGORY = 200;
/** With a smaller share of the quotas no scan ends. */
export const MINIMUM_SHARE = 0.01;
/** Minutes: a day. */
export const MAXIMUM_TIMEOUT = 1440;
/** The longest text that a waiver may have. */
export const MAXIMUM_REASON = 1000;
/** Errors are listed up to this many. */
const MAXIMUM_ERRORS = 20;

/** Without quotes, YAML reads an account id as a number. */
const ACCOUNT_ID = "an account id is 12 digits, in quotes";
const accountId = z.string(ACCOUNT_ID).regex(/^\d{12}$/, ACCOUNT_ID);

const ruleSettings = z.union([
	z.enum(["on", "off"]),
	z.boolean(),
	z.strictObject({
		enabled: z.boolean().optional(),
		severity: severity.optional(),
		parameters: z.record(z.string(), z.json()).optional(),
	}),
]);

const text = (maximum: number) => z.string().regex(/\S/).max(maximum);

const tagged = z
	.record(z.string().min(1).max(128), z.array(z.string().max(256)).min(1))
	.refine((tags) => Object.keys(tags).length > 0, "name one tag at least");

/** One waiver of the configuration file. All members are required, but that `tags` may stand in place of `resource` or beside it. */
export const waiverSettings = z
	.strictObject({
		rule: text(200).describe("The id of a rule, or a former one"),
		resource: text(512)
			.describe(
				"An ARN or the name of a KMS key's alias (alias/legacy), or a pattern: * is any text, ? any character. * alone covers all that fails",
			)
			.optional(),
		tags: tagged
			.meta({
				minProperties: 1,
				description: "Tag: values. It covers what carries every tag with one of its values, in any case",
			})
			.optional(),
		owner: text(200).describe("Who answers for it"),
		reason: text(MAXIMUM_REASON).describe("Why it may fail for now"),
		expires: z.iso.date().describe("The last day on which it counts, in UTC: 2026-06-30"),
	})
	.meta({ anyOf: [{ required: ["resource"] }, { required: ["tags"] }] });

/** Resources by their tags, and the rules that are milder on them. */
const environment = z.strictObject({
	name: z.string().min(1).max(100),
	tags: tagged.meta({
		minProperties: 1,
		description: "Tag: values. Every tag has to have one of its values, in any case",
	}),
	rules: z
		.record(z.string(), z.strictObject({ severity }))
		.describe("Rule: the severity that its findings have here at most"),
});

/** `.keyproof.yml`. Every member is optional; a flag or an action input wins over the file. */
export const configurationFile = z.strictObject({
	regions: z.array(z.string()).min(1).optional(),
	/** By rule id: `off`, `on`, or settings. */
	rules: z.record(z.string(), ruleSettings).optional(),
	/** Own policies, from the working directory: folders of .rego, .wasm files, or bundles. */
	policies: z.array(z.string().min(1)).min(1).max(20).optional(),
	/** Accounts that may be given access; fills the parameter of the same name of every rule that has one. */
	trusted_accounts: z.array(accountId).optional(),
	trusted_organizations: z
		.array(z.string().regex(/^o-[a-z0-9]{10,32}$/, "an organization id looks like o-a1b2c3d4e5"))
		.optional(),
	/** Frameworks to judge by, such as pci_dss_4_0_1: the rules that map to any of them, and no other. */
	frameworks: z.array(z.string()).min(1).optional(),
	fail_on: severity.optional(),
	allow_unknown: z.boolean().optional(),
	output_dir: z.string().min(1).optional(),
	formats: z.array(z.string()).min(1).optional(),
	api_rate_share: z.number().gte(MINIMUM_SHARE).lte(1).optional(),
	/** Minutes without an answer after which a Region is given up: what it holds is unknown. */
	region_timeout: z.number().gt(0).lte(MAXIMUM_TIMEOUT).optional(),
	category: z.string().min(1).max(MAXIMUM_CATEGORY).optional(),
	/** Where rules are milder; the first environment that a resource is in and that names the rule counts. */
	environments: z.array(environment).optional(),
	/** Failing verdicts that somebody answers for until a day; one that is malformed or expired covers nothing. */
	waivers: z.array(waiverSettings).optional(),
});

/** What a scan needs of the file to begin: waivers are read one by one, and a malformed one stops nothing. */
const neededToBegin = configurationFile.extend({ waivers: z.unknown().optional() });
export type ConfigurationFile = z.infer<typeof neededToBegin>;

/**
 * Reads the text of a configuration file.
 *
 * @throws ConfigurationError naming file, line, and for a misspelt member the nearest known name.
 */
export function parseConfigurationFile(text: string, name: string): { file: ConfigurationFile; locate: Locate } {
	const { value, locate } = readYaml(text, name);
	const parsed = neededToBegin.safeParse(value ?? {}, { reportInput: true });
	if (parsed.success) return { file: parsed.data, locate };
	const errors = parsed.error.issues.flatMap((issue) => explain(issue, locate));
	const more = errors.length > MAXIMUM_ERRORS ? [`and ${errors.length - MAXIMUM_ERRORS} more errors`] : [];
	throw new ConfigurationError([...errors.slice(0, MAXIMUM_ERRORS).map((error) => error()), ...more].join("\n"));
}

/** An issue as one message or more; each is made when it is shown, since finding its line takes time. */
function explain(issue: z.core.$ZodIssue, locate: Locate): (() => string)[] {
	const where = issue.path.map(String).join(".");
	if (issue.code === "unrecognized_keys") {
		const known = knownKeys(issue.path);
		const within = where === "" ? "" : ` in ${where}`;
		return issue.keys.map((key) => () => {
			return `${locate([...issue.path, key])}: unknown key ${quoted(key)}${within}.${didYouMean(key, known)}`;
		});
	}
	if (issue.code === "invalid_union" && issue.path[0] === "rules") {
		const settings = issue.errors.find((issues) =>
			issues.every(({ code, path }) => code === "unrecognized_keys" || path.length > 0),
		);
		if (settings !== undefined) {
			return settings.flatMap((nested) => explain({ ...nested, path: [...issue.path, ...nested.path] }, locate));
		}
		return [() => `${locate(issue.path)}: ${where} is "on", "off", or a map of ${Object.keys(SETTINGS).join(", ")}`];
	}
	if (issue.path.length === 0) {
		return [() => `${locate([])}: this is no map of ${Object.keys(configurationFile.shape).join(", ")}`];
	}
	const hint =
		issue.code === "invalid_value" ? didYouMean(String(issue.input).slice(0, 100), issue.values.map(String)) : "";
	return [() => `${locate(issue.path)}: ${where}: ${issue.message}${hint === "" ? "" : `.${hint}`}`];
}

const SETTINGS = { enabled: 0, severity: 0, parameters: 0 };

/** What the map at a path may have. */
function knownKeys(path: readonly PropertyKey[]): string[] {
	if (path.length === 0) return Object.keys(configurationFile.shape);
	if (path[0] === "environments") return path.length === 2 ? Object.keys(environment.shape) : ["severity"];
	return Object.keys(SETTINGS);
}

import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { type Choices, type Config, resolveConfig } from "../../src/config/config.js";
import type { RawOptions } from "../../src/config/options.js";
import { ConfigurationError } from "../../src/model/errors.js";
import { type Rule, SEVERITIES } from "../../src/model/policy.js";
import { loadPolicies } from "../../src/policies.js";

function rule(id: string, members: Partial<Rule> = {}): Rule {
	const [type = "", name = ""] = id.split("/");
	return {
		id,
		type,
		name,
		title: "Keys are good",
		description: "Since bad keys are bad.",
		severity: "medium",
		opt_in: false,
		selects_by: ["metadata"],
		judges_by: [],
		parameters: {},
		controls: {},
		controls_by: {},
		remediation: { text: "Make it good." },
		related_resources: [],
		was: [],
		...members,
	};
}

const accounts: Rule["parameters"][string] = {
	default: [],
	schema: { type: "array", items: { type: "string", pattern: "^[0-9]{12}$" } },
	description: "Accounts.",
};
const RULES = [
	rule("kms_key/rotation_enabled", { was: ["kms_key/rotated", "kms_key/rotates"] }),
	rule("kms_key/period", {
		parameters: {
			max_days: { default: 365, schema: { type: "integer", minimum: 90, maximum: 2560 }, description: "Days." },
		},
	}),
	rule("kms_key/shared", { severity: "high", parameters: { trusted_accounts: accounts } }),
	rule("cloudhsm_backup/not_shared", {
		parameters: {
			trusted_accounts: { ...accounts, default: ["999988887777"] },
			trusted_organizations: { default: [], schema: { type: "array" }, description: "Organizations." },
		},
	}),
	rule("kms_key/strict", { opt_in: true }),
];
const FORMATS: Choices["formats"] = [
	{ name: "sarif" },
	{ name: "assessment" },
	{ name: "summary" },
	{ name: "sarif-full", on_request: true },
];
const CHOICES: Choices = { rules: RULES, formats: FORMATS, tagged_types: ["kms_key"] };

/** Resolves options and the text of `.keyproof.yml`; no text stands for no file. */
function resolve(raw: RawOptions, text?: string, choices = CHOICES): Config {
	return resolveConfig(raw, choices, (path) => (path === (raw.config ?? ".keyproof.yml") ? text : undefined));
}

function refusal(raw: RawOptions, text?: string): string {
	try {
		resolve(raw, text);
	} catch (error) {
		expect(error).toBeInstanceOf(ConfigurationError);
		return error instanceof Error ? error.message : "";
	}
	throw new Error("the configuration was accepted");
}

const idsOf = ({ rules }: Config) => rules.map(({ id }) => id);
const parametersOf = ({ rules }: Config, id: string) => rules.find((each) => each.id === id)?.parameter_values;

describe("without flags and file", () => {
	it("everything has its default, and every rule is on that is not opt-in", () => {
		const { rules, ...rest } = resolve({});
		expect(rest).toEqual({
			regions: [],
			profile: undefined,
			accounts: [],
			organization: undefined,
			shard: undefined,
			inventory: undefined,
			since: undefined,
			max_age_ms: 604_800_000,
			refresh: undefined,
			account_quotas: false,
			plans: [],
			terraform_dirs: [],
			deployed_templates: [],
			baseline: undefined,
			gate: "all",
			fail_on: "medium",
			allow_unknown: false,
			output_dir: "keyproof-report",
			formats: ["sarif", "assessment", "summary"],
			report_files: [],
			api_rate_share: 0.5,
			region_timeout: 10,
			parameters: {},
			stack: undefined,
			templates: [],
			terraform_states: [],
			category: undefined,
			configuration: {},
			waivers: [],
		});
		expect(rules.map(({ id, severity, parameter_values }) => [id, severity, parameter_values])).toEqual([
			["cloudhsm_backup/not_shared", "medium", { trusted_accounts: ["999988887777"], trusted_organizations: [] }],
			["kms_key/period", "medium", { max_days: 365 }],
			["kms_key/rotation_enabled", "medium", {}],
			["kms_key/shared", "high", { trusted_accounts: [] }],
		]);
	});
});

const FILE = `
regions: [eu-west-1]
fail_on: low
allow_unknown: true
output_dir: from-file
formats: [summary]
api_rate_share: 0.1
region_timeout: 2.5
category: from-file
`;

describe("precedence", () => {
	it("gives what the file says where no flag does", () => {
		const { rules: _, ...rest } = resolve({}, FILE);
		expect(rest).toEqual({
			regions: ["eu-west-1"],
			profile: undefined,
			accounts: [],
			organization: undefined,
			shard: undefined,
			inventory: undefined,
			since: undefined,
			max_age_ms: 604_800_000,
			refresh: undefined,
			account_quotas: false,
			plans: [],
			terraform_dirs: [],
			deployed_templates: [],
			baseline: undefined,
			gate: "all",
			fail_on: "low",
			allow_unknown: true,
			output_dir: "from-file",
			formats: ["summary"],
			report_files: [],
			api_rate_share: 0.1,
			region_timeout: 2.5,
			parameters: {},
			stack: undefined,
			templates: [],
			terraform_states: [],
			category: "from-file",
			configuration: { file: ".keyproof.yml" },
			waivers: [],
		});
	});

	it("takes a folder of .tf files for all plans, or one for each", () => {
		const dirs = (plans: string[], terraform_dirs: string[]) => resolve({ plans, terraform_dirs }, FILE).terraform_dirs;
		expect(dirs(["a.json", "b.json"], ["infra"])).toEqual(["infra"]);
		expect(dirs(["a.json", "b.json"], ["a", "b"])).toEqual(["a", "b"]);
		expect(() => dirs(["a.json", "b.json", "c.json"], ["a", "b"])).toThrow(
			"--terraform-dir: 2 folders for 3 of --plan: give one for all of them, or one for each in their order",
		);
	});

	it("gives what the flags say, whatever the file does", () => {
		const raw: RawOptions = {
			regions: ["us-east-1", "us-east-1"],
			profile: "audit",
			role_arns: ["arn:aws:iam::111122223333:role/team/Keyproof", "arn:aws:iam::111122223333:role/team/Keyproof"],
			inventory: "inventory.json",
			refresh: "touched",
			account_quotas: true,
			plans: ["plan.json"],
			terraform_dirs: ["infra"],
			gate: "all",
			fail_on: "critical",
			allow_unknown: false,
			output_dir: "from-flag",
			formats: ["sarif-full", "sarif", "sarif"],
			api_rate_share: "1",
			region_timeout: "5",
			category: "from-flag",
		};
		const { rules: _, ...rest } = resolve(raw, FILE);
		expect(rest).toEqual({
			regions: ["us-east-1"],
			profile: "audit",
			accounts: [{ role_arn: "arn:aws:iam::111122223333:role/team/Keyproof" }],
			organization: undefined,
			shard: undefined,
			inventory: "inventory.json",
			since: undefined,
			max_age_ms: 604_800_000,
			refresh: "touched",
			account_quotas: true,
			plans: ["plan.json"],
			terraform_dirs: ["infra"],
			deployed_templates: [],
			baseline: undefined,
			gate: "all",
			fail_on: "critical",
			allow_unknown: false,
			output_dir: "from-flag",
			formats: ["sarif-full", "sarif"],
			report_files: [],
			api_rate_share: 1,
			region_timeout: 5,
			parameters: {},
			stack: undefined,
			templates: [],
			terraform_states: [],
			category: "from-flag",
			configuration: { file: ".keyproof.yml" },
			waivers: [],
		});
		expect(resolve({ all_regions: true }, FILE).regions).toBe("all");
	});

	it("is flag, then file, then default, for any mixture", () => {
		const severity = fc.option(fc.constantFrom(...SEVERITIES), { nil: undefined });
		const flag = fc.option(fc.boolean(), { nil: undefined });
		fc.assert(
			fc.property(severity, severity, flag, flag, (given_severity, file_severity, given_flag, file_flag) => {
				const file = { fail_on: file_severity, allow_unknown: file_flag };
				const raw: RawOptions = {
					...(given_severity === undefined ? {} : { fail_on: given_severity }),
					...(given_flag === undefined ? {} : { allow_unknown: given_flag }),
				};
				const config = resolve(raw, stringify(JSON.parse(JSON.stringify(file))));
				expect(config.fail_on).toBe(given_severity ?? file_severity ?? "medium");
				expect(config.allow_unknown).toBe(given_flag ?? file_flag ?? false);
			}),
		);
	});

	it("reads the file that --config names, in place of .keyproof.yml", () => {
		const read: string[] = [];
		const config = resolveConfig({ config: "conf/k.yml" }, CHOICES, (path) => {
			read.push(path);
			return "fail_on: high\n";
		});
		expect(config.fail_on).toBe("high");
		expect(read).toEqual(["conf/k.yml"]);
	});
});

describe("rules", () => {
	it("are turned off and on by the file", () => {
		const text = `
rules:
  kms_key/period: off
  kms_key/shared: false
  kms_key/strict: on
  cloudhsm_backup/not_shared: {enabled: false}
`;
		expect(idsOf(resolve({}, text))).toEqual(["kms_key/rotation_enabled", "kms_key/strict"]);
		expect(idsOf(resolve({}, "rules: {kms_key/strict: true}"))).toContain("kms_key/strict");
		expect(idsOf(resolve({}, "rules: {kms_key/strict: {severity: low}}"))).not.toContain("kms_key/strict");
	});

	it("are chosen by --rule whatever the file says, by former ids too, and keep the file's settings", () => {
		const text = "rules: {kms_key/rotates: {enabled: false, severity: critical}}";
		const { rules } = resolve({ rules: ["kms_key/rotated", "kms_key/strict"] }, text);
		expect(rules.map(({ id, severity }) => [id, severity])).toEqual([
			["kms_key/rotation_enabled", "critical"],
			["kms_key/strict", "medium"],
		]);
	});

	it("take a severity and parameters from the file", () => {
		const text = "rules: {kms_key/period: {severity: info, parameters: {max_days: 90}}}";
		const { rules } = resolve({ rules: ["kms_key/period"] }, text);
		expect(rules.map(({ severity, parameter_values }) => [severity, parameter_values])).toEqual([
			["info", { max_days: 90 }],
		]);
	});

	it("follow the file by a former id", () => {
		expect(idsOf(resolve({}, "rules: {kms_key/rotated: off}"))).not.toContain("kms_key/rotation_enabled");
	});

	it.each([
		[
			"an unknown rule",
			"\nrules:\n  kms_key/period: on\n  kms_key/rotation_enable: off\n",
			'.keyproof.yml:4: rules: "kms_key/rotation_enable" is not a rule. Did you mean "kms_key/rotation_enabled"? `keyproof rules` lists them.',
		],
		[
			"nothing like a rule",
			"rules:\n  s3: off\n",
			'.keyproof.yml:2: rules: "s3" is not a rule. `keyproof rules` lists them.',
		],
		[
			"one rule by two of its ids",
			"rules:\n  kms_key/rotated: off\n  kms_key/rotation_enabled: on\n",
			'.keyproof.yml:3: rules: "kms_key/rotated" and "kms_key/rotation_enabled" are the same rule',
		],
		[
			"an unknown parameter",
			"rules:\n  kms_key/period:\n    parameters:\n      max_dayz: 90\n",
			'.keyproof.yml:4: kms_key/period has no parameter "max_dayz" (max_days). Did you mean "max_days"?',
		],
		[
			"a parameter of a rule without any",
			"rules:\n  kms_key/rotation_enabled:\n    parameters: {max_days: 90}\n",
			'.keyproof.yml:3: kms_key/rotation_enabled has no parameter "max_days" (it has none).',
		],
		[
			"a parameter that every object has",
			"rules:\n  kms_key/period:\n    parameters: {constructor: 90}\n",
			'.keyproof.yml:3: kms_key/period has no parameter "constructor" (max_days).',
		],
		[
			"too small a value",
			"rules:\n  kms_key/period:\n    parameters:\n      max_days: 89\n",
			".keyproof.yml:4: kms_key/period max_days: Too small: expected number to be >=90",
		],
		[
			"a value of a rule that is off",
			"rules:\n  kms_key/period:\n    enabled: false\n    parameters:\n      max_days: 3000\n",
			".keyproof.yml:5: kms_key/period max_days: Too big: expected number to be <=2560",
		],
		[
			"a value of another type",
			'rules:\n  kms_key/period:\n    parameters:\n      max_days: "90"\n',
			".keyproof.yml:4: kms_key/period max_days: Invalid input: expected number, received string",
		],
		[
			"no value",
			"rules:\n  kms_key/period:\n    parameters:\n      max_days:\n",
			".keyproof.yml:4: kms_key/period max_days: Invalid input: expected number, received null",
		],
		[
			"an account that is none",
			"rules:\n  kms_key/shared:\n    parameters:\n      trusted_accounts: [acme]\n",
			".keyproof.yml:4: kms_key/shared trusted_accounts: Invalid string: must match pattern /^[0-9]{12}$/",
		],
	])("are refused with file and line: %s", (_, text, message) => {
		expect(refusal({}, text)).toBe(message);
	});

	it("cannot all be off", () => {
		const text = `rules: {${RULES.map(({ id }) => `${id}: off`).join(", ")}}`;
		expect(refusal({}, text)).toBe("every rule is off: there is nothing to judge");
	});
});

describe("environments", () => {
	const text = `
environments:
  - name: development
    tags: {Environment: [dev, test], Team: [payments]}
    rules:
      kms_key/rotated: {severity: low}
      kms_key/strict: {severity: info}
  - name: sandbox
    tags: {Environment: [sandbox]}
    rules: {kms_key/rotation_enabled: {severity: info}}
`;

	it("come to the rules that they name, by a former id too, in their order", () => {
		const { rules } = resolve({}, text);
		expect(rules.map(({ id, environments }) => [id, environments])).toEqual([
			["cloudhsm_backup/not_shared", undefined],
			["kms_key/period", undefined],
			[
				"kms_key/rotation_enabled",
				[
					{ name: "development", tags: { Environment: ["dev", "test"], Team: ["payments"] }, severity: "low" },
					{ name: "sandbox", tags: { Environment: ["sandbox"] }, severity: "info" },
				],
			],
			["kms_key/shared", undefined],
		]);
	});

	const environment = (rules: string, tags = "{Environment: [dev]}") =>
		`environments:\n  - name: dev\n    tags: ${tags}\n    rules:\n${rules}`;
	it.each([
		[
			"an unknown rule",
			environment("      kms_key/perod: {severity: low}\n"),
			'.keyproof.yml:5: environments: dev: "kms_key/perod" is not a rule. Did you mean "kms_key/period"? `keyproof rules` lists them.',
		],
		[
			"one rule by two of its ids",
			environment("      kms_key/rotated: {severity: low}\n      kms_key/rotation_enabled: {severity: low}\n"),
			'.keyproof.yml:6: environments: dev: "kms_key/rotation_enabled" stands here by another of its ids too',
		],
		[
			"a rule about what has no tags",
			environment("      cloudhsm_backup/not_shared: {severity: low}\n"),
			'.keyproof.yml:5: environments: dev: "cloudhsm_backup/not_shared" is about a cloudhsm_backup, of which AWS tells no tags',
		],
		[
			"another of the name",
			`${environment("      {}\n")}  - {name: dev, tags: {A: [b]}, rules: {}}\n`,
			'.keyproof.yml:6: there is another environment "dev"',
		],
		[
			"a misspelt severity",
			environment("      kms_key/period: {severity: loww}\n"),
			'.keyproof.yml:5: environments.0.rules.kms_key/period.severity: Invalid option: expected one of "critical"|"high"|"medium"|"low"|"info". Did you mean "low"?',
		],
		[
			"a setting that is not for environments",
			environment("      kms_key/period: {severity: low, enabled: false}\n"),
			'.keyproof.yml:5: unknown key "enabled" in environments.0.rules.kms_key/period.',
		],
		[
			"a misspelt member",
			environment("      {}\n").replace("tags:", "tag: {}\n    tags:").replace("name:", "nmae: x\n    name:"),
			'.keyproof.yml:2: unknown key "nmae" in environments.0. Did you mean "name"?\n.keyproof.yml:4: unknown key "tag" in environments.0. Did you mean "tags"?',
		],
		["no tag", environment("      {}\n", "{}"), ".keyproof.yml:3: environments.0.tags: name one tag at least"],
	])("are refused with file and line: %s", (_, given, message) => {
		expect(refusal({}, given)).toBe(message);
	});
});

describe("frameworks", () => {
	const framed: Choices = {
		...CHOICES,
		rules: RULES.map((each) => {
			if (each.id === "kms_key/strict" || each.id === "kms_key/period") {
				return { ...each, controls: { pci_dss_4_0_1: ["3.7.4"] }, controls_by: { pci_dss_4_0_1: "keyproof" as const } };
			}
			if (each.id !== "kms_key/rotation_enabled") return each;
			const controls = { aws_security_hub: ["KMS.4"], own_rules: ["1"] };
			return { ...each, controls, controls_by: { aws_security_hub: "aws" as const, own_rules: "keyproof" as const } };
		}),
	};
	const judged = (raw: RawOptions, text?: string) => idsOf(resolve(raw, text, framed));

	it("choose the rules that map to any of them, those that are off by default too", () => {
		expect(judged({ frameworks: ["pci_dss_4_0_1"] })).toEqual(["kms_key/period", "kms_key/strict"]);
		expect(judged({}, "frameworks: [pci_dss_4_0_1]")).toEqual(["kms_key/period", "kms_key/strict"]);
		expect(judged({ frameworks: ["pci_dss_4_0_1", "own_rules"] })).toEqual([
			"kms_key/period",
			"kms_key/rotation_enabled",
			"kms_key/strict",
		]);
	});

	it("of a flag win over those of the file, and --rule wins over both", () => {
		const text = "frameworks: [pci_dss_4_0_1]\n";
		expect(judged({ frameworks: ["aws_security_hub"] }, text)).toEqual(["kms_key/rotation_enabled"]);
		expect(judged({ rules: ["kms_key/shared"] }, text)).toEqual(["kms_key/shared"]);
		expect(judged({ frameworks: [] }, text)).toEqual(["kms_key/period", "kms_key/strict"]);
	});

	it("leave a rule off that the file turns off, and off what does not map to them", () => {
		const text = "rules:\n  kms_key/period: off\n  kms_key/shared: on\n  kms_key/strict: {severity: low}\n";
		const { rules } = resolve({ frameworks: ["pci_dss_4_0_1"] }, text, framed);
		expect(rules.map(({ id, severity }) => [id, severity])).toEqual([["kms_key/strict", "low"]]);
	});

	it.each<[string, RawOptions, string | undefined, RegExp]>([
		[
			"that nobody knows",
			{ frameworks: ["pci_dss_4_0_0"] },
			undefined,
			/^--framework "pci_dss_4_0_0" is not a framework: aws_access_analyzer, .* Did you mean "pci_dss_4_0_1"\?$/,
		],
		[
			"that nobody knows, in the file",
			{},
			"fail_on: low\nframeworks:\n  - pci_dss_4_0_1\n  - soc2\n",
			/^\.keyproof\.yml:4: frameworks: "soc2" is not a framework: /,
		],
		["that every object has", { frameworks: ["constructor"] }, undefined, /"constructor" is not a framework/],
		[
			"that no rule maps to",
			{ frameworks: ["pci_dss_4_0_1", "aws_access_analyzer"] },
			undefined,
			/^--framework "aws_access_analyzer": no rule maps to it$/,
		],
		[
			"beside rules",
			{ frameworks: ["pci_dss_4_0_1"], rules: ["kms_key/period"] },
			undefined,
			/^--rule and --framework exclude each other: give one of them$/,
		],
		[
			"of which every rule is off",
			{},
			"frameworks: [aws_security_hub]\nrules: {kms_key/rotation_enabled: off}\n",
			/^every rule is off: there is nothing to judge$/,
		],
	])("are refused: %s", (_, raw, text, message) => {
		expect(() => resolve(raw, text, framed)).toThrow(ConfigurationError);
		expect(() => resolve(raw, text, framed)).toThrow(message);
	});
});

describe("shared parameters", () => {
	const text = 'trusted_accounts: ["111122223333"]\ntrusted_organizations: [o-a1b2c3d4e5]\n';

	it("fill the parameter of the name of every rule that has it", () => {
		const config = resolve({}, text);
		expect(parametersOf(config, "kms_key/shared")).toEqual({ trusted_accounts: ["111122223333"] });
		expect(parametersOf(config, "cloudhsm_backup/not_shared")).toEqual({
			trusted_accounts: ["111122223333"],
			trusted_organizations: ["o-a1b2c3d4e5"],
		});
		expect(parametersOf(config, "kms_key/period")).toEqual({ max_days: 365 });
	});

	it("give way to the rule's own, an empty list included", () => {
		const own = `${text}rules:\n  kms_key/shared: {parameters: {trusted_accounts: []}}\n`;
		expect(parametersOf(resolve({}, own), "kms_key/shared")).toEqual({ trusted_accounts: [] });
		expect(parametersOf(resolve({}, own), "cloudhsm_backup/not_shared")).toMatchObject({
			trusted_accounts: ["111122223333"],
		});
	});
});

describe("an option that cannot be used", () => {
	it.each<[string, RawOptions, string]>([
		[
			"a Region",
			{ regions: ["eu-central-1", "Frankfurt"] },
			'--region "Frankfurt" is not the name of a Region (such as eu-central-1)',
		],
		[
			"two Regions in one",
			{ regions: ["eu-west-1,eu-west-2"] },
			'--region "eu-west-1,eu-west-2" is not the name of a Region (such as eu-central-1)',
		],
		[
			"Regions and all of them",
			{ regions: ["eu-central-1"], all_regions: true },
			"--region and --all-regions exclude each other: give one of them",
		],
		[
			"--since beside --inventory",
			{ since: "last.json", inventory: "last.json" },
			"--since and --inventory exclude each other: the one reads the account, the other judges it as it was read",
		],
		["an age of nothing", { max_age: "7d" }, "--max-age says how old a fact of --since may be: give it with one"],
		[
			"an age in words",
			{ since: "last.json", max_age: "a week" },
			'--max-age "a week" is no time: hours as 12h, days as 7d',
		],
		["a refresh of another kind", { refresh: "touch" }, '--refresh "touch" is none: touched. Did you mean "touched"?'],
		[
			"a refresh of nothing",
			{ refresh: "touched", inventory: "last.json" },
			"--refresh touched needs --inventory, of an earlier scan, and --plan or --template, which say what is touched",
		],
		[
			"a user for a role",
			{ role_arns: ["arn:aws:iam::111122223333:user/Eve"] },
			'--role-arn "arn:aws:iam::111122223333:user/Eve" is not the ARN of a role (arn:aws:iam::111122223333:role/Name)',
		],
		[
			"a rule",
			{ rules: ["kms_key/perod"] },
			'--rule "kms_key/perod" is not a rule. Did you mean "kms_key/period"? `keyproof rules` lists them.',
		],
		[
			"a severity",
			{ fail_on: "hihg" },
			'--fail-on "hihg" is not a severity: critical, high, medium, low, info. Did you mean "high"?',
		],
		[
			"a format",
			{ formats: ["sumary"] },
			'--format "sumary" is not a report format: sarif, assessment, summary, sarif-full. Did you mean "summary"?',
		],
		...["sarif=", "sarif=-"].map((format): [string, RawOptions, string] => [
			`a format without a file: ${format}`,
			{ formats: [format] },
			`--format "${format}" names no file: give sarif=path/to/file`,
		]),
		...["sarif=out.XLSX", "sarif=a/b.pdf"].map((format): [string, RawOptions, string] => [
			`a file that no report is: ${format}`,
			{ formats: [format] },
			`--format "${format}": no report is a ${format.slice(format.indexOf("."))} file; a spreadsheet opens csv=FILE.csv and register=FILE.csv, a browser prints html=FILE.html to PDF`,
		]),
		["no category", { category: "" }, "--category has to have 1 to 200 characters"],
		["a long category", { category: "c".repeat(201) }, "--category has to have 1 to 200 characters"],
		["a file that is not there", { config: "no.yml" }, "--config no.yml: there is no such file"],
		...["0", "-1", "1e-9", "1.01", "all", "", " ", "NaN", "Infinity"].map((share): [string, RawOptions, string] => [
			`the share "${share}"`,
			{ api_rate_share: share },
			`--api-rate-share "${share}" is not a number from 0.01 to 1 (0.5 is half of AWS's quotas)`,
		]),
		...["0", "-1", "1441", "10m", "", "NaN"].map((minutes): [string, RawOptions, string] => [
			`the timeout "${minutes}"`,
			{ region_timeout: minutes },
			`--region-timeout "${minutes}" is not a number of minutes above 0 and up to 1440`,
		]),
	])("is refused: %s", (_, raw, message) => {
		expect(refusal(raw)).toBe(message);
	});

	it.each([
		[
			"a Region",
			"regions:\n  - eu-central-1\n  - Frankfurt\n",
			'.keyproof.yml:3: regions: "Frankfurt" is not the name of a Region (such as eu-central-1)',
		],
		[
			"a format",
			"formats:\n  - sumary\n",
			'.keyproof.yml:2: formats: "sumary" is not a report format: sarif, assessment, summary, sarif-full. Did you mean "summary"?',
		],
	])("is refused in the file with its line: %s", (_, text, message) => {
		expect(refusal({}, text)).toBe(message);
	});
});

describe("the shipped rules", () => {
	const { rules } = loadPolicies(new URL("../../dist/policies/", import.meta.url));
	it("take the example of README.md, every part of it", () => {
		const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
		const [, text = ""] = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(readme) ?? [];
		const config = resolve({}, text, { ...CHOICES, rules });
		expect(config.waivers).toHaveLength(1);
		expect(config.waivers[0]).not.toHaveProperty("problem");
		expect(config.rules.filter(({ environments }) => environments !== undefined)).toHaveLength(1);
		expect(idsOf(config)).toContain(config.waivers[0]?.rule);
		expect(config.regions.length).toBeGreaterThan(0);
	});

	const withParameters = rules.flatMap(({ id, parameters }) =>
		Object.entries(parameters).map(([name, { default: value }]) => [id, name, value] as const),
	);

	it.each(withParameters)(
		"%s takes the default of its parameter %s, and nothing of another type",
		(id, name, value) => {
			const text = (given: unknown) => stringify({ rules: { [id]: { enabled: true, parameters: { [name]: given } } } });
			expect(parametersOf(resolve({}, text(value), { ...CHOICES, rules }), id)?.[name]).toEqual(value);
			for (const wrong of [{ no: "object" }, null, typeof value === "number" ? "12" : 12, [[]]]) {
				expect(() => resolve({}, text(wrong), { ...CHOICES, rules })).toThrow(ConfigurationError);
			}
		},
	);
});

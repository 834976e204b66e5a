import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { type ConfigurationFile, parseConfigurationFile } from "../../src/config/file.js";
import { ConfigurationError } from "../../src/model/errors.js";
import { SEVERITIES } from "../../src/model/policy.js";

function parse(text: string): ConfigurationFile {
	return parseConfigurationFile(text, ".keyproof.yml").file;
}

/** The message that a text is refused with, and proof that it is the user's error and not a bug's. */
function refusal(text: string): string {
	try {
		parse(text);
	} catch (error) {
		expect(error).toBeInstanceOf(ConfigurationError);
		return error instanceof Error ? error.message : "";
	}
	throw new Error("the text was accepted");
}

describe("a configuration file", () => {
	it("may have every member", () => {
		const text = `
regions: [eu-central-1, us-east-1]
rules:
  kms_key/rotation_enabled: off
  kms_key/policy_not_public: on
  kms_key/deletion_not_pending: false
  cloudhsm_cluster/healthy: true
  kms_key/rotation_period_within_limit:
    enabled: true
    severity: high
    parameters: {max_days: 180}
trusted_accounts: ["111122223333"]
trusted_organizations: [o-a1b2c3d4e5]
fail_on: high
allow_unknown: true
output_dir: reports
formats: [sarif, summary]
api_rate_share: 0.25
category: keyproof/production
`;
		expect(parse(text)).toEqual({
			regions: ["eu-central-1", "us-east-1"],
			rules: {
				"kms_key/rotation_enabled": "off",
				"kms_key/policy_not_public": "on",
				"kms_key/deletion_not_pending": false,
				"cloudhsm_cluster/healthy": true,
				"kms_key/rotation_period_within_limit": { enabled: true, severity: "high", parameters: { max_days: 180 } },
			},
			trusted_accounts: ["111122223333"],
			trusted_organizations: ["o-a1b2c3d4e5"],
			fail_on: "high",
			allow_unknown: true,
			output_dir: "reports",
			formats: ["sarif", "summary"],
			api_rate_share: 0.25,
			category: "keyproof/production",
		});
	});

	it.each([
		["nothing", ""],
		["comments only", "# nothing yet\n"],
		["null", "null\n"],
		["an empty map", "{}\n"],
	])("may hold %s", (_, text) => {
		expect(parse(text)).toEqual({});
	});

	it("may begin with a byte order mark", () => {
		expect(parse("\ufefffail_on: high\n")).toEqual({ fail_on: "high" });
	});

	it("comes back as it was written", () => {
		const files = fc.record(
			{
				regions: fc.array(fc.string(), { minLength: 1 }),
				rules: fc.dictionary(
					fc.string().filter((id) => id !== "__proto__"),
					fc.oneof(fc.constantFrom("on", "off"), fc.boolean(), fc.record({ severity: fc.constantFrom(...SEVERITIES) })),
				),
				trusted_accounts: fc.array(fc.stringMatching(/^[0-9]{12}$/)),
				fail_on: fc.constantFrom(...SEVERITIES),
				allow_unknown: fc.boolean(),
				api_rate_share: fc.double({ min: 0.01, max: 1, noNaN: true }),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(files, (file) => {
				expect(parse(stringify(file))).toEqual(file);
			}),
		);
	});
});

describe("an error in a configuration file", () => {
	it.each([
		[
			"an unknown key",
			"fail_on: high\nregionz: [x]\n",
			'.keyproof.yml:2: unknown key "regionz". Did you mean "regions"?',
		],
		[
			"an unknown key of a rule's settings",
			"rules:\n  kms_key/rotation_enabled:\n    severty: high\n",
			'.keyproof.yml:3: unknown key "severty" in rules.kms_key/rotation_enabled. Did you mean "severity"?',
		],
		[
			"a misspelt setting",
			"rules:\n\n  kms_key/rotation_enabled: of\n",
			'.keyproof.yml:3: rules.kms_key/rotation_enabled is "on", "off", or a map of enabled, severity, parameters',
		],
		[
			"no setting",
			"rules:\n  kms_key/rotation_enabled:\n",
			'.keyproof.yml:2: rules.kms_key/rotation_enabled is "on", "off", or a map of enabled, severity, parameters',
		],
		[
			"a list for a setting",
			"rules:\n  kms_key/rotation_enabled: [off]\n",
			'.keyproof.yml:2: rules.kms_key/rotation_enabled is "on", "off", or a map of enabled, severity, parameters',
		],
		[
			"a wrong member of a rule's settings",
			"rules:\n  kms_key/rotation_enabled:\n    severity: high\n    enabled: yes\n",
			".keyproof.yml:4: rules.kms_key/rotation_enabled.enabled: Invalid input: expected boolean, received string",
		],
		[
			"a misspelt severity of a rule",
			"rules:\n  kms_key/rotation_enabled:\n    severity: hihg\n",
			'.keyproof.yml:3: rules.kms_key/rotation_enabled.severity: Invalid option: expected one of "critical"|"high"|"medium"|"low"|"info". Did you mean "high"?',
		],
		[
			"a misspelt severity",
			"fail_on: meduim\n",
			'.keyproof.yml:1: fail_on: Invalid option: expected one of "critical"|"high"|"medium"|"low"|"info". Did you mean "medium"?',
		],
		[
			"text for a list",
			"regions: eu-central-1\n",
			".keyproof.yml:1: regions: Invalid input: expected array, received string",
		],
		["an empty list", "\nregions: []\n", ".keyproof.yml:2: regions: Too small: expected array to have >=1 items"],
		[
			"an account id without quotes",
			'trusted_accounts:\n  - "111122223333"\n  - 444455556666\n',
			".keyproof.yml:3: trusted_accounts.1: an account id is 12 digits, in quotes",
		],
		[
			"a short account id",
			'trusted_accounts: ["1111"]\n',
			".keyproof.yml:1: trusted_accounts.0: an account id is 12 digits, in quotes",
		],
		[
			"what is no organization",
			"trusted_organizations: [acme]\n",
			".keyproof.yml:1: trusted_organizations.0: an organization id looks like o-a1b2c3d4e5",
		],
		[
			"a share of nothing",
			"api_rate_share: 0\n",
			".keyproof.yml:1: api_rate_share: Too small: expected number to be >=0.01",
		],
		[
			"too large a share",
			"api_rate_share: 1.01\n",
			".keyproof.yml:1: api_rate_share: Too big: expected number to be <=1",
		],
		[
			"no number",
			"api_rate_share: .nan\n",
			".keyproof.yml:1: api_rate_share: Invalid input: expected number, received NaN",
		],
		[
			"an empty category",
			"category: ''\n",
			".keyproof.yml:1: category: Too small: expected string to have >=1 characters",
		],
		[
			"an empty directory",
			"output_dir: ''\n",
			".keyproof.yml:1: output_dir: Too small: expected string to have >=1 characters",
		],
	])("is shown with its line: %s", (_, text, message) => {
		expect(refusal(text)).toBe(message);
	});

	it("is shown with every other, one a line", () => {
		expect(refusal("regionz: 1\nfail_on: no\nrules:\n  a/b: {x: 1, y: 2}\n").split("\n").sort()).toEqual([
			'.keyproof.yml:1: unknown key "regionz". Did you mean "regions"?',
			'.keyproof.yml:2: fail_on: Invalid option: expected one of "critical"|"high"|"medium"|"low"|"info"',
			'.keyproof.yml:4: unknown key "x" in rules.a/b.',
			'.keyproof.yml:4: unknown key "y" in rules.a/b.',
		]);
	});

	it.each([
		["a list", "- regions\n"],
		["text", "regions\n"],
		["a number", "3\n"],
	])("says what a file is, when it is %s", (_, text) => {
		expect(refusal(text)).toMatch(/^\.keyproof\.yml:1: this is no map of regions, rules, /);
	});
});

describe("hostile YAML", () => {
	it.each([
		["a tab for indentation", "rules:\n\tkms_key/rotation_enabled: off\n", ":2: not valid YAML: Tabs"],
		["an open bracket", "fail_on: high\nregions: [a\n", ":3: not valid YAML: "],
		["two documents", "fail_on: high\n---\nfail_on: low\n", ":2: not valid YAML: Source contains multiple documents"],
		[
			"a key that stands there twice",
			"fail_on: high\nfail_on: info\n",
			':2: the key "fail_on" stands here a second time',
		],
		[
			"a rule that stands there twice",
			"rules:\n  a/b: on\n  a/c: on\n  a/b: off\n",
			':4: the key "a/b" stands here a second time',
		],
		["an alias of nothing", "regions: *nobody\n", ": not valid YAML: Unresolved alias"],
		["a merge key", "<<: {fail_on: high}\n", ':1: unknown key "<<".'],
		["a prototype", "__proto__: {fail_on: high}\n", ':1: the key "__proto__" is the name of nothing'],
		["a rule's prototype", "rules:\n  __proto__: off\n", ':2: the key "__proto__" is the name of nothing'],
		["a key that is a list", 'rules:\n  ["::error::x"]: off\n', ":2: a key is a word, and no list, map or alias"],
		["a key that is an alias", "region: &a b\n*a : c\n", ":2: a key is a word, and no list, map or alias"],
		["an alias of itself", "regions: &all [*all]\n", ":1: regions.0: Invalid input: expected string, received array"],
	])("is refused with its place: %s", (_, text, message) => {
		expect(refusal(text)).toContain(`.keyproof.yml${message}`);
	});

	it("cannot multiply through aliases", () => {
		const steps = ["b", "c", "d", "e", "f", "g", "h"].map(
			(name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`,
		);
		expect(refusal(`a: &a [x,x,x,x,x,x,x,x,x]\n${steps.join("\n")}\n`)).toMatch(
			/^\.keyproof\.yml: not valid YAML: Excessive alias count/,
		);
	});

	it("cannot nest without end", () => {
		for (const depth of [5_000, 30_000]) {
			expect(refusal(`regions: ${"[".repeat(depth)}${"]".repeat(depth)}`)).toMatch(/^\.keyproof\.yml:1: /);
		}
	});

	it("cannot be long", () => {
		expect(refusal("#".repeat(2_000_000))).toBe(".keyproof.yml: longer than 65536 characters");
	});

	it.each<[string, (length: number) => string]>([
		["anchors", (length) => "&a ".repeat(length / 3)],
		["anchors of other names", (length) => Array.from({ length: length / 8 }, (_, index) => `&a${index} `).join("")],
		["tags", (length) => "! ".repeat(length / 2)],
		["aliases", (length) => `a: &a b\nc: ${"*a ".repeat(length / 3)}`],
		["aliases in a list", (length) => `a: &a b\nc: [${"*a,".repeat(length / 3)}]`],
		["empty items", (length) => "- ".repeat(length / 2)],
		["empty keys", (length) => "? ".repeat(length / 2)],
		["keys of keys", (length) => "a: ".repeat(length / 3)],
		["open maps", (length) => "{a: ".repeat(length / 4)],
		["lists in lists", (length) => "[[],".repeat(length / 4)],
		["comments", (length) => "#\n".repeat(length / 2)],
		["empty lines in a text", (length) => `a: |\n${"\n".repeat(length)}`],
		["quotes", (length) => `a: "${"\\x41".repeat(length / 4)}"`],
		["documents", (length) => "---\n".repeat(length / 4)],
	])("takes no time to refuse: rows of %s", (_, text) => {
		for (const length of [64_000, 192_000]) {
			const started = performance.now();
			try {
				parse(text(length));
			} catch (error) {
				expect(error).toBeInstanceOf(ConfigurationError);
			}
			expect(performance.now() - started).toBeLessThan(5_000);
		}
	});

	it("is read in linear time, and answered in few lines, with very many keys", () => {
		const started = performance.now();
		const lines = refusal(Array.from({ length: 6_000 }, (_, index) => `k${index}: 1`).join("\n")).split("\n");
		// Comparing every key with every other takes half a minute.
		expect(performance.now() - started).toBeLessThan(10_000);
		expect(lines).toHaveLength(21);
		expect(lines[0]).toBe('.keyproof.yml:1: unknown key "k0".');
		expect(lines.at(-1)).toBe("and 5980 more errors");
	});

	it("cannot forge lines of the message, or fill the terminal", () => {
		expect(refusal('"\\e[31mfine\\n.keyproof.yml: all is well": 1\n')).toBe(
			'.keyproof.yml:1: unknown key "\\u001b[31mfine\\n.keyproof.yml: all is well".',
		);
		expect(refusal(`? ${"k".repeat(60_000)}\n: 1\n`).length).toBeLessThan(200);
	});

	it("never becomes anything but a configuration or a ConfigurationError", () => {
		const piece = fc.oneof(
			fc.constantFrom(
				"regions",
				"rules",
				":",
				": ",
				"\n",
				"\n  ",
				"- ",
				"[",
				"]",
				"{",
				"}",
				"&a ",
				"*a",
				"? ",
				"|\n",
				"\t",
			),
			fc.constantFrom(
				"!!map ",
				"!!js/function ",
				"<<",
				"'",
				'"',
				"#",
				"%YAML 1.1\n",
				"---\n",
				"...\n",
				"\u0000",
				"\u2028",
			),
			fc.string(),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				try {
					parse(pieces.join(""));
				} catch (error) {
					expect(error).toBeInstanceOf(ConfigurationError);
				}
			}),
			{ numRuns: 1_000 },
		);
	});
});

describe("locate", () => {
	it("finds the line of keys, values and list items, and the nearest line of what is not there", () => {
		const text = "# first\nregions:\n  - eu-central-1\n  - us-east-1\nrules:\n  a/b:\n    parameters:\n      days: 3\n";
		const { locate } = parseConfigurationFile(text, "conf/k.yml");
		expect(locate(["regions"])).toBe("conf/k.yml:2");
		expect(locate(["regions", 1])).toBe("conf/k.yml:4");
		expect(locate(["rules", "a/b"])).toBe("conf/k.yml:6");
		expect(locate(["rules", "a/b", "parameters", "days"])).toBe("conf/k.yml:8");
		expect(locate(["rules", "a/b", "parameters", "hours"])).toBe("conf/k.yml:7");
		expect(locate(["fail_on"])).toBe("conf/k.yml:2");
	});
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { parseConfigurationFile } from "../../src/config/file.js";
import { readWaivers } from "../../src/config/waivers.js";
import type { Rule } from "../../src/model/policy.js";
import type { Waiver } from "../../src/model/waiver.js";
import { loadPolicies } from "../../src/policies.js";

const { rules: shipped } = loadPolicies(new URL("../../dist/policies/", import.meta.url));
const rules: Rule[] = shipped.map((rule) =>
	rule.id === "kms_key/rotation_enabled" ? { ...rule, was: ["kms_key/rotates"] } : rule,
);

function read(text: string): Waiver[] {
	const { file, locate } = parseConfigurationFile(text, ".keyproof.yml");
	return readWaivers(file.waivers, rules, locate);
}

const WHOLE = {
	rule: "kms_key/rotation_enabled",
	resource: "arn:aws:kms:*:111122223333:key/*",
	owner: "ann@example.com",
	reason: "goes away with the mainframe",
	expires: "2026-06-30",
};

/** The problem of a waiver that is whole but for some members; undefined where it has none. */
function problemOf(members: Record<string, unknown>): string | undefined {
	return read(stringify({ waivers: [{ ...WHOLE, ...members }] }))[0]?.problem;
}

describe("waivers", () => {
	it("may name keys by an alias, where the rule is about keys", () => {
		expect(problemOf({ resource: "alias/legacy-*" })).toBeUndefined();
		expect(problemOf({ rule: "cloudhsm_cluster/healthy", resource: "alias/legacy-*" })).toBe(
			'resource: "alias/legacy-*" is an alias of KMS keys, which cloudhsm_cluster/healthy is not about: name ARNs',
		);
	});

	it("may go by tags, in place of an ARN or beside it", () => {
		const tags = { Environment: ["sandbox", "dev"] };
		const { resource: _, ...bare } = WHOLE;
		const [by_tags] = read(stringify({ waivers: [{ ...bare, tags }] }));
		expect(by_tags).toEqual({ ...bare, resource: "*", tags, where: ".keyproof.yml:2" });
		expect(read(stringify({ waivers: [{ ...WHOLE, tags }] }))[0]).toMatchObject({ resource: WHOLE.resource, tags });
		expect(read(stringify({ waivers: [bare] }))[0]?.problem).toBe("resource is missing");
		const shape = "tags are a map of tags to lists of values, such as Environment: [sandbox]";
		expect(problemOf({ tags: { Environment: "sandbox" } })).toBe(shape);
		expect(problemOf({ tags: {} })).toBe(shape);
		expect(problemOf({ tags: ["sandbox"] })).toBe(shape);
	});

	it("go by no tags where the rule is about what carries none", () => {
		const { file, locate } = parseConfigurationFile(
			stringify({ waivers: [{ ...WHOLE, rule: "region/guardduty_enabled", tags: { a: ["b"] } }] }),
			".keyproof.yml",
		);
		expect(readWaivers(file.waivers, rules, locate, ["kms_key"])[0]?.problem).toBe(
			"tags: what region/guardduty_enabled is about carries no tags that are read: name ARNs",
		);
	});

	it("are read with the line that they begin on, by a former id of the rule too", () => {
		const text = `
waivers:
  - rule: kms_key/rotates
    resource: arn:aws:kms:*:111122223333:key/*
    owner: ann@example.com
    reason: goes away with the mainframe
    expires: 2026-06-30

  - expires: "2028-02-29"
    rule: kms_key/policy_not_public
    resource: "*"
    owner: bob
    reason: |
      Two lines
      of reason
`;
		expect(read(text)).toEqual([
			{ ...WHOLE, where: ".keyproof.yml:3" },
			{
				rule: "kms_key/policy_not_public",
				resource: "*",
				owner: "bob",
				reason: "Two lines\nof reason\n",
				expires: "2028-02-29",
				where: ".keyproof.yml:9",
			},
		]);
	});

	it.each([["fail_on: high\n"], ["waivers:\n"], ["waivers: []\n"]])("are none in %j", (text) => {
		expect(read(text)).toEqual([]);
	});

	it.each<[string, Record<string, unknown>, string]>([
		["no owner", { owner: undefined }, "owner is missing"],
		["an empty owner", { owner: null }, "owner is missing"],
		["a blank owner", { owner: " \t" }, "owner is empty"],
		["no reason", { reason: "" }, "reason is empty"],
		["an owner that is no text", { owner: ["ann"] }, "owner is no text"],
		[
			"a misspelt member",
			{ owner: undefined, onwer: "ann" },
			'owner is missing; unknown key "onwer". Did you mean "owner"?',
		],
		["a foreign member", { severity: "low" }, 'unknown key "severity"'],
		["a day that does not exist", { expires: "2026-02-30" }, 'expires: "2026-02-30" is no date such as 2026-06-30'],
		["29 February of a common year", { expires: "2026-02-29" }, 'expires: "2026-02-29" is no date such as 2026-06-30'],
		["another order", { expires: "30.06.2026" }, 'expires: "30.06.2026" is no date such as 2026-06-30'],
		["a time", { expires: "2026-06-30T12:00:00Z" }, 'expires: "2026-06-30T12:00:00Z" is no date such as 2026-06-30'],
		["never", { expires: "never" }, 'expires: "never" is no date such as 2026-06-30'],
		["a number for a date", { expires: 20260630 }, "expires is no text"],
		["no resource", { resource: undefined }, "resource is missing"],
		["a long pattern", { resource: "*".repeat(513) }, "resource is longer than 512 characters"],
		[
			"an unknown rule",
			{ rule: "kms_key/rotation_enable" },
			'"kms_key/rotation_enable" is not a rule. Did you mean "kms_key/rotation_enabled"?',
		],
		["nothing like a rule", { rule: "*" }, '"*" is not a rule'],
		["no rule", { rule: undefined }, "rule is missing"],
		["a rule that every object has", { rule: "constructor" }, '"constructor" is not a rule'],
	])("that are malformed come back with their problem: %s", (_, members, problem) => {
		expect(problemOf(members)).toBe(problem);
	});

	it.each<[string, string, string]>([
		[
			"text for a waiver",
			"waivers:\n  - kms_key/rotation_enabled\n",
			"a waiver is a map of rule, resource, owner, reason, expires",
		],
		["nothing for a waiver", "waivers:\n  -\n", "a waiver is a map of rule, resource, owner, reason, expires"],
		["a list for a waiver", "waivers:\n  - [rule]\n", "a waiver is a map of rule, resource, owner, reason, expires"],
		["a map for the list", "waivers:\n  rule: kms_key/rotation_enabled\n", "waivers is no list"],
	])("that are no map come back with their problem: %s", (_, text, problem) => {
		const [waiver, ...more] = read(text);
		expect(more).toEqual([]);
		expect(waiver).toEqual({
			...{ rule: "", resource: "", owner: "", reason: "", expires: "" },
			where: expect.stringMatching(/^\.keyproof\.yml:[12]$/),
			problem,
		});
	});

	it("are malformed one by one", () => {
		const waivers = [{ ...WHOLE, owner: undefined }, WHOLE, "x"];
		expect(read(stringify({ waivers })).map(({ problem }) => problem === undefined)).toEqual([false, true, false]);
	});

	it("have bounded texts and messages, whatever the file holds", () => {
		const value = fc.oneof(
			fc.string({ maxLength: 2_000, size: "max" }),
			fc.json(),
			fc.integer(),
			fc.constant(undefined),
		);
		const entries = fc.array(
			fc.oneof(
				fc.record({ rule: value, resource: value, owner: value, reason: value, expires: value }),
				fc.jsonValue(),
			),
			{ maxLength: 4 },
		);
		fc.assert(
			fc.property(entries, (given) => {
				const waivers = readWaivers(JSON.parse(JSON.stringify(given)), rules, () => "x:1");
				expect(waivers).toHaveLength(given.length);
				for (const { where, problem = "", ...texts } of waivers) {
					expect(where).toBe("x:1");
					expect(problem.length).toBeLessThan(2_000);
					for (const text of Object.values(texts)) expect(text.length).toBeLessThanOrEqual(1_000);
				}
			}),
		);
	});

	it("beyond the first 5,000 do not count, and that is said", () => {
		const waivers = readWaivers(Array(6_000).fill(WHOLE), rules, ([, index]) => `x:${String(index)}`);
		expect(waivers).toHaveLength(5_001);
		expect(waivers.filter(({ problem }) => problem === undefined)).toHaveLength(5_000);
		expect(waivers.at(-1)).toMatchObject({
			where: "x:5000",
			problem: expect.stringContaining("the first 5000 waivers"),
		});
	});
});

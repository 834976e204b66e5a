import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { controlTitle, FRAMEWORKS } from "../../src/model/frameworks.js";
import { mappedBy, type Rule, type RuleInForce } from "../../src/model/policy.js";
import { loadPolicies } from "../../src/policies.js";
import { frameworksPage } from "../../src/report/page/framework.js";
import { rulePage } from "../../src/report/page/rule.js";
import { descriptorOf } from "../../src/report/sarif/rule.js";
import { root } from "../../tools/setup.js";

const { rules } = loadPolicies(new URL("../../dist/policies/", import.meta.url));
const inForce = rules.map((rule): RuleInForce => ({ ...rule, parameter_values: {}, permissions: [] }));
const pairs = inForce.flatMap((rule) =>
	Object.entries(rule.controls).map(([framework, ids]) => ({ rule, framework, ids, by: rule.controls_by[framework] })),
);

/** What a text says of a mapping: who states it, or how it looks to a reader who is told nothing. */
const OFFICIAL = /AWS states it/;
const NOT_OFFICIAL = /a third party states it|Keyproof's reading, not official/;

function nameOf(framework: string): string {
	return FRAMEWORKS[framework]?.name ?? "a framework without a name";
}

describe("the frameworks", () => {
	it("have a title for every control that a policy maps to", () => {
		expect(pairs.length).toBeGreaterThan(20);
		const untitled = pairs.flatMap(({ rule, framework, ids }) =>
			ids.filter((id) => controlTitle(framework, id) === undefined).map((id) => [rule.id, framework, id]),
		);
		expect(untitled).toEqual([]);
	});

	it("have names of their own, and titles that are short and in one line", () => {
		const titles = Object.values(FRAMEWORKS).flatMap(({ controls }) => Object.values(controls));
		for (const title of titles) expect(title).toMatch(/^\S[^\n|`]{1,159}$/);
		const names = Object.values(FRAMEWORKS).map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it("are those of METADATA by id, and nothing that every object has is one", () => {
		for (const { framework } of pairs) expect(Object.keys(FRAMEWORKS)).toContain(framework);
		expect(controlTitle("constructor", "name")).toBeUndefined();
		expect(controlTitle("aws_security_hub", "constructor")).toBeUndefined();
	});

	it("of which the text is not free have titles in our own words", () => {
		const own = Object.keys(FRAMEWORKS).filter((id) => FRAMEWORKS[id]?.titles_by === "keyproof");
		const bought = Object.keys(FRAMEWORKS).filter((id) => /^(cis|pci|iso)_/.test(id));
		expect(own).toEqual(expect.arrayContaining(bought));
		const page = frameworksPage(rules);
		for (const { framework } of pairs.filter((pair) => bought.includes(pair.framework))) {
			const [, section = ""] = page.split(`## ${nameOf(framework)}\n`);
			expect(section.split("\n## ")[0]).toContain("The titles are our own short words, not the publisher's.");
		}
	});
});

describe("a mapping that AWS does not state", () => {
	const unofficial = pairs.filter(({ by }) => by !== "aws");

	it("is there, by a third party and by us, to be told apart", () => {
		expect([...new Set(pairs.map(({ by }) => by))].sort()).toEqual(
			mappedBy.options.filter((by) => by !== "own").sort(),
		);
	});

	/** Who states it, and nobody else. */
	function expectStated(line: string | undefined, by: Rule["controls_by"][string] | undefined): void {
		expect(line).toMatch(by === "aws" ? OFFICIAL : NOT_OFFICIAL);
		expect(line).not.toMatch(by === "aws" ? NOT_OFFICIAL : OFFICIAL);
		if (by === "third_party") expect(line).toContain("a third party states it");
		if (by === "keyproof") expect(line).toContain("Keyproof's reading, not official");
	}

	it.each(pairs)("is none of AWS's in docs/frameworks.md: $rule.id $framework", ({ rule, framework, ids, by }) => {
		const page = readFileSync(path.join(root, "docs/frameworks.md"), "utf8");
		const [, rest = ""] = page.split(`## ${nameOf(framework)}\n`);
		const [section = ""] = rest.split("\n## ");
		const rows = section.split("\n").filter((line) => line.includes(`\`${rule.id}\``));
		expect(rows.map((row) => row.split(" ")[1])).toEqual(expect.arrayContaining([...ids]));
		expect(rows).toHaveLength(ids.length);
		for (const row of rows) expectStated(row, by);
	});

	it.each(pairs)("is none of AWS's in docs/rules: $rule.id $framework", ({ rule, framework, ids, by }) => {
		const page = readFileSync(path.join(root, `docs/rules/${rule.id}.md`), "utf8");
		expect(page).toContain(rulePage(rule).split("## Controls")[1]?.split("##")[0]);
		const rows = page.split("\n").filter((line) => line.startsWith(`| ${nameOf(framework)} |`));
		expect(rows).toHaveLength(1);
		for (const id of ids) expect(rows[0]).toContain(id);
		expectStated(rows[0], by);
	});

	it.each(pairs)("is none of AWS's in code scanning: $rule.id $framework", ({ rule, framework, by }) => {
		const { properties, help } = descriptorOf(rule);
		expect(properties?.controls_by).toMatchObject({ [framework]: by });
		const lines = help?.markdown?.split("\n").filter((line) => line.startsWith(`- \`${framework}\`: `)) ?? [];
		expect(lines).toHaveLength(1);
		expectStated(lines[0], by);
		// A tag says nothing of who states it.
		if (by !== "aws") expect(properties?.tags).not.toContain(framework);
	});

	it("is found in every place that is looked at", () => {
		expect(unofficial.length).toBeGreaterThan(10);
		expect(() => expectStated("| PCI DSS 4.0.1 | 7.2 | AWS states it |", "keyproof")).toThrow();
		expect(() => expectStated("| PCI DSS 4.0.1 | 7.2 | |", "third_party")).toThrow();
	});
});

describe("a framework", () => {
	const mapsTo = (framework: string, control: string): string[] =>
		rules.filter(({ controls }) => controls[framework]?.includes(control) === true).map(({ id }) => id);

	it("turns on no rule that is stricter than any framework asks for", () => {
		const stricter = rules.find(({ id }) => id === "cloudhsm_cluster/spans_three_zones");
		expect(stricter).toMatchObject({ opt_in: true, controls: {} });
	});

	it("judges what it does ask for: a backup that is recent", () => {
		expect(mapsTo("nist_800_53_r5", "CP-9")).toContain("cloudhsm_cluster/backup_recent");
		expect(mapsTo("iso_27001_2022", "A.8.13")).toContain("cloudhsm_cluster/backup_recent");
	});
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countVerdicts, type Scan } from "../../src/model/scan.js";
import { renderJunit } from "../../src/report/junit.js";
import { hostileScan } from "./hostile_scan.js";
import { textOf } from "./rendered.js";
import { assessed, key, rule, scanOf } from "./scans.js";
import { type Element, parseXml } from "./xml.js";

const RULES = [rule("kms_key/a", "high"), rule("kms_key/b", "low")];

function parsed(scan: Scan): { total: Readonly<Record<string, string>>; cases: Element[] } {
	const { attributes, children } = parseXml(textOf(renderJunit(scan)));
	return { total: attributes, cases: children.flatMap((suite) => suite.children) };
}

const saying = (name: string) => (each: Element) => each.children.some((child) => child.name === name);

describe("junit", () => {
	it("is well-formed whatever stands in a scan, and its counts are those of the verdicts", () => {
		fc.assert(
			fc.property(hostileScan, (scan) => {
				const { total, cases } = parsed(scan);
				const { pass, fail, unknown, waived } = countVerdicts(scan.resources);
				const { tests, failures, errors, skipped } = total;
				expect({ tests, failures, errors, skipped }).toEqual({
					tests: String(pass + fail + unknown + waived + scan.gaps.length),
					failures: String(fail),
					errors: String(unknown + scan.gaps.length),
					skipped: String(waived),
				});
				expect(cases).toHaveLength(Number(tests));
				expect(cases.filter(saying("failure"))).toHaveLength(Number(failures));
				expect(cases.filter(saying("error"))).toHaveLength(Number(errors));
				expect(cases.filter(saying("skipped"))).toHaveLength(Number(skipped));
			}),
			{ numRuns: 50 },
		);
	});

	it("has only characters that XML 1.0 takes", () => {
		const name = "a\u0000\u001b[31m\ufffe\uffff\ud800b\u0085";
		const { cases } = parsed(scanOf(RULES, [assessed({ ...key("1", "x"), name }, { "kms_key/a": "pass" }, RULES)]));
		expect(cases[0]?.attributes.name).toMatch(/^a\ufffd\ufffd\ufffdb /);
	});

	it("skips what was there before where only what a change introduces counts", () => {
		const one = assessed(key("1", "x"), { "kms_key/a": { fail: ["old"] }, "kms_key/b": { fail: ["new"] } }, RULES);
		const [first, second] = one.findings.map((finding, index) => {
			return { ...finding, baseline_state: index === 0 ? ("unchanged" as const) : ("new" as const) };
		});
		if (first === undefined || second === undefined) throw new Error("two findings");
		const scan = scanOf(RULES, [{ ...one, findings: [first, second] }], { gate: "introduced" });
		const { total, cases } = parsed(scan);
		expect([total.failures, total.skipped]).toEqual(["1", "1"]);
		expect(
			cases.map(({ children }) => children.map((each) => `${each.name} ${each.attributes.message}`).join()),
		).toEqual(["skipped high: old", "failure low: new"]);
	});

	it("sums up the passes of a rule where there are more than anybody reads", () => {
		const passing = assessed(key("1", "x"), { "kms_key/a": "pass" }, RULES);
		const failing = assessed(key("0", "y"), { "kms_key/a": { fail: ["off"] } }, RULES);
		const scan = { ...scanOf(RULES, [failing]), resources: [failing, ...Array(100_001).fill(passing)] };
		const { total, cases } = parsed(scan);
		expect([total.tests, total.failures]).toEqual(["2", "1"]);
		expect(cases.map(({ attributes }) => attributes.name)).toEqual([
			expect.stringMatching(/^y /),
			"100,001 KMS keys as the rule says",
		]);
	});
});

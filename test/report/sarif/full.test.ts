import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Log, Result, Run } from "sarif";
import { countVerdicts, type Scan } from "../../../src/model/scan.js";
import { hostileScan } from "../hostile_scan.js";
import { sarifFullText, sarifText } from "../rendered.js";
import { assessed, key, rule, type Said, scanOf } from "../scans.js";
import { scenarios } from "../scenarios.js";
import { multitool, NOTES, schemaErrors } from "./validators.js";

function scenario(name: string): Scan {
	const make = scenarios[name];
	if (make === undefined) throw new Error(`there is no scenario ${name}`);
	return make();
}

function runOf(scan: Scan): Run {
	const [run] = (JSON.parse(sarifFullText(scan)) as Log).runs;
	if (run === undefined) throw new Error("there is no run");
	return run;
}

const rotates = rule("kms_key/rotation_enabled", "medium");

function resultOf(said: Said): Result {
	const { results = [] } = runOf(
		scanOf([rotates], [assessed(key("0a1b", "alias/orders"), { [rotates.id]: said }, [rotates])]),
	);
	expect(results).toHaveLength(1);
	return results[0] ?? { message: {} };
}

describe("results-full.sarif", () => {
	it.each(Object.keys(scenarios))("has every verdict of the %s scan, each at its rule and its resource", (name) => {
		const scan = scenario(name);
		const { results: all = [], logicalLocations = [], tool } = runOf(scan);
		const results = all.filter(({ ruleId }) => ruleId !== "keyproof/gate_not_lowered");
		expect(all.length - results.length).toBe(scan.lowered_gate?.length ?? 0);
		const told = results.map(({ ruleId, ruleIndex, kind, locations, suppressions }) => {
			expect(tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
			const place = logicalLocations[locations?.[0]?.logicalLocations?.[0]?.index ?? -1];
			return `${place?.fullyQualifiedName} ${ruleId} ${kind} ${suppressions?.length}`;
		});
		const KINDS = {
			pass: "pass 0",
			fail: "fail 0",
			waived: "fail 1",
			unknown: "open 0",
			not_applicable: "notApplicable 0",
		};
		const expected = scan.resources.flatMap(({ arn, verdicts }) =>
			Object.entries(verdicts).map(([id, verdict]) => `${arn} ${id} ${KINDS[verdict]}`),
		);
		expect(told.sort()).toEqual(expected.sort());
		expect(results.length).toBe(Object.values(countVerdicts(scan.resources)).reduce((sum, one) => sum + one, 0));
	});

	it("says of every finding of a change whether the base has it", () => {
		const scan = scenario("changed");
		const states = (runOf(scan).results ?? []).map(
			({ ruleId, kind, baselineState }) => `${kind} ${ruleId} ${baselineState}`,
		);
		expect(states.filter((each) => each.startsWith("fail")).sort()).toEqual([
			"fail cloudhsm_cluster/spans_two_zones updated",
			"fail keyproof/gate_not_lowered new",
			"fail keyproof/gate_not_lowered new",
			"fail kms_key/rotation_enabled new",
			"fail kms_key/rotation_enabled unchanged",
		]);
	});

	it("gives a level to what fails only (SARIF 2.1.0 section 3.27.10)", () => {
		const reason = { kind: "denied", action: "kms:GetKeyRotationStatus", message: "no" } as const;
		expect(resultOf("pass")).toMatchObject({ kind: "pass", level: "none" });
		expect(resultOf("not_applicable")).toMatchObject({ kind: "notApplicable", level: "none" });
		const unknown = resultOf({ unknown: reason });
		expect(unknown).toMatchObject({ kind: "open", level: "none" });
		expect(unknown.message.text).toContain("not evaluated: kms:GetKeyRotationStatus denied (no)");
		expect(resultOf({ fail: ["off"] })).toMatchObject({ kind: "fail", level: "warning" });
		expect(resultOf({ fail: ["off"], severity: "critical" })).toMatchObject({ kind: "fail", level: "error" });
	});

	it("tells a waiver as a suppression that was accepted, with owner, reason and end", () => {
		const waiver = { owner: "ann@example.com", reason: "goes away with the mainframe", expires: "2026-06-30" };
		const waived = resultOf({ waived: ["automatic rotation is off"], waiver });
		expect(waived).toMatchObject({ kind: "fail", level: "warning" });
		expect(waived.suppressions).toEqual([
			{
				kind: "external",
				status: "accepted",
				justification: "goes away with the mainframe.",
				properties: { owner: "ann@example.com", expires: "2026-06-30" },
			},
		]);
		expect(waived.properties).toMatchObject({ verdict: "waived", waiver });
	});

	it("says why a rule is not about a resource, where the policy does", () => {
		const resource = { ...assessed(key("0a", "alias/a"), { [rotates.id]: "not_applicable" }, [rotates]) };
		const scan = scanOf([rotates], [{ ...resource, exemptions: { [rotates.id]: "no key of this kind can rotate" } }]);
		expect(runOf(scan).results?.[0]?.message.text).toBe(
			"KMS key alias/a in eu-central-1: not applicable: no key of this kind can rotate.",
		);
	});

	it("has the rules, the fingerprints and the gaps of results.sarif", () => {
		const scan = scenario("mixed");
		const [slim] = (JSON.parse(sarifText(scan)) as Log).runs;
		const full = runOf(scan);
		expect(full.tool).toEqual(slim?.tool);
		expect(full.invocations).toEqual(slim?.invocations);
		const prints = (results: readonly Result[] = []) =>
			results
				.filter(({ suppressions = [] }) => suppressions.length === 0)
				.flatMap(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash ?? [])
				.sort();
		expect(prints(full.results)).toEqual(prints(slim?.results));
	});

	it("has one location for resources that read alike", () => {
		const names = ["alias/a", "alias/b", "alias/a\u200b"];
		const keys = names.map((name) => assessed(key("0a", name), { [rotates.id]: "pass" }, [rotates]));
		const scan = scanOf([rotates], keys);
		const { results = [], logicalLocations = [] } = runOf(scan);
		expect(logicalLocations.map(({ name }) => name)).toEqual(["alias/a", "alias/b"]);
		const places = results.map(({ locations }) => locations?.[0]?.logicalLocations?.[0]?.index);
		expect(places).toEqual([0, 1, 0]);
		expect(schemaErrors(sarifFullText(scan))).toEqual([]);
	});

	it("begins with what matters most", () => {
		const ORDER = ["fail", "open", "pass", "notApplicable"];
		for (const make of Object.values(scenarios)) {
			const { results = [], properties } = runOf(make());
			const places = results
				.filter(({ suppressions = [] }) => suppressions.length === 0)
				.map(({ kind = "" }) => ORDER.indexOf(kind));
			expect(places).toEqual([...places].sort((a, b) => a - b));
			expect(properties?.omitted_results).toBe(0);
		}
	});

	it("fits the schema, with no control character, link or placeholder in a message, whatever the account holds", () => {
		fc.assert(
			fc.property(hostileScan, (scan) => {
				const text = sarifFullText(scan);
				expect(schemaErrors(text)).toEqual([]);
				const { results = [] } = (JSON.parse(text) as Log).runs[0] ?? {};
				for (const { message, suppressions = [] } of results) {
					const texts = [message.text, ...suppressions.map(({ justification }) => justification)];
					for (const own of texts) {
						expect(own).not.toMatch(/\]\(|\{\d|\p{Cc}|\p{Cf}|\p{Cs}/u);
						expect(own?.length).toBeLessThanOrEqual(1024);
					}
				}
			}),
			{ numRuns: 200 },
		);
	});

	it("gets no error and no warning of sarif-multitool for any scenario", () => {
		const texts = Object.fromEntries(Object.keys(scenarios).map((name) => [name, sarifFullText(scenario(name))]));
		const said = multitool(texts, "Sarif");
		expect(Object.keys(said)).toEqual(Object.keys(scenarios));
		for (const [name, all] of Object.entries(said))
			expect([name, all.filter((one) => !NOTES.includes(one))]).toEqual([name, []]);
	}, 60_000);
});

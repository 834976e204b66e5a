import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { type Config, resolveConfig } from "../../src/config/config.js";
import { packEvidence } from "../../src/evidence/pack.js";
import { conclusionOf, renderVerification } from "../../src/evidence/verify.js";
import { iamPolicy } from "../../src/iam_policy.js";
import type { PolicyBundle } from "../../src/model/policy.js";
import { countVerdicts, type Scan } from "../../src/model/scan.js";
import { permissionsOf, taggedTypes } from "../../src/needs.js";
import { bringOwn } from "../../src/own/bring.js";
import { opaProgram } from "../../src/own/opa_program.js";
import { readSource } from "../../src/own/source.js";
import { assess, scan } from "../../src/pipeline.js";
import { loadPolicies, readPolicies } from "../../src/policies.js";
import { renderAssessment } from "../../src/report/assessment.js";
import { renderCsv } from "../../src/report/csv.js";
import { renderHtml } from "../../src/report/html/html.js";
import { judgedByLines } from "../../src/report/judged_by.js";
import { renderOcsf } from "../../src/report/ocsf.js";
import { renderOscal } from "../../src/report/oscal/oscal.js";
import { rulePage } from "../../src/report/page/rule.js";
import { renderSarif } from "../../src/report/sarif/sarif.js";
import { renderSummary } from "../../src/report/text/summary.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { startSimulator } from "../../src/simulator/server.js";
import { toolPath } from "../../tools/setup.js";
import { filesOf, textOf, verify } from "../evidence/archives.js";
import { NOW, surroundingsOf } from "../integration/scans.js";
import { worker } from "../worker.js";
import { foreignWasm } from "./wasm.js";

const policies = new URL("../../dist/policies/", import.meta.url);
const process_worker = worker();
const shipped = loadPolicies(policies);
const folder = mkdtempSync(join(tmpdir(), "keyproof-own-judging-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A rule with a parameter and the shipped library, one that replaces, and modules that give no answer. */
const TEAM = `# METADATA
# title: Keys say which team they belong to
# description: Whoever finds a key wants to know whom to ask.
# scope: package
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [tags]
#   parameters: {tag: {default: Team, schema: {type: string}, description: The tag.}}
#   controls: {own: {acme_2026: [K-1]}}
#   remediation: {text: Tag it.}
package keyproof.kms_key.team_tagged

import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains sprintf("it has no tag %s", [wanted]) if {
	wanted := data.parameters.kms_key.team_tagged.tag
	object.get(input.kms_key.tags.value, wanted, "") == ""
}
`;

function foreign(name: string, deed: "loops" | "traps" | "answers"): string {
	const id = `kms_key/${name}`;
	const wasm = foreignWasm({
		deed,
		entrypoints: [`keyproof/${id}`],
		answer: '[{"result":{"subject":true,"violation":"none"}}]',
	});
	const rule = {
		id,
		title: name,
		description: name,
		severity: "low",
		selects_by: ["metadata"],
		judges_by: [],
		remediation: { text: name },
	};
	writeFileSync(join(folder, `${name}.wasm`), wasm);
	writeFileSync(join(folder, `${name}.json`), JSON.stringify({ rules: [rule] }));
	return join(folder, `${name}.wasm`);
}

const OWN = ["team_tagged", "foreign_loops", "foreign_traps", "foreign_answers"].map((name) => `kms_key/${name}`);
const CONFIGURATION = "rules: {kms_key/team_tagged: {parameters: {tag: Owner}}}\n";

let bundle: PolicyBundle;
let config: Config;
let judged: Scan;
beforeAll(async () => {
	writeFileSync(join(folder, "team.rego"), TEAM);
	const modules = (["loops", "traps", "answers"] as const).map((deed) => foreign(`foreign_${deed}`, deed));
	const sources = [join(folder, "team.rego"), ...modules].map(readSource);
	bundle = await bringOwn(shipped, sources, {
		policies,
		worker: process_worker,
		opa: () => opaProgram(toolPath("opa")),
	});
	const world = exampleAccount(NOW);
	const simulator = await startSimulator(world);
	const choices = { rules: bundle.rules, formats: [], tagged_types: taggedTypes };
	const options = { regions: Object.keys(world.regions), rules: [...OWN, "kms_key/rotation_enabled"] };
	config = resolveConfig(options, choices, () => CONFIGURATION);
	judged = await scan(config, { ...surroundingsOf(simulator), policies: bundle });
	await simulator.close();
});

function verdictsOf(id: string): Record<string, number> {
	const own = judged.resources.filter(({ verdicts }) => verdicts[id] !== undefined);
	const counts = countVerdicts(own.map(({ verdicts }) => ({ verdicts: { [id]: verdicts[id] ?? "unknown" } })));
	return Object.fromEntries(Object.entries(counts).filter(([, number]) => number > 0));
}

function messagesOf(id: string): string[] {
	const findings = judged.resources.flatMap((each) => each.findings.filter(({ rule }) => rule === id));
	return [...new Set(findings.flatMap(({ messages }) => messages))].sort();
}

describe("own rules", () => {
	it("give verdicts like those that are shipped, by their parameters as they are configured", () => {
		expect(verdictsOf("kms_key/team_tagged")).toMatchObject({
			pass: expect.any(Number),
			fail: expect.any(Number),
			not_applicable: expect.any(Number),
		});
		expect(messagesOf("kms_key/team_tagged")).toContain("it has no tag Owner");
		expect(judged.result).toBe("fail");
	});

	it.each([
		["foreign_loops", "gave no answer within 2 s, and is not asked again"],
		["foreign_traps", "stopped: unreachable"],
		["foreign_answers", "its answer is none: policy kms_key/foreign_answers answered no set of violations"],
	])("that give no answer that can be used are unknown everywhere: %s", (name, why) => {
		const id = `kms_key/${name}`;
		expect(Object.keys(verdictsOf(id))).toEqual(["unknown"]);
		expect(messagesOf(id)).toEqual(expect.arrayContaining([expect.stringContaining(why)]));
	});

	it("that are all that is unknown make the result incomplete", async () => {
		const alone = { ...config, rules: config.rules.filter(({ id }) => id === "kms_key/foreign_traps") };
		const again = await assess(judged.inventory, alone, { policies: bundle, run_id: "", now: () => NOW });
		expect(again.result).toBe("incomplete");
	});

	it("are told from the others in every report", () => {
		const assessment = JSON.parse([...renderAssessment(judged)].join(""));
		const own = assessment.rules.filter(({ origin }: { origin?: string }) => origin === "own");
		expect(own.map(({ id }: { id: string }) => id)).toEqual([...OWN].sort());
		expect(assessment.judged_by.own_policies).toHaveLength(4);
		const sarif = JSON.parse([...renderSarif(judged)].join(""));
		const described = sarif.runs[0].tool.driver.rules.filter(
			({ properties }: { properties: { origin?: string } }) => properties.origin === "own",
		);
		expect(described.map(({ id }: { id: string }) => id)).toEqual([...OWN].sort());
		expect([...renderHtml(judged)].join("")).toContain("own policy, not Keyproof");
		expect(renderSummary(judged)).toContain("own rule of");
		expect([...renderCsv(judged)].filter((line) => line.endsWith('"own"\r\n'))).not.toEqual([]);
		expect([...renderOcsf(judged)].join("")).toContain('"rule_origin":"own"');
		expect([...renderOscal(judged)].join("")).toMatch(/"name": ?"origin", ?"ns": ?"[^"]*", ?"value": ?"own"/);
		expect(judgedByLines(judged).filter((line) => line.includes("own rule"))).toHaveLength(4);
	});

	it("say what to do where they gave no answer, and ask for no permission", () => {
		const summary = renderSummary(judged);
		expect(summary).toContain("gave no answer");
		expect(summary).toContain("keyproof policy check");
		expect(summary).not.toMatch(/Allow policy/);
	});

	it("have a page, and the permissions that their facets need", () => {
		const rule = judged.rules.find(({ id }) => id === "kms_key/team_tagged");
		if (rule === undefined) throw new Error("the rule is off");
		expect(rulePage(rule)).toContain("· own policy");
		expect(rulePage(rule)).toContain("your own reading, not official");
		expect(JSON.stringify(iamPolicy(permissionsOf(rule)))).toContain("kms:ListResourceTags");
	});
});

describe("evidence of a scan with own policies", () => {
	it("holds them, and is verified by them", async () => {
		const archive = packEvidence(judged, {
			policies: readPolicies(policies),
			bundle,
			config,
			configuration_file: CONFIGURATION,
			options: { rules: [...OWN, "kms_key/rotation_enabled"] },
		});
		expect([...filesOf(archive).keys()]).toContain("own-policies.json");
		expect(parse(textOf(archive, "own-policies.json")).modules).toHaveLength(4);
		const verification = await verify(archive);
		expect(conclusionOf(verification)).toBe("sound");
		const shown = renderVerification(verification, shipped.digest);
		expect(shown).toContain("The policies are those of this keyproof");
		expect(
			shown.match(/1 rule is none of keyproof's, but of .*: what they call a pass, only they say\./g),
		).toHaveLength(4);
	}, 30_000);
});

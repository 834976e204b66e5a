import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Config, resolveConfig } from "../../src/config/config.js";
import { startDemo } from "../../src/demo.js";
import { sourceTree } from "../../src/files.js";
import { type HclReader, loadHcl } from "../../src/iac/source/hcl.js";
import { terraformSource } from "../../src/iac/source/terraform.js";
import { readTerraformPlan } from "../../src/iac/terraform/read.js";
import { ConfigurationError } from "../../src/model/errors.js";
import type { Inventory } from "../../src/model/inventory.js";
import { atLeast } from "../../src/model/policy.js";
import { assessment, isIntroduced, type Scan } from "../../src/model/scan.js";
import { taggedTypes } from "../../src/needs.js";
import { assess, scan } from "../../src/pipeline.js";
import { loadPolicies } from "../../src/policies.js";
import { renderAssessment } from "../../src/report/assessment.js";
import { copyHcl } from "../../tools/build/hcl.js";
import { root } from "../../tools/setup.js";
import { hurriedClock } from "../aws/hurried_clock.js";
import { remembered } from "../integration/remembered.js";

/** Recorded plans, laid over the example account: what each introduces, fixes and takes out of sight. */

const PLANS = fileURLToPath(new URL("../fixtures/plans/", import.meta.url));
const GOLDEN = join(root, "test/iac/plans.golden.txt");
const NOW = new Date("2026-06-15T09:30:00Z");
const policies = loadPolicies(new URL("dist/policies/", `file://${root}/`));
const scenarios = readdirSync(PLANS).filter((name) => existsSync(join(PLANS, name, "plan.json")));

function configOf(): Config {
	return resolveConfig(
		{ plans: ["plan.json"] },
		{ rules: policies.rules, formats: [], tagged_types: taggedTypes },
		() => undefined,
	);
}

/** Every plan is laid over the same account. */
const asking = remembered();
let inventory: Inventory;
/** The inventory before any plan was laid over it. */
let as_read: string;
let read_hcl: HclReader;
beforeAll(async () => {
	const hcl = mkdtempSync(join(tmpdir(), "keyproof-hcl-"));
	copyHcl(hcl);
	read_hcl = await loadHcl(pathToFileURL(`${hcl}/`));
	rmSync(hcl, { recursive: true });
	const { simulator, regions, outside } = await startDemo(NOW);
	const signal = new AbortController().signal;
	const surroundings = { policies, run_id: "", now: () => NOW, outside: { ...outside, clock: hurriedClock, signal } };
	inventory = (await scan({ ...configOf(), regions }, surroundings)).inventory;
	as_read = JSON.stringify(inventory);
	await simulator.close();
}, 60_000);

function judged(scenario: string): Promise<Scan> {
	const { takesOwnIndex, written } = terraformSource(sourceTree(PLANS), scenario, read_hcl);
	const change = readTerraformPlan(
		readFileSync(join(PLANS, scenario, "plan.json")),
		"plan.json",
		takesOwnIndex,
		written,
	);
	return assess(
		inventory,
		configOf(),
		{ policies, asking, run_id: "", now: () => NOW },
		{
			kind: "change",
			base: "inventory",
			changesOf: () => ({ changes: [change], sources: [] }),
			located: () => undefined,
		},
	);
}

/** `new fail high kms_key/rotation_enabled <name>`, one a line, of rules of medium severity and above. */
function told({ result, resources, rules, change }: Scan): string[] {
	if (change === undefined) throw new Error("the scan has no change");
	const shown = new Set(rules.filter(({ severity }) => atLeast(severity, "medium")).map(({ id }) => id));
	const findings = resources.flatMap(({ name, findings }) =>
		findings
			.filter(({ baseline_state, rule }) => baseline_state !== "unchanged" && shown.has(rule))
			.map(({ verdict, severity, rule, baseline_state }) => `${baseline_state} ${verdict} ${severity} ${rule} ${name}`),
	);
	const gone = change.no_longer_judged.filter(({ reason }) => reason.includes("removes the resource"));
	const unseen = change.no_longer_judged.filter((each) => !gone.includes(each) && shown.has(each.rule));
	return [
		result,
		...findings.sort(),
		...change.fixed.filter(({ rule }) => shown.has(rule)).map(({ rule, address }) => `fixed ${rule} ${address}`),
		...unseen.map(({ rule, address }) => `no longer judged ${rule} ${address}`),
		...(gone.length === 0 ? [] : [`verdicts gone with ${gone[0]?.address}`]),
		...change.not_judged.map(({ address, why }) => `not judged ${address}: ${why}`),
		...change.elsewhere.map(({ account, region, resources: count }) => `elsewhere ${account} ${region}: ${count}`),
	];
}

describe("a recorded plan", () => {
	test("introduces, fixes and hides what the golden file says, and leaves the base as it was read", async () => {
		const sections: string[] = [];
		for (const scenario of scenarios) {
			const lines = await judged(scenario).then(told, (error: unknown) => {
				if (error instanceof ConfigurationError) return [`refused: ${error.message}`];
				throw error;
			});
			sections.push(`## ${scenario}\n${lines.join("\n")}\n`);
		}
		const text = sections.join("\n");
		if (process.env.KEYPROOF_UPDATE_GOLDEN !== undefined) writeFileSync(GOLDEN, text);
		expect(text).toBe(readFileSync(GOLDEN, "utf8"));
		// None of them changed a byte of the base.
		expect(JSON.stringify(inventory) === as_read).toBe(true);
	}, 60_000);

	test("makes an assessment that fits its schema, with counts that agree with the findings", async () => {
		for (const scenario of ["hsm-type-replaced", "key-deleted-with-window", "debt-fixed"]) {
			const result = await judged(scenario);
			const text = [...renderAssessment(result)].join("");
			const parsed = assessment.parse(JSON.parse(text));
			const introduced = result.resources.flatMap(({ findings }) => findings.filter(isIntroduced));
			expect(parsed.change?.counts.introduced).toBe(introduced.length);
			expect(parsed.change?.counts.fixed).toBe(parsed.change?.fixed.length);
		}
	});

	test("leaves old debt out of the result, and counts it with --gate all", async () => {
		expect((await judged("debt-untouched")).result).toBe("pass");
		const change = readTerraformPlan(readFileSync(join(PLANS, "debt-untouched", "plan.json")), "plan.json");
		const all = await assess(
			inventory,
			{ ...configOf(), gate: "all" },
			{ policies, run_id: "", now: () => NOW },
			{
				kind: "change",
				base: "inventory",
				changesOf: () => ({ changes: [change], sources: [] }),
				located: () => undefined,
			},
		);
		expect(all.result).toBe("fail");
	});

	test("names what is planned for a destroyed resource and for its replacement", async () => {
		const { resources } = await judged("hsm-type-replaced");
		const planned = resources.flatMap(({ arn, planned }) => (planned === undefined ? [] : [{ arn, planned }]));
		const address = "aws_cloudhsm_v2_cluster.cards";
		expect(planned.find(({ arn }) => arn.includes(":cluster/"))?.planned).toEqual({
			address,
			actions: ["replace"],
			replaced_by: ["hsm_type"],
		});
		expect(planned.find(({ arn }) => arn.includes(":planned/"))).toEqual({
			arn: `arn:aws:keyproof:eu-central-1:111122223333:planned/${address}`,
			planned: { address, actions: ["create"], replaced_by: [] },
		});
	});
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { comparisonOf } from "../../src/comparison.js";
import { ConfigurationError } from "../../src/model/errors.js";
import type { Inventory } from "../../src/model/inventory.js";
import type { AssessedResource, Scan } from "../../src/model/scan.js";
import { permissionsOf } from "../../src/needs.js";
import { assess, exitCode } from "../../src/pipeline.js";
import { renderAssessment } from "../../src/report/assessment.js";
import { parseInventory } from "../../src/saved_inventory.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { configOf, NOW, policies, scanOf, surroundingsOf } from "./scans.js";
import { Tape } from "./tape.js";
import { exampleWithCorners, goodAccount } from "./worlds.js";

const world = exampleWithCorners(NOW);
const regions = Object.keys(world.regions);
let simulator: Simulator;
let live: Scan;
/** Those that are off by default too. */
const EVERY_RULE = { rules: policies.rules.map(({ id }) => id) };

beforeAll(async () => {
	simulator = await startSimulator(world);
	live = await scanOf(simulator, { regions, ...EVERY_RULE });
});
afterAll(() => simulator.close());

/** The inventory as it comes back from a file. */
function saved(inventory: Inventory): Inventory {
	return parseInventory(JSON.stringify(JSON.parse(JSON.stringify(inventory))), "inventory.json");
}

function later() {
	return { ...surroundingsOf(simulator), now: () => new Date(NOW.getTime() + 30 * 86_400_000) };
}

/** The IAM actions that a scan with the rules calls, sorted; who the credentials belong to needs none. */
async function callsOf(rules: string[]): Promise<string[]> {
	const fresh = await startSimulator(world);
	await scanOf(fresh, { regions, rules });
	await fresh.close();
	return [...fresh.requests.keys()].filter((action) => action !== "sts:GetCallerIdentity").sort();
}

describe("a saved inventory", () => {
	it("gives the verdicts of the live scan, also a month later", async () => {
		const again = await assess(saved(live.inventory), configOf(EVERY_RULE), later());
		expect(again.resources).toEqual(live.resources);
		expect(again.result).toBe(live.result);
		expect(again.inventory).toEqual(live.inventory);
	});

	it("of a scan with gaps and unknown facts gives the same, gaps and all", async () => {
		simulator.faults = {
			denied: ["kms:GetKeyPolicy", "ec2:DescribeSubnets"],
			cut_pages: ["kms:ListKeys"],
			page_size: 3,
		};
		const partial = await scanOf(simulator, { regions, ...EVERY_RULE });
		simulator.faults = {};
		expect(partial.inventory.gaps.length).toBeGreaterThan(0);
		const again = await assess(saved(partial.inventory), configOf(EVERY_RULE), later());
		expect(again.resources).toEqual(partial.resources);
		expect(again.inventory.gaps).toEqual(partial.inventory.gaps);
	});

	it("calls nobody", async () => {
		const before = new Map(simulator.requests);
		await assess(saved(live.inventory), configOf(EVERY_RULE), later());
		expect(simulator.requests).toEqual(before);
	});

	it("can be judged by fewer rules than it was collected for, with the same verdicts", async () => {
		const rules = ["kms_key/policy_not_public", "cloudhsm_cluster/subnets_private"];
		const again = await assess(saved(live.inventory), configOf({ rules }), later());
		for (const resource of again.resources) {
			const before = live.resources.find(({ arn }) => arn === resource.arn);
			for (const [rule, verdict] of Object.entries(resource.verdicts)) expect(verdict).toBe(before?.verdicts[rule]);
		}
	});
});

describe("an inventory that was collected for fewer rules", () => {
	let partial: Scan;
	beforeAll(async () => {
		partial = await scanOf(simulator, { regions, rules: ["kms_key/policy_not_public"] });
	});

	it("leaves a rule unknown whose facet it does not hold, and names the action", async () => {
		const rules = ["kms_key/rotation_enabled"];
		const again = await assess(saved(partial.inventory), configOf({ rules }), later());
		const subjects = live.resources.filter((each) => /pass|fail/.test(each.verdicts["kms_key/rotation_enabled"] ?? ""));
		expect(subjects.length).toBeGreaterThan(5);
		for (const { arn } of subjects) {
			const found = again.resources.find((each) => each.arn === arn);
			expect(found?.verdicts).toEqual({ "kms_key/rotation_enabled": "unknown" });
			expect(found?.findings[0]?.reason).toMatchObject({ kind: "unavailable", action: "kms:GetKeyRotationStatus" });
		}
		expect(again.result).toBe("incomplete");
	});

	it("has a gap for every type that it does not hold: nothing there is never a pass", async () => {
		const again = await assess(saved(partial.inventory), configOf({ rules: ["cloudhsm_cluster/healthy"] }), later());
		expect(again.resources.filter(({ type }) => type === "cloudhsm_cluster")).toEqual([]);
		expect(again.gaps.map(({ type, action, region }) => `${type} ${action} ${region}`).sort()).toEqual(
			[...regions].sort().map((region) => `cloudhsm_cluster cloudhsm:DescribeClusters ${region}`),
		);
		expect(exitCode(again.result, false)).toBe(3);
		// The gap is of these rules, not of the inventory: with the rules it was collected for, nothing is missing.
		expect(again.inventory.gaps).toEqual([]);
	});

	it("has a gap for what every account and Region has, where it says that it read that", async () => {
		const emptied: Inventory = { ...live.inventory, resources: { region: [], account: [] }, gaps: [] };
		const scope = live.inventory.scopes[0];
		if (scope === undefined) throw new Error("no scope");
		const judged = await assess(
			{ ...emptied, scopes: [{ ...scope, types: ["region", "account"] }] },
			configOf({
				rules: policies.rules.filter(({ type }) => ["region", "account"].includes(type)).map(({ id }) => id),
			}),
			later(),
		);
		expect(judged.gaps.map(({ type, reason }) => [type, reason.message])).toEqual([
			["account", "the inventory lacks what is there in any case: collect it again"],
			["region", "the inventory lacks what is there in any case: collect it again"],
		]);
		expect(exitCode(judged.result, false)).toBe(3);
	});

	it("gives no rule that was off a pass it would not have had", async () => {
		const again = await assess(saved(partial.inventory), configOf(EVERY_RULE), later());
		for (const resource of again.resources) {
			const before = live.resources.find(({ arn }) => arn === resource.arn);
			for (const [rule, verdict] of Object.entries(resource.verdicts)) {
				expect(["unknown", before?.verdicts[rule]]).toContain(verdict);
			}
		}
	});
});

describe("a scan with some rules only", () => {
	// Some operations are called only for what another account has, or lacks.
	const accounts = [world, ...world.other_accounts].map(({ account }) => account);
	const everywhere = { regions, role_arns: accounts.map((account) => `arn:aws:iam::${account}:role/Auditor`) };
	let everything: Scan;
	const tape = new Tape();
	beforeAll(async () => {
		everything = await scanOf(simulator, { ...everywhere, ...EVERY_RULE }, { answering: tape.for([]) });
	});

	it("makes fewer kinds of calls", async () => {
		expect(await callsOf(["kms_key/policy_not_public"])).toEqual([
			"kms:DescribeKey",
			"kms:GetKeyPolicy",
			"kms:ListAliases",
			"kms:ListKeys",
			"ram:ListResources",
		]);
		expect(await callsOf(["cloudhsm_cluster/healthy"])).toEqual(["cloudhsm:DescribeClusters"]);
	});

	it.each(policies.rules.filter(({ of_change }) => of_change !== true).map(({ id }) => [id]))(
		"%s: calls what permissionsOf says, and judges as a scan with all rules",
		async (id) => {
			const rule = policies.rules.find((each) => each.id === id);
			if (rule === undefined) throw new Error(`no rule ${id}`);
			const asked = new Set<string>();
			const answering = tape.for([], "", (action) => asked.add(action));
			const alone = await scanOf(simulator, { ...everywhere, rules: [id] }, { answering });
			const called = [...asked].filter((action) => !action.startsWith("sts:")).sort();
			expect(called).toEqual(permissionsOf(rule));
			const verdicts = (scan: Scan) =>
				scan.resources.filter(({ type }) => type === rule.type).map(({ arn, verdicts }) => [arn, verdicts[id]]);
			expect(verdicts(alone)).toEqual(verdicts(everything));
		},
	);
});

describe("an account without anything", () => {
	it("passes, since nothing was missed", async () => {
		const empty = await startSimulator({ ...goodAccount(NOW), regions: {} });
		const scan = await scanOf(empty, { regions: ["eu-west-3", "ap-southeast-2"] });
		await empty.close();
		// The account and its Regions are always there; of what could be in them there is nothing.
		expect(scan.resources.map(({ type }) => type)).toEqual(["account", "region", "region"]);
		expect(scan.inventory.gaps).toEqual([]);
		expect(scan.result).toBe("pass");
	});

	it("passes where CloudHSM is not offered, and says so", async () => {
		const empty = await startSimulator({ ...goodAccount(NOW), opted_in: ["ap-southeast-4"], regions: {} });
		const scan = await scanOf(empty, { regions: ["ap-southeast-4"] });
		await empty.close();
		expect(scan.inventory.scopes).toMatchObject([{ not_offered: ["cloudhsm_backup", "cloudhsm_cluster"] }]);
		expect(scan.result).toBe("pass");
	});

	it("is no inventory to judge when no Region was read", () => {
		expect(() => saved({ ...live.inventory, scopes: [], resources: {} })).toThrow(ConfigurationError);
	});
});

describe("a baseline", () => {
	const folder = mkdtempSync(join(tmpdir(), "baseline-"));
	afterAll(() => rmSync(folder, { recursive: true }));

	/** Reads the assessment of the live scan as a baseline, after a change of its resources. */
	function compared(change: (resources: AssessedResource[]) => AssessedResource[]) {
		const path = join(folder, "assessment.json");
		const written = JSON.parse([...renderAssessment(live)].join(""));
		writeFileSync(path, JSON.stringify({ ...written, resources: change(written.resources) }));
		return comparisonOf(configOf({ ...EVERY_RULE, baseline: path }), {});
	}

	it("is taken as it was written", async () => {
		expect(await compared((resources) => resources)).toMatchObject({ kind: "assessment" });
	});

	it.each<[string, (resources: AssessedResource[]) => AssessedResource[]]>([
		["names a resource twice", ([first, ...rest]) => (first === undefined ? [] : [first, first, ...rest])],
		["has findings of what did not fail", (all) => all.map((each) => ({ ...each, verdicts: {} }))],
		["has no findings of what failed", (all) => all.map((each) => ({ ...each, findings: [] }))],
	])("that %s is refused: it would hide what is new", async (_, change) => {
		await expect(compared(change)).rejects.toThrow(/keyproof wrote no such file/);
	});
});

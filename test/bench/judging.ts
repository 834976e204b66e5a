import { resolveConfig } from "../../src/config/config.js";
import { policyData } from "../../src/evaluate/data.js";
import { loadEngine } from "../../src/evaluate/engine.js";
import { readTerraformPlan } from "../../src/iac/terraform/read.js";
import { link } from "../../src/link/link.js";
import { relations } from "../../src/link/relations.js";
import { assess } from "../../src/pipeline.js";
import { loadPolicies } from "../../src/policies.js";
import { parseInventory } from "../../src/saved_inventory.js";

/** Microseconds that one resource of a type takes to judge with all its rules (the median), and to derive facts for (all types, on average). */
export async function evaluationTime(text: string, type: string): Promise<{ median: number; linking: number }> {
	const inventory = parseInventory(text, "inventory.json");
	const policies = loadPolicies(new URL("../../dist/policies/", import.meta.url));
	const config = resolveConfig({}, { rules: policies.rules, formats: [], tagged_types: [] }, () => undefined);
	const scan = await assess(inventory, config, { policies, run_id: "bench", now: () => new Date() });
	const engine = await loadEngine(policies, policyData(scan.rules, inventory.collected_at));
	link(inventory, relations);
	const began = performance.now();
	const resources = link(inventory, relations).resources[type] ?? [];
	const linking = ((performance.now() - began) * 1000) / resources.length;
	for (const resource of resources.slice(0, 200)) engine(type, resource);
	const times = resources.map((resource) => {
		const start = performance.now();
		engine(type, resource);
		return (performance.now() - start) * 1000;
	});
	const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
	return { median, linking };
}

/** So many changes are planned for every five keys. */
const CHANGES_PER_KEY = 1 / 5;

/** Seconds to judge an inventory alone, and with a plan that changes a fifth of its keys laid over it. */
export async function planTimes(text: string): Promise<{ changes: number; alone_s: number; with_plan_s: number }> {
	const inventory = parseInventory(text, "inventory.json");
	const policies = loadPolicies(new URL("../../dist/policies/", import.meta.url));
	const config = (plans: string[]) =>
		resolveConfig({ plans }, { rules: policies.rules, formats: [], tagged_types: [] }, () => undefined);
	const surroundings = { policies, run_id: "bench", now: () => new Date() };
	const keys = (inventory.resources.kms_key ?? []).filter((_, index) => index % (1 / CHANGES_PER_KEY) === 0);
	const resource_changes = keys.map(({ arn }, index) => ({
		address: `aws_kms_key.k[${index}]`,
		mode: "managed",
		type: "aws_kms_key",
		name: "k",
		index,
		change: { actions: ["update"], before: { arn, description: "a" }, after: { arn, description: "b" } },
	}));
	const plan = Buffer.from(JSON.stringify({ format_version: "1.2", resource_changes }));
	const timed = async (judge: () => Promise<unknown>): Promise<number> => {
		const began = performance.now();
		await judge();
		return (performance.now() - began) / 1000;
	};
	const alone = () => assess(inventory, config([]), surroundings);
	await alone();
	const alone_s = await timed(alone);
	const with_plan_s = await timed(() => {
		const changesOf = () => ({ changes: [readTerraformPlan(plan, "plan.json")], sources: [] });
		const comparison = { kind: "change", base: "inventory", changesOf, located: () => undefined } as const;
		return assess(inventory, config(["plan.json"]), surroundings, comparison);
	});
	return { changes: resource_changes.length, alone_s, with_plan_s };
}

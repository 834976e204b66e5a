import { execFileSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import type { PolicyData } from "../../src/evaluate/data.js";
import { loadEngine } from "../../src/evaluate/engine.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { RuleInForce } from "../../src/model/policy.js";
import { identity, type Resource } from "../../src/model/resource.js";
import { loadPolicies } from "../../src/policies.js";
import { root, toolPath } from "../../tools/setup.js";

const bundle = loadPolicies(new URL("../../dist/policies/", import.meta.url));
const rules = bundle.rules.filter(({ type }) => type === "cloudhsm_cluster");
const parameters = { cloudhsm_cluster: {} as Record<string, Record<string, unknown>> };
for (const rule of rules) {
	parameters.cloudhsm_cluster[rule.id.replace("cloudhsm_cluster/", "")] = Object.fromEntries(
		Object.entries(rule.parameters).map(([name, { default: value }]) => [name, value]),
	);
}
const data = { parameters, scan: { collected_at: "2026-01-15T12:00:00.000Z" } } as PolicyData;
const engine = await loadEngine(bundle, data);
/** Who asks for more by a configuration must know what that costs. */
const inForce = rules
	.filter(({ opt_in }) => !opt_in)
	.map((rule): RuleInForce => ({ ...rule, parameter_values: {}, permissions: [] }));

/** Every cluster of every test case of a policy, once: those that differ in their HSMs alone come to the same. */
function clusters(): Resource[] {
	const cluster = z.custom<Resource>((value) => identity.loose().safeParse(value).success);
	const query = "[one | some group, name; one := data.keyproof.cloudhsm_cluster[group].cases[name].given]";
	const args = ["eval", "--data", "policies", "--data", "build/policy-test-data.json", "--format", "json", query];
	const output = execFileSync(toolPath("opa"), args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
	const expressions = z.tuple([z.looseObject({ value: z.array(cluster) })]);
	const { result } = z.looseObject({ result: z.tuple([z.looseObject({ expressions })]) }).parse(JSON.parse(output));
	const all = result[0].expressions[0].value;
	const distinct = new Map(all.map((each) => [JSON.stringify(withHsms(each, 1) ?? each), each]));
	return [...distinct.values()];
}

/** The cluster with so many active HSMs, in its subnets in turn; undefined where it is not known to have any. */
function withHsms(cluster: Resource, number: number): Resource | undefined {
	const { metadata } = cluster;
	if (typeof metadata !== "object" || metadata.status !== "known") return undefined;
	const subnets = Object.entries((metadata.value as { subnet_mapping: Record<string, string> }).subnet_mapping);
	if (subnets.length === 0) return undefined;
	const hsms = Array.from({ length: number }, (_, index) => {
		const [availability_zone, subnet_id] = subnets[index % subnets.length] ?? [];
		return {
			hsm_id: `hsm-${String.fromCharCode(97 + index).repeat(11)}`,
			state: "ACTIVE",
			availability_zone,
			subnet_id,
		};
	});
	// What watches the HSMs that were there, or was measured of them, says nothing of these.
	const { log_streams: _streams, user_counts: _users, session_counts: _sessions, alarms: _alarms, ...rest } = cluster;
	return { ...rest, metadata: { status: "known", value: { ...(metadata.value as object), hsms } } };
}

function failing(cluster: Resource): Set<string> {
	const [assessed] = evaluate(engine, inForce, { cloudhsm_cluster: [cluster] }, new Map(), {});
	const verdicts = Object.entries(assessed?.verdicts ?? {});
	return new Set(verdicts.filter(([, verdict]) => verdict === "fail").map(([rule]) => rule));
}

describe("the rules on CloudHSM clusters", () => {
	it("never ask for one number of HSMs and for another: what each can be content with contents them all", () => {
		const numbers = [1, 2, 3, 4, 5, 6, 7];
		const given = clusters();
		expect(given.length).toBeGreaterThan(200);
		const contradicting = given.flatMap((cluster) => {
			const variants = numbers.flatMap((number) => withHsms(cluster, number) ?? []).map(failing);
			// What fails with every number is not about the number.
			const always = [...(variants[0] ?? [])].filter((rule) => variants.every((failed) => failed.has(rule)));
			const contented = variants.some((failed) => [...failed].every((rule) => always.includes(rule)));
			return contented || variants.length === 0 ? [] : [[cluster.arn, variants.map((failed) => [...failed])]];
		});
		expect(contradicting).toEqual([]);
	});
});

import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { systemClock } from "../../src/aws/clock.js";
import { resolveConfig } from "../../src/config/config.js";
import { startDemo } from "../../src/demo.js";
import type { Answers } from "../../src/evaluate/answer.js";
import { policyData } from "../../src/evaluate/data.js";
import { type Engine, loadEngine } from "../../src/evaluate/engine.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { link } from "../../src/link/link.js";
import { relations } from "../../src/link/relations.js";
import { type Reason, unknown } from "../../src/model/observed.js";
import { factsOf, type RuleInForce } from "../../src/model/policy.js";
import { facetOf, type Resource } from "../../src/model/resource.js";
import type { Verdict } from "../../src/model/verdict.js";
import { scan } from "../../src/pipeline.js";
import { loadPolicies } from "../../src/policies.js";
import { keyWith } from "../link/policy/judge.js";

/** Every shipped rule over the example account, once, as it stands after link. */
const policies = loadPolicies(new URL("../../dist/policies/", import.meta.url));
const LOST: Reason = { kind: "denied", action: "aws:Anything", message: "AccessDenied" };
/** In both of the example's accounts: a rule on what is global to an account cannot pass and fail in one. */
const ROLES = ["arn:aws:iam::111122223333:role/Auditor", "arn:aws:iam::444455556666:role/Auditor"];
let engine: Engine;
let rules: readonly RuleInForce[];
let remembered: Engine;
let resources: Readonly<Record<string, readonly Resource[]>>;
let everything: (readonly [type: string, resource: Resource])[];

beforeAll(async () => {
	const now = new Date("2026-06-15T09:30:00Z");
	const { simulator, regions, outside } = await startDemo(now);
	try {
		const config = resolveConfig(
			{ regions, api_rate_share: "1", rules: policies.rules.map(({ id }) => id), role_arns: ROLES },
			{ rules: policies.rules, formats: [], tagged_types: [] },
			() => undefined,
		);
		const surroundings = {
			policies,
			run_id: "1",
			now: () => now,
			outside: { ...outside, clock: systemClock, signal: new AbortController().signal },
		};
		const scanned = await scan(config, surroundings);
		rules = scanned.rules;
		resources = link(scanned.inventory, relations).resources;
		everything = Object.entries(resources).flatMap(([type, list]) => list.map((resource) => [type, resource] as const));
		engine = await loadEngine({ ...policies, rules }, policyData(rules, scanned.inventory.collected_at));
		remembered = remembering(engine);
	} finally {
		await simulator.close();
	}
});

/** The engine, which is asked about the same object once: rule after rule looks at the same resources. */
function remembering(asked: Engine): Engine {
	const known = new WeakMap<Resource, Answers>();
	const ask = (type: string, resource: Resource): Answers => {
		const answers = known.get(resource) ?? asked(type, resource);
		known.set(resource, answers);
		return answers;
	};
	return Object.assign(ask, { each: asked.each });
}

function verdictsOf(type: string, resource: Resource): Record<string, Verdict> {
	return evaluate(remembered, rules, { [type]: [resource] }, new Map(), {})[0]?.verdicts ?? {};
}

/** A key store whose trust anchor ends after its algorithm does, which none of the example has. */
function lastingAnchor(store: Resource): Resource {
	return JSON.parse(JSON.stringify(store).replaceAll(/"not_after":"\d{4}/g, '"not_after":"2049'));
}

/** Keys that the example has none of: for a Nitro enclave alone, and for one whose image nobody measured. */
function enclaveKeys(): Resource[] {
	const PCR = "2a1b".repeat(24);
	const statement = { Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:role/enclave" }, Resource: "*" };
	const attested = {
		...statement,
		Action: "kms:Decrypt",
		Condition: { StringEqualsIgnoreCase: { "kms:RecipientAttestation:ImageSha384": PCR } },
	};
	const around = { ...statement, Action: "kms:GenerateDataKey" };
	return [[attested], [attested, around]].map((Statement) =>
		keyWith({ document: { Version: "2012-10-17", Statement } }),
	);
}

const facetsOf = (resource: Resource) => Object.keys(resource).filter((name) => facetOf(resource, name) !== undefined);

/** A resource of the account, with some of its facets chosen. */
const chosen = () =>
	fc
		.constantFrom(...everything)
		.chain(([type, resource]) =>
			fc.record({ type: fc.constant(type), resource: fc.constant(resource), facets: fc.subarray(facetsOf(resource)) }),
		);

describe("the shipped rules", () => {
	it("judge an account that shows each of them failing and passing", () => {
		const lasting = (resources.kms_custom_key_store ?? []).map((store) => lastingAnchor(store));
		const shown = [
			...everything,
			...lasting.map((store) => ["kms_custom_key_store", store] as const),
			...enclaveKeys().map((key) => ["kms_key", key] as const),
		];
		const verdicts = shown.flatMap(([type, resource]) => Object.entries(verdictsOf(type, resource)));
		// What a change takes away is judged only where there is one.
		const judged = policies.rules.filter(({ of_change }) => of_change !== true);
		const lacking = judged.flatMap(({ id }) =>
			["fail", "pass"]
				.filter((wanted) => !verdicts.some(([rule, verdict]) => rule === id && verdict === wanted))
				.map((wanted) => `${id} never says ${wanted}`),
		);
		expect(lacking).toEqual([]);
	});

	it("never turn a fail into anything but unknown when facts are lost, and never a pass or not_applicable into a fail", () => {
		fc.assert(
			fc.property(chosen(), fc.boolean(), ({ type, resource, facets }, absent) => {
				const lost = Object.fromEntries(facets.map((facet) => [facet, absent ? undefined : unknown(LOST)]));
				const after = verdictsOf(type, { ...resource, ...lost });
				const turned = Object.entries(verdictsOf(type, resource)).filter(
					([rule, verdict]) => after[rule] !== verdict && after[rule] !== "unknown",
				);
				expect(turned.map(([rule, verdict]) => `${rule}: ${verdict} -> ${after[rule]}`)).toEqual([]);
			}),
			{ numRuns: 1_000 },
		);
	});

	it("look at no facet that they do not name: losing any other changes neither verdict nor messages", () => {
		const findingsOf = (type: string, resource: Resource, rule: RuleInForce) =>
			evaluate(remembered, [rule], { [type]: [resource] }, new Map(), {}).map(
				({ placeholders: _, ...judged }) => judged,
			)[0];
		for (const rule of rules) {
			const named = factsOf(rule);
			for (const resource of resources[rule.type] ?? []) {
				const others = facetsOf(resource).filter((facet) => !named.includes(facet));
				const lost = Object.fromEntries(others.map((facet) => [facet, unknown(LOST)]));
				expect(findingsOf(rule.type, { ...resource, ...lost }, rule)).toEqual(findingsOf(rule.type, resource, rule));
			}
		}
	});

	it("select by the facets of selects_by alone", () => {
		const others = rules.flatMap((rule) => {
			const judging = rule.judges_by.filter((facet) => !rule.selects_by.includes(facet));
			const lost = Object.fromEntries(judging.map((facet) => [facet, unknown(LOST)]));
			return (resources[rule.type] ?? []).flatMap((resource) => {
				const [before, after] = [resource, { ...resource, ...lost }].map((each) =>
					remembered(rule.type, each).get(rule.name),
				);
				return after?.subject === before?.subject ? [] : [`${rule.id}: ${resource.arn}`];
			});
		});
		expect(others).toEqual([]);
	});

	it("give the same outcome whatever the order of the resources", () => {
		const outcome = (lists: Readonly<Record<string, readonly Resource[]>>) =>
			JSON.stringify(evaluate(engine, rules, lists, new Map(), {}));
		const expected = outcome(resources);
		const order = fc.shuffledSubarray(everything, { minLength: everything.length });
		fc.assert(
			fc.property(order, (shuffled) => {
				const lists = Object.fromEntries(
					Object.keys(resources)
						.reverse()
						.map((type) => [type, shuffled.filter(([of]) => of === type).map(([, resource]) => resource)]),
				);
				expect(outcome(lists)).toBe(expected);
			}),
			{ numRuns: 30 },
		);
	});
});

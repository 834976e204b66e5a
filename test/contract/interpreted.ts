import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { reason } from "../../src/model/observed.js";
import { once } from "../../src/model/once.js";
import { factsOf, type Rule, severity } from "../../src/model/policy.js";
import { identity, type Resource } from "../../src/model/resource.js";
import { root, toolPath } from "../../tools/setup.js";

/** A policy's test case as its `_test` package declares it. A set of Rego is a list in JSON. */
const testCase = z.strictObject({
	given: z.custom<Resource>((value) => identity.loose().safeParse(value).success),
	verdict: z.enum(["pass", "fail", "unknown", "not_applicable"]),
	violation: z
		.array(z.union([z.string(), z.strictObject({ message: z.string(), severity: severity.optional() })]))
		.optional(),
	/** Why it is no subject, where the policy says so. */
	exempt: z.array(z.string()).optional(),
	/** The reasons for an unknown verdict that rests on a part of a fact. */
	unseen: z.array(reason).optional(),
	/** Of a rule about an audit service: the types of resources that the service sees. */
	sees: z.array(z.string()).optional(),
	parameters: z.record(z.string(), z.json()).optional(),
});
export type Case = z.infer<typeof testCase> & { readonly rule: Rule; readonly name: string };

/** What OPA evaluates a query to, over the policies, the data of their tests and one module more. */
export function evaluated(query: string, { module = "", input = "" } = {}): unknown {
	const folder = mkdtempSync(path.join(tmpdir(), "keyproof-contract-"));
	try {
		const file = path.join(folder, "contract.rego");
		writeFileSync(file, `package contract\n${module}`);
		const data = ["policies", "build/policy-test-data.json", file].flatMap((place) => ["--data", place]);
		return resultOf(["eval", ...data, ...(input === "" ? [] : ["--stdin-input"]), "--format", "json", query], input);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What `opa eval` answers. Go collects its garbage less often. */
export function resultOf(args: readonly string[], input = ""): unknown {
	const env = { ...process.env, GOGC: "400" };
	const output = execFileSync(toolPath("opa"), [...args], {
		cwd: root,
		encoding: "utf8",
		maxBuffer: 1 << 28,
		env,
		input,
	});
	const expressions = z.tuple([z.looseObject({ value: z.unknown() })]);
	return z.looseObject({ result: z.tuple([z.looseObject({ expressions })]) }).parse(JSON.parse(output)).result[0]
		.expressions[0].value;
}

/** Every case of every rule. */
export function casesOf(rules: readonly Rule[]): Case[] {
	const tables = rules.map(({ id }) => `"${id}": ${reference(id)}_test.cases`);
	const declared = z.record(z.string(), z.record(z.string(), testCase));
	const byRule = declared.parse(evaluated(`{${tables.join(", ")}}`));
	return rules.flatMap((rule) => Object.entries(byRule[rule.id] ?? {}).map(([name, one]) => ({ ...one, rule, name })));
}

function reference(id: string): string {
	return `data.keyproof.${id.replace("/", ".")}`;
}

/**
 * What OPA's interpreter answers about the resource of each case: of that policy and each of its siblings, the whole document.
 * Of cases that differ in no facet that a policy names, and in none of its parameters, one is asked for all.
 */
export function interpreted(
	rules: readonly Rule[],
	cases: readonly Case[],
): ReadonlyMap<Case, ReadonlyMap<string, unknown>> {
	const asked = new Map(rules.map((rule) => [rule.id, alikeFor(rule, cases)]));
	const input = {
		given: cases.map(({ given }) => given),
		asked: Object.fromEntries(
			[...asked].map(([id, groups]) => [
				id,
				groups.map(([one]) => ({ index: cases.indexOf(one), parameters: parametersOf(id, one) })),
			]),
		),
	};
	const row = z.strictObject({ id: z.string(), number: z.number(), answer: z.unknown() });
	const rows = evaluated("data.contract.answers", {
		module: rules.map(asking).join("\n"),
		input: JSON.stringify(input),
	});
	const answers = new Map(cases.map((one) => [one, new Map<string, unknown>()]));
	for (const { id, number, answer } of z.array(row).parse(rows)) {
		for (const one of asked.get(id)?.[number] ?? []) answers.get(one)?.set(id, answer);
	}
	return answers;
}

/** A rule of its own asks for each, since OPA 1.22 forgets the input of a `with` inside a comprehension. */
function asking({ id, type, name }: Rule): string {
	return `answers contains {"id": "${id}", "number": number, "answer": answer} if {
		some number, ask in input.asked["${id}"]
		resource := {"${type}": input.given[ask.index]}
		changed := object.union(data.parameters, {"${type}": {"${name}": ask.parameters}})
		answer := ${reference(id)} with input as resource with data.parameters as changed
	}`;
}

/** A policy reads no parameters but its own. */
function parametersOf(id: string, { rule, parameters = {} }: Case): object {
	return rule.id === id ? parameters : {};
}

const numbers = new Map<string, number>();
/** A number for each facet of a resource, the same for the same fact. */
const factNumbers = once((given: Resource): ReadonlyMap<string, number> => {
	const numberOf = (text: string): number => {
		const known = numbers.get(text) ?? numbers.size;
		numbers.set(text, known);
		return known;
	};
	return new Map(Object.entries(given).map(([facet, fact]) => [facet, numberOf(JSON.stringify(fact))]));
});

/** The cases of a rule's type, in groups of which it can tell no two apart. */
function alikeFor(rule: Rule, cases: readonly Case[]): [Case, ...Case[]][] {
	const facets = [...Object.keys(identity.shape), ...factsOf(rule)];
	const groups = new Map<string, [Case, ...Case[]]>();
	for (const one of cases) {
		if (one.rule.type !== rule.type) continue;
		const facts = factNumbers(one.given);
		const key = JSON.stringify([parametersOf(rule.id, one), facets.map((facet) => facts.get(facet) ?? -1)]);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [one]);
		else group.push(one);
	}
	return [...groups.values()];
}

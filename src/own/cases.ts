import { z } from "zod";
import { type Engine, loadEngine, type PolicyData, policyData } from "../evaluate/engine.js";
import { evaluate } from "../evaluate/evaluate.js";
import { ConfigurationError, PolicyError } from "../model/errors.js";
import type { PolicyBundle, Rule, RuleInForce } from "../model/policy.js";
import { identity, type Resource } from "../model/resource.js";
import { policyError } from "./compile.js";
import { placeIn } from "./load.js";
import { packageIn } from "./metadata.js";
import type { Opa } from "./opa.js";
import type { OwnSource } from "./source.js";
import { stageOf } from "./stage.js";

/** When cases take place: `data.scan.collected_at`, as for the shipped policies. */
const TEST_TIME = "2026-01-15T12:00:00.000Z";
/** What only tests may: `print`, by which the library shows what was wanted and what came. */
const PRINTING = [
	{ name: "print", decl: { type: "function", variadic: { type: "any" } } },
	{
		name: "internal.print",
		decl: { type: "function", args: [{ type: "array", dynamic: { type: "set", of: { type: "any" } } }] },
	},
	{ name: "internal.test_case", decl: { type: "function", args: [{ type: "array", dynamic: { type: "any" } }] } },
];
const capabilities = z.looseObject({ builtins: z.array(z.unknown()) });
const DATA_FILE = "keyproof-test-data.json";

/** A case as a `_test` package declares it. A set of Rego is a list in JSON. */
const testCase = z.looseObject({
	given: z.custom<Resource>(
		(value) => identity.loose().safeParse(value).success,
		"no resource: it has no arn, account, region or name",
	),
	verdict: z.enum(["pass", "fail", "unknown", "not_applicable"]),
	violation: z.array(z.union([z.string(), z.looseObject({ message: z.string() })])).optional(),
	parameters: z.record(z.string(), z.json()).optional(),
});
type Case = z.infer<typeof testCase>;

/** What came of the cases of a path: what OPA printed, and those that a scan would judge otherwise. */
export interface Tested {
	readonly output: string;
	readonly passed: boolean;
	/** Cases, and what is wrong with them, a line each. */
	readonly cases: number;
	readonly wrong: readonly string[];
}

/**
 * Runs the tests of a folder of own policies: `opa test`, with the libraries and fixtures of the shipped ones, then every
 * case of every table as a scan judges, with the facets that the rule names and no other.
 *
 * @throws PolicyError with file and line of what does not compile, or where there is no table of cases; ConfigurationError where OPA cannot answer.
 */
export async function testOwn(opa: Opa, source: OwnSource, bundle: PolicyBundle, policies: URL): Promise<Tested> {
	const rules = bundle.rules.filter(({ id }) =>
		bundle.own?.modules.some(({ asks }) => asks.some(({ rule }) => rule === id)),
	);
	const data = policyData(rules.map(atDefaults), TEST_TIME);
	const tables_in = tablesIn(source);
	const untested = rules.filter(({ type, name }) => !tables_in.has(`keyproof.${type}.${name}_test`));
	if (untested.length > 0) throw noCases(source, untested);
	const stage = stageOf(source.path, source.files, policies, () => true);
	const offered = capabilities.parse(JSON.parse(stage.capabilities));
	const tested = opa.test(
		{
			...stage,
			files: new Map([...stage.files, [DATA_FILE, JSON.stringify(data)]]),
			paths: [...stage.paths, DATA_FILE],
			// Tests come with a pull request as policies do: they reach nothing outside either.
			capabilities: JSON.stringify({ ...offered, builtins: [...offered.builtins, ...PRINTING] }),
		},
		rules.map(({ type, name }) => `data.keyproof.${type}.${name}_test.cases`),
	);
	if (!("output" in tested)) throw policyError(tested, stage);
	const tables = rules.map((rule, index) => ({ rule, table: tested.values[index] }));
	const without = tables.filter(({ table }) => table === undefined).map(({ rule }) => rule);
	if (without.length > 0) throw noCases(source, without);
	const wrong: string[] = [];
	let number = 0;
	for (const { rule, table } of tables) {
		const placed = placesOf(tables_in.get(`keyproof.${rule.type}.${rule.name}_test`));
		const cases = casesIn(table, rule, placed);
		number += cases.length;
		const otherwise = await judgedOtherwise(bundle, rule, cases, data);
		wrong.push(...otherwise.map(({ name, text }) => `${placed(name)}${text}`));
	}
	return { output: stage.shown(tested.output), passed: tested.passed, cases: number, wrong };
}

function noCases({ path }: OwnSource, rules: readonly Rule[]): PolicyError {
	return new PolicyError(
		`${path}: ${rules.map(({ id }) => id).join(", ")}: there are no cases in a package keyproof.TYPE.NAME_test: \`keyproof policy new\` shows a table`,
	);
}

/** A file of tests, as its user knows it. */
interface TestFile {
	readonly file: string;
	readonly lines: readonly string[];
}

/** The files of tests by the names of their packages. */
function tablesIn(source: OwnSource): Map<string, TestFile> {
	return new Map(
		[...source.files].flatMap(([name, bytes]): [string, TestFile][] => {
			const text = new TextDecoder().decode(bytes);
			const file = placeIn(source, name);
			const found = packageIn(text, file);
			return found === undefined ? [] : [[found.path.join("."), { file, lines: text.split("\n") }]];
		}),
	);
}

/** `own/x_test.rego:8: `, where a case begins; of one that is named by a rule of its own the file alone. */
function placesOf(table: TestFile | undefined): (name: string) => string {
	if (table === undefined) return () => "";
	return (name) => {
		const at = table.lines.findIndex((line) => line.includes(`cases[${JSON.stringify(name)}]`));
		return `${table.file}${at < 0 ? "" : `:${at + 1}`}: `;
	};
}

function atDefaults(rule: Rule): RuleInForce {
	const values = Object.entries(rule.parameters).map(([name, { default: value }]) => [name, value] as const);
	return { ...rule, parameter_values: Object.fromEntries(values) as RuleInForce["parameter_values"], permissions: [] };
}

const caseTable = z.record(z.string(), z.unknown());

function casesIn(table: unknown, { id }: Rule, placed: (name: string) => string): [string, Case][] {
	const parsed = caseTable.safeParse(table);
	if (!parsed.success)
		throw new ConfigurationError(`${id}: its cases are no table: cases["a sentence"] := {"given": …, "verdict": …}`);
	return Object.entries(parsed.data).map(([name, value]) => {
		const one = testCase.safeParse(value);
		if (one.success) return [name, one.data];
		const faults = one.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`).join("; ");
		throw new PolicyError(`${placed(name)}${id}: case "${name}": ${faults}`);
	});
}

/** The cases that a scan judges otherwise than they say, those of one set of parameters at a time. */
async function judgedOtherwise(
	bundle: PolicyBundle,
	rule: Rule,
	cases: readonly [string, Case][],
	data: PolicyData,
): Promise<{ readonly name: string; readonly text: string }[]> {
	const alike = new Map<string, (readonly [string, Case])[]>();
	for (const each of cases) {
		const key = JSON.stringify(each[1].parameters ?? {});
		alike.set(key, [...(alike.get(key) ?? []), each]);
	}
	const wrong: { name: string; text: string }[] = [];
	for (const [parameters, group] of alike) {
		const at_defaults = atDefaults(rule);
		const in_force = {
			...at_defaults,
			parameter_values: { ...at_defaults.parameter_values, ...JSON.parse(parameters) },
		};
		const of_type = { ...data.parameters[rule.type], [rule.name]: in_force.parameter_values };
		const changed = { ...data, parameters: { ...data.parameters, [rule.type]: of_type } };
		const engine = await loadEngine({ ...bundle, rules: [in_force] }, changed);
		engine.prepare?.({ [rule.type]: group.map(([, { given }]) => given) });
		for (const [name, one] of group)
			wrong.push(...differences(engine, in_force, name, one).map((text) => ({ name, text })));
	}
	return wrong;
}

function differences(
	engine: Engine,
	rule: RuleInForce,
	name: string,
	{ given, verdict, violation = [] }: Case,
): string[] {
	const [judged] = evaluate(engine, [rule], { [rule.type]: [given] }, new Map(), {});
	const is = judged?.verdicts[rule.id];
	const messages = judged?.findings.find((finding) => finding.rule === rule.id)?.messages ?? [];
	const why = messages.length === 0 ? "" : `: ${messages.join("; ")}`;
	if (is !== verdict) return [`${rule.id}: "${name}" is to be ${verdict}, and a scan says ${is}${why}`];
	const wanted = [...new Set(violation.map((each) => (typeof each === "string" ? each : each.message)))].sort();
	if (verdict !== "fail" || JSON.stringify(messages) === JSON.stringify(wanted)) return [];
	return [`${rule.id}: "${name}" is to say ${JSON.stringify(wanted)}, and a scan says ${JSON.stringify(messages)}`];
}

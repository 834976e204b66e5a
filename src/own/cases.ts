import { z } from "zod";
import { type PolicyData, policyData } from "../evaluate/data.js";
import { type Engine, loadEngine } from "../evaluate/engine.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { OwnLimits } from "../evaluate/own_judge.js";
import { ConfigurationError, PolicyError } from "../model/errors.js";
import { isLate, type OwnJudge } from "../model/own_policies.js";
import type { PolicyBundle, Rule, RuleInForce } from "../model/policy.js";
import { identity, type Resource } from "../model/resource.js";
import { policyError } from "./compile.js";
import { placeIn } from "./load.js";
import { packageIn } from "./metadata.js";
import type { Opa } from "./opa.js";
import { ownJudge } from "./process.js";
import type { OwnSource } from "./source.js";
import { type Stage, stageOf } from "./stage.js";
import { TABLE_LIMITS, tablesByWasm } from "./tables.js";

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
	/** Some got no answer in time. */
	readonly late: boolean;
}

/** Where what the cases need is found, and who hears how far they are. */
export interface TestPlaces {
	/** The directory of the built policies. */
	readonly policies: URL;
	/** As for `ownJudge`. */
	readonly worker: URL;
	readonly onProgress?: (text: string) => void;
	/** Of the policies, and of their tables of cases. */
	readonly limits?: OwnLimits;
}

/**
 * Runs the tests of a folder of own policies: every case of every table as a scan judges, with the facets that the rule names
 * and no other, then `opa test`, with the libraries and fixtures of the shipped ones. A case to which a rule gives no answer
 * in time is named, and `opa test`, which would take as long, is left out.
 *
 * @throws PolicyError with file and line of what does not compile, or where there is no table of cases; ConfigurationError where OPA cannot answer.
 */
export async function testOwn(
	opa: Opa,
	source: OwnSource,
	bundle: PolicyBundle,
	{ policies, worker, limits, onProgress = () => undefined }: TestPlaces,
): Promise<Tested> {
	const rules = bundle.rules.filter(({ id }) =>
		bundle.own?.modules.some(({ asks }) => asks.some(({ rule }) => rule === id)),
	);
	const data = policyData(rules.map(atDefaults), TEST_TIME);
	const files = tablesIn(source);
	const untested = rules.filter((rule) => !files.has(testsOf(rule).replaceAll("/", ".")));
	if (untested.length > 0) throw noCases(source, untested);
	const stage = testStage(source, data, policies);
	onProgress("reading the cases");
	const tables = rules.map((rule) => {
		const path = testsOf(rule);
		return { rule: rule.id, entrypoint: `${path}/cases`, file: files.get(path.replaceAll("/", "."))?.file ?? "" };
	});
	const early = tablesByWasm(opa, stage, tables, { judge: ownJudge(worker, limits ?? TABLE_LIMITS), data });
	const judged = async (values: readonly unknown[]): Promise<Omit<Tested, "output" | "passed">> => {
		const without = rules.filter((_, index) => values[index] === undefined);
		if (without.length > 0) throw noCases(source, without);
		let cases = 0;
		const wrong: string[] = [];
		let late = false;
		for (const [index, rule] of rules.entries()) {
			const placed = placesOf(files.get(testsOf(rule).replaceAll("/", ".")));
			const own = casesIn(values[index], rule, placed);
			onProgress(`${rule.id}: ${own.length} cases`);
			cases += own.length;
			const found = await judgedOtherwise({ bundle, judge: () => ownJudge(worker, limits) }, rule, own, data);
			late ||= found.some((each) => each.late);
			wrong.push(...found.map(({ name, text }) => `${placed(name)}${text}`));
		}
		return { cases, wrong, late };
	};
	const before = early === undefined ? undefined : await judged(early);
	if (before?.late === true) return { output: LEFT_OUT, passed: false, ...before };
	onProgress("opa test");
	const tested = opa.test(
		stage,
		early === undefined ? rules.map((rule) => `data.${testsOf(rule).replaceAll("/", ".")}.cases`) : [],
	);
	if (!("output" in tested)) throw policyError(tested, stage);
	return { output: stage.shown(tested.output), passed: tested.passed, ...(before ?? (await judged(tested.values))) };
}

const LEFT_OUT = "opa test was left out: it would take as long as the cases that got no answer.\n";

/** The package of a rule's tests, as a path. */
function testsOf({ type, name }: Rule): string {
	return `keyproof/${type}/${name}_test`;
}

function testStage(source: OwnSource, data: PolicyData, policies: URL): Stage {
	const stage = stageOf(source.path, source.files, policies, () => true);
	const offered = capabilities.parse(JSON.parse(stage.capabilities));
	return {
		...stage,
		files: new Map([...stage.files, [DATA_FILE, JSON.stringify(data)]]),
		paths: [...stage.paths, DATA_FILE],
		// Tests come with a pull request as policies do: they reach nothing outside either.
		capabilities: JSON.stringify({ ...offered, builtins: [...offered.builtins, ...PRINTING] }),
	};
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

/** A case that a scan judges otherwise than it says; `late` where its rule gave no answer in time. */
interface Otherwise {
	readonly name: string;
	readonly text: string;
	readonly late: boolean;
}

/** How cases are judged: each of these processes has given up nothing yet. */
interface Judging {
	readonly bundle: PolicyBundle;
	readonly judge: () => OwnJudge;
}

/** After so many cases without an answer the others of a rule are not tried: each takes its time. */
const MAXIMUM_LATE = 3;

/** The cases that a scan judges otherwise than they say, those of one set of parameters at a time. */
async function judgedOtherwise(
	how: Judging,
	rule: Rule,
	cases: readonly (readonly [string, Case])[],
	data: PolicyData,
): Promise<Otherwise[]> {
	const alike = new Map<string, (readonly [string, Case])[]>();
	for (const each of cases) {
		const key = JSON.stringify(each[1].parameters ?? {});
		alike.set(key, [...(alike.get(key) ?? []), each]);
	}
	const found: Otherwise[] = [];
	for (const [parameters, group] of alike) {
		const at_defaults = atDefaults(rule);
		const in_force = {
			...at_defaults,
			parameter_values: { ...at_defaults.parameter_values, ...JSON.parse(parameters) },
		};
		const of_type = { ...data.parameters[rule.type], [rule.name]: in_force.parameter_values };
		const changed = { ...data, parameters: { ...data.parameters, [rule.type]: of_type } };
		let rest: readonly (readonly [string, Case])[] = group;
		while (rest.length > 0) {
			const late = found.filter((each) => each.late).length;
			if (late >= MAXIMUM_LATE) {
				found.push(
					...rest.map(([name]) => ({
						name,
						text: `${rule.id}: "${name}" was not tried, after ${late} cases without an answer`,
						late: true,
					})),
				);
				break;
			}
			const [judged, untold] = await judgedTo(how, in_force, rest, changed);
			found.push(...judged);
			rest = untold;
		}
	}
	return found;
}

/** Those up to the first that gets no answer in time, and the cases after it: a rule is not asked again by the process that it held up. */
async function judgedTo(
	{ bundle, judge }: Judging,
	rule: RuleInForce,
	cases: readonly (readonly [string, Case])[],
	data: PolicyData,
): Promise<readonly [Otherwise[], readonly (readonly [string, Case])[]]> {
	const own = bundle.own === undefined ? {} : { own: { ...bundle.own, judge: judge() } };
	const engine = await loadEngine({ ...bundle, ...own, rules: [rule] }, data);
	engine.prepare?.({ [rule.type]: cases.map(([, { given }]) => given) });
	const found: Otherwise[] = [];
	for (const [index, [name, one]] of cases.entries()) {
		const failure = engine(rule.type, one.given).get(rule.name)?.failure;
		if (failure !== undefined && isLate(failure)) {
			found.push({
				name,
				text: `${rule.id}: "${name}": ${failure.replace(/, and is not asked again$/, "")}`,
				late: true,
			});
			return [found, cases.slice(index + 1)];
		}
		found.push(...differences(engine, rule, name, one).map((text) => ({ name, text, late: false })));
	}
	return [found, []];
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

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { Command } from "commander";
import { parse } from "yaml";
import { z } from "zod";
import { commands } from "../../src/cli/program.js";
import { exitCode } from "../../src/pipeline.js";
import { loadPolicies } from "../../src/policies.js";
import { formats } from "../../src/report/registry.js";
import { fingerprint } from "../../src/text/fingerprint.js";
import { root } from "../../tools/setup.js";

/**
 * What users may depend on (RELEASING.md), as the last release had it. Things may be added; what is frozen has to stay.
 * `KEYPROOF_FREEZE=1 npm test -- test/contract/surface.test.ts` writes it anew, which is a step of a release.
 */
const FROZEN = path.join(root, "test/contract/surface.json");
const SCHEMAS = ["assessment", "inventory", "configuration"];

const surface = z.strictObject({
	rules: z.array(z.string()),
	options: z.record(z.string(), z.array(z.string())),
	inputs: z.array(z.string()),
	outputs: z.array(z.string()),
	formats: z.record(z.string(), z.string()),
	exit_codes: z.record(z.string(), z.number()),
	fingerprints: z.record(z.string(), z.string()),
	schemas: z.record(z.string(), z.array(z.string())),
});
type Surface = z.infer<typeof surface>;

const action = z.object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) });

interface JsonSchema {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly items?: JsonSchema;
	readonly additionalProperties?: JsonSchema | boolean;
	readonly anyOf?: readonly JsonSchema[];
	readonly oneOf?: readonly JsonSchema[];
	readonly allOf?: readonly JsonSchema[];
}

/**
 * What a JSON Schema says of each member by its path: of what type it is, each word that it may be, and that it is always there:
 * `resources[].severity: "high"`, `rules{}.title: string`, `rules is always there`.
 */
function statementsOf(whole: JsonSchema & { readonly definitions?: Readonly<Record<string, JsonSchema>> }): string[] {
	const found = new Set<string>();
	const say = (schema: JsonSchema, at: string, within: readonly string[]): void => {
		const { $ref, type = [], additionalProperties: others } = schema;
		const words = schema.const === undefined ? schema.enum : [schema.const];
		// A member that takes certain words only is not one of any text, whatever type stands beside them.
		for (const each of words?.map((word) => JSON.stringify(word)) ?? [type].flat()) found.add(`${at}: ${each}`);
		for (const [name, member] of Object.entries(schema.properties ?? {})) say(member, memberOf(at, name), within);
		for (const name of schema.required ?? []) found.add(`${memberOf(at, name)}${ALWAYS}`);
		if (schema.items !== undefined) say(schema.items, `${at}[]`, within);
		if (typeof others === "object") say(others, `${at}{}`, within);
		for (const one of [schema.anyOf, schema.oneOf, schema.allOf].flatMap((each) => each ?? [])) say(one, at, within);
		// A definition that holds itself is told once.
		if ($ref === undefined || within.includes($ref)) return;
		say(whole.definitions?.[$ref.replace("#/definitions/", "")] ?? noDefinition($ref), at, [...within, $ref]);
	};
	say(whole, "", []);
	return [...found];
}

const ALWAYS = " is always there";

function memberOf(at: string, name: string): string {
	return at === "" ? name : `${at}.${name}`;
}

function noDefinition($ref: string): never {
	throw new Error(`${$ref} names no definition`);
}

/** What was said of a schema and is not any more. A member that takes any text still takes the words that it took. */
function narrowed(was: readonly string[], is: readonly string[]): string[] {
	const now = new Set(is);
	return was.filter((each) => !now.has(each) && !now.has(each.replace(/: "(?:[^"\\]|\\.)*"$/, ": string")));
}

/** Members that an object has to have now and did not: files that were valid are refused. */
function demanded(was: readonly string[], is: readonly string[]): string[] {
	const before = new Set(was);
	return is.filter((each) => {
		if (!each.endsWith(ALWAYS) || before.has(each)) return false;
		const object = each.slice(0, -ALWAYS.length).replace(/\.?[^.[{]*$/, "");
		return before.has(`${object}: object`);
	});
}

async function optionsOf(): Promise<Record<string, string[]>> {
	const found: Record<string, string[]> = {};
	for (const { usage, load } of commands()) {
		const command = new Command(usage.split(" ")[0]);
		(await load()).declare(command);
		found[usage] = command.options.map(({ long }) => long ?? "").sort();
	}
	return found;
}

async function today(): Promise<Surface> {
	const { rules } = loadPolicies(new URL("../../dist/policies/", import.meta.url));
	const { inputs, outputs } = action.parse(parse(readFileSync(path.join(root, "action.yml"), "utf8")));
	const arn = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
	return {
		// A renamed rule keeps its former ids.
		rules: [...new Set(rules.flatMap(({ id, was }) => [id, ...was]))].sort(),
		options: await optionsOf(),
		inputs: Object.keys(inputs).sort(),
		outputs: Object.keys(outputs).sort(),
		formats: Object.fromEntries(formats.map(({ name, file }) => [name, file])),
		exit_codes: {
			pass: exitCode("pass", false),
			fail: exitCode("fail", false),
			incomplete: exitCode("incomplete", false),
			"incomplete, allowed": exitCode("incomplete", true),
		},
		fingerprints: { "kms_key/rotation_enabled": fingerprint({ id: "kms_key/rotation_enabled", was: [] }, arn) },
		schemas: Object.fromEntries(
			SCHEMAS.map((name) => {
				const file = path.join(root, `docs/schemas/${name}.schema.json`);
				return [name, statementsOf(JSON.parse(readFileSync(file, "utf8"))).sort()];
			}),
		),
	};
}

const now = await today();
if (process.env.KEYPROOF_FREEZE === "1") writeFileSync(FROZEN, `${JSON.stringify(now, null, "\t")}\n`);
const frozen = surface.parse(JSON.parse(readFileSync(FROZEN, "utf8")));

const gone = (was: readonly string[], is: readonly string[] = []): string[] => was.filter((each) => !is.includes(each));

describe("a schema is narrowed by", () => {
	const is: JsonSchema = {
		type: "object",
		properties: {
			list: { type: "array", items: { anyOf: [{ type: "string" }, { type: "number" }] } },
			word: { type: "string", enum: ["a", "b"] },
			map: { type: "object", additionalProperties: { $ref: "#/definitions/one" } },
		},
		required: ["word"],
	};
	const whole = (schema: JsonSchema, one: JsonSchema = { type: "string" }) =>
		statementsOf({ ...schema, definitions: { one } });
	const other = (properties: JsonSchema["properties"]) =>
		whole({ ...is, properties: { ...is.properties, ...properties } });

	it.each<[string, string[], string[]]>([
		["a member that is gone", whole({ ...is, properties: {} }), ["list: array", 'word: "a"', "map: object"]],
		["another type", other({ list: { type: "array", items: { type: "number" } } }), ["list[]: string"]],
		["a word less", other({ word: { type: "string", enum: ["a"] } }), ['word: "b"']],
		["a definition", whole(is, { type: "number" }), ["map{}: string"]],
		["a member that may be missing", whole({ ...is, required: [] }), ["word is always there"]],
	])("%s", (_, then, lost) => {
		expect(narrowed(whole(is), then)).toEqual(expect.arrayContaining(lost));
		expect(narrowed(then, then)).toEqual([]);
	});

	it("nothing that it takes beside, and demands nothing but what it newly has to hold", () => {
		const wider = other({ word: { type: "string" }, more: { type: "object", required: ["x"] } });
		expect(narrowed(whole(is), wider)).toEqual([]);
		expect(demanded(whole(is), wider)).toEqual([]);
		expect(demanded(whole(is), whole({ ...is, required: ["word", "list"] }))).toEqual(["list is always there"]);
	});
});

describe("what users may depend on stays", () => {
	it("the ids of rules", () => expect(gone(frozen.rules, now.rules)).toEqual([]));

	it.each(Object.keys(frozen.options))("the options of %s", (command) =>
		expect(gone(frozen.options[command] ?? [], now.options[command])).toEqual([]),
	);

	it("the action's inputs and outputs", () => {
		expect(gone(frozen.inputs, now.inputs)).toEqual([]);
		expect(gone(frozen.outputs, now.outputs)).toEqual([]);
	});

	it("the names of formats, and of the files that they become", () =>
		expect(now.formats).toMatchObject(frozen.formats));

	it("the exit codes", () => expect(now.exit_codes).toEqual(frozen.exit_codes));

	it("the fingerprints", () => expect(now.fingerprints).toEqual(frozen.fingerprints));

	it.each(SCHEMAS)("the members of the %s, what they may be, and which are always there", (name) => {
		expect(frozen.schemas[name]?.length).toBeGreaterThan(20);
		const [was = [], is = []] = [frozen.schemas[name], now.schemas[name]];
		// What is always there in a report may be left out of a configuration.
		expect(narrowed(was, is).filter((each) => name !== "configuration" || !each.endsWith(ALWAYS))).toEqual([]);
	});

	it.each(["inventory", "configuration"])("what the %s has to hold, which somebody hands back", (name) =>
		expect(demanded(frozen.schemas[name] ?? [], now.schemas[name] ?? [])).toEqual([]),
	);
});

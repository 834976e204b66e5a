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

/** The members of a JSON Schema as paths: `resources[].findings[].rule`. */
function membersOf(schema: unknown, at = ""): string[] {
	if (typeof schema !== "object" || schema === null) return [];
	const {
		properties = {},
		items,
		anyOf = [],
	} = schema as {
		properties?: Record<string, unknown>;
		items?: unknown;
		anyOf?: unknown[];
	};
	return [
		...Object.entries(properties).flatMap(([name, member]) => {
			const place = at === "" ? name : `${at}.${name}`;
			return [place, ...membersOf(member, place)];
		}),
		...membersOf(items, `${at}[]`),
		...anyOf.flatMap((one) => membersOf(one, at)),
	];
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
				return [name, [...new Set(membersOf(JSON.parse(readFileSync(file, "utf8"))))].sort()];
			}),
		),
	};
}

const now = await today();
if (process.env.KEYPROOF_FREEZE === "1") writeFileSync(FROZEN, `${JSON.stringify(now, null, "\t")}\n`);
const frozen = surface.parse(JSON.parse(readFileSync(FROZEN, "utf8")));

const gone = (was: readonly string[], is: readonly string[] = []): string[] => was.filter((each) => !is.includes(each));

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

	it.each(SCHEMAS)("the members of the %s", (name) =>
		expect(gone(frozen.schemas[name] ?? [], now.schemas[name])).toEqual([]),
	);
});

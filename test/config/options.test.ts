import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { z } from "zod";
import { configurationFile } from "../../src/config/file.js";
import { gatherOptions, OPTIONS, optionEntries } from "../../src/config/options.js";
import { root } from "../../tools/setup.js";

/** What a metadata file may hold (https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax). */
const metadata = z.strictObject({
	name: z.string(),
	description: z.string(),
	author: z.string(),
	branding: z.strictObject({ icon: z.string(), color: z.string() }),
	inputs: z.record(
		z.string(),
		z.strictObject({
			description: z.string().min(10),
			required: z.boolean().optional(),
			default: z.string().optional(),
		}),
	),
	outputs: z.record(z.string(), z.strictObject({ description: z.string().min(5) })),
	runs: z.strictObject({ using: z.string(), main: z.string() }),
});
const action = metadata.parse(parse(readFileSync(join(root, "action.yml"), "utf8")));
const source = readFileSync(join(root, "src/action.ts"), "utf8");

describe("action.yml", () => {
	it("has an input for every option, and those that only an action has", () => {
		const options = Object.values(OPTIONS).map(({ name }) => name);
		expect(Object.keys(action.inputs).sort()).toEqual(
			[
				...options,
				"comment",
				"config-from",
				"evidence",
				"previous-evidence",
				"github-token",
				"export-role-arn",
				"export-security-hub",
				"sarif-despite-gaps",
			].sort(),
		);
	});

	it("gives no input a default, and requires none: a configuration file may say it", () => {
		// The job's own token is no setting: no file says one.
		const { "github-token": token, ...inputs } = action.inputs;
		expect(token?.default).toBe(["$", "{{ github.token }}"].join(""));
		for (const input of Object.values(inputs)) expect(Object.keys(input)).toEqual(["description"]);
	});

	it("says the defaults that the options' descriptions say", () => {
		for (const { name, description } of Object.values(OPTIONS)) {
			const [, value] = /\(default (\S+)\)$/.exec(description) ?? [];
			if (value !== undefined) expect(action.inputs[name]?.description).toContain(`(${value})`);
		}
	});

	it("has the outputs that the action sets", () => {
		const set = [...source.matchAll(/setOutput\("([^"]+)"/g)].map(([, name]) => name);
		expect(set.length).toBeGreaterThan(0);
		expect(Object.keys(action.outputs).sort()).toEqual([...set].sort());
	});

	it("has the inputs that the action reads by name", () => {
		const read = [...source.matchAll(/(?:getInput|readFlag|readList)\("([^"]+)"/g)].map(([, name]) => name);
		expect(read).toContain("sarif-despite-gaps");
		for (const name of read) expect(Object.keys(action.inputs)).toContain(name);
	});

	it("runs the built action on Node 24", () => {
		expect(action.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
		expect(existsSync(join(root, action.runs.main))).toBe(true);
	});
});

describe("options", () => {
	it("have kebab-case names that stand for one option each", () => {
		const names = Object.values(OPTIONS).map(({ name }) => name);
		for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(new Set(names).size).toBe(names.length);
	});

	it("have a word for their value unless they are flags", () => {
		for (const [, { kind, value }] of optionEntries) expect(value === undefined).toBe(kind === "flag");
	});

	it("cover what a configuration file may say of a scan", () => {
		const inFileOnly = ["trusted_accounts", "trusted_organizations", "waivers", "environments"];
		for (const member of Object.keys(configurationFile.shape)) {
			if (!inFileOnly.includes(member)) expect(Object.keys(OPTIONS)).toContain(member);
		}
	});

	it("are gathered under their keys; what was not given is absent", () => {
		const given: Record<string, string | boolean | string[]> = {
			region: ["a", "b"],
			"allow-unknown": false,
			config: "c",
		};
		expect(gatherOptions(({ name }) => given[name])).toEqual({
			regions: ["a", "b"],
			allow_unknown: false,
			config: "c",
		});
		expect(gatherOptions(() => undefined)).toEqual({});
	});
});

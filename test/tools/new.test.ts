import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { resourceSchemas } from "../../src/collect/schemas.js";
import { bringOwn } from "../../src/own/bring.js";
import { testOwn } from "../../src/own/cases.js";
import { opaProgram } from "../../src/own/opa_program.js";
import { readSource } from "../../src/own/source.js";
import { loadPolicies } from "../../src/policies.js";
import { makeNew } from "../../tools/new.js";
import { root, toolPath } from "../../tools/setup.js";
import { worker } from "../worker.js";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), "keyproof-new-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As `npm run new` does it. */
function make(...args: string[]): { status: number | null; stdout: string; stderr: string } {
	const command = ["--import", "tsx", "tools/new.ts", ...args, "--into", folder];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
	return { status, stdout, stderr };
}

/** The same without a process of its own: what is printed, and why nothing was made. */
function makeHere(...args: string[]): { told: string; refusal: string | undefined } {
	const lines: string[] = [];
	const refusal = makeNew([...args, "--into", folder], (line) => lines.push(line));
	return { told: lines.join("\n"), refusal };
}

it("writes a rule whose cases pass, and names what judges by the same facts", () => {
	const { status, stdout } = make("rule", "kms_key/scaffold_is_right", "--facets", "metadata,rotation");
	expect(status).toBe(0);
	expect(stdout).toContain("wrote policies/kms_key/scaffold_is_right.rego");
	const both = "kms_key/rotation_enabled (metadata, rotation): Customer-managed KMS keys rotate automatically";
	expect(stdout).toContain(both);
	// What judges by more of the same comes first.
	expect(stdout.indexOf(both)).toBeLessThan(stdout.indexOf(" (metadata): "));
	expect(existsSync(path.join(folder, "policies/kms_key/scaffold_is_right_test.rego"))).toBe(true);
});

it("writes rules of every type whose cases OPA and a scan judge as they say, by facts that the fixtures have and lack", async () => {
	for (const type of Object.keys(resourceSchemas)) makeHere("rule", `${type}/scaffold`);
	makeHere("rule", "kms_key/scaffold_too", "--facets", "alarms,rotation");
	makeHere("rule", "region/scaffold_too", "--facets", "trails,trail_keys");
	const source = readSource(path.join(folder, "policies"));
	const places = { policies: new URL("../../dist/policies/", import.meta.url), worker: worker() };
	const opa = opaProgram(toolPath("opa"));
	// An own rule maps to controls as its own reading.
	const files = [...source.files].map(([name, bytes]) => {
		return [name, Buffer.from(Buffer.from(bytes).toString().replace("#     keyproof:", "#     own:"))] as const;
	});
	const own = { ...source, files: new Map(files) };
	const tables = files.filter(([name]) => name.endsWith("_test.rego")).length;
	expect(tables).toBeGreaterThanOrEqual(Object.keys(resourceSchemas).length + 2);
	const bundle = await bringOwn(loadPolicies(places.policies), [own], { ...places, opa: () => opa });
	const { passed, cases, wrong } = await testOwn(opa, own, bundle, places);
	expect({ passed, cases, wrong }).toEqual({ passed: true, cases: 4 * tables, wrong: [] });
}, 30_000);

it("writes over nothing", () => {
	const text = () => readFileSync(path.join(folder, "policies/kms_key/scaffold_is_right.rego"), "utf8");
	const before = text();
	const { status, stderr } = make("rule", "kms_key/scaffold_is_right");
	expect([status, stderr]).toEqual([
		2,
		"policies/kms_key/scaffold_is_right.rego exists already: nothing was written over it\n",
	]);
	expect(text()).toBe(before);
});

it.each([
	[["rule", "kms_kye/x"], /the types are cloudhsm_cluster/],
	[["rule", "kms_key/../x"], /a true sentence/],
	[
		["rule", "kms_key/x", "--facets", "rotatoin"],
		/kms_key has no facet "rotatoin"; it has .* Did you mean "rotation"\?$/,
	],
	[["rule", "kms_key/x", "--facet", "rotation"], /^npm run new -- rule/],
	[["rule", "kms_key/x", "--facets"], /^npm run new -- rule/],
	[["type", "topic"], /the service, then what it is/],
	[["format", "Up"], /small letters/],
	[["framework", "pci_dss_4_0_1"], /has pci_dss_4_0_1 already/],
	[["thing", "x"], /npm run new -- rule/],
])("refuses %j, and says what would do", (args, message) => {
	expect(makeHere(...args)).toEqual({ told: "", refusal: expect.stringMatching(message) });
});

it.each([
	["type", "sns_topic", "src/collect/sns_topic/schema.ts"],
	["type", "sns_subscription", "src/collect/sns_subscription/sns_subscription.ts"],
	["type", "rds_instance", "src/collect/rds_instance/rds_instance.ts"],
	["type", "sns_endpoint", "test/collect/sns_endpoint.test.ts"],
	["format", "ocsf_lines", "src/report/ocsf_lines.ts"],
	["format", "asff_lines", "test/report/asff_lines.test.ts"],
])("writes the first files of a %s, and lists the rest", (kind, name, file) => {
	expect(makeHere(kind, name)).toEqual({ told: expect.stringContaining(`wrote ${file}`), refusal: undefined });
	const text = readFileSync(path.join(folder, file), "utf8");
	const modules = [...text.matchAll(/from "(\.[^"]+)\.js"/g)].map(([, name = ""]) =>
		path.join(path.dirname(file), `${name}.ts`),
	);
	expect(modules).not.toEqual([]);
	const exists = (module: string) => [root, folder].some((each) => existsSync(path.join(each, module)));
	expect(modules.filter((module) => !exists(module))).toEqual([]);
	const biome = path.join(root, "node_modules/@biomejs/biome/bin/biome");
	const as_linted = spawnSync(process.execPath, [biome, "check", "--stdin-file-path", file, "--write"], {
		cwd: root,
		encoding: "utf8",
		input: text,
	});
	expect(as_linted.stdout).toBe(text);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { parseConfigurationFile } from "../../src/config/file.js";
import type { Scan } from "../../src/model/scan.js";
import { loadPolicies } from "../../src/policies.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { staleFiles } from "../../tools/generate.js";
import { root } from "../../tools/setup.js";
import { NOW, scanOf } from "../integration/scans.js";
import { exampleWithCorners } from "../integration/worlds.js";
import { assessmentText, inventoryText } from "../report/rendered.js";

function read(file: string): string {
	return readFileSync(path.join(root, file), "utf8");
}

/** A schema of docs/schemas, compiled. Strict: a keyword that JSON Schema does not know is an error. */
function compiled(name: string): ValidateFunction {
	const ajv = new Ajv({ strictSchema: true, allErrors: true, code: { optimize: false } });
	formats.default(ajv);
	return ajv.compile(JSON.parse(read(`docs/schemas/${name}.schema.json`)));
}

/** What the schema has against a value. */
function complaints(validate: ValidateFunction, value: unknown): unknown[] {
	validate(value);
	return validate.errors ?? [];
}

let simulator: Simulator;
let scan: Scan;

beforeAll(async () => {
	const world = exampleWithCorners(NOW);
	simulator = await startSimulator(world);
	const rules = loadPolicies(new URL("../../dist/policies/", import.meta.url)).rules.map(({ id }) => id);
	// One of the accounts has no support plan: AWS Support is asked in place of Trusted Advisor there.
	const accounts = [world.account, ...world.other_accounts.map(({ account }) => account)];
	const role_arns = accounts.map((account) => `arn:aws:iam::${account}:role/Auditor`);
	scan = await scanOf(simulator, { regions: ["eu-central-1", "us-east-1", "eu-west-1"], rules, role_arns });
});
afterAll(() => simulator.close());

describe("what is generated", () => {
	it("is what the sources give", () => {
		const advice = "run `npm run generate` and commit docs";
		expect({ advice, stale: staleFiles() }).toEqual({ advice, stale: [] });
	});
});

describe("the JSON Schemas", () => {
	it("accept the example account's inventory, and none that was changed", () => {
		const validate = compiled("inventory");
		const inventory = JSON.parse(inventoryText(scan));
		expect(complaints(validate, inventory)).toEqual([]);
		expect(inventory.resources.kms_key.length).toBeGreaterThan(20);
		for (const changed of [
			{ ...inventory, schema_version: 99 },
			{ ...inventory, collected_at: "yesterday" },
			{ ...inventory, scopes: undefined },
			{ ...inventory, resources: { ...inventory.resources, kms_key: [{ name: "no arn" }] } },
			{ ...inventory, resources: { ...inventory.resources, kms_key: inventory.resources.kms_key.map(withoutStatus) } },
		]) {
			expect(complaints(validate, JSON.parse(JSON.stringify(changed)))).not.toEqual([]);
		}
	});

	it("accept the example account's assessment, and none that was changed", () => {
		const validate = compiled("assessment");
		const assessment = JSON.parse(assessmentText(scan));
		expect(complaints(validate, assessment)).toEqual([]);
		expect(assessment.resources.length).toBeGreaterThan(20);
		for (const changed of [
			{ ...assessment, result: "ok" },
			{ ...assessment, generated_at: 12 },
			{ ...assessment, note: "" },
			{ ...assessment, resources: [{ ...assessment.resources[0], verdicts: { "kms_key/rotation_enabled": "maybe" } }] },
		]) {
			expect(complaints(validate, changed)).not.toEqual([]);
		}
	});

	it("accept the configuration that the program accepts, and refuse what it refuses", () => {
		const validate = compiled("configuration");
		const good = [
			"regions: [eu-central-1, us-east-1]",
			"fail_on: high",
			"frameworks: [pci_dss_4_0_1, aws_security_hub]",
			"allow_unknown: false",
			"output_dir: reports",
			"formats: [sarif, assessment]",
			"api_rate_share: 0.25",
			"category: keyproof/production",
			'trusted_accounts: ["444455556666"]',
			"trusted_organizations: [o-a1b2c3d4e5]",
			"rules:",
			"  kms_key/rotation_enabled: off",
			"  kms_key/policy_not_public: true",
			"  kms_key/rotation_period_within_limit:",
			"    severity: low",
			"    parameters: {maximum_days: 180}",
			"environments:",
			"  - name: development",
			"    tags: {Environment: [dev, test]}",
			"    rules: {kms_key/rotation_enabled: {severity: low}}",
			"waivers:",
			"  - rule: kms_key/rotation_enabled",
			'    resource: "arn:aws:kms:*:111122223333:key/*"',
			"    owner: ann@example.com",
			"    reason: goes away with the mainframe",
			"    expires: 2026-06-30",
		].join("\n");
		for (const text of [good, "rules: {}", "{}"]) {
			expect(() => parseConfigurationFile(text, "sample")).not.toThrow();
			expect(complaints(validate, parse(text))).toEqual([]);
		}
		for (const line of [
			"region: [eu-central-1]",
			"fail_on: severe",
			"api_rate_share: 2",
			"trusted_accounts: [444455556666]",
			"trusted_organizations: [example]",
			"formats: []",
			"frameworks: pci_dss_4_0_1",
			"environments: [{name: dev, tags: {}, rules: {}}]",
			"environments: [{name: dev, tags: {A: [b]}, rules: {a/b: off}}]",
			"rules: {kms_key/rotation_enabled: maybe}",
			"rules: {kms_key/rotation_enabled: {level: low}}",
			"[]",
		]) {
			expect(() => parseConfigurationFile(line, "sample")).toThrow();
			expect({ line, complaints: complaints(validate, parse(line)).length }).not.toEqual({ line, complaints: 0 });
		}
	});

	it("show an editor what is wrong with a waiver, which the program reports and goes on", () => {
		const validate = compiled("configuration");
		const whole = { rule: "a/b", resource: "*", owner: "ann", reason: "soon gone", expires: "2026-06-30" };
		expect(complaints(validate, { waivers: [whole] })).toEqual([]);
		for (const waiver of [
			{ ...whole, expires: "2026-02-30" },
			{ ...whole, expires: 20260630 },
			{ ...whole, owner: " " },
			{ ...whole, onwer: "ann" },
			{ ...whole, reason: undefined },
			"kms_key/rotation_enabled",
		]) {
			const text = stringify({ waivers: [waiver] });
			expect(() => parseConfigurationFile(text, "sample")).not.toThrow();
			expect({ text, complaints: complaints(validate, parse(text)).length }).not.toEqual({ text, complaints: 0 });
		}
	});
});

/** A key whose rotation says neither known nor unknown. */
function withoutStatus(key: object): object {
	return { ...key, rotation: { value: { enabled: true } } };
}

const policyDocument = z.object({
	Version: z.literal("2012-10-17"),
	Statement: z.array(z.object({ Effect: z.literal("Allow"), Action: z.array(z.string()), Resource: z.literal("*") })),
});

describe("docs/iam-policy.json", () => {
	it("allows what a full scan calls, ec2:DescribeRegions for --all-regions, and nothing else", () => {
		const { Statement } = policyDocument.parse(JSON.parse(read("docs/iam-policy.json")));
		// STS answers GetCallerIdentity to everybody (STS API reference: "No permissions are required"); that a role may be
		// assumed, its own trust policy says.
		const called = [...simulator.requests.keys()].filter((action) => !action.startsWith("sts:"));
		expect(called.length).toBeGreaterThan(10);
		const allowed = Statement.flatMap(({ Action }) => Action);
		expect(allowed.toSorted()).toEqual([...new Set([...called, "ec2:DescribeRegions"])].sort());
	});

	it("allows nothing that changes anything", () => {
		const { Statement } = policyDocument.parse(JSON.parse(read("docs/iam-policy.json")));
		const actions = Statement.flatMap(({ Action }) => Action);
		expect(actions.filter((action) => !/^[a-z0-9-]+:(?:Describe|Get|List|BatchGet)[A-Za-z]+$/.test(action))).toEqual(
			[],
		);
	});
});

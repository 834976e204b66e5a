import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { comparisonOf } from "../../src/comparison.js";
import { type Config, resolveConfig } from "../../src/config/config.js";
import type { RawOptions } from "../../src/config/options.js";
import { startDemo } from "../../src/demo.js";
import type { Inventory } from "../../src/model/inventory.js";
import { isIntroduced, type Scan } from "../../src/model/scan.js";
import { taggedTypes } from "../../src/needs.js";
import { assess, scan } from "../../src/pipeline.js";
import { loadPolicies } from "../../src/policies.js";
import { copyHcl } from "../../tools/build/hcl.js";
import { root } from "../../tools/setup.js";
import { hurriedClock } from "../aws/hurried_clock.js";

/** Templates and states, held against the example account as the command line does it. */

const NOW = new Date("2026-06-15T09:30:00Z");
const policies = loadPolicies(new URL("dist/policies/", `file://${root}/`));
const folder = mkdtempSync(join(tmpdir(), "keyproof-comparison-"));
const start = process.cwd();
let inventory: Inventory;

beforeAll(async () => {
	copyHcl(join(folder, "hcl"));
	// The repository that files are told from.
	writeFileSync(join(folder, ".git"), "");
	const { simulator, regions, outside } = await startDemo(NOW);
	const signal = new AbortController().signal;
	const surroundings = { policies, run_id: "", now: () => NOW, outside: { ...outside, clock: hurriedClock, signal } };
	// A template needs one place: what is not told by tags is where the scan was.
	const [region = ""] = regions;
	inventory = (await scan({ ...configOf({ templates: ["x"] }), regions: [region] }, surroundings)).inventory;
	await simulator.close();
	process.chdir(folder);
}, 60_000);
afterAll(() => {
	process.chdir(start);
	rmSync(folder, { recursive: true });
});

function configOf(raw: RawOptions): Config {
	return resolveConfig(raw, { rules: policies.rules, formats: [], tagged_types: taggedTypes }, () => undefined);
}

async function judged(raw: RawOptions): Promise<{ result: Scan; notes: string[] }> {
	const notes: string[] = [];
	const config = configOf(raw);
	const hcl = pathToFileURL(`${join(folder, "hcl")}/`);
	const comparison = await comparisonOf(config, { hcl, onNote: (note) => notes.push(note) });
	return { result: await assess(inventory, config, { policies, run_id: "", now: () => NOW }, comparison), notes };
}

function write(name: string, text: string): string {
	writeFileSync(join(folder, name), text);
	return name;
}

/** A recorded scenario's state and files, in the folder. */
function recorded(scenario: string): void {
	write("main.tf", readFileSync(join(root, "test/fixtures/plans", scenario, "main.tf"), "utf8"));
	write("plan.json", readFileSync(join(root, "test/fixtures/plans", scenario, "plan.json"), "utf8"));
}

describe("a template", () => {
	const KEY = `Resources:
  Pin:
    Type: AWS::KMS::Key
    Properties:
      Description: a new key
      EnableKeyRotation: !Ref Rotates
Parameters:
  Rotates: {Type: String, Default: "false"}
`;

	test("introduces what it makes wrong, on its lines", async () => {
		const { result, notes } = await judged({ templates: [write("t.yml", KEY)], stack: "cards" });
		const introduced = result.resources.flatMap(({ findings }) => findings.filter(isIntroduced));
		const rotation = introduced.find(({ rule }) => rule === "kms_key/rotation_enabled");
		expect(rotation?.locations).toEqual([
			{ file: "t.yml", start_line: 6, end_line: 6, address: "cards/Pin", attribute: "EnableKeyRotation" },
		]);
		expect(result.change?.plans).toMatchObject([{ file: "t.yml", kind: "cloudformation" }]);
		expect(notes).toEqual([expect.stringMatching(/^t\.yml: stack cards has nothing live/)]);
	});

	test("takes the parameters that are given", async () => {
		const { result } = await judged({ templates: [write("t.yml", KEY)], stack: "cards", parameters: ["Rotates=true"] });
		const rules = result.resources.flatMap(({ findings }) => findings.filter(isIntroduced).map(({ rule }) => rule));
		expect(rules).not.toContain("kms_key/rotation_enabled");
	});

	test.each([
		[{ templates: ["none.yml"] }, /--template none\.yml: there is no such file/],
		[{ templates: ["plan.json"] }, /give it as --plan/],
	])("that is none stops the run: %j", async (raw, message) => {
		recorded("debt-fixed");
		await expect(judged(raw)).rejects.toThrow(message);
	});

	test.each([
		[{ templates: ["a"], baseline: "b" }, /exclude --baseline/],
		[{ templates: ["a", "b"], stack: "s" }, /--stack names the stack of one --template/],
		[{ stack: "s" }, /--stack names the stack of one --template/],
		[{ templates: ["a"], parameters: ["canary"] }, /^--parameter takes Key=value$/],
	])("goes with other options or not: %j", (raw, message) => expect(() => configOf(raw)).toThrow(message));
});

describe("a plan", () => {
	test("puts findings on the lines of its files", async () => {
		recorded("debt-introduced");
		const { result } = await judged({ plans: ["plan.json"] });
		const introduced = result.resources.flatMap(({ findings }) => findings.filter(isIntroduced));
		expect(introduced.find(({ rule }) => rule === "kms_key/rotation_enabled")?.locations).toMatchObject([
			{ file: "main.tf", start_line: 3, attribute: "enable_key_rotation", address: "aws_kms_key.payments" },
		]);
	});

	test("of each root module has its own folder", async () => {
		const plans = ["debt-introduced", "subnet-public"].map((scenario) => {
			recorded(scenario);
			mkdirSync(join(folder, scenario), { recursive: true });
			for (const file of ["plan.json", "main.tf"]) renameSync(join(folder, file), join(folder, scenario, file));
			return `${scenario}/plan.json`;
		});
		const { result } = await judged({ plans, terraform_dirs: plans.map((plan) => dirname(plan)) });
		const files = result.resources.flatMap(({ findings }) =>
			findings.filter(isIntroduced).flatMap(({ rule, locations }) => `${rule} ${locations?.[0]?.file}`),
		);
		expect(files).toContain("kms_key/rotation_enabled debt-introduced/main.tf");
		expect(files).toContain("cloudhsm_cluster/subnets_private subnet-public/main.tf");
	});

	test("says which of its files do not parse, and judges all the same", async () => {
		recorded("debt-introduced");
		write("main.tf", 'resource "aws_kms_key" "payments" {\n  enable_key_rotation =\n');
		const { result, notes } = await judged({ plans: ["plan.json"] });
		const introduced = result.resources.flatMap(({ findings }) => findings.filter(isIntroduced));
		expect(introduced.find(({ rule }) => rule === "kms_key/rotation_enabled")?.locations).toMatchObject([
			{ file: "main.tf", start_line: 1 },
		]);
		expect(notes).toEqual([expect.stringMatching(/^main\.tf: line \d cannot be read as Terraform/)]);
	});
});

describe("a state", () => {
	test("puts findings on what is live on the lines that made it, without a change to compare with", async () => {
		recorded("debt-untouched");
		const arn = inventory.resources.kms_key?.find(({ name }) => name === "alias/customer-records")?.arn;
		const instances = [{ attributes: { id: "x", arn, policy: "canary" } }];
		const resources = [{ mode: "managed", type: "aws_kms_key", name: "customers", instances }];
		write("s.tfstate", JSON.stringify({ version: 4, resources }));
		const { result } = await judged({ terraform_states: ["s.tfstate"] });
		expect(result.change).toBeUndefined();
		const findings = result.resources.filter((each) => each.arn === arn).flatMap((each) => each.findings);
		expect(findings.find(({ rule }) => rule === "kms_key/rotation_enabled")?.locations).toMatchObject([
			{ file: "main.tf", attribute: "enable_key_rotation" },
		]);
		expect(JSON.stringify(result)).not.toContain("canary");
	});
});

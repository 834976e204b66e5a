import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { parseConfigurationFile } from "../../src/config/file.js";
import { checked, type InitChoices, partitionOf, roleArnOf } from "../../src/init/choices.js";
import { configurationText } from "../../src/init/configuration.js";
import { cloudFormationRole, terraformRole } from "../../src/init/role.js";
import {
	EVIDENCE_FILE,
	evidenceWorkflowFor,
	PULL_REQUEST_FILE,
	SCHEDULE_FILE,
	workflowsFor,
} from "../../src/init/workflows.js";
import { root, toolPath } from "../../tools/setup.js";
import { itUnless, missingAwsProvider, missingTerraform, terraformPlugins } from "../missing.js";

const folder = mkdtempSync(join(tmpdir(), "keyproof-init-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CHOICES: InitChoices = {
	repository: "bank/keys",
	account: "444455556666",
	regions: ["eu-central-1", "eu-west-1"],
	trusted: { branch: "release/2.x" },
	role_name: "keyproof-read",
	frameworks: ["pci_dss_4_0_1"],
	fail_on: "high",
	policies: ["policies"],
	action: `keyproof/keyproof@${"a".repeat(40)}`,
};
const ACTIONS = ["kms:ListKeys", "kms:DescribeKey", "cloudhsm:DescribeClusters"];
const VARIANTS: readonly (readonly [string, InitChoices])[] = [
	["a branch and Regions", CHOICES],
	[
		"an environment and all Regions",
		{ ...CHOICES, regions: [], trusted: { environment: "audit" }, frameworks: [], policies: [] },
	],
];
const example = (name: string) => readFileSync(join(root, "docs/examples", name), "utf8");
const EXAMPLES = { pull_request: example("pull-request.yml"), schedule: example("schedule.yml") };

function write(name: string, files: ReadonlyMap<string, string>): string {
	for (const [file, text] of files) {
		mkdirSync(dirname(join(folder, name, file)), { recursive: true });
		writeFileSync(join(folder, name, file), text);
	}
	return join(folder, name);
}

function run(program: string, args: readonly string[], cwd: string, env = process.env) {
	const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", env });
	return { status, output: stdout + stderr };
}

const beside = (name: string): string => join(dirname(toolPath("python")), name);

describe.each(VARIANTS)("what init writes for %s", (name, choices) => {
	const workflows = new Map([
		...workflowsFor(choices, EXAMPLES),
		...evidenceWorkflowFor(choices, example("evidence.yml")),
	]);
	const place = write(name.replaceAll(" ", "-"), workflows);

	it("has workflows that actionlint and zizmor find nothing in", () => {
		const files = [PULL_REQUEST_FILE, SCHEDULE_FILE, EVIDENCE_FILE];
		expect(run(toolPath("actionlint"), ["-no-color", ...files], place)).toEqual({ status: 0, output: "" });
		const flags = [
			"--offline",
			"--no-progress",
			"--quiet",
			"--color=never",
			`--config=${join(root, ".github/zizmor.yml")}`,
		];
		const audited = run(beside("zizmor"), [...flags, ...files], place);
		expect(audited).toEqual({ status: 0, output: expect.stringMatching(/^(?:No findings to report\.[^\n]*\n)?$/) });
	});

	it("has jobs that take the role, which trusts no other", () => {
		for (const [path, text] of workflows) {
			expect(text).toContain(`role-to-assume: ${roleArnOf(choices)}`);
			expect(text).not.toMatch(/111122223333|us-east-1\n {12}|fail-on/);
			const [job] = Object.values<{ environment?: string }>(parse(text).jobs);
			expect(job?.environment).toBe("environment" in choices.trusted ? "audit" : undefined);
			for (const [, file] of text.matchAll(/--workflow (\S+)/g))
				expect(`.github/workflows/${file}`).toBe(path === EVIDENCE_FILE ? EVIDENCE_FILE : SCHEDULE_FILE);
		}
		const subjects =
			"environment" in choices.trusted
				? ["repo:bank/keys:environment:audit"]
				: ["repo:bank/keys:ref:refs/heads/release/2.x", "repo:bank/keys:pull_request"];
		for (const role of [cloudFormationRole(choices, ACTIONS), terraformRole(choices, ACTIONS)]) {
			const [, list = ""] = /:sub": (\[[^\]]*\])/.exec(role) ?? [];
			expect(JSON.parse(list)).toEqual(subjects);
			expect(role).toContain('"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"');
			expect(role.match(/"(?:kms|cloudhsm|ec2):[A-Za-z]+"/g)?.sort()).toEqual(
				ACTIONS.map((action) => `"${action}"`).sort(),
			);
		}
	});

	it("has a role in CloudFormation that cfn-lint finds nothing in", () => {
		write("role", new Map([["role.yml", cloudFormationRole(choices, ACTIONS)]]));
		expect(run(beside("cfn-lint"), ["role.yml"], join(folder, "role"))).toEqual({ status: 0, output: "" });
	}, 30_000);

	it("has a configuration that is one, and says what was chosen", () => {
		const { file } = parseConfigurationFile(configurationText(choices), ".keyproof.yml");
		expect(file).toEqual({
			...(choices.regions.length > 0 && {
				regions: choices.regions,
				frameworks: choices.frameworks,
				policies: choices.policies,
			}),
			fail_on: "high",
		});
	});
});

describe("the role in Terraform", () => {
	const place = write("terraform", new Map([["role.tf", terraformRole(CHOICES, ACTIONS)]]));
	const env = { ...process.env, TF_CLI_CONFIG_FILE: "/dev/null" };

	itUnless(missingTerraform())("is written as `terraform fmt` writes it", () => {
		expect(run("terraform", ["fmt", "-check", "-diff"], place, env)).toEqual({ status: 0, output: "" });
	});

	itUnless(missingAwsProvider())(
		"is valid",
		() => {
			expect(run("terraform", ["init", "-backend=false", `-plugin-dir=${terraformPlugins}`], place, env).status).toBe(
				0,
			);
			expect(run("terraform", ["validate"], place, env)).toMatchObject({ status: 0 });
		},
		60_000,
	);
});

describe("choices", () => {
	it.each([
		["repository", "keys"],
		["repository", "bank/keys\nx"],
		["account", "1234"],
		["branch", "a b"],
		["branch", "*"],
		["environment", "a:b"],
		["role-name", "a/b"],
		["action", "keyproof/keyproof@main"],
	])("that could break out of a file or trust too many are refused: --%s %j", (option, value) => {
		expect(() => checked(option, value)).toThrow(`init: --${option}`);
	});

	it.each(["main", "release/2.x", "feature/c++", "fix/#12"])("may name the branch %s", (branch) => {
		expect(checked("branch", branch)).toBe(branch);
	});

	it("know the partition by the Regions", () => {
		expect(
			[["cn-north-1"], ["us-gov-west-1"], ["eu-central-1"], []].map((regions) => partitionOf({ regions })),
		).toEqual(["aws-cn", "aws-us-gov", "aws", "aws"]);
	});

	it("are made of examples that are there", () => {
		expect(() => workflowsFor(CHOICES, { ...EXAMPLES, schedule: "on: push" })).toThrow(/the example has no/);
		expect(existsSync(join(root, "docs/examples/pull-request.yml"))).toBe(true);
	});
});

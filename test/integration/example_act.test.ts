import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse, stringify } from "yaml";
import { assessment } from "../../src/model/scan.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { root, toolPath } from "../../tools/setup.js";
import { type GitHubServer, type Repository, startGitHub } from "../github/server.js";

/**
 * docs/examples/terraform-pull-request.yml under act, on a pull request that turns a key's rotation off and waives the
 * finding: with GitHub and AWS on loopback, and without the actions that have to be fetched. What `terraform` would print
 * was recorded.
 */

const run = promisify(execFile);
const folder = mkdtempSync(path.join(os.tmpdir(), "keyproof-example-"));
const checkout = path.join(folder, "checkout");
const report = path.join(folder, "report");
const SCENARIO = path.join(root, "test/fixtures/plans/debt-introduced");
const WAIVED = `waivers:
  - {rule: kms_key/rotation_enabled, resource: "*", owner: me, reason: no, expires: "2099-01-01"}
`;

const repository: Repository = { merge_base: "", files: {}, comments: [] };
let simulator: Simulator;
let github: GitHubServer;
let log: string;

afterAll(async () => {
	await Promise.all([simulator?.close(), github?.close()]);
	rmSync(folder, { recursive: true });
});

function git(...args: string[]): string {
	const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main"];
	return execFileSync("git", [...identity, ...args], { cwd: checkout, encoding: "utf8" }).trim();
}

function commit(): string {
	git("add", ".");
	git("commit", "--quiet", "--message", "test");
	return git("rev-parse", "HEAD");
}

/** Where the test looks, and from which severity up the step fails: rotation is medium. */
const OWN = { "output-dir": report, "github-token": "token-1", "fail-on": "medium" };

/** The example with the action of this checkout, and without what has to be fetched from GitHub. */
function example(): string {
	const workflow = parse(readFileSync(path.join(root, "docs/examples/terraform-pull-request.yml"), "utf8"));
	const steps = workflow.jobs.keyproof.steps as { uses?: string; with?: object; env?: object }[];
	workflow.jobs.keyproof.steps = steps.flatMap((step) => {
		if (step.uses?.startsWith("keyproof/")) {
			return [{ ...step, uses: "./", with: { ...step.with, ...OWN } }];
		}
		return step.uses === undefined || step.uses.startsWith("actions/checkout@") ? [step] : [];
	});
	delete workflow.on.pull_request.paths;
	return stringify(workflow);
}

/** In place of terraform: `init` and `plan` do nothing, `show` prints the recorded plan. */
function terraform(bin: string): void {
	mkdirSync(bin);
	const script = `#!/bin/sh\n[ "$1" = show ] && cat "${path.join(SCENARIO, "plan.json")}"\nexit 0\n`;
	writeFileSync(path.join(bin, "terraform"), script, { mode: 0o755 });
}

beforeAll(async () => {
	simulator = await startSimulator(exampleAccount(new Date()));
	github = await startGitHub(repository);
	mkdirSync(path.join(checkout, ".github/workflows"), { recursive: true });
	mkdirSync(path.join(checkout, "infra"));
	cpSync(path.join(root, "dist"), path.join(checkout, "dist"), { recursive: true });
	cpSync(path.join(root, "action.yml"), path.join(checkout, "action.yml"));
	writeFileSync(path.join(checkout, ".github/workflows/example.yml"), example());
	git("init", "--quiet");
	const base = commit();
	for (const file of ["main.tf", "providers.tf"]) cpSync(path.join(SCENARIO, file), path.join(checkout, "infra", file));
	writeFileSync(path.join(checkout, ".keyproof.yml"), WAIVED);
	const head = commit();
	const pull_request = {
		number: 7,
		base: { sha: base, ref: "main" },
		head: { sha: head, repo: { fork: false } },
	};
	const event = path.join(folder, "event.json");
	writeFileSync(event, JSON.stringify({ repository: { name: "keys", owner: { login: "bank" } }, pull_request }));
	const bin = path.join(folder, "bin");
	terraform(bin);
	const env = {
		AWS_ENDPOINT_URL: simulator.url,
		AWS_ACCESS_KEY_ID: "AKIATEST000000000001",
		AWS_SECRET_ACCESS_KEY: "test",
		GITHUB_API_URL: github.url,
	};
	const args = [
		...["pull_request", "--eventpath", event, "--platform", "ubuntu-latest=-self-hosted"],
		...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
	];
	const node = path.dirname(toolPath("node24"));
	const options = {
		cwd: checkout,
		env: { HOME: folder, PATH: [bin, node, process.env.PATH].join(path.delimiter) },
		maxBuffer: 1 << 26,
	};
	// The job fails, as it should.
	log = await run(toolPath("act"), args, options).then(
		({ stdout }) => stdout,
		(error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
	);
}, 180_000);

describe("the example for Terraform, run end to end", () => {
	it("fails for what the change introduces, by the base branch's configuration", () => {
		const { result, change, resources, lowered_gate } = assessment.parse(
			JSON.parse(readFileSync(path.join(report, "assessment.json"), "utf8")),
		);
		expect(result).toBe("fail");
		expect(change?.counts.introduced).toBeGreaterThan(0);
		const rotation = resources
			.flatMap(({ findings }) => findings)
			.find(({ rule, baseline_state }) => rule === "kms_key/rotation_enabled" && baseline_state === "new");
		expect(rotation).toMatchObject({
			verdict: "fail",
			locations: [{ file: "infra/main.tf", start_line: 3, address: "aws_kms_key.payments" }],
		});
		expect(lowered_gate).toEqual([expect.stringMatching(/^waiver for kms_key\/rotation_enabled on \*/)]);
	});

	it("annotates the line", () => {
		expect(log).toMatch(/::warning [^\n]*file=infra\/main\.tf[^\n]*line=3[^\n]*automatic rotation is off/);
	});

	it("writes one comment, which says what is wrong, where, how to put it right, and that the gate is lowered", () => {
		const [comment, ...more] = repository.comments;
		expect(more).toEqual([]);
		expect(comment?.body).toMatch(/What this change introduces[\s\S]*`infra\/main\.tf:3`/);
		expect(comment?.body).toContain("```hcl\nenable_key_rotation = true\n```");
		expect(comment?.body).toContain("This change lowers the gate");
	});
});

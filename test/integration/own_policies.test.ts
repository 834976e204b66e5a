import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { toolPath } from "../../tools/setup.js";
import { run } from "../cli/program.js";
import { foreignWasm } from "../own/wasm.js";
import { runAction, written } from "./action_run.js";

/** The built program and the built action, with policies that somebody brings. */

const folder = mkdtempSync(join(tmpdir(), "keyproof-own-policies-"));
afterAll(() => rmSync(folder, { recursive: true }));
/** PATH with OPA, and without. */
const [WITH, WITHOUT] = [{ PATH: `${join(folder, "bin")}:/usr/bin:/bin` }, { PATH: "/usr/bin:/bin" }];
const RULE = "kms_key/customer_named";
const INVENTORY = ["--inventory", "demo/inventory.json"];
const ONLY = ["--rule", RULE];

const policy = (condition: string) => `# METADATA
# title: Keys have a name that says something
# description: Since names are what people read.
# scope: package
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: []
#   remediation: {text: Name it.}
package keyproof.kms_key.customer_named

subject if input.kms_key.metadata.value.manager == "CUSTOMER"

violation contains "its name says nothing" if ${condition}
`;
const STRICT = policy('startswith(input.kms_key.name, "alias/")');
const LENIENT = policy('startswith(input.kms_key.name, "none")');

beforeAll(async () => {
	mkdirSync(join(folder, "bin"));
	symlinkSync(toolPath("opa"), join(folder, "bin/opa"));
	mkdirSync(join(folder, "policies"));
	writeFileSync(join(folder, "policies/named.rego"), STRICT);
	writeFileSync(join(folder, "loops.wasm"), foreignWasm({ deed: "loops", entrypoints: ["keyproof/kms_key/foreign"] }));
	const rule = {
		id: "kms_key/foreign",
		title: "x",
		description: "x",
		severity: "high",
		selects_by: ["metadata"],
		judges_by: [],
		remediation: { text: "x" },
	};
	writeFileSync(join(folder, "loops.json"), JSON.stringify({ rules: [rule] }));
	await run(folder, ["demo", "--output-dir", "demo", "--format", "inventory"]);
});

describe("keyproof", () => {
	it("judges by them, in a scan with an opa and without, a merge, and evidence that can be verified", async () => {
		const scan = await run(folder, ["scan", ...INVENTORY, "--policies", "policies", ...ONLY], WITH);
		expect([scan.code, scan.stderr]).toEqual([1, ""]);
		expect(scan.stdout).toContain("its name says nothing");
		const verdicts = () => JSON.parse(readFileSync(join(folder, "keyproof-report/assessment.json"), "utf8")).resources;
		const scanned = verdicts();
		const shipped = await run(folder, ["scan", ...INVENTORY, "--policies", "policies", ...ONLY], WITHOUT);
		expect([shipped.code, shipped.stderr]).toEqual([1, ""]);
		expect(verdicts()).toEqual(scanned);
		const merge = await run(folder, ["merge", "demo", "--policies", "policies", ...ONLY], WITH);
		expect([merge.code, merge.stderr]).toEqual([1, ""]);
		expect(verdicts()).toEqual(scanned);
		const evidence = await run(folder, ["evidence", ...INVENTORY, "--policies", "policies", ...ONLY], WITH);
		expect([evidence.code, evidence.stderr]).toEqual([1, ""]);
		const verify = await run(folder, ["verify", "keyproof-report/keyproof-evidence.zip"], WITHOUT);
		expect([verify.code, verify.stderr]).toEqual([0, ""]);
		expect(verify.stdout).toContain("1 rule is none of keyproof's, but of policies (SHA-256 ");
	}, 60_000);

	it("gives unknown, and exit code 3, for one that loops", async () => {
		const { code, stdout, stderr } = await run(folder, [
			"scan",
			...INVENTORY,
			"--policies",
			"loops.wasm",
			"--rule",
			"kms_key/foreign",
		]);
		expect([code, stderr]).toEqual([3, ""]);
		expect(stdout).toContain("own policy kms_key/foreign gave no answer");
	}, 30_000);

	it.each([
		["a mistake, with file and line", "bad", /bad\/x\.rego:3: /, WITH],
		["what is not there", "nothing", /--policies nothing: there is no such file or folder/, WITH],
		["what it is not", "demo/inventory.json", /neither a folder of \.rego files, a \.wasm, nor a bundle/, WITH],
	])("ends with 2 and says %s", async (_, path, message, env) => {
		mkdirSync(join(folder, "bad"), { recursive: true });
		writeFileSync(
			join(folder, "bad/x.rego"),
			"# METADATA\n# title: x\n# custom: {severity: bad}\npackage keyproof.kms_key.x\n",
		);
		const { code, stdout, stderr } = await run(folder, ["scan", ...INVENTORY, "--policies", path], env);
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(message);
	});
});

describe("the action", () => {
	const inventory = () => ({ inventory: join(folder, "demo/inventory.json"), policies: "policies", rule: RULE });

	/** A repository whose base branch has the strict rule, and whose pull request has another. */
	function pullRequest(head: string) {
		return (workspace: string): Record<string, string> => {
			const git = (...args: string[]): string => {
				const who = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
				return execFileSync("git", [...who, ...args], {
					cwd: workspace,
					encoding: "utf8",
					stdio: ["ignore", "pipe", "ignore"],
				}).trim();
			};
			const commit = (text: string): string => {
				mkdirSync(join(workspace, "policies"), { recursive: true });
				writeFileSync(join(workspace, "policies/named.rego"), text);
				git("add", ".");
				git("commit", "--quiet", "--message", "x");
				return git("rev-parse", "HEAD");
			};
			git("init", "--quiet");
			const base = { sha: commit(STRICT), ref: "main" };
			const event = {
				repository: { name: "keys", owner: { login: "bank" } },
				pull_request: { number: 7, base, head: { sha: commit(head), repo: { fork: false } } },
			};
			const file = join(folder, "event.json");
			writeFileSync(file, JSON.stringify(event));
			return { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: file, GITHUB_WORKSPACE: workspace };
		};
	}

	it("judges a pull request by the policies of its base branch, and tells what its own would change", async () => {
		const judged = await runAction(folder, inventory(), WITH, pullRequest(LENIENT));
		expect([judged.code, judged.outputs.result]).toEqual([1, "fail"]);
		expect(judged.summary).toContain("own policy named.rego of policies judges otherwise after the merge");
		const { judged_by } = JSON.parse(written(judged, "keyproof-report/assessment.json"));
		expect(judged_by.own_policies).toEqual([
			{ source: "policies", sha256: expect.stringMatching(/^[0-9a-f]{64}$/), rules: [RULE], base_branch: true },
		]);
	}, 30_000);

	it("judges by the pull request's own where the workflow says so", async () => {
		const judged = await runAction(folder, { ...inventory(), "config-from": "head" }, WITH, pullRequest(LENIENT));
		expect([judged.code, judged.outputs.result]).toEqual([0, "pass"]);
	}, 30_000);

	it("is not stopped by policies of the pull request that do not compile, and tells of them", async () => {
		const judged = await runAction(folder, inventory(), WITH, pullRequest("package keyproof.kms_key.customer_named\n"));
		expect([judged.code, judged.outputs.result]).toEqual([1, "fail"]);
		expect(judged.summary).toContain("its policies cannot be used");
	}, 30_000);
});

import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { assessment } from "../../src/model/scan.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { root, toolPath } from "../../tools/setup.js";
import { hostileAccount, MARK } from "./hostile.js";
import { goodAccount } from "./worlds.js";

const NOW = new Date();
const run = promisify(execFile);

/** A line of act's log (`--json`). `command` stands on those that act obeyed. */
const line = z.object({
	msg: z.string(),
	stepID: z.array(z.string()).optional(),
	command: z.string().optional(),
	arg: z.string().optional(),
	content: z.string().optional(),
	raw_output: z.boolean().optional(),
});
type Line = z.infer<typeof line>;

const steps = z.record(
	z.string(),
	z.object({ outcome: z.enum(["success", "failure", "skipped"]), outputs: z.record(z.string(), z.string()) }),
);

/** Where everything of this test is: a checkout, act's home, the reports. */
const folder = mkdtempSync(path.join(os.tmpdir(), "keyproof-act-"));
const checkout = path.join(folder, "checkout");
const reports = path.join(folder, "reports");
const simulators: Simulator[] = [];

afterAll(async () => {
	await Promise.all(simulators.map((simulator) => simulator.close()));
	rmSync(folder, { recursive: true });
});

async function serve(...given: Parameters<typeof startSimulator>): Promise<string> {
	const simulator = await startSimulator(...given);
	simulators.push(simulator);
	return simulator.url;
}

/** Runs the workflow for an event, on this machine without containers, and gives the log. */
async function act(event: "push" | "pull_request", payload: object, env: Record<string, string>): Promise<Line[]> {
	const file = path.join(folder, `${event}.json`);
	writeFileSync(file, JSON.stringify(payload));
	// act does not wait for the last lines of a step that fails (`exec` of its host_environment.go): the step waits for act.
	const linger = path.join(folder, "linger.mjs");
	writeFileSync(
		linger,
		'process.on("exit", () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500));\n',
	);
	const { stdout } = await run(
		toolPath("act"),
		[
			event,
			"--json",
			...["--eventpath", file],
			...["--workflows", ".github/workflows/act.workflow.yml"],
			...["--platform", "ubuntu-latest=-self-hosted"],
			...["--env", `NODE_OPTIONS=--import=${linger}`],
			...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
		],
		{
			cwd: checkout,
			env: { HOME: folder, PATH: [path.dirname(toolPath("node24")), process.env.PATH].join(path.delimiter) },
			maxBuffer: 64 * 1024 * 1024,
		},
	);
	return stdout
		.split("\n")
		.filter((text) => text.startsWith("{"))
		.map((text) => line.parse(JSON.parse(text)));
}

function readSteps(name: string) {
	return steps.parse(JSON.parse(readFileSync(path.join(reports, name), "utf8")));
}

function readJson(...names: string[]) {
	return JSON.parse(readFileSync(path.join(reports, ...names), "utf8"));
}

/** The messages of a level that a step gave, as the runner would show them. */
function annotations(log: readonly Line[], step: string, level: "error" | "warning"): string[] {
	return log
		.filter(({ stepID, command }) => stepID?.includes(step) === true && command === level)
		.map(({ arg }) => arg ?? "");
}

let pushed: Line[];
let forked: Line[];

beforeAll(async () => {
	mkdirSync(path.join(checkout, ".github/workflows"), { recursive: true });
	mkdirSync(reports);
	cpSync(path.join(root, "dist"), path.join(checkout, "dist"), { recursive: true });
	cpSync(path.join(root, "action.yml"), path.join(checkout, "action.yml"));
	const workflow = "act.workflow.yml";
	cpSync(path.join(root, "test/integration", workflow), path.join(checkout, ".github/workflows", workflow));
	const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
	for (const args of [
		["init", "--quiet"],
		["add", "."],
		[...identity, "commit", "--quiet", "--message", "test"],
	]) {
		execFileSync("git", args, { cwd: checkout });
	}
	const env = {
		REPORTS: reports,
		BANK: await serve(exampleAccount(NOW)),
		GOOD: await serve(goodAccount(NOW)),
		DENIED: await serve(goodAccount(NOW), { denied: ["kms:ListKeys"] }),
		EXPIRED: await serve(goodAccount(NOW), { expired_token: true }),
		HOSTILE: await serve(hostileAccount(NOW)),
	};
	pushed = await act("push", {}, env);
	const sha = execFileSync("git", ["rev-parse", "HEAD"], { cwd: checkout, encoding: "utf8" }).trim();
	const pull_request = { number: 7, base: { sha, ref: "main" }, head: { sha, repo: { fork: true } } };
	const repository = { name: "keys", owner: { login: "bank" } };
	forked = await act("pull_request", { repository, pull_request }, env);
}, 120_000);

describe("the action in a workflow", () => {
	it("runs on Node 24", () => {
		expect(readFileSync(path.join(reports, "node-version"), "utf8")).toMatch(/^v24\./);
	});

	it("fails the step for an account that breaks rules, with every output set", () => {
		const { failing } = readSteps("signed_in.json");
		const { result, resources } = assessment.parse(readJson("failing", "assessment.json"));
		const counted = (wanted: string) =>
			resources.flatMap(({ verdicts }) => Object.values(verdicts).filter((verdict) => verdict === wanted)).length;
		expect(failing).toEqual({
			outcome: "failure",
			outputs: {
				"sarif-file": path.join(reports, "failing/results.sarif"),
				"assessment-file": path.join(reports, "failing/assessment.json"),
				"html-file": path.join(reports, "failing/report.html"),
				result: "fail",
				failed: String(counted("fail")),
				unknown: String(counted("unknown")),
				passed: String(counted("pass")),
				waived: "0",
				"evidence-file": "",
				"evidence-sha256": "",
			},
		});
		expect(result).toBe("fail");
		expect(counted("fail")).toBeGreaterThan(10);
	});

	it("writes the SARIF file that its output names", () => {
		const { failing } = readSteps("signed_in.json");
		const { version, runs } = JSON.parse(readFileSync(failing?.outputs["sarif-file"] ?? "", "utf8"));
		expect({ version, runs: runs.length }).toEqual({ version: "2.1.0", runs: 1 });
		expect(runs[0].automationDetails.id).toBe("keyproof/111122223333/1");
		const { resources } = readJson("failing", "assessment.json");
		const failed = resources.flatMap(({ arn, verdicts }: { arn: string; verdicts: Record<string, string> }) =>
			Object.entries(verdicts)
				.filter(([, verdict]) => verdict === "fail")
				.map(([rule]) => `${rule} ${arn}`),
		);
		const reported = runs[0].results.map((result: { ruleId: string; locations: Location[] }) => {
			return `${result.ruleId} ${result.locations[0]?.logicalLocations[0]?.fullyQualifiedName}`;
		});
		expect(reported).toEqual(expect.arrayContaining(failed));
		expect(new Set(reported).size).toBe(reported.length);
	});

	it("shows the report in the log, and adds the summary to the job's", () => {
		const shown = pushed.filter(({ stepID, raw_output }) => stepID?.includes("failing") === true && raw_output);
		expect(shown.map(({ msg }) => msg).join("")).toContain("card-pin-translation");
		const summary = pushed.find(({ stepID, command }) => stepID?.includes("failing") === true && command === "summary");
		expect(summary?.content).toBe(readFileSync(path.join(reports, "failing/summary.md"), "utf8"));
	});

	it("annotates, ten of a level at most", () => {
		expect(annotations(pushed, "failing", "warning").length).toBe(9);
		expect(annotations(pushed, "failing", "warning").at(-1)).toMatch(/^and \d+ more/);
		expect(annotations(pushed, "failing", "error")).toEqual([expect.stringContaining("at or above medium")]);
	});

	it("passes an account in good order", () => {
		const { passing } = readSteps("signed_in.json");
		expect(passing).toMatchObject({
			outcome: "success",
			outputs: { result: "pass", failed: "0", unknown: "0", "sarif-file": path.join(reports, "passing/results.sarif") },
		});
		expect(readJson("passing", "results.sarif").runs[0].results).toEqual([]);
		expect(annotations(pushed, "passing", "warning")).toEqual([]);
	});

	it("fails the step after a listing failed, and gives no SARIF file to upload unless asked to", () => {
		const { gap, despite_gap, guard } = readSteps("signed_in.json");
		expect(gap).toMatchObject({ outcome: "failure", outputs: { result: "incomplete", "sarif-file": "" } });
		expect(despite_gap).toMatchObject({
			outcome: "failure",
			outputs: { result: "incomplete", "sarif-file": path.join(reports, "despite_gap/results.sarif") },
		});
		expect(annotations(pushed, "gap", "error")).toEqual([expect.stringContaining("kms:ListKeys denied")]);
		expect(existsSync(path.join(reports, "gap/results.sarif"))).toBe(true);
		// The condition that docs/examples put before the upload.
		expect(guard?.outcome).toBe("success");
	});

	it.each([
		["expired", /The token of .* has expired/],
		["bad_flag", /input allow-unknown: "perhaps" is neither true nor false/],
	])("judges nothing: %s", (step, message) => {
		expect(readSteps("signed_in.json")[step]).toEqual({ outcome: "failure", outputs: {} });
		expect(annotations(pushed, step, "error")).toEqual([expect.stringMatching(message)]);
		expect(existsSync(path.join(reports, step, "assessment.json"))).toBe(false);
	});

	it("says what to do without credentials", () => {
		expect(readSteps("signed_out-push.json").signed_out).toEqual({ outcome: "failure", outputs: {} });
		expect(annotations(pushed, "signed_out", "error")).toEqual([
			expect.stringMatching(/No AWS credentials.*configure-aws-credentials/),
		]);
	});

	it("offers a saved inventory to a fork's pull request, and judges it", () => {
		const { signed_out, saved } = readSteps("signed_out-pull_request.json");
		expect(signed_out).toEqual({ outcome: "failure", outputs: {} });
		expect(annotations(forked, "signed_out", "error")).toEqual([expect.stringMatching(/fork.*`inventory`/)]);
		expect(saved?.outcome).toBe("failure");
		const { failing } = readSteps("signed_in.json");
		const {
			"sarif-file": live,
			"assessment-file": _assessment,
			"html-file": _html,
			...counts
		} = failing?.outputs ?? {};
		expect(live).not.toBe("");
		expect(saved?.outputs).toMatchObject(counts);
	});

	it("obeys no name in the account", () => {
		const { hostile } = readSteps("signed_in.json");
		expect(hostile).toMatchObject({ outcome: "failure", outputs: { result: "fail" } });
		expect(Object.keys(hostile?.outputs ?? {}).sort()).toEqual(
			Object.keys(readSteps("signed_in.json").passing?.outputs ?? {}).sort(),
		);
		const own = pushed.filter(({ stepID }) => stepID?.includes("hostile") === true);
		const ignored = own.filter(({ command, msg }) => command === undefined && /^\s*\S*\s*::error::pwned/.test(msg));
		expect(ignored.length).toBeGreaterThan(0);
		const obeyed = new Set(own.flatMap(({ command }) => command ?? []));
		const token = own.find(({ command }) => command === "stop-commands")?.arg;
		// "set-output" is act's word for the outputs in the file.
		expect([...obeyed].sort()).toEqual(["error", "set-output", "stop-commands", "summary", "warning", token].sort());
		expect(token).not.toContain(MARK);
		const findings = annotations(pushed, "hostile", "warning");
		expect(findings.some((message) => message.includes(MARK))).toBe(true);
		expect(annotations(pushed, "hostile", "error")).toEqual([expect.stringContaining("Findings at or above")]);
	});
});

type Location = { readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[] };

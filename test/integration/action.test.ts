import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { assessment } from "../../src/model/scan.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { generatedAccount } from "../../src/simulator/generated_account.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { type ActionRun, commandIn, runAction, signedIn, wasWritten, written } from "./action_run.js";
import { hostileAccount, MARK } from "./hostile.js";
import { goodAccount } from "./worlds.js";

const NOW = new Date();
const REPORT = "keyproof-report";
const OUTPUTS = ["assessment-file", "failed", "passed", "result", "sarif-file", "unknown", "waived"];
/** GitHub shows this many annotations of a level for a step. */
const MAXIMUM_ANNOTATIONS = 10;

const folder = mkdtempSync(path.join(os.tmpdir(), "keyproof-action-"));
let bank: Simulator;
let good: Simulator;

beforeAll(async () => {
	bank = await startSimulator(exampleAccount(NOW));
	good = await startSimulator(goodAccount(NOW));
});
afterEach(() => {
	bank.faults = {};
	good.faults = {};
});
afterAll(async () => {
	await Promise.all([bank.close(), good.close()]);
	rmSync(folder, { recursive: true });
});

const REGION = { region: "eu-central-1" };

function scanBank(inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<ActionRun> {
	return runAction(folder, { ...REGION, ...inputs }, { ...signedIn(bank.url), ...env });
}

function scanGood(inputs: Record<string, string> = {}): Promise<ActionRun> {
	return runAction(folder, { ...REGION, ...inputs }, signedIn(good.url));
}

function messages(run: ActionRun, level: "warning" | "error" | "notice"): string[] {
	return run.commands.filter(({ name }) => name === level).map(({ message }) => message);
}

function assessmentOf(run: ActionRun) {
	return assessment.parse(JSON.parse(written(run, `${REPORT}/assessment.json`)));
}

/** Exit 2, one error, no output, no report. */
function expectNothingJudged(run: ActionRun, message: RegExp): void {
	expect(messages(run, "error")).toEqual([expect.stringMatching(message)]);
	expect({ code: run.code, outputs: run.outputs, summary: run.summary }).toEqual({ code: 2, outputs: {}, summary: "" });
	expect(run.commands.length).toBe(1);
	expect(wasWritten(run, REPORT) ? readdirSync(path.join(run.workspace, REPORT)) : []).toEqual([]);
}

describe("an account that breaks rules", () => {
	let run: ActionRun;
	beforeAll(async () => {
		run = await scanBank();
	});

	it("fails the step, after the reports, outputs and summary are written", () => {
		expect(run.code).toBe(1);
		expect(Object.keys(run.outputs).sort()).toEqual(OUTPUTS);
		const { resources, result } = assessmentOf(run);
		const counted = (wanted: string) =>
			resources.flatMap(({ verdicts }) => Object.values(verdicts).filter((verdict) => verdict === wanted)).length;
		expect(run.outputs).toEqual({
			"sarif-file": `${REPORT}/results.sarif`,
			"assessment-file": `${REPORT}/assessment.json`,
			result: "fail",
			failed: String(counted("fail")),
			unknown: String(counted("unknown")),
			passed: String(counted("pass")),
			waived: "0",
		});
		expect(result).toBe("fail");
		expect(counted("fail")).toBeGreaterThan(10);
		expect(JSON.parse(written(run, `${REPORT}/results.sarif`)).runs[0].automationDetails.id).toBe(
			"keyproof/111122223333/1234",
		);
		expect(run.summary).toBe(written(run, `${REPORT}/summary.md`));
		expect(messages(run, "error")).toEqual([expect.stringContaining("Findings at or above medium")]);
	});

	it("annotates the worst findings, and counts the others", () => {
		const failing = assessmentOf(run).resources.flatMap(({ findings }) =>
			findings.filter(({ verdict, severity }) => verdict === "fail" && severity !== "low" && severity !== "info"),
		);
		const warnings = run.commands.filter(({ name }) => name === "warning");
		expect(warnings.length).toBeLessThanOrEqual(MAXIMUM_ANNOTATIONS);
		const shown = warnings.slice(0, -1).map(({ properties }) => properties.title?.split(":", 1).join(""));
		const order = ["critical", "high", "medium"];
		const worst = failing.map(({ severity }) => severity).sort((a, b) => order.indexOf(a) - order.indexOf(b));
		expect(shown).toEqual(worst.slice(0, shown.length));
		expect(warnings.at(-1)?.message).toContain(`and ${failing.length - shown.length} more`);
	});

	it("shows the terminal report with workflow commands stopped, and writes nothing else", () => {
		expect(run.stopped.join("\n")).toContain("card-pin-translation");
		expect(run.plain.filter((line) => line !== "")).toEqual([]);
		expect(run.stderr).toBe("");
	});
});

describe("after a listing failed", () => {
	it("leaves sarif-file empty, says why among ten annotations, and still fails for what it saw", async () => {
		bank.faults = { denied: ["kms:ListKeys"] };
		const run = await scanBank();
		expect({ code: run.code, ...run.outputs }).toMatchObject({ code: 1, result: "fail", "sarif-file": "" });
		expect(wasWritten(run, `${REPORT}/results.sarif`)).toBe(true);
		const warnings = messages(run, "warning");
		expect(warnings.length).toBe(MAXIMUM_ANNOTATIONS);
		expect(warnings.at(-1)).toContain("sarif-despite-gaps");
	});

	it("does not establish compliance of an account in good order, and names what was denied", async () => {
		good.faults = { denied: ["kms:ListKeys"] };
		const run = await scanGood();
		expect({ code: run.code, ...run.outputs }).toMatchObject({
			code: 3,
			result: "incomplete",
			failed: "0",
			"sarif-file": "",
			"assessment-file": `${REPORT}/assessment.json`,
		});
		expect(messages(run, "error")).toEqual([expect.stringMatching(/not established: .*kms:ListKeys denied/)]);
		expect(run.summary).toContain("kms:ListKeys");
		expect((await scanGood({ "allow-unknown": "true" })).code).toBe(0);
		expect((await scanGood({ "allow-unknown": "false" })).code).toBe(3);
	});

	it("sets sarif-file where it is asked to", async () => {
		good.faults = { denied: ["kms:ListKeys"] };
		const run = await scanGood({ "sarif-despite-gaps": "true" });
		expect({ code: run.code, sarif: run.outputs["sarif-file"] }).toEqual({ code: 3, sarif: `${REPORT}/results.sarif` });
		expect(messages(run, "warning")).toEqual([]);
		expect((await scanGood({ "sarif-despite-gaps": "false" })).outputs["sarif-file"]).toBe("");
	});

	it("says nothing of a SARIF file that nobody wants", async () => {
		good.faults = { denied: ["kms:ListKeys"] };
		const run = await scanGood({ format: "assessment" });
		expect(messages(run, "warning")).toEqual([]);
		expect(run.outputs["sarif-file"]).toBe("");
		expect(readdirSync(path.join(run.workspace, REPORT))).toEqual(["assessment.json"]);
	});
});

it("sets sarif-file where only a fact is missing: the file says so itself", async () => {
	good.faults = { denied: ["kms:GetKeyPolicy"] };
	const run = await scanGood();
	expect({ code: run.code, ...run.outputs }).toMatchObject({
		code: 3,
		result: "incomplete",
		"sarif-file": `${REPORT}/results.sarif`,
		unknown: expect.stringMatching(/^[1-9]/),
	});
	expect(messages(run, "error")).toEqual([expect.stringMatching(/not established: kms:GetKeyPolicy denied/)]);
});

it("passes an account in good order without an annotation", async () => {
	const run = await scanGood();
	expect({ code: run.code, commands: run.commands, result: run.outputs.result }).toEqual({
		code: 0,
		commands: [],
		result: "pass",
	});
	expect(Number(run.outputs.passed)).toBeGreaterThan(10);
	expect(JSON.parse(written(run, `${REPORT}/results.sarif`)).runs[0].results).toEqual([]);
});

it("puts nothing but paths, counts and the result into outputs", async () => {
	for (const run of [await scanBank(), await scanGood()]) {
		for (const value of Object.values(run.outputs)) expect(value).toMatch(/^(?:\d{1,6}|[a-z./-]*)$/);
	}
});

describe("inputs", () => {
	it("are lists by line and by comma", async () => {
		const run = await scanBank({
			region: "eu-central-1, us-east-1\n",
			rule: "\n  kms_key/rotation_enabled\n  kms_key/policy_not_public , kms_custom_key_store/connected\n\n",
			format: "assessment,inventory",
		});
		const { rules } = assessmentOf(run);
		expect(rules.map(({ id }) => id)).toEqual([
			"kms_custom_key_store/connected",
			"kms_key/policy_not_public",
			"kms_key/rotation_enabled",
		]);
		const { scopes } = JSON.parse(written(run, `${REPORT}/inventory.json`));
		expect(scopes.map(({ region }: { region: string }) => region)).toEqual(["eu-central-1", "us-east-1"]);
		expect(readdirSync(path.join(run.workspace, REPORT)).sort()).toEqual(["assessment.json", "inventory.json"]);
	});

	it("win over .keyproof.yml, and leave to it what they do not give", async () => {
		const config = path.join(folder, "settings.yml");
		writeFileSync(config, "fail_on: critical\noutput_dir: from-file\n");
		const run = await scanBank({ config, "fail-on": "low", format: "sarif" });
		expect(run.outputs["sarif-file"]).toBe("from-file/results.sarif");
		expect(messages(run, "error")).toEqual([expect.stringContaining("at or above low")]);
	});

	it.each([
		[{ "all-regions": "yes" }, /input all-regions: "yes" is neither true nor false/],
		[{ "allow-unknown": "1" }, /input allow-unknown: "1" is neither true nor false/],
		[{ "sarif-despite-gaps": "TRUE" }, /input sarif-despite-gaps: "TRUE" is neither true nor false/],
		[{ "fail-on": "severe" }, /"severe" is not a severity/],
		[{ rule: "kms_key/rotation_enable" }, /"kms_key\/rotation_enable" is not a rule.*kms_key\/rotation_enabled/],
		[{ format: "sarif,pdf" }, /"pdf" is not a report format/],
		[{ region: "eu_central_1" }, /"eu_central_1" is not the name of a Region/],
		[{ config: "no-such.yml" }, /no-such\.yml: there is no such file/],
		[{ inventory: "no-such.json" }, /no-such\.json: there is no such file/],
		[{ "api-rate-share": "2" }, /"2" is not a number above 0/],
	])("that cannot be used end the step before AWS is asked: %j", async (inputs, message) => {
		const before = [...bank.requests.values()].reduce((total, count) => total + count, 0);
		expectNothingJudged(await scanBank(inputs), message);
		expect([...bank.requests.values()].reduce((total, count) => total + count, 0)).toBe(before);
	});
});

describe("credentials", () => {
	const { AWS_ENDPOINT_URL = "" } = signedIn("http://127.0.0.1:9");

	it("that are not there: says which step to add", async () => {
		const run = await runAction(folder, REGION, { AWS_ENDPOINT_URL });
		expectNothingJudged(run, /No AWS credentials.*aws-actions\/configure-aws-credentials.*id-token: write/);
	});

	it("that expired: says so", async () => {
		bank.faults = { expired_token: true };
		expectNothingJudged(await scanBank(), /The token of .*credentials has expired/);
	});

	it("that AWS does not accept: says so", async () => {
		bank.faults = { denied: ["sts:GetCallerIdentity"] };
		expectNothingJudged(await scanBank(), /AWS does not accept .*credentials/);
	});

	it("with no Region: says how to give one", async () => {
		const run = await runAction(folder, {}, signedIn(bank.url));
		expectNothingJudged(run, /^No Region: /);
	});

	/** A run of a pull request, signed out. `head` is the event's `pull_request.head`. */
	function pullRequest(head: object, event = "pull_request", inputs: Record<string, string> = REGION) {
		const file = path.join(folder, "event.json");
		writeFileSync(file, JSON.stringify({ action: "opened", pull_request: { number: 7, head } }));
		const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, AWS_ENDPOINT_URL };
		return runAction(folder, inputs, env);
	}

	const OFFER = /comes from a fork.*no OIDC token.*`inventory`/;

	it("of a fork's pull request: offers the inventory of the last scan", async () => {
		expectNothingJudged(await pullRequest({ repo: { fork: true } }), OFFER);
		// GitHub sends null where the fork was deleted.
		expectNothingJudged(await pullRequest({ repo: null }), OFFER);
		expectNothingJudged(await pullRequest({ repo: { fork: true } }, "pull_request", {}), OFFER);
	});

	it("of other pull requests: gives the usual advice", async () => {
		expectNothingJudged(await pullRequest({ repo: { fork: false } }), /No AWS credentials/);
		expectNothingJudged(await pullRequest({ repo: { fork: true } }, "pull_request_target"), /No AWS credentials/);
	});

	it("are not needed to judge a saved inventory, which gives the same", async () => {
		const live = await scanBank();
		const inventory = path.join(live.workspace, REPORT, "inventory.json");
		const saved = await pullRequest({ repo: { fork: true } }, "pull_request", { inventory });
		expect({ code: saved.code, outputs: saved.outputs }).toEqual({ code: live.code, outputs: live.outputs });
		expect(assessmentOf(saved).resources).toEqual(assessmentOf(live).resources);
	});
});

it("lets no name in the account speak to the runner", async () => {
	const simulator = await startSimulator(hostileAccount(NOW));
	try {
		const run = await runAction(folder, REGION, signedIn(simulator.url));
		expect({ code: run.code, result: run.outputs.result }).toEqual({ code: 1, result: "fail" });
		expect(Object.keys(run.outputs).sort()).toEqual(OUTPUTS);
		// Without the stop, these lines would be obeyed.
		const dangerous = run.stopped.filter((line) => commandIn(withoutColor(line))?.message.includes(MARK));
		expect(dangerous.length).toBeGreaterThan(0);
		expect(run.plain.filter((line) => line !== "")).toEqual([]);
		expect([...new Set(run.commands.map(({ name }) => name))].sort()).toEqual(["error", "warning"]);
		expect(messages(run, "error")).toEqual([expect.stringContaining("Findings at or above")]);
		const ours = /^(?:critical|high|medium): (?:kms_key|kms_custom_key_store|cloudhsm_cluster)\/\w+$|^Keyproof$/;
		for (const { properties, message } of run.commands) {
			expect(Object.keys(properties)).toEqual(["title"]);
			expect(properties.title).toMatch(ours);
			expect(message).toMatch(/^[^\p{Cc}\p{Cf}]{1,1000}$/u);
		}
		expect(messages(run, "warning").some((message) => message.includes(MARK))).toBe(true);
	} finally {
		await simulator.close();
	}
});

function withoutColor(line: string): string {
	return line
		.split("\u001b[")
		.map((part, index) => (index === 0 ? part : part.replace(/^\d*m/, "")))
		.join("");
}

it("keeps the summary under 1 MiB and the log short for an account of 5,000 keys", async () => {
	const simulator = await startSimulator(generatedAccount(5000, NOW));
	try {
		const inputs = { ...REGION, "api-rate-share": "1", rule: "kms_key/rotation_enabled" };
		const run = await runAction(folder, inputs, signedIn(simulator.url));
		expect({ code: run.code, result: run.outputs.result }).toEqual({ code: 1, result: "fail" });
		expect(Number(run.outputs.failed)).toBeGreaterThan(500);
		const bytes = Buffer.byteLength(run.summary);
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThan(1024 * 1024);
		expect(run.summary).toMatch(/more findings/);
		expect(run.stopped.length).toBeLessThan(2000);
		expect(messages(run, "warning").length).toBeLessThanOrEqual(MAXIMUM_ANNOTATIONS);
		expect(run.commands.at(-1)).toMatchObject({ name: "error", message: expect.stringContaining("Findings at") });
	} finally {
		await simulator.close();
	}
}, 60_000);

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { chainOf } from "../../src/evidence/chain.js";
import { outcomeOf } from "../../src/evidence/worker.js";
import { assessment } from "../../src/model/scan.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { sha256 } from "../../src/text/fingerprint.js";
import { generatedAccount } from "../bench/generated_account.js";
import { resealed, textOf } from "../evidence/archives.js";
import { startWritable } from "../simulator/writes/writable.js";
import { type ActionRun, commandIn, runAction, signedIn, wasWritten, written } from "./action_run.js";
import { hostileAccount, MARK } from "./hostile.js";
import { scanOf } from "./scans.js";
import { exampleWithCorners, goodAccount } from "./worlds.js";

const NOW = new Date();
const REPORT = "keyproof-report";
const OUTPUTS = [
	"assessment-file",
	"evidence-file",
	"evidence-sha256",
	"failed",
	"html-file",
	"passed",
	"result",
	"sarif-file",
	"unknown",
	"waived",
];
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
/** One rule, of medium severity, where it does not matter by how many an account is judged. */
const rotation = { rule: "kms_key/rotation_enabled" };

function scanBank(inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<ActionRun> {
	return runAction(folder, { ...REGION, ...inputs }, { ...signedIn(bank.url), ...env });
}

function scanGood(inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<ActionRun> {
	return runAction(folder, { ...REGION, ...inputs }, { ...signedIn(good.url), ...env });
}

/** Each account's run without any input: several tests look at it. */
let of_bank: Promise<ActionRun> | undefined;
let of_good: Promise<ActionRun> | undefined;
function bankRun(): Promise<ActionRun> {
	of_bank ??= scanBank();
	return of_bank;
}
function goodRun(): Promise<ActionRun> {
	of_good ??= scanGood();
	return of_good;
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
		run = await bankRun();
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
			"html-file": `${REPORT}/report.html`,
			result: "fail",
			failed: String(counted("fail")),
			unknown: String(counted("unknown")),
			passed: String(counted("pass")),
			waived: "0",
			"evidence-file": "",
			"evidence-sha256": "",
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
		expect((await scanGood({ ...rotation, "allow-unknown": "true" })).code).toBe(0);
		expect((await scanGood({ ...rotation, "allow-unknown": "false" })).code).toBe(3);
	});

	it("sets sarif-file where it is asked to", async () => {
		good.faults = { denied: ["kms:ListKeys"] };
		const run = await scanGood({ "sarif-despite-gaps": "true" });
		expect({ code: run.code, sarif: run.outputs["sarif-file"] }).toEqual({ code: 3, sarif: `${REPORT}/results.sarif` });
		expect(messages(run, "warning")).toEqual([]);
		expect((await scanGood({ ...rotation, "sarif-despite-gaps": "false" })).outputs["sarif-file"]).toBe("");
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
	const run = await goodRun();
	expect({ code: run.code, commands: run.commands, result: run.outputs.result }).toEqual({
		code: 0,
		commands: [],
		result: "pass",
	});
	expect(Number(run.outputs.passed)).toBeGreaterThan(10);
	expect(JSON.parse(written(run, `${REPORT}/results.sarif`)).runs[0].results).toEqual([]);
});

it("puts nothing but paths, counts and the result into outputs", async () => {
	for (const run of [await bankRun(), await goodRun()]) {
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
		const run = await scanBank({ ...rotation, config, "fail-on": "low", format: "sarif" });
		expect(run.outputs["sarif-file"]).toBe("from-file/results.sarif");
		expect(messages(run, "error")).toEqual([expect.stringContaining("at or above low")]);
	});

	it("are not loosened by .keyproof.yml: it takes no report away that a later step uploads", async () => {
		const config = path.join(folder, "formats.yml");
		writeFileSync(config, "formats: [html]\nfail_on: critical\n");
		const run = await scanBank({ ...rotation, config, "fail-on": "low" });
		expect(run.outputs["sarif-file"]).toBe(`${REPORT}/results.sarif`);
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
		[{ "api-rate-share": "2" }, /"2" is not a number from 0.01 to 1/],
	])("that cannot be used end the step before AWS is asked: %j", async (inputs, message) => {
		const before = [...bank.requests.values()].reduce((total, count) => total + count, 0);
		expectNothingJudged(await scanBank(inputs), message);
		expect([...bank.requests.values()].reduce((total, count) => total + count, 0)).toBe(before);
	});
});

describe("the runner's files", () => {
	it.each(["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"])(
		"that cannot be written end the step before it begins: %s",
		async (name) => {
			const run = await scanGood({}, { [name]: path.join(folder, "nowhere", "file") });
			expect(messages(run, "error")).toEqual([
				expect.stringMatching(`^${name} names .*cannot be written to \\(ENOENT\\)`),
			]);
			expect([run.code, run.outputs]).toEqual([2, {}]);
			expect(wasWritten(run, REPORT)).toBe(false);
		},
	);
});

describe("evidence", () => {
	it("is packed beside the reports, and a chain of it is sound", async () => {
		const first = await scanGood({ ...rotation, evidence: "true" });
		expect(first.code).toBe(0);
		const place = path.join(first.workspace, first.outputs["evidence-file"] ?? "");
		expect(first.outputs["evidence-sha256"]).toBe(sha256(readFileSync(place)));
		expect(first.summary).toContain(`SHA-256 ${first.outputs["evidence-sha256"]}. A chain begins with it.`);
		const second = await scanGood({ ...rotation, evidence: "true", "previous-evidence": place, format: "html" });
		expect(second.stopped.join("\n")).toContain(
			`It follows the archive with SHA-256 ${first.outputs["evidence-sha256"]}.`,
		);
		expect(written(second, `${REPORT}/report.html`)).toContain("Controls over time");
		const archives = [place, path.join(second.workspace, second.outputs["evidence-file"] ?? "")];
		const given = await Promise.all(
			archives.map(async (name) => ({ name, outcome: await outcomeOf(readFileSync(name)) })),
		);
		expect(chainOf(given, {}, NOW)).toMatchObject({ conclusion: "sound", faults: [], open: [] });
	});

	it("of findings that fail the step is packed too, without account ids where they are to be left out", async () => {
		const run = await scanBank({ ...rotation, evidence: "true", redact: "true" });
		expect(run.code).toBe(1);
		const archive = readFileSync(path.join(run.workspace, run.outputs["evidence-file"] ?? ""));
		expect(await outcomeOf(archive)).toMatchObject({ verification: { judgement: { differing: 0 } } });
		expect(textOf(archive, "inventory.json")).not.toContain("111122223333");
	});

	it("follows no archive that was altered, and nothing is read then", async () => {
		const file = path.join(folder, "altered.zip");
		const { outputs, workspace } = await scanGood({ ...rotation, evidence: "true" });
		const bytes = readFileSync(path.join(workspace, outputs["evidence-file"] ?? ""));
		writeFileSync(
			file,
			resealed(bytes, { "configuration.json": textOf(bytes, "configuration.json").replace("medium", "high") }),
		);
		expectNothingJudged(
			await scanGood({ ...rotation, evidence: "true", "previous-evidence": file }),
			/previous-evidence .*altered\.zip: it is not sound/,
		);
	});

	it.each([
		[{ "previous-evidence": "x.zip" }, {}, /give evidence: true too/],
		[
			{ evidence: "true", baseline: "a.json", gate: "all" },
			{},
			/leave out baseline, gate, or pack it in a step of its own/,
		],
		[{ evidence: "true" }, { GITHUB_EVENT_NAME: "pull_request" }, /and this is a pull request/],
		[{ evidence: "true", "previous-evidence": "none.zip" }, {}, /none\.zip: there is no such file/],
	])("is not packed with %j", async (inputs, env, message) => {
		expectNothingJudged(await scanGood({ ...rotation, ...inputs }, env), message);
	});
});

describe("export-security-hub", () => {
	const export_role = { "export-security-hub": "true", "export-role-arn": "arn:aws:iam::111122223333:role/Export" };
	const rules = { rule: "kms_key/rotation_enabled, cloudhsm_cluster/spans_two_zones" };
	let corners: Simulator;
	beforeAll(async () => {
		corners = await startWritable(exampleWithCorners(NOW));
	});
	afterAll(() => corners.close());

	function scanCorners(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<ActionRun> {
		return runAction(folder, { ...REGION, ...rules, ...inputs }, { ...signedIn(corners.url), ...env });
	}

	it("sends what was judged, once outputs and reports are written, and changes no exit code", async () => {
		const run = await scanCorners(export_role);
		const sent = assessmentOf(run).resources.flatMap(({ findings }) => findings.map(({ rule }) => `keyproof/${rule}`));
		expect(sent.length).toBeGreaterThan(1);
		const arrived = [...corners.written.findings.values()].map(({ GeneratorId }) => GeneratorId);
		expect(arrived.sort()).toEqual(sent.sort());
		expect({ code: run.code, result: run.outputs.result }).toEqual({ code: 1, result: "fail" });
		expect(messages(run, "error")).toEqual([expect.stringContaining("Findings at or above medium")]);
		expect(run.stopped.join("\n")).toContain(`Security Hub took ${sent.length} findings of ${sent.length}.`);
		expect(corners.requests.get("sts:AssumeRole")).toBe(1);
		expect((await scanCorners({ ...export_role, "fail-on": "critical" })).code).toBe(0);
	});

	it("sends nothing where it is not asked to", async () => {
		const before = corners.requests.get("securityhub:BatchImportFindings");
		const [unasked, refused] = [
			await scanCorners({ "export-role-arn": export_role["export-role-arn"] }),
			await scanCorners({ ...export_role, "export-security-hub": "false" }),
		];
		expect([unasked.code, refused.code]).toEqual([1, 1]);
		expect(corners.requests.get("securityhub:BatchImportFindings")).toBe(before);
	});

	it.each([
		[{ "export-security-hub": "true" }, /export-security-hub writes.*give export-role-arn/],
		[{ "export-security-hub": "yes" }, /input export-security-hub: "yes" is neither true nor false/],
		[{ ...export_role, "export-role-arn": "Export" }, /export-role-arn "Export" is not the ARN of a role/],
	])("judges nothing, and asks AWS for nothing, with %j", async (inputs, message) => {
		const before = [...corners.requests.values()].reduce((total, count) => total + count, 0);
		expectNothingJudged(await scanCorners(inputs), message);
		expect([...corners.requests.values()].reduce((total, count) => total + count, 0)).toBe(before);
	});

	it("keeps what was judged where the role cannot be used, and does not pass", async () => {
		const before = corners.written.findings.size;
		const other = { ...export_role, "export-role-arn": "arn:aws:iam::444455556666:role/Export" };
		const failing = await scanCorners(other);
		expect({ code: failing.code, result: failing.outputs.result }).toEqual({ code: 1, result: "fail" });
		const passing = await scanCorners({ ...other, "fail-on": "critical" });
		expect({ code: passing.code, result: passing.outputs.result }).toEqual({ code: 3, result: "pass" });
		expect(messages(passing, "error")).toEqual([
			expect.stringMatching(/^Nothing was sent to Security Hub: no --export-role-arn belongs to account 111122223333/),
		]);
		corners.faults = { denied: ["sts:AssumeRole"] };
		expect((await scanCorners(export_role)).code).toBe(1);
		corners.faults = {};
		expect(corners.written.findings.size).toBe(before);
	});

	it("fails a step that would pass with 3 where a Region has no Security Hub, and one that fails still with 1", async () => {
		const elsewhere = { ...export_role, region: "eu-west-1", rule: "region/guardduty_enabled" };
		const run = await scanCorners({ ...elsewhere, "fail-on": "critical" });
		expect({ code: run.code, result: run.outputs.result }).toEqual({ code: 3, result: "pass" });
		expect(run.outputs["sarif-file"]).toBe(`${REPORT}/results.sarif`);
		expect(messages(run, "error")).toEqual([expect.stringContaining("Security Hub did not take every finding")]);
		expect(run.stopped.join("\n")).toMatch(/not taken: 111122223333 eu-west-1: .*InvalidAccessException/);
		expect((await scanCorners(elsewhere)).code).toBe(1);
		// What was not sent is not the unknown that allow-unknown is about.
		expect((await scanCorners({ ...elsewhere, "fail-on": "critical", "allow-unknown": "true" })).code).toBe(3);
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
		// Whose configuration judges is the matter of pull_request.test.ts.
		return runAction(folder, { "config-from": "head", ...inputs }, env);
	}

	const OFFER = /comes from a fork.*no OIDC token.*`inventory`/;

	it("of a fork's pull request: offers the inventory of the last scan", async () => {
		expectNothingJudged(await pullRequest({ repo: { fork: true } }), OFFER);
		// GitHub sends null where the fork was deleted.
		expectNothingJudged(await pullRequest({ repo: null }), OFFER);
		expectNothingJudged(await pullRequest({ repo: { fork: true } }, "pull_request", {}), OFFER);
	});

	it("are explained where the event is no JSON, or no file", async () => {
		const event = path.join(folder, "event.json");
		writeFileSync(event, "{");
		for (const GITHUB_EVENT_PATH of [event, folder, "/dev/zero"]) {
			const env = { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH };
			const inputs = { "config-from": "head", ...REGION };
			expectNothingJudged(await runAction(folder, inputs, env), /No AWS credentials/);
		}
	});

	it("of other pull requests: gives the usual advice", async () => {
		expectNothingJudged(await pullRequest({ repo: { fork: false } }), /No AWS credentials/);
		expectNothingJudged(await pullRequest({ repo: { fork: true } }, "pull_request_target"), /No AWS credentials/);
	});

	it("are not needed to judge a saved inventory, which gives the same", async () => {
		const live = await bankRun();
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

/** The inventory of an account of so many keys: some that were read, each again and again by another ARN. */
async function largeInventory(keys: number): Promise<string> {
	const simulator = await startSimulator(generatedAccount(250, NOW));
	const rules = ["kms_key/rotation_enabled"];
	const { inventory } = await scanOf(simulator, { regions: [REGION.region], rules });
	await simulator.close();
	const read = inventory.resources.kms_key ?? [];
	const copies = Math.ceil(keys / read.length);
	const kms_key = Array.from({ length: copies }, (_, copy) =>
		read.map((key) => ({ ...key, arn: key.arn.replace(/.{4}$/, String(copy).padStart(4, "0")) })),
	);
	const file = path.join(folder, "large.json");
	const resources = { ...inventory.resources, kms_key: kms_key.flat() };
	writeFileSync(file, JSON.stringify({ ...inventory, collected_at: NOW.toISOString(), resources }));
	return file;
}

it("keeps the summary under 1 MiB and the log short for an account of 7,500 keys", async () => {
	const inventory = await largeInventory(7500);
	const run = await runAction(folder, { inventory, ...rotation, format: "assessment,summary" });
	expect({ code: run.code, result: run.outputs.result }).toEqual({ code: 1, result: "fail" });
	expect(assessmentOf(run).resources.length).toBeGreaterThanOrEqual(7500);
	expect(Number(run.outputs.failed)).toBeGreaterThan(500);
	const bytes = Buffer.byteLength(run.summary);
	expect(bytes).toBeGreaterThan(10_000);
	expect(bytes).toBeLessThan(1024 * 1024);
	expect(run.summary).toMatch(/more findings/);
	expect(run.stopped.length).toBeLessThan(2000);
	expect(messages(run, "warning").length).toBeLessThanOrEqual(MAXIMUM_ANNOTATIONS);
	expect(run.commands.at(-1)).toMatchObject({ name: "error", message: expect.stringContaining("Findings at") });
}, 60_000);

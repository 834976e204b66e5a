import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { EXPORT_OPTIONS, OPTIONS } from "../../src/config/options.js";
import { assessment } from "../../src/model/scan.js";
import { loadPolicies } from "../../src/policies.js";
import type { Simulator } from "../../src/simulator/server.js";
import { root } from "../../tools/setup.js";
import { exampleWithCorners } from "../integration/worlds.js";
import { startWritable } from "../simulator/writes/writable.js";
import { contentOf, type Ended, run } from "./program.js";

const ACCOUNT = "111122223333";
const ROLE = `arn:aws:iam::${ACCOUNT}:role/keyproof-export`;
/** Rules of each kind of resource that an export names. */
const RULES = ["kms_key/rotation_enabled", "cloudhsm_cluster/spans_two_zones", "region/guardduty_enabled"];
const ONLY = RULES.flatMap((id) => ["--rule", id]);

/** An account with Security Hub in two Regions, and not in eu-west-1. */
const world = exampleWithCorners(new Date());
const [audit] = world.regions["eu-central-1"]?.audit_manager.assessments ?? [];
const ASSESSMENT = String(audit?.metadata.id);

/** Where the saved inventories are, which no test changes. */
let saved: string;
const inventories: Record<string, string> = {};
/** What the inventory of eu-central-1 is judged to be. */
let judged: z.infer<typeof assessment>;

beforeAll(async () => {
	saved = mkdtempSync(join(tmpdir(), "keyproof-saved-"));
	const scanned = await startWritable(world);
	for (const region of ["eu-central-1", "us-east-1", "eu-west-1"]) {
		const args = ["--region", region, "--api-rate-share", "1", "--output-dir", region];
		const { code, stderr } = await run(saved, ["scan", ...args, ...ONLY], signedIn(scanned));
		expect([code, stderr]).toEqual([1, ""]);
		inventories[region] = join(saved, region, "inventory.json");
	}
	await scanned.close();
	judged = assessment.parse(JSON.parse(readFileSync(join(saved, "eu-central-1", "assessment.json"), "utf8")));
}, 60_000);
afterAll(() => rmSync(saved, { recursive: true }));

let folder: string;
let simulator: Simulator;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "keyproof-export-"));
	simulator = await startWritable(world);
});
afterEach(async () => {
	rmSync(folder, { recursive: true });
	await simulator.close();
});

function signedIn({ url }: Simulator): Record<string, string> {
	return { AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" };
}

function inventoryOf(region: string): string[] {
	return ["--inventory", inventories[region] ?? "", ...ONLY];
}

/** Exports with credentials at hand. */
function exporting(...args: string[]): Promise<Ended> {
	return run(folder, ["export", ...args], signedIn(simulator));
}

const finding = z.looseObject({
	Id: z.string(),
	AwsAccountId: z.literal(ACCOUNT),
	GeneratorId: z.string(),
	Compliance: z.looseObject({ Status: z.string() }),
	RecordState: z.string(),
});
const rehearsal = z.array(
	z.strictObject({ account: z.literal(ACCOUNT), region: z.string(), findings: z.array(finding) }),
);

function held(): z.infer<typeof finding>[] {
	return [...simulator.written.findings.values()].map((one) => finding.parse(one));
}

function sorted(findings: readonly z.infer<typeof finding>[]): string[] {
	return findings.map(({ Id, GeneratorId, Compliance }) => `${Id} ${GeneratorId} ${Compliance.Status}`).sort();
}

/** An error of usage: code 2, an explanation and no stack on stderr, and nothing done. */
function expectRefusal({ code, stdout, stderr }: Ended, message: string | RegExp): void {
	expect(stderr).toMatch(message);
	expect([code, stdout]).toEqual([2, ""]);
	expect(stderr).toMatch(/^keyproof: /);
	expect(stderr).not.toMatch(/internal error|\n {4}at /);
	expect(contentOf(folder)).toEqual([]);
	expect(simulator.written).toEqual({ findings: new Map(), uploads: new Map(), evidence: [] });
}

/** How many calls of an action there were. */
function calls(action: string): number {
	return simulator.requests.get(action) ?? 0;
}

describe("export security-hub --dry-run", () => {
	it("prints the findings as JSON on stdout and what it did on stderr, without credentials, and calls nobody", async () => {
		const args = ["export", "security-hub", ...inventoryOf("eu-central-1"), "--dry-run"];
		const { code, stdout, stderr } = await run(folder, args, { AWS_ENDPOINT_URL: simulator.url });
		const failing = judged.resources.flatMap(({ findings }) => findings);
		expect(failing.length).toBeGreaterThan(2);
		expect({ code, stderr }).toEqual({
			code: 0,
			stderr: `Nothing was sent. ${failing.length} findings would be.\n`,
		});
		const [place, ...others] = rehearsal.parse(JSON.parse(stdout));
		expect(others).toEqual([]);
		expect(place?.region).toBe("eu-central-1");
		expect(place?.findings.map(({ GeneratorId }) => GeneratorId).sort()).toEqual(
			failing.map(({ rule }) => `keyproof/${rule}`).sort(),
		);
		expect([simulator.requests.size, contentOf(folder)]).toEqual([0, []]);
	});

	it("with a role reads what Security Hub holds, and sends nothing", async () => {
		await exporting("security-hub", ...inventoryOf("eu-central-1"), "--export-role-arn", ROLE);
		const before = held();
		const sent = calls("securityhub:BatchImportFindings");
		const none = ["--inventory", inventories["eu-central-1"] ?? "", "--rule", "kms_key/deletion_not_pending"];
		const { code, stdout, stderr } = await exporting("security-hub", ...none, "--export-role-arn", ROLE, "--dry-run");
		expect(code).toBe(0);
		expect(stderr).toContain(`${before.length} earlier findings left open: this scan does not tell`);
		expect(() => rehearsal.parse(JSON.parse(stdout))).not.toThrow();
		expect(held()).toEqual(before);
		expect(calls("securityhub:BatchImportFindings")).toBe(sent);
	});

	it("with --include-passed would send what passes too", async () => {
		const passing = judged.resources.flatMap(({ verdicts }) =>
			Object.values(verdicts).filter((each) => each === "pass"),
		);
		expect(passing.length).toBeGreaterThan(0);
		const args = ["security-hub", ...inventoryOf("eu-central-1"), "--dry-run", "--include-passed"];
		const [place] = rehearsal.parse(JSON.parse((await exporting(...args)).stdout));
		const statuses = place?.findings.map(({ Compliance }) => Compliance.Status);
		expect(statuses?.filter((status) => status === "PASSED")).toHaveLength(passing.length);
	});
});

describe("export security-hub", () => {
	it("sends by the role what a dry run prints, writes no file, and exits with 0", async () => {
		const args = ["security-hub", ...inventoryOf("eu-central-1")];
		const dry = rehearsal.parse(JSON.parse((await exporting(...args, "--dry-run")).stdout));
		const { code, stdout, stderr } = await exporting(...args, "--export-role-arn", ROLE);
		const findings = dry.flatMap((place) => place.findings);
		expect({ code, stdout, stderr }).toEqual({
			code: 0,
			stdout: `Security Hub took ${findings.length} findings of ${findings.length}.\n`,
			stderr: "",
		});
		expect(sorted(held())).toEqual(sorted(findings));
		expect(calls("sts:AssumeRole")).toBe(1);
		expect(contentOf(folder)).toEqual([]);
	});

	it("reads the account itself where no inventory is given, each by its own role", async () => {
		const read = `arn:aws:iam::${ACCOUNT}:role/keyproof-read`;
		const live = ["--region", "us-east-1", "--role-arn", read, "--api-rate-share", "1", ...ONLY];
		const { code, stdout, stderr } = await exporting("security-hub", ...live, "--export-role-arn", ROLE);
		expect([code, stderr]).toEqual([0, ""]);
		expect(stdout).toMatch(/^Security Hub took (\d+) findings of \1\.\n$/);
		expect(held().length).toBeGreaterThan(1);
		expect([calls("kms:ListKeys") > 0, calls("sts:AssumeRole")]).toEqual([true, 2]);
	});

	it("exits with 3, and says so, where Security Hub is off", async () => {
		const args = ["security-hub", ...inventoryOf("eu-west-1"), "--export-role-arn", ROLE];
		const { code, stdout, stderr } = await exporting(...args);
		expect([code, stderr]).toEqual([3, ""]);
		expect(stdout).toMatch(/^Security Hub took 0 findings of [1-9]\d*\.$/m);
		expect(stdout).toMatch(/^not taken: 111122223333 eu-west-1: \d+ findings not sent: .*InvalidAccessException/m);
		expect(held()).toEqual([]);
	});

	it("exits with 3 where writing is denied", async () => {
		simulator.faults = { denied: ["securityhub:BatchImportFindings"] };
		const args = ["security-hub", ...inventoryOf("eu-central-1"), "--export-role-arn", ROLE];
		const { code, stdout } = await exporting(...args);
		expect(code).toBe(3);
		expect(stdout).toContain("securityhub:BatchImportFindings: AccessDeniedException");
	});

	it("without a role exits with 2 before anybody is asked for anything", async () => {
		expectRefusal(await exporting("security-hub", "--region", "eu-central-1"), "so it uses a role of its own");
		expect(simulator.requests.size).toBe(0);
	});

	it("with a role of another account exits with 2, and sends nothing", async () => {
		const other = ["--export-role-arn", "arn:aws:iam::444455556666:role/keyproof-export"];
		const ended = await exporting("security-hub", ...inventoryOf("eu-central-1"), ...other);
		expectRefusal(ended, `no --export-role-arn belongs to account ${ACCOUNT}`);
	});

	it("with a role that may not be assumed exits with 2, and names it", async () => {
		simulator.faults = { denied: ["sts:AssumeRole"] };
		const ended = await exporting("security-hub", ...inventoryOf("eu-central-1"), "--export-role-arn", ROLE);
		expectRefusal(ended, ROLE);
	});
});

describe("export audit-manager", () => {
	const target = ["--assessment", ASSESSMENT];
	const controlMap = (text: string): string => {
		const file = join(saved, "controls.yml");
		writeFileSync(file, text);
		return file;
	};
	/** The evidence that Audit Manager holds, by the name of its control. */
	const evidence = (): Record<string, z.infer<typeof assessment>> => {
		const names = new Map(
			(audit?.framework.controlSets ?? [])
				.flatMap(({ controls }) => controls)
				.map(({ id, name }) => [id, String(name)]),
		);
		return Object.fromEntries(
			simulator.written.evidence.map(({ control_id, bytes }) => [
				names.get(control_id) ?? control_id,
				assessment.parse(JSON.parse(String(bytes))),
			]),
		);
	};

	it("--dry-run prints what it would upload, without credentials, and calls nobody", async () => {
		const args = [
			"export",
			"audit-manager",
			...inventoryOf("eu-central-1"),
			...target,
			"--control",
			"3.6.1",
			"--dry-run",
		];
		const { code, stdout, stderr } = await run(folder, args, { AWS_ENDPOINT_URL: simulator.url });
		expect([code, stderr]).toEqual([0, ""]);
		expect(stdout).toMatch(
			/^Nothing was uploaded\. This would be:\n3\.6\.1: keyproof-111122223333-\w+-1\.json, \d+ verdicts, [\d,]+ bytes\n$/,
		);
		expect([simulator.requests.size, contentOf(folder)]).toEqual([0, []]);
	});

	it("uploads the assessment for each --control, as it was judged", async () => {
		const args = [...target, "--control", "3.6.1", "--control", "10.2.1", "--export-role-arn", ROLE];
		const { code, stdout, stderr } = await exporting("audit-manager", ...inventoryOf("eu-central-1"), ...args);
		expect([code, stderr]).toEqual([0, ""]);
		expect(stdout).toMatch(
			/^uploaded 3\.6\.1: keyproof-\S+-1\.json, .*\nuploaded 10\.2\.1: keyproof-\S+-2\.json, .*\n$/,
		);
		const held = evidence();
		expect(Object.keys(held)).toEqual(["3.6.1", "10.2.1"]);
		expect(held["3.6.1"]?.resources).toEqual(judged.resources);
		expect([calls("sts:AssumeRole"), contentOf(folder)]).toEqual([1, []]);
	});

	it("uploads the verdicts of the rules that --control-map names, for a Region that is not the assessment's", async () => {
		const file = controlMap(
			"controls:\n  - control: 3.7.4\n    rules: [kms_key/rotation_enabled]\n  - control: 10.2.1\n",
		);
		const args = [...target, "--control-map", file, "--assessment-region", "eu-central-1", "--export-role-arn", ROLE];
		const { code } = await exporting("audit-manager", ...inventoryOf("us-east-1"), ...args);
		expect(code).toBe(0);
		const rules = Object.entries(evidence()).map(([control, held]) => [control, held.rules.map(({ id }) => id)]);
		expect(Object.fromEntries(rules)).toEqual({ "3.7.4": ["kms_key/rotation_enabled"], "10.2.1": [...RULES].sort() });
	});

	it("exits with 3 where a control got no evidence, and says which", async () => {
		simulator.faults = { denied: ["auditmanager:BatchImportEvidenceToAssessmentControl"] };
		const args = [...target, "--control", "3.6.1", "--export-role-arn", ROLE];
		const { code, stdout } = await exporting("audit-manager", ...inventoryOf("eu-central-1"), ...args);
		expect(code).toBe(3);
		expect(stdout).toMatch(/^not uploaded: 3\.6\.1: auditmanager:BatchImportEvidenceToAssessmentControl: AccessDenied/);
	});

	it("exits with 2, and uploads nothing, for a control or an assessment that there is none of", async () => {
		const args = [...inventoryOf("eu-central-1"), "--export-role-arn", ROLE];
		expectRefusal(
			await exporting("audit-manager", ...args, ...target, "--control", "3.6.2"),
			/has no control "3\.6\.2": give its id or its name/,
		);
		const nowhere = ["--assessment", "00000000-0000-4000-8000-000000000000", "--control", "3.6.1"];
		expectRefusal(await exporting("audit-manager", ...args, ...nowhere), /cannot be read in eu-central-1: /);
	});

	it("exits with 2, before anybody is asked for anything, where it is not said what to upload for what", async () => {
		const live = ["--region", "eu-central-1", "--export-role-arn", ROLE];
		const control = ["--control", "3.6.1"];
		for (const [args, message] of [
			[[...live, ...control], "required option '--assessment <id>' not specified"],
			[[...live, ...target], "give --control or --control-map"],
			[["--region", "eu-central-1", ...target, ...control], "so it uses a role of its own"],
		] as const) {
			expectRefusal(await exporting("audit-manager", ...args), message);
		}
		expect(simulator.requests.size).toBe(0);
	});

	it("exits with 2 for a control map that cannot be used, naming file and member", async () => {
		const args = ["audit-manager", ...inventoryOf("eu-central-1"), ...target, "--dry-run", "--control-map"];
		expectRefusal(await exporting(...args, "no-such.yml"), "--control-map no-such.yml: there is no such file");
		const misspelt = controlMap("controls:\n  - control: 3.7.4\n    rules: [kms_key/rotation_enable]\n");
		expectRefusal(await exporting(...args, misspelt), /controls\.yml.*kms_key\/rotation_enable[\s\S]*rotation_enabled/);
		expectRefusal(await exporting(...args, controlMap("controls: 3.7.4\n")), /controls\.yml/);
	});
});

describe("an error of usage of an export ends with 2, and calls nobody", () => {
	it.each<[string, string[], string]>([
		["no service", [], "Usage: keyproof export"],
		["an unknown service", ["security-hbu"], "unknown command 'security-hbu'\n(Did you mean security-hub?)"],
		["a report's format", ["security-hub", "--format", "sarif"], "unknown option '--format'"],
		[
			"a role that is none",
			["security-hub", "--export-role-arn", "me"],
			'--export-role-arn "me" is not the ARN of a role',
		],
		["a rule that is none", ["security-hub", "--dry-run", "--rule", "kms_key/x"], '"kms_key/x" is not a rule'],
		[
			"no inventory",
			["security-hub", "--dry-run", "--inventory", "no-such.json"],
			"no-such.json: there is no such file",
		],
		[
			"an inventory and a Region",
			["security-hub", "--dry-run", "--inventory", "x.json", "--region", "eu-central-1"],
			"--inventory and --region exclude each other",
		],
	])("%s", async (_, args, message) => {
		const { code, stdout, stderr } = await exporting(...args);
		expect(stderr).toContain(message);
		expect([code, stdout]).toEqual([2, ""]);
		expect([simulator.requests.size, contentOf(folder)]).toEqual([0, []]);
	});

	it("--help shows the options of the scan and those of exports", async () => {
		for (const service of ["security-hub", "audit-manager"]) {
			const { code, stdout } = await exporting(service, "--help");
			expect(code).toBe(0);
			const options = [...Object.values(EXPORT_OPTIONS), OPTIONS.inventory, OPTIONS.role_arns, OPTIONS.rules];
			for (const { name } of options) expect(stdout).toMatch(new RegExp(`  --${name}[ \\n]`));
		}
	});
});

describe("iam-policy --export", () => {
	it.each(["security-hub", "audit-manager"])("%s prints the policy that the docs hold", async (service) => {
		const { code, stdout, stderr } = await run(folder, ["iam-policy", "--export", service]);
		expect([code, stderr]).toEqual([0, ""]);
		expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(root, `docs/iam-policy-${service}.json`), "utf8")));
	});

	it("allows the calls of an export, and none that is not made", async () => {
		const args = [...inventoryOf("eu-central-1"), "--export-role-arn", ROLE];
		const calledBy = async (...command: string[]): Promise<string[]> => {
			const before = new Map(simulator.requests);
			expect((await exporting(...command, ...args)).code).toBe(0);
			const called = [...simulator.requests].filter(([action, count]) => count > (before.get(action) ?? 0));
			return called.map(([action]) => action).filter((action) => !action.startsWith("sts:"));
		};
		for (const command of [
			["security-hub"],
			["audit-manager", "--assessment", ASSESSMENT, "--control", "3.6.1"],
		] as const) {
			const called = await calledBy(...command);
			const { stdout } = await run(folder, ["iam-policy", "--export", command[0]]);
			const { Statement } = z
				.looseObject({ Statement: z.array(z.looseObject({ Action: z.array(z.string()), Resource: z.string() })) })
				.parse(JSON.parse(stdout));
			// The file of evidence goes where Audit Manager says, by an address that needs no permission.
			expect(called.filter((action) => !action.startsWith("s3:")).sort()).toEqual(
				Statement.flatMap(({ Action }) => Action).sort(),
			);
		}
	});

	it("of another service is an error of usage", async () => {
		const { code, stderr } = await run(folder, ["iam-policy", "--export", "s3"]);
		expect(code).toBe(2);
		expect(stderr).toContain("Allowed choices are security-hub, audit-manager");
	});
});

describe("what does not export", () => {
	it("scan and doctor, with every rule on, in every account, make no call that writes", async () => {
		const { rules } = loadPolicies(new URL("../../dist/policies/", import.meta.url));
		const on = rules.map(({ id }) => `  ${id}: on\n`);
		writeFileSync(join(folder, ".keyproof.yml"), `rules:\n${on.join("")}`);
		const accounts = [world, ...world.other_accounts];
		const roles = accounts.flatMap(({ account }) => ["--role-arn", `arn:aws:iam::${account}:role/keyproof-read`]);
		// KMS tells the last use of five keys a second: these Regions have few.
		const regions = ["--region", "us-east-1", "--region", "eu-west-1"];
		const everywhere = [...roles, ...regions, "--api-rate-share", "1"];
		const scanned = await run(folder, ["scan", ...everywhere], signedIn(simulator));
		expect([scanned.code, scanned.stderr]).toEqual([1, ""]);
		expect((await run(folder, ["doctor", ...everywhere], signedIn(simulator))).stderr).toBe("");
		const names = [...simulator.requests.keys()].map((action) => action.slice(action.indexOf(":") + 1));
		expect(names.length).toBeGreaterThan(40);
		expect(names.filter((name) => !/^(?:Describe|Get|List|BatchGet|Lookup|AssumeRole$)/.test(name))).toEqual([]);
		expect(simulator.written).toEqual({ findings: new Map(), uploads: new Map(), evidence: [] });
	}, 60_000);
});

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { stringify } from "yaml";
import { OPTIONS } from "../../src/config/options.js";
import { assessment } from "../../src/model/scan.js";
import { loadPolicies } from "../../src/policies.js";
import { parseInventory } from "../../src/saved_inventory.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { root } from "../../tools/setup.js";
import { generatedAccount } from "../bench/generated_account.js";
import { exampleWithCorners } from "../integration/worlds.js";
import { contentOf, type Ended, PROGRAM, run, start } from "./program.js";

const REPORTS = ["assessment.json", "inventory.json", "report.html", "results.sarif", "summary.md"];
const ALL_REPORTS = ["keyproof-report", ...REPORTS.map((file) => `keyproof-report/${file}`)];
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

/** An empty working folder for each test; it is also the user's home. */
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "keyproof-cli-"));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator(exampleAccount(new Date()));
});
afterAll(() => simulator.close());
afterEach(() => {
	simulator.faults = {};
});

/** What a user's environment holds, with the simulator in AWS's place. */
function account(): Record<string, string> {
	return { AWS_ENDPOINT_URL: simulator.url, AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" };
}

const CLEAN_ROLE = "arn:aws:iam::444455556666:role/Keyproof";
const CLEAN = ["--role-arn", CLEAN_ROLE, "--region", "eu-central-1", "--api-rate-share", "1"];
const MAIN = ["--region", "eu-central-1", "--api-rate-share", "1"];

function scan(...args: string[]): Promise<Ended> {
	return run(folder, ["scan", ...args], account());
}

function assessmentIn(directory = "keyproof-report") {
	return assessment.parse(JSON.parse(readFileSync(resolve(folder, directory, "assessment.json"), "utf8")));
}

let whole: { readonly folder: string; readonly ended: Ended } | undefined;
afterAll(() => {
	if (whole !== undefined) rmSync(whole.folder, { recursive: true });
});

/** One scan of the account by all rules, in a folder of its own. */
async function wholeScan(): Promise<NonNullable<typeof whole>> {
	if (whole !== undefined) return whole;
	const own = mkdtempSync(join(tmpdir(), "keyproof-cli-"));
	const ended = await run(own, ["scan", ...MAIN, "--region", "us-east-1"], account());
	whole = { folder: own, ended };
	return whole;
}

/** A refusal: code 2, an explanation on stderr, nothing on stdout, no stack, and nothing written. */
function expectRefusal({ code, stdout, stderr }: Ended, message: string | RegExp, files: readonly string[] = []): void {
	expect(stderr).toMatch(message);
	expect([code, stdout]).toEqual([2, ""]);
	expect(stderr).toMatch(/^keyproof: /);
	expect(stderr).not.toMatch(/internal error|\n {4}at /);
	expect(contentOf(folder)).toEqual([...files]);
}

describe("help", () => {
	it.each([["--help"], ["-h"], ["help"]])("%s shows the commands and the exit codes on stdout", async (arg) => {
		const { code, stdout, stderr } = await run(folder, [arg]);
		expect([code, stderr]).toEqual([0, ""]);
		for (const word of [
			"scan",
			"demo",
			"evidence",
			"export",
			"verify",
			"rules",
			"explain",
			"iam-policy",
			"doctor",
			"Exit codes: 0 ",
		])
			expect(stdout).toContain(word);
		expect(contentOf(folder)).toEqual([]);
	});

	it("of scan shows every option; of demo, those that make sense without an account", async () => {
		const [of_scan, of_demo] = await Promise.all([run(folder, ["scan", "--help"]), run(folder, ["demo", "--help"])]);
		expect([of_scan.code, of_demo.code]).toEqual([0, 0]);
		for (const option of Object.values(OPTIONS)) {
			expect(of_scan.stdout).toMatch(new RegExp(`  --${option.name}[ \\n]`));
			const in_demo = new RegExp(`  --${option.name}[ \\n]`).test(of_demo.stdout);
			expect([option.name, in_demo]).toEqual([option.name, !("demo" in option)]);
		}
	});

	it("is what no command at all gets, as an error", async () => {
		const { code, stdout, stderr } = await run(folder, []);
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toContain("Usage: keyproof");
	});
});

describe("keyproof", () => {
	it("--version tells the version of package.json", async () => {
		const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
		expect(await run(folder, ["--version"])).toEqual({ code: 0, signal: null, stdout: `${version}\n`, stderr: "" });
	});

	it("rules lists every rule with its severity and title", async () => {
		const { code, stdout, stderr } = await run(folder, ["rules"]);
		expect([code, stderr]).toEqual([0, ""]);
		const { rules } = loadPolicies(new URL("../../dist/policies/", import.meta.url));
		const lines = stdout.trimEnd().split("\n");
		expect(lines).toHaveLength(rules.length);
		for (const [index, { id, severity, title }] of rules.entries()) {
			expect(lines[index]).toMatch(new RegExp(`^${severity} +${id} +`));
			expect(lines[index]).toContain(title);
		}
	});
});

describe("rules --framework", () => {
	it("lists the rules that map to it, with its controls and who states them", async () => {
		const { code, stdout, stderr } = await run(folder, ["rules", "--framework", "pci_dss_4_0_1"]);
		expect([code, stderr]).toEqual([0, ""]);
		const { rules } = loadPolicies(new URL("../../dist/policies/", import.meta.url));
		const mapped = rules.filter(({ controls }) => controls.pci_dss_4_0_1 !== undefined);
		const lines = stdout.trimEnd().split("\n");
		expect(lines.filter((line) => /^\S/.test(line)).map((line) => line.split(/ +/)[1])).toEqual(
			mapped.map(({ id }) => id),
		);
		expect(mapped.length).toBeLessThan(rules.length);
		expect(stdout).toMatch(/PCI DSS 4\.0\.1 3\.7\.4 .+ \(AWS states it\)/);
		expect(stdout).toMatch(/PCI DSS 4\.0\.1 1\.3\.1 .+ \(Keyproof's reading, not official\)/);
	});

	it("of a misspelt framework names the nearest", async () => {
		const ended = await run(folder, ["rules", "--framework", "pci_dss_4"]);
		expectRefusal(ended, /--framework "pci_dss_4" is not a framework: .* Did you mean "pci_dss_4_0_1"\?/);
	});
});

describe("explain", () => {
	it("prints a rule's page, by a former id of it too, as the configuration has it", async () => {
		writeFileSync(join(folder, ".keyproof.yml"), "rules: {kms_key/rotation_enabled: {severity: critical}}\n");
		const { code, stdout, stderr } = await run(folder, ["explain", "kms_key/rotation_enabled"]);
		expect([code, stderr]).toEqual([0, ""]);
		for (const text of ["Customer-managed KMS keys rotate automatically", "critical", "kms:GetKeyRotationStatus"]) {
			expect(stdout).toContain(text);
		}
	});
});

describe("iam-policy", () => {
	interface Policy {
		Version: string;
		Statement: { Effect: string; Action: string[]; Resource: string }[];
	}

	async function allowed(...args: string[]): Promise<string[]> {
		const { code, stdout, stderr } = await run(folder, ["iam-policy", ...args]);
		expect([code, stderr]).toEqual([0, ""]);
		const policy: Policy = JSON.parse(stdout);
		expect(policy.Statement.every(({ Effect }) => Effect === "Allow")).toBe(true);
		return policy.Statement.flatMap(({ Action }) => Action).sort();
	}

	it.each([
		[["kms_key/rotation_enabled"]],
		[["cloudhsm_cluster/subnets_private", "kms_custom_key_store/connected"]],
		[["cloudhsm_backup/not_shared"]],
		[[]],
	])("allows what a scan with the rules %j calls, and nothing else", async (rules) => {
		const args = rules.flatMap((rule) => ["--rule", rule]);
		// Some operations are called only for what one account has, or lacks: a rule of EventBridge, a support plan.
		const corners = await startSimulator(exampleWithCorners(new Date()));
		const roles = ["111122223333", "777788889999"].flatMap((id) => ["--role-arn", `arn:aws:iam::${id}:role/Keyproof`]);
		const everywhere = [...MAIN, "--region", "us-east-1", "--region", "eu-west-1", ...roles];
		const env = { ...account(), AWS_ENDPOINT_URL: corners.url };
		expect((await run(folder, ["scan", ...everywhere, ...args, "--format", "summary"], env)).stderr).toBe("");
		await corners.close();
		const actions = [...corners.requests.keys()].filter((action) => !action.startsWith("sts:"));
		expect(await allowed(...args)).toEqual(actions.sort());
	});

	it("allows reading the Regions too with --all-regions, and follows the configuration file", async () => {
		const rule = ["--rule", "cloudhsm_cluster/healthy"];
		expect(await allowed(...rule, "--all-regions")).toEqual(["cloudhsm:DescribeClusters", "ec2:DescribeRegions"]);
		const all = await allowed();
		writeFileSync(join(folder, ".keyproof.yml"), "rules: {cloudhsm_backup/not_shared: off}\n");
		expect(all.filter((action) => action === "cloudhsm:GetResourcePolicy")).toHaveLength(1);
		expect(await allowed()).not.toContain("cloudhsm:GetResourcePolicy");
	});

	it("holds read operations only", async () => {
		for (const action of await allowed())
			expect(action).toMatch(/^[a-z0-9-]+:(Describe|Get|List|BatchGet)[A-Za-z0-9]+$/);
	});
});

describe("an error of usage ends with 2, and writes nothing", () => {
	it.each<[string, string[], string]>([
		["an unknown command", ["scna"], "unknown command 'scna'\n(Did you mean scan?)"],
		[
			"an unknown flag",
			["scan", "--regoin", "x"],
			"unknown option '--regoin'\n(Did you mean --region?). `keyproof scan --help` shows what it takes\n",
		],
		["a flag of scan for the demo", ["demo", "--region", "eu-central-1"], "unknown option '--region'"],
		["an argument too many", ["scan", "eu-central-1"], "too many arguments for 'scan'"],
		[
			"a rule to explain that there is none of",
			["explain", "kms_key/rotation_enable"],
			'keyproof: explain: no rule "kms_key/rotation_enable". Did you mean "kms_key/rotation_enabled"? `keyproof rules` lists them.',
		],
		[
			"no rule to explain",
			["explain"],
			"missing required argument 'rule'. `keyproof explain --help` shows what it takes\n",
		],
		["no rule to write", ["policy", "new"], "missing required argument 'rule'. `keyproof policy new --help` shows"],
		["no archive", ["verify"], "missing required argument 'archives'. `keyproof verify --help` shows"],
		["a flag without its value", ["scan", "--region"], "option '--region <name>' argument missing"],
		[
			"an unknown rule",
			["scan", "--rule", "kms_key/rotation_enable"],
			'--rule "kms_key/rotation_enable" is not a rule. Did you mean "kms_key/rotation_enabled"?',
		],
		[
			"an unknown rule for the demo",
			["demo", "--rule", "kms"],
			'--rule "kms" is not a rule. `keyproof rules` lists them.',
		],
		["what is no Region", ["scan", "--region", "Frankfurt"], '--region "Frankfurt" is not the name of a Region'],
		[
			"an unknown Region",
			["scan", "--region", "eu-centrall-1"],
			'"eu-centrall-1" is not a Region of AWS. Did you mean "eu-central-1"?',
		],
		[
			"a Region and all",
			["scan", "--region", "eu-central-1", "--all-regions"],
			"--region and --all-regions exclude each other",
		],
		[
			"an unknown format",
			["scan", "--format", "sarfi"],
			'--format "sarfi" is not a report format: sarif, assessment, inventory, summary, html, sarif-full, csv, junit, markdown, ocsf, oscal, register, register-page, cbom. Did you mean "sarif"?',
		],
		[
			"an unknown severity",
			["scan", "--fail-on", "hihg"],
			'--fail-on "hihg" is not a severity: critical, high, medium, low, info. Did you mean "high"?',
		],
		["a share above 1", ["scan", "--api-rate-share", "2"], '--api-rate-share "2" is not a number from 0.01 to 1'],
		["a role that is none", ["scan", "--role-arn", "Keyproof"], '--role-arn "Keyproof" is not the ARN of a role'],
		["a configuration that is not there", ["scan", "--config", "no.yml"], "--config no.yml: there is no such file"],
		...[["--region", "eu-central-1"], ["--all-regions"], ["--profile", "audit"], ["--role-arn", CLEAN_ROLE]].map(
			(flag): [string, string[], string] => [
				`an inventory, and ${flag[0]}`,
				["scan", "--inventory", "no.json", ...flag],
				`--inventory and ${flag[0]} exclude each other: a saved inventory is judged as it was read`,
			],
		),
		[
			"evidence of an inventory, and --region",
			["evidence", "--inventory", "no.json", "--region", "eu-central-1"],
			"--inventory and --region exclude each other: a saved inventory is judged as it was read",
		],
		[
			"an inventory that is not there",
			["scan", "--inventory", "no.json"],
			"--inventory no.json: there is no such file",
		],
		["no Region at all", ["scan"], "No Region: give --region, --all-regions, or set AWS_REGION"],
	])("%s", async (_, args, message) => {
		expectRefusal(await run(folder, args, account()), new RegExp(message.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
	});

	it.each<[string, string, string]>([
		[
			"an unknown key",
			"fail_on: high\nregoins: [x]\n",
			'keyproof: .keyproof.yml:2: unknown key "regoins". Did you mean "regions"?\n',
		],
		[
			"an unknown rule",
			"rules:\n  kms_key/rotation: off\n",
			'keyproof: .keyproof.yml:2: rules: "kms_key/rotation" is not a rule.',
		],
		["broken YAML", "rules: [\n", "keyproof: .keyproof.yml:2: not valid YAML: "],
		[
			"an alias bomb",
			`a: &a [x,x,x,x]\nregions: [${Array(200).fill("*a").join(",")}]\n`,
			"keyproof: .keyproof.yml: not valid YAML: Excessive alias count",
		],
	])("a configuration with %s", async (_, text, message) => {
		writeFileSync(join(folder, ".keyproof.yml"), text);
		for (const command of ["scan", "demo"]) {
			const ended = await run(folder, [command], account());
			expect(ended.stderr.startsWith(message)).toBe(true);
			expectRefusal(ended, /./, [".keyproof.yml"]);
		}
	});

	it("a configuration that is a directory", async () => {
		mkdirSync(join(folder, ".keyproof.yml"));
		expectRefusal(await scan(...MAIN), /\.keyproof\.yml: cannot be read \(EISDIR\)/, [".keyproof.yml"]);
	});

	it("an output directory that is a file, before AWS is asked for anything", async () => {
		writeFileSync(join(folder, "out"), "precious");
		const before = [...simulator.requests.values()].reduce((sum, count) => sum + count, 0);
		expectRefusal(await scan(...MAIN, "--output-dir", "out"), /--output-dir out: cannot be written to \(ENOTDIR\)/, [
			"out",
		]);
		expect(readFileSync(join(folder, "out"), "utf8")).toBe("precious");
		expect([...simulator.requests.values()].reduce((sum, count) => sum + count, 0)).toBe(before);
	});

	it.each<[string, string, RegExp]>([
		["not JSON", "<html>\u001b[31m", /--inventory i\.json: not valid JSON: /],
		["of another version", '{"schema_version": 99}', /has schema_version 99, newer than 1/],
		["something else", '{"version": "2.1.0"}', /this is no inventory \(it has no schema_version\)/],
	])("an inventory that is %s", async (_, text, message) => {
		writeFileSync(join(folder, "i.json"), text);
		const ended = await run(folder, ["scan", "--inventory", "i.json"]);
		expectRefusal(ended, message, ["i.json"]);
		expect(ended.stderr).not.toMatch(CONTROL);
	});

	it("never writes over the reports of an earlier scan", async () => {
		mkdirSync(join(folder, "keyproof-report"));
		for (const file of REPORTS) writeFileSync(join(folder, "keyproof-report", file), "earlier");
		expectRefusal(await scan(...MAIN, "--rule", "no/rule"), /is not a rule/, ALL_REPORTS);
		for (const file of REPORTS) expect(readFileSync(join(folder, "keyproof-report", file), "utf8")).toBe("earlier");
	});

	it("shows what a hostile configuration says without obeying it", async () => {
		writeFileSync(join(folder, ".keyproof.yml"), 'regions: ["\\e]0;owned\\a\\e[2J\\u202eevil"]\n"\\e[31m": 1\n');
		const first = await scan();
		expectRefusal(first, /unknown key/, [".keyproof.yml"]);
		expect(first.stderr).not.toMatch(CONTROL);
		writeFileSync(join(folder, ".keyproof.yml"), 'regions: ["\\e]0;owned\\a\\e[2J\\u202eevil"]\n');
		const second = await scan();
		expectRefusal(second, /"evil" is not the name of a Region/, [".keyproof.yml"]);
		expect(second.stderr).not.toMatch(CONTROL);
	});
});

describe("credentials", () => {
	it("that are not there: says how to get some", async () => {
		const { AWS_ENDPOINT_URL } = account();
		const ended = await run(folder, ["scan", ...MAIN], { AWS_ENDPOINT_URL: AWS_ENDPOINT_URL ?? "" });
		expectRefusal(ended, /^keyproof: No AWS credentials were found\. .*AWS_PROFILE.*configure-aws-credentials/);
	});

	it("that have expired: says to sign in again", async () => {
		simulator.faults = { expired_token: true };
		expectRefusal(await scan(...MAIN), /^keyproof: The token of the AWS credentials has expired\. Sign in again/);
	});

	it("that AWS refuses: says so", async () => {
		simulator.faults = { denied: ["sts:GetCallerIdentity"] };
		expectRefusal(await scan(...MAIN), /^keyproof: AWS does not accept the AWS credentials\./);
	});

	it("of a profile that there is none of: are none, and nobody else's are taken for them", async () => {
		const ended = await scan(...MAIN, "--profile", "nobody");
		expect([ended.code, ended.stdout]).toEqual([2, ""]);
		expect(ended.stderr).toBe('keyproof: --profile "nobody": AWS\'s configuration files have no such profile.\n');
		expect(contentOf(folder)).toEqual([]);
	});

	it("that may not assume the role: names the role", async () => {
		simulator.faults = { denied: ["sts:AssumeRole"] };
		expectRefusal(await scan(...CLEAN), new RegExp(`^keyproof: ${CLEAN_ROLE} could not be assumed`));
	});
});

describe("demo", () => {
	it("needs nothing, prints the findings, writes the reports, says what a real scan would do, and exits with 0", async () => {
		const { code, stdout, stderr } = await run(folder, ["demo"]);
		expect([code, stderr]).toEqual([0, ""]);
		expect(stdout).toMatch(/FAIL .* at or above medium/);
		expect(stdout).toContain("A real scan with this result would have exited with 1; the demo exits with 0.");
		expect(contentOf(folder)).toEqual(ALL_REPORTS);
		const { result, resources } = assessmentIn();
		expect(result).toBe("fail");
		expect(new Set(resources.map(({ type }) => type)).size).toBe(6);
	});

	it("takes the options that make sense for it", async () => {
		const args = [
			"demo",
			"--rule",
			"kms_key/rotation_enabled",
			"--fail-on",
			"critical",
			"--output-dir",
			"a/b",
			"--format",
			"assessment",
		];
		const { code, stdout } = await run(folder, args);
		expect(code).toBe(0);
		expect(stdout).toContain("would have exited with 0;");
		expect(contentOf(folder)).toEqual(["a", "a/b", "a/b/assessment.json"]);
		expect(assessmentIn("a/b").rules.map(({ id }) => id)).toEqual(["kms_key/rotation_enabled"]);
	});

	it("does not care for the machine's own AWS settings", async () => {
		mkdirSync(join(folder, ".aws"));
		writeFileSync(join(folder, ".aws", "config"), "[default]\nuse_fips_endpoint = true\nregion = mars-1\n");
		const env = {
			AWS_PROFILE: "nobody",
			AWS_REGION: "mars-1",
			AWS_ENDPOINT_URL: "http://127.0.0.1:1",
			AWS_ACCESS_KEY_ID: "x",
			AWS_USE_DUALSTACK_ENDPOINT: "true",
			AWS_DEFAULTS_MODE: "nonsense",
		};
		// Of every service, each of which reads its settings itself.
		expect(await run(folder, ["demo"], env)).toMatchObject({ code: 0, stderr: "" });
		expect(await run(folder, ["demo", "--rule", "kms_key/rotation_enabled"])).toMatchObject({ code: 0, stderr: "" });
	});
});

describe("scan", () => {
	it("of an account with findings exits with 1, after the reports are written", async () => {
		const scanned = await wholeScan();
		const { code, stdout, stderr } = scanned.ended;
		expect([code, stderr]).toEqual([1, ""]);
		expect(stdout).toMatch(/^FAIL /m);
		expect(contentOf(scanned.folder)).toEqual(ALL_REPORTS);
		const { result, resources } = assessmentIn(join(scanned.folder, "keyproof-report"));
		expect(result).toBe("fail");
		// What is global to the account is in no Region.
		expect([...new Set(resources.map(({ region }) => region))].sort()).toEqual(["", "eu-central-1", "us-east-1"]);
	});

	it("of a clean account exits with 0", async () => {
		const { code, stderr } = await scan(...CLEAN);
		expect([code, stderr]).toEqual([0, ""]);
		const { result, resources } = assessmentIn();
		expect(result).toBe("pass");
		expect(resources.length).toBeGreaterThan(0);
		expect(resources.every(({ account }) => account === "444455556666")).toBe(true);
	});

	it.each([["kms:GetKeyPolicy"], ["kms:ListKeys"], ["cloudhsm:DescribeClusters"]])(
		"of a clean account without %s exits with 3, with 0 by --allow-unknown, and names the permission",
		async (action) => {
			simulator.faults = { denied: [action] };
			const { code, stdout } = await scan(...CLEAN);
			expect(code).toBe(3);
			expect(stdout).toContain(action);
			expect(assessmentIn().result).toBe("incomplete");
			expect((await scan(...CLEAN, "--allow-unknown")).code).toBe(0);
		},
	);

	it("exits with 1 for findings beside unknowns, and --allow-unknown does not change it", async () => {
		simulator.faults = { denied: ["kms:GetKeyPolicy"] };
		const rules = ["--rule", "kms_key/policy_not_public", "--rule", "kms_key/rotation_enabled"];
		expect((await scan(...MAIN, ...rules)).code).toBe(1);
		expect(new Set(assessmentIn().resources.flatMap(({ verdicts }) => Object.values(verdicts)))).toEqual(
			new Set(["fail", "unknown", "pass", "not_applicable"]),
		);
		expect((await scan(...MAIN, ...rules, "--allow-unknown")).code).toBe(1);
	});

	it("exits with 1 from the severity of --fail-on up", async () => {
		const rule = ["--rule", "kms_key/rotation_enabled"];
		expect((await scan(...MAIN, ...rule)).code).toBe(1);
		expect((await scan(...MAIN, ...rule, "--fail-on", "high")).code).toBe(0);
		writeFileSync(join(folder, ".keyproof.yml"), "fail_on: high\n");
		expect((await scan(...MAIN, ...rule)).code).toBe(0);
		expect((await scan(...MAIN, ...rule, "--fail-on", "low")).code).toBe(1);
	});

	it("with --rule judges those rules only, and asks AWS for less", async () => {
		const before = new Map(simulator.requests);
		const rules = ["cloudhsm_cluster/healthy", "cloudhsm_cluster/activated"];
		await scan(...MAIN, ...rules.flatMap((rule) => ["--rule", rule]));
		expect(assessmentIn().rules.map(({ id }) => id)).toEqual([...rules].sort());
		const asked = [...simulator.requests].filter(([action, count]) => count > (before.get(action) ?? 0));
		expect(asked.map(([action]) => action).sort()).toEqual(["cloudhsm:DescribeClusters", "sts:GetCallerIdentity"]);
	});

	it("with --framework judges the rules that map to it, and no other", async () => {
		await scan(...MAIN, "--framework", "aws_security_hub");
		const { rules } = assessmentIn();
		expect(rules.map(({ id }) => id)).toContain("kms_key/rotation_enabled");
		for (const { controls } of rules) expect(Object.keys(controls)).toContain("aws_security_hub");
	});

	it("with --format and --output-dir writes those reports there, and says so", async () => {
		const { stdout } = await scan(...CLEAN, "--format", "sarif", "--format", "summary", "--output-dir", "out/today");
		expect(contentOf(folder)).toEqual(["out", "out/today", "out/today/results.sarif", "out/today/summary.md"]);
		expect(stdout).toContain("Reports: out/today/results.sarif, out/today/summary.md\n");
	});

	it("reads the Region from AWS's own settings, and all Regions by --all-regions", async () => {
		await run(folder, ["scan", "--rule", "kms_key/rotation_enabled"], { ...account(), AWS_REGION: "us-east-1" });
		const regions = () => [...new Set(assessmentIn().resources.map(({ region }) => region))].sort();
		expect(regions()).toEqual(["us-east-1"]);
		await scan("--all-regions", "--rule", "kms_key/rotation_enabled", "--api-rate-share", "1");
		expect(regions()).toEqual(["eu-central-1", "us-east-1"]);
	});

	it("says the result in one sentence with --quiet, and every finding with its commands with --verbose", async () => {
		const rotation = [...MAIN, "--rule", "kms_key/rotation_enabled", "--output-dir", "out"];
		const quiet = await scan(...rotation, "--quiet");
		expect(quiet.stdout).toMatch(/^FAIL \d+ checks? fails? at or above medium: [^\n]+\n$/);
		expect(quiet.stderr).toBe("");
		const short = await scan(...rotation);
		expect(short.stdout).toMatch(/^medium {4}kms_key\/rotation_enabled · \d+ resources?$/m);
		expect(short.stdout).not.toContain("$ aws kms");
		for (const line of short.stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
		const verbose = await scan(...rotation, "--verbose");
		expect(verbose.stdout).toContain("$ aws kms enable-key-rotation");
		expect([quiet.code, short.code, verbose.code]).toEqual([1, 1, 1]);
	});

	it("logs progress, what was not listed, the result and errors as JSON with --json-log", async () => {
		simulator.faults = { denied: ["kms:ListKeys"] };
		const entriesOf = ({ stderr }: Ended) =>
			stderr
				.trimEnd()
				.split("\n")
				.map((line) => JSON.parse(line));
		const ended = await scan(...MAIN, "--json-log", "--output-dir", "out", "--format", "sarif");
		const entries = entriesOf(ended);
		expect(entries.map(({ event }) => event)).toEqual(
			expect.arrayContaining(["started", "progress", "not_listed", "finished"]),
		);
		for (const { time, level } of entries) {
			expect(new Date(time).toISOString()).toBe(time);
			expect(["info", "warning", "error"]).toContain(level);
		}
		expect(entries.find(({ event }) => event === "not_listed")).toMatchObject({
			...{ level: "warning", type: "kms_key", action: "kms:ListKeys", region: "eu-central-1", reason: "denied" },
		});
		expect(entries.at(-1)).toMatchObject({ event: "finished", result: "fail", files: ["out/results.sarif"] });
		const refused = await scan("--json-log", "--region", "eu-central-1", "--fail-on", "terrible");
		expect(entriesOf(refused)).toEqual([expect.objectContaining({ level: "error", event: "failed" })]);
		expect([refused.code, refused.stdout]).toEqual([2, ""]);
	});

	it("prints no escape codes, no progress and nothing on stderr where nobody sits at a terminal", async () => {
		const env = { ...account(), FORCE_COLOR: "1", TERM: "xterm" };
		const { stdout, stderr } = await start(folder, ["scan", ...MAIN, "--rule", "kms_key/rotation_enabled"], env).ended;
		expect(stdout).toMatch(/^FAIL /m);
		expect(stdout).not.toMatch(CONTROL);
		expect(stderr).toBe("");
		// All that a scan can print, where nobody asks for colours.
		expect((await wholeScan()).ended.stdout).not.toMatch(CONTROL);
	});
});

describe("environments", () => {
	const RULE = "kms_key/rotation_enabled";
	const JUDGE = [...MAIN, "--rule", RULE];
	const asked = () => simulator.requests.get("kms:ListResourceTags") ?? 0;

	function configure(tags: Record<string, string[]>): void {
		const environments = [{ name: "development", tags, rules: { [RULE]: { severity: "low" } } }];
		writeFileSync(join(folder, ".keyproof.yml"), stringify({ environments }));
	}

	it("make a rule milder by a key's tags, which are read for that only, and again on the saved inventory", async () => {
		let before = asked();
		expect((await scan(...JUDGE)).code).toBe(1);
		expect(asked()).toBe(before);
		const strict = assessmentIn().resources.flatMap(({ findings }) => findings);
		expect(strict.map(({ severity }) => severity)).toEqual(strict.map(() => "medium"));

		expect(strict.length).toBeGreaterThan(0);

		configure({ owner: ["CUSTOMERS", "Payments"] });
		before = asked();
		const { code, stdout } = await scan(...JUDGE, "--verbose");
		expect(asked()).toBeGreaterThan(before);
		expect(code).toBe(0);
		expect(stdout).toContain(`${RULE} · milder in development`);
		const mild = assessmentIn();
		const findings = mild.resources.flatMap((resource) => resource.findings);
		expect(findings.map(({ verdict, severity, environment }) => [verdict, severity, environment])).toEqual(
			strict.map(() => ["fail", "low", "development"]),
		);
		const again = ["--inventory", "keyproof-report/inventory.json", "--rule", RULE, "--output-dir", "again"];
		expect((await run(folder, ["scan", ...again])).code).toBe(0);
		expect({ ...assessmentIn("again"), generated_at: "" }).toEqual({ ...mild, generated_at: "" });

		const policy = await run(folder, ["iam-policy", "--rule", RULE]);
		expect(policy.stdout).toContain("kms:ListResourceTags");
	});

	it("keep the rule strict on keys whose tags cannot be read, and nothing else becomes unknown", async () => {
		simulator.faults = { denied: ["kms:ListResourceTags"] };
		configure({ Owner: ["cards"] });
		expect((await scan(...JUDGE)).code).toBe(1);
		const findings = assessmentIn().resources.flatMap((resource) => resource.findings);
		expect(findings.length).toBeGreaterThan(0);
		for (const { verdict, severity, environment } of findings) {
			expect([verdict, severity, environment]).toEqual(["fail", "medium", undefined]);
		}
	});

	it("are refused for what has no tags", async () => {
		const rules = { "kms_custom_key_store/connected": { severity: "low" } };
		const environments = [{ name: "dev", tags: { Owner: ["x"] }, rules }];
		writeFileSync(join(folder, ".keyproof.yml"), stringify({ environments }));
		expectRefusal(await scan(...MAIN), /is about a kms_custom_key_store, of which AWS tells no tags/, [
			".keyproof.yml",
		]);
	});
});

describe("waivers", () => {
	const RULE = "kms_key/rotation_enabled";
	const JUDGE = [...MAIN, "--rule", RULE];

	function configure(...waivers: Record<string, string>[]): void {
		writeFileSync(join(folder, ".keyproof.yml"), stringify({ waivers }));
	}

	it("turn what fails into waived, in the exit code and every report, and again on the saved inventory", async () => {
		expect((await scan(...JUDGE)).code).toBe(1);
		const before = assessmentIn();
		const failing = before.resources.filter(({ verdicts }) => verdicts[RULE] === "fail");
		expect(failing.length).toBeGreaterThan(0);
		const [year] = before.collected_at.split("-");
		const own = { owner: "ann@example.com", reason: "goes away", expires: `${Number(year) + 1}-01-01` };
		configure({ rule: RULE, resource: "arn:aws:kms:eu-central-1:*:key/*", ...own });
		const { code, stdout, stderr } = await scan(...JUDGE);
		expect([code, stderr]).toEqual([0, ""]);
		expect(stdout).toContain("waived, with owner and reason");
		const after = assessmentIn();
		expect(after.result).toBe("pass");
		expect(after.waivers).toMatchObject([{ status: "used", covered: failing.length, where: ".keyproof.yml:2" }]);
		const findings = after.resources.flatMap((resource) => resource.findings);
		expect(findings.map(({ verdict, waiver }) => [verdict, waiver])).toEqual(failing.map(() => ["waived", own]));
		const { runs } = JSON.parse(readFileSync(join(folder, "keyproof-report", "results.sarif"), "utf8"));
		expect(runs[0].results).toEqual([]);

		const again = ["--inventory", "keyproof-report/inventory.json", "--rule", RULE, "--output-dir", "again"];
		expect((await run(folder, ["scan", ...again])).code).toBe(0);
		expect({ ...assessmentIn("again"), generated_at: "" }).toEqual({ ...after, generated_at: "" });
	});

	it("that are malformed, expired or unused cover nothing, and are reported, but are no error", async () => {
		const whole = { rule: RULE, resource: "*", owner: "ann", reason: "goes away", expires: "2999-12-31" };
		configure(
			{ ...whole, expires: "2020-02-30" },
			{ ...whole, expires: "2020-02-29" },
			{ ...whole, resource: "arn:aws:kms:mars-1:*" },
			{ ...whole, rule: "kms_key/rotation_enable" },
		);
		const { code, stdout, stderr } = await scan(...JUDGE);
		expect([code, stderr]).toEqual([1, ""]);
		const said = assessmentIn().waivers.map(({ status, covered, where }) => [status, covered, where]);
		expect(said).toEqual([
			["malformed", 0, ".keyproof.yml:2"],
			["expired", 0, ".keyproof.yml:7"],
			["unused", 0, ".keyproof.yml:12"],
			["malformed", 0, ".keyproof.yml:17"],
		]);
		const summary = readFileSync(join(folder, "keyproof-report", "summary.md"), "utf8");
		for (const text of [stdout, summary]) {
			expect(text).toContain("Waivers that cover nothing");
			for (const line of [2, 7, 12, 17]) expect(text).toContain(`.keyproof.yml:${line}`);
		}
	});

	it("never cover what is unknown", async () => {
		simulator.faults = { denied: ["kms:GetKeyRotationStatus"] };
		configure({ rule: RULE, resource: "*", owner: "ann", reason: "goes away", expires: "2999-12-31" });
		expect((await scan(...JUDGE)).code).toBe(3);
		const { resources, waivers } = assessmentIn();
		const verdicts = new Set(resources.map((resource) => resource.verdicts[RULE]));
		expect([...verdicts].sort()).toEqual(["not_applicable", "unknown"]);
		expect(waivers).toMatchObject([{ status: "unused", covered: 0 }]);
	});
});

describe("doctor", () => {
	const doctor = (...args: string[]) => run(folder, ["doctor", ...args], account());

	it("finds every read answered that there is something to ask about, and writes nothing", async () => {
		const { code, stdout, stderr } = await doctor(...MAIN);
		expect([code, stderr]).toEqual([0, ""]);
		expect(stdout).toContain("account 111122223333 \u00b7 eu-central-1");
		expect(stdout).toMatch(/answered +kms:GetKeyPolicy\n/);
		expect(stdout).toContain("Every read that could be tried was answered.");
		expect(stdout).not.toMatch(/denied|unknown without/);
		expect(contentOf(folder)).toEqual([]);
	});

	it("names what is denied, AWS's reason, and the rules that will be unknown; exits with 3", async () => {
		simulator.faults = { denied: ["kms:GetKeyPolicy", "cloudhsm:DescribeClusters"] };
		const { code, stdout } = await doctor(...MAIN);
		expect(code).toBe(3);
		expect(stdout).toMatch(
			/denied +kms:GetKeyPolicy\n +AccessDeniedException: .*\n +unknown without it: .*kms_key\/policy_not_public/,
		);
		expect(stdout).toMatch(/denied +cloudhsm:DescribeClusters\n/);
		// Without a cluster there is no network to ask about.
		expect(stdout).toMatch(/untried +ec2:DescribeSubnets {2}\(nothing to ask about\)/);
		expect(stdout).toContain("cloudhsm:DescribeClusters, kms:GetKeyPolicy failed somewhere");
	});

	it("tries what the chosen rules need, in every account and Region", async () => {
		const roles = ["--role-arn", CLEAN_ROLE, "--role-arn", "arn:aws:iam::111122223333:role/Keyproof"];
		const regions = ["--region", "eu-central-1", "--region", "us-east-1"];
		const { stdout } = await doctor(...roles, ...regions, "--rule", "kms_key/rotation_enabled");
		expect(stdout.match(/account \d{12} \u00b7 [a-z0-9-]+/g)).toHaveLength(4);
		expect(stdout).not.toContain("cloudhsm:");
	});

	it("asks about a few resources of a type, not about all", async () => {
		const large = await startSimulator(generatedAccount(400, new Date()));
		await run(folder, ["doctor", ...MAIN, "--rule", "kms_key/policy_not_public"], {
			...account(),
			AWS_ENDPOINT_URL: large.url,
		});
		await large.close();
		expect(large.requests.get("kms:GetKeyPolicy")).toBeLessThanOrEqual(50);
		expect(large.requests.get("kms:GetKeyPolicy")).toBeGreaterThan(10);
	});
});

describe("scan --inventory", () => {
	it("gives the verdicts of the live scan again, offline, without credentials", async () => {
		const reports = join((await wholeScan()).folder, "keyproof-report");
		const text = readFileSync(join(reports, "inventory.json"), "utf8");
		parseInventory(text, "inventory.json");
		writeFileSync(join(folder, "inventory.json"), text);
		const ended = await run(folder, ["scan", "--inventory", "inventory.json", "--output-dir", "again"]);
		expect([ended.code, ended.stderr]).toEqual([1, ""]);
		const [live, again] = [assessmentIn(reports), assessmentIn("again")];
		expect({ ...again, generated_at: "" }).toEqual({ ...live, generated_at: "" });
		expect(readFileSync(join(folder, "again", "inventory.json"), "utf8")).toBe(text);
	});

	it("is incomplete for rules that the inventory was not collected for", async () => {
		await scan(...CLEAN, "--rule", "cloudhsm_cluster/healthy", "--output-dir", "live");
		const again = (...args: string[]) => run(folder, ["scan", "--inventory", "live/inventory.json", ...args]);
		expect((await again("--rule", "cloudhsm_cluster/healthy")).code).toBe(0);
		expect((await again("--rule", "cloudhsm_cluster/subnets_private")).code).toBe(3);
		expect((await again("--rule", "kms_key/rotation_enabled")).code).toBe(3);
	});
});

describe("an interruption", () => {
	it.each<NodeJS.Signals>(["SIGINT", "SIGTERM"])(
		"by %s ends a scan within a second with 130, and leaves no file",
		async (signal) => {
			simulator.faults = { latency_ms: 2_000 };
			const before = simulator.requests.get("sts:GetCallerIdentity") ?? 0;
			const { child, ended } = start(folder, ["scan", ...MAIN], account());
			while ((simulator.requests.get("sts:GetCallerIdentity") ?? 0) === before) await sleep(10);
			const sent = performance.now();
			child.kill(signal);
			expect(await ended).toEqual({
				code: 130,
				signal: null,
				stdout: "",
				stderr: "keyproof: interrupted: no report was written\n",
			});
			expect(performance.now() - sent).toBeLessThan(1_000);
			expect(contentOf(folder)).toEqual([]);
		},
	);

	it("amid many calls leaves the reports of an earlier scan as they were", async () => {
		mkdirSync(join(folder, "keyproof-report"));
		for (const file of REPORTS) writeFileSync(join(folder, "keyproof-report", file), "earlier");
		simulator.faults = { latency_ms: 100 };
		const before = simulator.requests.get("kms:DescribeKey") ?? 0;
		const { child, ended } = start(folder, ["scan", ...MAIN], account());
		while ((simulator.requests.get("kms:DescribeKey") ?? 0) === before) await sleep(5);
		const sent = performance.now();
		child.kill("SIGINT");
		expect((await ended).code).toBe(130);
		expect(performance.now() - sent).toBeLessThan(1_000);
		expect(contentOf(folder)).toEqual(ALL_REPORTS);
		for (const file of REPORTS) expect(readFileSync(join(folder, "keyproof-report", file), "utf8")).toBe("earlier");
	});
});

describe("a reader that goes away", () => {
	/** Runs a line of shell, in which `keyproof` is the program; answers its exit code and what it printed. */
	function shell(line: string): Promise<{ code: number | null; output: string }> {
		const script = `set -o pipefail; keyproof() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}`;
		const env = { HOME: folder, PATH: process.env.PATH ?? "", ...account() };
		const child = spawn("bash", ["-c", script], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding("utf8").on("data", (text) => {
				output += text;
			});
		return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
	}

	it("after one line ends neither the scan nor its exit code", async () => {
		const { code, output } = await shell(`keyproof scan ${MAIN.join(" ")} | head -1`);
		expect(code).toBe(1);
		expect(output.split("\n").length).toBeLessThanOrEqual(2);
		expect(output).not.toMatch(/EPIPE|Error/);
		expect(contentOf(folder)).toEqual(ALL_REPORTS);
	});

	it("before the first line, of stdout and stderr alike, changes no exit code", async () => {
		expect((await shell("keyproof demo --rule kms_key/rotation_enabled 2>&1 | true")).code).toBe(0);
		expect((await shell("keyproof scan --rule no/rule 2>&1 | true")).code).toBe(2);
		expect((await shell("keyproof rules | true")).code).toBe(0);
	});
});

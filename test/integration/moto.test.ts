import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { systemClock } from "../../src/aws/clock.js";
import type { RawOptions } from "../../src/config/options.js";
import type { Scan } from "../../src/model/scan.js";
import type { Verdict } from "../../src/model/verdict.js";
import { exitCode, scan } from "../../src/pipeline.js";
import { toolPath } from "../../tools/setup.js";
import { restoreEnvironment } from "../environment.js";
import { configOf, policies } from "./scans.js";

/** What boto3 says of a key (`said_by` in moto_account.py); `rotation` is null where KMS refuses to tell. */
interface Said {
	KeyManager: string;
	KeySpec: string;
	KeyState: string;
	Origin: string;
	rotation: boolean | null;
	public: boolean;
}
interface Account {
	url: string;
	keys: Record<string, Said>;
	cluster: string;
}

let moto: ChildProcess | undefined;
let account: Account;
/** The one Region by every rule; the other, with more keys than a page holds, by those that boto3's words decide. */
let found: Scan;
let many: Scan;
const KEY_RULES = ["kms_key/rotation_enabled", "kms_key/deletion_not_pending", "kms_key/policy_not_public"];
const before = { ...process.env };
/** What the client of CloudHSM says of answers that it finds odd. */
const warned: string[] = [];

beforeAll(async () => {
	const child = spawn(toolPath("python"), ["test/integration/moto_account.py"], { stdio: ["pipe", "pipe", "ignore"] });
	moto = child;
	const [line] = await Promise.race([
		once(createInterface(child.stdout), "line"),
		once(child, "exit").then(([code]) => {
			throw new Error(`moto_account.py ended with ${code}`);
		}),
	]);
	account = JSON.parse(String(line));
	// As a user points the program at an endpoint of their own: by the environment alone.
	process.env.AWS_ENDPOINT_URL = account.url;
	process.env.AWS_ACCESS_KEY_ID = "testing";
	process.env.AWS_SECRET_ACCESS_KEY = "testing";
	// Where it was loaded by an earlier file of this worker, it has hold of the console's own function.
	const warn = jest.spyOn(process.stderr, "write").mockImplementation((words) => warned.push(String(words)) > 0);
	found = await scanned({ regions: ["eu-central-1"] });
	many = await scanned({ regions: ["us-east-1"], rules: KEY_RULES });
	warn.mockRestore();
}, 60_000);
afterAll(async () => {
	restoreEnvironment(before);
	if (moto === undefined) return;
	const ended = once(moto, "exit");
	moto.stdin?.end();
	await ended;
});

function scanned(options: RawOptions): Promise<Scan> {
	return scan(configOf(options), {
		policies,
		run_id: "test",
		now: () => new Date(),
		outside: { clock: systemClock, signal: new AbortController().signal },
	});
}

/** The verdicts of a rule by key. */
function verdictsOf(rule: string): Record<string, Verdict | undefined> {
	const keys = [...found.resources, ...many.resources].filter(({ type }) => type === "kms_key");
	return Object.fromEntries(keys.map(({ arn, verdicts }) => [arn, verdicts[rule]]));
}

/** What the verdicts have to be, given what boto3 says. */
function expected(judge: (said: Said) => Verdict): Record<string, Verdict> {
	return Object.fromEntries(Object.entries(account.keys).map(([arn, said]) => [arn, judge(said)]));
}

/** Without a key that was replicated and its replica: moto calls each of them primary or replica, whichever it was asked last. */
function withoutReplicated<T>(keys: Record<string, T>): Record<string, T> {
	const ids = Object.keys(account.keys).map((arn) => arn.slice(arn.lastIndexOf("/")));
	return Object.fromEntries(Object.entries(keys).filter(([arn]) => ids.filter((id) => arn.endsWith(id)).length === 1));
}

describe("an account in moto, by what boto3 says of it", () => {
	it("has every key of both Regions in the scan, and no other", () => {
		expect(Object.keys(account.keys).length).toBeGreaterThan(140);
		expect(Object.keys(verdictsOf("kms_key/policy_not_public")).sort()).toEqual(Object.keys(account.keys).sort());
		expect(
			[...found.inventory.scopes, ...many.inventory.scopes].map(({ account, region }) => `${account} ${region}`),
		).toEqual(["123456789012 eu-central-1", "123456789012 us-east-1"]);
	});

	it("fails the keys that do not rotate though KMS could rotate them", () => {
		const rotation = expected(({ KeyManager, KeySpec, KeyState, Origin, rotation }) => {
			const rotatable = KeyManager === "CUSTOMER" && KeySpec === "SYMMETRIC_DEFAULT" && Origin === "AWS_KMS";
			if (!rotatable || KeyState !== "Enabled") return "not_applicable";
			return rotation === true ? "pass" : "fail";
		});
		expect(withoutReplicated(verdictsOf("kms_key/rotation_enabled"))).toEqual(withoutReplicated(rotation));
		expect(new Set(Object.values(rotation))).toEqual(new Set(["pass", "fail", "not_applicable"]));
	});

	it("fails the keys that wait for deletion", () => {
		const verdicts = Object.values(verdictsOf("kms_key/deletion_not_pending"));
		expect(verdicts.filter((verdict) => verdict === "fail")).toHaveLength(4);
		for (const [arn, { KeyState }] of Object.entries(account.keys)) {
			expect([arn, verdictsOf("kms_key/deletion_not_pending")[arn] === "fail"]).toEqual([
				arn,
				KeyState === "PendingDeletion",
			]);
		}
	});

	it("fails the keys that anybody may use", () => {
		expect(verdictsOf("kms_key/policy_not_public")).toEqual(
			expected((said) => (said.KeyState === "PendingDeletion" ? "not_applicable" : said.public ? "fail" : "pass")),
		);
	});

	it("calls keys by their aliases", () => {
		const keys = [found, many].flatMap(({ inventory }) => inventory.resources.kms_key ?? []);
		expect(keys.length).toBeGreaterThan(140);
		for (const { name } of keys) expect(name).toMatch(/^alias\/(eu-central|us-east)-1\//);
	});
});

describe("what moto does otherwise than AWS", () => {
	it("is survived, and is never compliance: what could not be read is a gap or unknown", () => {
		const clusters = found.resources.filter(({ type }) => type === "cloudhsm_cluster");
		const gaps = found.inventory.gaps.filter(
			({ type, region }) => type === "cloudhsm_cluster" && region === "eu-central-1",
		);
		expect(clusters.length + gaps.length).toBeGreaterThan(0);
		// Its cluster names a VPC that does not exist, and its network cannot be known.
		for (const { verdicts } of clusters) {
			expect(verdicts["cloudhsm_cluster/security_group_closed"]).not.toBe("pass");
			expect(verdicts["cloudhsm_cluster/subnets_private"]).not.toBe("pass");
		}
		for (const { reason } of found.inventory.gaps) expect(reason.message).not.toBe("");
		// Of CloudHSM it writes times as texts.
		const others = warned.filter((words) => !words.includes("Expected number but observed string: 20"));
		expect(others).toEqual([]);
	});

	it("leaves the scan failed, as the account is", () => {
		expect(found.result).toBe("fail");
		expect(exitCode(found.result, true)).toBe(1);
	});
});

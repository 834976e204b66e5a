import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { Command } from "commander";
import { declare, run } from "../../src/cli/shards.js";
import { parseAccountsFile } from "../../src/config/accounts_file.js";
import { matrix } from "../../src/model/shard.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import type { Answer } from "../../src/simulator/protocol/protocol.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { NOW } from "../integration/scans.js";
import { worker } from "../worker.js";

const MEMBERS = [
	// The account that asks: the simulator's own.
	{ account: "111122223333", state: "ACTIVE" },
	{ account: "444455556666", state: "ACTIVE" },
	{ account: "555566667777", state: "SUSPENDED" },
	// A word that this version does not know: whoever is left out for it would look compliant.
	{ account: "666677778888", state: "HIBERNATING" },
];

const folder = mkdtempSync(join(tmpdir(), "keyproof-organization-"));
const before = { ...process.env };
let managing: Simulator;

beforeAll(async () => {
	managing = await startSimulator({ ...exampleAccount(NOW), members: MEMBERS });
});
beforeEach(() => {
	for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) delete process.env[name];
	Object.assign(process.env, {
		AWS_ENDPOINT_URL: managing.url,
		AWS_ACCESS_KEY_ID: "AKIATEST000000000001",
		AWS_SECRET_ACCESS_KEY: "test",
		AWS_EC2_METADATA_DISABLED: "true",
	});
});
afterAll(async () => {
	for (const name of Object.keys(process.env)) if (!Object.hasOwn(before, name)) delete process.env[name];
	Object.assign(process.env, before);
	rmSync(folder, { recursive: true, force: true });
	await managing.close();
});

/** What the command prints. */
async function shards(...args: string[]): Promise<{ stdout: string; stderr: string }> {
	const told = { stdout: "", stderr: "" };
	const spies = (["stdout", "stderr"] as const).map((stream) =>
		jest.spyOn(process[stream], "write").mockImplementation((piece) => {
			told[stream] += String(piece);
			return true;
		}),
	);
	const command = new Command("shards");
	declare(command);
	command.parse(args, { from: "user" });
	const policies = new URL("../../dist/policies/", import.meta.url);
	try {
		await run(command, { policies, worker: worker(), signal: new AbortController().signal });
		return told;
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

const ROLE = (account: string) => `arn:aws:iam::${account}:role/keyproof-read`;

describe("shards of an organization", () => {
	it("are every active account by the role, the account that asks without one, and nobody is signed in to", async () => {
		const regions = ["--region", "eu-central-1", "--region", "us-east-1"];
		const { stdout, stderr } = await shards("--organization", "keyproof-read", ...regions, "--max", "2");
		const { include } = matrix.parse(JSON.parse(stdout));
		const places = include.flatMap(({ accounts }) =>
			accounts.flatMap(({ role_arn = "own", regions: own = [] }) => own.map((region) => `${role_arn} ${region}`)),
		);
		expect(places.sort()).toEqual(
			[ROLE("444455556666"), ROLE("666677778888"), "own"].flatMap((role) => [
				`${role} eu-central-1`,
				`${role} us-east-1`,
			]),
		);
		expect(stderr).toContain("keyproof: account 555566667777 is suspended: no shard reads it\n");
		expect(stderr).toContain("6 places in 2 shards");
		expect(managing.requests.get("sts:AssumeRole")).toBeUndefined();
		// A scan takes each of them.
		for (const { shard, accounts } of include)
			expect(parseAccountsFile(stdout, "shards.json", shard)).toEqual(accounts);
	});

	it("are dealt out by Regions that each account tells, where all are wanted", async () => {
		const { stdout } = await shards("--organization", "keyproof-read", "--all-regions", "--max", "1");
		expect(matrix.parse(JSON.parse(stdout)).include.map(({ accounts }) => accounts)).toEqual([
			[{}, { role_arn: ROLE("444455556666") }, { role_arn: ROLE("666677778888") }],
		]);
	});

	it("weigh the account that asks by the last scan, and say of a redacted one that it tells nothing", async () => {
		const last = join(folder, "assessment.json");
		const key = (account: string) => ({ type: "kms_key", account, region: "eu-central-1" });
		const told = async (resources: readonly object[]) => {
			writeFileSync(last, JSON.stringify({ resources }));
			const args = ["--organization", "keyproof-read", "--region", "eu-central-1", "--max", "3", "--last", last];
			const { stdout, stderr } = await shards(...args);
			return { stderr, include: matrix.parse(JSON.parse(stdout)).include };
		};
		const { include, stderr } = await told([
			...Array.from({ length: 2000 }, () => key("111122223333")),
			...Array.from({ length: 4000 }, () => key("999900001111")),
		]);
		expect(include[0]).toMatchObject({ accounts: [{ regions: ["eu-central-1"] }], seconds: 43 });
		expect(stderr).toContain("the longest takes about 43 s");
		expect((await told([key("000000000001")])).stderr).toContain(
			"is redacted: 000000000001 stands for an account, so every Region counts alike",
		);
	});

	it("cost no listing where something else is wrong", async () => {
		const asked = managing.requests.get("organizations:ListAccounts");
		const one = ["--organization", "keyproof-read"];
		await expect(shards(...one, "--max", "2")).rejects.toThrow("shards: name the Regions");
		await expect(shards(...one, "--all-regions", "--max", "300")).rejects.toThrow('--max "300" is not a number');
		const last = join(folder, "last.json");
		writeFileSync(last, "{}");
		await expect(shards(...one, "--all-regions", "--max", "2", "--last", last)).rejects.toThrow("no assessment.json");
		const file = ["--accounts-file", "accounts.yml"];
		await expect(shards(...one, ...file, "--max", "2")).rejects.toThrow("exclude each other");
		await expect(shards("--all-regions", "--max", "2")).rejects.toThrow(/name the accounts: .*--organization/);
		expect(managing.requests.get("organizations:ListAccounts")).toBe(asked);
	});

	it("are none where the list lacks the account that asks: it is not whole", async () => {
		const rewrite = (action: string, answer: Answer) =>
			action === "organizations:ListAccounts" ? { ...answer, body: '{"Accounts":[]}' } : undefined;
		const odd = await startSimulator({ ...exampleAccount(NOW), members: MEMBERS }, { rewrite });
		process.env.AWS_ENDPOINT_URL = odd.url;
		try {
			await expect(shards("--organization", "keyproof-read", "--all-regions", "--max", "2")).rejects.toThrow(
				/did not name 111122223333, which asks .*--accounts-file/,
			);
		} finally {
			await odd.close();
		}
	});

	it("are none where the organization may not be listed: it says what to do", async () => {
		const member = await startSimulator(exampleAccount(NOW));
		process.env.AWS_ENDPOINT_URL = member.url;
		try {
			await expect(shards("--organization", "keyproof-read", "--all-regions", "--max", "2")).rejects.toThrow(
				/organizations:ListAccounts did not answer: .*--accounts-file/s,
			);
		} finally {
			await member.close();
		}
	});
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { DAY, REGION, T, worldWith } from "../hsm_log/world.js";
import { signedIn } from "../integration/action_run.js";
import { contentOf, type Ended, run } from "./program.js";

describe("hsm-log", () => {
	const folder = mkdtempSync(join(tmpdir(), "keyproof-hsm-log-"));
	const login = { time: T - DAY, sequence: 0, opcode: "CN_LOGIN", user: "admin", user_type: "CN_CRYPTO_OFFICER (2)" };
	const world = worldWith({
		0: [login, { time: T - DAY + 1, sequence: 1, opcode: "CN_CREATE_USER", user: "bob" }],
		1: [login],
	});
	let simulator: Simulator;
	beforeAll(async () => {
		simulator = await startSimulator(world.world);
	});
	afterAll(async () => {
		await simulator.close();
		rmSync(folder, { recursive: true });
	});

	const since = new Date(T - 2 * DAY).toISOString();
	const until = new Date(T).toISOString();
	const hsmLog = (...more: string[]): Promise<Ended> => {
		const asked = ["hsm-log", "--cluster", world.cluster_id, "--since", since, "--until", until, "--region", REGION];
		return run(folder, [...asked, ...more], signedIn(simulator.url));
	};

	it("prints what the log tells, writes nothing, and exits with 0 where all was seen", async () => {
		const { code, stdout, stderr } = await hsmLog();
		expect([code, stderr, contentOf(folder)]).toEqual([0, "", []]);
		expect(stdout).toContain("admin (crypto officer): 2 on 2 HSMs");
		expect(stdout).toContain("CN_CREATE_USER bob (crypto user), by admin");
		expect(stdout.trimEnd().endsWith("The log was read whole.")).toBe(true);
	});

	it("prints JSON, and exits with 3 where not all was seen", async () => {
		const { code, stdout } = await hsmLog("--json", "--max-events", "1", "--redact");
		const { not_seen, account, listed } = JSON.parse(stdout);
		expect([code, account, not_seen.length > 0, Object.keys(listed)]).toEqual([3, "000000000001", true, ["user_made"]]);
	});

	it.each([
		["a cluster's id", ["--cluster", "x"], /--cluster "x" is not the id of a cluster/],
		["a time", ["--since", "yesterday"], /--since "yesterday" is no time/],
		["an order of times", ["--since", until, "--until", since], /--since has to be before --until/],
		["a number of events", ["--max-events", "0"], /--max-events "0" is not a whole number/],
		["one Region", ["--region", "us-east-1"], /a cluster is in one Region/],
	])("asks for %s, else exits with 2", async (_, args, message) => {
		const { code, stdout, stderr } = await hsmLog(...args);
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(message);
	});

	it("has a policy of its own, which names the log groups of clusters", async () => {
		const { code, stdout } = await run(folder, ["iam-policy", "--hsm-log"]);
		const { Statement } = JSON.parse(stdout);
		expect(code).toBe(0);
		expect(Statement.at(-1)).toMatchObject({
			Action: ["logs:DescribeLogStreams", "logs:GetLogEvents"],
			Resource: "arn:aws:logs:*:*:log-group:/aws/cloudhsm/*",
		});
	});
});

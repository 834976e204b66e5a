import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { systemClock } from "../../src/aws/clock.js";
import { type Account, connectAll } from "../../src/aws/connect.js";
import { listKeys } from "../../src/aws/services/kms.js";
import { scan } from "../../src/pipeline.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { configOf, surroundingsOf } from "../integration/scans.js";
import { QUICK } from "./http_answers.js";

const MINUTE = 60_000;
const START = new Date("2026-06-15T09:30:00Z");
const REGION = "eu-central-1";
const ROLES = ["arn:aws:iam::111122223333:role/audit/Auditor", "arn:aws:iam::444455556666:role/audit/Auditor"];

let simulator: Simulator | undefined;
afterEach(async () => {
	jest.useRealTimers();
	await simulator?.close();
});

/** Time stands still until it is set; only the date does, so that calls are answered. */
function stopTheClock(): void {
	jest.useFakeTimers({
		now: START,
		doNotFake: [
			"hrtime",
			"nextTick",
			"performance",
			"queueMicrotask",
			"setImmediate",
			"clearImmediate",
			"setInterval",
			"clearInterval",
			"setTimeout",
			"clearTimeout",
		],
	});
}

async function connected({ url: endpoint }: Simulator): Promise<readonly Account[]> {
	const { accounts } = await connectAll(
		{ regions: [REGION], accounts: ROLES.map((role_arn) => ({ role_arn })) },
		{
			clock: systemClock,
			pace: QUICK,
			signal: new AbortController().signal,
			credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
			endpoint,
		},
	);
	return accounts;
}

/** Whether each account answers. */
function asked(accounts: readonly Account[]): Promise<boolean[]> {
	const one = ({ caller }: Account) =>
		caller.call(REGION, listKeys, {}).then(
			() => true,
			() => false,
		);
	return Promise.all(accounts.map(one));
}

describe("the sessions of roles", () => {
	it("of fifteen minutes are renewed in a scan of forty, before they end and for each account once", async () => {
		stopTheClock();
		simulator = await startSimulator(exampleAccount(START), { session_seconds: 900 });
		const accounts = await connected(simulator);
		const assumed: number[] = [];
		for (let minute = 0; minute <= 40; minute += 1) {
			jest.setSystemTime(new Date(START.getTime() + minute * MINUTE));
			const pages = accounts.map(async ({ caller }) => {
				for await (const page of caller.pages(REGION, listKeys, { Limit: 100 })) expect(page).toBeInstanceOf(Array);
			});
			await Promise.all(pages);
			assumed.push(simulator.requests.get("sts:AssumeRole") ?? 0);
		}
		for (const { caller } of accounts) caller.close();
		// Five minutes before it ends: a session serves ten.
		expect(assumed[0]).toBe(2);
		expect(assumed.at(-1)).toBeGreaterThanOrEqual(8);
		expect(assumed.at(-1)).toBeLessThanOrEqual(10);
	});

	it("serve to their end where STS fails to renew them, and are renewed when it is back", async () => {
		stopTheClock();
		simulator = await startSimulator(exampleAccount(START), { session_seconds: 900 });
		const running = simulator;
		const accounts = await connected(running);
		const at = async (minute: number): Promise<boolean[]> => {
			jest.setSystemTime(new Date(START.getTime() + minute * MINUTE));
			return asked(accounts);
		};
		running.faults = { session_seconds: 900, denied: ["sts:AssumeRole"] };
		expect(await at(11)).toEqual([true, true]);
		const tried = running.requests.get("sts:AssumeRole");
		for (let call = 0; call < 20; call += 1) expect(await at(11.2)).toEqual([true, true]);
		expect(running.requests.get("sts:AssumeRole")).toBe(tried);
		expect(await at(14.9)).toEqual([true, true]);
		running.faults = { session_seconds: 900 };
		expect(await at(15.5)).toEqual([true, true]);
		running.faults = { session_seconds: 900, denied: ["sts:AssumeRole"] };
		expect(await at(31)).toEqual([false, false]);
		for (const { caller } of accounts) caller.close();
	});

	it("are not renewed for each call where this machine's clock is hours ahead", async () => {
		simulator = await startSimulator(exampleAccount(new Date()), { clock_ahead_ms: -2 * 60 * MINUTE });
		const now = Date.now();
		// What STS says of the end is by its own clock.
		simulator.faults = {
			clock_ahead_ms: -2 * 60 * MINUTE,
			rewrite: (action, answer) =>
				action === "sts:AssumeRole"
					? {
							...answer,
							body: String(answer.body).replace(
								/<Expiration>[^<]*/,
								`<Expiration>${new Date(now - 60 * MINUTE).toISOString()}`,
							),
						}
					: undefined,
		};
		const accounts = await connected(simulator);
		const assumed = simulator.requests.get("sts:AssumeRole");
		for (let call = 0; call < 5; call += 1) await asked(accounts);
		expect(simulator.requests.get("sts:AssumeRole")).toBe(assumed);
		for (const { caller } of accounts) caller.close();
	});

	it("that end in mid-scan and may not be renewed leave unknown what was not read, and pass nothing for it", async () => {
		stopTheClock();
		simulator = await startSimulator(exampleAccount(START), { session_seconds: 900 });
		const running = simulator;
		const config = configOf({
			role_arns: ROLES,
			regions: [REGION],
			rules: ["kms_key/rotation_enabled", "kms_key/policy_not_public", "region/key_deletion_alarmed"],
		});
		const whole = await scan(config, surroundingsOf(running));
		let ended = false;
		const cut = await scan(config, {
			...surroundingsOf(running),
			onProgress: ({ listed: found }) => {
				if (ended || found === 0) return;
				ended = true;
				jest.setSystemTime(new Date(START.getTime() + 16 * MINUTE));
				running.faults = { denied: ["sts:AssumeRole"], session_seconds: 900 };
			},
		});
		expect(ended).toBe(true);
		const verdicts = new Map(whole.resources.map(({ arn, verdicts: of }) => [arn, of]));
		for (const { arn, verdicts: of } of cut.resources) {
			for (const [rule, verdict] of Object.entries(of)) {
				if (verdict !== "unknown") expect([arn, rule, verdict]).toEqual([arn, rule, verdicts.get(arn)?.[rule]]);
			}
		}
		const reasons = cut.resources.flatMap(({ findings }) => findings.flatMap(({ reason }) => reason ?? []));
		const why = [...reasons, ...cut.gaps.map(({ reason }) => reason)];
		expect(why).toContainEqual(expect.objectContaining({ kind: "denied", action: "sts:AssumeRole" }));
		const seen = new Set(cut.resources.map(({ arn }) => arn));
		const listed = new Set(cut.gaps.map(({ type, account }) => `${type} ${account}`));
		for (const { arn, type, account } of whole.resources) {
			expect(seen.has(arn) || listed.has(`${type} ${account}`)).toBe(true);
		}
	});
});

import { afterEach, describe, expect, it } from "@jest/globals";
import { DEFAULT_PACE } from "../../src/aws/caller.js";
import { systemClock } from "../../src/aws/clock.js";
import { type Account, connect } from "../../src/aws/connect.js";
import { HSM_LOG_ACTIONS, type HsmLog, type LogRequest, readHsmLog } from "../../src/hsm_log/read.js";
import { renderHsmLog } from "../../src/hsm_log/render.js";
import { parseMoment } from "../../src/hsm_log/time.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import type { Written } from "./records.js";
import { DAY, REGION, T, worldWith } from "./world.js";

let simulator: Simulator | undefined;
let account: Account | undefined;
afterEach(async () => {
	account?.caller.close();
	await simulator?.close();
});

async function read(
	{ world, cluster_id }: ReturnType<typeof worldWith>,
	{ faults = {}, ...request }: Partial<LogRequest> & { faults?: Simulator["faults"] } = {},
): Promise<HsmLog> {
	simulator = await startSimulator(world);
	simulator.faults = faults;
	[account] = await connect(
		{ regions: [REGION], accounts: [] },
		{
			clock: systemClock,
			pace: { ...DEFAULT_PACE, transient_attempts: 1, throttled_attempts: 1 },
			signal: new AbortController().signal,
			endpoint: simulator.url,
			credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
		},
	);
	if (account === undefined) throw new Error("no account");
	const asked = { cluster_id, region: REGION, since: T - 30 * DAY, until: T, max_events: 1_000_000, ...request };
	return readHsmLog(account, asked, T);
}

const login = (time: number, sequence: number, user: string, more: Partial<Written> = {}): Written => ({
	...{ time, sequence, opcode: "CN_LOGIN", user },
	...more,
});
const FAILED = { response: "163:HSM Error: RET_USER_LOGIN_FAILURE" };

describe("the log of a cluster", () => {
	it("tells who logged in and failed to, made and removed users, changed quorum values, exported and deleted keys", async () => {
		const start = T - 10 * DAY;
		const session = "0x7014006";
		const admin: Written[] = [
			login(start, 0, "admin", { user_type: "CN_CRYPTO_OFFICER (2)", session }),
			{ time: start + 1, sequence: 1, opcode: "CN_CREATE_USER", user: "bob", session },
			{ time: start + 2, sequence: 2, opcode: "CN_SET_M_VALUE", session },
			{ time: start + 3, sequence: 3, opcode: "CN_DELETE_USER", user: "alice", session, ...FAILED },
			{ time: start + 4, sequence: 4, opcode: "CN_LOGOUT", user: "admin", session },
			login(start + 5, 5, "bob", { session: "0x1" }),
			{ time: start + 6, sequence: 6, opcode: "CN_WRAP_KEY", key: 262152, session: "0x1" },
			{ time: start + 7, sequence: 7, opcode: "CN_TOMBSTONE_OBJECT", key: 262152, session: "0x2" },
			login(start + 8, 8, "mallory", FAILED),
			login(start + 9, 9, "mallory", FAILED),
		];
		const world = worldWith({ 0: admin, 1: [login(start + 10, 0, "admin", { user_type: "CN_CRYPTO_OFFICER (2)" })] });
		const log = await read(world);
		expect(log.logins).toEqual([
			expect.objectContaining({ user: "mallory", succeeded: false, response: FAILED.response, count: 2, streams: 1 }),
			expect.objectContaining({ user: "admin", user_type: "CN_CRYPTO_OFFICER", succeeded: true, count: 2, streams: 2 }),
			expect.objectContaining({ user: "bob", user_type: "CN_CRYPTO_USER", count: 1 }),
		]);
		expect(log.listed.user_made).toEqual([expect.objectContaining({ user: "bob", by: "admin", succeeded: true })]);
		expect(log.listed.user_removed).toEqual([
			expect.objectContaining({ user: "alice", by: "admin", succeeded: false }),
		]);
		expect(log.listed.quorum_changed).toHaveLength(1);
		expect(log.listed.key_exported).toEqual([expect.objectContaining({ key_handle: "262152", by: "bob" })]);
		expect(log.listed.key_deleted?.[0]).not.toHaveProperty("by");
		expect(log.done_by.key_exported).toEqual([{ by: "bob", succeeded: true, count: 1 }]);
		expect([log.records, log.gap_count, log.reboots, log.not_seen]).toEqual([11, 0, [], []]);
		const text = renderHsmLog(log);
		for (const told of [
			"mallory (crypto user): 2",
			"Users made",
			" bob (crypto user), by admin",
			"key 262152, by bob",
			"FAILED: 163:",
			"The log was read whole.",
		])
			expect(text).toContain(told);
	});

	it("tells of missing sequence numbers, of reboots, and of what it does not understand", async () => {
		const start = T - DAY;
		const log = await read(
			worldWith({
				0: [
					login(start, 0, "a"),
					login(start + 1, 1, "a"),
					login(start + 2, 5, "a"),
					login(start + 3, 0, "a", { reboot: 0x108 }),
					{ time: start + 4, sequence: 1, opcode: "CN_NEW_COMMAND", reboot: 0x108 },
					"what is this",
				],
				1: [],
			}),
		);
		expect(log.gaps).toEqual([expect.objectContaining({ after: "0x1", before: "0x5", missing: "3" })]);
		expect(log.reboots).toEqual([expect.objectContaining({ from: 0x107, to: 0x108 })]);
		expect(log.unknown_opcodes).toEqual(["CN_NEW_COMMAND"]);
		expect(log.unreadable).toEqual({ count: 1, example: "what is this" });
		expect(log.not_seen.map(({ what }) => what)).toEqual([
			expect.stringMatching(/^records of hsm-/),
			"1 events",
			"what CN_NEW_COMMAND did",
		]);
	});

	it("is not seen where it begins late: no log group, a younger one, retention, streams that lack their beginning, HSMs without one", async () => {
		const whys = async (world: ReturnType<typeof worldWith>, request: Partial<LogRequest> = {}) => {
			const { not_seen } = await read(world, request);
			account?.caller.close();
			await simulator?.close();
			return not_seen.map(({ what, why }) => `${what}: ${why}`);
		};
		const both = { 0: [login(T - DAY, 0, "a")], 1: [login(T - DAY, 0, "a")] };
		expect(await whys(worldWith(both))).toEqual([]);
		expect(await whys(worldWith(both, { none: true }))).toEqual([
			expect.stringMatching(/^the log: there is no log group/),
		]);
		expect(await whys(worldWith(both, { creationTime: T - 5 * DAY }))).toEqual([
			expect.stringMatching(/^the log: the log group was made on/),
		]);
		expect(await whys(worldWith(both, { creationTime: T - 5 * DAY }), { since: T - 2 * DAY })).toEqual([]);
		expect(await whys(worldWith(both, { retentionInDays: 7 }))).toEqual([
			expect.stringMatching(/^the log: CloudWatch Logs keeps this log for 7 days/),
		]);
		const late = worldWith({ ...both, 0: [login(T - DAY, 26, "a")] });
		expect(await whys(late)).toEqual([expect.stringMatching(/^the beginning of hsm-.*number 0x1a/)]);
		const alone = worldWith({ 0: both[0] });
		expect(await whys(alone)).toEqual(alone.hsm_ids.slice(1).map((id) => expect.stringContaining(`HSM ${id}`)));
		const nothing = await read(worldWith({}, { none: true }));
		expect(renderHsmLog(nothing)).not.toMatch(/nothing happened(?!\))|read whole/);
	});

	it.each(Object.keys(HSM_LOG_ACTIONS))("is not seen where %s is denied", async (action) => {
		const world = worldWith({ 0: [login(T - DAY, 0, "a")], 1: [] });
		const log = await read(world, { faults: { denied: [action] } });
		expect(log.not_seen.map(({ why }) => why).join()).toContain(`${action} denied`);
	});

	it("is read up to a number of events, and says where it stopped", async () => {
		const many = Array.from({ length: 6_000 }, (_, index) => login(T - DAY + index, index, `user ${index % 3}`));
		const log = await read(worldWith({ 0: many, 1: [] }), { max_events: 2_000 });
		expect(log.records).toBeLessThan(6_000);
		expect(new Set(log.not_seen.map(({ why }) => why.slice(0, 21)))).toEqual(new Set(["more than 2000 events"]));
		account?.caller.close();
		await simulator?.close();
		const whole = await read(worldWith({ 0: many, 1: [] }));
		expect([whole.records, whole.gap_count, whole.not_seen, whole.logins.length]).toEqual([6_000, 0, [], 3]);
	});

	it("lets no name of a user write to the terminal", async () => {
		const name = "x\u001b[31m::error::\u202e";
		const text = renderHsmLog(await read(worldWith({ 0: [login(T - DAY, 0, name)], 1: [] })));
		for (const acting of ["\u001b", "\u202e"]) expect(text).not.toContain(acting);
	});
});

describe("a time", () => {
	it.each([
		["2026-06-01", "2026-06-01T00:00:00.000Z"],
		["2026-06-01T08:00+02:00", "2026-06-01T06:00:00.000Z"],
		["7d", new Date(T - 7 * DAY).toISOString()],
		["90m", new Date(T - 5_400_000).toISOString()],
	])("is %s", (text, expected) => {
		expect(new Date(parseMoment(text, T, "--since")).toISOString()).toBe(expected);
	});

	it.each(["", "yesterday", "2026-06", "2026-06-31x", "2026-13-01", "-7d", "7y", "1e3d"])("is not %s", (text) => {
		expect(() => parseMoment(text, T, "--since")).toThrow(/--since ".*" is no time/);
	});
});

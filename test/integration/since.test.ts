import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Caller, createCaller, DEFAULT_PACE } from "../../src/aws/caller.js";
import { collect } from "../../src/collect/collect.js";
import { since } from "../../src/collect/earlier.js";
import { resourceTypes } from "../../src/collect/registry.js";
import type { RawOptions } from "../../src/config/options.js";
import type { Inventory } from "../../src/model/inventory.js";
import { wantedFor } from "../../src/needs.js";
import { scan } from "../../src/pipeline.js";
import { renderInventory } from "../../src/report/inventory.js";
import { renderTerminal } from "../../src/report/text/terminal.js";
import { awsManagedKey, cloudHsmKeyStore, key } from "../../src/simulator/build/kms.js";
import { anybody, policyText, rootDelegation, users } from "../../src/simulator/build/policies.js";
import type { KeyChange } from "../../src/simulator/history.js";
import type { Answer } from "../../src/simulator/protocol/protocol.js";
import { type Faults, type Simulator, startSimulator } from "../../src/simulator/server.js";
import { type Key, keyList, regionState, type World } from "../../src/simulator/world.js";
import { TOOL } from "../../src/version.js";
import { configOf, NOW, surroundingsOf } from "./scans.js";

const REGION = "eu-central-1";
const ACCOUNT = "222233334444";
const HOUR = 3_600_000;
const directory = mkdtempSync(join(tmpdir(), "keyproof-since-"));
const options = configOf({ regions: [REGION] });
let simulator: Simulator;
let caller: Caller;
let base: Inventory;
beforeAll(async () => {
	simulator = await startSimulator(accountOfEveryKind());
	const { outside } = surroundingsOf(simulator);
	caller = createCaller({
		clock: outside.clock,
		signal: outside.signal,
		credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
		endpoint: async () => simulator.url,
		pace: DEFAULT_PACE,
	});
	base = await readAt(0);
});
afterAll(async () => {
	rmSync(directory, { recursive: true });
	caller.close();
	await simulator.close();
});

/** A key of every kind that changes in a way of its own. */
function accountOfEveryKind(): World {
	const place = { account: ACCOUNT, region: REGION, now: NOW };
	const store = cloudHsmKeyStore(place, { name: "store", cluster: "cluster-aaaaaaaaaaa" });
	const of_role = policyText([rootDelegation(place), users(`arn:aws:iam::${ACCOUNT}:role/application`)]);
	const grants = [1, 2].map((name) => ({
		name: `grant-${name}`,
		grantee: `arn:aws:iam::${ACCOUNT}:role/worker`,
		operations: ["Decrypt"],
	}));
	const keys = [
		...[1, 2, 3, 4].map((name) => key(place, { name: `plain-${name}`, rotation_days: 365, grants })),
		...[1, 2].map((name) => key(place, { name: `role-${name}`, policy: of_role, grants })),
		key(place, { name: "signing", spec: "RSA_3072", usage: "SIGN_VERIFY", tags: { Owner: "team" } }),
		key(place, { name: "imported", origin: "EXTERNAL", material_expires_in_days: 90 }),
		key(place, { name: "stored", store }),
		key(place, { name: "everywhere", multi_region: { primary: REGION, replicas: ["eu-west-1"] } }),
		key(place, { name: "ending", deletion_in_days: 20 }),
		awsManagedKey(place, "s3"),
	];
	for (const each of keys) mirror.set(each.metadata.KeyId, each);
	const state = regionState({ keys: keyList(keys), key_stores: [store] });
	return { account: ACCOUNT, opted_in: [], regions: { [REGION]: state }, other_accounts: [] };
}

/** Hours after NOW. */
function at(hours: number): Date {
	return new Date(NOW.getTime() + hours * HOUR);
}

/** Reads the account so many hours later, as a scan with every rule does: whole, or since an earlier reading. */
async function readAt(
	hours: number,
	{ from, max_age_hours = 168, faults = {} }: { from?: Inventory; max_age_hours?: number; faults?: Faults } = {},
): Promise<Inventory> {
	simulator.faults = faults;
	const found = await collect({
		accounts: [{ account: ACCOUNT, partition: "aws", regions: [REGION], caller }],
		types: resourceTypes,
		wanted: wantedFor(options),
		tool: TOOL,
		collected_at: at(hours).toISOString(),
		...(from === undefined ? {} : { earlier: since(from, { max_age_ms: max_age_hours * HOUR, tool: TOOL }) }),
	});
	simulator.faults = {};
	return found;
}

/** What was read, without when. */
function factsOf({ resources, gaps }: Inventory): unknown {
	return JSON.parse(JSON.stringify({ resources, gaps }, (name, value) => (name === "read_at" ? undefined : value)));
}

/** How many calls of an action were made meanwhile. */
async function calls<T>(action: string, work: () => Promise<T>): Promise<{ result: T; made: number }> {
	const before = simulator.requests.get(action) ?? 0;
	const result = await work();
	return { result, made: (simulator.requests.get(action) ?? 0) - before };
}

function keyIds(): string[] {
	return (base.resources.kms_key ?? []).map(({ arn }) => arn.slice(arn.lastIndexOf("/") + 1));
}

type Mutation = Omit<KeyChange, "region" | "key_id" | "at">;
const changing = (change: (key: Key) => Key) => (before: Key | undefined) => before && change(before);
const state = (KeyState: string, more = {}) =>
	changing((each) => ({
		...each,
		metadata: { ...each.metadata, KeyState, Enabled: KeyState === "Enabled", DeletionDate: undefined, ...more },
	}));
const ordinary = (each: Key): boolean => each.metadata.Origin === "AWS_KMS" && each.metadata.KeyManager === "CUSTOMER";
const where = (applies: (key: Key) => boolean, change: KeyChange["change"]) => (before: Key | undefined) =>
	before !== undefined && applies(before) ? change(before) : before;

/** What people and services do to keys, with the event that KMS records of it, or none. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
	disable: { event_name: "DisableKey", change: where(ordinary, state("Disabled")) },
	enable: { event_name: "EnableKey", change: where(ordinary, state("Enabled")) },
	end: {
		event_name: "ScheduleKeyDeletion",
		change: where(ordinary, state("PendingDeletion", { DeletionDate: at(24 * 30) })),
	},
	keep: { event_name: "CancelKeyDeletion", change: where(ordinary, state("Disabled")) },
	open: {
		event_name: "PutKeyPolicy",
		change: changing((each) => ({ ...each, policy: policyText([anybody()]) })),
	},
	rotate_off: {
		event_name: "DisableKeyRotation",
		change: changing(({ rotation: _, ...each }) => each),
	},
	rotated: {
		event_name: "RotateKey",
		change: changing((each) => ({
			...each,
			...(each.rotation && { rotation: { ...each.rotation, next_at: at(24 * 300) } }),
		})),
	},
	grant: {
		event_name: "CreateGrant",
		change: changing((each) => ({
			...each,
			grants: [
				...each.grants,
				{
					KeyId: each.metadata.Arn,
					GrantId: "0123456789abcdef",
					Name: "made-since",
					CreationDate: NOW,
					GranteePrincipal: "arn:aws:iam::999988887777:role/stranger",
					Operations: ["Decrypt"],
				},
			],
		})),
	},
	retire: { event_name: "RetireGrant", change: changing((each) => ({ ...each, grants: each.grants.slice(1) })) },
	delete: { event_name: "DeleteKey", change: where(ordinary, () => undefined) },
	// What no event tells.
	role_deleted: {
		event_name: "",
		recorded: false,
		change: changing((each) => ({
			...each,
			policy: each.policy.replaceAll(/arn:aws:iam::\d{12}:role\/[\w+=,.@/-]+/g, "AROAEXAMPLEOFNOBODY1"),
		})),
	},
	store_away: {
		event_name: "",
		recorded: false,
		change: where((each) => each.metadata.Origin === "AWS_CLOUDHSM", state("Unavailable")),
	},
	material_over: {
		event_name: "",
		recorded: false,
		change: where(
			(each) => each.metadata.Origin === "EXTERNAL",
			changing((each) => ({ ...each, materials: [], metadata: { ...each.metadata, KeyState: "PendingImport" } })),
		),
	},
};

/** Somebody uses a key: no event tells. */
const USED: Mutation = {
	event_name: "",
	recorded: false,
	change: where(
		({ metadata }) => metadata.KeyState === "Enabled",
		changing((each) => {
			const before = each.last_usage?.Timestamp;
			const Timestamp = new Date((before instanceof Date ? before : NOW).getTime() + 60_000);
			return { ...each, last_usage: { Operation: "Decrypt", Timestamp, CloudTrailEventId: "e" } };
		}),
	),
};

/** The keys as they are by now. */
const mirror = new Map<string, Key>();

/** Does something to one of the keys that it does anything to. */
function mutate(name: string, pick: number, hours: number): void {
	const mutation = name === "use" ? USED : MUTATIONS[name];
	const changed = [...mirror].flatMap(([key_id, before]) => {
		const after = mutation?.change(before);
		return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ key_id, after }];
	});
	const chosen = changed[pick % Math.max(1, changed.length)];
	if (mutation === undefined || chosen === undefined) return;
	const { key_id, after } = chosen;
	if (after === undefined) mirror.delete(key_id);
	else mirror.set(key_id, after);
	simulator.change({ ...mutation, region: REGION, key_id, at: at(hours - 3), change: () => after });
}

const mutations = fc.tuple(fc.shuffledSubarray(Object.keys(MUTATIONS), { minLength: 3, maxLength: 5 }), fc.nat());

describe("a scan since an earlier one", () => {
	it("finds what a whole scan finds, whatever was done to keys meanwhile", async () => {
		let before = base;
		for (const [round, [names, pick]] of fc.sample(mutations, { seed: 20260615, numRuns: 10 }).entries()) {
			const hours = 6 * (round + 1);
			for (const name of ["use", ...names]) mutate(name, pick, hours);
			const whole = await readAt(hours);
			const { result: part, made } = await calls("kms:ListGrants", () => readAt(hours, { from: before }));
			expect(factsOf(part)).toEqual(factsOf(whole));
			expect(made).toBeLessThan((whole.resources.kms_key ?? []).length);
			before = part;
		}
		expect(before.reread).toMatchObject({ kind: "since", places: [{ account: ACCOUNT, region: REGION }] });
	}, 60_000);

	it("reads a new key, and asks for no grant of one that nobody touched", async () => {
		const before = await readAt(100);
		const made = key({ account: ACCOUNT, region: REGION, now: NOW }, { name: "made-since" });
		simulator.change({
			region: REGION,
			key_id: made.metadata.KeyId,
			event_name: "CreateKey",
			at: at(101),
			change: () => made,
		});
		const { result, made: grants } = await calls("kms:ListGrants", () => readAt(102, { from: before }));
		expect(grants).toBe(1);
		const found = result.resources.kms_key?.find(({ arn }) => arn === made.metadata.Arn);
		expect(found?.grants).toEqual({ status: "known", value: [] });
		const other = result.resources.kms_key?.find(({ arn }) => arn !== made.metadata.Arn);
		expect(other?.grants).toMatchObject({ read_at: at(100).toISOString() });
	});

	it("asks when a key was last used that waits for its deletion, and not again while it waits", async () => {
		const waits = ({ metadata }: Key) => metadata.KeyState === "PendingDeletion";
		const waiting = [...mirror.values()].filter(waits).length;
		expect(waiting).toBeGreaterThan(0);
		const { result: before, made } = await calls("kms:GetKeyLastUsage", () => readAt(103));
		expect(made).toBe(waiting);
		const { made: again } = await calls("kms:GetKeyLastUsage", () => readAt(104, { from: before }));
		expect(again).toBe(0);
		for (const name of ["keep", "enable", "use", "end"]) mutate(name, 0, 110);
		const [whole, { result: part, made: changed }] = [
			await readAt(110),
			await calls("kms:GetKeyLastUsage", () => readAt(110, { from: before })),
		];
		expect(factsOf(part)).toEqual(factsOf(whole));
		expect(changed).toBeLessThanOrEqual(1);
	});

	it("sees with the next scan an event that was still on its way", async () => {
		const before = await readAt(200);
		const id = keyIds()[0] ?? "";
		simulator.change({ ...(MUTATIONS.open as Mutation), region: REGION, key_id: id, at: at(200.95) });
		const late = await readAt(201, { from: before, faults: { events_until: at(200.9) } });
		const next = await readAt(202, { from: late });
		const policyOf = ({ resources }: Inventory) => resources.kms_key?.find(({ arn }) => arn.endsWith(id))?.policy;
		expect(policyOf(next)).toEqual(policyOf(await readAt(202)));
	});
});

describe("a machine whose clock is two hours ahead", () => {
	it("dates a scan by AWS's clock and says so, so that the next looks for all that changed", async () => {
		const ahead_ms = 2 * HOUR;
		simulator.faults.clock_ahead_ms = -ahead_ms;
		const notes: string[] = [];
		const machine = () => new Date(at(250).getTime() + ahead_ms);
		try {
			const { inventory } = await scan(options, {
				...surroundingsOf(simulator),
				now: machine,
				onNote: (note) => notes.push(note),
			});
			expect(Math.abs(Date.parse(inventory.collected_at) - at(250).getTime())).toBeLessThan(10_000);
		} finally {
			delete simulator.faults.clock_ahead_ms;
		}
		expect(notes).toEqual([
			"the clock of this machine is 120 minutes ahead of AWS's: all is judged by AWS's clock; set this one right",
		]);
	});
});

describe("a scan since an earlier one reads everything", () => {
	const everything = async (options: Parameters<typeof readAt>[1], hours = 300) => {
		const { result, made } = await calls("kms:ListGrants", () => readAt(hours, options));
		const keys = result.resources.kms_key?.length;
		const [place] = result.reread?.places ?? [];
		return { read: made >= (keys ?? 0), because: place?.everything_because };
	};

	it("when events may not be read, are cut, or end before", async () => {
		const from = await readAt(299);
		const denied = await everything({ from, faults: { denied: ["cloudtrail:LookupEvents"] } });
		expect(denied).toEqual({ read: true, because: expect.stringContaining("cloudtrail:LookupEvents") });
		for (let count = 0; count < 3; count += 1) {
			const event = { event_source: "ec2.amazonaws.com", event_name: "RunInstances" };
			simulator.record({ ...event, region: REGION, at: at(299.5) });
		}
		const cut = await everything({ from, faults: { cut_pages: ["cloudtrail:LookupEvents"], page_size: 2 } });
		expect(cut.read).toBe(true);
		const old = await everything({ from }, 24 * 120);
		expect(old).toEqual({ read: true, because: "CloudTrail's event history ends after 90 days" });
	});

	it.each([
		["{}", "has no list"],
		['{"Events":null}', "has no list"],
		['{"Events":[{"EventName":"PutKeyPolicy"}]}', "does not tell which key"],
	])("when the events are answered as %s, which does not say that there are none", async (body, because) => {
		const from = await readAt(299);
		const rewrite = (action: string, answer: Answer) =>
			action === "cloudtrail:LookupEvents" ? { ...answer, body } : undefined;
		const odd = await everything({ from, faults: { rewrite } });
		expect(odd).toEqual({ read: true, because: expect.stringContaining(because) });
	});

	it("when an event of KMS does not tell its key", async () => {
		const from = await readAt(400);
		const event = { event_source: "kms.amazonaws.com", event_name: "PutKeyPolicyOfALaterVersion" };
		simulator.record({ ...event, region: REGION, at: at(401), record: { errorCode: "AccessDenied" } });
		expect(await everything({ from }, 402)).toEqual({ read: false, because: undefined });
		simulator.record({ ...event, region: REGION, at: at(401) });
		const unclear = await everything({ from }, 402);
		expect(unclear).toEqual({ read: true, because: expect.stringContaining("does not tell which key") });
	});

	it("when there are more events than it takes calls to read everything", async () => {
		const from = await readAt(500);
		for (let count = 0; count < 200; count += 1) {
			simulator.record({
				event_source: "logs.amazonaws.com",
				event_name: "CreateLogStream",
				region: REGION,
				at: at(501),
			});
		}
		const busy = await everything({ from }, 502);
		expect(busy).toEqual({ read: true, because: expect.stringContaining("more events") });
	});

	it("when another version read it, when it is older than --max-age, and of places that it lacks", async () => {
		const inventory = await readAt(600);
		const other = await everything({ from: { ...inventory, tool: { name: "keyproof", version: "0.0.1" } } }, 601);
		expect(other).toEqual({ read: true, because: expect.stringContaining("version 0.0.1") });
		expect(await everything({ from: inventory, max_age_hours: 2 }, 603)).toEqual({ read: true, because: undefined });
		const elsewhere = { ...inventory, scopes: inventory.scopes.map((scope) => ({ ...scope, region: "eu-west-1" })) };
		expect((await everything({ from: elsewhere }, 601)).because).toContain("no key of this place");
	});

	it("when it is redacted, of another account, or of a time to come, as a whole or in a fact", async () => {
		const inventory = await readAt(650);
		const masked = JSON.parse(JSON.stringify(inventory).replaceAll(ACCOUNT, "000000000001")) as Inventory;
		expect((await everything({ from: masked }, 651)).because).toContain("no key of this place");
		const later = { ...inventory, collected_at: at(652).toISOString() };
		expect((await everything({ from: later }, 651)).because).toContain("a time to come");
		const facts = (key: Inventory["resources"][string][number]) =>
			Object.fromEntries(
				Object.entries(key).map(([name, fact]) => [
					name,
					typeof fact === "object" ? { ...fact, read_at: at(700).toISOString() } : fact,
				]),
			);
		const kms_key = (inventory.resources.kms_key ?? []).map(facts) as Inventory["resources"][string];
		const forged = { ...inventory, resources: { ...inventory.resources, kms_key } };
		expect((await everything({ from: forged }, 651)).read).toBe(true);
	});

	it("of what a change alone was read for", async () => {
		const inventory = await readAt(700);
		const reread = { kind: "touched" as const, base_collected_at: at(-24 * 100).toISOString(), places: [] };
		expect((await everything({ from: { ...inventory, reread } }, 701)).because).toContain("90 days");
	});
});

describe("the command line", () => {
	it("judges as a whole scan does, and says how much it read", async () => {
		const before = await readAt(800);
		const file = join(directory, "inventory.json");
		const judge = (raw: RawOptions) =>
			scan(configOf({ regions: [REGION], ...raw }), { ...surroundingsOf(simulator), now: () => at(801) });
		const whole = await judge({});
		writeFileSync(file, [...renderInventory({ ...whole, inventory: before })].join(""));
		const part = await judge({ since: file });
		expect(part.resources).toEqual(whole.resources);
		expect(part.inventory.reread?.places[0]?.keys.kept).toBeGreaterThan(2);
		const text = renderTerminal(part, { color: false, width: 120, verbosity: "overview" });
		expect(text).toContain("read again");
	});
});

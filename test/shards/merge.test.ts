import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Inventory, placeName } from "../../src/model/inventory.js";
import type { Scan } from "../../src/model/scan.js";
import type { Matrix } from "../../src/model/shard.js";
import { assess, listings, scan, scanShard } from "../../src/pipeline.js";
import { mergeInventories, type Part } from "../../src/shards/merge.js";
import { missingFrom } from "../../src/shards/missing.js";
import { split } from "../../src/shards/split.js";
import { placesOf } from "../../src/shards/weight.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { TOOL } from "../../src/version.js";
import { configOf, NOW, scanOf, surroundingsOf } from "../integration/scans.js";

const ACCOUNTS = ["111122223333", "444455556666"].map((account) => `arn:aws:iam::${account}:role/keyproof-read`);
const REGIONS = ["eu-central-1", "us-east-1"];
const known = { types: listings(), tool: TOOL };

let simulator: Simulator;
let whole: Inventory;
let parts: Part[];

beforeAll(async () => {
	simulator = await startSimulator(exampleAccount(NOW));
	whole = (await scanOf(simulator, { role_arns: ACCOUNTS, regions: REGIONS })).inventory;
	parts = [];
	for (const role_arn of ACCOUNTS) {
		for (const region of REGIONS) {
			const { inventory } = await scanOf(simulator, { role_arns: [role_arn], regions: [region] });
			parts.push({ name: `${role_arn} ${region}`, inventory });
		}
	}
});
afterAll(() => simulator.close());

/** What a scan of some of its places would have read. */
function only(inventory: Inventory, places: ReadonlySet<string>): Inventory {
	const scopes = inventory.scopes.filter((scope) => places.has(placeName(scope)));
	const accounts = new Set(scopes.map(({ account }) => account));
	const has = (each: { account: string; region: string }) =>
		each.region === "" ? accounts.has(each.account) : places.has(placeName(each));
	const resources = Object.entries(inventory.resources).map(([type, list]) => [type, list.filter(has)]);
	return { ...inventory, scopes, resources: Object.fromEntries(resources), gaps: inventory.gaps.filter(has) };
}

const matrix = split(
	placesOf(
		ACCOUNTS.map((role_arn) => ({ role_arn })),
		REGIONS,
		new Map(),
		0.5,
	),
	4,
).matrix;

describe("merging the shards of a scan", () => {
	it("gives the inventory that one scan of everything gives, in whatever order they come", () => {
		expect(mergeInventories(parts, known, matrix)).toEqual({ inventory: whole, notes: [] });
		expect(mergeInventories([...parts].reverse(), known).inventory).toEqual(whole);
	});

	it("gives the verdicts that one scan of everything gives, across shards too", async () => {
		const surroundings = surroundingsOf(simulator);
		const { resources: expected } = await assess(whole, configOf({}), surroundings);
		const { resources } = await assess(mergeInventories(parts, known).inventory, configOf({}), surroundings);
		expect(resources).toEqual(expected);
	});

	it("judges each place as of when it was read, whichever was read first", async () => {
		const [first, ...others] = parts;
		if (first === undefined) throw new Error("no part");
		const { scopes } = first.inventory;
		const collected_at = new Date(NOW.getTime() + 100 * 86_400_000).toISOString();
		const late = { ...first, inventory: { ...first.inventory, collected_at } };
		const own = new Set(scopes.map(placeName));
		const here = (each: { account: string; region: string }) => own.has(placeName(each));
		const merged = mergeInventories([...others, late], known).inventory;
		expect(merged).toEqual({
			...whole,
			scopes: whole.scopes.map((each) => (here(each) ? { ...each, collected_at } : each)),
		});
		const verdictsOf = async (inventory: Inventory) =>
			(await assess(inventory, configOf({}), surroundingsOf(simulator))).resources
				.filter(here)
				.flatMap(({ arn, verdicts }) => Object.entries(verdicts).map(([rule, verdict]) => `${verdict} ${rule} ${arn}`))
				// Replicas are in other places, which are judged too.
				.filter((each) => !each.includes("kms_key/replicas_consistent"));
		const together = await verdictsOf(merged);
		expect(together).toEqual(await verdictsOf(late.inventory));
		const sooner = await verdictsOf(whole);
		expect(together.filter((each) => each.startsWith("fail") && !sooner.includes(each)).length).toBeGreaterThan(0);
	});

	it("gives the same however places are dealt out to shards, and however often it is done", () => {
		const places = whole.scopes.map(placeName);
		fc.assert(
			fc.property(
				fc.array(fc.nat(3), { minLength: places.length, maxLength: places.length }),
				fc.nat(),
				(dealt, pick) => {
					const shards = [0, 1, 2, 3].flatMap((shard) => {
						const own = new Set(places.filter((_, index) => dealt[index] === shard));
						return own.size === 0 ? [] : [{ name: `shard ${shard}`, inventory: only(whole, own) }];
					});
					const turned = [...shards.slice(pick % shards.length), ...shards.slice(0, pick % shards.length)];
					expect(mergeInventories(turned, known, matrix)).toEqual({ inventory: whole, notes: [] });
					const [first, ...rest] = turned;
					const some = mergeInventories(first === undefined ? [] : [first], known).inventory;
					expect(mergeInventories([{ name: "some", inventory: some }, ...rest], known).inventory).toEqual(whole);
				},
			),
			{ numRuns: 20 },
		);
	});

	it("never judges better, nor fails, for a place that is lost", async () => {
		const surroundings = surroundingsOf(simulator);
		const config = configOf({});
		const verdictsOf = (scan: Scan) =>
			scan.resources.flatMap(({ arn, verdicts }) =>
				Object.entries(verdicts).map(([rule, verdict]) => [`${rule} ${arn}`, verdict] as const),
			);
		const before = new Map(verdictsOf(await assess(whole, config, surroundings)));
		const places = whole.scopes.map(placeName);
		for (const lost of places) {
			const kept = only(whole, new Set(places.filter((place) => place !== lost)));
			const scan = await assess(
				mergeInventories([{ name: "kept", inventory: kept }], known, matrix).inventory,
				config,
				surroundings,
			);
			expect(scan.result).not.toBe("pass");
			const changed = verdictsOf(scan).filter(([what, verdict]) => verdict !== before.get(what));
			expect(changed.filter(([, verdict]) => verdict !== "unknown")).toEqual([]);
		}
	});

	it("makes a gap of every listing of a shard that is missing, and says which", () => {
		const { inventory, notes } = mergeInventories(parts.slice(1), known, matrix);
		const gaps = inventory.gaps.filter(
			({ account, region }) => account === "111122223333" && region === "eu-central-1",
		);
		const wanted = known.types.filter(({ name }) => name in whole.resources).map(({ name }) => name);
		// What an account has once was read by its other shard.
		expect(gaps.map(({ type }) => type).sort()).toEqual(wanted.filter((type) => type !== "account").sort());
		expect(gaps[0]?.reason).toMatchObject({
			kind: "unavailable",
			message: expect.stringMatching(/^shard \d left no inventory/),
		});
		expect(notes).toEqual([expect.stringContaining("111122223333 eu-central-1: shard")]);
		expect(inventory.scopes.map(({ account, region }) => `${account} ${region}`)).toContain(
			"111122223333 eu-central-1",
		);
	});

	it("misses a shard of the credentials' own account, which no role names", () => {
		const [other = "", own = ""] = ACCOUNTS;
		const places = placesOf([{ role_arn: other }, {}], REGIONS, new Map(), 0.5);
		const of_two = split(places, 4).matrix;
		expect(mergeInventories(parts, known, of_two).notes).toEqual([]);
		const left = parts.filter(({ name }) => name !== `${own} us-east-1`);
		const { inventory, notes } = mergeInventories(left, known, of_two);
		expect(notes).toEqual([
			expect.stringMatching(/^444455556666 us-east-1: shard \d left no inventory of it that can be used$/),
		]);
		expect(inventory.gaps).toContainEqual(
			expect.objectContaining({ type: "kms_key", account: "444455556666", region: "us-east-1" }),
		);
		const none = parts.filter(({ name }) => !name.startsWith(own));
		expect(mergeInventories(none, known, of_two).notes).toEqual(
			REGIONS.map((region) => expect.stringMatching(new RegExp(`^unknown ${region}: shard`))),
		);
	});

	it("names what no shard was to read, and counts it", () => {
		const { include } = matrix;
		const fewer = {
			include: include.map((each) => ({
				...each,
				accounts: each.accounts.map((target) =>
					target.role_arn === ACCOUNTS[1] ? { role_arn: "arn:aws:iam::222233334444:role/keyproof-read" } : target,
				),
			})),
		};
		const { inventory, notes } = mergeInventories(parts, known, fewer);
		expect(notes).toContain(
			"444455556666 eu-central-1, 444455556666 us-east-1: no shard was to read it, and it counts all the same",
		);
		expect(inventory.resources.kms_key).toEqual(whole.resources.kms_key);
		const own = {
			include: include.map((each) => ({ ...each, accounts: [{ regions: REGIONS }, { role_arn: ACCOUNTS[0] }] })),
		};
		expect(mergeInventories(parts, known, own).notes).toEqual([]);
	});

	it("takes a place that was read twice as it was read last", () => {
		const [first] = parts;
		if (first === undefined) throw new Error("no part");
		const later = {
			...first.inventory,
			collected_at: "2026-06-16T00:00:00.000Z",
			resources: { ...first.inventory.resources, kms_key: [] },
		};
		const { inventory, notes } = mergeInventories([...parts, { name: "again", inventory: later }], known);
		const keys = (inventory.resources.kms_key ?? []).filter(
			({ account, region }) => account === "111122223333" && region === "eu-central-1",
		);
		expect(keys).toEqual([]);
		expect(inventory.collected_at).toBe(whole.collected_at);
		expect(notes).toEqual([`${first.name}: 111122223333 eu-central-1 was read later by another: left out`]);
	});

	it("says which version read a shard, where it is another", () => {
		const [first, ...rest] = parts;
		if (first === undefined) throw new Error("no part");
		const other = { ...first, inventory: { ...first.inventory, tool: { ...TOOL, version: "0.0.1" } } };
		expect(mergeInventories([other, ...rest], known).notes).toEqual([
			`${first.name}: was read by version 0.0.1; this is ${TOOL.version}`,
		]);
	});
});

describe("a merge", () => {
	it("takes a place from whoever read it, before one whose time cannot be", () => {
		const [first] = parts;
		if (first === undefined) throw new Error("no part");
		const wrong: Part = {
			name: "wrong clock",
			inventory: { ...first.inventory, collected_at: "2031-01-01T00:00:00.000Z", resources: { kms_key: [] } },
			doubtful: true,
		};
		expect(mergeInventories([wrong, ...parts], known).inventory).toEqual(whole);
	});

	it("does not pass what another version read for its own", () => {
		const [first, ...rest] = parts;
		if (first === undefined) throw new Error("no part");
		const older = { ...first, inventory: { ...first.inventory, tool: { ...TOOL, version: "0.0.1" } } };
		expect(mergeInventories([...rest, older], known).inventory.tool.version).toBe("0.0.1");
	});

	it("makes a gap of a place of which there is no fact, unless another part has it", () => {
		const [first, ...rest] = parts;
		if (first === undefined) throw new Error("no part");
		const unusable = [{ name: "assessment.json", places: first.inventory.scopes, why: "no facts" }];
		expect(mergeInventories(parts, known, undefined, unusable)).toEqual({ inventory: whole, notes: [] });
		const { inventory, notes } = mergeInventories(rest, known, undefined, unusable);
		expect(notes).toEqual(["assessment.json: 111122223333 eu-central-1: no facts"]);
		const gaps = inventory.gaps.filter(({ reason }) => reason.message === "no facts");
		expect(gaps.map(({ type }) => type)).toContain("kms_key");
		expect(inventory.scopes).toHaveLength(whole.scopes.length);
	});

	it("of 5,000 accounts in 17 Regions of which nearly all are lost takes seconds", () => {
		const include = Array.from({ length: 256 }, (_, index) => ({
			shard: String(index + 1),
			name: "",
			seconds: 1,
			accounts: Array.from({ length: 20 }, (_, number) => ({
				role_arn: `arn:aws:iam::${String(200_000_000_000 + index * 20 + number)}:role/r`,
				regions: Array.from({ length: 17 }, (_, region) => `eu-west-${region}`),
			})),
		}));
		const read = include.flatMap(({ accounts }) =>
			accounts.flatMap(({ role_arn, regions }) =>
				regions.map((region) => ({ account: role_arn.split(":")[4] ?? "", region })),
			),
		);
		const began = performance.now();
		expect(missingFrom({ include }, read)).toEqual([]);
		expect(missingFrom({ include }, read.slice(1))).toEqual([
			expect.objectContaining({ account: "200000000000", region: "eu-west-0", shard: "1" }),
		]);
		expect(performance.now() - began).toBeLessThan(5_000);
	});

	it("tells the credentials' own account from one that nobody asked for", () => {
		const expected: Matrix = { include: [{ shard: "1", name: "", seconds: 1, accounts: [{ regions: REGIONS }] }] };
		const own = { account: "111122223333", region: "eu-central-1" };
		const stray = { account: "999988887777", region: "eu-west-3" };
		const lost = [{ account: "111122223333", region: "us-east-1", role_arn: undefined, shard: "1" }];
		expect(missingFrom(expected, [stray, own])).toEqual(lost);
		expect(missingFrom(expected, [stray, own, { account: "unknown", region: "us-east-1" }])).toEqual([]);
		// Neither has all of it: that each has a half does not make a whole.
		expect(missingFrom(expected, [own, { ...stray, region: "us-east-1" }])).toEqual(lost);
	});
});

describe("a shard", () => {
	it("that cannot sign in ends in an assessment that says so, and never in an error", async () => {
		const config = configOf({
			role_arns: ["arn:aws:iam::999988887777:role/keyproof-read"],
			regions: REGIONS,
			shard: "1",
		});
		const { result, gaps, inventory } = await scanShard(config, surroundingsOf(simulator));
		expect(result).toBe("incomplete");
		expect(new Set(gaps.map(({ account }) => account))).toEqual(new Set(["999988887777"]));
		expect(gaps[0]?.reason.message).toMatch(/^the account could not be read: arn:aws:iam::999988887777/);
		const merged = mergeInventories([...parts, { name: "failed", inventory }], known).inventory;
		expect(merged.resources).toEqual(whole.resources);
		expect(merged.gaps).toEqual(expect.arrayContaining(inventory.gaps));
	});

	it("and had no role names the partition of its Regions", async () => {
		const config = configOf({ regions: ["cn-north-1", "us-gov-west-1"], shard: "9" });
		const surroundings = surroundingsOf(simulator);
		const credentials = () => Promise.reject(new Error("there are none"));
		const outside = { ...surroundings.outside, credentials };
		const { inventory } = await scanShard(config, { ...surroundings, outside });
		expect(inventory.scopes.map(({ region, partition }) => [region, partition])).toEqual([
			["cn-north-1", "aws-cn"],
			["us-gov-west-1", "aws-us-gov"],
		]);
	});
});

describe("a scan of several accounts", () => {
	it("reads every active account of an organization, its own without a role, and says which it leaves out", async () => {
		const world = exampleAccount(NOW);
		const members = [
			{ account: "111122223333", state: "ACTIVE" },
			{ account: "444455556666", state: "ACTIVE" },
			{ account: "555566667777", state: "SUSPENDED" },
			// A word that this version does not know: whoever is left out for it would look compliant.
			{ account: "666677778888", state: "HIBERNATING" },
			// Pages may overlap.
			{ account: "444455556666", state: "ACTIVE" },
		];
		const managing = await startSimulator({ ...world, members });
		try {
			const notes: string[] = [];
			const config = configOf({ organization: "keyproof-read", regions: REGIONS });
			const { inventory, gaps } = await scan(config, {
				...surroundingsOf(managing),
				onNote: (note) => notes.push(note),
			});
			expect(inventory.resources).toEqual(whole.resources);
			const isNew = ({ account }: { account: string }) => account === "666677778888";
			expect(inventory.scopes.filter((each) => !isNew(each))).toEqual(whole.scopes);
			expect(gaps.filter((each) => !isNew(each))).toEqual(whole.gaps);
			expect(gaps.filter(isNew)).not.toEqual([]);
			expect(notes).toEqual([
				"account 555566667777 is suspended: it is not read",
				expect.stringMatching(/^account 666677778888 cannot be read/),
			]);
			expect(managing.requests.get("sts:AssumeRole")).toBe(2);
		} finally {
			await managing.close();
		}
	});

	it("says what to do where the organization may not be listed", async () => {
		const refused = scanOf(simulator, { organization: "keyproof-read", regions: REGIONS });
		await expect(refused).rejects.toThrow(
			/^--organization: organizations:ListAccounts did not answer: .*--accounts-file/s,
		);
	});

	it("says of a role of another partition what to do about it", async () => {
		const role_arns = [ACCOUNTS[0] ?? "", "arn:aws-cn:iam::444455556666:role/keyproof-read"];
		const { gaps } = await scanOf(simulator, { role_arns, regions: REGIONS, rules: ["kms_key/rotation_enabled"] });
		expect(gaps.map(({ account }) => account)).toEqual(["444455556666", "444455556666"]);
		expect(gaps[0]?.reason.message).toMatch(/is of the partition aws-cn, and eu-central-1 of aws: scan it by itself/);
	});

	it("goes on where one of them cannot be used, with a gap for every listing in it", async () => {
		const several = await scanOf(simulator, {
			role_arns: [...ACCOUNTS, "arn:aws:iam::999988887777:role/keyproof-read"],
			regions: REGIONS,
		});
		expect(several.inventory.resources).toEqual(whole.resources);
		const broken = several.gaps.filter(({ account }) => account === "999988887777");
		expect(new Set(broken.map(({ region }) => region))).toEqual(new Set(REGIONS));
		expect(broken.every(({ reason }) => reason.message.includes("could not be read"))).toBe(true);
	});
});

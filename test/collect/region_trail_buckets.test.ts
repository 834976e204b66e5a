import { afterEach, describe, expect, it } from "@jest/globals";
import { trail } from "../../src/simulator/build/cloudtrail.js";
import type { Faults } from "../../src/simulator/faults.js";
import { type Account, regionState, type World } from "../../src/simulator/world.js";
import { byName, collectType, fact, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const FACETS = [
	"trails",
	"trail_bucket_policies",
	"trail_bucket_acls",
	"trail_bucket_blocks",
	"trail_bucket_logging",
	"account_public_access_block",
];
const BUCKET = "main-111122223333";

async function regionOf(account: Partial<Account>, faults: Faults = {}, more: Partial<World> = {}) {
	const world = { ...worldOf({ trails: [trail(PLACE, { name: "main" })] }), ...account, ...more };
	simulator = await startSimulator(world, faults);
	return byName(await collectType(simulator, "region", FACETS), "region").get(PLACE.region);
}

const one = (seen: object) => ({ status: "known", value: [{ bucket: BUCKET, seen }] });
const is = (value: object) => one({ status: "known", value: { exists: true, ...value } });

describe("the buckets of the trails", () => {
	it("are as S3 tells: policy, ACL, block and access log", async () => {
		const region = await regionOf({ blocks_public: true });
		expect(fact(region, "trail_bucket_policies")).toEqual(is({ is_public: false }));
		expect(fact(region, "trail_bucket_acls")).toEqual(is({ public_grants: [] }));
		const block = { ignores_public_acls: true, restricts_public_policies: true };
		expect(fact(region, "trail_bucket_blocks")).toEqual(is(block));
		expect(fact(region, "trail_bucket_logging")).toEqual(is({ target_bucket: "access-logs-111122223333" }));
		expect(fact(region, "account_public_access_block")).toEqual({ status: "known", value: block });
	});

	it("are open where S3 says so, and have nothing where it says that there is none", async () => {
		const open = { policy_is_public: true, public_grant: { group: "AllUsers", permission: "READ" } } as const;
		const region = await regionOf({ buckets: { [BUCKET]: open } });
		expect(fact(region, "trail_bucket_policies")).toEqual(is({ is_public: true }));
		expect(fact(region, "trail_bucket_acls")).toEqual(
			is({ public_grants: [{ group: "AllUsers", permission: "READ" }] }),
		);
		const block = { ignores_public_acls: false, restricts_public_policies: false };
		expect(fact(region, "trail_bucket_blocks")).toEqual(is(block));
		expect(fact(region, "trail_bucket_logging")).toEqual(is({}));
		expect(fact(region, "account_public_access_block")).toEqual({ status: "known", value: block });
	});

	it("have no policy, which is none that is public", async () => {
		const region = await regionOf({ buckets: { [BUCKET]: {} } });
		expect(fact(region, "trail_bucket_policies")).toEqual(is({ is_public: false }));
	});

	it("are gone where S3 does not know them", async () => {
		const region = await regionOf({ buckets: {} });
		for (const facet of FACETS.slice(1, 5)) {
			expect(fact(region, facet)).toEqual(one({ status: "known", value: { exists: false } }));
		}
	});

	it("are unknown where another account has them", async () => {
		const theirs = { account: "444455556666", opted_in: [], regions: {}, buckets: { [BUCKET]: {} } };
		const region = await regionOf({ buckets: {} }, {}, { other_accounts: [theirs] });
		expect(fact(region, "trail_bucket_acls")).toEqual(
			one({ status: "unknown", reason: expect.objectContaining({ kind: "denied", action: "s3:GetBucketAcl" }) }),
		);
	});

	it.each([
		["trail_bucket_policies", "s3:GetBucketPolicyStatus"],
		["trail_bucket_acls", "s3:GetBucketAcl"],
		["trail_bucket_blocks", "s3:GetBucketPublicAccessBlock"],
		["trail_bucket_logging", "s3:GetBucketLogging"],
	])("do not tell %s without %s", async (facet, action) => {
		const region = await regionOf({}, { denied: [action] });
		expect(fact(region, facet)).toEqual(
			one({ status: "unknown", reason: expect.objectContaining({ kind: "denied", action }) }),
		);
	});

	it("are not closed by an answer that is empty", async () => {
		const region = await regionOf({}, { empty_answers: ["s3:GetBucketPolicyStatus", "s3:GetBucketAcl"] });
		for (const facet of ["trail_bucket_policies", "trail_bucket_acls"]) {
			expect(fact(region, facet)).toMatchObject({ status: "unknown", reason: { kind: "invalid" } });
		}
	});

	it("are asked about once for all trails and Regions that deliver there", async () => {
		const trails = [trail(PLACE, { name: "main" }), trail(PLACE, { name: "main" })];
		simulator = await startSimulator({ ...worldOf({ trails }), regions: { [PLACE.region]: regionState({ trails }) } });
		await collectType(simulator, "region", FACETS);
		expect(simulator.requests.get("s3:GetBucketAcl")).toBe(1);
	});

	it("need the account's own block to be read", async () => {
		const region = await regionOf({}, { denied: ["s3:GetAccountPublicAccessBlock"] });
		expect(fact(region, "account_public_access_block")).toMatchObject({
			status: "unknown",
			reason: { kind: "denied", action: "s3:GetAccountPublicAccessBlock" },
		});
	});
});

import { describe, expect, it } from "@jest/globals";
import type { Region } from "../../src/collect/region/schema.js";
import { link } from "../../src/link/link.js";
import { relations } from "../../src/link/relations.js";
import { known, type Observed, type Reason, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import { derive, HERE, inventoryOf, scope } from "./inventory.js";

const BUCKET = "trail-111122223333";
const denied = (action: string): Observed<never> => unknown({ kind: "denied", action, message: "no" } satisfies Reason);
const of = (seen: Observed<object>) => known([{ bucket: BUCKET, seen }]);
const is = (value: object) => of(known({ exists: true, ...value }));
const CLOSED = { ignores_public_acls: true, restricts_public_policies: true };
const OPEN = { ignores_public_acls: false, restricts_public_policies: false };
const GRANT = { group: "AllUsers" as const, permission: "READ" };

function region(account: string, facets: object, trail_account = "111122223333"): Region & Resource {
	return {
		arn: `arn:aws:keyproof:eu-central-1:${account}:region`,
		...HERE,
		account,
		name: "eu-central-1",
		trails: known([
			{
				trail_arn: `arn:aws:cloudtrail:eu-central-1:${trail_account}:trail/main`,
				name: "main",
				home_region: "eu-central-1",
				is_multi_region_trail: true,
				is_organization_trail: false,
				log_file_validation_enabled: true,
				s3_bucket_name: BUCKET,
			},
		]),
		trail_bucket_policies: is({ is_public: false }),
		trail_bucket_acls: is({ public_grants: [] }),
		trail_bucket_blocks: is(OPEN),
		account_public_access_block: known(OPEN),
		trail_bucket_logging: is({ target_bucket: "logs" }),
		...facets,
	} as Region & Resource;
}

const own = (facets: object = {}) => region("111122223333", facets);

function told(facet: string, first: Region & Resource, ...others: Resource[]) {
	const inventory = { ...inventoryOf([]), resources: { region: [first, ...others] } };
	return derive("region", facet, first, inventory);
}
const exposure = (first: Region & Resource, ...others: Resource[]) => told("trail_bucket_exposure", first, ...others);
const entry = (seen: object, of_other_account = false) => known([{ bucket: BUCKET, of_other_account, exposure: seen }]);
const shown = (by_policy: boolean, by_acl: object[] = []) => known({ exists: true, by_policy, by_acl });

describe("what of a trail's bucket is public", () => {
	const policy = { trail_bucket_policies: is({ is_public: true }) };
	const acl = { trail_bucket_acls: is({ public_grants: [GRANT] }) };
	it.each<[string, object, object]>([
		["nothing of a closed one", {}, shown(false)],
		["a policy", policy, shown(true)],
		["an ACL", acl, shown(false, [GRANT])],
		["no policy that the bucket restricts", { ...policy, trail_bucket_blocks: is(CLOSED) }, shown(false)],
		["no policy that the account restricts", { ...policy, account_public_access_block: known(CLOSED) }, shown(false)],
		["no ACL that the account ignores", { ...acl, account_public_access_block: known(CLOSED) }, shown(false)],
		[
			"an ACL where only policies are restricted",
			{ ...acl, ...policy, trail_bucket_blocks: is({ ...OPEN, restricts_public_policies: true }) },
			shown(false, [GRANT]),
		],
		[
			"a policy where only ACLs are ignored",
			{ ...acl, ...policy, trail_bucket_blocks: is({ ...OPEN, ignores_public_acls: true }) },
			shown(true),
		],
		[
			"nothing that matters where the block is not known and nothing is public",
			{ trail_bucket_blocks: of(denied("s3:GetBucketPublicAccessBlock")) },
			shown(false),
		],
		[
			"what the account's block may keep out",
			{ ...policy, account_public_access_block: denied("s3:GetAccountPublicAccessBlock") },
			denied("s3:GetAccountPublicAccessBlock"),
		],
		[
			"what the bucket's block may keep out",
			{ ...policy, trail_bucket_blocks: of(denied("s3:GetBucketPublicAccessBlock")) },
			denied("s3:GetBucketPublicAccessBlock"),
		],
		[
			"nothing, whatever the bucket's block is, where the account's closes",
			{
				...policy,
				trail_bucket_blocks: of(denied("s3:GetBucketPublicAccessBlock")),
				account_public_access_block: known(CLOSED),
			},
			shown(false),
		],
		[
			"what its policy may open",
			{ trail_bucket_policies: of(denied("s3:GetBucketPolicyStatus")) },
			denied("s3:GetBucketPolicyStatus"),
		],
		["what its ACL may open", { trail_bucket_acls: of(denied("s3:GetBucketAcl")) }, denied("s3:GetBucketAcl")],
		["that it is gone", { trail_bucket_acls: of(known({ exists: false })) }, known({ exists: false })],
		[
			"a block that went with the bucket",
			{ ...policy, trail_bucket_blocks: of(known({ exists: false })) },
			shown(true),
		],
		["facets that were not read", { trail_bucket_acls: denied("s3:GetBucketAcl") }, denied("s3:GetBucketAcl")],
		[
			"a bucket that the listing had and the facet has not",
			{ trail_bucket_acls: known([]) },
			{ status: "unknown", reason: expect.objectContaining({ kind: "unavailable" }) },
		],
	])("tells %s", (_name, facets, seen) => {
		expect(exposure(own(facets))).toEqual(entry(seen));
	});

	it("is known from another account of the scan that may read the bucket", () => {
		const refused = {
			trail_bucket_policies: of(denied("s3:GetBucketPolicyStatus")),
			trail_bucket_acls: of(denied("s3:GetBucketAcl")),
		};
		const member = region("444455556666", refused);
		expect(exposure(member)).toEqual(entry(denied("s3:GetBucketPolicyStatus"), true));
		expect(exposure(member, own(policy))).toEqual(entry(shown(true), true));
	});

	it("is not known without the trails", () => {
		expect(exposure(own({ trails: denied("cloudtrail:DescribeTrails") }))).toEqual(denied("cloudtrail:DescribeTrails"));
	});
});

describe("the access log of a trail's bucket", () => {
	const log = (seen: object) => known([{ bucket: BUCKET, of_other_account: false, log: seen }]);
	it("goes where S3 says", () => {
		expect(told("trail_bucket_logs", own())).toEqual(log(known({ exists: true, target_bucket: "logs" })));
		expect(told("trail_bucket_logs", own({ trail_bucket_logging: of(denied("s3:GetBucketLogging")) }))).toEqual(
			log(denied("s3:GetBucketLogging")),
		);
	});
});

describe("an organization of 20,000 Regions, none of which may ask about the one bucket or trail", () => {
	it("is linked in a time that grows with it", () => {
		const action = "s3:GetBucketPolicyStatus";
		const refused = {
			...Object.fromEntries(
				["policies", "acls", "blocks", "logging"].map((what) => [`trail_bucket_${what}`, of(denied(action))]),
			),
			event_selectors: known([
				{ trail_arn: "arn:aws:cloudtrail:eu-central-1:111122223333:trail/main", selectors: denied("cloudtrail:x") },
			]),
		};
		const regions = Array.from({ length: 20_000 }, (_, n) => region(String(200_000_000_000 + n), refused));
		const scopes = regions.map(({ account, region: name }) => scope({ account, region: name }));
		const inventory = { ...inventoryOf([]), scopes, resources: { region: regions } };
		const began = performance.now();
		const { resources } = link(inventory, relations);
		expect(resources.region?.at(-1)).toMatchObject({ trail_bucket_exposure: entry(denied(action), true) });
		expect(performance.now() - began).toBeLessThan(20_000);
	});
});

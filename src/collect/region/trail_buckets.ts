import type { z } from "zod";
import { asFailure, errorName } from "../../aws/failure.js";
import type { AnyOperation } from "../../aws/operation.js";
import { getBucketAcl, getBucketLogging, getBucketPolicyStatus, getPublicAccessBlock } from "../../aws/services/s3.js";
import { getAccountPublicAccessBlock } from "../../aws/services/s3_control.js";
import { known, type Observed, unknown } from "../../model/observed.js";
import { present } from "../../model/present.js";
import { type Ask, type FacetsOf, facet } from "../resource_type.js";
import {
	publicAccessBlock,
	type Region,
	trailBucketAcls,
	trailBucketBlocks,
	trailBucketLogging,
	trailBucketPolicies,
} from "./schema.js";

/** The buckets that the trails deliver to, each with the Region to ask in: that of its first trail, which is mostly its own. */
function bucketsOf(region: Region): { bucket: string; home: string }[] {
	const seen = region.trails?.status === "known" ? region.trails.value : [];
	const homes = new Map<string, string>();
	for (const { s3_bucket_name: bucket, home_region } of seen) {
		if (bucket !== undefined && !homes.has(bucket)) homes.set(bucket, home_region);
	}
	return [...homes].map(([bucket, home]) => ({ bucket, home }));
}

/**
 * One thing about each of the buckets, asked once in an account. `none` is the error by which S3 says that a bucket has
 * nothing of the kind, and what that means.
 */
function ofEach<Op extends AnyOperation, Output, V>(
	operation: Op,
	schema: z.ZodType<V>,
	none: { readonly error: string; readonly means: object } | undefined,
	read: (output: Output) => object,
) {
	return facet<Op, Region, V>(operation, {
		schema,
		after: ["trails"],
		read: (ask, region, place) =>
			Promise.all(
				bucketsOf(region).map(async ({ bucket, home }) => ({
					bucket,
					seen: await place.onceInAccount(operation, () => seenOf(ask, bucket, home), bucket),
				})),
			),
	});

	async function seenOf(ask: Ask<Op>, Bucket: string, home: string): Promise<Observed<unknown>> {
		const once = ask as unknown as (input: { Bucket: string }, region: string) => Promise<Output>;
		try {
			return known({ exists: true, ...read(await once({ Bucket }, home)) });
		} catch (error) {
			const failure = asFailure(error);
			const name = errorName(failure);
			if (name === "NoSuchBucket") return known({ exists: false });
			return name === none?.error ? known({ exists: true, ...none.means }) : unknown(failure.reason);
		}
	}
}

const GROUPS = "http://acs.amazonaws.com/groups/global/";
const NO_BLOCK = "NoSuchPublicAccessBlockConfiguration";

interface Acl {
	Grants?: readonly { Grantee?: { URI?: string }; Permission?: string }[];
}

interface Block {
	PublicAccessBlockConfiguration?:
		| { IgnorePublicAcls?: boolean | undefined; RestrictPublicBuckets?: boolean | undefined }
		| undefined;
}

function blockOf({ PublicAccessBlockConfiguration: block }: Block) {
	return {
		ignores_public_acls: block?.IgnorePublicAcls ?? false,
		restricts_public_policies: block?.RestrictPublicBuckets ?? false,
	};
}

/** What opens the buckets of the trails to the public, what keeps it out, and whether who reads them is recorded. */
export const trailBucketFacets = {
	trail_bucket_policies: ofEach<
		typeof getBucketPolicyStatus,
		{ PolicyStatus?: { IsPublic?: boolean } },
		z.infer<typeof trailBucketPolicies>
	>(
		getBucketPolicyStatus,
		trailBucketPolicies,
		{ error: "NoSuchBucketPolicy", means: { is_public: false } },
		({ PolicyStatus }) => ({
			is_public: PolicyStatus?.IsPublic,
		}),
	),
	trail_bucket_acls: ofEach<typeof getBucketAcl, Acl, z.infer<typeof trailBucketAcls>>(
		getBucketAcl,
		trailBucketAcls,
		undefined,
		({ Grants }) => ({
			public_grants: Grants?.flatMap(({ Grantee, Permission }) => {
				const group = Grantee?.URI?.startsWith(GROUPS) ? Grantee.URI.slice(GROUPS.length) : "";
				return ["AllUsers", "AuthenticatedUsers"].includes(group) ? [{ group, permission: Permission }] : [];
			}),
		}),
	),
	trail_bucket_blocks: ofEach<typeof getPublicAccessBlock, Block, z.infer<typeof trailBucketBlocks>>(
		getPublicAccessBlock,
		trailBucketBlocks,
		{ error: NO_BLOCK, means: blockOf({}) },
		blockOf,
	),
	trail_bucket_logging: ofEach<
		typeof getBucketLogging,
		{ LoggingEnabled?: { TargetBucket?: string } },
		z.infer<typeof trailBucketLogging>
	>(getBucketLogging, trailBucketLogging, undefined, ({ LoggingEnabled }) =>
		present({ target_bucket: LoggingEnabled?.TargetBucket }),
	),
	account_public_access_block: facet(getAccountPublicAccessBlock, {
		schema: publicAccessBlock,
		read: (ask, region: Region, place) =>
			place.onceInAccount(
				getAccountPublicAccessBlock,
				async () => blockOf(await ask({ AccountId: region.account })),
				region.account,
			),
		answeredBy: (failure) => (errorName(failure) === NO_BLOCK ? blockOf({}) : undefined),
	}),
} satisfies FacetsOf<Region>;

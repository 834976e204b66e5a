import { z } from "zod";
import { publicGrants, type Region } from "../collect/region/schema.js";
import { known, mapObserved, type Observed, observed, unknown } from "../model/observed.js";
import { once } from "../model/once.js";
import { facetRead, whyUnknown } from "./described.js";
import { type Index, relation } from "./relation.js";

const place = {
	bucket: z.string(),
	/** Only trails of other accounts deliver there: the bucket is hardly this account's. */
	of_other_account: z.boolean(),
};
const gone = z.strictObject({ exists: z.literal(false) });
const exposure = z.union([
	z.strictObject({ exists: z.literal(true), by_policy: z.boolean(), by_acl: publicGrants }),
	gone,
]);
type Exposure = z.infer<typeof exposure>;

/**
 * What of each bucket that the trails deliver to is open to the public, once Block Public Access of bucket and account is
 * taken off. A bucket that this account may not ask about may be known from another account of the scan.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export const trailBucketExposure = relation({
	type: "region",
	facet: "trail_bucket_exposure",
	schema: z.array(
		z.strictObject({
			...place,
			exposure: observed(exposure),
		}),
	),
	needs: [
		"region.trails",
		"region.trail_bucket_policies",
		"region.trail_bucket_acls",
		"region.trail_bucket_blocks",
		"region.account_public_access_block",
	],
	derive: (index, region) =>
		ofBuckets(region, (bucket) => ({
			exposure: seenAnywhere(region, (from) => exposureOf(bucket, from), exposures(index).get(bucket)),
		})),
});

/** Where the access log of each of those buckets goes. */
export const trailBucketLogs = relation({
	type: "region",
	facet: "trail_bucket_logs",
	schema: z.array(
		z.strictObject({
			...place,
			log: observed(z.union([z.strictObject({ exists: z.literal(true), target_bucket: z.string().optional() }), gone])),
		}),
	),
	needs: ["region.trails", "region.trail_bucket_logging"],
	derive: (index, region) =>
		ofBuckets(region, (bucket) => ({
			log: seenAnywhere(region, (from) => seenOf(from, "trail_bucket_logging", bucket), logs(index).get(bucket)),
		})),
});

function ofBuckets<T extends object>(region: Region, tell: (bucket: string) => T) {
	return mapObserved(facetRead(region, "trails"), (trails) => {
		const buckets = new Set(trails.flatMap(({ s3_bucket_name }) => s3_bucket_name ?? []));
		return [...buckets].sort().map((bucket) => {
			const delivering = trails.filter(({ s3_bucket_name }) => s3_bucket_name === bucket);
			const of_other_account = delivering.every(({ trail_arn }) => trail_arn.split(":")[4] !== region.account);
			return { bucket, of_other_account, ...tell(bucket) };
		});
	});
}

/** What the region itself saw, or else another Region or account of the scan. */
function seenAnywhere<T>(
	region: Region,
	see: (from: Region) => Observed<T>,
	elsewhere: Observed<T> | undefined,
): Observed<T> {
	const own = see(region);
	return own.status === "known" ? own : (elsewhere ?? own);
}

const exposures = firstKnown("trail_bucket_policies", "trail_bucket_acls", (bucket, from) => exposureOf(bucket, from));
const logs = firstKnown("trail_bucket_logging", "trail_bucket_logging", (bucket, from) =>
	seenOf(from, "trail_bucket_logging", bucket),
);

/**
 * By the bucket what the first Region knows of it that knows anything: looked for once, not for each Region, of which an
 * organization has tens of thousands that all see the one bucket. A Region tells of a bucket by one of two facets.
 */
function firstKnown<T>(one: OfBuckets, other: OfBuckets, see: (bucket: string, from: Region) => Observed<T>) {
	return once((index: Index) => {
		const found = new Map<string, Observed<T>>();
		for (const region of index.all("region")) {
			const entries = [one, other].flatMap((facet) => {
				const fact = region[facet];
				return fact?.status === "known" ? fact.value.map(({ bucket }) => bucket) : [];
			});
			for (const bucket of entries) {
				if (found.has(bucket)) continue;
				const seen = see(bucket, region);
				if (seen.status === "known") found.set(bucket, seen);
			}
		}
		return found;
	});
}

type OfBuckets = "trail_bucket_policies" | "trail_bucket_acls" | "trail_bucket_blocks" | "trail_bucket_logging";
type Seen<F extends OfBuckets> = Extract<Region[F], { status: "known" }>["value"][number]["seen"];

function seenOf<F extends OfBuckets>(region: Region, facet: F, bucket: string): Seen<F> {
	const fact = region[facet];
	if (fact?.status !== "known") return unknown(whyUnknown(region, facet));
	const entries: readonly { readonly bucket: string; readonly seen: unknown }[] = fact.value;
	const found = entries.find((entry) => entry.bucket === bucket);
	return (found?.seen ?? unknown(whyUnknown(region, facet))) as Seen<F>;
}

function exposureOf(bucket: string, region: Region): Observed<Exposure> {
	const policy = seenOf(region, "trail_bucket_policies", bucket);
	const acl = seenOf(region, "trail_bucket_acls", bucket);
	for (const fact of [policy, acl]) if (fact.status === "known" && !fact.value.exists) return known({ exists: false });
	if (policy.status === "unknown") return policy;
	if (acl.status === "unknown") return acl;
	const by_policy = policy.value.exists && policy.value.is_public;
	const by_acl = acl.value.exists ? acl.value.public_grants : [];
	if (!by_policy && by_acl.length === 0) return known({ exists: true, by_policy, by_acl });
	return lessBlocked({ by_policy, by_acl }, bucket, region);
}

/** The stricter of what bucket and account say holds; one that is not known may be what keeps the public out. */
function lessBlocked(
	open: { by_policy: boolean; by_acl: z.infer<typeof publicGrants> },
	bucket: string,
	region: Region,
): Observed<Exposure> {
	const blocks = [
		mapObserved(seenOf(region, "trail_bucket_blocks", bucket), (block) => (block.exists ? block : NOTHING_BLOCKED)),
		facetRead(region, "account_public_access_block"),
	];
	const said = blocks.flatMap((block) => (block.status === "known" ? [block.value] : []));
	const by_policy = open.by_policy && !said.some(({ restricts_public_policies }) => restricts_public_policies);
	const by_acl = said.some(({ ignores_public_acls }) => ignores_public_acls) ? [] : open.by_acl;
	const unread = blocks.find((block) => block.status === "unknown");
	if ((by_policy || by_acl.length > 0) && unread?.status === "unknown") return unread;
	return known({ exists: true, by_policy, by_acl });
}

const NOTHING_BLOCKED = { ignores_public_acls: false, restricts_public_policies: false };

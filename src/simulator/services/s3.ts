import { restXml } from "../protocol/rest_xml.js";
import { ServiceError } from "../service_error.js";
import { type Input, textOf, type WireObject } from "../wire.js";
import type { Bucket } from "../world.js";
import type { Context, Service } from "./service.js";
import { deniedMessage } from "./service.js";

/**
 * Amazon S3 2006-03-01 and S3 Control 2018-08-20, as far as they tell who may see into a bucket and what is recorded of it.
 * A bucket has one owner in the world: another account that asks is refused, whatever it may do at home.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export const s3: Service = {
	scope: "s3",
	iam_prefix: "s3",
	iam_names: { GetPublicAccessBlock: "GetBucketPublicAccessBlock" },
	protocol: restXml({
		GetAccountPublicAccessBlock: {
			root: "PublicAccessBlockConfiguration",
			path: "/v20180820/configuration/publicAccessBlock",
		},
		GetBucketPolicyStatus: { root: "PolicyStatus", flag: "policyStatus" },
		GetBucketAcl: { root: "AccessControlPolicy", flag: "acl" },
		GetPublicAccessBlock: { root: "PublicAccessBlockConfiguration", flag: "publicAccessBlock" },
		GetBucketLogging: { root: "BucketLoggingStatus", flag: "logging" },
	}),
	refusals: {
		unsigned: () => refused("AccessDenied", "Access Denied"),
		wrongScope: (scope) =>
			new ServiceError("AuthorizationHeaderMalformed", `The authorization header is malformed; expecting '${scope}'`),
		unknownClient: () =>
			refused("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records."),
		expired: () => new ServiceError("ExpiredToken", "The provided token has expired."),
		skewed: () =>
			refused("RequestTimeTooSkewed", "The difference between the request time and the current time is too large."),
		throttled: () => new ServiceError("SlowDown", "Please reduce your request rate.", 503),
		denied: (action, caller) => refused("AccessDenied", deniedMessage(action, caller)),
		unknownOperation: () =>
			new ServiceError("MethodNotAllowed", "The method is not allowed against this resource.", 405),
	},
	operations: {
		GetBucketPolicyStatus: (context, input) => {
			const { policy_is_public } = bucketOf(context, input);
			if (policy_is_public !== undefined) return { IsPublic: policy_is_public };
			throw new ServiceError("NoSuchBucketPolicy", "The bucket policy does not exist", 404);
		},
		GetBucketAcl: (context, input) => {
			const { public_grant } = bucketOf(context, input);
			const owner = { ID: context.account.account.repeat(5) };
			return {
				Owner: owner,
				AccessControlList: {
					Grant:
						public_grant === undefined
							? { Grantee: owner, Permission: "FULL_CONTROL" }
							: {
									Grantee: { URI: `http://acs.amazonaws.com/groups/global/${public_grant.group}` },
									Permission: public_grant.permission,
								},
				},
			};
		},
		GetPublicAccessBlock: (context, input) => blockOf(bucketOf(context, input).blocks_public ?? false),
		GetBucketLogging: (context, input) => {
			const { log_bucket } = bucketOf(context, input);
			return log_bucket === undefined ? {} : { LoggingEnabled: { TargetBucket: log_bucket, TargetPrefix: "" } };
		},
		GetAccountPublicAccessBlock: ({ account }, input) => {
			if (textOf(input, "AccountId") !== account.account) throw refused("AccessDenied", "Access Denied");
			return blockOf(account.blocks_public ?? false);
		},
	},
};

function bucketOf({ account, world }: Context, input: Input): Bucket {
	const name = textOf(input, "Bucket") ?? "";
	const own = account.buckets?.[name] ?? usualBucket(account, name);
	if (own !== undefined) return own;
	const others = [world, ...world.other_accounts].filter((other) => other.account !== account.account);
	const is_theirs = others.some((other) => (other.buckets?.[name] ?? usualBucket(other, name)) !== undefined);
	const of_organization = account.organization?.trails.some(({ trail }) => trail.S3BucketName === name);
	if (is_theirs || of_organization === true) throw refused("AccessDenied", "Access Denied");
	throw new ServiceError("NoSuchBucket", "The specified bucket does not exist", 404);
}

/** An account of which nothing is said of buckets has those that are called after it: closed, and their reading recorded. */
function usualBucket({ account, buckets }: Context["account"], name: string): Bucket | undefined {
	if (buckets !== undefined || !name.endsWith(`-${account}`)) return undefined;
	return { policy_is_public: false, blocks_public: true, log_bucket: `access-logs-${account}` };
}

function blockOf(on: boolean): WireObject {
	if (on) {
		return { BlockPublicAcls: on, IgnorePublicAcls: on, BlockPublicPolicy: on, RestrictPublicBuckets: on };
	}
	throw new ServiceError(
		"NoSuchPublicAccessBlockConfiguration",
		"The public access block configuration was not found",
		404,
	);
}

function refused(code: string, message: string): ServiceError {
	return new ServiceError(code, message, 403);
}

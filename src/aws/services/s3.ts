import { service } from "../operation.js";

/**
 * A bucket is in one Region and is found from any: S3 says where, and the client goes there. At an endpoint of one's own, a
 * bucket is a part of the path and not of the host's name.
 */
const s3 = service(
	"S3",
	() => import("@aws-sdk/client-s3"),
	(module, options) =>
		new module.S3Client({ ...options, forcePathStyle: options.endpoint !== undefined, followRegionRedirects: true }),
);

export const getBucketPolicyStatus = s3.operation(
	"s3:GetBucketPolicyStatus",
	(module) => module.GetBucketPolicyStatusCommand,
);

export const getBucketAcl = s3.operation("s3:GetBucketAcl", (module) => module.GetBucketAclCommand);

/** IAM knows the operation by another name: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetPublicAccessBlock.html */
export const getPublicAccessBlock = s3.operation(
	"s3:GetBucketPublicAccessBlock",
	(module) => module.GetPublicAccessBlockCommand,
);

export const getBucketLogging = s3.operation("s3:GetBucketLogging", (module) => module.GetBucketLoggingCommand);

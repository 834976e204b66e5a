import { service } from "../operation.js";

const sts = service(
	"STS",
	() => import("@aws-sdk/client-sts"),
	(module, options) => new module.STSClient(options),
);

/** Needs no permission: AWS answers it to every valid credential. */
export const getCallerIdentity = sts.operation("sts:GetCallerIdentity", (module) => module.GetCallerIdentityCommand);

/**
 * Gives the credentials of a role; changes nothing. Quota: 600 a second for all of STS together
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
 */
export const assumeRole = sts.operation("sts:AssumeRole", (module) => module.AssumeRoleCommand, { quota: 200 });

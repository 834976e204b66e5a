import { service } from "../operation.js";

const sts = service(
	"STS",
	() => import("@aws-sdk/client-sts"),
	(module, options) => new module.STSClient(options),
);

/** Needs no permission: AWS answers it to every valid credential. */
export const getCallerIdentity = sts.operation("sts:GetCallerIdentity", (module) => module.GetCallerIdentityCommand);

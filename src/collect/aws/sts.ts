import type { GetCallerIdentityCommandInput, STSClient } from "@aws-sdk/client-sts";
import { operation, type Service } from "../operation.js";

type Sts = typeof import("@aws-sdk/client-sts");

const sts: Service<Sts> = {
	service_id: "STS",
	load: () => import("@aws-sdk/client-sts"),
	connect: (module, options): STSClient => new module.STSClient(options),
};

/** Needs no permission: AWS answers it to every valid credential. */
export const getCallerIdentity = operation(
	sts,
	"sts:GetCallerIdentity",
	(module, input: GetCallerIdentityCommandInput) => new module.GetCallerIdentityCommand(input),
);

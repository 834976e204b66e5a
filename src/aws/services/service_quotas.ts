import { service } from "../operation.js";
import { byNextToken } from "../paging.js";

const quotas = service(
	"Service Quotas",
	() => import("@aws-sdk/client-service-quotas"),
	(module, options) => new module.ServiceQuotasClient(options),
);

/** The quotas of a service as they are for the account and Region, raised ones as they were raised. */
export const listServiceQuotas = quotas.paged(
	"servicequotas:ListServiceQuotas",
	(module) => module.ListServiceQuotasCommand,
	byNextToken,
	(output) => output.Quotas ?? [],
);

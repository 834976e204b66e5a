import { service } from "../operation.js";
import { byNextTokenOfRest } from "../paging.js";
import { SUPPORT_REGIONS, TRUSTED_ADVISOR_REGIONS } from "../regions.js";

const trustedAdvisor = service(
	"TrustedAdvisor",
	() => import("@aws-sdk/client-trustedadvisor"),
	(module, options) => new module.TrustedAdvisorClient(options),
	{ regions: TRUSTED_ADVISOR_REGIONS },
);

const support = service(
	"Support",
	() => import("@aws-sdk/client-support"),
	(module, options) => new module.SupportClient(options),
	{ regions: SUPPORT_REGIONS },
);

/** Where the APIs of a partition are asked, of all its Regions. */
const HOMES: Readonly<Record<string, { readonly trusted_advisor?: string; readonly support?: string }>> = {
	aws: { trusted_advisor: "us-east-1", support: "us-east-1" },
	"aws-cn": { support: "cn-north-1" },
	"aws-us-gov": { support: "us-gov-west-1" },
	"aws-iso": { support: "us-iso-east-1" },
	"aws-iso-b": { support: "us-isob-east-1" },
	"aws-iso-e": { trusted_advisor: "eu-isoe-west-1" },
	"aws-iso-f": { trusted_advisor: "us-isof-south-1" },
	"aws-eusc": { trusted_advisor: "eusc-de-east-1" },
};

/** The Region where an API of a partition is asked; undefined where the partition has no such API. */
export function homeOf(api: "trusted_advisor" | "support", partition: string): string | undefined {
	return Object.hasOwn(HOMES, partition) ? HOMES[partition]?.[api] : undefined;
}

export const listRecommendations = trustedAdvisor.paged(
	"trustedadvisor:ListRecommendations",
	(module) => module.ListRecommendationsCommand,
	byNextTokenOfRest,
	(output) => output.recommendationSummaries,
);

export const listRecommendationResources = trustedAdvisor.paged(
	"trustedadvisor:ListRecommendationResources",
	(module) => module.ListRecommendationResourcesCommand,
	byNextTokenOfRest,
	(output) => output.recommendationResourceSummaries,
);

export const describeTrustedAdvisorCheckResult = support.operation(
	"support:DescribeTrustedAdvisorCheckResult",
	(module) => module.DescribeTrustedAdvisorCheckResultCommand,
);

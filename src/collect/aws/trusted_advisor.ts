import type { DescribeTrustedAdvisorCheckResultCommandInput, SupportClient } from "@aws-sdk/client-support";
import type {
	ListRecommendationResourcesCommandInput,
	ListRecommendationResourcesCommandOutput,
	ListRecommendationsCommandInput,
	ListRecommendationsCommandOutput,
	TrustedAdvisorClient,
} from "@aws-sdk/client-trustedadvisor";
import { operation, paged, type Service } from "../operation.js";
import { restTokenPaging } from "./next_token.js";
import { SUPPORT_REGIONS, TRUSTED_ADVISOR_REGIONS } from "./regions.js";

type TrustedAdvisor = typeof import("@aws-sdk/client-trustedadvisor");
type Support = typeof import("@aws-sdk/client-support");

const trustedAdvisor: Service<TrustedAdvisor> = {
	service_id: "TrustedAdvisor",
	load: () => import("@aws-sdk/client-trustedadvisor"),
	connect: (module, options): TrustedAdvisorClient => new module.TrustedAdvisorClient(options),
	regions: TRUSTED_ADVISOR_REGIONS,
};

const support: Service<Support> = {
	service_id: "Support",
	load: () => import("@aws-sdk/client-support"),
	connect: (module, options): SupportClient => new module.SupportClient(options),
	regions: SUPPORT_REGIONS,
};

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

export const listRecommendations = paged(
	operation(
		trustedAdvisor,
		"trustedadvisor:ListRecommendations",
		(module, input: ListRecommendationsCommandInput) => new module.ListRecommendationsCommand(input),
	),
	restTokenPaging((output: ListRecommendationsCommandOutput) => output.recommendationSummaries),
);

export const listRecommendationResources = paged(
	operation(
		trustedAdvisor,
		"trustedadvisor:ListRecommendationResources",
		(module, input: ListRecommendationResourcesCommandInput) => new module.ListRecommendationResourcesCommand(input),
	),
	restTokenPaging((output: ListRecommendationResourcesCommandOutput) => output.recommendationResourceSummaries),
);

export const describeTrustedAdvisorCheckResult = operation(
	support,
	"support:DescribeTrustedAdvisorCheckResult",
	(module, input: DescribeTrustedAdvisorCheckResultCommandInput) =>
		new module.DescribeTrustedAdvisorCheckResultCommand(input),
);

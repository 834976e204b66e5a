import type { TrustedAdvisorResourceDetail } from "@aws-sdk/client-support";
import type { RecommendationResourceSummary, RecommendationSummary } from "@aws-sdk/client-trustedadvisor";
import {
	describeTrustedAdvisorCheckResult,
	homeOf,
	listRecommendationResources,
	listRecommendations,
} from "../../aws/services/trusted_advisor.js";
import { advisorSaysNoPlan, supportSaysNoPlan } from "../../aws/words.js";
import type { Observed } from "../../model/observed.js";
import { present } from "../../model/present.js";
import { isoTime } from "../answer.js";
import { type Unavailable, unavailable } from "../region/availability.js";
import { type FacetsOf, facet, type Place } from "../resource_type.js";
import { type Account, advisorCheck, advisorRecommendations, advisorResources } from "./schema.js";

/** "AWS CloudHSM clusters running HSM instances in a single AZ". */
const SINGLE_ZONE_CHECK = "hc0dfs7601";

const NO_PLAN = "the account has no support plan that includes Trusted Advisor's checks";

function notInPartition(api: string, { partition }: Place): Unavailable {
	return unavailable(`${api} is not offered in partition ${partition}`);
}

function recommendationOf(recommendation: RecommendationSummary) {
	return present({
		recommendation_arn: recommendation.arn,
		status: recommendation.status,
		status_reason: recommendation.statusReason,
		last_updated_at: isoTime(recommendation.lastUpdatedAt),
	});
}

function resourceOf(resource: RecommendationResourceSummary) {
	return present({
		resource_id: resource.awsResourceId,
		region: resource.regionCode,
		status: resource.status,
		is_excluded: resource.exclusionStatus === "excluded",
		metadata: Object.values(resource.metadata ?? {}),
		last_updated_at: isoTime(resource.lastUpdatedAt),
	});
}

function checkedResourceOf(resource: TrustedAdvisorResourceDetail) {
	return present({
		resource_id: resource.resourceId,
		region: resource.region,
		status: resource.status,
		is_excluded: resource.isSuppressed ?? false,
		// A column without a value comes as null.
		metadata: resource.metadata?.map((column: string | null) => column ?? ""),
	});
}

function recommendationsOf({ advisor_recommendations: recommendations }: Account): string[] {
	if (recommendations?.status !== "known" || !recommendations.value.available) return [];
	return recommendations.value.recommendations.map(({ recommendation_arn: arn }) => arn);
}

/** What Trusted Advisor says of an account's CloudHSM clusters, wherever they are. */
export const trustedAdvisorFacets = {
	advisor_recommendations: facet(listRecommendations, {
		schema: advisorRecommendations,
		read: async (ask, _account: Account, place) => {
			const home = homeOf("trusted_advisor", place.partition);
			if (home === undefined) return notInPartition("AWS Trusted Advisor's API", place);
			const checkIdentifier = `arn:${place.partition}:trustedadvisor:::check/${SINGLE_ZONE_CHECK}`;
			const recommendations = await ask({ checkIdentifier }, home);
			return { available: true, recommendations: recommendations.map(recommendationOf) };
		},
		answeredBy: (failure) => (advisorSaysNoPlan(failure) ? unavailable(NO_PLAN) : undefined),
	}),
	advisor_resources: facet(listRecommendationResources, {
		schema: advisorResources,
		after: ["advisor_recommendations"],
		read: (ask, account: Account, place) =>
			Promise.all(
				recommendationsOf(account).map(
					async (arn): Promise<{ recommendation_arn: string; resources: Observed<unknown> }> => ({
						recommendation_arn: arn,
						resources: await ask.attempt(
							{ recommendationIdentifier: arn },
							(found) => found.map(resourceOf),
							homeOf("trusted_advisor", place.partition),
						),
					}),
				),
			),
	}),
	advisor_check: facet(describeTrustedAdvisorCheckResult, {
		schema: advisorCheck,
		after: ["advisor_recommendations"],
		applies: ({ advisor_recommendations: recommendations }: Account) =>
			recommendations?.status === "known" && !recommendations.value.available,
		read: async (ask, _account: Account, place) => {
			const home = homeOf("support", place.partition);
			if (home === undefined) return notInPartition("AWS Support's API", place);
			const { result } = await ask({ checkId: SINGLE_ZONE_CHECK, language: "en" }, home);
			return present({
				available: true,
				status: result?.status,
				timestamp: result?.timestamp,
				resources: result?.flaggedResources?.map(checkedResourceOf),
			});
		},
		answeredBy: (failure) => (supportSaysNoPlan(failure) ? unavailable(NO_PLAN) : undefined),
	}),
} satisfies FacetsOf<Account>;

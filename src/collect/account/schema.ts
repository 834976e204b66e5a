import { z } from "zod";
import { whereAvailable } from "../../model/availability.js";
import { trustedAdvisor } from "../../model/enumerations.js";
import { observed } from "../../model/observed.js";
import { resourceSchema, timestamp } from "../../model/resource.js";
import { policyDocument } from "../policy_document.js";

/** Trusted Advisor ListRecommendations of its check of CloudHSM clusters, for all Regions of the partition. */
export const advisorRecommendations = whereAvailable({
	recommendations: z.array(
		z.strictObject({
			recommendation_arn: z.string(),
			/** The worst of its resources. */
			status: trustedAdvisor.RecommendationStatus,
			/** `no_data_ok`: it is ok for want of anything that could be looked at. */
			status_reason: trustedAdvisor.StatusReason.optional(),
			last_updated_at: timestamp.optional(),
		}),
	),
});

/** Trusted Advisor ListRecommendationResources of each. */
export const advisorResources = z.array(
	z.strictObject({
		recommendation_arn: z.string(),
		resources: observed(
			z.array(
				z.strictObject({
					/** What Trusted Advisor calls the resource; not every check gives an id of the resource itself. */
					resource_id: z.string(),
					region: z.string(),
					status: trustedAdvisor.ResourceStatus,
					/** The customer told Trusted Advisor to leave the resource out. */
					is_excluded: z.boolean(),
					/** The further columns of the check's report. */
					metadata: z.array(z.string()),
					last_updated_at: timestamp.optional(),
				}),
			),
		),
	}),
);

/** AWS Support DescribeTrustedAdvisorCheckResult of the same check: asked where Trusted Advisor's own API cannot be had. */
export const advisorCheck = whereAvailable({
	status: trustedAdvisor.CheckStatus,
	timestamp: z.string(),
	resources: z.array(
		z.strictObject({
			resource_id: z.string(),
			region: z.string().optional(),
			status: trustedAdvisor.ResourceStatus,
			is_excluded: z.boolean(),
			metadata: z.array(z.string()),
		}),
	),
});

/**
 * IAM GetAccountAuthorizationDetails: the policies that the account wrote itself, the default versions of managed ones and
 * the inline ones of users, groups and roles, with just the statements that may be about decrypting with KMS.
 */
export const iamPolicies = z.strictObject({
	/** False where there are more than are read. */
	is_complete: z.boolean(),
	policies: z.array(
		z.strictObject({
			name: z.string(),
			kind: z.enum(["managed", "user", "group", "role"]),
			/** Of an inline policy: whose it is. */
			holder: z.string().optional(),
			/** Of a managed one: to how many it is attached. */
			attachments: z.number().optional(),
			document: policyDocument.optional(),
			unreadable: z.literal(true).optional(),
		}),
	),
});

export const facets = {
	iam_policies: iamPolicies,
	advisor_recommendations: advisorRecommendations,
	advisor_resources: advisorResources,
	advisor_check: advisorCheck,
};
export const account = resourceSchema(facets);
export type Account = z.infer<typeof account>;

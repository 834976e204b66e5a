import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import { textOf } from "../wire.js";
import type { Service } from "./service.js";
import { jsonRefusals } from "./service.js";

/**
 * AWS Support 2013-04-15: results of Trusted Advisor checks, in us-east-1 only. An account without a plan that opens the
 * API is refused in the words of https://github.com/cloud-custodian/cloud-custodian/pull/8799; an unknown check in those
 * of https://github.com/aws-solutions/quota-monitor-for-aws/issues/73.
 */
export const support: Service = {
	scope: "support",
	iam_prefix: "support",
	regions: ["us-east-1"],
	protocol: awsJson("AWSSupport_20130415", "1.1"),
	refusals: jsonRefusals("Rate exceeded"),
	operations: {
		DescribeTrustedAdvisorCheckResult: ({ account }, input) => {
			if (account.trusted_advisor === undefined) {
				throw new ServiceError(
					"SubscriptionRequiredException",
					"Amazon Web Services Premium Support Subscription is required to use this service.",
				);
			}
			const id = textOf(input, "checkId") ?? "";
			const result = account.trusted_advisor.check_results.find(({ checkId }) => checkId === id);
			if (result === undefined) throw new ServiceError("InvalidParameterValueException", `Unknown ID: ${id}`);
			return { result };
		},
	},
};

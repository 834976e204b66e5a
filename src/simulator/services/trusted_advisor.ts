import { pageOf, pageSize, positions } from "../page.js";
import { restJson } from "../protocol/rest_json.js";
import { ServiceError } from "../service_error.js";
import type { Input, WireObject } from "../wire.js";
import { textOf } from "../wire.js";
import type { Context, Service } from "./service.js";
import { restRefusals } from "./service.js";

/**
 * AWS Trusted Advisor 2022-09-15: its own API, of which the endpoint in us-east-1 is played here. Without a support plan
 * that includes it every call ends with 403 "Access denied due to support level", as callers of the SDK for Go report.
 */
export const trustedAdvisor: Service = {
	scope: "trustedadvisor",
	iam_prefix: "trustedadvisor",
	regions: ["us-east-1"],
	protocol: restJson(
		{
			ListRecommendations: "GET /v1/recommendations",
			ListRecommendationResources: "GET /v1/recommendations/{recommendationIdentifier}/resources",
		},
		"iso8601",
	),
	refusals: restRefusals(() => new ServiceError("ThrottlingException", "Rate exceeded", 429)),
	operations: {
		ListRecommendations: (context, input) => {
			const check = textOf(input, "checkIdentifier");
			if (check !== undefined && !/^arn:[\w-]+:trustedadvisor:::check\/[\w-]+$/.test(check)) {
				throw invalid("checkIdentifier", check, "satisfy the pattern of an ARN of a check");
			}
			const after = timeOf(input, "afterLastUpdatedAt") ?? Number.NEGATIVE_INFINITY;
			const before = timeOf(input, "beforeLastUpdatedAt") ?? Number.POSITIVE_INFINITY;
			const found = recommendationsOf(context)
				.map(({ summary }) => summary)
				.filter(
					(summary) =>
						is(summary, "checkArn", check) &&
						is(summary, "type", textOf(input, "type")) &&
						is(summary, "status", textOf(input, "status")) &&
						is(summary, "source", textOf(input, "source")) &&
						holds(summary, "pillars", textOf(input, "pillar")) &&
						holds(summary, "awsServices", textOf(input, "awsService")) &&
						summary.lastUpdatedAt.getTime() >= after &&
						summary.lastUpdatedAt.getTime() <= before,
				);
			const page = pageOf(positions(found), cut(context, input, "ListRecommendations", 200));
			return { recommendationSummaries: page.items, nextToken: page.next };
		},
		ListRecommendationResources: (context, input) => {
			const arn = textOf(input, "recommendationIdentifier") ?? "";
			const recommendation = recommendationsOf(context).find(({ summary }) => summary.arn === arn);
			if (recommendation === undefined) {
				throw new ServiceError("ResourceNotFoundException", `Recommendation ${arn} was not found.`, 404);
			}
			const found = recommendation.resources.filter(
				(resource) =>
					is(resource, "status", textOf(input, "status")) &&
					is(resource, "exclusionStatus", textOf(input, "exclusionStatus")) &&
					is(resource, "regionCode", textOf(input, "regionCode")),
			);
			const page = pageOf(positions(found), cut(context, input, `ListRecommendationResources ${arn}`, 5000));
			return { recommendationResourceSummaries: page.items, nextToken: page.next };
		},
	},
};

function recommendationsOf({ account }: Context) {
	if (account.trusted_advisor === undefined) {
		throw new ServiceError("AccessDeniedException", "Access denied due to support level", 403);
	}
	return account.trusted_advisor.recommendations ?? [];
}

function is(summary: WireObject, member: string, asked: string | undefined): boolean {
	return asked === undefined || summary[member] === asked;
}

function holds(summary: WireObject, member: string, asked: string | undefined): boolean {
	const values = summary[member];
	return asked === undefined || (Array.isArray(values) && values.includes(asked));
}

function timeOf(input: Input, name: string): number | undefined {
	const text = textOf(input, name);
	if (text === undefined) return undefined;
	const time = Date.parse(text);
	if (Number.isNaN(time)) throw invalid(name, text, "be a time");
	return time;
}

function cut(context: Context, input: Input, listing: string, most: number) {
	return {
		size: pageSize(input, "maxResults", { most, usual: Math.min(most, 200), bound: context.page_bound }, (asked) =>
			invalid("maxResults", String(asked), `be between 1 and ${most}`),
		),
		token: textOf(input, "nextToken"),
		listing,
		refuse: () => invalid("nextToken", textOf(input, "nextToken") ?? "", "be a token of this listing"),
	};
}

function invalid(name: string, value: string, constraint: string): ServiceError {
	return new ServiceError(
		"ValidationException",
		`1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: Member must ${constraint}`,
	);
}

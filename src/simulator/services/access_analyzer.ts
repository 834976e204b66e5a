import { pageOf, pageSize, positions } from "../page.js";
import { restJson } from "../protocol/rest_json.js";
import { ServiceError } from "../service_error.js";
import type { Input, WireObject } from "../wire.js";
import { listOf, objectOf, textOf } from "../wire.js";
import type { Context, Service } from "./service.js";
import { restRefusals } from "./service.js";

const TYPES = ["ACCOUNT", "ORGANIZATION"].flatMap((owner) => [
	owner,
	`${owner}_UNUSED_ACCESS`,
	`${owner}_INTERNAL_ACCESS`,
]);

/** The names that a filter may have, as members of a finding. */
const FILTERS = ["error", "findingType", "id", "resource", "resourceOwnerAccount", "resourceType", "status"];

/** IAM Access Analyzer 2019-11-01. Where it is not enabled there is no analyzer: the list is empty, and no error. */
export const accessAnalyzer: Service = {
	scope: "access-analyzer",
	iam_prefix: "access-analyzer",
	// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiamaccessanalyzer.html
	iam_names: { ListFindingsV2: "ListFindings" },
	protocol: restJson({ ListAnalyzers: "GET /analyzer", ListFindingsV2: "POST /findingv2" }, "iso8601"),
	refusals: restRefusals(() => new ServiceError("ThrottlingException", "Rate exceeded", 429)),
	operations: {
		ListAnalyzers: (context, input) => {
			const type = textOf(input, "type");
			if (type !== undefined && !TYPES.includes(type)) throw invalid("type", `is not one of ${TYPES.join(", ")}`);
			const found = context.state.analyzers
				.map(({ summary }) => summary)
				.filter((analyzer) => type === undefined || analyzer.type === type);
			const page = pageOf(positions(found), cut(context, input, "ListAnalyzers"));
			return { analyzers: page.items, nextToken: page.next };
		},
		ListFindingsV2: (context, input) => {
			const arn = textOf(input, "analyzerArn") ?? "";
			const analyzer = context.state.analyzers.find(({ summary }) => summary.arn === arn);
			if (analyzer === undefined) {
				throw new ServiceError("ResourceNotFoundException", `Analyzer ${arn} not found`, 404, "message", {
					resourceId: arn,
					resourceType: "ANALYZER",
				});
			}
			const filter = objectOf(input, "filter");
			const found = analyzer.findings.filter((finding) =>
				Object.keys(filter).every((name) => matches(finding, name, objectOf(filter, name))),
			);
			const page = pageOf(positions(found), cut(context, input, `ListFindingsV2 ${arn}`));
			return { findings: page.items, nextToken: page.next };
		},
	},
};

/** `eq` and `contains` list alternatives, `neq` what the member may not be; all criteria of a filter must hold. */
function matches(finding: WireObject, name: string, criterion: Input): boolean {
	if (!FILTERS.includes(name)) throw invalid("filter", `has the unknown key ${name}`);
	const value = finding[name];
	const text = typeof value === "string" ? value : "";
	return (
		(criterion.exists === undefined || criterion.exists === (value !== undefined)) &&
		(criterion.eq === undefined || listOf(criterion, "eq").includes(text)) &&
		!listOf(criterion, "neq").includes(text) &&
		(criterion.contains === undefined || listOf(criterion, "contains").some((part) => text.includes(part)))
	);
}

function cut(context: Context, input: Input, listing: string) {
	return {
		size: pageSize(input, "maxResults", { most: 100, usual: 100, bound: context.page_bound }, (_asked, least, most) =>
			invalid("maxResults", `must be between ${least} and ${most}`),
		),
		token: textOf(input, "nextToken"),
		listing,
		refuse: () => invalid("nextToken", "is invalid"),
	};
}

function invalid(name: string, message: string): ServiceError {
	return new ServiceError("ValidationException", `'${name}' ${message}`, 400, "message", {
		reason: "fieldValidationFailed",
		fieldList: [{ name, message }],
	});
}

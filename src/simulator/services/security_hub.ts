import type { SecurityHub } from "../audit_state.js";
import { pageOf, pageSize, positions } from "../page.js";
import { restJson } from "../protocol/rest_json.js";
import { ServiceError } from "../service_error.js";
import type { Input, WireObject } from "../wire.js";
import { listOf, objectsOf, textOf } from "../wire.js";
import { matchingFindings, sortedFindings } from "./security_hub_filter.js";
import type { Context, Service } from "./service.js";
import { restRefusals } from "./service.js";

/**
 * AWS Security Hub 2018-10-26. Where the account is not subscribed every operation ends with InvalidAccessException
 * (https://github.com/joshlarsen/aws-recon/issues/65); the Security Hub of 2025 is another one, with its own answer.
 */
export const securityHub: Service = {
	scope: "securityhub",
	iam_prefix: "securityhub",
	protocol: restJson(
		{
			DescribeHub: "GET /accounts",
			DescribeSecurityHubV2: "GET /hubv2",
			GetEnabledStandards: "POST /standards/get",
			BatchGetSecurityControls: "POST /securityControls/batchGet",
			ListStandardsControlAssociations: "GET /associations",
			GetFindings: "POST /findings",
			BatchImportFindings: "POST /findings/import",
		},
		"iso8601",
	),
	refusals: restRefusals(() => new ServiceError("TooManyRequestsException", "Too Many Requests", 429, "Message")),
	operations: {
		DescribeHub: (context, input) => {
			const { hub } = hubOf(context);
			const arn = textOf(input, "HubArn");
			if (arn !== undefined && arn !== hub.HubArn) {
				throw refused("ResourceNotFoundException", 404, `Hub ${arn} was not found`);
			}
			return hub;
		},
		DescribeSecurityHubV2: ({ account, state }) => {
			if (state.security_hub_v2 === undefined) {
				throw refused(
					"ResourceNotFoundException",
					404,
					`Account ${account.account} is not subscribed to Security Hub V2`,
				);
			}
			return state.security_hub_v2;
		},
		GetEnabledStandards: (context, input) => {
			const asked = listOf(input, "StandardsSubscriptionArns");
			const found = hubOf(context).standards.filter(
				({ StandardsSubscriptionArn }) => asked.length === 0 || asked.includes(StandardsSubscriptionArn),
			);
			const page = pageOf(positions(found), cut(context, input, "GetEnabledStandards"));
			return { StandardsSubscriptions: page.items, NextToken: page.next };
		},
		BatchGetSecurityControls: (context, input) => {
			const { controls } = hubOf(context);
			const asked = listOf(input, "SecurityControlIds");
			if (asked.length === 0 || asked.length > 100) {
				throw invalid("SecurityControlIds must have between 1 and 100 entries");
			}
			const foundFor = (id: string) =>
				controls.find((control) => control.SecurityControlId === id || control.SecurityControlArn === id);
			return {
				SecurityControls: asked.flatMap((id) => foundFor(id) ?? []),
				UnprocessedIds: asked
					.filter((id) => foundFor(id) === undefined)
					.map((id) => ({
						SecurityControlId: id,
						ErrorCode: "NOT_FOUND",
						ErrorReason: `Security control ${id} was not found.`,
					})),
			};
		},
		ListStandardsControlAssociations: (context, input) => {
			const { controls, associations } = hubOf(context);
			const asked = textOf(input, "SecurityControlId") ?? "";
			const control = controls.find(
				({ SecurityControlId, SecurityControlArn }) => asked === SecurityControlId || asked === SecurityControlArn,
			);
			if (control === undefined) throw invalid(`SecurityControlId ${asked} was not found`);
			const found = associations.filter(({ SecurityControlId }) => SecurityControlId === control.SecurityControlId);
			const page = pageOf(positions(found), cut(context, input, `ListStandardsControlAssociations ${asked}`));
			return { StandardsControlAssociationSummaries: page.items, NextToken: page.next };
		},
		GetFindings: (context, input) => {
			const known = findingsIn(context, hubOf(context));
			const found = sortedFindings(matchingFindings(known, input), objectsOf(input, "SortCriteria"));
			const page = pageOf(positions(found), cut(context, input, "GetFindings"));
			return { Findings: page.items, NextToken: page.next };
		},
	},
};

/** Findings of the world, and those that were imported here since; an import replaces its namesake. */
function findingsIn({ account, region, written }: Context, { findings }: SecurityHub): readonly WireObject[] {
	const place = `${account.account} ${region} `;
	const imported = [...written.findings].filter(([key]) => key.startsWith(place));
	const replaced = new Set(imported.map(([key]) => key));
	return [
		...findings.filter(({ ProductArn, Id }) => !replaced.has(`${place}${ProductArn} ${Id}`)),
		...imported.map(([, finding]) => finding),
	];
}

export function hubOf(context: Context): SecurityHub {
	const hub = context.state.security_hub;
	if (hub === undefined) throw refused("InvalidAccessException", 401, notSubscribed(context));
	return hub;
}

export function notSubscribed({ account }: Context): string {
	return `Account ${account.account} is not subscribed to AWS Security Hub`;
}

function cut(context: Context, input: Input, listing: string) {
	return {
		size: pageSize(input, "MaxResults", { most: 100, usual: 100, bound: context.page_bound }, (asked, least) =>
			invalid(`Invalid parameter 'MaxResults'. data.MaxResults should be ${asked < least ? `>= ${least}` : "<= 100"}`),
		),
		token: textOf(input, "NextToken"),
		listing,
		refuse: () => invalid("Invalid parameter 'NextToken'."),
	};
}

export function invalid(message: string): ServiceError {
	return refused("InvalidInputException", 400, message);
}

/** The body repeats the code. */
export function refused(code: string, status: number, message: string): ServiceError {
	return new ServiceError(code, message, status, "Message", { Code: code });
}

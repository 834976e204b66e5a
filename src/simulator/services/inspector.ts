import { pageOf, pageSize, positions } from "../page.js";
import { restJson } from "../protocol/rest_json.js";
import { ServiceError } from "../service_error.js";
import type { Input, Wire, WireObject } from "../wire.js";
import { listOf, objectOf, objectsOf, textOf } from "../wire.js";
import type { Context, Service } from "./service.js";
import { restRefusals } from "./service.js";

type Filters = Readonly<Record<string, (entry: WireObject) => readonly Wire[]>>;

const COVERAGE_FILTERS: Filters = {
	accountId: ({ accountId }) => [accountId],
	resourceId: ({ resourceId }) => [resourceId],
	resourceType: ({ resourceType }) => [resourceType],
	scanMode: ({ scanMode }) => [scanMode],
	scanStatusCode: ({ scanStatus }) => [memberOf(scanStatus, "statusCode")],
	scanStatusReason: ({ scanStatus }) => [memberOf(scanStatus, "reason")],
	scanType: ({ scanType }) => [scanType],
};
const FINDING_FILTERS: Filters = {
	awsAccountId: ({ awsAccountId }) => [awsAccountId],
	findingArn: ({ findingArn }) => [findingArn],
	findingStatus: ({ status }) => [status],
	findingType: ({ type }) => [type],
	fixAvailable: ({ fixAvailable }) => [fixAvailable],
	resourceId: ({ resources }) => entriesOf(resources, "id"),
	resourceType: ({ resources }) => entriesOf(resources, "type"),
	severity: ({ severity }) => [severity],
	title: ({ title }) => [title],
};

/**
 * Amazon Inspector 2020-06-08. Where it is off the status says so and the listings are empty, without an error
 * (https://github.com/turbot/steampipe-mod-aws-compliance/issues/857). Though the model requires `errorCode` and
 * `errorMessage` of every state, AWS and moto leave them out where nothing is wrong.
 */
export const inspector: Service = {
	scope: "inspector2",
	iam_prefix: "inspector2",
	protocol: restJson(
		{
			BatchGetAccountStatus: "POST /status/batch/get",
			ListCoverage: "POST /coverage/list",
			ListFindings: "POST /findings/list",
		},
		"epoch",
	),
	refusals: restRefusals(() => new ServiceError("ThrottlingException", "Rate exceeded", 429)),
	operations: {
		BatchGetAccountStatus: ({ account, state }, input) => {
			const asked = listOf(input, "accountIds");
			if (asked.length > 100) throw invalid("accountIds", "must have at most 100 entries");
			for (const id of asked) if (!/^\d{12}$/.test(id)) throw invalid("accountIds", `'${id}' is no account id`);
			const accounts = asked.length === 0 ? [account.account] : asked;
			return {
				accounts: accounts
					.filter((id) => id === account.account)
					.map((id) => ({
						accountId: id,
						state: state.inspector.state,
						resourceState: state.inspector.resource_state,
					})),
				// https://github.com/hashicorp/terraform-provider-aws/issues/27646
				failedAccounts: accounts
					.filter((id) => id !== account.account)
					.map((id) => ({
						accountId: id,
						errorCode: "ACCESS_DENIED",
						errorMessage: "Invoking account does not have access to this account",
					})),
			};
		},
		ListCoverage: (context, input) => {
			const found = matching(context.state.inspector.coverage, input, COVERAGE_FILTERS);
			const page = pageOf(positions(found), cut(context, input, "ListCoverage", 200));
			return { coveredResources: page.items, nextToken: page.next };
		},
		ListFindings: (context, input) => {
			const found = matching(context.state.inspector.findings, input, FINDING_FILTERS);
			// A page may be asked to hold 100, but the model's list ends at 25.
			const page = pageOf(
				positions(found),
				cut({ ...context, page_bound: Math.min(context.page_bound ?? 25, 25) }, input, "ListFindings", 100),
			);
			return { findings: page.items, nextToken: page.next };
		},
	},
};

/** Several criteria of one filter are alternatives, but for NOT_EQUALS, which must all hold; all filters must match. */
function matching(entries: readonly WireObject[], input: Input, filters: Filters): readonly WireObject[] {
	const criteria = objectOf(input, "filterCriteria");
	let found = entries;
	for (const name of Object.keys(criteria)) {
		const valuesOf = filters[name];
		if (valuesOf === undefined)
			throw invalid("filterCriteria", `has the filter ${name}, which the simulator does not know`);
		const wanted = objectsOf(criteria, name).map((criterion) => ({
			comparison: textOf(criterion, "comparison") ?? "",
			value: textOf(criterion, "value") ?? "",
		}));
		if (wanted.length === 0 || wanted.length > 10) throw invalid(name, "must have between 1 and 10 entries");
		const positive = wanted.filter(({ comparison }) => comparison !== "NOT_EQUALS");
		const negative = wanted.filter(({ comparison }) => comparison === "NOT_EQUALS");
		found = found.filter((entry) => {
			const values = valuesOf(entry).map(String);
			return (
				(positive.length === 0 ||
					positive.some(({ comparison, value }) => values.some((has) => compares(has, comparison, value)))) &&
				negative.every(({ value }) => !values.includes(value))
			);
		});
	}
	return found;
}

function compares(has: string, comparison: string, value: string): boolean {
	if (comparison === "EQUALS") return has === value;
	if (comparison === "PREFIX") return has.startsWith(value);
	throw invalid("comparison", `'${comparison}' is not one of EQUALS, PREFIX, NOT_EQUALS`);
}

function memberOf(value: Wire, name: string): Wire {
	return textOf(objectOf({ value }, "value"), name);
}

function entriesOf(value: Wire, name: string): readonly Wire[] {
	return objectsOf({ value }, "value").map((entry) => textOf(entry, name));
}

function cut(context: Context, input: Input, listing: string, most: number) {
	return {
		size: pageSize(input, "maxResults", { most, usual: most, bound: context.page_bound }, (_asked, least) =>
			invalid("maxResults", `must be between ${least} and ${most}`),
		),
		token: textOf(input, "nextToken"),
		listing,
		refuse: () => invalid("nextToken", "is invalid"),
	};
}

function invalid(name: string, message: string): ServiceError {
	return new ServiceError("ValidationException", `${name} ${message}`, 400, "message", {
		reason: "FIELD_VALIDATION_FAILED",
		fields: [{ name, message }],
	});
}

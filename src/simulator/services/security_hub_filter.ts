import { ServiceError } from "../service_error.js";
import type { Input, WireObject } from "../wire.js";
import { objectOf, objectsOf, textOf } from "../wire.js";

/** Filters of text, and the path of members that they look at; a path goes through every entry of a list. */
const TEXTS: Readonly<Record<string, string>> = {
	AwsAccountId: "AwsAccountId",
	CompanyName: "CompanyName",
	ComplianceAssociatedStandardsId: "Compliance.AssociatedStandards.StandardsId",
	ComplianceSecurityControlId: "Compliance.SecurityControlId",
	ComplianceStatus: "Compliance.Status",
	Description: "Description",
	FindingProviderFieldsSeverityLabel: "FindingProviderFields.Severity.Label",
	FindingProviderFieldsTypes: "FindingProviderFields.Types",
	GeneratorId: "GeneratorId",
	Id: "Id",
	ProductArn: "ProductArn",
	ProductName: "ProductName",
	RecommendationText: "Remediation.Recommendation.Text",
	RecordState: "RecordState",
	Region: "Region",
	ResourceId: "Resources.Id",
	ResourcePartition: "Resources.Partition",
	ResourceRegion: "Resources.Region",
	ResourceType: "Resources.Type",
	SeverityLabel: "Severity.Label",
	SourceUrl: "SourceUrl",
	Title: "Title",
	Type: "Types",
	VerificationState: "VerificationState",
	WorkflowState: "WorkflowState",
	WorkflowStatus: "Workflow.Status",
};
const TIMES = ["CreatedAt", "FirstObservedAt", "LastObservedAt", "UpdatedAt"];
const MAPS = ["ProductFields", "UserDefinedFields"];
const DAY_MS = 86_400_000;

/** The findings that all filters of GetFindings let through. */
export function matchingFindings(findings: readonly WireObject[], input: Input): readonly WireObject[] {
	const filters = objectOf(input, "Filters");
	let found = findings;
	for (const name of Object.keys(filters)) {
		const criteria = objectsOf(filters, name);
		if (criteria.length === 0 || criteria.length > 20) {
			throw invalid(`Invalid parameter 'Filters'. ${name} must have between 1 and 20 entries`);
		}
		found = found.filter((finding) => isLetThrough(finding, name, criteria));
	}
	return found;
}

/** Sorted by the paths of members in `SortCriteria`, as text; in the order of arrival without one. */
export function sortedFindings(findings: readonly WireObject[], criteria: readonly Input[]): readonly WireObject[] {
	return [...findings].sort((a, b) => {
		for (const criterion of criteria) {
			const path = textOf(criterion, "Field") ?? "";
			const [left = ""] = textsAt(a, path.split("."));
			const [right = ""] = textsAt(b, path.split("."));
			const direction = textOf(criterion, "SortOrder") === "desc" ? -1 : 1;
			if (left !== right) return left < right ? -direction : direction;
		}
		return 0;
	});
}

function isLetThrough(finding: WireObject, name: string, criteria: readonly Input[]): boolean {
	const path = TEXTS[name];
	if (path !== undefined) return textMatches(textsAt(finding, path.split(".")), criteria);
	if (TIMES.includes(name)) return criteria.some((criterion) => isWithin(Date.parse(String(finding[name])), criterion));
	if (MAPS.includes(name)) {
		const map = objectOf(finding, name);
		return criteria.every((criterion) => {
			const value = textOf(map, textOf(criterion, "Key") ?? "");
			return textMatches(value === undefined ? [] : [value], [criterion]);
		});
	}
	throw invalid(`Invalid parameter 'Filters'. The simulator does not know ${name}`);
}

/**
 * Criteria that ask for something are alternatives; those that rule something out must all hold.
 * https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_StringFilter.html
 */
function textMatches(values: readonly string[], criteria: readonly Input[]): boolean {
	const asked = criteria.map((criterion) => ({
		comparison: textOf(criterion, "Comparison") ?? "EQUALS",
		wanted: textOf(criterion, "Value") ?? "",
	}));
	const positive = asked.filter(({ comparison }) => !comparison.includes("NOT_"));
	const negative = asked.filter(({ comparison }) => comparison.includes("NOT_"));
	return (
		(positive.length === 0 || positive.some((one) => values.some((value) => compares(value, one)))) &&
		negative.every(({ comparison, wanted }) =>
			values.every((value) => !compares(value, { comparison: comparison.replace("NOT_", ""), wanted })),
		)
	);
}

function compares(value: string, { comparison, wanted }: { comparison: string; wanted: string }): boolean {
	switch (comparison) {
		case "EQUALS":
			return value === wanted;
		case "PREFIX":
		// What is left of PREFIX_NOT_EQUALS.
		case "PREFIX_EQUALS":
			return value.startsWith(wanted);
		case "CONTAINS":
			return value.includes(wanted);
		case "CONTAINS_WORD":
			return value.split(/[^\p{L}\p{N}]+/u).includes(wanted);
		default:
			throw invalid(`Invalid parameter 'Filters'. ${comparison} is not a comparison`);
	}
}

function isWithin(time: number, criterion: Input): boolean {
	const days = objectOf(criterion, "DateRange").Value;
	if (typeof days === "number") return time >= Date.now() - days * DAY_MS;
	const start = textOf(criterion, "Start");
	const end = textOf(criterion, "End");
	return (start === undefined || time >= Date.parse(start)) && (end === undefined || time <= Date.parse(end));
}

function textsAt(value: unknown, path: readonly string[]): readonly string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => textsAt(entry, path));
	const [name, ...rest] = path;
	if (name === undefined) return typeof value === "string" ? [value] : [];
	return textsAt(objectOf({ value }, "value")[name], rest);
}

function invalid(message: string): ServiceError {
	return new ServiceError("InvalidInputException", message, 400, "Message", { Code: "InvalidInputException" });
}

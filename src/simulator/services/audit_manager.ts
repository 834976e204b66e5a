import type { Assessment } from "../audit_state.js";
import { pageOf, pageSize, positions } from "../page.js";
import { restJson } from "../protocol/rest_json.js";
import { ServiceError } from "../service_error.js";
import type { Input, WireObject } from "../wire.js";
import { textOf } from "../wire.js";
import type { Context, Service } from "./service.js";
import { restRefusals } from "./service.js";

/**
 * AWS Audit Manager 2017-07-25, the reading operations. Only GetAccountStatus answers an account that is not registered:
 * https://github.com/turbot/steampipe-plugin-aws/issues/1107
 */
export const auditManager: Service = {
	scope: "auditmanager",
	iam_prefix: "auditmanager",
	// Endpoint data of botocore 1.44.
	regions: [
		"ap-northeast-1",
		"ap-south-1",
		"ap-southeast-1",
		"ap-southeast-2",
		"ca-central-1",
		"eu-central-1",
		"eu-west-1",
		"eu-west-2",
		"us-east-1",
		"us-east-2",
		"us-west-1",
		"us-west-2",
	],
	protocol: restJson(
		{
			GetAccountStatus: "GET /account/status",
			ListAssessments: "GET /assessments",
			GetAssessment: "GET /assessments/{assessmentId}",
			GetEvidenceFileUploadUrl: "GET /evidenceFileUploadUrl",
			BatchImportEvidenceToAssessmentControl:
				"POST /assessments/{assessmentId}/controlSets/{controlSetId}/controls/{controlId}/evidence",
		},
		"epoch",
	),
	refusals: restRefusals(() => new ServiceError("ThrottlingException", "Rate exceeded", 429)),
	operations: {
		GetAccountStatus: ({ state }) => ({ status: state.audit_manager.status }),
		ListAssessments: (context, input) => {
			const status = textOf(input, "status");
			if (status !== undefined && !["ACTIVE", "INACTIVE"].includes(status)) {
				throw invalid("status", `'${status}' is not one of ACTIVE, INACTIVE`);
			}
			const found = assessmentsOf(context)
				.map(listed)
				.filter((entry) => status === undefined || entry.status === status);
			const most = 1000;
			const page = pageOf(positions(found), {
				size: pageSize(input, "maxResults", { most, usual: 100, bound: context.page_bound }, (_asked, least) =>
					invalid("maxResults", `must be between ${least} and ${most}`),
				),
				token: textOf(input, "nextToken"),
				listing: "ListAssessments",
				refuse: () => invalid("nextToken", "is invalid"),
			});
			return { assessmentMetadata: page.items, nextToken: page.next };
		},
	},
};

export function assessmentOf(context: Context, input: Input): Assessment {
	const assessments = assessmentsOf(context);
	const id = textOf(input, "assessmentId") ?? "";
	if (!/^[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}$/.test(id)) throw invalid("assessmentId", "is not a UUID");
	const found = assessments.find(({ metadata }) => metadata.id === id);
	if (found === undefined) throw notFound("ASSESSMENT", id);
	return found;
}

export function assessmentsOf({ state }: Context): readonly Assessment[] {
	const { status, assessments } = state.audit_manager;
	if (status !== "ACTIVE") {
		const message = "Please complete AWS Audit Manager setup from home page to enable this action in this account.";
		throw new ServiceError("AccessDeniedException", message, 403);
	}
	return assessments;
}

function listed({ metadata }: Assessment): WireObject & { readonly status: unknown } {
	const { name, id, complianceType, status, roles, delegations, creationTime, lastUpdated } = metadata;
	return { name, id, complianceType, status, roles, delegations, creationTime, lastUpdated };
}

export function notFound(type: string, id: string): ServiceError {
	return new ServiceError("ResourceNotFoundException", `${type} ${id} was not found`, 404, "message", {
		resourceId: id,
		resourceType: type,
	});
}

export function invalid(name: string, message: string): ServiceError {
	return new ServiceError("ValidationException", `${name} ${message}`, 400, "message", {
		reason: "fieldValidationFailed",
		fields: [{ name, message }],
	});
}

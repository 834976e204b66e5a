import type {
	AuditManagerClient,
	GetAccountStatusCommandInput,
	ListAssessmentsCommandInput,
	ListAssessmentsCommandOutput,
} from "@aws-sdk/client-auditmanager";
import { operation, paged, type Service } from "../operation.js";
import { restTokenPaging } from "./next_token.js";
import { AUDIT_MANAGER_REGIONS } from "./regions.js";

type AuditManager = typeof import("@aws-sdk/client-auditmanager");

export const auditManager: Service<AuditManager> = {
	service_id: "AuditManager",
	load: () => import("@aws-sdk/client-auditmanager"),
	connect: (module, options): AuditManagerClient => new module.AuditManagerClient(options),
	regions: AUDIT_MANAGER_REGIONS,
};

export const getAccountStatus = operation(
	auditManager,
	"auditmanager:GetAccountStatus",
	(module, input: GetAccountStatusCommandInput) => new module.GetAccountStatusCommand(input),
);

export const listAssessments = paged(
	operation(
		auditManager,
		"auditmanager:ListAssessments",
		(module, input: ListAssessmentsCommandInput) => new module.ListAssessmentsCommand(input),
	),
	restTokenPaging((output: ListAssessmentsCommandOutput) => output.assessmentMetadata),
);

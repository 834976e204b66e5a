import { service } from "../operation.js";
import { byNextTokenOfRest } from "../paging.js";
import { AUDIT_MANAGER_REGIONS } from "../regions.js";

export const auditManager = service(
	"AuditManager",
	() => import("@aws-sdk/client-auditmanager"),
	(module, options) => new module.AuditManagerClient(options),
	{ regions: AUDIT_MANAGER_REGIONS },
);

export const getAccountStatus = auditManager.operation(
	"auditmanager:GetAccountStatus",
	(module) => module.GetAccountStatusCommand,
);

export const listAssessments = auditManager.paged(
	"auditmanager:ListAssessments",
	(module) => module.ListAssessmentsCommand,
	byNextTokenOfRest,
	(output) => output.assessmentMetadata,
);

/** Read by the export, which names an assessment. */
export const getAssessment = auditManager.operation(
	"auditmanager:GetAssessment",
	(module) => module.GetAssessmentCommand,
);

/** Where the export puts a file of evidence, before it is imported. */
export const getEvidenceFileUploadUrl = auditManager.operation(
	"auditmanager:GetEvidenceFileUploadUrl",
	(module) => module.GetEvidenceFileUploadUrlCommand,
);

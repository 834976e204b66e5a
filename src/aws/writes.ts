/** The operations that write. Only an export may use them: the boundaries see to it. */
import { auditManager } from "./services/audit_manager.js";
import { securityHub } from "./services/security_hub.js";

/** The one that writes to Security Hub. */
export const batchImportFindings = securityHub.operation(
	"securityhub:BatchImportFindings",
	(module) => module.BatchImportFindingsCommand,
	{ quota: 10, burst: 30 },
);

/** The one that writes to Audit Manager. */
export const batchImportEvidence = auditManager.operation(
	"auditmanager:BatchImportEvidenceToAssessmentControl",
	(module) => module.BatchImportEvidenceToAssessmentControlCommand,
);

import { service } from "../operation.js";
import { byNextToken } from "../paging.js";

export const securityHub = service(
	"SecurityHub",
	() => import("@aws-sdk/client-securityhub"),
	(module, options) => new module.SecurityHubClient(options),
);

/** Quotas: https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html */
const LIMITS = { quota: 10, burst: 30 };
const FINDINGS_LIMITS = { quota: 3, burst: 6 };

export const describeHub = securityHub.operation(
	"securityhub:DescribeHub",
	(module) => module.DescribeHubCommand,
	LIMITS,
);

export const getEnabledStandards = securityHub.paged(
	"securityhub:GetEnabledStandards",
	(module) => module.GetEnabledStandardsCommand,
	byNextToken,
	(output) => output.StandardsSubscriptions,
	LIMITS,
);

export const batchGetSecurityControls = securityHub.operation(
	"securityhub:BatchGetSecurityControls",
	(module) => module.BatchGetSecurityControlsCommand,
	LIMITS,
);

export const listStandardsControlAssociations = securityHub.paged(
	"securityhub:ListStandardsControlAssociations",
	(module) => module.ListStandardsControlAssociationsCommand,
	byNextToken,
	(output) => output.StandardsControlAssociationSummaries,
	LIMITS,
);

export const getFindings = securityHub.paged(
	"securityhub:GetFindings",
	(module) => module.GetFindingsCommand,
	byNextToken,
	(output) => output.Findings,
	FINDINGS_LIMITS,
);

import type {
	BatchGetSecurityControlsCommandInput,
	DescribeHubCommandInput,
	GetEnabledStandardsCommandInput,
	GetEnabledStandardsCommandOutput,
	GetFindingsCommandInput,
	GetFindingsCommandOutput,
	ListStandardsControlAssociationsCommandInput,
	ListStandardsControlAssociationsCommandOutput,
	SecurityHubClient,
} from "@aws-sdk/client-securityhub";
import { operation, paged, type Service } from "../operation.js";
import { tokenPaging } from "./next_token.js";

type SecurityHub = typeof import("@aws-sdk/client-securityhub");

export const securityHub: Service<SecurityHub> = {
	service_id: "SecurityHub",
	load: () => import("@aws-sdk/client-securityhub"),
	connect: (module, options): SecurityHubClient => new module.SecurityHubClient(options),
};

/** Quotas: https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html */
const LIMITS = { quota: 10, burst: 30 };
const FINDINGS_LIMITS = { quota: 3, burst: 6 };

export const describeHub = operation(
	securityHub,
	"securityhub:DescribeHub",
	(module, input: DescribeHubCommandInput) => new module.DescribeHubCommand(input),
	LIMITS,
);

export const getEnabledStandards = paged(
	operation(
		securityHub,
		"securityhub:GetEnabledStandards",
		(module, input: GetEnabledStandardsCommandInput) => new module.GetEnabledStandardsCommand(input),
		LIMITS,
	),
	tokenPaging((output: GetEnabledStandardsCommandOutput) => output.StandardsSubscriptions),
);

export const batchGetSecurityControls = operation(
	securityHub,
	"securityhub:BatchGetSecurityControls",
	(module, input: BatchGetSecurityControlsCommandInput) => new module.BatchGetSecurityControlsCommand(input),
	LIMITS,
);

export const listStandardsControlAssociations = paged(
	operation(
		securityHub,
		"securityhub:ListStandardsControlAssociations",
		(module, input: ListStandardsControlAssociationsCommandInput) =>
			new module.ListStandardsControlAssociationsCommand(input),
		LIMITS,
	),
	tokenPaging((output: ListStandardsControlAssociationsCommandOutput) => output.StandardsControlAssociationSummaries),
);

export const getFindings = paged(
	operation(
		securityHub,
		"securityhub:GetFindings",
		(module, input: GetFindingsCommandInput) => new module.GetFindingsCommand(input),
		FINDINGS_LIMITS,
	),
	tokenPaging((output: GetFindingsCommandOutput) => output.Findings),
);

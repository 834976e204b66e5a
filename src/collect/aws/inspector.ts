import type {
	BatchGetAccountStatusCommandInput,
	Inspector2Client,
	ListCoverageCommandInput,
	ListCoverageCommandOutput,
	ListFindingsCommandInput,
	ListFindingsCommandOutput,
} from "@aws-sdk/client-inspector2";
import { operation, paged, type Service } from "../operation.js";
import { restTokenPaging } from "./next_token.js";
import { INSPECTOR_REGIONS } from "./regions.js";

type Inspector = typeof import("@aws-sdk/client-inspector2");

const inspector: Service<Inspector> = {
	service_id: "Inspector2",
	load: () => import("@aws-sdk/client-inspector2"),
	connect: (module, options): Inspector2Client => new module.Inspector2Client(options),
	regions: INSPECTOR_REGIONS,
};

export const batchGetAccountStatus = operation(
	inspector,
	"inspector2:BatchGetAccountStatus",
	(module, input: BatchGetAccountStatusCommandInput) => new module.BatchGetAccountStatusCommand(input),
);

export const listCoverage = paged(
	operation(
		inspector,
		"inspector2:ListCoverage",
		(module, input: ListCoverageCommandInput) => new module.ListCoverageCommand(input),
	),
	restTokenPaging((output: ListCoverageCommandOutput) => output.coveredResources),
);

export const listInspectorFindings = paged(
	operation(
		inspector,
		"inspector2:ListFindings",
		(module, input: ListFindingsCommandInput) => new module.ListFindingsCommand(input),
	),
	restTokenPaging((output: ListFindingsCommandOutput) => output.findings),
);

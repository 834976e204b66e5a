import { service } from "../operation.js";
import { byNextTokenOfRest } from "../paging.js";
import { INSPECTOR_REGIONS } from "../regions.js";

const inspector = service(
	"Inspector2",
	() => import("@aws-sdk/client-inspector2"),
	(module, options) => new module.Inspector2Client(options),
	{ regions: INSPECTOR_REGIONS },
);

export const batchGetAccountStatus = inspector.operation(
	"inspector2:BatchGetAccountStatus",
	(module) => module.BatchGetAccountStatusCommand,
);

export const listCoverage = inspector.paged(
	"inspector2:ListCoverage",
	(module) => module.ListCoverageCommand,
	byNextTokenOfRest,
	(output) => output.coveredResources,
);

export const listInspectorFindings = inspector.paged(
	"inspector2:ListFindings",
	(module) => module.ListFindingsCommand,
	byNextTokenOfRest,
	(output) => output.findings,
);

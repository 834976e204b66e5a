import { service } from "../operation.js";
import { byNextTokenOfRest } from "../paging.js";
import { ACCESS_ANALYZER_REGIONS } from "../regions.js";

const accessAnalyzer = service(
	"AccessAnalyzer",
	() => import("@aws-sdk/client-accessanalyzer"),
	(module, options) => new module.AccessAnalyzerClient(options),
	{ regions: ACCESS_ANALYZER_REGIONS },
);

export const listAnalyzers = accessAnalyzer.paged(
	"access-analyzer:ListAnalyzers",
	(module) => module.ListAnalyzersCommand,
	byNextTokenOfRest,
	(output) => output.analyzers,
);

/** The operation ListFindingsV2, which IAM knows by the name of the first version. */
export const listAnalyzerFindings = accessAnalyzer.paged(
	"access-analyzer:ListFindings",
	(module) => module.ListFindingsV2Command,
	byNextTokenOfRest,
	(output) => output.findings,
);

import type {
	AccessAnalyzerClient,
	ListAnalyzersCommandInput,
	ListAnalyzersCommandOutput,
	ListFindingsV2CommandInput,
	ListFindingsV2CommandOutput,
} from "@aws-sdk/client-accessanalyzer";
import { operation, paged, type Service } from "../operation.js";
import { restTokenPaging } from "./next_token.js";
import { ACCESS_ANALYZER_REGIONS } from "./regions.js";

type AccessAnalyzer = typeof import("@aws-sdk/client-accessanalyzer");

const accessAnalyzer: Service<AccessAnalyzer> = {
	service_id: "AccessAnalyzer",
	load: () => import("@aws-sdk/client-accessanalyzer"),
	connect: (module, options): AccessAnalyzerClient => new module.AccessAnalyzerClient(options),
	regions: ACCESS_ANALYZER_REGIONS,
};

export const listAnalyzers = paged(
	operation(
		accessAnalyzer,
		"access-analyzer:ListAnalyzers",
		(module, input: ListAnalyzersCommandInput) => new module.ListAnalyzersCommand(input),
	),
	restTokenPaging((output: ListAnalyzersCommandOutput) => output.analyzers),
);

/** The operation ListFindingsV2, which IAM knows by the name of the first version. */
export const listAnalyzerFindings = paged(
	operation(
		accessAnalyzer,
		"access-analyzer:ListFindings",
		(module, input: ListFindingsV2CommandInput) => new module.ListFindingsV2Command(input),
	),
	restTokenPaging((output: ListFindingsV2CommandOutput) => output.findings),
);

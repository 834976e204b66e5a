import type { AnalyzerSummary, FindingSummaryV2 } from "@aws-sdk/client-accessanalyzer";
import { listAnalyzerFindings, listAnalyzers } from "../../aws/services/access_analyzer.js";
import type { Observed } from "../../model/observed.js";
import { present } from "../../model/present.js";
import { isoTime } from "../answer.js";
import { type FacetsOf, facet } from "../resource_type.js";
import { notOffered } from "./availability.js";
import { accessAnalyzers, externalAccessFindings, type Region } from "./schema.js";

/** Analyzers for external access. Those for unused access judge IAM, and those for internal access know no KMS keys. */
const EXTERNAL: readonly string[] = ["ACCOUNT", "ORGANIZATION"];

function analyzerOf(analyzer: AnalyzerSummary) {
	return present({
		analyzer_arn: analyzer.arn,
		name: analyzer.name,
		type: analyzer.type,
		status: analyzer.status,
		status_reason: analyzer.statusReason?.code,
		created_at: isoTime(analyzer.createdAt),
		last_resource_analyzed_at: isoTime(analyzer.lastResourceAnalyzedAt),
	});
}

function findingOf(finding: FindingSummaryV2) {
	return present({
		finding_id: finding.id,
		resource_arn: finding.resource,
		error: finding.error,
		updated_at: isoTime(finding.updatedAt),
	});
}

function activeAnalyzers({ access_analyzers: analyzers }: Region): string[] {
	if (analyzers?.status !== "known" || !analyzers.value.available) return [];
	return analyzers.value.analyzers.filter(({ status }) => status === "ACTIVE").map(({ analyzer_arn: arn }) => arn);
}

/** What IAM Access Analyzer sees of a Region's keys from outside. */
export const accessAnalyzerFacets = {
	access_analyzers: facet(listAnalyzers, {
		schema: accessAnalyzers,
		read: async (ask, _region: Region) => {
			const analyzers = (await ask({})).filter(({ type }) => type === undefined || EXTERNAL.includes(type));
			return { available: true, analyzers: analyzers.map(analyzerOf) };
		},
		answeredBy: (failure, place) => notOffered("IAM Access Analyzer", failure, place),
	}),
	external_access_findings: facet(listAnalyzerFindings, {
		schema: externalAccessFindings,
		after: ["access_analyzers"],
		read: (ask, region: Region, { account }) => {
			const filter = {
				resourceType: { eq: ["AWS::KMS::Key"] },
				status: { eq: ["ACTIVE"] },
				// An analyzer of the organization finds keys of all its accounts.
				resourceOwnerAccount: { eq: [account] },
			};
			return Promise.all(
				activeAnalyzers(region).map(
					async (arn): Promise<{ analyzer_arn: string; findings: Observed<unknown> }> => ({
						analyzer_arn: arn,
						findings: await ask.attempt({ analyzerArn: arn, filter, maxResults: 100 }, (found) => found.map(findingOf)),
					}),
				),
			);
		},
	}),
} satisfies FacetsOf<Region>;

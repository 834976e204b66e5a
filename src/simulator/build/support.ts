import type { AdvisorCheckResult } from "../world.js";
import type { Place } from "./place.js";
import { inDays, longHex } from "./place.js";

/** "AWS CloudHSM clusters running HSM instances in a single AZ". */
export const SINGLE_ZONE_CHECK = "hc0dfs7601";

/**
 * The result of Trusted Advisor's check of CloudHSM clusters, through the Support API. `metadata` has the columns of the
 * check's report (https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html); that the API gives all
 * of them, and in that order, is not documented.
 */
export function singleZoneCheck(
	place: Place,
	content: { clusters: readonly { cluster_id: string; region: string; hsms: number; flagged: boolean }[] },
): AdvisorCheckResult {
	const refreshed = inDays(place.now, -0.3).toISOString().replace(".000Z", "Z");
	const flagged = content.clusters.filter((each) => each.flagged);
	return {
		checkId: SINGLE_ZONE_CHECK,
		timestamp: refreshed,
		status: flagged.length === 0 ? "ok" : "warning",
		resourcesSummary: {
			resourcesProcessed: content.clusters.length,
			resourcesFlagged: flagged.length,
			resourcesIgnored: 0,
			resourcesSuppressed: 0,
		},
		categorySpecificSummary: { costOptimizing: { estimatedMonthlySavings: 0, estimatedPercentMonthlySavings: 0 } },
		flaggedResources: content.clusters.map(({ cluster_id, region, hsms, flagged: is_flagged }) => ({
			status: is_flagged ? "warning" : "ok",
			region,
			resourceId: longHex(place, "advisor", cluster_id),
			isSuppressed: false,
			metadata: [is_flagged ? "Yellow" : "Green", region, cluster_id, String(hsms), refreshed],
		})),
	};
}

import type { TypeOf } from "../resource_type.js";
import { accessAnalyzerFacets } from "./access_analyzer.js";
import { auditManagerFacets } from "./audit_manager.js";
import { cloudtrailFacets } from "./cloudtrail.js";
import { configFacets } from "./config.js";
import { guarddutyFacets } from "./guardduty.js";
import { hsmLogGroupFacets } from "./hsm_log_groups.js";
import { inspectorFacets } from "./inspector.js";
import { keyDeletionFacets } from "./key_deletion.js";
import { securityHubFacets } from "./security_hub.js";
import { trailBucketFacets } from "./trail_buckets.js";
import { vpcEndpointFacets } from "./vpc_endpoints.js";

/** One Region of one account: what its audit services cover there. It is always there, so no call lists it. */
export const regionType: TypeOf<"region"> = {
	name: "region",
	lists_by: [],
	list: async function* (_caller, place) {
		yield { arn: `arn:${place.partition}:keyproof:${place.region}:${place.account}:region`, facets: {} };
	},
	listed: {},
	facets: {
		...cloudtrailFacets,
		...trailBucketFacets,
		...vpcEndpointFacets,
		...hsmLogGroupFacets,
		...keyDeletionFacets,
		...configFacets,
		...guarddutyFacets,
		...securityHubFacets,
		...inspectorFacets,
		...accessAnalyzerFacets,
		...auditManagerFacets,
	},
	label: (resource) => resource.region,
	keeps: () => true,
};

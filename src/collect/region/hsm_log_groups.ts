import { describeLogGroups } from "../../aws/services/cloudwatch_logs.js";
import { present } from "../../model/present.js";
import { type FacetsOf, facet } from "../resource_type.js";
import { hsmLogGroups, type Region } from "./schema.js";

/** The log groups that CloudHSM writes to, those of clusters that are gone too. */
export const hsmLogGroupFacets = {
	hsm_log_groups: facet(describeLogGroups, {
		schema: hsmLogGroups,
		read: async (ask, _region: Region) =>
			(await ask({ logGroupNamePrefix: "/aws/cloudhsm/" })).map((group) =>
				present({ log_group_name: group.logGroupName, retention_in_days: group.retentionInDays }),
			),
	}),
} satisfies FacetsOf<Region>;

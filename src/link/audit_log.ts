import { z } from "zod";
import { metricFilter } from "../model/metric_filter.js";
import { mapObserved } from "../model/observed.js";
import { facetRead } from "./described.js";
import { matchesText } from "./filter_pattern.js";
import { relation } from "./relation.js";

/**
 * What is known of every event of a kind in the audit log of an HSM, which is plain text; the user's name is not.
 * https://docs.aws.amazon.com/cloudhsm/latest/userguide/interpreting-audit-logs.html
 */
function eventOf(opcode: string, response: string, user_type = ""): string {
	return [
		"Command Type(hex) : CN_MGMT_CMD (0x0)",
		`Opcode : ${opcode}`,
		`Response : ${response}`,
		"Log type : MGMT_USER_DETAILS_LOG (2)",
		...(user_type === "" ? [] : [`User Type : ${user_type}`]),
	].join("\n");
}

const SUCCESS = "0:HSM Return: SUCCESS";

/** The events that AWS recommends to be told of, but for wrong user names, whose words differ between versions. */
const AUDIT_EVENTS = {
	officer_created: eventOf("CN_CREATE_CO (0x4)", SUCCESS, "CN_CRYPTO_OFFICER (2)"),
	user_created: eventOf("CN_CREATE_USER (0x3)", SUCCESS, "CN_CRYPTO_USER (1)"),
	user_deleted: eventOf("CN_DELETE_USER (0xa1)", SUCCESS),
	login_failed: eventOf("CN_LOGIN (0xd)", "163:HSM Error: RET_USER_LOGIN_FAILURE"),
} as const;
const NAMES = Object.keys(AUDIT_EVENTS) as (keyof typeof AUDIT_EVENTS)[];

/** The metric filters of a cluster's audit log that count all events of a kind, and into which metrics; others are left out. */
export const auditEventFilters = relation({
	type: "cloudhsm_cluster",
	facet: "audit_event_filters",
	schema: z.array(
		z.strictObject({
			filter_name: z.string(),
			events: z.array(z.enum(NAMES)),
			metrics: metricFilter.shape.metrics,
		}),
	),
	needs: ["cloudhsm_cluster.audit_log_filters"],
	derive: (_index, cluster) =>
		mapObserved(facetRead(cluster, "audit_log_filters"), (filters) =>
			filters.flatMap(({ filter_name, filter_pattern, of_other_events, metrics }) => {
				const events = NAMES.filter(
					(name) => !of_other_events && matchesText(filter_pattern, AUDIT_EVENTS[name]) === true,
				);
				return events.length === 0 ? [] : [{ filter_name, events, metrics }];
			}),
		),
});

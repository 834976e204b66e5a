import { alarmTopics } from "../model/alarm_topic.js";
import { known } from "../model/observed.js";
import { relation } from "./relation.js";

/**
 * Whoever reads a resource's alarms asks for the topics that they tell, so an inventory that holds nothing of those was read
 * when nobody asked: of no topic it is known that nobody hears it.
 */
const NONE = known([]);
const schema = alarmTopics;

/** Whether anybody hears what the alarms of a cluster tell, those on its audit log, those on a key, and on calls in a Region. */
export const clusterTopics = relation({
	type: "cloudhsm_cluster",
	facet: "topics",
	schema,
	needs: ["cloudhsm_cluster.alarm_topics"],
	derive: (_index, { alarm_topics: topics = NONE }) => topics,
});
export const clusterAuditTopics = relation({
	type: "cloudhsm_cluster",
	facet: "audit_topics",
	schema,
	needs: ["cloudhsm_cluster.audit_log_topics"],
	derive: (_index, { audit_log_topics: topics = NONE }) => topics,
});
export const keyTopics = relation({
	type: "kms_key",
	facet: "topics",
	schema,
	needs: ["kms_key.alarm_topics"],
	derive: (_index, { alarm_topics: topics = NONE }) => topics,
});
export const regionTopics = relation({
	type: "region",
	facet: "topics",
	schema,
	needs: ["region.alarm_topics"],
	derive: (_index, { alarm_topics: topics = NONE }) => topics,
});
export const regionHsmTopics = relation({
	type: "region",
	facet: "hsm_topics",
	schema,
	needs: ["region.hsm_alarm_topics"],
	derive: (_index, { hsm_alarm_topics: topics = NONE }) => topics,
});

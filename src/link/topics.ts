import { z } from "zod";
import type { KmsKey } from "../collect/kms_key/schema.js";
import { alarmTopics } from "../model/alarm_topic.js";
import { known, type Observed, type Reason, reason } from "../model/observed.js";
import type { Identity } from "../model/resource.js";
import { metadataOf, unseen, whyUnknown } from "./described.js";
import { mayPublish, mayUseKey, PUBLISHERS, type Publisher } from "./policy/topic_access.js";
import { type Index, relation } from "./relation.js";

/**
 * Whoever reads a resource's alarms asks for the topics that they tell, so an inventory that holds nothing of those was read
 * when nobody asked: of no topic it is known that nobody hears it.
 */
const NONE = known([]);

/** Services, each with something about it. */
const byPublisher = <T extends z.ZodType>(of: T) => z.partialRecord(z.enum(PUBLISHERS), of);

const schema = z.array(
	alarmTopics.element.extend({
		/** The services that cannot publish to the topic, each with why. */
		closed_to: byPublisher(z.string()).optional(),
		/** Those of which that is not known. */
		unclear_to: byPublisher(reason).optional(),
	}),
);
type Topics = z.infer<typeof alarmTopics>;
type Topic = Topics[number];

/** The topics as they were read where every service can publish to all, so that nothing is told twice. */
function heard(index: Index, topics: Observed<Topics>): Observed<z.infer<typeof schema>> {
	return mapUnless(topics, (all) => {
		const told = all.map((topic) => ({ ...topic, ...publishing(index, topic) }));
		return told.some(({ closed_to, unclear_to }) => closed_to ?? unclear_to) ? told : undefined;
	});
}

function mapUnless<T extends U, U>(fact: Observed<T>, change: (value: T) => U | undefined): Observed<U> {
	const changed = fact.status === "known" ? change(fact.value) : undefined;
	return changed === undefined ? fact : known(changed);
}

type Publishing = Pick<z.infer<typeof schema>[number], "closed_to" | "unclear_to">;

/** By what is known of a topic: thousands of keys tell the same one. */
const published = new WeakMap<Index, WeakMap<object, Publishing>>();

function publishing(index: Index, topic: Topic): Publishing {
	const found = published.get(index) ?? new WeakMap<object, Publishing>();
	published.set(index, found);
	const existing = found.get(topic.subscriptions);
	if (existing !== undefined) return existing;
	const made = whoPublishes(index, topic);
	found.set(topic.subscriptions, made);
	return made;
}

function whoPublishes(index: Index, topic: Topic): Publishing {
	const closed_to: Partial<Record<Publisher, string>> = {};
	const unclear_to: Partial<Record<Publisher, Reason>> = {};
	for (const service of PUBLISHERS) {
		const found = refusalOf(index, topic, service);
		if (typeof found === "string") closed_to[service] = found;
		else if (found !== undefined) unclear_to[service] = found;
	}
	return {
		...(Object.keys(closed_to).length === 0 ? {} : { closed_to }),
		...(Object.keys(unclear_to).length === 0 ? {} : { unclear_to }),
	};
}

/** Why a service cannot publish to the topic, or why that is not known; undefined where it can. */
function refusalOf(index: Index, topic: Topic, service: Publisher): string | Reason | undefined {
	const { topic_arn: arn, subscriptions } = topic;
	if (subscriptions.status === "unknown" || !subscriptions.value.exists) return undefined;
	const { policy, kms_master_key_id: named } = subscriptions.value;
	const [, , , region = "", account = ""] = arn.split(":");
	const place: Identity = { arn, account, region, name: arn };
	const now = Date.parse(index.inventory.collected_at);
	if (policy === null) {
		return { kind: "invalid", action: "sns:GetTopicAttributes", message: `the policy of topic ${arn} cannot be read` };
	}
	if (policy !== undefined && !mayPublish(policy, place, service, now)) {
		return `its policy does not let ${service} publish`;
	}
	if (named === undefined || named.includes("alias/aws/")) return undefined;
	const key = keyOf(index, named, place);
	if (key === undefined || typeof key === "string" || "kind" in key) return key;
	return refusalOfKey(key, service, now);
}

const OUT_OF_USE = new Set(["Disabled", "PendingDeletion", "PendingReplicaDeletion", "PendingImport", "Unavailable"]);

function refusalOfKey(key: KmsKey, service: Publisher, now: number): string | Reason | undefined {
	const [metadata] = metadataOf(key);
	if (metadata !== undefined && OUT_OF_USE.has(metadata.state)) return `its key ${key.arn} is ${metadata.state}`;
	if (key.policy === undefined) return undefined;
	if (key.policy.status === "unknown") return whyUnknown(key, "policy");
	return mayUseKey(key.policy.value.document, key, service, now)
		? undefined
		: `its key ${key.arn} does not let ${service} use it`;
}

/**
 * The key by which a topic encrypts, as SNS was told: an id, an ARN or an alias. To read all keys for a topic would cost a
 * scan of clusters alone too much, and so it is looked up where the scan has the keys; undefined where it does not.
 */
function keyOf(index: Index, named: string, topic: Identity): KmsKey | string | Reason | undefined {
	const [, partition = "aws"] = topic.arn.split(":");
	const arn = named.startsWith("arn:")
		? named
		: `arn:${partition}:kms:${topic.region}:${topic.account}:${named.startsWith("alias/") ? "" : "key/"}${named}`;
	const [, , , region = "", account = "", what = ""] = arn.split(":");
	const place: Identity = { arn, account, region, name: arn };
	if (index.scope(place)?.types.includes("kms_key") !== true) return undefined;
	const near = index.near("kms_key", place);
	const alias = what.startsWith("alias/") ? what : undefined;
	if (alias !== undefined && near.some(({ aliases }) => aliases === undefined)) return undefined;
	const key = alias === undefined ? index.byArn("kms_key", arn) : near.find((each) => hasAlias(each, alias));
	if (key !== undefined) return key;
	if (alias === undefined) return unseen(index, "kms_key", place, arn) ?? `its key ${named} does not exist`;
	// An alias may be newer than the scan; of one that nobody could list, the key may be any.
	const unlisted = near.find(({ aliases }) => aliases?.status === "unknown");
	return unlisted === undefined ? unseen(index, "kms_key", place) : whyUnknown(unlisted, "aliases");
}

function hasAlias({ aliases }: KmsKey, name: string): boolean {
	return aliases?.status === "known" && aliases.value.some((each) => each.name === name);
}

/** Whether anybody hears what the alarms of a cluster tell, those on its audit log, those on a key, and on calls in a Region. */
export const clusterTopics = relation({
	type: "cloudhsm_cluster",
	facet: "topics",
	schema,
	needs: ["cloudhsm_cluster.alarm_topics"],
	derive: (index, { alarm_topics: topics = NONE }) => heard(index, topics),
});
export const clusterAuditTopics = relation({
	type: "cloudhsm_cluster",
	facet: "audit_topics",
	schema,
	needs: ["cloudhsm_cluster.audit_log_topics"],
	derive: (index, { audit_log_topics: topics = NONE }) => heard(index, topics),
});
export const keyTopics = relation({
	type: "kms_key",
	facet: "topics",
	schema,
	needs: ["kms_key.alarm_topics"],
	derive: (index, { alarm_topics: topics = NONE }) => heard(index, topics),
});
export const regionTopics = relation({
	type: "region",
	facet: "topics",
	schema,
	needs: ["region.alarm_topics"],
	derive: (index, { alarm_topics: topics = NONE }) => heard(index, topics),
});
export const regionHsmTopics = relation({
	type: "region",
	facet: "hsm_topics",
	schema,
	needs: ["region.hsm_alarm_topics"],
	derive: (index, { hsm_alarm_topics: topics = NONE }) => heard(index, topics),
});

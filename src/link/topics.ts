import { z } from "zod";
import type { KmsKey } from "../collect/kms_key/schema.js";
import type { Region } from "../collect/region/schema.js";
import {
	type alarmTopicFilters,
	alarmTopics,
	type subscriptionFilter,
	type subscriptions,
} from "../model/alarm_topic.js";
import { readAt } from "../model/inventory.js";
import { known, type Observed, type Reason, reason, unknown } from "../model/observed.js";
import type { Identity } from "../model/resource.js";
import { metadataOf, unseen, whyUnknown } from "./described.js";
import { mayPublish, mayUseKey, PUBLISHERS, type Publisher } from "./policy/topic_access.js";
import { type Index, relation } from "./relation.js";
import { isHeard, messageOfAlarm, messageOfRule } from "./subscription_filter.js";

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
		/** The alarms, by name, of which every subscription's filter drops what they tell, and those of which that is not known. */
		dropped_alarms: z.array(z.string()).optional(),
		unclear_alarms: z.record(z.string(), reason).optional(),
	}),
);
type Topics = z.infer<typeof alarmTopics>;
type Topic = Topics[number];

/** What tells the topics, and what is known of their subscriptions' filters; undefined in an inventory of before. */
interface Telling {
	readonly alarms: readonly Alarm[];
	readonly rules?: { readonly source: string; readonly targets: Targets };
	readonly filters: Observed<z.infer<typeof alarmTopicFilters>> | undefined;
}
type Targets = Region["event_targets"];
type Alarm = Notifier & { readonly composites: readonly Notifier[] };
interface Notifier {
	readonly alarm_name: string;
	readonly alarm_actions: readonly string[];
}

/** The topics as they were read where every service can publish to all, so that nothing is told twice. */
function heard(index: Index, topics: Observed<Topics>, telling: Telling): Observed<z.infer<typeof schema>> {
	return mapUnless(topics, (all) => {
		const told = all.map((topic) => withFilters({ ...topic, ...publishing(index, topic) }, telling));
		return told.some((each) => Object.keys(each).length > 2) ? told : undefined;
	});
}

type Heard = z.infer<typeof schema>[number];

/** A topic, with what the filters of its subscriptions drop of what is told to it. */
function withFilters(topic: Heard, { alarms, rules, filters: read }: Telling): Heard {
	const { topic_arn: arn, subscriptions } = topic;
	if (subscriptions.status === "unknown" || subscriptions.value.confirmed === 0) return topic;
	const filters = filtersOf(arn, subscriptions.value, read);
	if (filters === undefined) return topic;
	const tellers = alarms.flatMap((alarm) => [alarm, ...alarm.composites]);
	const names = new Set(tellers.flatMap((each) => (each.alarm_actions.includes(arn) ? [each.alarm_name] : [])));
	const of_alarms = [...names].sort().map((name) => [name, isHeard(filters, messageOfAlarm(name, arn))] as const);
	const dropped = of_alarms.flatMap(([name, answer]) => (answer === false ? [name] : []));
	const unclear = of_alarms.flatMap(([name, answer]) => (typeof answer === "object" ? [[name, answer] as const] : []));
	return {
		...topic,
		...ofRules(topic, rules === undefined ? true : heardOfRules(arn, rules, filters)),
		...(dropped.length === 0 ? {} : { dropped_alarms: dropped }),
		...(unclear.length === 0 ? {} : { unclear_alarms: Object.fromEntries(unclear) }),
	};
}

const RULES = "events.amazonaws.com";

/** What is known of rules, where nothing worse is known of them already. */
function ofRules({ closed_to = {}, unclear_to = {} }: Heard, answer: boolean | Reason): Partial<Heard> {
	if (answer === true || closed_to[RULES] !== undefined) return {};
	if (answer !== false) return { unclear_to: { [RULES]: answer, ...unclear_to } };
	return { closed_to: { ...closed_to, [RULES]: "the filters of its subscriptions drop what rules tell" } };
}

/** Two rules that tell the topic differently are not told apart. */
function heardOfRules(arn: string, { source, targets }: NonNullable<Telling["rules"]>, filters: readonly Filter[]) {
	const telling = (targets?.status === "known" ? targets.value : []).filter(({ target_arns }) =>
		target_arns?.includes(arn),
	);
	const reshaped = telling.some((each) => each.reshaped?.includes(arn));
	return telling.length === 0 || isHeard(filters, messageOfRule(source, arn, reshaped));
}

type Filter = z.infer<typeof subscriptionFilter>["filter"];
type Subscriptions = z.infer<typeof subscriptions>;

/** The filters of all subscriptions of a topic, an unknown one for those that nobody asked about; undefined where nobody did at all. */
function filtersOf(arn: string, topic: Subscriptions, read: Telling["filters"]): Filter[] | undefined {
	const { gone = [], made = [] } = topic.changed ?? {};
	const planned = made.map(({ filter }) => filter);
	const standing = topic.confirmed - made.length;
	if (standing <= 0) return made.length === 0 ? undefined : planned;
	if (read === undefined) return undefined;
	if (read.status === "unknown") return [...planned, read];
	const filters = read.value.find(({ topic_arn }) => topic_arn === arn)?.filters;
	if (filters === undefined) return [...planned, unasked(arn)];
	if (filters.status === "unknown") return [...planned, filters];
	const own = filters.value.filter(({ subscription_arn: of }) => of === undefined || !gone.includes(of));
	const asked = [...planned, ...own.map(({ filter }) => filter)];
	return own.length < standing ? [...asked, unasked(arn)] : asked;
}

function unasked(arn: string): Filter {
	const message = `what every subscription of topic ${arn} lets through was not read`;
	return unknown({ kind: "unavailable", action: "sns:GetSubscriptionAttributes", message });
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
	const now = Date.parse(readAt(index.inventory, place));
	// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
	if (service === RULES && arn.endsWith(".fifo")) return "EventBridge tells no FIFO topic";
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

/** The alarms in a fact. */
function alarmsIn(fact: Observed<readonly Alarm[]> | undefined): readonly Alarm[] {
	return fact?.status === "known" ? fact.value : [];
}

/** Whether anybody hears what the alarms of a cluster tell, those on its audit log, those on a key, and on calls in a Region. */
export const clusterTopics = relation({
	type: "cloudhsm_cluster",
	facet: "topics",
	schema,
	needs: ["cloudhsm_cluster.alarms", "cloudhsm_cluster.alarm_topics", "cloudhsm_cluster.alarm_topic_filters"],
	derive: (index, { alarm_topics: topics = NONE, alarms, alarm_topic_filters: filters }) =>
		heard(index, topics, { alarms: alarmsIn(alarms), filters }),
});
export const clusterAuditTopics = relation({
	type: "cloudhsm_cluster",
	facet: "audit_topics",
	schema,
	needs: [
		"cloudhsm_cluster.audit_log_alarms",
		"cloudhsm_cluster.audit_log_topics",
		"cloudhsm_cluster.audit_log_topic_filters",
	],
	derive: (index, { audit_log_topics: topics = NONE, audit_log_alarms: found, audit_log_topic_filters: filters }) => {
		const { alarms = [], log_alarms = [] } = found?.status === "known" ? found.value : {};
		return heard(index, topics, { alarms: [...alarms, ...log_alarms], filters });
	},
});
export const keyTopics = relation({
	type: "kms_key",
	facet: "topics",
	schema,
	needs: ["kms_key.alarms", "kms_key.alarm_topics", "kms_key.alarm_topic_filters"],
	derive: (index, { alarm_topics: topics = NONE, alarms, alarm_topic_filters: filters }) =>
		heard(index, topics, { alarms: alarmsIn(alarms), filters }),
});
export const regionTopics = relation({
	type: "region",
	facet: "topics",
	schema,
	needs: ["region.filter_alarms", "region.event_targets", "region.alarm_topics", "region.alarm_topic_filters"],
	derive: (index, { alarm_topics: topics = NONE, filter_alarms, event_targets, alarm_topic_filters: filters }) => {
		const rules = { source: "kms", targets: event_targets };
		return heard(index, topics, { alarms: watching(filter_alarms), rules, filters });
	},
});
export const regionHsmTopics = relation({
	type: "region",
	facet: "hsm_topics",
	schema,
	needs: [
		"region.filter_alarms",
		"region.hsm_event_targets",
		"region.hsm_alarm_topics",
		"region.hsm_alarm_topic_filters",
	],
	derive: (index, region) => {
		const { hsm_alarm_topics: topics = NONE, filter_alarms, hsm_event_targets: targets } = region;
		const rules = { source: "cloudhsm", targets };
		return heard(index, topics, { alarms: watching(filter_alarms), rules, filters: region.hsm_alarm_topic_filters });
	},
});

/** All alarms on what the filters of log groups count, and on log groups. */
function watching(places: Region["filter_alarms"]): readonly Alarm[] {
	return (places?.status === "known" ? places.value : []).flatMap(({ alarms, log_alarms = [] }) => [
		...alarmsIn(alarms),
		...log_alarms,
	]);
}

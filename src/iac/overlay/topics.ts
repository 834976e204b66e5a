import type { z } from "zod";
import { actionsOf } from "../../collect/alarm.js";
import type { alarmTopics, subscriptions } from "../../model/alarm_topic.js";
import {
	type Attribute,
	isUnsaid,
	type JsonObject,
	LATER,
	type PlannedResource,
	type PlannedResourceOf,
	type PlannedSubscriber,
	plannedAddress,
	plannedId,
	type Unsaid,
} from "../../model/change.js";
import { placeName } from "../../model/inventory.js";
import { known, type Observed, unknown } from "../../model/observed.js";
import { facetOf } from "../../model/resource.js";
import { addressIn, inPlace, isStandIn, plannedArnOf } from "../planned_arn.js";
import { alarmHoldersIn } from "./alarm_holders.js";
import { laidDocument } from "./document.js";
import { type Draft, leftOpen, type Place, untold } from "./draft.js";
import { keyArn, type Names } from "./identity.js";
import type { Placed } from "./network_view.js";

type Topic = PlannedResourceOf<"topic">;
type Subscription = PlannedResourceOf<"topic_subscription">;
type TopicPolicy = PlannedResourceOf<"topic_policy">;
type Counts = z.infer<typeof subscriptions>;
type Topics = z.infer<typeof alarmTopics>;
type Fact = Observed<Counts>;

/** What a planned alarm does: topics by their ARNs, also those that the change makes; an open one where only the apply tells. */
export function actionsNamed(
	actions: Attribute<readonly string[]>,
	address: string,
	names: Names,
	place: Place,
): readonly string[] {
	if (isUnsaid(actions)) return [openTopic(address, place)];
	return (actions ?? []).map((action) => {
		const arn = topicArn(action, names);
		return plannedAddress(arn) === undefined ? arn : openTopic(address, place);
	});
}

/** Stands for a topic of which nobody knows who hears it. */
export function openTopic(address: string, place: Place): string {
	return inPlace(
		plannedArnOf("sns:R:A:{name}", address, () => undefined),
		place,
	);
}

/** The ARN of a topic, also of one that the change makes: SNS makes it of the name. */
function topicArn(value: string, names: Names): string {
	const made = names.planned(value);
	if (made?.resource.type !== "topic") return names.id(value);
	const { address, after } = made.resource;
	const name = after?.name;
	const form = plannedArnOf("sns:R:A:{name}", address, () => (typeof name === "string" ? name : undefined));
	return inPlace(form, made.place);
}

/**
 * Who hears what alarms and rules tell, after a change: of the topics that it makes or changes, and of those that an alarm
 * newly tells. What nobody read of a topic before is open.
 */
export function overlayTopics(draft: Draft, placed: readonly Placed[], names: Names): void {
	const [first] = placed.filter(({ resource }) => ABOUT.has(resource.type) && acts(resource));
	if (first === undefined) return;
	const topics = topicsAfter(draft, placed, names);
	for (const place of placesOf(placed)) {
		for (const holder of alarmHoldersIn(draft, place)) {
			for (const [facet, others] of Object.entries(holder.topics)) {
				const actions = [...actionsOf(holder.alarms), ...others];
				// Whichever holder it is: the facts of topics have one shape.
				draft.edit(holder.type as "region", holder.arn, facet as "alarm_topics", topics.by ?? first.resource, (all) =>
					withTopics(all, actions, (arn) => topics.of(arn, place)),
				);
			}
		}
	}
}

const TOPICS: ReadonlySet<string> = new Set(["topic", "topic_policy", "topic_subscription"]);
/** What decides who hears of what. */
const ABOUT: ReadonlySet<string> = new Set(["metric_alarm", "composite_alarm", ...TOPICS]);

/** Each place once. */
function placesOf(placed: readonly Placed[]): Iterable<Place> {
	return new Map(placed.map(({ place }) => [placeName(place), place])).values();
}

function acts({ action }: PlannedResource): boolean {
	return action !== "none" && action !== "forget";
}

/** The facts with those of topics that are told now too, and those that are another. */
function withTopics(all: Topics, actions: readonly string[], of: (action: string) => Fact | undefined): Topics {
	const told = [...new Set([...all.map(({ topic_arn }) => topic_arn), ...actions])].sort();
	const before = new Map(all.map(({ topic_arn, subscriptions: fact }) => [topic_arn, fact]));
	const next = told.flatMap((topic_arn) => {
		const fact = of(topic_arn) ?? before.get(topic_arn);
		return fact === undefined ? [] : [{ topic_arn, subscriptions: fact }];
	});
	const same = next.length === all.length && next.every((each) => before.get(each.topic_arn) === each.subscriptions);
	return same ? all : next;
}

interface TopicsAfter {
	/** The fact of a topic that an action names; undefined for what is no topic of the account. */
	of(action: string, place: Place): Fact | undefined;
	/** What changes topics, to name it. */
	readonly by: PlannedResource | undefined;
}

function topicsAfter(draft: Draft, placed: readonly Placed[], names: Names): TopicsAfter {
	const read = topicsRead(draft, placed);
	const after = new Map<string, Fact>();
	const open = new Map<string, Fact>();
	// One fact for each, so that what is the same stays the same.
	const openOf = (action: string): Fact => {
		const fact = open.get(action) ?? unread(action);
		open.set(action, fact);
		return fact;
	};
	const factOf = (arn: string): Fact => after.get(arn) ?? read.get(arn) ?? openOf(arn);
	for (const { resource, place } of placed) {
		if (resource.type === "topic") layTopic(resource, place, names, factOf, after);
	}
	for (const { resource, place } of placed) {
		if (resource.type === "topic_policy") layPolicy(resource, place, names, factOf, after);
		if (resource.type === "topic_subscription") laySubscription(resource, names, factOf, after);
	}
	const topics = placed.map(({ resource }) => resource).filter(({ type }) => TOPICS.has(type));
	return {
		by: topics.find(acts),
		of(action, { account }) {
			const [, , service, region = "", of, ...name] = action.split(":");
			if (service !== "sns" || of !== account || region === "" || name.length !== 1) return undefined;
			return factOf(action);
		},
	};
}

/** What was read of topics, whatever tells them. */
function topicsRead(draft: Draft, placed: readonly Placed[]): Map<string, Fact> {
	const found = new Map<string, Fact>();
	for (const place of placesOf(placed)) {
		for (const { type, arn, topics } of alarmHoldersIn(draft, place)) {
			const resource = draft.get(type, arn);
			for (const facet of Object.keys(topics)) {
				const fact = resource && (facetOf(resource, facet) as Observed<Topics> | undefined);
				for (const each of fact?.status === "known" ? fact.value : []) {
					found.set(each.topic_arn, each.subscriptions as Fact);
				}
			}
		}
	}
	return found;
}

/** What nobody read and the change does not tell. */
function unread(topic: string): Fact {
	const message = isStandIn(topic)
		? `whom ${addressIn(topic)} tells is known only when it is applied`
		: `nothing that was read tells topic ${topic}, so who hears it was not read`;
	return unknown({ kind: "known_after_apply", action: "", message: message.slice(0, 500) });
}

type Facts = Map<string, Fact>;
type FactOf = (arn: string) => Fact;

/** A new topic is heard by nobody, and lets whom SNS lets; one that goes is told by nobody. */
function layTopic(topic: Topic, place: Place, names: Names, factOf: FactOf, after: Facts): void {
	const { action, arn, id, before } = topic;
	const live = arn ?? id;
	if ((action === "delete" || action === "replace") && live !== undefined) {
		after.set(live, known({ exists: false, confirmed: 0, pending: 0 }));
	}
	if (action === "create" || action === "replace") {
		const made = topicArn(plannedId(topic.address), names);
		const empty = known({ exists: true, confirmed: 0, pending: 0, policy: defaultPolicy(made, place) });
		const own = withSubscribers(empty, topic, place);
		after.set(made, withPolicy(withKey(own, topic, place, names), topic, topic.after?.policy, place));
		return;
	}
	if (action !== "update" || live === undefined) return;
	const { policy, kms_key_id, subscribers } = topic.after ?? {};
	let fact = factOf(live);
	if (!isSame(before?.kms_key_id, kms_key_id)) fact = withKey(fact, topic, place, names);
	if (!isSame(before?.policy, policy)) fact = withPolicy(fact, topic, policy, place);
	if (!isSame(before?.subscribers, subscribers) && !hasAll(fact, topic)) fact = untold(topic, "the subscriptions");
	after.set(live, fact);
}

/** Where nothing tells what was deployed, subscriptions as many as the template's are taken to be those. */
function hasAll(fact: Fact, { before, after }: Topic): boolean {
	const subscribers = after?.subscribers ?? [];
	if (before !== undefined || isUnsaid(subscribers) || fact.status === "unknown") return false;
	return fact.value.confirmed + fact.value.pending >= subscribers.length;
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** What SNS gives a topic: https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html */
function defaultPolicy(topic: string, { account }: Place): JsonObject & Counts["policy"] {
	const Action = [
		"Publish",
		"Subscribe",
		"GetTopicAttributes",
		"SetTopicAttributes",
		"AddPermission",
		"RemovePermission",
	];
	return {
		Version: "2008-10-17",
		Id: "__default_policy_ID",
		Statement: [
			{
				Sid: "__default_statement_ID",
				Effect: "Allow",
				Principal: { AWS: "*" },
				Action: [...Action, "DeleteTopic", "ListSubscriptionsByTopic"].map((name) => `SNS:${name}`),
				Resource: topic,
				Condition: { StringEquals: { "AWS:SourceOwner": account } },
			},
		],
	};
}

function map(fact: Fact, change: (counts: Counts) => Fact): Fact {
	return fact.status === "known" ? change(fact.value) : fact;
}

function withKey(fact: Fact, topic: Topic, place: Place, names: Names): Fact {
	return map(fact, ({ kms_master_key_id: _, ...rest }) => {
		const key = topic.after?.kms_key_id;
		if (isUnsaid(key)) return leftOpen(topic, key, "its key");
		return known(typeof key === "string" ? { ...rest, kms_master_key_id: keyNamed(key, place, names) } : rest);
	});
}

/** As SNS is told: an alias by its name, a key that the change makes by its planned ARN. */
function keyNamed(key: string, place: Place, names: Names): string {
	const made = names.planned(key);
	if (made === undefined) return names.id(key);
	const { type, after } = made.resource;
	return type === "kms_alias" && typeof after?.name === "string" ? after.name : keyArn(key, place, names);
}

function withPolicy(fact: Fact, by: Topic | TopicPolicy, policy: Attribute<JsonObject>, place: Place): Fact {
	return map(fact, (counts) => {
		if (policy === undefined || policy === null) return fact;
		if (isUnsaid(policy)) return leftOpen(by, policy, "the topic's policy");
		const laid = laidDocument(policy, place);
		return "whole" in laid
			? known({ ...counts, policy: laid.whole as Counts["policy"] })
			: leftOpen(by, laid.unsaid, "the topic's policy");
	});
}

function layPolicy(policy: TopicPolicy, place: Place, names: Names, factOf: FactOf, after: Facts): void {
	if (!acts(policy)) return;
	const sides = policy.action === "delete" ? policy.before : policy.after;
	const topics = sides?.topics;
	for (const topic of Array.isArray(topics) ? (topics as readonly string[]) : []) {
		const arn = topicArn(topic, names);
		const document = policy.action === "delete" ? defaultPolicy(arn, place) : (policy.after?.policy ?? LATER);
		after.set(arn, withPolicy(factOf(arn), policy, document, place));
	}
}

function laySubscription(of: Subscription, names: Names, factOf: FactOf, after: Facts): void {
	if (!acts(of)) return;
	const { before, after: next, action } = of;
	const [from, to] = [before?.topic, next?.topic].map((topic) =>
		typeof topic === "string" ? topicArn(topic, names) : undefined,
	);
	const live = of.arn ?? of.id;
	// An update changes what it filters, not whom it tells.
	if (action === "update" && from === to && from !== undefined) {
		if (before?.is_pending === true) return;
		const gone = live === undefined ? [] : [live];
		after.set(from, changed(factOf(from), { gone, made: [plannedFilter(of, next?.subscriber)] }));
		return;
	}
	if (action !== "create" && from !== undefined) {
		after.set(from, before?.is_pending === true ? counted(factOf(from), "pending", -1) : without(factOf(from), live));
	}
	if (action === "delete" || to === undefined) return;
	const state = stateOf(next?.subscriber, to);
	const fact = factOf(to);
	if (isUnsaid(state))
		after.set(
			to,
			map(fact, () => leftOpen(of, state, "who is subscribed")),
		);
	else after.set(to, withOne(fact, state, of, next?.subscriber));
}

/** A topic with one subscription more, and what it lets through where it hears anything. */
function withOne(
	fact: Fact,
	state: "confirmed" | "pending",
	by: PlannedResource,
	subscriber: Attribute<PlannedSubscriber>,
): Fact {
	const more = counted(fact, state, 1);
	return state === "pending" ? more : changed(more, { made: [plannedFilter(by, subscriber)] });
}

function plannedFilter(by: PlannedResource, subscriber: Attribute<PlannedSubscriber>): Made {
	if (isUnsaid(subscriber)) return { filter: leftOpen(by, subscriber, "what it filters") };
	const { filter } = subscriber ?? {};
	if (isUnsaid(filter)) return { filter: leftOpen(by, filter, "what it filters") };
	// What is made beside it is compared with only when it is there.
	if (JSON.stringify(filter ?? {}).includes(`"${plannedId("")}`)) {
		return { filter: leftOpen(by, LATER, "what it filters") };
	}
	return { filter: known((filter ?? {}) as Filter) };
}

type Changed = NonNullable<Counts["changed"]>;
type Made = Changed["made"][number];
type Filter = Extract<Made["filter"], { status: "known" }>["value"];

function changed(fact: Fact, { gone = [], made = [] }: Partial<Changed>): Fact {
	return map(fact, (counts) => {
		const { changed: sofar = { gone: [], made: [] } } = counts;
		return known({ ...counts, changed: { gone: [...sofar.gone, ...gone], made: [...sofar.made, ...made] } });
	});
}

function without(fact: Fact, live: string | undefined): Fact {
	const fewer = counted(fact, "confirmed", -1);
	return live === undefined ? fewer : changed(fewer, { gone: [live] });
}

function counted(fact: Fact, which: "confirmed" | "pending", by: 1 | -1): Fact {
	return map(fact, (counts) => known({ ...counts, [which]: Math.max(0, counts[which] + by) }));
}

function withSubscribers(fact: Fact, topic: Topic, { account }: Place): Fact {
	const subscribers = topic.after?.subscribers ?? [];
	if (isUnsaid(subscribers)) return leftOpen(topic, subscribers, "who is subscribed");
	return subscribers.reduce((sofar, each) => {
		const state = stateOf(each, `arn:aws:sns::${account}:`);
		return isUnsaid(state) ? leftOpen(topic, state, "who is subscribed") : withOne(sofar, state, topic, each);
	}, fact);
}

/** SNS confirms by itself what is in its own account; mail and web addresses wait for their owner. */
const CONFIRMED: ReadonlySet<string> = new Set(["sqs", "lambda", "firehose", "application", "sms"]);
const ASKED: ReadonlySet<string> = new Set(["email", "email-json", "http", "https"]);

function stateOf(subscriber: Attribute<PlannedSubscriber>, topic: string): "confirmed" | "pending" | Unsaid {
	if (subscriber === undefined || subscriber === null) return LATER;
	if (isUnsaid(subscriber)) return subscriber;
	const { protocol, account = topic.split(":")[4], confirms_itself } = subscriber;
	if (ASKED.has(protocol)) return confirms_itself === true ? "confirmed" : "pending";
	if (isUnsaid(account)) return account;
	return CONFIRMED.has(protocol) && account === topic.split(":")[4] ? "confirmed" : LATER;
}

import type { z } from "zod";
import type { subscriptionFilter } from "../model/alarm_topic.js";
import type { Reason } from "../model/observed.js";
import type { Certainty } from "./certainty.js";
import { matchesPattern } from "./event_pattern.js";
import type { KnownEvent } from "./filter_pattern.js";

/** What a service publishes to a topic. Neither alarms nor rules of EventBridge set message attributes. */
export interface Message {
	/** What is known of the JSON in its body, by path. */
	readonly known: KnownEvent;
	/** The first words of the paths that may be in the body; undefined where its form is not known. */
	readonly members: ReadonlySet<string> | undefined;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html */
const OF_ALARM = new Set([
	"AlarmName",
	"AlarmDescription",
	"AWSAccountId",
	"AlarmConfigurationUpdatedTimestamp",
	"NewStateValue",
	"NewStateReason",
	"NewStateReasonData",
	"StateChangeTime",
	"Region",
	"AlarmArn",
	"OldStateValue",
	"OKActions",
	"AlarmActions",
	"InsufficientDataActions",
	"Trigger",
	"AlarmRule",
	"TriggeringChildren",
	"ActionsSuppressedBy",
	"ActionsSuppressedReason",
	"ActionsSuppressor",
]);

/** What an alarm publishes when it goes off, to a topic of its own account and Region. */
export function messageOfAlarm(name: string, topic_arn: string): Message {
	const [, partition, , region, account = ""] = topic_arn.split(":");
	const arn = `arn:${partition}:cloudwatch:${region}:${account}:alarm:${name}`;
	const known = { AlarmName: name, AWSAccountId: account, NewStateValue: "ALARM", AlarmArn: arn };
	return { known, members: OF_ALARM };
}

/** https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html */
const OF_EVENT = new Set([
	"version",
	"id",
	"detail-type",
	"source",
	"account",
	"time",
	"region",
	"resources",
	"detail",
]);

/** What a rule of EventBridge publishes of a call to the service, unless its target is told something else. */
export function messageOfRule(source: string, topic_arn: string, reshaped: boolean): Message {
	if (reshaped) return { known: {}, members: undefined };
	const [, , , region = "", account = ""] = topic_arn.split(":");
	const of_all = { version: "0", "detail-type": "AWS API Call via CloudTrail", account, region };
	return { known: { ...of_all, source: `aws.${source}` }, members: OF_EVENT };
}

type Filter = z.infer<typeof subscriptionFilter>["filter"];

/**
 * Whether a filter lets a message through: a policy on message attributes asks for some that nobody sets, one on the body
 * compares what the body holds. Where it depends, or could not be read, the reason.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering-scope.html
 */
export function letsThrough(filter: Filter, message: Message): boolean | Reason {
	if (filter.status === "unknown") return filter.reason;
	const { policy, scope = "MessageAttributes" } = filter.value;
	if (policy === undefined) return true;
	if (policy === null) return doubt("a filter policy that cannot be read");
	const passes = matches(policy, scope, message);
	return passes ?? doubt("a filter policy which lets some messages through, and not surely this one");
}

function matches(policy: object, scope: string, { known, members }: Message): Certainty {
	if (scope === "MessageAttributes") return matchesPattern(policy, knowing(policy, {}, new Set()));
	if (scope !== "MessageBody") return Object.keys(policy).length === 0 ? true : undefined;
	return matchesPattern(policy, knowing(policy, known, members));
}

function doubt(what: string): Reason {
	return { kind: "invalid", action: "sns:GetSubscriptionAttributes", message: `a subscription has ${what}` };
}

/** What is known of a message, and that it lacks those members which the policy asks for and which it cannot have. */
function knowing(policy: object, known: KnownEvent, members: Message["members"]): KnownEvent {
	if (members === undefined) return known;
	const lacking = pathsIn(policy, "", 0).filter((path) => !members.has(path.split(".")[0] ?? ""));
	return { ...Object.fromEntries(lacking.map((path) => [path, null])), ...known };
}

/** The members that a policy asks for, no deeper than it is understood. */
function pathsIn(policy: unknown, above: string, depth: number): string[] {
	if (typeof policy !== "object" || policy === null || depth > 20) return [];
	return Object.entries(policy).flatMap(([name, wanted]) => {
		if (name === "$or") return Array.isArray(wanted) ? wanted.flatMap((each) => pathsIn(each, above, depth + 1)) : [];
		const path = above === "" ? name : `${above}.${name}`;
		return Array.isArray(wanted) ? [path] : pathsIn(wanted, path, depth + 1);
	});
}

/** Whether one of the subscriptions hears the message: surely, not, or a reason why that is not known. */
export function isHeard(filters: readonly Filter[], message: Message): boolean | Reason {
	const answers = filters.map((filter) => letsThrough(filter, message));
	return answers.includes(true) || (answers.find((each) => typeof each === "object") ?? false);
}

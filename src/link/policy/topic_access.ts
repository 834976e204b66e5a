import { servicePrincipals } from "../../model/partition.js";
import type { Identity } from "../../model/resource.js";
import { matchesGlob } from "../../text/glob.js";
import { people } from "./access.js";
import { type ActionSet, actionUniverse } from "./action_set.js";
import type { Caller, Situation } from "./caller.js";
import type { Condition } from "./condition.js";
import { may, type Policies, policiesOf } from "./decide.js";
import { SITUATIONS, kmsSet as setOf, kmsUniverse as universe } from "./kms_universe.js";
import { type PolicyResource, type Statement, statementsOf } from "./statement.js";
import { mayBegin } from "./wildcard.js";

/** A document of a resource policy. */
type Document = Readonly<Record<string, unknown>>;

/** The services that publish for an alarm, and for a rule of EventBridge. */
export const PUBLISHERS = ["cloudwatch.amazonaws.com", "events.amazonaws.com"] as const;
export type Publisher = (typeof PUBLISHERS)[number];

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html, as far as they are about a topic. */
const sns = actionUniverse("sns", [
	"Publish",
	"AddPermission",
	"DeleteTopic",
	"GetDataProtectionPolicy",
	"GetTopicAttributes",
	"ListSubscriptionsByTopic",
	"ListTagsForResource",
	"PutDataProtectionPolicy",
	"Receive",
	"RemovePermission",
	"SetTopicAttributes",
	"Subscribe",
	"TagResource",
	"UntagResource",
]);
const PUBLISH: ActionSet = 1n;

/**
 * Whether a topic's policy may let a service publish for the topic's own account. What SNS writes into a new topic's policy
 * (everybody, where AWS:SourceOwner is the account) is enough for alarms, and not for rules, which need their service named:
 * https://repost.aws/knowledge-center/cloudwatch-receive-sns-for-alarm-trigger
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-troubleshooting.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
export function mayPublish(document: Document, topic: Identity, service: Publisher, now: number): boolean {
	const resource = resourceOf(topic, now);
	const statements = statementsOf(document, "", sns, resource)
		.filter((each) => isMeantFor(each, service, resource))
		.filter(
			({ denies, conditions }) =>
				denies || service !== "events.amazonaws.com" || !conditions.some(({ key }) => key === "aws:sourceowner"),
		);
	return letsDo(PUBLISH, "share", service, policiesOf(statements, resource, [["share", sns.all]]));
}

/** What a service publishes for: an alarm tells topics of its own Region only, and so does a rule. */
const SOURCES: Readonly<Record<Publisher, readonly [service: string, kind: string]>> = {
	"cloudwatch.amazonaws.com": ["cloudwatch", "alarm:"],
	"events.amazonaws.com": ["events", "rule/"],
};

/** Whether what a statement gives may be for one of the service's alarms or rules, by its conditions on the source's ARN. */
function isMeantFor({ denies, conditions }: Statement, service: Publisher, topic: PolicyResource): boolean {
	const [name, kind] = SOURCES[service];
	const head = ["arn", topic.partition, name, topic.region, topic.account];
	const asks = ({ key, negated, of, operator }: Condition): boolean =>
		key === "aws:sourcearn" && !negated && of !== "all" && operator !== "null";
	return denies || conditions.filter(asks).every(({ values }) => values.some(({ text }) => reaches(text, head, kind)));
}

/** Whether an ARN of these parts, of which the last begins so, fits the pattern. */
function reaches(pattern: string, head: readonly string[], kind: string): boolean {
	const parts = pattern.split(":");
	if (parts.length < 6) return mayBegin(pattern, [...head, kind].join(":"));
	const of_head = parts.slice(0, 5).every((part, place) => matchesGlob(part, head[place] ?? ""));
	return of_head && mayBegin(parts.slice(5).join(":"), kind);
}

const USES = ["GenerateDataKey", "Decrypt"].map((name) => setOf([name]));

/**
 * Whether a key's policy may let a service use the key for a topic of the key's own account: it needs both calls.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
export function mayUseKey(document: Document, key: Identity, service: Publisher, now: number): boolean {
	const resource = resourceOf(key, now);
	const statements = statementsOf(document, "", universe, resource).filter((each) =>
		isMeantFor(each, service, resource),
	);
	const policies = policiesOf(statements, resource, SITUATIONS);
	return USES.every((action) => letsDo(action, "use", service, policies));
}

function letsDo(action: ActionSet, situation: Situation, service: Publisher, policies: Policies): boolean {
	const { account, partition } = policies.resource;
	return servicePrincipals(service, partition).some((id) => {
		const caller: Caller = { ...people(account), kind: "service", id, own: true };
		return may(action, situation, caller, policies) !== "never";
	});
}

function resourceOf({ arn, account, region }: Identity, now: number): PolicyResource {
	return { arn, account, region, partition: arn.split(":")[1] ?? "aws", now };
}

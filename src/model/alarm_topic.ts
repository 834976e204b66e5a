import { z } from "zod";
import { observed } from "./observed.js";

/**
 * What a subscription lets through: where it has no filter policy, everything.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
 */
export const subscriptionFilter = z.strictObject({
	/** Absent of one that a change makes. */
	subscription_arn: z.string().optional(),
	filter: observed(
		z.strictObject({
			/** Null where what SNS gave for one is none. */
			policy: z.record(z.string(), z.json()).nullable().optional(),
			/** `MessageBody`, or `MessageAttributes`, which is what SNS does where it is absent. */
			scope: z.string().optional(),
		}),
	),
});

export const subscriptions = z.strictObject({
	/** A topic that was deleted is still named by alarms. */
	exists: z.boolean(),
	confirmed: z.int().min(0),
	/** Those whose owner has not confirmed them: they are sent nothing. */
	pending: z.int().min(0),
	/** The key by which the topic encrypts: an id, an ARN or an alias, as SNS was told. */
	kms_master_key_id: z.string().optional(),
	/** The topic's access policy; null where what SNS gave for one is none. Inventories of before say nothing of it. */
	policy: z.record(z.string(), z.json()).nullable().optional(),
	/** What a change makes of the subscriptions: those that it takes away, and those that it makes. */
	changed: z.strictObject({ gone: z.array(z.string()), made: z.array(subscriptionFilter) }).optional(),
});

/**
 * SNS GetTopicAttributes of the account's own topics that alarms or rules tell: whether anybody is subscribed, and who may publish. Topics of
 * other accounts are left out, since theirs is not to be seen.
 */
export const alarmTopics = z.array(z.strictObject({ topic_arn: z.string(), subscriptions: observed(subscriptions) }));

/** SNS ListSubscriptionsByTopic: the confirmed subscriptions of those topics, as many as were looked at. */
export const alarmTopicSubscriptions = z.array(
	z.strictObject({ topic_arn: z.string(), subscription_arns: observed(z.array(z.string())) }),
);

/**
 * SNS GetSubscriptionAttributes: what the subscriptions of those topics let through, one after the other up to the first that
 * lets everything through.
 */
export const alarmTopicFilters = z.array(
	z.strictObject({ topic_arn: z.string(), filters: observed(z.array(subscriptionFilter)) }),
);

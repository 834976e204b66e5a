import { z } from "zod";
import { observed } from "./observed.js";

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
});

/**
 * SNS GetTopicAttributes of the account's own topics that alarms or rules tell: whether anybody is subscribed, and who may publish. Topics of
 * other accounts are left out, since theirs is not to be seen.
 */
export const alarmTopics = z.array(z.strictObject({ topic_arn: z.string(), subscriptions: observed(subscriptions) }));

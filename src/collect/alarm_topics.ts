import type { z } from "zod";
import { getTopicAttributes } from "../aws/services/sns.js";
import type { subscriptions } from "../model/alarm_topic.js";
import { known, type Observed, unknown } from "../model/observed.js";
import { parsePolicyDocument } from "./policy_document.js";
import type { Ask, Place } from "./resource_type.js";

/** What is known of the topics among some actions, each asked for once in an account, in its own Region. */
export function topicsAmong(actions: readonly string[], ask: Ask<typeof getTopicAttributes>, place: Place) {
	const own = actions.filter((action) => {
		const [, , service, region = "", account, ...name] = action.split(":");
		return service === "sns" && account === place.account && region !== "" && name.length === 1;
	});
	return Promise.all(
		[...new Set(own)].sort().map(async (topic_arn) => {
			const region = topic_arn.split(":")[3];
			const read = () => ask.attempt({ TopicArn: topic_arn }, ({ Attributes = {} }): Attributes => Attributes, region);
			return { topic_arn, subscriptions: countsOf(await place.onceInAccount(getTopicAttributes, read, topic_arn)) };
		}),
	);
}

type Counts = z.infer<typeof subscriptions>;
type Attributes = Readonly<Record<string, string>>;

/** A topic that was deleted has no subscription; an answer without the numbers says nothing of them. */
function countsOf(answer: Observed<Attributes>): Observed<Counts> {
	if (answer.status === "unknown") {
		const deleted = answer.reason.kind === "not_found";
		return deleted ? known({ exists: false, confirmed: 0, pending: 0 }) : answer;
	}
	const [confirmed, pending] = ["SubscriptionsConfirmed", "SubscriptionsPending"].map((name) =>
		Number.parseInt(answer.value[name] ?? "", 10),
	);
	if (confirmed === undefined || pending === undefined || Number.isNaN(confirmed + pending)) {
		const { action } = getTopicAttributes;
		return unknown({ kind: "invalid", action, message: "AWS's answer holds no numbers of subscriptions" });
	}
	const { KmsMasterKeyId = "", Policy } = answer.value;
	return known({
		exists: true,
		confirmed,
		pending,
		policy: parsePolicyDocument(Policy) ?? null,
		...(KmsMasterKeyId === "" ? {} : { kms_master_key_id: KmsMasterKeyId }),
	});
}

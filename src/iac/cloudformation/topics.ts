import { isUnsaid, type PlannedFilter, type PlannedSubscriber } from "../../model/change.js";
import { mapping } from "./mapping.js";
import { eachOf, type Properties, whole } from "./properties.js";

/** Of an endpoint nothing but its account is kept: addresses are people's, and URLs may hold secrets. */
function subscriberOf(subscription: Properties) {
	const endpoint = subscription.text("Endpoint");
	const named = whole<PlannedSubscriber>({ protocol: subscription.text("Protocol") });
	if (isUnsaid(named)) return named;
	const filter = filterOf(subscription);
	const filtered = filter === undefined ? named : { ...named, filter };
	if (isUnsaid(endpoint)) return { ...filtered, account: endpoint };
	const account = endpoint?.startsWith("arn:") === true ? endpoint.split(":")[4] : undefined;
	return account === undefined ? filtered : { ...filtered, account };
}

function filterOf(subscription: Properties): PlannedSubscriber["filter"] {
	const policy = subscription.document("FilterPolicy");
	if (policy === undefined) return undefined;
	return whole<PlannedFilter>({ policy, scope: subscription.text("FilterPolicyScope") });
}

function one(topic: ReturnType<Properties["text"]>) {
	return typeof topic === "string" ? [topic] : topic;
}

export const topicTypes = {
	"AWS::SNS::Topic": mapping({
		type: "topic",
		read: (properties) => {
			const subscribers = eachOf(properties.objects("Subscription"), subscriberOf);
			return {
				name: properties.text("TopicName"),
				kms_key_id: properties.text("KmsMasterKeyId"),
				...(!isUnsaid(subscribers) && subscribers.length === 0 ? {} : { subscribers }),
			};
		},
		identified_by: ["TopicArn"],
		named_by: "TopicName",
		create_only: ["TopicName"],
	}),
	"AWS::SNS::TopicPolicy": mapping({
		type: "topic_policy",
		read: (properties) => ({ topics: properties.texts("Topics"), policy: properties.document("PolicyDocument") }),
		identified_by: [],
	}),
	"AWS::SNS::TopicInlinePolicy": mapping({
		type: "topic_policy",
		read: (properties) => ({
			topics: one(properties.text("TopicArn")),
			policy: properties.document("PolicyDocument"),
		}),
		identified_by: [],
	}),
	"AWS::SNS::Subscription": mapping({
		type: "topic_subscription",
		read: (properties) => ({ topic: properties.text("TopicArn"), subscriber: subscriberOf(properties) }),
		identified_by: [],
	}),
};

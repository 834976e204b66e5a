import { parsePolicyDocument } from "../../collect/policy_document.js";
import { type Attribute, isUnsaid, type PlannedFilter, type PlannedSubscriber } from "../../model/change.js";
import { type Mapping, mapping } from "./mapping.js";
import { type Side, whole } from "./side.js";

/** Of an endpoint nothing but its account is kept: addresses are people's, and URLs may hold secrets. */
function subscriberOf(side: Side) {
	const endpoint = side.reference("endpoint");
	const account = isUnsaid(endpoint) ? endpoint : accountIn(endpoint);
	const named = whole<PlannedSubscriber>({
		protocol: side.text("protocol"),
		confirms_itself: side.flag("endpoint_auto_confirms"),
	});
	if (isUnsaid(named)) return named;
	const filter = filterOf(side);
	return { ...named, ...(account === undefined ? {} : { account }), ...(filter === undefined ? {} : { filter }) };
}

function filterOf(side: Side): PlannedSubscriber["filter"] {
	const [text, scope] = [side.text("filter_policy"), side.text("filter_policy_scope")];
	if (text === undefined || text === null || text === "") return undefined;
	if (isUnsaid(text)) return text;
	if (isUnsaid(scope)) return scope;
	const policy = (parsePolicyDocument(text) ?? null) as PlannedFilter["policy"];
	return { policy, ...(typeof scope === "string" && scope !== "" ? { scope } : {}) };
}

function accountIn(endpoint: Attribute<string>): string | undefined {
	if (typeof endpoint !== "string" || !endpoint.startsWith("arn:")) return undefined;
	return endpoint.split(":")[4];
}

function one(topic: Attribute<string>) {
	return typeof topic === "string" ? [topic] : topic;
}

export const topicMappings: Readonly<Record<string, Mapping>> = {
	aws_sns_topic: mapping({
		type: "topic",
		read: (side) => ({
			name: side.text("name"),
			policy: side.policy("policy"),
			kms_key_id: side.reference("kms_master_key_id"),
		}),
	}),
	aws_sns_topic_policy: mapping({
		type: "topic_policy",
		read: (side) => ({ topics: one(side.reference("arn")), policy: side.policy("policy") }),
	}),
	aws_sns_topic_subscription: mapping({
		type: "topic_subscription",
		read: (side) => ({
			topic: side.reference("topic_arn"),
			subscriber: subscriberOf(side),
			is_pending: side.flag("pending_confirmation"),
		}),
	}),
};

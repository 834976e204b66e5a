import { awsQuery } from "../protocol/query.js";
import { ServiceError } from "../service_error.js";
import { textOf, type WireObject } from "../wire.js";
import type { Service } from "./service.js";
import { deniedMessage } from "./service.js";

/** What SNS writes for a new topic, in short, and the statement that lets EventBridge publish. */
function policyOf(topic: string, account: string): WireObject {
	const publish = { Effect: "Allow", Action: "SNS:Publish", Resource: topic };
	return {
		Version: "2008-10-17",
		Id: "__default_policy_ID",
		Statement: [
			{
				Sid: "__default_statement_ID",
				...publish,
				Principal: { AWS: "*" },
				Condition: { StringEquals: { "AWS:SourceOwner": account } },
			},
			{ Sid: "rules", ...publish, Principal: { Service: "events.amazonaws.com" } },
		],
	};
}

function idOf(at: number): string {
	return `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;
}

type Where = Pick<Parameters<Service["operations"][string]>[0], "account" | "region" | "state">;

function topicIn(arn = "", { account, region, state }: Where) {
	const [, , service, of, owner] = arn.split(":");
	if (service !== "sns" || of !== region) throw new ServiceError("InvalidParameter", "Invalid parameter: TopicArn");
	if (owner !== account.account) {
		throw new ServiceError("AuthorizationError", "User is not authorized to perform this action", 403);
	}
	// A world that says nothing of topics has them all, each with somebody who reads it.
	const topics: NonNullable<typeof state.topics> = state.topics ?? { [arn]: { confirmed: 1 } };
	const topic = topics[arn];
	if (topic === undefined) throw new ServiceError("NotFound", "Topic does not exist", 404);
	return { arn, owner, topic };
}

/** Amazon SNS 2010-03-31, as far as it tells who is subscribed to a topic. */
export const sns: Service = {
	scope: "sns",
	iam_prefix: "sns",
	protocol: awsQuery("2010-03-31", "http://sns.amazonaws.com/doc/2010-03-31/"),
	refusals: {
		unsigned: () => new ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
		wrongScope: (scope) =>
			new ServiceError("SignatureDoesNotMatch", `Credential should be scoped to correct service: '${scope}'.`, 403),
		unknownClient: () =>
			new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid", 403),
		expired: () => new ServiceError("ExpiredToken", "The security token included in the request is expired", 403),
		skewed: () => new ServiceError("SignatureDoesNotMatch", "Signature expired: it is now too late for it", 403),
		throttled: () => new ServiceError("Throttling", "Rate exceeded"),
		denied: (action, caller) => new ServiceError("AuthorizationError", deniedMessage(action, caller), 403),
		unknownOperation: (operation) =>
			new ServiceError("InvalidAction", `Could not find operation ${operation} for version 2010-03-31`),
	},
	operations: {
		GetTopicAttributes: ({ account, region, state }, input) => {
			const { arn, owner, topic } = topicIn(textOf(input, "TopicArn"), { account, region, state });
			const { confirmed, pending = 0, kms_master_key_id, policy = policyOf(arn, owner) } = topic;
			const attributes = new Map([
				["TopicArn", arn],
				["Owner", owner],
				["DisplayName", ""],
				["Policy", JSON.stringify(policy)],
				["SubscriptionsConfirmed", String(confirmed)],
				["SubscriptionsPending", String(pending)],
				["SubscriptionsDeleted", "0"],
			]);
			if (kms_master_key_id !== undefined) attributes.set("KmsMasterKeyId", kms_master_key_id);
			return { Attributes: attributes };
		},
		ListSubscriptionsByTopic: (place, input) => {
			const { arn, owner, topic } = topicIn(textOf(input, "TopicArn"), place);
			const from = Number.parseInt(textOf(input, "NextToken") ?? "0", 10);
			const all = Array.from({ length: topic.confirmed + (topic.pending ?? 0) }, (_, at) => ({
				SubscriptionArn: at < topic.confirmed ? `${arn}:${idOf(at)}` : "PendingConfirmation",
				TopicArn: arn,
				Owner: owner,
				Protocol: "email",
				Endpoint: `reader-${at}@example.com`,
			}));
			const next = from + 100 < all.length ? { NextToken: String(from + 100) } : {};
			return { Subscriptions: all.slice(from, from + 100), ...next };
		},
		GetSubscriptionAttributes: (place, input) => {
			const asked = textOf(input, "SubscriptionArn") ?? "";
			const { arn, owner, topic } = topicIn(asked.slice(0, asked.lastIndexOf(":")), place);
			const at = Array.from({ length: topic.confirmed }, (_, each) => `${arn}:${idOf(each)}`).indexOf(asked);
			if (at === -1) throw new ServiceError("NotFound", "Subscription does not exist", 404);
			const attributes = new Map([
				["SubscriptionArn", asked],
				["TopicArn", arn],
				["Owner", owner],
				["PendingConfirmation", "false"],
			]);
			const { policy, scope = "MessageAttributes" } = topic.filters?.[at] ?? {};
			if (policy !== undefined) {
				attributes.set("FilterPolicy", JSON.stringify(policy)).set("FilterPolicyScope", scope);
			}
			return { Attributes: attributes };
		},
	},
};

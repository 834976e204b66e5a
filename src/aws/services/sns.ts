import { about } from "../about.js";
import { service } from "../operation.js";
import { byNextToken } from "../paging.js";

const sns = service(
	"SNS",
	() => import("@aws-sdk/client-sns"),
	(module, options) => new module.SNSClient(options),
);

/** Quota: 30 a second (https://docs.aws.amazon.com/general/latest/gr/sns.html). */
export const getTopicAttributes = about(
	sns.operation("sns:GetTopicAttributes", (module) => module.GetTopicAttributesCommand, { quota: 30 }),
	({ TopicArn }) => TopicArn,
	({ Attributes }) => [Attributes?.TopicArn],
);

/** Who is subscribed to a topic, a hundred a page. Quota: as above. */
export const listSubscriptionsByTopic = sns.paged(
	"sns:ListSubscriptionsByTopic",
	(module) => module.ListSubscriptionsByTopicCommand,
	byNextToken,
	(output) => output.Subscriptions,
	{ quota: 30 },
);

/** Quota: as above. */
export const getSubscriptionAttributes = about(
	sns.operation("sns:GetSubscriptionAttributes", (module) => module.GetSubscriptionAttributesCommand, { quota: 30 }),
	({ SubscriptionArn }) => SubscriptionArn,
	({ Attributes }) => [Attributes?.SubscriptionArn],
);

import { about } from "../about.js";
import { service } from "../operation.js";

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

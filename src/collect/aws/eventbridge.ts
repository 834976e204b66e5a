import type {
	EventBridgeClient,
	ListRulesCommandInput,
	ListRulesCommandOutput,
	ListTargetsByRuleCommandInput,
	ListTargetsByRuleCommandOutput,
} from "@aws-sdk/client-eventbridge";
import { operation, paged, type Service } from "../operation.js";
import { tokenPaging } from "./next_token.js";

type EventBridge = typeof import("@aws-sdk/client-eventbridge");

const eventbridge: Service<EventBridge> = {
	service_id: "EventBridge",
	load: () => import("@aws-sdk/client-eventbridge"),
	connect: (module, options): EventBridgeClient => new module.EventBridgeClient(options),
};

/** Every call but PutEvents: https://docs.aws.amazon.com/AmazonCloudWatch/latest/events/cloudwatch_limits_cwe.html */
const LIMITS = { quota: 50 };

export const listRules = paged(
	operation(
		eventbridge,
		"events:ListRules",
		(module, input: ListRulesCommandInput) => new module.ListRulesCommand(input),
		LIMITS,
	),
	tokenPaging((output: ListRulesCommandOutput) => output.Rules),
);

export const listTargetsByRule = paged(
	operation(
		eventbridge,
		"events:ListTargetsByRule",
		(module, input: ListTargetsByRuleCommandInput) => new module.ListTargetsByRuleCommand(input),
		LIMITS,
	),
	tokenPaging((output: ListTargetsByRuleCommandOutput) => output.Targets),
);

import { service } from "../operation.js";
import { byNextToken } from "../paging.js";

const eventbridge = service(
	"EventBridge",
	() => import("@aws-sdk/client-eventbridge"),
	(module, options) => new module.EventBridgeClient(options),
);

/** Every call but PutEvents: https://docs.aws.amazon.com/AmazonCloudWatch/latest/events/cloudwatch_limits_cwe.html */
const LIMITS = { quota: 50 };

export const listRules = eventbridge.paged(
	"events:ListRules",
	(module) => module.ListRulesCommand,
	byNextToken,
	(output) => output.Rules,
	LIMITS,
);

export const listTargetsByRule = eventbridge.paged(
	"events:ListTargetsByRule",
	(module) => module.ListTargetsByRuleCommand,
	byNextToken,
	(output) => output.Targets,
	LIMITS,
);

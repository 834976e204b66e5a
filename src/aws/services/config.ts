import { service } from "../operation.js";
import { byNextToken } from "../paging.js";

const config = service(
	"Config Service",
	() => import("@aws-sdk/client-config-service"),
	(module, options) => new module.ConfigServiceClient(options),
);

export const listConfigurationRecorders = config.paged(
	"config:ListConfigurationRecorders",
	(module) => module.ListConfigurationRecordersCommand,
	byNextToken,
	(output) => output.ConfigurationRecorderSummaries,
);

export const describeConfigurationRecorders = config.operation(
	"config:DescribeConfigurationRecorders",
	(module) => module.DescribeConfigurationRecordersCommand,
);

export const describeConfigurationRecorderStatus = config.operation(
	"config:DescribeConfigurationRecorderStatus",
	(module) => module.DescribeConfigurationRecorderStatusCommand,
);

export const describeDeliveryChannelStatus = config.operation(
	"config:DescribeDeliveryChannelStatus",
	(module) => module.DescribeDeliveryChannelStatusCommand,
);

export const describeConfigRules = config.paged(
	"config:DescribeConfigRules",
	(module) => module.DescribeConfigRulesCommand,
	byNextToken,
	(output) => output.ConfigRules,
);

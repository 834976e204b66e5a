import type {
	ConfigServiceClient,
	DescribeConfigRulesCommandInput,
	DescribeConfigRulesCommandOutput,
	DescribeConfigurationRecorderStatusCommandInput,
	DescribeConfigurationRecordersCommandInput,
	DescribeDeliveryChannelStatusCommandInput,
	ListConfigurationRecordersCommandInput,
	ListConfigurationRecordersCommandOutput,
} from "@aws-sdk/client-config-service";
import { operation, paged, type Service } from "../operation.js";
import { tokenPaging } from "./next_token.js";

type Config = typeof import("@aws-sdk/client-config-service");

const config: Service<Config> = {
	service_id: "Config Service",
	load: () => import("@aws-sdk/client-config-service"),
	connect: (module, options): ConfigServiceClient => new module.ConfigServiceClient(options),
};

export const listConfigurationRecorders = paged(
	operation(
		config,
		"config:ListConfigurationRecorders",
		(module, input: ListConfigurationRecordersCommandInput) => new module.ListConfigurationRecordersCommand(input),
	),
	tokenPaging((output: ListConfigurationRecordersCommandOutput) => output.ConfigurationRecorderSummaries),
);

export const describeConfigurationRecorders = operation(
	config,
	"config:DescribeConfigurationRecorders",
	(module, input: DescribeConfigurationRecordersCommandInput) =>
		new module.DescribeConfigurationRecordersCommand(input),
);

export const describeConfigurationRecorderStatus = operation(
	config,
	"config:DescribeConfigurationRecorderStatus",
	(module, input: DescribeConfigurationRecorderStatusCommandInput) =>
		new module.DescribeConfigurationRecorderStatusCommand(input),
);

export const describeDeliveryChannelStatus = operation(
	config,
	"config:DescribeDeliveryChannelStatus",
	(module, input: DescribeDeliveryChannelStatusCommandInput) => new module.DescribeDeliveryChannelStatusCommand(input),
);

export const describeConfigRules = paged(
	operation(
		config,
		"config:DescribeConfigRules",
		(module, input: DescribeConfigRulesCommandInput) => new module.DescribeConfigRulesCommand(input),
	),
	tokenPaging((output: DescribeConfigRulesCommandOutput) => output.ConfigRules),
);

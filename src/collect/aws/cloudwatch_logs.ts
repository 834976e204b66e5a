import type {
	CloudWatchLogsClient,
	DescribeLogGroupsCommandInput,
	DescribeLogGroupsCommandOutput,
	DescribeMetricFiltersCommandInput,
	DescribeMetricFiltersCommandOutput,
} from "@aws-sdk/client-cloudwatch-logs";
import { operation, paged, type Service } from "../operation.js";

type CloudWatchLogs = typeof import("@aws-sdk/client-cloudwatch-logs");

const logs: Service<CloudWatchLogs> = {
	service_id: "CloudWatch Logs",
	load: () => import("@aws-sdk/client-cloudwatch-logs"),
	connect: (module, options): CloudWatchLogsClient => new module.CloudWatchLogsClient(options),
};

// Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html

export const describeLogGroups = paged(
	operation(
		logs,
		"logs:DescribeLogGroups",
		(module, input: DescribeLogGroupsCommandInput) => new module.DescribeLogGroupsCommand(input),
		{ quota: 10 },
	),
	{
		items: (output: DescribeLogGroupsCommandOutput) => output.logGroups,
		next: (output) => output.nextToken,
		resume: (input, mark) => ({ ...input, nextToken: mark }),
	},
);

export const describeMetricFilters = paged(
	operation(
		logs,
		"logs:DescribeMetricFilters",
		(module, input: DescribeMetricFiltersCommandInput) => new module.DescribeMetricFiltersCommand(input),
		{ quota: 5 },
	),
	{
		items: (output: DescribeMetricFiltersCommandOutput) => output.metricFilters,
		next: (output) => output.nextToken,
		resume: (input, mark) => ({ ...input, nextToken: mark }),
	},
);

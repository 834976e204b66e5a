import { service } from "../operation.js";
import { byNextTokenOfRest } from "../paging.js";

const logs = service(
	"CloudWatch Logs",
	() => import("@aws-sdk/client-cloudwatch-logs"),
	(module, options) => new module.CloudWatchLogsClient(options),
);

// Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html

export const describeLogGroups = logs.paged(
	"logs:DescribeLogGroups",
	(module) => module.DescribeLogGroupsCommand,
	byNextTokenOfRest,
	(output) => output.logGroups,
	{ quota: 10 },
);

export const describeMetricFilters = logs.paged(
	"logs:DescribeMetricFilters",
	(module) => module.DescribeMetricFiltersCommand,
	byNextTokenOfRest,
	(output) => output.metricFilters,
	{ quota: 5 },
);

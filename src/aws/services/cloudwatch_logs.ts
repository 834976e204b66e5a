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

export const describeLogStreams = logs.paged(
	"logs:DescribeLogStreams",
	(module) => module.DescribeLogStreamsCommand,
	byNextTokenOfRest,
	(output) => output.logStreams,
	{ quota: 25 },
);

/** What DescribeLogGroups tells and this version of the SDK does not know yet. */
export interface LogGroupAdditions {
	/** The policy of the account that sets the retention (PutAccountPolicy). */
	readonly retentionPolicyName?: string;
}

export const describeMetricFilters = logs.paged(
	"logs:DescribeMetricFilters",
	(module) => module.DescribeMetricFiltersCommand,
	byNextTokenOfRest,
	(output) => output.metricFilters,
	{ quota: 5 },
);

/** One page of a stream's events. Its last page has the token that it was asked by, so it does not page as listings do. */
export const getLogEvents = logs.operation("logs:GetLogEvents", (module) => module.GetLogEventsCommand, {
	// That of the smallest Regions.
	quota: 10,
});

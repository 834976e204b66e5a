import type { CompositeAlarm, LogAlarm, MetricAlarm } from "@aws-sdk/client-cloudwatch";
import { service } from "../operation.js";
import { byNextToken } from "../paging.js";

const cloudwatch = service(
	"CloudWatch",
	() => import("@aws-sdk/client-cloudwatch"),
	(module, options) => new module.CloudWatchClient(options),
);

// Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html

/** Metric, composite and log alarms come in lists of their own, cut together into pages. */
export const describeAlarms = cloudwatch.paged(
	"cloudwatch:DescribeAlarms",
	(module) => module.DescribeAlarmsCommand,
	byNextToken,
	({ MetricAlarms, CompositeAlarms, LogAlarms }): AnyAlarm[] | undefined =>
		MetricAlarms === undefined && CompositeAlarms === undefined && LogAlarms === undefined
			? undefined
			: [...(MetricAlarms ?? []), ...(CompositeAlarms ?? []), ...(LogAlarms ?? [])],
	{ quota: 9 },
);

export type AnyAlarm = MetricAlarm &
	Pick<CompositeAlarm, "ActionsSuppressor" | "AlarmRule"> &
	Pick<LogAlarm, "ScheduledQueryConfiguration" | "QueryResultsToAlarm">;

export const getMetricData = cloudwatch.paged(
	"cloudwatch:GetMetricData",
	(module) => module.GetMetricDataCommand,
	byNextToken,
	(output) => output.MetricDataResults,
	{ quota: 50 },
);

import type { MetricFilter } from "@aws-sdk/client-cloudwatch-logs";
import { z } from "zod";
import { logAlarm, metricAlarm } from "./alarm.js";
import { present } from "./answer.js";

/** A metric filter of a log group (CloudWatch Logs DescribeMetricFilters). */
export const metricFilter = z.strictObject({
	filter_name: z.string(),
	filter_pattern: z.string(),
	/** The pattern is not asked of the events as they were sent, or not of all of them. */
	of_other_events: z.boolean(),
	metrics: z.array(
		z.strictObject({
			namespace: z.string(),
			metric_name: z.string(),
			/** What each match counts: a number, or a field of the event. */
			value: z.string(),
			/** What is counted where log events come and none matches. */
			default_value: z.number().optional(),
			/** The names of its dimensions. */
			dimensions: z.array(z.string()),
		}),
	),
});

/** CloudWatch DescribeAlarms: the alarms on the metrics that the filters of one log group make, and on the group itself. */
export const watchingAlarms = z.strictObject({ alarms: z.array(metricAlarm), log_alarms: z.array(logAlarm) });

export function filterOf(filter: MetricFilter) {
	return present({
		filter_name: filter.filterName,
		filter_pattern: filter.filterPattern ?? "",
		of_other_events: filter.applyOnTransformedLogs === true || (filter.fieldSelectionCriteria ?? "") !== "",
		metrics: filter.metricTransformations?.map((made) => ({
			namespace: made.metricNamespace,
			metric_name: made.metricName,
			value: made.metricValue,
			...present({ default_value: made.defaultValue }),
			dimensions: [...Object.keys(made.dimensions ?? {}), ...(filter.emitSystemFieldDimensions ?? [])].sort(),
		})),
	});
}

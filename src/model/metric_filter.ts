import { z } from "zod";

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

import type { LogGroup, MetricFilter } from "../world.js";
import type { Place } from "./place.js";
import { inDays } from "./place.js";

/** A log group, such as the one that a trail delivers to: give its `arn` to the trail. */
export function logGroup(place: Place, content: { name: string; retention_days?: number; key_arn?: string }): LogGroup {
	const { name, retention_days, key_arn } = content;
	const arn = `arn:aws:logs:${place.region}:${place.account}:log-group:${name}`;
	return {
		logGroupName: name,
		creationTime: inDays(place.now, -390).getTime(),
		...(retention_days !== undefined && { retentionInDays: retention_days }),
		metricFilterCount: 0,
		arn: `${arn}:*`,
		logGroupArn: arn,
		storedBytes: 9_482_113,
		...(key_arn !== undefined && { kmsKeyId: key_arn }),
		logGroupClass: "STANDARD",
		deletionProtectionEnabled: false,
	};
}

/** The pattern that CIS asks for, word for word (AWS Foundations Benchmark 1.4.0, 4.7). */
export const KEY_DELETION_PATTERN =
	"{($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion))}";

/** A filter that counts the events of a log group that match a pattern. An alarm watches `metric` in `LogMetrics`. */
export function metricFilter(
	place: Place,
	content: { name: string; group: LogGroup; metric: string; pattern?: string; namespace?: string },
): MetricFilter {
	return {
		filterName: content.name,
		filterPattern: content.pattern ?? KEY_DELETION_PATTERN,
		metricTransformations: [
			{ metricName: content.metric, metricNamespace: content.namespace ?? "LogMetrics", metricValue: "1" },
		],
		creationTime: inDays(place.now, -200).getTime(),
		logGroupName: content.group.logGroupName,
		applyOnTransformedLogs: false,
	};
}

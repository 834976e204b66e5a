import type { MetricFilter } from "@aws-sdk/client-cloudwatch-logs";
import { present } from "../model/present.js";

/** A metric filter as `metricFilter` has it. */
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

import type { MetricDataQuery, MetricDataResult } from "@aws-sdk/client-cloudwatch";
import { CallFailed } from "../aws/failure.js";
import { getMetricData } from "../aws/services/cloudwatch.js";
import type { Ask } from "./resource_type.js";

/** One metric of one thing: `value` is what one of the metric's dimensions must be. */
export interface MetricOf {
	readonly namespace: string;
	readonly metric_name: string;
	readonly value: string;
	readonly statistic: "Minimum" | "Maximum";
}

/** One series: the values of a metric for one combination of its dimensions, and the name that CloudWatch gives it. */
export interface Series {
	readonly label: string;
	readonly values: readonly number[];
	/** When the hour of each value began. */
	readonly times: readonly Date[];
}

/** A value, and when it was measured. */
export interface Point {
	readonly value: number;
	readonly time: Date;
}

const HOUR_SECONDS = 3600;
const DAY_MS = 86_400_000;

/**
 * The hourly values of metrics over the days before a time, the newest first: for every metric its series, one for each
 * combination of dimensions. They are searched for by a dimension's value, since AWS does not document under which names
 * CloudHSM publishes them.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/search-expression-syntax.html
 *
 * @throws CallFailed where CloudWatch does not tell, or tells only a part.
 */
export async function hourlyValues(
	ask: Ask<typeof getMetricData>,
	metrics: readonly MetricOf[],
	until: string,
	days: number,
): Promise<Series[][]> {
	if (metrics.length === 0) return [];
	const end = new Date(until);
	const results = await ask({
		MetricDataQueries: metrics.map(searchFor),
		StartTime: new Date(end.getTime() - days * DAY_MS),
		EndTime: end,
		ScanBy: "TimestampDescending",
	});
	const failed = results.find(({ StatusCode }) => StatusCode !== "Complete" && StatusCode !== "PartialData");
	if (failed !== undefined) throw notTold(`a metric is ${failed.StatusCode ?? "without a status"}`);
	return metrics.map((_metric, index) => seriesOf(results.filter(({ Id }) => Id === idOf(index))));
}

const idOf = (index: number): string => `m${index}`;

function searchFor({ namespace, metric_name, value, statistic }: MetricOf, index: number): MetricDataQuery {
	// The value stands in an expression: nothing may end it early.
	if (!/^[\w-]{1,100}$/.test(value)) throw notTold("a resource's id is none that can be searched for");
	const terms = `Namespace="${namespace}" MetricName="${metric_name}" "${value}"`;
	return { Id: idOf(index), Expression: `SEARCH('${terms}', '${statistic}', ${HOUR_SECONDS})` };
}

/** A series may go on in the next page; it is whole when its last part says so. */
function seriesOf(results: readonly MetricDataResult[]): Series[] {
	const series = new Map<string, MetricDataResult[]>();
	for (const result of results) {
		const label = result.Label ?? "";
		series.set(label, [...(series.get(label) ?? []), result]);
	}
	return [...series].map(([label, parts]) => {
		if (parts[parts.length - 1]?.StatusCode !== "Complete") throw notTold("a metric's data is cut short");
		const values = parts.flatMap(({ Values }) => Values ?? []);
		const times = parts.flatMap(({ Timestamps }) => Timestamps ?? []);
		if (values.length !== times.length) throw notTold("a metric's values have no times");
		return { label, values, times };
	});
}

/**
 * The newest point of each series that still stands for its metric. One that has stopped was replaced by another where
 * that one took over, or has gone on for a day since: what is renewed under another name has another series.
 */
export function newestPoints(found: readonly Series[]): Point[] {
	const spans = found.flatMap(({ values, times }) => {
		const [value] = values;
		const [time] = times;
		const first = times.at(-1);
		return value === undefined || time === undefined || first === undefined ? [] : [{ value, time, first }];
	});
	const replaced = ({ time }: Point): boolean =>
		spans.some((other) => other.time > time && (other.first >= time || +other.time - +time > DAY_MS));
	return spans.filter((span) => !replaced(span)).map(({ value, time }) => ({ value, time }));
}

/** That a metric has no data, which proves nothing of what it measures. */
export function noData(what: string): CallFailed {
	return new CallFailed(
		{ kind: "not_found", action: getMetricData.action, message: `CloudWatch has no ${what}` },
		false,
	);
}

function notTold(message: string): CallFailed {
	return new CallFailed({ kind: "invalid", action: getMetricData.action, message }, false);
}

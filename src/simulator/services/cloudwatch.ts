import { pageOf, pageSize, positions } from "../page.js";
import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import type { Input, WireObject } from "../wire.js";
import { integerOf, listOf, objectOf, objectsOf, textOf } from "../wire.js";
import type { Alarm, Metric } from "../world.js";
import type { Context, Service } from "./service.js";
import { jsonRefusals } from "./service.js";

/**
 * Amazon CloudWatch 2010-08-01: alarms, and the data of metrics. Of the three protocols that it speaks this is the one
 * that the SDK for JavaScript and botocore choose.
 */
export const cloudwatch: Service = {
	scope: "monitoring",
	iam_prefix: "cloudwatch",
	protocol: awsJson("GraniteServiceVersion20100801", "1.0", true),
	refusals: jsonRefusals("Rate exceeded"),
	operations: {
		DescribeAlarms: (context, input) => {
			const { metric_alarms, composite_alarms, log_alarms = [] } = context.state;
			// Without AlarmTypes only metric alarms are returned, even where composite ones exist.
			const types = listOf(input, "AlarmTypes");
			const prefix = textOf(input, "AlarmNamePrefix") ?? "";
			const names = listOf(input, "AlarmNames");
			const state = textOf(input, "StateValue");
			const chosen = (alarms: readonly Alarm[]) =>
				alarms
					.filter(({ AlarmName }) => AlarmName.startsWith(prefix) && (names.length === 0 || names.includes(AlarmName)))
					.filter(({ StateValue }) => state === undefined || StateValue === state)
					.sort((a, b) => (a.AlarmName < b.AlarmName ? -1 : 1));
			const metric = types.length === 0 || types.includes("MetricAlarm") ? chosen(metric_alarms) : [];
			const composite = types.includes("CompositeAlarm") ? chosen(composite_alarms) : [];
			const log = types.includes("LogAlarm") ? chosen(log_alarms) : [];
			const page = pageOf(positions([...composite, ...metric, ...log]), {
				size: pageSize(input, "MaxRecords", { most: 100, usual: 50, bound: context.page_bound }, (asked, least, most) =>
					invalid(`The value ${asked} for MaxRecords is not between ${least} and ${most}.`),
				),
				token: textOf(input, "NextToken"),
				listing: "DescribeAlarms",
				refuse: () => new ServiceError("InvalidNextToken", "The next token specified is invalid."),
			});
			return {
				CompositeAlarms: page.items.filter((alarm) => composite.includes(alarm)),
				MetricAlarms: page.items.filter((alarm) => metric.includes(alarm)),
				...(log.length === 0 ? {} : { LogAlarms: page.items.filter((alarm) => log.includes(alarm)) }),
				NextToken: page.next,
			};
		},
		GetMetricData: (context, input) => {
			const start = timeOf(input, "StartTime");
			const end = timeOf(input, "EndTime");
			if (start >= end) throw invalid("The parameter StartTime must be less than the parameter EndTime.");
			const queries = objectsOf(input, "MetricDataQueries");
			if (queries.length === 0 || queries.length > 500) {
				throw invalid("The collection MetricDataQueries must have a size between 1 and 500.");
			}
			const newest_first = textOf(input, "ScanBy") !== "TimestampAscending";
			const results = queries.flatMap((query) => seriesOf(context, query, start, end, newest_first));
			const datapoints = results.reduce((sum, { Values }) => sum + Values.length, 0);
			if (datapoints > 100_800) throw invalid("You have requested more than 100800 datapoints.");
			const page = pageOf(positions(results), {
				size: context.page_bound ?? 500,
				token: textOf(input, "NextToken"),
				listing: "GetMetricData",
				refuse: () => new ServiceError("InvalidNextToken", "The next token specified is invalid."),
			});
			return { MetricDataResults: page.items, NextToken: page.next, Messages: [] };
		},
	},
};

type Series = WireObject & { readonly Values: readonly number[] };

function seriesOf(
	{ state }: Context,
	query: Input,
	start: number,
	end: number,
	newest_first: boolean,
): readonly Series[] {
	const { metrics, period } = chosenBy(query, state.metrics);
	const step = period * 1000;
	const times: Date[] = [];
	for (let at = Math.floor(start / step) * step; at < end; at += step) times.push(new Date(at));
	if (newest_first) times.reverse();
	return metrics.map((metric) => {
		const points = times.flatMap((time) => {
			const value = metric.valueAt(time);
			return value === undefined ? [] : [{ time, value }];
		});
		return {
			Id: textOf(query, "Id") ?? "",
			Label: [...Object.values(metric.dimensions), metric.name].join(" "),
			Timestamps: points.map(({ time }) => time),
			Values: points.map(({ value }) => value),
			StatusCode: "Complete",
		};
	});
}

/** The metrics that a query names: one by its dimensions, or those that a SEARCH finds. */
function chosenBy(query: Input, metrics: readonly Metric[]): { metrics: readonly Metric[]; period: number } {
	const expression = textOf(query, "Expression");
	if (expression !== undefined) return searched(expression, metrics);
	const stat = objectOf(query, "MetricStat");
	const asked = objectOf(stat, "Metric");
	const dimensions = Object.fromEntries(
		objectsOf(asked, "Dimensions").map((each) => [textOf(each, "Name") ?? "", textOf(each, "Value") ?? ""]),
	);
	const found = metrics.filter(
		(metric) =>
			metric.namespace === asked.Namespace &&
			metric.name === asked.MetricName &&
			Object.keys(metric.dimensions).length === Object.keys(dimensions).length &&
			Object.entries(dimensions).every(([name, value]) => metric.dimensions[name] === value),
	);
	return { metrics: found, period: integerOf(stat, "Period") ?? 60 };
}

/**
 * `SEARCH('Namespace="…" MetricName="…" "value"', 'Maximum', 3600)`: designators and whole values in double quotes, all
 * of which must match. More of the grammar is refused.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/search-expression-syntax.html
 */
function searched(expression: string, metrics: readonly Metric[]): { metrics: readonly Metric[]; period: number } {
	const [, terms, period] =
		/^SEARCH\('([^']{1,1024})', '(?:Minimum|Maximum|Average|Sum)', (\d{2,6})\)$/.exec(expression) ?? [];
	if (terms === undefined || !/^(\s*(Namespace=|MetricName=)?"[^"]+")+\s*$/.test(terms)) {
		throw invalid(`Error in expression: ${expression}`);
	}
	const wanted = [...terms.matchAll(/(Namespace=|MetricName=)?"([^"]+)"/g)].map(([, designator, value = ""]) => ({
		designator,
		value,
	}));
	const matches = (metric: Metric) =>
		wanted.every(({ designator, value }) => {
			if (designator === "Namespace=") return metric.namespace === value;
			if (designator === "MetricName=") return metric.name === value;
			return Object.values(metric.dimensions).includes(value);
		});
	return { metrics: metrics.filter(matches), period: Number(period) };
}

function timeOf(input: Input, name: string): number {
	const value = input[name];
	if (typeof value !== "number") throw invalid(`The parameter ${name} is required.`);
	return value * 1000;
}

function invalid(message: string): ServiceError {
	return new ServiceError("InvalidParameterValueException", message);
}

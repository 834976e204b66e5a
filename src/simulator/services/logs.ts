import { pageOf, pageSize, positions } from "../page.js";
import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import type { Input } from "../wire.js";
import { integerOf, textOf } from "../wire.js";
import type { LogEvents } from "../world.js";
import type { Context, Service } from "./service.js";
import { jsonRefusals, rangeMessage } from "./service.js";

/**
 * Amazon CloudWatch Logs 2014-03-28: the listings of log groups, of their streams and of metric filters. The words of the errors are those
 * in https://github.com/turbot/steampipe-plugin-aws/issues/1419 (log group) and /issues/2215 (half a metric).
 */
export const logs: Service = {
	scope: "logs",
	iam_prefix: "logs",
	protocol: awsJson("Logs_20140328", "1.1"),
	refusals: jsonRefusals("Rate exceeded"),
	operations: {
		DescribeLogGroups: (context, input) => {
			const prefix = textOf(input, "logGroupNamePrefix") ?? "";
			const groups = context.state.log_groups
				.filter(({ logGroupName }) => logGroupName.startsWith(prefix))
				.sort((a, b) => (a.logGroupName < b.logGroupName ? -1 : 1));
			const page = pageOf(positions(groups), cut(context, input, "DescribeLogGroups"));
			return { logGroups: page.items, nextToken: page.next };
		},
		DescribeLogStreams: (context, input) => {
			const { log_groups, log_streams } = context.state;
			const group = textOf(input, "logGroupName");
			if (!log_groups.some(({ logGroupName }) => logGroupName === group)) {
				throw new ServiceError("ResourceNotFoundException", "The specified log group does not exist.");
			}
			const prefix = textOf(input, "logStreamNamePrefix") ?? "";
			const streams = log_streams
				.filter(({ logGroupName, stream }) => logGroupName === group && stream.logStreamName.startsWith(prefix))
				.map(({ stream }) => stream)
				.sort((a, b) => (a.logStreamName < b.logStreamName ? -1 : 1));
			const page = pageOf(positions(streams), cut(context, input, "DescribeLogStreams"));
			return { logStreams: page.items, nextToken: page.next };
		},
		GetLogEvents: (context, input) => {
			const group = textOf(input, "logGroupName");
			const name = textOf(input, "logStreamName");
			const { log_groups, log_streams, log_events = [] } = context.state;
			if (!log_groups.some(({ logGroupName }) => logGroupName === group)) {
				throw new ServiceError("ResourceNotFoundException", "The specified log group does not exist.");
			}
			if (!log_streams.some((each) => each.logGroupName === group && each.stream.logStreamName === name)) {
				throw new ServiceError("ResourceNotFoundException", "The specified log stream does not exist.");
			}
			const own = log_events.find((each) => each.logGroupName === group && each.logStreamName === name);
			return eventsFrom(own, input);
		},
		DescribeMetricFilters: (context, input) => {
			const { log_groups, metric_filters } = context.state;
			const group = textOf(input, "logGroupName");
			if (group !== undefined && !log_groups.some(({ logGroupName }) => logGroupName === group)) {
				throw new ServiceError("ResourceNotFoundException", "The specified log group does not exist.");
			}
			const metric = textOf(input, "metricName");
			const namespace = textOf(input, "metricNamespace");
			if ((metric === undefined) !== (namespace === undefined)) {
				throw invalid("Describe Metric Filters request must contain both MetricName and MetricNamespace");
			}
			// The prefix counts only beside a log group.
			const prefix = group === undefined ? "" : (textOf(input, "filterNamePrefix") ?? "");
			const filters = metric_filters
				.filter(
					({ logGroupName, filterName }) => (group ?? logGroupName) === logGroupName && filterName.startsWith(prefix),
				)
				.filter(
					({ metricTransformations }) =>
						metric === undefined ||
						metricTransformations.some((to) => to.metricName === metric && to.metricNamespace === namespace),
				)
				.sort((a, b) => (a.filterName < b.filterName ? -1 : 1));
			const page = pageOf(positions(filters), cut(context, input, "DescribeMetricFilters"));
			return { metricFilters: page.items, nextToken: page.next };
		},
	},
};

/** A page of GetLogEvents with `startFromHead`: up to 10,000 events and a megabyte, and the same token at the end. */
function eventsFrom(all: LogEvents | undefined, input: Input) {
	const [start, end] = [integerOf(input, "startTime") ?? 0, integerOf(input, "endTime") ?? Number.POSITIVE_INFINITY];
	const token = textOf(input, "nextToken");
	if (token !== undefined && !/^f\/\d{1,9}$/.test(token)) throw invalid("The specified nextToken is invalid.");
	let index = token === undefined ? 0 : Number(token.slice(2));
	let bytes = 0;
	const events: { timestamp: number; message: string; ingestionTime: number }[] = [];
	for (; index < (all?.size ?? 0) && events.length < 10_000; index += 1) {
		const event = all?.at(index);
		if (event === undefined || event.timestamp < start || event.timestamp >= end) continue;
		// As PutLogEvents counts.
		bytes += event.message.length + 26;
		if (bytes > 1_048_576) break;
		events.push({ ...event, ingestionTime: event.timestamp + 2_000 });
	}
	return { events, nextForwardToken: `f/${index}`, nextBackwardToken: `b/${index}` };
}

function cut(context: Context, input: Input, listing: string) {
	const limits = { most: 50, usual: 50, bound: context.page_bound };
	const message = rangeMessage("limit");
	return {
		size: pageSize(input, "limit", limits, (...range) => invalid(message(...range))),
		token: textOf(input, "nextToken"),
		listing,
		refuse: () => invalid("The specified nextToken is invalid."),
	};
}

function invalid(message: string): ServiceError {
	return new ServiceError("InvalidParameterException", message);
}

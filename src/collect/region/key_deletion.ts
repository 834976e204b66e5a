import type { MetricFilter } from "@aws-sdk/client-cloudwatch-logs";
import { describeAlarms } from "../../aws/services/cloudwatch.js";
import { describeMetricFilters } from "../../aws/services/cloudwatch_logs.js";
import { listRules, listTargetsByRule } from "../../aws/services/eventbridge.js";
import { type Observed, unknown } from "../../model/observed.js";
import { alarmsOnMetrics, logAlarmsOf } from "../alarm.js";
import { everyAlarm } from "../alarms_about.js";
import { present } from "../answer.js";
import { parsePolicyDocument } from "../policy_document.js";
import { type FacetsOf, facet } from "../resource_type.js";
import { eventRules, eventTargets, filterAlarms, metricFilters, type Region } from "./schema.js";

interface LogGroup {
	readonly arn: string;
	readonly region: string;
	readonly account: string;
	readonly name: string;
}

/** `arn:aws:logs:eu-central-1:111122223333:log-group:trail:*` */
function logGroupOf(arn: string): LogGroup {
	const [, , , region = "", account = "", , name = ""] = arn.split(":");
	return { arn, region, account, name };
}

/** The log groups that the trails of the Region deliver to. */
function logGroups(region: Region): LogGroup[] {
	const seen = region.trails?.status === "known" ? region.trails.value : [];
	const arns = seen.flatMap(({ cloud_watch_logs_log_group_arn: arn }) => (arn === undefined ? [] : [arn]));
	return [...new Set(arns)].sort().map(logGroupOf);
}

function filterOf(filter: MetricFilter) {
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

/** The metrics that the filters of a Region's log groups make, as `namespace name`. */
function metricsMade(region: Region, of: string): ReadonlySet<string> {
	const groups = region.metric_filters?.status === "known" ? region.metric_filters.value : [];
	return new Set(
		groups
			.filter(({ log_group_arn }) => logGroupOf(log_group_arn).region === of)
			.flatMap(({ filters }) => (filters.status === "known" ? filters.value : []))
			.flatMap(({ metrics }) => metrics.map(({ namespace, metric_name }) => `${namespace} ${metric_name}`)),
	);
}

/** A rule that says nothing of KMS, or of the events that matter, may match them among all others; it is no alarm of them. */
const NAMES_KMS = ["aws.kms", "kms.amazonaws.com", "DisableKey", "ScheduleKeyDeletion"];

/** What tells people that a key is disabled or about to be deleted: metric filters with alarms, and EventBridge rules. */
export const keyDeletionFacets = {
	metric_filters: facet(describeMetricFilters, {
		schema: metricFilters,
		after: ["trails"],
		read: (ask, region: Region, place) =>
			Promise.all(
				logGroups(region).map(async (group): Promise<{ log_group_arn: string; filters: Observed<unknown> }> => {
					const { arn: log_group_arn, name, account } = group;
					if (account !== place.account) {
						const message = `the log group ${name} is in account ${account}`.slice(0, 500);
						const action = describeMetricFilters.action;
						return { log_group_arn, filters: unknown({ kind: "unavailable", action, message }) };
					}
					const filters = await place.onceInAccount(
						describeMetricFilters,
						() => ask.attempt({ logGroupName: name }, (found) => found.map(filterOf), group.region),
						log_group_arn,
					);
					return { log_group_arn, filters };
				}),
			),
	}),
	filter_alarms: facet(describeAlarms, {
		schema: filterAlarms,
		after: ["metric_filters"],
		read: (ask, region: Region, place) => {
			const own = logGroups(region).filter(({ account }) => account === place.account);
			const regions = [...new Set(own.map((group) => group.region))].sort();
			return Promise.all(
				regions.map(async (name): Promise<{ region: string; alarms: Observed<unknown>; log_alarms?: unknown[] }> => {
					const made = metricsMade(region, name);
					const all = await everyAlarm(ask, place, name);
					if (all.status === "unknown") return { region: name, alarms: all };
					const on = alarmsOnMetrics(all.value, place.account, ({ namespace, metric_name }) =>
						made.has(`${namespace} ${metric_name}`),
					);
					const groups = new Set(own.flatMap(({ name, arn }) => [name, arn, arn.replace(/:\*$/, "")]));
					const log_alarms = logAlarmsOf(all.value, (group) => groups.has(group));
					const alarms = { status: "known" as const, value: on };
					return { region: name, alarms, ...(log_alarms.length === 0 ? {} : { log_alarms }) };
				}),
			);
		},
	}),
	event_rules: facet(listRules, {
		schema: eventRules,
		read: async (ask, _region: Region) =>
			(await ask({})).flatMap(({ Name: name, State: state, EventPattern: pattern = "" }) =>
				NAMES_KMS.some((word) => pattern.includes(word))
					? [present({ name, state, event_pattern: parsePolicyDocument(pattern) })]
					: [],
			),
	}),
	event_targets: facet(listTargetsByRule, {
		schema: eventTargets,
		after: ["event_rules"],
		read: (ask, region: Region) =>
			Promise.all(
				(region.event_rules?.status === "known" ? region.event_rules.value : []).map(
					async ({ name }): Promise<{ rule_name: string; targets: Observed<number> }> => ({
						rule_name: name,
						targets: await ask.attempt({ Rule: name }, (targets) => targets.length),
					}),
				),
			),
	}),
} satisfies FacetsOf<Region>;

import type { Target } from "@aws-sdk/client-eventbridge";
import { describeAlarms } from "../../aws/services/cloudwatch.js";
import { describeMetricFilters } from "../../aws/services/cloudwatch_logs.js";
import { listRules, listTargetsByRule } from "../../aws/services/eventbridge.js";
import { getTopicAttributes } from "../../aws/services/sns.js";
import { alarmTopics } from "../../model/alarm_topic.js";
import { HSM_ENDING_CALLS } from "../../model/calls.js";
import { mapObserved, type Observed, unknown } from "../../model/observed.js";
import { present } from "../../model/present.js";
import { actionsOf, alarmsOnMetrics, logAlarmsOf } from "../alarm.js";
import { filterFacet, subscriptionFacet, topicsAmong } from "../alarm_topics.js";
import { everyAlarm } from "../alarms_about.js";
import { filterOf } from "../log_metrics.js";
import { parsePolicyDocument } from "../policy_document.js";
import { type Ask, type FacetsOf, facet } from "../resource_type.js";
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

/** A rule that says nothing of the service, or of the events that matter, may match them among all others; it is no alarm of them. */
const NAMES_KMS = ["aws.kms", "kms.amazonaws.com", "DisableKey", "ScheduleKeyDeletion"];
const NAMES_CLOUDHSM = ["aws.cloudhsm", "cloudhsm.amazonaws.com", ...HSM_ENDING_CALLS];

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
	event_rules: rulesNaming(NAMES_KMS),
	event_targets: facet(listTargetsByRule, {
		schema: eventTargets,
		after: ["event_rules"],
		read: (ask, { event_rules }: Region) => targetsOf(event_rules, ask),
	}),
	hsm_event_rules: rulesNaming(NAMES_CLOUDHSM),
	hsm_event_targets: facet(listTargetsByRule, {
		schema: eventTargets,
		after: ["hsm_event_rules"],
		read: (ask, { hsm_event_rules }: Region) => targetsOf(hsm_event_rules, ask),
	}),
	alarm_topics: facet(getTopicAttributes, {
		schema: alarmTopics,
		after: ["filter_alarms", "event_targets"],
		read: (ask, region: Region, place) => topicsAmong(toldIn(region, region.event_targets), ask, place),
	}),
	alarm_topic_subscriptions: subscriptionFacet("alarm_topics", ({ alarm_topics: told }: Region) => told),
	alarm_topic_filters: filterFacet("alarm_topic_subscriptions", ({ alarm_topic_subscriptions: told }: Region) => told),
	hsm_alarm_topics: facet(getTopicAttributes, {
		schema: alarmTopics,
		after: ["filter_alarms", "hsm_event_targets"],
		read: (ask, region: Region, place) => topicsAmong(toldIn(region, region.hsm_event_targets), ask, place),
	}),
	hsm_alarm_topic_subscriptions: subscriptionFacet("hsm_alarm_topics", ({ hsm_alarm_topics: told }: Region) => told),
	hsm_alarm_topic_filters: filterFacet(
		"hsm_alarm_topic_subscriptions",
		({ hsm_alarm_topic_subscriptions: told }: Region) => told,
	),
} satisfies FacetsOf<Region>;

/** The rules of the default bus whose patterns hold one of some words. */
function rulesNaming(words: readonly string[]) {
	return facet(listRules, {
		schema: eventRules,
		read: async (ask, _region: Region, place) =>
			(await place.once(listRules, () => ask({}))).flatMap(
				({ Name: name, State: state, EventPattern: pattern = "" }) =>
					words.some((word) => pattern.includes(word))
						? [present({ name, state, event_pattern: parsePolicyDocument(pattern) })]
						: [],
			),
	});
}

function targetsOf(rules: Region["event_rules"], ask: Ask<typeof listTargetsByRule>) {
	return Promise.all(
		(rules?.status === "known" ? rules.value : []).map(async ({ name }) => {
			const found = await ask.attempt({ Rule: name }, (targets) => targets);
			const target_arns = found.status === "known" ? found.value.flatMap(({ Arn }) => Arn ?? []) : undefined;
			const roles = found.status === "known" ? found.value.filter(({ RoleArn }) => RoleArn !== undefined) : [];
			const called_by_role = roles.length === 0 ? undefined : roles.flatMap(({ Arn }) => Arn ?? []);
			const others = found.status === "known" ? found.value.filter(isReshaped) : [];
			const reshaped = others.length === 0 ? undefined : others.flatMap(({ Arn }) => Arn ?? []);
			const targets = mapObserved(found, ({ length }) => length);
			return { rule_name: name, targets, ...present({ target_arns, called_by_role, reshaped }) };
		}),
	);
}

function isReshaped({ Input, InputPath, InputTransformer }: Target): boolean {
	return Input !== undefined || InputPath !== undefined || InputTransformer !== undefined;
}

/** What the alarms and the rules that may be about calls tell. */
function toldIn({ filter_alarms }: Region, targets: Region["event_targets"]): string[] {
	const places = filter_alarms?.status === "known" ? filter_alarms.value : [];
	const alarms = places.flatMap(({ alarms: found, log_alarms = [] }) => [
		...(found.status === "known" ? found.value : []),
		...log_alarms,
	]);
	const rules = targets?.status === "known" ? targets.value : [];
	return [...actionsOf(alarms), ...rules.flatMap(({ target_arns = [] }) => target_arns)];
}

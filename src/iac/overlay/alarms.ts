import { whatSetsOff } from "../../collect/alarm_rule.js";
import {
	type Attribute,
	isUnsaid,
	type PlannedMetric,
	type PlannedResourceOf,
	type PlannedSeries,
	type Unsaid,
} from "../../model/change.js";
import { present } from "../../model/present.js";
import { type AlarmHolder, alarmHoldersIn, type HeldAlarm, type Told } from "./alarm_holders.js";
import type { Draft } from "./draft.js";
import type { Names } from "./identity.js";
import type { Network } from "./network.js";
import type { Placed } from "./network_view.js";
import { actionsNamed, openTopic } from "./topics.js";

type Planned = PlannedResourceOf<"metric_alarm">;

/** An alarm is about the clusters of its Region, about a key of imported material, or on what metric filters count. */
export function overlayAlarm(network: Network, planned: Planned): void {
	for (const holder of alarmHoldersIn(network.draft, network.place)) layAlarm(network, planned, holder);
}

function layAlarm({ draft, place, names }: Network, planned: Planned, holder: AlarmHolder): void {
	const { before, after, action } = planned;
	const old = before?.name ?? after?.name;
	const live = holder.alarms.find(({ alarm_name }) => alarm_name === old);
	const about = action === "delete" ? false : isAbout(planned, holder, names);
	if (live === undefined && about === false) return;
	const told = action === "delete" ? undefined : toldOf(draft, planned, live, names, place);
	// Of one that may be about something else the fact is open only where it was about this.
	if (about === undefined && isUnsaid(told) && live === undefined && !wasAbout(planned, holder, names)) return;
	const next = told === undefined || isUnsaid(told) ? told : holder.read(told);
	holder.change(planned, (all) => {
		const rest = all.filter(({ alarm_name }) => alarm_name !== old);
		if (isUnsaid(next)) return next;
		if (next === undefined) return rest.length === all.length ? all : rest;
		// Which composite alarms name it is told by their names for it.
		const composites = live !== undefined && live.alarm_name === next.alarm_name ? live.composites : [];
		return [...rest, { ...next, composites }].sort((a, b) => (a.alarm_name < b.alarm_name ? -1 : 1));
	});
}

/** Undefined where what it watches is open. */
function isAbout({ after }: Planned, holder: AlarmHolder, names: Names): boolean | undefined {
	const { metric, series } = after ?? {};
	if (isUnsaid(metric) || isUnsaid(series)) return undefined;
	// Which service a query names the reader of alarms finds out.
	if ((series ?? []).some(({ expression }) => expression !== undefined)) return true;
	const found = metricsOf(metric, series).map((each) => holder.watches(renamed(each, names)));
	return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
}

function wasAbout({ before, after }: Planned, holder: AlarmHolder, names: Names): boolean {
	const sides = [before, after].flatMap((each) => metricsOf(said(each?.metric), said(each?.series)));
	return sides.some((each) => holder.watches(renamed(each, names)) !== false);
}

function said<T>(value: Attribute<T>): T | undefined {
	return value === null || isUnsaid(value) ? undefined : value;
}

function metricsOf(metric: PlannedMetric | null | undefined, series: readonly PlannedSeries[] | null | undefined) {
	return [metric ?? [], (series ?? []).map((each) => each.metric ?? [])].flat(2);
}

function renamed(metric: PlannedMetric, names: Names): PlannedMetric {
	const { dimensions } = metric;
	if (isUnsaid(dimensions)) return metric;
	const entries = Object.entries(dimensions).map(([name, value]) => [name, names.id(value)]);
	return { ...metric, dimensions: Object.fromEntries(entries) };
}

/** The alarm as CloudWatch will tell it; unsaid where something that it goes off by is. A new alarm has no data yet. */
function toldOf(
	draft: Draft,
	{ after = {}, address }: Planned,
	live: HeldAlarm | undefined,
	names: Names,
	place: Network["place"],
): Told | Unsaid {
	const { name, alarm_actions, ...rest } = after;
	const open = Object.values(rest).find(isUnsaid);
	if (open !== undefined) return open;
	const { actions_enabled, threshold_metric_id, metric, series, ...how } = rest as {
		[K in keyof typeof rest]?: Exclude<(typeof rest)[K], Unsaid | null>;
	};
	const own = metric && describedMetric(renamed(metric, names));
	const queries = (series ?? []).map((each) => describedSeries(each, names));
	const unsaid = [own, ...queries].find(isUnsaid);
	if (unsaid !== undefined) return unsaid;
	return present({
		AlarmName: typeof name === "string" ? name : `planned/${address}`,
		ActionsEnabled: actions_enabled ?? true,
		AlarmActions: actionsNamed(alarm_actions, address, names, place),
		ComparisonOperator: how.comparison_operator,
		Threshold: how.threshold,
		ThresholdMetricId: threshold_metric_id,
		Statistic: how.statistic,
		Period: how.period,
		EvaluationPeriods: how.evaluation_periods,
		DatapointsToAlarm: how.datapoints_to_alarm,
		TreatMissingData: how.treat_missing_data,
		EvaluateLowSampleCountPercentile: how.evaluate_low_sample_count_percentile,
		...(own as object | undefined),
		...(queries.length === 0 ? {} : { Metrics: queries }),
		StateValue: live?.state_value ?? "INSUFFICIENT_DATA",
		StateTransitionedTimestamp: new Date(live?.state_since ?? draft.collected_at),
	}) as Told;
}

function describedMetric({ namespace, metric_name, dimensions }: PlannedMetric) {
	if (isUnsaid(dimensions)) return dimensions;
	const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
	return { Namespace: namespace, MetricName: metric_name, Dimensions };
}

function describedSeries(series: PlannedSeries, names: Names) {
	const metric = series.metric && describedMetric(renamed(series.metric, names));
	if (isUnsaid(metric)) return metric;
	const { id, statistic, period, expression, account, return_data } = series;
	return present({
		Id: id,
		MetricStat: metric && present({ Metric: metric, Stat: statistic, Period: period }),
		Expression: expression,
		Period: metric === undefined ? period : undefined,
		AccountId: account,
		ReturnData: return_data,
	});
}

type Composite = PlannedResourceOf<"composite_alarm">;

/** Composite alarms, of which some are about others: all at once, when every alarm is there. */
export function overlayComposites(draft: Draft, placed: readonly Placed[], names: Names): void {
	const composites = placed.filter(
		(each): each is Placed<"composite_alarm"> => each.resource.type === "composite_alarm",
	);
	if (!composites.some(({ resource: { action } }) => action !== "none" && action !== "forget")) return;
	const here = new Map(composites.map((each) => [`${each.place.account} ${each.place.region}`, each.place]));
	for (const [where, place] of here) {
		const own = composites.filter((each) => `${each.place.account} ${each.place.region}` === where);
		const planned = own.map(({ resource }) => resource);
		for (const holder of alarmHoldersIn(draft, place)) layComposites(holder, planned, names, place);
	}
}

function layComposites(
	holder: AlarmHolder,
	planned: readonly Composite[],
	names: Names,
	place: Network["place"],
): void {
	const [by] = planned.filter(({ action }) => action !== "none" && action !== "forget");
	if (by === undefined || holder.alarms.length === 0) return;
	const gone = new Set(planned.flatMap(({ before, action }) => (action === "none" ? [] : (before?.name ?? []))));
	const standing = planned.filter(({ action }) => action !== "delete" && action !== "forget");
	holder.change(by, (all) => {
		const next = all.map((alarm) => {
			const left = alarm.composites.filter(({ alarm_name }) => !gone.has(alarm_name));
			const composites = setOffBy(alarm, left, standing, names, place);
			return JSON.stringify(composites) === JSON.stringify(alarm.composites) ? alarm : { ...alarm, composites };
		});
		return next.every((each, at) => each === all[at]) ? all : next;
	});
}

/** The composite alarms that go off with an alarm; of one that may, it is open whom it tells. */
function setOffBy(
	{ alarm_name }: HeldAlarm,
	left: HeldAlarm["composites"],
	planned: readonly Composite[],
	names: Names,
	place: Network["place"],
): HeldAlarm["composites"] {
	const joined = [...left];
	const reached = new Set([alarm_name, ...left.map((each) => each.alarm_name)]);
	const open: HeldAlarm["composites"] = [];
	for (let grown = true; grown; ) {
		grown = false;
		for (const { after = {}, address } of planned) {
			const { name: given, rule, suppressor, actions_enabled, alarm_actions } = after;
			const name = typeof given === "string" ? given : `planned/${address}`;
			if (reached.has(name)) continue;
			const is_open = [rule, actions_enabled, suppressor].some(isUnsaid);
			if (!is_open && (typeof rule !== "string" || !whatSetsOff(rule)(reached))) continue;
			reached.add(name);
			// Whether its suppressor is in alarm an inventory does not tell.
			if (is_open || (typeof suppressor === "string" && suppressor !== "")) {
				open.push({ alarm_name: name, actions_enabled: true, alarm_actions: [openTopic(address, place)] });
				continue;
			}
			grown = true;
			const actions = [...actionsNamed(alarm_actions, address, names, place)];
			joined.push({ alarm_name: name, actions_enabled: actions_enabled !== false, alarm_actions: actions });
		}
	}
	return [...joined, ...open];
}

import { z } from "zod";
import type { AnyAlarm } from "../aws/services/cloudwatch.js";
import { cloudwatch } from "../model/enumerations.js";
import { once } from "../model/once.js";
import { present } from "../model/present.js";
import { timestamp } from "../model/resource.js";
import { evaluateMath, type Value } from "./alarm_math.js";
import { nameOf, whatSetsOff } from "./alarm_rule.js";
import { isoTime } from "./answer.js";

const notifier = { alarm_name: z.string(), actions_enabled: z.boolean(), alarm_actions: z.array(z.string()) };

/** When an alarm goes off (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html). */
export const evaluation = {
	comparison_operator: cloudwatch.ComparisonOperator.optional(),
	threshold: z.number().optional(),
	/** `Maximum`, `Sum`, `p99` … */
	statistic: z.string().optional(),
	/** Seconds. */
	period: z.number().optional(),
	evaluation_periods: z.number().optional(),
	datapoints_to_alarm: z.number().optional(),
	treat_missing_data: z.string().optional(),
	/** `ignore`: of a percentile of few samples the alarm makes nothing. */
	evaluate_low_sample_count_percentile: z.string().optional(),
	/** The metric math that is compared, and what it comes to: absent where this program cannot tell. */
	expression: z
		.strictObject({
			text: z.string().max(2048),
			/** All its metrics are 0. */
			at_zero: z.number().optional(),
			/** One of them is 1, the others are 0. */
			at_one: z.number().optional(),
			/** One of them is 1, the others have no data. */
			at_one_alone: z.number().optional(),
			/** All are a thousand million, which is more than any limit. */
			at_many: z.number().optional(),
		})
		.optional(),
};

/** A metric that an alarm watches or calculates with. */
const watchedMetric = {
	metric_name: z.string(),
	dimensions: z.record(z.string(), z.string()),
	statistic: z.string().optional(),
	period: z.number().optional(),
	/** What the alarm's expression comes to by this one, where it is not the one that `at_one` there is about. */
	calculated: z.strictObject({ at_one: z.number().optional(), at_one_alone: z.number().optional() }).optional(),
};

/** A metric alarm that is about a service. */
const alarm = z.strictObject({
	...notifier,
	...evaluation,
	/** And since when. */
	state_value: cloudwatch.StateValue,
	state_since: timestamp.optional(),
	/** The service's metrics that it watches, also those that it calculates with. */
	metrics: z.array(z.strictObject(watchedMetric)),
	/** The Metrics Insights and PromQL queries that it watches, as text. */
	queries: z.array(z.string()),
	/**
	 * The composite alarms that go off with it when every other alarm is fine, directly or through others, and whose actions no
	 * suppressor holds back then.
	 */
	composites: z.array(z.strictObject(notifier)),
});

/** An alarm on metrics of any namespace. */
export const metricAlarm = z.strictObject({
	...notifier,
	...evaluation,
	metrics: z.array(z.strictObject({ namespace: z.string(), ...watchedMetric })),
	composites: z.array(z.strictObject(notifier)),
});

/** An alarm on what a scheduled query of log groups counts. */
export const logAlarm = z.strictObject({
	...notifier,
	/** Names or ARNs. */
	log_groups: z.array(z.string()),
	query: z.string(),
	aggregation: z.string().optional(),
	comparison_operator: cloudwatch.ComparisonOperator.optional(),
	threshold: z.number().optional(),
	results_to_alarm: z.number().optional(),
	composites: z.array(z.strictObject(notifier)),
});

/** CloudWatch DescribeAlarms: alarms of the Region that are about a service, by name. */
export const alarms = z.array(alarm);

/** The namespaces of the metrics that are looked for, each with what a query names that is about one of them. */
const QUERIES = { "AWS/CloudHSM": /CloudHSM|\bHsm[A-Z]/, "AWS/KMS": /AWS\/KMS|\bSecondsUntilKeyMaterialExpiration\b/ };
export type Namespace = keyof typeof QUERIES;

/** The alarms about a service among all those of a Region, by name, each with the composite alarms above it. */
export function alarmsOf(namespace: Namespace, all: readonly AnyAlarm[], account: string) {
	const composites = compositesAmong(all);
	return all
		.flatMap((found) => {
			if (!isMetricAlarm(found)) return [];
			const metrics = metricsOf(found, account).flatMap((metric) => {
				const { namespace: own, ...rest } = metric;
				return own === namespace ? [rest] : [];
			});
			const queries = queriesOf(found, namespace);
			if (metrics.length === 0 && queries.length === 0) return [];
			return [
				present({
					...notifierOf(found),
					...evaluationOf(found),
					state_value: found.StateValue,
					state_since: isoTime(found.StateTransitionedTimestamp ?? found.StateUpdatedTimestamp),
					metrics,
					queries,
					composites: setOffBy(found, composites).map(notifierOf),
				}),
			];
		})
		.sort(byName);
}

/** The alarms on metrics that `wanted` names, by name, each with what makes it go off and the composite alarms above it. */
export function alarmsOnMetrics(
	all: readonly AnyAlarm[],
	account: string,
	wanted: (metric: { readonly namespace: string; readonly metric_name: string }) => boolean,
) {
	const composites = compositesAmong(all);
	return all
		.flatMap((found) => {
			const metrics = metricsOf(found, account).filter(wanted);
			if (!isMetricAlarm(found) || metrics.length === 0) return [];
			return [
				present({
					...notifierOf(found),
					...evaluationOf(found),
					metrics,
					composites: setOffBy(found, composites).map(notifierOf),
				}),
			];
		})
		.sort(byName);
}

function byName(a: { readonly alarm_name?: string }, b: { readonly alarm_name?: string }): number {
	return (a.alarm_name ?? "") < (b.alarm_name ?? "") ? -1 : 1;
}

/** The log alarms of log groups, by name. */
export function logAlarmsOf(all: readonly AnyAlarm[], isWanted: (log_group: string) => boolean) {
	const composites = compositesAmong(all);
	return all
		.flatMap((found) => {
			const {
				QueryString: query,
				LogGroupIdentifiers = [],
				AggregationExpression,
			} = found.ScheduledQueryConfiguration ?? {};
			if (query === undefined || !LogGroupIdentifiers.some(isWanted)) return [];
			return [
				present({
					...notifierOf(found),
					log_groups: LogGroupIdentifiers,
					query,
					aggregation: AggregationExpression,
					comparison_operator: found.ComparisonOperator,
					threshold: found.Threshold,
					results_to_alarm: found.QueryResultsToAlarm,
					composites: setOffBy(found, composites).map(notifierOf),
				}),
			];
		})
		.sort(byName);
}

function isMetricAlarm({ AlarmRule, ScheduledQueryConfiguration }: AnyAlarm): boolean {
	return AlarmRule === undefined && ScheduledQueryConfiguration === undefined;
}

interface Composite {
	readonly alarm: AnyAlarm;
	readonly isSetOffBy: (names: ReadonlySet<string>) => boolean;
	/** Its suppressor, and whether that one is in alarm as it is. */
	readonly suppressor?: { readonly name: string; readonly is_in_alarm: boolean };
}

/** The composite alarms among all those of a Region; found once, whoever asks about the Region's alarms. */
const compositesAmong = once((all: readonly AnyAlarm[]): readonly Composite[] => {
	const composites = all.filter(({ AlarmRule }) => AlarmRule !== undefined);
	const suppressors = new Set(
		composites.flatMap(({ ActionsSuppressor: name }) => (name === undefined ? [] : nameOf(name))),
	);
	const in_alarm = new Set(
		all.flatMap(({ AlarmName: name = "", StateValue }) =>
			suppressors.has(name) && StateValue === "ALARM" ? name : [],
		),
	);
	return composites.map((alarm) => {
		const name = alarm.ActionsSuppressor === undefined ? undefined : nameOf(alarm.ActionsSuppressor);
		return {
			alarm,
			isSetOffBy: whatSetsOff(alarm.AlarmRule ?? ""),
			...(name === undefined ? {} : { suppressor: { name, is_in_alarm: in_alarm.has(name) } }),
		};
	});
});

function setOffBy(found: AnyAlarm, composites: readonly Composite[]): AnyAlarm[] {
	const names = new Set([found.AlarmName ?? ""]);
	const reached = new Set<Composite>();
	for (let grown = true; grown; ) {
		grown = false;
		for (const composite of composites) {
			if (reached.has(composite) || !composite.isSetOffBy(names)) continue;
			reached.add(composite);
			names.add(composite.alarm.AlarmName ?? "");
			grown = true;
		}
	}
	// One whose suppressor is in alarm takes no action (API reference of PutCompositeAlarm, ActionsSuppressor).
	const acting = [...reached].filter(
		({ suppressor: by }) => by === undefined || !(by.is_in_alarm || names.has(by.name)),
	);
	return acting.map(({ alarm }) => alarm).sort((a, b) => ((a.AlarmName ?? "") < (b.AlarmName ?? "") ? -1 : 1));
}

/** When it goes off: of a calculation that compares one metric as it is, by that metric's own statistic. */
function evaluationOf(found: AnyAlarm) {
	const series = found.Metrics ?? [];
	const compared = comparedIn(found);
	return {
		comparison_operator: found.ComparisonOperator,
		threshold: found.Threshold,
		statistic: found.Statistic ?? found.ExtendedStatistic ?? compared?.MetricStat?.Stat,
		period: found.Period ?? compared?.MetricStat?.Period ?? compared?.Period,
		evaluation_periods: found.EvaluationPeriods,
		datapoints_to_alarm: found.DatapointsToAlarm,
		treat_missing_data: found.TreatMissingData,
		evaluate_low_sample_count_percentile: found.EvaluateLowSampleCountPercentile,
		expression: compared?.Expression === undefined ? undefined : calculated(compared.Expression, series, found),
	};
}

const MANY = 1e9;

type Series = NonNullable<AnyAlarm["Metrics"]>;

/** What is compared with the threshold, which may be a band of what is usual. */
function comparedIn({ Metrics = [], ThresholdMetricId }: AnyAlarm): Series[number] | undefined {
	return Metrics.find(({ Id, ReturnData }) => ReturnData !== false && (Id !== ThresholdMetricId || Id === undefined));
}

/** The metrics that what is compared is made of: those that an alarm only lists set nothing off. */
function usedIn(found: AnyAlarm): Series {
	const series = found.Metrics ?? [];
	const used = new Set<Series[number]>();
	const add = (one: Series[number] | undefined): void => {
		if (one === undefined || used.has(one)) return;
		used.add(one);
		const { Expression: text } = one;
		if (text === undefined) return;
		for (const other of /\bMETRICS\b/i.test(text) ? series : series.filter(({ Id }) => names(text, Id))) add(other);
	};
	add(comparedIn(found));
	return series.filter((one) => used.has(one));
}

function names(text: string, id: string | undefined): boolean {
	return id !== undefined && text.split(/\W+/).includes(id);
}

/** What the calculation comes to by the one metric that is 1; undefined where it is what it comes to by the first. */
function calculatedBy(text: string, series: Series, id: string | undefined, first: string | undefined) {
	const [by, by_first] = [id, first].map((each) => {
		const { at_one, at_one_alone } = calculatedWith(text, series, each);
		return { at_one, at_one_alone };
	});
	const same = by?.at_one === by_first?.at_one && by?.at_one_alone === by_first?.at_one_alone;
	return same || by === undefined ? undefined : present(by);
}

function calculated(text: string, series: Series, found: AnyAlarm) {
	return calculatedWith(text, series, usedIn(found).find(({ MetricStat }) => MetricStat)?.Id);
}

function calculatedWith(text: string, series: Series, id: string | undefined) {
	const at = (one: Value, others: Value): number | undefined => {
		const values = new Map<string, Value>();
		for (const { Id = "", MetricStat } of series)
			if (MetricStat !== undefined) values.set(Id, Id === id ? one : others);
		// Expressions may build on others; each is worked out once what it needs is there.
		for (let left = series.length; left > 0; left -= 1) {
			for (const { Id = "", Expression } of series) {
				const found = Expression === undefined || values.has(Id) ? undefined : evaluateMath(Expression, values);
				if (found !== undefined && Expression !== text) values.set(Id, found);
			}
		}
		const result = evaluateMath(text, values);
		return typeof result === "number" ? result : undefined;
	};
	return present({
		text: text.slice(0, 2048),
		at_zero: at(0, 0),
		at_one: at(1, 0),
		at_one_alone: at(1, "missing"),
		at_many: at(MANY, MANY),
	});
}

function notifierOf(found: AnyAlarm) {
	return {
		alarm_name: found.AlarmName,
		actions_enabled: found.ActionsEnabled,
		alarm_actions: found.AlarmActions ?? [],
	};
}

/** Its metrics, but for those of another account, which a monitoring account may watch. */
function metricsOf(found: AnyAlarm, account: string) {
	const all = found.Metrics ?? [];
	const text = comparedIn(found)?.Expression;
	const used = usedIn(found).filter(({ MetricStat }) => MetricStat !== undefined);
	const series = used.flatMap(({ Id, MetricStat, AccountId }) => {
		if (MetricStat?.Metric === undefined || (AccountId ?? account) !== account) return [];
		const by = text === undefined ? undefined : calculatedBy(text, all, Id, used[0]?.Id);
		return [{ ...MetricStat.Metric, statistic: MetricStat.Stat, period: MetricStat.Period, calculated: by }];
	});
	const own = { ...found, statistic: undefined, period: undefined, calculated: undefined };
	return [own, ...series].flatMap(({ Namespace, MetricName, Dimensions, ...rest }) => {
		if (Namespace === undefined || MetricName === undefined) return [];
		const { statistic, period, calculated: by } = rest;
		const dimensions = Object.fromEntries((Dimensions ?? []).map(({ Name, Value }) => [Name ?? "", Value ?? ""]));
		return [
			{ namespace: Namespace, metric_name: MetricName, dimensions, ...present({ statistic, period, calculated: by }) },
		];
	});
}

/** Queries that name the service, or one of its metrics. */
function queriesOf(found: AnyAlarm, namespace: Namespace): string[] {
	const expressions = usedIn(found).map(({ Expression }) => Expression);
	const texts = [...expressions, found.EvaluationCriteria?.PromQLCriteria?.Query];
	return texts.filter((text) => text !== undefined).filter((text) => QUERIES[namespace].test(text));
}

interface Notifier {
	readonly alarm_actions: readonly string[];
}

/** The actions of alarms, and of the composite alarms above them. */
export function actionsOf(alarms: readonly (Notifier & { readonly composites: readonly Notifier[] })[]): string[] {
	return alarms.flatMap((alarm) => [alarm, ...alarm.composites]).flatMap(({ alarm_actions }) => alarm_actions);
}

import { z } from "zod";
import type { AnyAlarm } from "../aws/services/cloudwatch.js";
import { cloudwatch } from "../model/enumerations.js";
import { timestamp } from "../model/resource.js";
import { isoTime, present } from "./answer.js";

const notifier = { alarm_name: z.string(), actions_enabled: z.boolean(), alarm_actions: z.array(z.string()) };

/** A metric alarm that is about a service. */
const alarm = z.strictObject({
	...notifier,
	/** And since when. */
	state_value: cloudwatch.StateValue,
	state_since: timestamp.optional(),
	/** The service's metrics that it watches, also those that it calculates with. */
	metrics: z.array(z.strictObject({ metric_name: z.string(), dimensions: z.record(z.string(), z.string()) })),
	/** The Metrics Insights and PromQL queries that it watches, as text. */
	queries: z.array(z.string()),
	/** The composite alarms that go off with it, directly or through others. */
	composites: z.array(z.strictObject(notifier)),
});

/** CloudWatch DescribeAlarms: alarms of the Region that are about a service, by name. */
export const alarms = z.array(alarm);

/** The namespaces of the metrics that are looked for, each with what a query names that is about one of them. */
const QUERIES = { "AWS/CloudHSM": /CloudHSM|\bHsm[A-Z]/, "AWS/KMS": /AWS\/KMS|\bSecondsUntilKeyMaterialExpiration\b/ };
export type Namespace = keyof typeof QUERIES;

/** The alarms about a service among all those of a Region, by name, each with the composite alarms above it. */
export function alarmsOf(namespace: Namespace, all: readonly AnyAlarm[]) {
	const above = compositesByName(all);
	return all
		.flatMap((found) => {
			if (found.AlarmRule !== undefined) return [];
			const metrics = metricsOf(found).flatMap((metric) => {
				const { namespace: own, ...rest } = metric;
				return own === namespace ? [rest] : [];
			});
			const queries = queriesOf(found, namespace);
			if (metrics.length === 0 && queries.length === 0) return [];
			return [
				present({
					...notifierOf(found),
					state_value: found.StateValue,
					state_since: isoTime(found.StateTransitionedTimestamp ?? found.StateUpdatedTimestamp),
					metrics,
					queries,
					composites: compositesOf(found, above).map(notifierOf),
				}),
			];
		})
		.sort(byName);
}

/** The alarms on metrics that `wanted` names, by name, each with what makes it go off and the composite alarms above it. */
export function alarmsOnMetrics(
	all: readonly AnyAlarm[],
	wanted: (metric: { readonly namespace: string; readonly metric_name: string }) => boolean,
) {
	const above = compositesByName(all);
	return all
		.flatMap((found) => {
			const metrics = metricsOf(found).filter(wanted);
			if (found.AlarmRule !== undefined || metrics.length === 0) return [];
			return [
				present({
					...notifierOf(found),
					comparison_operator: found.ComparisonOperator,
					threshold: found.Threshold,
					metrics,
					composites: compositesOf(found, above).map(notifierOf),
				}),
			];
		})
		.sort(byName);
}

function byName(a: { readonly alarm_name?: string }, b: { readonly alarm_name?: string }): number {
	return (a.alarm_name ?? "") < (b.alarm_name ?? "") ? -1 : 1;
}

function compositesByName(all: readonly AnyAlarm[]): ReadonlyMap<string, readonly AnyAlarm[]> {
	const above = new Map<string, AnyAlarm[]>();
	for (const composite of all) {
		for (const name of watchedBy(composite.AlarmRule ?? "")) above.set(name, [...(above.get(name) ?? []), composite]);
	}
	return above;
}

function notifierOf(found: AnyAlarm) {
	return {
		alarm_name: found.AlarmName,
		actions_enabled: found.ActionsEnabled,
		alarm_actions: found.AlarmActions ?? [],
	};
}

function metricsOf(found: AnyAlarm) {
	const watched = [found, ...(found.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric ?? [])];
	return watched.flatMap(({ Namespace, MetricName, Dimensions }) => {
		if (Namespace === undefined || MetricName === undefined) return [];
		const dimensions = Object.fromEntries((Dimensions ?? []).map(({ Name, Value }) => [Name ?? "", Value ?? ""]));
		return [{ namespace: Namespace, metric_name: MetricName, dimensions }];
	});
}

/** Queries that name the service, or one of its metrics. */
function queriesOf(found: AnyAlarm, namespace: Namespace): string[] {
	const expressions = (found.Metrics ?? []).map(({ Expression }) => Expression);
	const texts = [...expressions, found.EvaluationCriteria?.PromQLCriteria?.Query];
	return texts.filter((text) => text !== undefined).filter((text) => QUERIES[namespace].test(text));
}

function compositesOf(found: AnyAlarm, above: ReadonlyMap<string, readonly AnyAlarm[]>): AnyAlarm[] {
	const reached = new Set<AnyAlarm>();
	const visit = (name: string | undefined): void => {
		for (const composite of above.get(name ?? "") ?? []) {
			if (reached.has(composite)) continue;
			reached.add(composite);
			visit(composite.AlarmName);
		}
	};
	visit(found.AlarmName);
	return [...reached].sort((a, b) => ((a.AlarmName ?? "") < (b.AlarmName ?? "") ? -1 : 1));
}

/** Words of a rule: an operator, a parenthesis, or a state with the alarm that must be in it, by its name or ARN. */
const WORD =
	/(?<not>\bNOT\b)|(?<state>\b(?:ALARM|OK|INSUFFICIENT_DATA))\s*\(\s*(?:"(?<quoted>[^"]*)"|(?<bare>[^()"]*))\s*\)|(?<open>\()|(?<close>\))/g;

/**
 * The alarms whose going off can make a composite alarm go off: those under ALARM, and under OK where it is negated.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */
export function watchedBy(rule: string): ReadonlySet<string> {
	const names = new Set<string>();
	const outer: boolean[] = [];
	let inside = false;
	let negated = false;
	for (const { groups = {} } of rule.matchAll(WORD)) {
		const { not, state, quoted, bare, open } = groups;
		if (not !== undefined) negated = !negated;
		else if (open !== undefined) {
			outer.push(inside);
			inside = inside !== negated;
			negated = false;
		} else if (state === undefined) inside = outer.pop() ?? false;
		else {
			const against = inside !== negated;
			negated = false;
			const name = (quoted ?? bare ?? "").trim();
			if (state === (against ? "OK" : "ALARM")) names.add(name.replace(/^arn:[^:]*:cloudwatch:[^:]*:[^:]*:alarm:/, ""));
		}
	}
	return names;
}

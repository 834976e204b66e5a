import { isoTime, present } from "./answer.js";
import type { AnyAlarm } from "./aws/cloudwatch.js";

const NAMESPACE = "AWS/CloudHSM";

/** The alarms about CloudHSM among all those of a Region, by name, each with the composite alarms above it. */
export function alarmsOfCloudhsm(all: readonly AnyAlarm[]) {
	const above = new Map<string, AnyAlarm[]>();
	for (const composite of all) {
		for (const name of watchedBy(composite.AlarmRule ?? "")) above.set(name, [...(above.get(name) ?? []), composite]);
	}
	return all
		.flatMap((found) => {
			if (found.AlarmRule !== undefined) return [];
			const metrics = metricsOf(found);
			const queries = queriesOf(found);
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
		.sort((a, b) => ((a.alarm_name ?? "") < (b.alarm_name ?? "") ? -1 : 1));
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
		if (Namespace !== NAMESPACE || MetricName === undefined) return [];
		const dimensions = Object.fromEntries((Dimensions ?? []).map(({ Name, Value }) => [Name ?? "", Value ?? ""]));
		return [{ metric_name: MetricName, dimensions }];
	});
}

/** Queries that name CloudHSM, or one of its metrics: those all begin with Hsm. */
function queriesOf(found: AnyAlarm): string[] {
	const expressions = (found.Metrics ?? []).map(({ Expression }) => Expression);
	const texts = [...expressions, found.EvaluationCriteria?.PromQLCriteria?.Query];
	return texts
		.filter((text) => text !== undefined)
		.filter((text) => text.includes("CloudHSM") || /\bHsm[A-Z]/.test(text));
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

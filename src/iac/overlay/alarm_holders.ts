import type { z } from "zod";
import { actionsOf, alarmsOf, alarmsOnMetrics, type metricAlarm } from "../../collect/alarm.js";
import type { CloudhsmCluster } from "../../collect/cloudhsm_cluster/schema.js";
import type { KmsKey } from "../../collect/kms_key/schema.js";
import type { Region } from "../../collect/region/schema.js";
import type { TypeName } from "../../collect/schemas.js";
import { isUnsaid, type PlannedMetric, type PlannedResource, type Unsaid } from "../../model/change.js";
import { clustersIn, type Fact, knownIn } from "./cluster_facts.js";
import type { Draft, Place } from "./draft.js";

/** An alarm as CloudWatch tells it. */
export type Told = Parameters<typeof alarmsOf>[1][number];
/** An alarm as a fact has it: those on metrics of any namespace have no queries and no state. */
export type HeldAlarm = Omit<z.infer<typeof metricAlarm>, "metrics"> &
	Partial<Pick<Fact<"alarms">[number], "queries" | "state_value" | "state_since">> & {
		readonly metrics: Fact<"alarms">[number]["metrics"];
	};

/** A fact that holds alarms: those about a cluster or a key, or on what the filters of log groups count. */
export interface AlarmHolder {
	readonly type: TypeName;
	readonly arn: string;
	readonly facet: string;
	readonly alarms: readonly HeldAlarm[];
	/** The facets that hold the topics which the alarms tell, each with what else it tells. */
	readonly topics: Readonly<Record<string, readonly string[]>>;
	/** Whether an alarm on the metric belongs here; undefined where its open dimensions decide that. */
	watches(metric: PlannedMetric): boolean | undefined;
	/** The alarm as the fact would have it; undefined where it does not belong here. */
	read(told: Told): HeldAlarm | undefined;
	/** What `read` made of alarms is as the fact has them. */
	change(by: PlannedResource, change: (alarms: readonly HeldAlarm[]) => readonly HeldAlarm[] | Unsaid): void;
}

export function alarmHoldersIn(draft: Draft, place: Place): AlarmHolder[] {
	return [
		...clustersIn(draft, place).flatMap((cluster) => [ofCluster(draft, cluster), ofAuditLog(draft, cluster)]),
		...draft.in("kms_key", place).flatMap((key) => (key.alarms === undefined ? [] : ofKey(draft, key))),
		...regionsOf(draft, place).map((region) => ofRegion(draft, region, place)),
	];
}

/** The Regions of an account that were scanned. */
export function regionsOf(draft: Draft, { account }: Pick<Place, "account">): Region[] {
	const names = new Set(draft.scopes.filter((scope) => scope.account === account).map(({ region }) => region));
	return [...names].flatMap((region) => draft.in("region", { account, region }));
}

function ofCluster(draft: Draft, { arn, account, alarms }: CloudhsmCluster): AlarmHolder {
	return {
		type: "cloudhsm_cluster",
		arn,
		facet: "alarms",
		alarms: knownIn(alarms) ?? [],
		topics: { alarm_topics: [] },
		watches: ({ namespace }) => namespace === "AWS/CloudHSM",
		read: (told) => alarmsOf("AWS/CloudHSM", [told], account)[0] as HeldAlarm | undefined,
		change: (by, change) =>
			draft.edit("cloudhsm_cluster", arn, "alarms", by, (alarms) => change(alarms) as typeof alarms | Unsaid),
	};
}

function ofAuditLog(draft: Draft, { arn, account, audit_log_alarms, audit_log_filters }: CloudhsmCluster): AlarmHolder {
	const known = knownIn(audit_log_alarms);
	type Value = Fact<"audit_log_alarms">;
	return {
		type: "cloudhsm_cluster",
		arn,
		facet: "audit_log_alarms",
		alarms: known?.alarms ?? [],
		topics: { audit_log_topics: actionsOf(known?.log_alarms ?? []) },
		...onMetrics(account, metricsIn(knownIn(audit_log_filters) ?? [])),
		change: (by, change) =>
			draft.edit("cloudhsm_cluster", arn, "audit_log_alarms", by, (all) => {
				const alarms = change(all.alarms);
				return isUnsaid(alarms) ? alarms : { ...all, alarms: alarms as Value["alarms"] };
			}),
	};
}

function ofKey(draft: Draft, { arn, account, alarms }: KmsKey): AlarmHolder {
	const ids = new Set([arn, arn.slice(arn.lastIndexOf("/") + 1), arn.slice(arn.indexOf("planned/"))]);
	const isOfKey = (dimensions: Readonly<Record<string, string>>) =>
		Object.values(dimensions).some((value) => ids.has(value));
	return {
		type: "kms_key",
		arn,
		facet: "alarms",
		alarms: knownIn(alarms) ?? [],
		topics: { alarm_topics: [] },
		watches: ({ namespace, dimensions }) => {
			if (namespace !== "AWS/KMS") return false;
			return isUnsaid(dimensions) ? undefined : isOfKey(dimensions);
		},
		read: (told) => {
			const [found] = alarmsOf("AWS/KMS", [told], account) as HeldAlarm[];
			const about = found?.queries?.length !== 0 || found.metrics.some(({ dimensions }) => isOfKey(dimensions));
			return about ? found : undefined;
		},
		change: (by, change) =>
			draft.edit("kms_key", arn, "alarms", by, (alarms) => change(alarms) as typeof alarms | Unsaid),
	};
}

type FilterAlarms = Extract<NonNullable<Region["filter_alarms"]>, { status: "known" }>["value"];

/** A trail that is seen in many Regions delivers to a log group in one: the alarms are there. */
function ofRegion(draft: Draft, region: Region, { region: name }: Place): AlarmHolder {
	const { arn, account, metric_filters, filter_alarms, event_targets, hsm_event_targets } = region;
	const groups = (knownIn(metric_filters) ?? []).filter(
		({ log_group_arn: of }) => !of.startsWith("arn:") || of.split(":")[3] === name,
	);
	const filters = groups.flatMap((group) => knownIn(group.filters) ?? []);
	const places = knownIn(filter_alarms) ?? [];
	const log_alarms = places.flatMap((each) => each.log_alarms ?? []);
	const others = places.filter((each) => each.region !== name).flatMap((each) => knownIn(each.alarms) ?? []);
	const told = actionsOf([...log_alarms, ...others]);
	const targets = (rules: typeof event_targets) =>
		(knownIn(rules) ?? []).flatMap(({ target_arns = [] }) => target_arns);
	return {
		type: "region",
		arn,
		facet: "filter_alarms",
		alarms: places.filter((each) => each.region === name).flatMap((each) => knownIn(each.alarms) ?? []),
		topics: {
			alarm_topics: [...told, ...targets(event_targets)],
			hsm_alarm_topics: [...told, ...targets(hsm_event_targets)],
		},
		...onMetrics(account, metricsIn(filters)),
		change: (by, change) =>
			draft.edit("region", arn, "filter_alarms", by, (all) => {
				const none = { region: name, alarms: { status: "known" as const, value: [] } };
				let open: Unsaid | undefined;
				const next = (all.some((each) => each.region === name) ? all : [...all, none]).map((each) => {
					if (each.region !== name || each.alarms.status !== "known") return each;
					const alarms = change(each.alarms.value);
					if (isUnsaid(alarms)) open = alarms;
					else if (alarms !== each.alarms.value) return { ...each, alarms: { status: "known", value: alarms } };
					return each;
				});
				if (open !== undefined) return open;
				return next.every((each, at) => each === all[at]) ? all : (next as FilterAlarms);
			}),
	};
}

interface Counting {
	readonly metrics: readonly { readonly namespace: string; readonly metric_name: string }[];
}

/** The metrics that filters make. */
function metricsIn(filters: readonly Counting[]): ReadonlySet<string> {
	return new Set(filters.flatMap(({ metrics }) => metrics.map(nameOf)));
}

function nameOf({ namespace, metric_name }: Counting["metrics"][number]): string {
	return `${namespace} ${metric_name}`;
}

function onMetrics(account: string, made: ReadonlySet<string>): Pick<AlarmHolder, "watches" | "read"> {
	return {
		watches: (metric) => made.has(nameOf(metric)),
		read: (told) => alarmsOnMetrics([told], account, (metric) => made.has(nameOf(metric)))[0] as HeldAlarm | undefined,
	};
}

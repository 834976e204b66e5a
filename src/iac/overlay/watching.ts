import type { Region } from "../../collect/region/schema.js";
import {
	isUnsaid,
	type PlannedAttributes,
	type PlannedResource,
	type PlannedResourceOf,
	type Unsaid,
} from "../../model/change.js";
import { regionsOf } from "./alarm_holders.js";
import { clustersIn, type Fact, knownIn } from "./cluster_facts.js";
import { type Draft, type Place, untold } from "./draft.js";
import { idOf, type Names } from "./identity.js";
import { changed } from "./key.js";
import type { Network } from "./network.js";

/** Records the traffic of a VPC or subnet that clusters are in. */
export function overlayFlowLog({ draft, place, names }: Network, flow: PlannedResourceOf<"flow_log">): void {
	const { after, action, id } = flow;
	const of = after?.resource_id;
	for (const cluster of clustersIn(draft, place)) {
		const metadata = knownIn(cluster.metadata);
		const watched = new Set([metadata?.vpc_id, ...Object.values(metadata?.subnet_mapping ?? {})]);
		const resource_id = typeof of === "string" ? names.id(of) : undefined;
		const joins = action !== "delete" && resource_id !== undefined && watched.has(resource_id);
		const known = (knownIn(cluster.flow_logs) ?? []).some(({ flow_log_id }) => flow_log_id === id);
		if (!joins && !known) continue;
		draft.edit("cloudhsm_cluster", cluster.arn, "flow_logs", flow, (flows) => {
			const own = flows.find(({ flow_log_id }) => flow_log_id === id);
			const rest = flows.filter(({ flow_log_id }) => flow_log_id !== id);
			if (!joins || resource_id === undefined) return rest;
			if (isUnsaid(after?.traffic_type)) return after.traffic_type;
			const traffic_type = after?.traffic_type ?? "ALL";
			return [...rest, { ...own, flow_log_id: idOf(flow), resource_id, status: "ACTIVE", traffic_type }];
		});
	}
}

/** The group of a cluster's audit log goes by the cluster's id. */
export function overlayLogGroup({ draft, place, names }: Network, group: PlannedResourceOf<"log_group">): void {
	const { before, after, action } = group;
	const name = after?.name ?? before?.name;
	if (typeof name !== "string") return;
	for (const cluster of clustersIn(draft, place)) {
		const own = knownIn(cluster.log_group);
		if (own?.log_group_name !== name) continue;
		draft.edit("cloudhsm_cluster", cluster.arn, "log_group", group, () => {
			if (action === "delete") return { exists: false, log_group_name: name };
			const { retention_in_days, kms_key_id, deletion_protection_enabled } = after ?? {};
			const unsaid = [retention_in_days, kms_key_id, deletion_protection_enabled].find(isUnsaid);
			if (unsaid !== undefined) return unsaid;
			return {
				exists: true,
				log_group_name: name,
				...(typeof retention_in_days === "number" ? { retention_in_days } : {}),
				...(typeof kms_key_id === "string" ? { kms_key_id: names.id(kms_key_id) } : {}),
				...(typeof deletion_protection_enabled === "boolean" ? { deletion_protection_enabled } : {}),
			};
		});
		const live = draft.get("cloudhsm_cluster", cluster.arn);
		if (live !== undefined && !own.exists && action !== "delete") {
			draft.put("cloudhsm_cluster", { ...live, log_streams: untold(group, "the log streams") }, group);
		}
	}
}

type Value<F extends keyof Region> =
	Extract<NonNullable<Region[F]>, { status: "known" }> extends { value: infer V } ? V : never;

type Filter = Fact<"audit_log_filters">[number];

/** A filter of a log group that a trail delivers to, or of a cluster's audit log. */
export function overlayMetricFilter(
	{ draft, place, names }: Network,
	filter: PlannedResourceOf<"metric_filter">,
): void {
	const { before, after } = filter;
	const group = after?.log_group_name ?? before?.log_group_name;
	if (typeof group !== "string") return;
	const name = names.id(group);
	const ends = new Set([name, name.replace(/:\*$/, "")]);
	for (const region of regionsOf(draft, place)) {
		const has = (knownIn(region.metric_filters) ?? []).some(({ log_group_arn }) => isGroup(log_group_arn, ends, place));
		if (!has) continue;
		draft.edit("region", region.arn, "metric_filters", filter, (groups) => {
			const open = openIn(filter);
			if (open !== undefined) return open;
			return groups.map((each) => {
				if (!isGroup(each.log_group_arn, ends, place) || each.filters.status !== "known") return each;
				return { ...each, filters: { ...each.filters, value: withFilter(each.filters.value, filter) } };
			});
		});
	}
	for (const cluster of clustersIn(draft, place)) {
		if (name !== `/aws/cloudhsm/${cluster.arn.slice(cluster.arn.lastIndexOf("/") + 1)}`) continue;
		draft.edit("cloudhsm_cluster", cluster.arn, "audit_log_filters", filter, (filters) => {
			return openIn(filter) ?? withFilter(filters, filter);
		});
	}
}

function openIn({ action, after }: PlannedResourceOf<"metric_filter">): Unsaid | undefined {
	return action === "delete" ? undefined : [after?.pattern, after?.metrics, after?.of_other_events].find(isUnsaid);
}

function withFilter(
	filters: readonly Filter[],
	{ action, before, after, address }: PlannedResourceOf<"metric_filter">,
): Filter[] {
	const old = before?.name ?? after?.name;
	const rest = filters.filter(({ filter_name }) => filter_name !== old);
	const { name, pattern, metrics, of_other_events } = after ?? {};
	if (action === "delete" || isUnsaid(metrics) || isUnsaid(pattern)) return rest;
	const added = {
		filter_name: typeof name === "string" ? name : `planned/${address}`,
		filter_pattern: pattern ?? "",
		of_other_events: of_other_events === true,
		metrics: (metrics ?? []).map((metric) => ({ ...metric, dimensions: [...metric.dimensions].sort() })),
	};
	return [...rest, added];
}

/** `arn:aws:logs:eu-central-1:111122223333:log-group:trail:*`, or the planned id of a group that the trail will deliver to. */
function isGroup(arn: string, names: ReadonlySet<string>, { region, account }: Place): boolean {
	if (names.has(arn) || names.has(arn.replace(/:\*$/, ""))) return true;
	const [, , , own_region, own_account, , name = ""] = arn.split(":");
	return own_region === region && own_account === account && names.has(name);
}

type Trail = Value<"trails">[number];
type Selectors = Value<"event_selectors">;
type Status = Value<"trail_status">;

/** A trail is seen in its home Region, and one of all Regions in each. */
export function overlayTrail(network: Network, planned: PlannedResourceOf<"trail">): void {
	const { draft, place, names } = network;
	const { after, action } = planned;
	const arn = action === "create" || action === "replace" ? idOf(planned) : (planned.arn ?? idOf(planned));
	for (const region of regionsOf(draft, place)) {
		const live = (knownIn(region.trails) ?? []).find(({ trail_arn }) => trail_arn === planned.arn);
		const trail = action === "delete" ? undefined : trailOf(planned, arn, place, names, live);
		const multi = trail !== undefined && !isUnsaid(trail) && trail.is_multi_region_trail;
		const joins =
			trail !== undefined && (region.region === place.region || multi || (isUnsaid(trail) && live !== undefined));
		if (live === undefined && !joins) continue;
		draft.edit("region", region.arn, "trails", planned, (trails) => {
			const rest = trails.filter(({ trail_arn }) => trail_arn !== planned.arn);
			if (!joins || trail === undefined) return rest;
			return isUnsaid(trail) ? trail : [...rest, trail];
		});
		const status = joins ? { trail_arn: arn, status: statusOf(planned) } : undefined;
		if (isTold(planned, knownIn(region.trail_status), "is_logging")) {
			draft.edit("region", region.arn, "trail_status", planned, (parts) => partsAfter(parts, planned, status));
		}
		const selectors = joins ? { trail_arn: arn, selectors: selectorsOf(planned) } : undefined;
		if (isTold(planned, knownIn(region.event_selectors), "selectors")) {
			draft.edit("region", region.arn, "event_selectors", planned, (parts) => partsAfter(parts, planned, selectors));
		}
		joinLogGroup(draft, region, planned, after?.cloud_watch_logs_log_group_arn, names);
	}
}

function trailOf(
	planned: PlannedResourceOf<"trail">,
	trail_arn: string,
	place: Place,
	names: Names,
	live: Trail | undefined,
): Trail | Unsaid {
	const { selectors: _, is_logging: __, ...after } = planned.after ?? {};
	const unsaid = Object.values(after).find(isUnsaid);
	if (unsaid !== undefined) return unsaid;
	const id = (value: unknown): string | undefined => (typeof value === "string" ? names.id(value) : undefined);
	const said = {
		kms_key_id: id(after.kms_key_id),
		s3_bucket_name: id(after.s3_bucket_name),
		cloud_watch_logs_log_group_arn: id(after.cloud_watch_logs_log_group_arn),
	};
	return {
		trail_arn,
		name: typeof after.name === "string" ? after.name : planned.address,
		home_region: live?.home_region ?? place.region,
		is_multi_region_trail: after.is_multi_region_trail === true,
		is_organization_trail: after.is_organization_trail === true,
		log_file_validation_enabled: after.log_file_validation_enabled === true,
		...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
	};
}

/** What a change leaves as it was is as it was read; the rest is as planned. */
function statusOf({ after, address }: PlannedResourceOf<"trail">): Status[number]["status"] {
	const is_logging = after?.is_logging ?? true;
	return isUnsaid(is_logging) ? open(address, "whether it logs") : { status: "known", value: { is_logging } };
}

function selectorsOf({ after, address }: PlannedResourceOf<"trail">): Selectors[number]["selectors"] {
	const selectors = after?.selectors;
	if (selectors === undefined || selectors === null || isUnsaid(selectors)) return open(address, "its event selectors");
	return { status: "known", value: selectors as never };
}

function open(
	address: string,
	what: string,
): { status: "unknown"; reason: { kind: "known_after_apply"; action: string; message: string } } {
	const message = `${address} leaves ${what} open until it is applied`.slice(0, 500);
	return { status: "unknown", reason: { kind: "known_after_apply", action: "", message } };
}

interface PartOfTrail {
	readonly trail_arn: string;
}

/** Whether a change says something of a part of a trail: of one that it updates, only where it changes that. */
function isTold(
	planned: PlannedResourceOf<"trail">,
	parts: readonly PartOfTrail[] = [],
	name: keyof PlannedAttributes["trail"],
): boolean {
	const is_there = parts.some(({ trail_arn }) => trail_arn === planned.arn);
	return planned.action !== "update" || !is_there || changed<PlannedAttributes["trail"]>(planned, name);
}

function partsAfter<P extends PartOfTrail>(
	parts: readonly P[],
	planned: PlannedResourceOf<"trail">,
	next: P | undefined,
): P[] {
	const rest = parts.filter(({ trail_arn }) => trail_arn !== planned.arn);
	return next === undefined ? rest : [...rest, next];
}

/** A log group that a trail newly delivers to holds the filters that the plan puts there, and those that nobody read. */
function joinLogGroup(
	draft: Draft,
	region: Region,
	planned: PlannedResourceOf<"trail">,
	group: unknown,
	names: Names,
): void {
	if (typeof group !== "string" || planned.action === "delete") return;
	const log_group_arn = names.id(group);
	const made = names.planned(group) !== undefined;
	if (!changed<PlannedAttributes["trail"]>(planned, "cloud_watch_logs_log_group_arn")) return;
	draft.edit("region", region.arn, "metric_filters", planned, (groups) => {
		if (groups.some((each) => each.log_group_arn === log_group_arn)) return groups;
		const filters = made
			? { status: "known" as const, value: [] }
			: open(planned.address, `the metric filters of ${log_group_arn}`);
		return [...groups, { log_group_arn, filters }];
	});
}

/** The services that watch a Region: each has one of its kind, which the plan turns on, changes or turns off. */
export function overlayRecorder(network: Network, planned: PlannedResourceOf<"config_recorder">): void {
	const { draft, place } = network;
	const { before, after, action } = planned;
	const old = before?.name ?? after?.name;
	const recorder_arn = idOf({ ...planned, id: planned.arn ?? planned.id } as PlannedResource);
	for (const region of homeOf(draft, place)) {
		const live = (knownIn(region.config_recorders) ?? []).find(
			(each) => each.service_principal === undefined && each.name === old,
		);
		const arn = live?.recorder_arn ?? recorder_arn;
		draft.edit("region", region.arn, "config_recorders", planned, (recorders) => {
			const rest = recorders.filter(({ recorder_arn: each }) => each !== live?.recorder_arn);
			if (action === "delete") return rest;
			if (isUnsaid(after?.name)) return after.name;
			return [
				...rest,
				{ recorder_arn: arn, name: after?.name ?? "default", recording_scope: live?.recording_scope ?? "PAID" },
			];
		});
		draft.edit("region", region.arn, "config_recorder_settings", planned, (settings) => {
			const rest = settings.filter(({ recorder_arn: each }) => each !== arn);
			if (action === "delete") return rest;
			const { strategy, resource_types, frequency, overrides } = after ?? {};
			const unsaid = [strategy, resource_types, frequency, overrides].find(isUnsaid);
			const value = {
				strategy: (strategy ?? "ALL_SUPPORTED_RESOURCE_TYPES") as "ALL_SUPPORTED_RESOURCE_TYPES",
				resource_types: isUnsaid(resource_types) ? [] : [...(resource_types ?? [])],
				frequency: isUnsaid(frequency) ? "" : (frequency ?? "CONTINUOUS"),
				overrides: isUnsaid(overrides)
					? []
					: (overrides ?? []).map((each) => ({ ...each, resource_types: [...each.resource_types] })),
			};
			const known = { status: "known" as const, value };
			return [
				...rest,
				{ recorder_arn: arn, settings: unsaid === undefined ? known : open(planned.address, "what it records") },
			];
		});
		draft.edit("region", region.arn, "config_recorder_status", planned, (statuses) => {
			if (action === "delete") return statuses.filter(({ recorder_arn: each }) => each !== arn);
			const there = statuses.some(({ recorder_arn: each }) => each === arn);
			// A new recorder records nothing until it is started, which is a resource of its own.
			return there
				? statuses
				: [...statuses, { recorder_arn: arn, status: { status: "known" as const, value: { is_recording: false } } }];
		});
	}
}

export function overlayRecorderStatus(network: Network, planned: PlannedResourceOf<"config_recorder_status">): void {
	const { draft, place, names } = network;
	const { before, after, action } = planned;
	const given = after?.name ?? before?.name;
	const name = typeof given === "string" ? names.id(given) : undefined;
	for (const region of homeOf(draft, place)) {
		const recorder = (knownIn(region.config_recorders) ?? []).find(
			(each) => each.service_principal === undefined && (each.name === name || each.recorder_arn === name),
		);
		if (recorder === undefined) continue;
		draft.edit("region", region.arn, "config_recorder_status", planned, (statuses) =>
			statuses.map((each) => {
				if (each.recorder_arn !== recorder.recorder_arn) return each;
				const recording = action === "delete" ? false : (after?.is_recording ?? false);
				if (isUnsaid(recording)) return { ...each, status: open(planned.address, "whether it records") };
				const own = knownIn(each.status) ?? { is_recording: recording };
				return { ...each, status: { status: "known" as const, value: { ...own, is_recording: recording } } };
			}),
		);
	}
}

export function overlayDetector(network: Network, planned: PlannedResourceOf<"guardduty_detector">): void {
	const { draft, place } = network;
	const { after, action, id } = planned;
	const detector_id = idOf(planned);
	for (const region of homeOf(draft, place)) {
		draft.edit("region", region.arn, "guardduty_detectors", planned, (detectors) => {
			if (!detectors.available) return detectors;
			const rest = detectors.detector_ids.filter((each) => each !== id);
			return { ...detectors, detector_ids: action === "delete" ? rest : [...rest, detector_id] };
		});
		draft.edit("region", region.arn, "guardduty_detector_settings", planned, (all) => {
			const own = knownIn(all.find((each) => each.detector_id === id)?.settings);
			const rest = all.filter((each) => each.detector_id !== id);
			if (action === "delete") return rest;
			const enabled = after?.enabled ?? true;
			if (isUnsaid(enabled))
				return [...rest, { detector_id, settings: open(planned.address, "whether it is enabled") }];
			const frequency = after?.finding_publishing_frequency;
			const status = enabled ? "ENABLED" : "DISABLED";
			const value = {
				...own,
				status,
				cloudtrail_status: status,
				...(typeof frequency === "string" ? { finding_publishing_frequency: frequency } : {}),
			};
			return [...rest, { detector_id, settings: { status: "known" as const, value } }];
		});
	}
}

export function overlayHub(network: Network, planned: PlannedResourceOf<"security_hub_account">): void {
	const { draft, place } = network;
	const { after, action } = planned;
	for (const region of homeOf(draft, place)) {
		draft.edit("region", region.arn, "security_hub", planned, (hub): Value<"security_hub"> => {
			if (action === "delete") return { is_enabled: false };
			const { partition, account } = place;
			const { auto_enable_controls: auto, control_finding_generator: generator } = after ?? {};
			return {
				hub_arn: `arn:${partition}:securityhub:${region.region}:${account}:hub/default`,
				...(hub.is_enabled ? hub : {}),
				is_enabled: true,
				...(typeof auto === "boolean" ? { auto_enable_controls: auto } : {}),
				...(typeof generator === "string" ? { control_finding_generator: generator } : {}),
			};
		});
	}
}

/** Analyzers of other types do not see keys from outside. */
const EXTERNAL: readonly unknown[] = ["ACCOUNT", "ORGANIZATION"];

export function overlayAnalyzer(network: Network, planned: PlannedResourceOf<"access_analyzer">): void {
	const { draft, place } = network;
	const { after, action, arn } = planned;
	const sees = action !== "delete" && EXTERNAL.includes(after?.type ?? "ACCOUNT");
	const analyzer_arn = action === "create" || action === "replace" ? idOf(planned) : (arn ?? idOf(planned));
	for (const region of homeOf(draft, place)) {
		draft.edit("region", region.arn, "access_analyzers", planned, (found) => {
			if (!found.available) return found;
			const rest = found.analyzers.filter((each) => each.analyzer_arn !== arn);
			if (!sees) return { ...found, analyzers: rest };
			if (isUnsaid(after?.type)) return after.type;
			const own = found.analyzers.find((each) => each.analyzer_arn === arn);
			const name = typeof after?.name === "string" ? after.name : planned.address;
			const added = { status: "ACTIVE", ...own, analyzer_arn, name, type: after?.type ?? "ACCOUNT" };
			return { ...found, analyzers: [...rest, added] };
		});
		draft.edit("region", region.arn, "external_access_findings", planned, (found) => {
			const rest = found.filter((each) => each.analyzer_arn !== arn);
			if (!sees) return rest;
			const own = found.find((each) => each.analyzer_arn === analyzer_arn);
			return own === undefined ? [...rest, { analyzer_arn, findings: open(planned.address, "what it finds") }] : found;
		});
	}
}

function homeOf(draft: Draft, place: Place): readonly Region[] {
	return draft.in("region", place);
}

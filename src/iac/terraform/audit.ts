import {
	type Attribute,
	isSaidObject,
	isUnsaid,
	LATER,
	type PlannedFieldSelector,
	type PlannedMetric,
	type PlannedSelectors,
	type PlannedSeries,
	type PlannedTransformation,
	type Unsaid,
} from "../../model/change.js";
import { type Mapping, mapping } from "./mapping.js";
import { all, type Side, whole } from "./side.js";

const FIELDS = ["equals", "starts_with", "ends_with", "not_equals", "not_starts_with", "not_ends_with"] as const;

function objectsOf(side: Side, name: string): readonly Side[] | Unsaid {
	return side.objects(name) ?? [];
}

function each<T>(sides: readonly Side[] | Unsaid, read: (side: Side) => T | Unsaid): readonly T[] | Unsaid {
	return isUnsaid(sides) ? sides : all(sides.map(read));
}

/** An empty list of values is what Terraform writes for a condition that is not there. */
function values(side: Side, name: string): Attribute<readonly string[]> {
	const found = side.texts(name);
	return Array.isArray(found) && found.length === 0 ? undefined : found;
}

/** Without selectors CloudTrail records all management events. */
function selectorsOf(side: Side): PlannedSelectors | Unsaid {
	const advanced = each(objectsOf(side, "advanced_event_selector"), (selector) =>
		whole<{ field_selectors: readonly PlannedFieldSelector[] }>({
			field_selectors: each(objectsOf(selector, "field_selector"), (field) =>
				whole<PlannedFieldSelector>({
					field: field.text("field"),
					...Object.fromEntries(FIELDS.map((name) => [name, values(field, name)])),
				}),
			),
		}),
	);
	if (isUnsaid(advanced)) return advanced;
	if (advanced.length > 0) return { advanced_event_selectors: advanced };
	const basic = each(objectsOf(side, "event_selector"), (selector) =>
		whole<{
			read_write_type: string;
			include_management_events: boolean;
			exclude_management_event_sources: readonly string[];
		}>({
			read_write_type: selector.text("read_write_type") ?? "All",
			include_management_events: selector.flag("include_management_events") ?? true,
			exclude_management_event_sources: selector.texts("exclude_management_event_sources") ?? [],
		}),
	);
	if (isUnsaid(basic)) return basic;
	const everything = { read_write_type: "All", include_management_events: true, exclude_management_event_sources: [] };
	return { event_selectors: basic.length === 0 ? [everything] : basic };
}

function trailOf(side: Side) {
	return {
		name: side.text("name"),
		is_multi_region_trail: side.flag("is_multi_region_trail"),
		is_organization_trail: side.flag("is_organization_trail"),
		log_file_validation_enabled: side.flag("enable_log_file_validation"),
		kms_key_id: side.reference("kms_key_id"),
		s3_bucket_name: side.reference("s3_bucket_name"),
		cloud_watch_logs_log_group_arn: side.has("cloud_watch_logs_group_arn")
			? logGroupArn(side)
			: side.text("cloud_watch_logs_group_arn"),
		is_logging: side.flag("enable_logging"),
		selectors: selectorsOf(side),
	};
}

/** Written as `"${aws_cloudwatch_log_group.x.arn}:*"`, so that the reference is the group's though the text is longer. */
function logGroupArn(side: Side): Attribute<string> {
	return side.within(
		"cloud_watch_logs_group_arn",
		side.value("cloud_watch_logs_group_arn"),
		"aws_cloudwatch_log_group",
	);
}

/** The dimensions of a metric: `{ClusterId = aws_cloudhsm_v2_cluster.c.cluster_id}` of a cluster to be. */
function dimensionsOf(side: Side, attribute: string): Readonly<Record<string, string>> | Unsaid {
	const found = side.value("dimensions") ?? {};
	if (isUnsaid(found)) return namedDimensions(side, attribute) ?? found;
	if (!isSaidObject(found)) return {};
	const entries = Object.entries(found).map(([name, value]) => {
		const type = DIMENSIONS[name];
		return [name, type === undefined || !isUnsaid(value) ? value : side.within(attribute, value, type)] as const;
	});
	const unsaid = entries.map(([, value]) => value).find(isUnsaid);
	return unsaid ?? Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** A map with one unknown value is unknown as a whole: then what it refers to says which dimensions it has. */
function namedDimensions(side: Side, attribute: string): Readonly<Record<string, string>> | undefined {
	const named = side.references(attribute);
	if (!Array.isArray(named) || named.length !== 1) return undefined;
	const known = Object.entries(DIMENSIONS).flatMap(([name, type]) => {
		const id = side.within(attribute, LATER, type);
		return typeof id === "string" ? [[name, id] as const] : [];
	});
	return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** What the dimensions of the metrics of CloudHSM and KMS name. */
const DIMENSIONS: Readonly<Record<string, string>> = {
	ClusterId: "aws_cloudhsm_v2_cluster",
	HsmId: "aws_cloudhsm_v2_hsm",
	KeyId: "aws_kms_external_key",
	CustomKeyStoreId: "aws_kms_custom_key_store",
};

function metricOf(side: Side, attribute: string): PlannedMetric | Unsaid | undefined {
	const [namespace, metric_name] = [side.text("namespace"), side.text("metric_name")];
	if (namespace === undefined || metric_name === undefined) return undefined;
	const named = whole<Pick<PlannedMetric, "namespace" | "metric_name">>({ namespace, metric_name });
	return isUnsaid(named) ? named : { ...named, dimensions: dimensionsOf(side, attribute) };
}

function seriesOf(query: Side): PlannedSeries | Unsaid {
	const [metric] = firstOf(query, "metric");
	const open = query.objects("metric");
	return whole<PlannedSeries>({
		id: query.text("id"),
		metric: isUnsaid(open) ? open : metric && metricOf(metric, "metric_query"),
		statistic: metric?.text("stat"),
		period: metric?.number("period") ?? query.number("period"),
		expression: query.text("expression"),
		account: query.text("account_id"),
		return_data: query.flag("return_data") ?? false,
	});
}

function alarmOf(side: Side) {
	return {
		name: side.text("alarm_name"),
		actions_enabled: side.flag("actions_enabled"),
		alarm_actions: side.references("alarm_actions") ?? [],
		comparison_operator: side.text("comparison_operator"),
		threshold: side.number("threshold"),
		threshold_metric_id: side.text("threshold_metric_id"),
		statistic: side.text("statistic") ?? side.text("extended_statistic"),
		period: nonZero(side.number("period")),
		evaluation_periods: side.number("evaluation_periods"),
		datapoints_to_alarm: nonZero(side.number("datapoints_to_alarm")),
		treat_missing_data: side.text("treat_missing_data"),
		evaluate_low_sample_count_percentile: side.text("evaluate_low_sample_count_percentiles"),
		metric: metricOf(side, "dimensions"),
		series: each(objectsOf(side, "metric_query"), seriesOf),
	};
}

/** A state has 0 for a number that was not given. */
function nonZero(value: Attribute<number>): Attribute<number> {
	return value === 0 ? undefined : value;
}

function compositeOf(side: Side) {
	const [suppressor] = firstOf(side, "actions_suppressor");
	const open = side.objects("actions_suppressor");
	return {
		name: side.text("alarm_name"),
		rule: side.text("alarm_rule"),
		actions_enabled: side.flag("actions_enabled"),
		alarm_actions: side.references("alarm_actions") ?? [],
		suppressor: isUnsaid(open) ? open : suppressor?.text("alarm"),
	};
}

function filterOf(side: Side) {
	return {
		name: side.text("name"),
		log_group_name: side.reference("log_group_name"),
		pattern: side.value("pattern") === "" ? "" : side.text("pattern"),
		of_other_events: side.flag("apply_on_transformed_logs"),
		metrics: each(objectsOf(side, "metric_transformation"), (metric) => {
			const dimensions = metric.value("dimensions") ?? {};
			return whole<PlannedTransformation>({
				namespace: metric.text("namespace"),
				metric_name: metric.text("name"),
				value: metric.text("value"),
				default_value: numberIn(metric.text("default_value")),
				dimensions: isUnsaid(dimensions) ? dimensions : Object.keys(dimensions),
			});
		}),
	};
}

/** The provider has it as text. */
function numberIn(text: Attribute<string>): Attribute<number> {
	if (typeof text !== "string") return text;
	const value = Number(text);
	return Number.isNaN(value) ? LATER : value;
}

/** AWS Config's own default is to record all types. */
function recorderOf(side: Side) {
	const [group] = firstOf(side, "recording_group");
	const [mode] = firstOf(side, "recording_mode");
	const [strategy] = group === undefined ? [] : firstOf(group, "recording_strategy");
	const [excluded] = group === undefined ? [] : firstOf(group, "exclusion_by_resource_types");
	const all_supported = group?.flag("all_supported") ?? true;
	const given = strategy?.text("use_only");
	const named = all_supported === true ? "ALL_SUPPORTED_RESOURCE_TYPES" : "INCLUSION_BY_RESOURCE_TYPES";
	const use = given ?? (isUnsaid(all_supported) ? all_supported : named);
	const excludes = use === "EXCLUSION_BY_RESOURCE_TYPES";
	return {
		name: side.text("name"),
		strategy: use as Attribute<
			"ALL_SUPPORTED_RESOURCE_TYPES" | "INCLUSION_BY_RESOURCE_TYPES" | "EXCLUSION_BY_RESOURCE_TYPES"
		>,
		resource_types: (excludes ? excluded?.texts("resource_types") : group?.texts("resource_types")) ?? [],
		frequency: mode?.text("recording_frequency") ?? "CONTINUOUS",
		overrides: each(mode === undefined ? [] : objectsOf(mode, "recording_mode_override"), (override) =>
			whole<{ resource_types: readonly string[]; frequency: string }>({
				resource_types: override.texts("resource_types"),
				frequency: override.text("recording_frequency"),
			}),
		),
	};
}

function firstOf(side: Side, name: string): readonly Side[] {
	const found = side.objects(name);
	return Array.isArray(found) ? (found as readonly Side[]) : [];
}

export const auditMappings: Readonly<Record<string, Mapping>> = {
	aws_cloudtrail: mapping({ type: "trail", read: trailOf }),
	aws_cloudwatch_log_group: mapping({
		type: "log_group",
		id: "name",
		stays: (before) => before.value("skip_destroy") === true,
		read: (side) => ({
			name: side.text("name"),
			retention_in_days: side.value("retention_in_days") === 0 ? null : side.number("retention_in_days"),
			kms_key_id: side.reference("kms_key_id"),
			deletion_protection_enabled: side.flag("deletion_protection_enabled"),
		}),
	}),
	aws_cloudwatch_log_metric_filter: mapping({ type: "metric_filter", id: "name", read: filterOf }),
	aws_cloudwatch_metric_alarm: mapping({ type: "metric_alarm", id: "alarm_name", read: alarmOf }),
	aws_cloudwatch_composite_alarm: mapping({ type: "composite_alarm", id: "alarm_name", read: compositeOf }),
	aws_config_configuration_recorder: mapping({ type: "config_recorder", id: "name", read: recorderOf }),
	aws_config_configuration_recorder_status: mapping({
		type: "config_recorder_status",
		id: "name",
		read: (side) => ({ name: side.reference("name"), is_recording: side.flag("is_enabled") }),
	}),
	aws_guardduty_detector: mapping({
		type: "guardduty_detector",
		read: (side) => ({
			enabled: side.flag("enable"),
			finding_publishing_frequency: side.text("finding_publishing_frequency"),
		}),
	}),
	aws_securityhub_account: mapping({
		type: "security_hub_account",
		read: (side) => ({
			auto_enable_controls: side.flag("auto_enable_controls"),
			control_finding_generator: side.text("control_finding_generator"),
		}),
	}),
	aws_accessanalyzer_analyzer: mapping({
		type: "access_analyzer",
		id: "analyzer_name",
		read: (side) => ({ name: side.text("analyzer_name"), type: side.text("type") }),
	}),
};

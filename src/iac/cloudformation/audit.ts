import {
	type Attribute,
	isUnsaid,
	LATER,
	type PlannedFieldSelector,
	type PlannedMetric,
	type PlannedSelectors,
	type PlannedSeries,
	type PlannedTransformation,
	type Unsaid,
} from "../../model/change.js";
import { mapping } from "./mapping.js";
import { eachOf, type Properties, whole } from "./properties.js";

const FIELDS = {
	Equals: "equals",
	StartsWith: "starts_with",
	EndsWith: "ends_with",
	NotEquals: "not_equals",
	NotStartsWith: "not_starts_with",
	NotEndsWith: "not_ends_with",
};

/** Without selectors CloudTrail records all management events. */
function selectorsOf(properties: Properties): PlannedSelectors | Unsaid {
	const advanced = eachOf(properties.objects("AdvancedEventSelectors"), (selector) =>
		whole<{ field_selectors: readonly PlannedFieldSelector[] }>({
			field_selectors: eachOf(selector.objects("FieldSelectors"), (field) =>
				whole<PlannedFieldSelector>({
					field: field.text("Field"),
					...Object.fromEntries(Object.entries(FIELDS).map(([name, own]) => [own, field.texts(name)])),
				}),
			),
		}),
	);
	if (isUnsaid(advanced)) return advanced;
	if (advanced.length > 0) return { advanced_event_selectors: advanced };
	const basic = eachOf(properties.objects("EventSelectors"), (selector) =>
		whole<Extract<PlannedSelectors, { event_selectors: unknown }>["event_selectors"][number]>({
			read_write_type: selector.text("ReadWriteType") ?? "All",
			include_management_events: selector.flag("IncludeManagementEvents") ?? true,
			exclude_management_event_sources: selector.texts("ExcludeManagementEventSources") ?? [],
		}),
	);
	if (isUnsaid(basic)) return basic;
	const everything = { read_write_type: "All", include_management_events: true, exclude_management_event_sources: [] };
	return { event_selectors: basic.length === 0 ? [everything] : basic };
}

function trailOf(properties: Properties) {
	return {
		name: properties.text("TrailName"),
		is_multi_region_trail: properties.flag("IsMultiRegionTrail") ?? false,
		is_organization_trail: properties.flag("IsOrganizationTrail") ?? false,
		log_file_validation_enabled: properties.flag("EnableLogFileValidation") ?? false,
		kms_key_id: properties.text("KMSKeyId"),
		s3_bucket_name: properties.text("S3BucketName"),
		cloud_watch_logs_log_group_arn: properties.text("CloudWatchLogsLogGroupArn"),
		is_logging: properties.flag("IsLogging"),
		selectors: selectorsOf(properties),
	};
}

function metricOf(metric: Properties): PlannedMetric | Unsaid {
	const dimensions = eachOf(metric.objects("Dimensions"), (each) =>
		whole<{ name: string; value: string }>({ name: each.text("Name"), value: each.text("Value") }),
	);
	const named = whole<Pick<PlannedMetric, "namespace" | "metric_name">>({
		namespace: metric.text("Namespace"),
		metric_name: metric.text("MetricName"),
	});
	if (isUnsaid(named)) return named;
	if (isUnsaid(dimensions)) return { ...named, dimensions };
	return { ...named, dimensions: Object.fromEntries(dimensions.map(({ name, value }) => [name, value])) };
}

function seriesOf(query: Properties): PlannedSeries | Unsaid {
	const stat = query.object("MetricStat");
	if (isUnsaid(stat)) return stat;
	const given = stat.object("Metric");
	const metric = isUnsaid(given) ? given : given.has("MetricName") ? metricOf(given) : undefined;
	if (isUnsaid(metric)) return metric;
	const rest = whole<PlannedSeries>({
		id: query.text("Id"),
		statistic: stat.text("Stat"),
		period: stat.number("Period") ?? query.number("Period"),
		expression: query.text("Expression"),
		account: query.text("AccountId"),
		return_data: query.flag("ReturnData"),
	});
	return isUnsaid(rest) || metric === undefined ? rest : { ...rest, metric };
}

function alarmOf(properties: Properties) {
	return {
		name: properties.text("AlarmName"),
		actions_enabled: properties.flag("ActionsEnabled") ?? true,
		alarm_actions: properties.texts("AlarmActions") ?? [],
		comparison_operator: properties.text("ComparisonOperator"),
		threshold: properties.number("Threshold"),
		threshold_metric_id: properties.text("ThresholdMetricId"),
		statistic: properties.text("Statistic") ?? properties.text("ExtendedStatistic"),
		period: properties.number("Period"),
		evaluation_periods: properties.number("EvaluationPeriods"),
		datapoints_to_alarm: properties.number("DatapointsToAlarm"),
		treat_missing_data: properties.text("TreatMissingData"),
		evaluate_low_sample_count_percentile: properties.text("EvaluateLowSampleCountPercentile"),
		metric: properties.has("MetricName") ? metricOf(properties) : undefined,
		series: eachOf(properties.objects("Metrics"), seriesOf),
	};
}

function filterOf(properties: Properties) {
	return {
		name: properties.text("FilterName"),
		log_group_name: properties.text("LogGroupName"),
		pattern: properties.text("FilterPattern"),
		of_other_events: properties.has("FieldSelectionCriteria") || properties.flag("ApplyOnTransformedLogs"),
		metrics: eachOf(properties.objects("MetricTransformations"), (metric) =>
			whole<PlannedTransformation>({
				namespace: metric.text("MetricNamespace"),
				metric_name: metric.text("MetricName"),
				value: metric.text("MetricValue"),
				default_value: metric.number("DefaultValue"),
				dimensions: eachOf(metric.objects("Dimensions"), (each) => each.text("Key") ?? LATER),
			}),
		),
	};
}

type Strategy = "ALL_SUPPORTED_RESOURCE_TYPES" | "INCLUSION_BY_RESOURCE_TYPES" | "EXCLUSION_BY_RESOURCE_TYPES";

/** AWS Config's own default is to record all types. */
function recorderOf(properties: Properties) {
	const group = properties.object("RecordingGroup");
	const mode = properties.object("RecordingMode");
	const recorded = isUnsaid(group) ? { strategy: group, resource_types: group } : recordedBy(group);
	return {
		name: properties.text("Name"),
		...recorded,
		frequency: isUnsaid(mode) ? mode : (mode.text("RecordingFrequency") ?? "CONTINUOUS"),
		overrides: isUnsaid(mode)
			? mode
			: eachOf(mode.objects("RecordingModeOverrides"), (override) =>
					whole<{ resource_types: readonly string[]; frequency: string }>({
						resource_types: override.texts("ResourceTypes"),
						frequency: override.text("RecordingFrequency"),
					}),
				),
	};
}

function recordedBy(group: Properties): {
	strategy: Attribute<Strategy>;
	resource_types: Attribute<readonly string[]>;
} {
	const named = group.object("RecordingStrategy");
	const given = isUnsaid(named) ? named : named.text("UseOnly");
	const all = group.flag("AllSupported") ?? !group.has("ResourceTypes");
	const strategy =
		given ?? (isUnsaid(all) ? all : all ? "ALL_SUPPORTED_RESOURCE_TYPES" : "INCLUSION_BY_RESOURCE_TYPES");
	const excluded = group.object("ExclusionByResourceTypes");
	const types =
		strategy === "EXCLUSION_BY_RESOURCE_TYPES"
			? isUnsaid(excluded)
				? excluded
				: excluded.texts("ResourceTypes")
			: group.texts("ResourceTypes");
	return { strategy: strategy as Attribute<Strategy>, resource_types: types ?? [] };
}

export const auditTypes = {
	"AWS::CloudTrail::Trail": mapping({
		type: "trail",
		read: trailOf,
		ref: "name",
		identified_by: ["Arn"],
		named_by: "TrailName",
		create_only: ["TrailName"],
	}),
	"AWS::CloudWatch::Alarm": mapping({
		type: "metric_alarm",
		read: alarmOf,
		ref: "name",
		identified_by: ["Arn"],
		named_by: "AlarmName",
		create_only: ["AlarmName"],
	}),
	"AWS::CloudWatch::CompositeAlarm": mapping({
		type: "composite_alarm",
		read: (properties) => ({
			name: properties.text("AlarmName"),
			rule: properties.text("AlarmRule"),
			actions_enabled: properties.flag("ActionsEnabled") ?? true,
			alarm_actions: properties.texts("AlarmActions") ?? [],
			suppressor: properties.text("ActionsSuppressor"),
		}),
		ref: "name",
		identified_by: ["Arn"],
		named_by: "AlarmName",
		create_only: ["AlarmName"],
	}),
	"AWS::Logs::LogGroup": mapping({
		type: "log_group",
		read: (properties) => ({
			name: properties.text("LogGroupName"),
			retention_in_days: properties.number("RetentionInDays") ?? null,
			kms_key_id: properties.text("KmsKeyId"),
			deletion_protection_enabled: properties.flag("DeletionProtectionEnabled"),
		}),
		ref: "name",
		identified_by: ["Arn"],
		named_by: "LogGroupName",
		create_only: ["LogGroupName"],
	}),
	"AWS::Logs::MetricFilter": mapping({
		type: "metric_filter",
		read: filterOf,
		identified_by: [],
		named_by: "FilterName",
		create_only: ["FilterName", "LogGroupName"],
	}),
	"AWS::Config::ConfigurationRecorder": mapping({
		type: "config_recorder",
		read: recorderOf,
		ref: "name",
		identified_by: [],
		named_by: "Name",
		default_name: "default",
		create_only: ["Name"],
	}),
	"AWS::GuardDuty::Detector": mapping({
		type: "guardduty_detector",
		read: (properties) => ({
			enabled: properties.flag("Enable"),
			finding_publishing_frequency: properties.text("FindingPublishingFrequency") ?? "SIX_HOURS",
		}),
		identified_by: ["Id"],
	}),
	"AWS::SecurityHub::Hub": mapping({
		type: "security_hub_account",
		read: (properties) => ({
			auto_enable_controls: properties.flag("AutoEnableControls") ?? true,
			control_finding_generator: properties.text("ControlFindingGenerator"),
		}),
		identified_by: ["ARN"],
	}),
	"AWS::AccessAnalyzer::Analyzer": mapping({
		type: "access_analyzer",
		read: (properties) => ({ name: properties.text("AnalyzerName"), type: properties.text("Type") }),
		identified_by: ["Arn"],
		named_by: "AnalyzerName",
		create_only: ["AnalyzerName", "Type"],
	}),
};

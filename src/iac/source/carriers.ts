import type { PlannedAttributes, PlannedType } from "../../model/change.js";

/** A type of planned resource, and those of its attributes that decide, the likeliest first; none: the block's head. */
export interface Carrier {
	readonly type: PlannedType;
	readonly attributes: readonly string[];
}

function carrier<T extends PlannedType>(type: T, ...attributes: (keyof PlannedAttributes[T] & string)[]): Carrier {
	return { type, attributes };
}

const ALARMS = [
	carrier(
		"metric_alarm",
		"metric",
		"series",
		"alarm_actions",
		"actions_enabled",
		"threshold",
		"comparison_operator",
		"statistic",
		"period",
		"evaluation_periods",
		"datapoints_to_alarm",
		"treat_missing_data",
		"evaluate_low_sample_count_percentile",
	),
	carrier("composite_alarm", "rule", "alarm_actions"),
];
const TOPICS = [
	carrier("topic", "policy", "kms_key_id"),
	carrier("topic_policy", "policy"),
	carrier("topic_subscription", "subscriber"),
];
const TRAILS = [carrier("trail", "is_logging", "selectors")];
const RECORDERS = [carrier("config_recorder", "strategy"), carrier("config_recorder_status", "is_recording")];

const POLICIES = [carrier("kms_key_policy", "policy"), carrier("kms_key", "policy")];
const FILTERS = [carrier("metric_filter", "pattern", "metrics"), carrier("metric_alarm")];
const BUCKETS = [carrier("trail", "s3_bucket_name")];
const HUB = [carrier("security_hub_account")];

/** Resource type -> facet -> the planned resources that a facet follows from. A facet that is not here has no source. */
export const CARRIERS: Readonly<Record<string, Readonly<Record<string, readonly Carrier[]>>>> = {
	kms_key: {
		metadata: [carrier("kms_key")],
		rotation: [carrier("kms_key", "rotation_enabled", "rotation_period_in_days")],
		policy: POLICIES,
		access: POLICIES,
		attestation: POLICIES,
		related: [...POLICIES, carrier("kms_key", "tags")],
		tags: [carrier("kms_key", "tags")],
		aliases: [carrier("kms_alias", "target_key"), carrier("kms_key")],
		grants: [carrier("kms_grant", "operations")],
		key_rotations: [carrier("kms_key", "valid_to", "has_material")],
		external_access: [...POLICIES, carrier("access_analyzer", "type")],
		alarms: ALARMS,
		topics: TOPICS,
		primary: [carrier("kms_key", "primary_arn")],
	},
	kms_custom_key_store: {
		metadata: [carrier("kms_custom_key_store")],
		cluster: [carrier("kms_custom_key_store", "cloudhsm_cluster_id"), carrier("cloudhsm_cluster")],
		keys: [carrier("kms_custom_key_store")],
	},
	cloudhsm_cluster: {
		metadata: [carrier("cloudhsm_hsm"), carrier("cloudhsm_cluster")],
		vpc: [carrier("vpc")],
		subnets: [carrier("subnet", "map_public_ip_on_launch", "cidr_block"), carrier("cloudhsm_cluster", "subnet_ids")],
		route_tables: [
			carrier("route", "route"),
			carrier("route_table_association", "route_table_id"),
			carrier("main_route_table_association", "route_table_id"),
			carrier("route_table", "routes"),
		],
		security_groups: [carrier("security_group_rule", "permission"), carrier("security_group", "ingress", "egress")],
		network_acls: [
			carrier("network_acl_rule", "entry"),
			carrier("network_acl_association", "subnet_id"),
			carrier("network_acl", "entries"),
		],
		network_interfaces: [carrier("network_interface", "group_ids")],
		client_interfaces: [carrier("network_interface", "group_ids")],
		admitted_interfaces: [carrier("network_interface", "group_ids")],
		flow_logs: [carrier("flow_log", "traffic_type")],
		log_group: [carrier("log_group", "retention_in_days", "kms_key_id")],
		alarms: ALARMS,
		audit_event_filters: [carrier("metric_filter", "pattern", "metrics")],
		audit_log_alarms: ALARMS,
		topics: TOPICS,
		audit_topics: TOPICS,
		key_stores: [carrier("kms_custom_key_store", "cloudhsm_cluster_id")],
		backups: [carrier("cloudhsm_cluster", "backup_retention_in_days")],
	},
	region: {
		trails: TRAILS,
		trail_status: TRAILS,
		event_selectors: [carrier("trail", "selectors")],
		trail_keys: [carrier("trail", "kms_key_id")],
		config_recorders: RECORDERS,
		config_recorder_settings: RECORDERS,
		config_recorder_status: [carrier("config_recorder_status", "is_recording")],
		guardduty_detectors: [carrier("guardduty_detector", "enabled")],
		guardduty_detector_settings: [carrier("guardduty_detector", "enabled")],
		security_hub: HUB,
		security_hub_standards: HUB,
		security_hub_controls: HUB,
		security_hub_control_associations: HUB,
		access_analyzers: [carrier("access_analyzer", "type")],
		key_deletion_filters: FILTERS,
		hsm_call_filters: FILTERS,
		filter_alarms: ALARMS,
		topics: TOPICS,
		hsm_topics: TOPICS,
		trail_selectors: [carrier("trail", "selectors")],
		trail_bucket_exposure: BUCKETS,
		trail_bucket_logs: BUCKETS,
		hsm_log_groups: [carrier("log_group", "name")],
	},
};

/** What makes a resource part of another: the attributes that hold the other's id, ARN or name. */
export const PART_OF: { readonly [T in PlannedType]?: readonly (keyof PlannedAttributes[T] & string)[] } = {
	kms_key_policy: ["key"],
	kms_alias: ["target_key"],
	kms_grant: ["key"],
	kms_custom_key_store: ["cloudhsm_cluster_id"],
	cloudhsm_hsm: ["cluster_id"],
	route: ["route_table_id"],
	route_table: ["vpc_id"],
	route_table_association: ["route_table_id", "subnet_id"],
	main_route_table_association: ["route_table_id", "vpc_id"],
	security_group_rule: ["group_id"],
	network_acl: ["vpc_id"],
	network_acl_rule: ["network_acl_id"],
	network_acl_association: ["network_acl_id", "subnet_id"],
	network_interface: ["subnet_id", "group_ids"],
	flow_log: ["resource_id"],
	log_group: ["name"],
	metric_alarm: ["name"],
	composite_alarm: ["name"],
	topic: ["name"],
	topic_policy: ["topics"],
	topic_subscription: ["topic"],
	metric_filter: ["name", "log_group_name"],
	trail: ["name"],
	config_recorder: ["name"],
	config_recorder_status: ["name"],
	access_analyzer: ["name"],
};

type Names = Readonly<Record<string, readonly string[]>>;

/** How Terraform's AWS provider calls an attribute, where it has another name for it than AWS. */
const TERRAFORM_NAMES: Readonly<Partial<Record<PlannedType, Names>>> = {
	kms_key: {
		spec: ["customer_master_key_spec"],
		usage: ["key_usage"],
		enabled: ["is_enabled", "enabled"],
		primary_arn: ["primary_key_arn"],
		rotation_enabled: ["enable_key_rotation"],
		has_material: ["key_material_base64"],
		origin: ["custom_key_store_id"],
	},
	kms_key_policy: { key: ["key_id"] },
	kms_alias: { target_key: ["target_key_id"] },
	kms_grant: { key: ["key_id"] },
	kms_custom_key_store: {
		name: ["custom_key_store_name"],
		type: ["custom_key_store_type"],
		cloudhsm_cluster_id: ["cloud_hsm_cluster_id"],
		xks_connectivity: ["xks_proxy_connectivity"],
		xks_uri_endpoint: ["xks_proxy_uri_endpoint"],
		xks_uri_path: ["xks_proxy_uri_path"],
		xks_vpc_endpoint_service_name: ["xks_proxy_vpc_endpoint_service_name"],
	},
	route_table: { routes: ["route"] },
	route: { route: ["destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id"] },
	security_group_rule: {
		permission: ["cidr_ipv4", "cidr_ipv6", "cidr_blocks", "ipv6_cidr_blocks", "source_security_group_id"],
	},
	network_acl: { entries: ["ingress", "egress"] },
	network_acl_rule: { entry: ["rule_action"] },
	network_interface: { group_ids: ["security_groups"] },
	metric_alarm: {
		metric: ["dimensions", "metric_name"],
		series: ["metric_query"],
		statistic: ["statistic", "extended_statistic"],
	},
	composite_alarm: { rule: ["alarm_rule"] },
	metric_filter: { metrics: ["metric_transformation"] },
	topic: { kms_key_id: ["kms_master_key_id"] },
	topic_subscription: { subscriber: ["protocol"] },
	trail: {
		is_logging: ["enable_logging"],
		selectors: ["advanced_event_selector", "event_selector"],
		log_file_validation_enabled: ["enable_log_file_validation"],
		cloud_watch_logs_log_group_arn: ["cloud_watch_logs_group_arn"],
	},
	config_recorder: { strategy: ["recording_group"] },
	config_recorder_status: { is_recording: ["is_enabled"] },
	guardduty_detector: { enabled: ["enable"] },
};

/** How CloudFormation calls an attribute, where that is not its name in capitals. */
const CLOUDFORMATION_NAMES: Readonly<Partial<Record<PlannedType, Names>>> = {
	kms_key: {
		spec: ["KeySpec"],
		usage: ["KeyUsage"],
		policy: ["KeyPolicy"],
		primary_arn: ["PrimaryKeyArn"],
		rotation_enabled: ["EnableKeyRotation"],
	},
	kms_alias: { name: ["AliasName"], target_key: ["TargetKeyId"] },
	cloudhsm_cluster: { tags: ["Tags"], backup_retention_in_days: ["BackupRetentionPolicy"] },
	route: { route: ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"] },
	security_group: { ingress: ["SecurityGroupIngress"], egress: ["SecurityGroupEgress"] },
	security_group_rule: { permission: ["CidrIp", "CidrIpv6"] },
	network_acl_rule: { entry: ["RuleAction"] },
	network_interface: { group_ids: ["GroupSet"] },
	metric_alarm: {
		metric: ["Dimensions", "MetricName"],
		series: ["Metrics"],
		statistic: ["Statistic", "ExtendedStatistic"],
	},
	composite_alarm: { rule: ["AlarmRule"] },
	metric_filter: { pattern: ["FilterPattern"], metrics: ["MetricTransformations"] },
	topic: { kms_key_id: ["KmsMasterKeyId"] },
	topic_subscription: { subscriber: ["Protocol"] },
	topic_policy: { policy: ["PolicyDocument"] },
	trail: {
		selectors: ["AdvancedEventSelectors", "EventSelectors"],
		kms_key_id: ["KMSKeyId"],
		log_file_validation_enabled: ["EnableLogFileValidation"],
	},
	config_recorder: { strategy: ["RecordingGroup"] },
	guardduty_detector: { enabled: ["Enable"] },
};

/** What AWS does where nothing is said: an attribute that says the same decides nothing. */
const DEFAULTS: { readonly [T in PlannedType]?: Partial<Record<keyof PlannedAttributes[T], unknown>> } = {
	trail: { is_logging: true },
	config_recorder: { strategy: "ALL_SUPPORTED_RESOURCE_TYPES" },
	config_recorder_status: { is_recording: true },
	guardduty_detector: { enabled: true },
	metric_alarm: { actions_enabled: true },
};

export function isDefault(type: PlannedType, attribute: string, value: unknown): boolean {
	const of_type = DEFAULTS[type] as Readonly<Record<string, unknown>> | undefined;
	return of_type !== undefined && Object.hasOwn(of_type, attribute) && of_type[attribute] === value;
}

/** The names that a source may have for an attribute of the model. */
export function sourceNames(
	kind: "terraform" | "cloudformation",
	type: PlannedType,
	attribute: string,
): readonly string[] {
	const names = kind === "terraform" ? TERRAFORM_NAMES : CLOUDFORMATION_NAMES;
	return names[type]?.[attribute] ?? [kind === "terraform" ? attribute : pascalCase(attribute)];
}

function pascalCase(name: string): string {
	return name
		.split("_")
		.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
		.join("");
}

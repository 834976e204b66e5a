/**
 * A planned change, whoever plans it: what a Terraform plan or a CloudFormation template would do to an account, in AWS's
 * own terms. `src/iac/overlay` sees only this; a reader of a source fills it so:
 *
 * - One `PlannedResource` for each resource of a type in `PlannedAttributes`, with the source's name of it as `address`
 *   (unique within the change). Those that do not change are given too, with the action `none`: they tell which live
 *   resource an address is, and are facts for what is new beside them.
 * - `before` is the resource as the source believes it is, `after` as it wants it. An attribute that the source leaves to
 *   AWS is absent: the overlay fills in what AWS documents as the default. Copy the named attributes and nothing else, so
 *   that no secret comes along; what the source marks as sensitive is `SENSITIVE`, what only the apply tells is `LATER`.
 * - `id` and `arn` are the live resource's (a key id, a cluster id, a subnet id, a name): absent while it does not exist.
 *   An attribute that will hold the id, ARN or name of another resource of the change, which does not exist yet, is
 *   `plannedId(address)` of that resource and not LATER: the overlay joins by it.
 * - A replaced resource is one entry, `action: "replace"`, with both `before` and `after`.
 * - What AWS has already and the source takes over with all that it says (a VPC's default ACL) is an update without `before`.
 * - A resource of a type that is not here and that may hang together with keys or clusters goes to `not_judged`.
 */

import { isObject } from "./object.js";

/** Stands in the place of a value that a source does not say. */
export interface Unsaid {
	readonly unsaid: "known_after_apply" | "sensitive";
}
/** What only the apply tells. */
export const LATER: Unsaid = Object.freeze({ unsaid: "known_after_apply" });
/** What the source marks as sensitive: it was dropped when it was read. */
export const SENSITIVE: Unsaid = Object.freeze({ unsaid: "sensitive" });

/** An attribute of a planned resource; absent where the source leaves it to AWS, null where it says "none". */
export type Attribute<T> = T | Unsaid | null | undefined;

/** Days that KMS may be told to wait with the deletion of a key (ScheduleKeyDeletion): others it refuses. */
export function isDeletionWindow(value: unknown): value is number {
	return typeof value === "number" && value >= 7 && value <= 30;
}

export function isUnsaid(value: unknown): value is Unsaid {
	return value === LATER || value === SENSITIVE;
}

/** Whether a value is an object with members, and stands for none that is not said. */
export function isSaidObject(value: unknown): value is Record<string, unknown> {
	return isObject(value) && !isUnsaid(value);
}

/** Stands for the id, ARN or name that a resource of the change will have. */
export function plannedId(address: string): string {
	return `${PLANNED}${address}`;
}

/** The address behind a `plannedId`; undefined for the id of a resource that exists. */
export function plannedAddress(id: string): string | undefined {
	return id.startsWith(PLANNED) ? id.slice(PLANNED.length) : undefined;
}

const PLANNED = "planned/";

/** Stand in a document for the account, Region and partition of the resource that has it: a source seldom tells them. */
export const OWN_ACCOUNT = "planned/{account}";
export const OWN_REGION = "planned/{region}";
export const OWN_PARTITION = "planned/{partition}";

export type JsonObject = { readonly [member: string]: unknown };
type Tags = Readonly<Record<string, string>>;

/** As EC2's IpPermission. A rule's own group as a peer is its `group_id`. */
export interface PlannedPermission {
	readonly ip_protocol: string;
	readonly from_port?: number;
	readonly to_port?: number;
	readonly ip_ranges: readonly string[];
	readonly ipv6_ranges: readonly string[];
	readonly prefix_list_ids: readonly string[];
	readonly group_ids: readonly string[];
}

/** As EC2's Route; exactly one destination, at most one target. A target of another kind than these is absent. */
export interface PlannedRoute {
	readonly destination_cidr_block?: string;
	readonly destination_ipv6_cidr_block?: string;
	readonly destination_prefix_list_id?: string;
	/** An internet gateway, a virtual private gateway, a gateway endpoint, or `local`. */
	readonly gateway_id?: string;
	readonly carrier_gateway_id?: string;
	readonly egress_only_internet_gateway_id?: string;
	readonly nat_gateway_id?: string;
	readonly transit_gateway_id?: string;
	readonly vpc_peering_connection_id?: string;
	readonly network_interface_id?: string;
}

/** As EC2's NetworkAclEntry; `protocol` is a number as text, -1 for all. */
export interface PlannedAclEntry {
	readonly rule_number: number;
	readonly egress: boolean;
	readonly protocol: string;
	readonly rule_action: string;
	readonly cidr_block?: string;
	readonly ipv6_cidr_block?: string;
	readonly port_range?: { readonly from: number; readonly to: number };
}

/** What a metric filter counts, and under which metric. */
export interface PlannedTransformation {
	readonly namespace: string;
	readonly metric_name: string;
	readonly value: string;
	readonly default_value?: number;
	readonly dimensions: readonly string[];
}

/** Which metric it is tells what it is about, also where its dimensions are open. */
export interface PlannedMetric {
	readonly namespace: string;
	readonly metric_name: string;
	readonly dimensions: Readonly<Record<string, string>> | Unsaid;
}

/** As CloudWatch's MetricDataQuery: a metric, or what is calculated of others or asked by a query. */
export interface PlannedSeries {
	readonly id?: string;
	readonly metric?: PlannedMetric;
	readonly statistic?: string;
	/** Seconds. */
	readonly period?: number;
	readonly expression?: string;
	/** The account that the metric is of, where that is another than the alarm's. */
	readonly account?: string;
	readonly return_data?: boolean;
}

/** Who is told by a topic. Addresses are nobody's business. */
export interface PlannedSubscriber {
	readonly protocol: string;
	/** Of an endpoint that is a resource of AWS's: its account; absent where that is the topic's own. */
	readonly account?: string | Unsaid;
	/** A web server that confirms by itself. */
	readonly confirms_itself?: boolean;
	/** Its filter policy, or why it is not said; absent where everything passes. */
	readonly filter?: PlannedFilter | Unsaid;
}

/** As SNS's FilterPolicy and FilterPolicyScope. */
export interface PlannedFilter {
	/** Null where what is written there is no JSON object. */
	readonly policy: JsonObject | null;
	readonly scope?: string;
}

/** As CloudTrail's FieldSelector. */
export interface PlannedFieldSelector {
	readonly field: string;
	readonly equals?: readonly string[];
	readonly starts_with?: readonly string[];
	readonly ends_with?: readonly string[];
	readonly not_equals?: readonly string[];
	readonly not_starts_with?: readonly string[];
	readonly not_ends_with?: readonly string[];
}

export type PlannedSelectors =
	| {
			readonly event_selectors: readonly {
				readonly read_write_type: string;
				readonly include_management_events: boolean;
				readonly exclude_management_event_sources: readonly string[];
			}[];
	  }
	| { readonly advanced_event_selectors: readonly { readonly field_selectors: readonly PlannedFieldSelector[] }[] };

type Attributes<T> = { readonly [K in keyof T]?: Attribute<T[K]> };

/** The attributes of each type of planned resource, named and spelled as AWS's API does. */
export interface PlannedAttributes {
	kms_key: Attributes<{
		description: string;
		/** KeySpec, KeyUsage and Origin in KMS's words. */
		spec: string;
		usage: string;
		origin: string;
		enabled: boolean;
		multi_region: boolean;
		/** Of a replica: the ARN of its primary. */
		primary_arn: string;
		custom_key_store_id: string;
		xks_key_id: string;
		/** The parsed document; what only the apply tells of it is LATER in its place. */
		policy: JsonObject;
		rotation_enabled: boolean;
		rotation_period_in_days: number;
		/** Of a key of imported material: whether the change holds material for it, and until when that is valid (RFC 3339). */
		has_material: boolean;
		valid_to: string;
		tags: Tags;
	}>;
	kms_key_policy: Attributes<{ key: string; policy: JsonObject }>;
	/** `name` begins with `alias/`; `target_key` is a key's id or ARN. */
	kms_alias: Attributes<{ name: string; target_key: string }>;
	kms_grant: Attributes<{
		key: string;
		name: string;
		grantee_principal: string;
		retiring_principal: string;
		operations: readonly string[];
		has_constraints: boolean;
	}>;
	kms_custom_key_store: Attributes<{
		name: string;
		/** CustomKeyStoreType: AWS_CLOUDHSM or EXTERNAL_KEY_STORE. */
		type: string;
		cloudhsm_cluster_id: string;
		xks_connectivity: string;
		xks_uri_endpoint: string;
		xks_uri_path: string;
		xks_vpc_endpoint_service_name: string;
	}>;
	cloudhsm_cluster: Attributes<{
		hsm_type: string;
		/** FIPS or NON_FIPS. */
		mode: string;
		/** IPV4 or DUALSTACK. */
		network_type: string;
		subnet_ids: readonly string[];
		source_backup_id: string;
		backup_retention_in_days: number;
		tags: Tags;
	}>;
	cloudhsm_hsm: Attributes<{ cluster_id: string; subnet_id: string; availability_zone: string; ip_address: string }>;
	vpc: Attributes<{ cidr_block: string; ipv6_cidr_block: string }>;
	subnet: Attributes<{
		vpc_id: string;
		availability_zone: string;
		cidr_block: string;
		ipv6_cidr_block: string;
		map_public_ip_on_launch: boolean;
		assign_ipv6_address_on_creation: boolean;
	}>;
	internet_gateway: Attributes<{ vpc_id: string }>;
	/** `routes` absent: the table's routes are resources of their own, or are left as they are. `main`: the VPC's main table. */
	route_table: Attributes<{ vpc_id: string; routes: readonly PlannedRoute[]; main: boolean }>;
	route: Attributes<{ route_table_id: string; route: PlannedRoute }>;
	/** Of a subnet, or of the gateway whose incoming traffic the table routes. */
	route_table_association: Attributes<{ route_table_id: string; subnet_id: string; gateway_id: string }>;
	/** `original_route_table_id`: the main table of before, which is the main one again without the association. */
	main_route_table_association: Attributes<{
		vpc_id: string;
		route_table_id: string;
		original_route_table_id: string;
	}>;
	/** `ingress` and `egress` absent: the group's rules are resources of their own, or are left as they are. */
	security_group: Attributes<{
		name: string;
		vpc_id: string;
		ingress: readonly PlannedPermission[];
		egress: readonly PlannedPermission[];
	}>;
	security_group_rule: Attributes<{ group_id: string; egress: boolean; permission: PlannedPermission }>;
	/** `entries` and `subnet_ids` absent: resources of their own, or left as they are. */
	network_acl: Attributes<{
		vpc_id: string;
		is_default: boolean;
		subnet_ids: readonly string[];
		entries: readonly PlannedAclEntry[];
	}>;
	network_acl_rule: Attributes<{ network_acl_id: string; entry: PlannedAclEntry }>;
	network_acl_association: Attributes<{ network_acl_id: string; subnet_id: string }>;
	network_interface: Attributes<{
		subnet_id: string;
		description: string;
		private_ip_address: string;
		ipv6_addresses: readonly string[];
		group_ids: readonly string[];
		instance_id: string;
		/** Whether it gets a public IPv4 address when it is made; `subnet`: as its subnet says. */
		public_address: boolean | "subnet";
	}>;
	/** `resource_id`: the VPC, subnet or interface whose traffic it records. */
	flow_log: Attributes<{ resource_id: string; traffic_type: string }>;
	/** `retention_in_days` null: its events never expire. */
	log_group: Attributes<{
		name: string;
		retention_in_days: number;
		kms_key_id: string;
		deletion_protection_enabled: boolean;
	}>;
	metric_filter: Attributes<{
		name: string;
		log_group_name: string;
		pattern: string;
		/** The pattern is not asked of the events as they were sent, or not of all of them. */
		of_other_events: boolean;
		metrics: readonly PlannedTransformation[];
	}>;
	/** In CloudWatch's words; `metric` is what it watches itself, `series` its metrics, math and queries. */
	metric_alarm: Attributes<{
		name: string;
		actions_enabled: boolean;
		alarm_actions: readonly string[];
		comparison_operator: string;
		threshold: number;
		/** The one of `series` that is a band of what is usual, and compared with. */
		threshold_metric_id: string;
		/** `Maximum`, `p99` … */
		statistic: string;
		/** Seconds. */
		period: number;
		evaluation_periods: number;
		datapoints_to_alarm: number;
		treat_missing_data: string;
		evaluate_low_sample_count_percentile: string;
		metric: PlannedMetric;
		series: readonly PlannedSeries[];
	}>;
	composite_alarm: Attributes<{
		name: string;
		rule: string;
		actions_enabled: boolean;
		alarm_actions: readonly string[];
		/** The alarm that holds its actions back. */
		suppressor: string;
	}>;
	/** `policy` absent: a resource of its own, or the one that SNS gives. `subscribers`: those in the topic's own block. */
	topic: Attributes<{
		name: string;
		policy: JsonObject;
		kms_key_id: string;
		subscribers: readonly PlannedSubscriber[];
	}>;
	topic_policy: Attributes<{ topics: readonly string[]; policy: JsonObject }>;
	/** `is_pending`: its owner has not confirmed it, as the source has it. */
	topic_subscription: Attributes<{ topic: string; subscriber: PlannedSubscriber; is_pending: boolean }>;
	trail: Attributes<{
		name: string;
		is_multi_region_trail: boolean;
		is_organization_trail: boolean;
		log_file_validation_enabled: boolean;
		kms_key_id: string;
		s3_bucket_name: string;
		cloud_watch_logs_log_group_arn: string;
		is_logging: boolean;
		selectors: PlannedSelectors;
	}>;
	config_recorder: Attributes<{
		name: string;
		strategy: "ALL_SUPPORTED_RESOURCE_TYPES" | "INCLUSION_BY_RESOURCE_TYPES" | "EXCLUSION_BY_RESOURCE_TYPES";
		resource_types: readonly string[];
		frequency: string;
		overrides: readonly { readonly resource_types: readonly string[]; readonly frequency: string }[];
	}>;
	config_recorder_status: Attributes<{ name: string; is_recording: boolean }>;
	guardduty_detector: Attributes<{ enabled: boolean; finding_publishing_frequency: string }>;
	security_hub_account: Attributes<{ auto_enable_controls: boolean; control_finding_generator: string }>;
	/** Type: ACCOUNT or ORGANIZATION; other kinds of analyzers do not see keys from outside. */
	access_analyzer: Attributes<{ name: string; type: string }>;
}

export type PlannedType = keyof PlannedAttributes;

/** What the change does to one resource. `forget`: the source stops managing it, and it stays as it is. */
export type PlannedAction = "none" | "create" | "update" | "delete" | "replace" | "forget";

interface PlannedOf<T extends PlannedType> {
	readonly address: string;
	readonly type: T;
	/** The source's own name of the type: `aws_kms_key`, `AWS::KMS::Key`. */
	readonly source_type: string;
	readonly action: PlannedAction;
	/** Why it is replaced: attributes in the source's words, `hsm_type`. */
	readonly replaced_by: readonly string[];
	/** Absent where the source does not tell. */
	readonly account?: string;
	readonly region?: string;
	readonly id?: string;
	readonly arn?: string;
	/** The address that it had, where it was moved. */
	readonly moved_from?: string;
	/** The object comes into the source's hands by this change; AWS has it already. */
	readonly imported?: true;
	readonly before?: PlannedAttributes[T];
	readonly after?: PlannedAttributes[T];
	/** What would keep it from being destroyed: `lifecycle.prevent_destroy`, `DeletionPolicy: Retain`. */
	readonly prevent_destroy?: boolean;
	/** Of a key: the days until its deletion, where the source says so. */
	readonly deletion_window_in_days?: number;
}

/** One resource of a change, of any type. */
export type PlannedResource = { [T in PlannedType]: PlannedOf<T> }[PlannedType];
export type PlannedResourceOf<T extends PlannedType> = PlannedOf<T>;

/** Changed resources of a type that a rule could hang on and that is not judged. */
export interface NotJudged {
	readonly source_type: string;
	readonly address: string;
	readonly why: string;
}

/** A plan or template as it was read. */
/** What names security groups, and of an elastic address instances and interfaces too; each by its id or as a planned one. */
export interface Joining {
	readonly address: string;
	readonly source_type: string;
	readonly names: readonly string[];
}

/** The ids of a network that a resource of a type which is not judged has among its values. */
export function namesOfNetwork(values: unknown, is_address: boolean): string[] {
	const found = new Set<string>();
	const waiting: unknown[] = [values];
	for (let seen = 0; waiting.length > 0 && seen < MAXIMUM_VALUES; seen += 1) {
		const value = waiting.pop();
		if (typeof value === "object" && value !== null) waiting.push(...Object.values(value));
		if (typeof value !== "string") continue;
		// Nothing but ids: whatever else stands there may be a secret.
		const [, kind] = /^(sg|eni|i)-[0-9a-f]{8,17}$/.exec(value) ?? [];
		if (kind === "sg" || (is_address && kind !== undefined) || value.startsWith(PLANNED)) found.add(value);
	}
	return [...found];
}

/** So many values of one resource are looked at. */
const MAXIMUM_VALUES = 10_000;

export interface PlannedChange {
	/** From the root of the repository. */
	readonly file: string;
	readonly kind: "terraform" | "cloudformation";
	/** Of the file, in hex. */
	readonly sha256: string;
	readonly resources: readonly PlannedResource[];
	readonly not_judged: readonly NotJudged[];
	/** Changed resources of types that are not judged, with what they name of a network: who carries a cluster's group may be its client. */
	readonly joins?: readonly Joining[];
	/** Changed resources that have nothing to do with keys, clusters and who watches them. */
	readonly others: number;
	/** What the reader has to say, each in a sentence. */
	readonly notes: readonly string[];
}

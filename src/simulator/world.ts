import type { AuditState, Recommendation } from "./audit_state.js";
import { NO_AUDIT_SERVICES } from "./audit_state.js";
import type { Positions } from "./page.js";
import { positions } from "./page.js";
import type { WireObject } from "./wire.js";

/**
 * What the simulator knows. Members with AWS names hold what the service sends; snake_case members are the simulator's own.
 * KMS and CloudHSM documents use the JSON names of the API, EC2 documents the names of its XML.
 */
export interface World extends Account {
	/** Other accounts, reached by assuming one of their roles. */
	readonly other_accounts: readonly Account[];
}

export interface Account {
	/** Twelve digits. */
	readonly account: string;
	/** Only Regions with resources need an entry: every other offered Region is empty. */
	readonly regions: Readonly<Record<string, RegionState>>;
	/** Opt-in Regions that this account turned on. */
	readonly opted_in: readonly string[];
	/** What it sees of the organization that it is a member of; absent: it is in none, or manages it. */
	readonly organization?: Organization;
	/** The accounts of the organization that this account manages, itself among them. */
	readonly members?: readonly {
		readonly account: string;
		/** As Organizations names it: "ACTIVE", "SUSPENDED". */
		readonly state: string;
	}[];
	/** Quotas of KMS as Service Quotas names them, such as "ListGrants request rate", in requests a second. */
	readonly quotas?: Readonly<Record<string, number>>;
	/** The policies that the account wrote itself, managed and inline; IAM's own and AWS's are not told. */
	readonly iam_policies?: readonly {
		readonly name: string;
		readonly kind: "managed" | "user" | "group" | "role";
		/** Of an inline policy: whose it is. */
		readonly holder?: string;
		readonly document: Readonly<Record<string, unknown>>;
		readonly attachments?: number;
		readonly as_boundary?: number;
	}[];
	/** Its buckets by their names; absent: those that are called after it (`trail-111122223333`), all of them as they should be. */
	readonly buckets?: Readonly<Record<string, Bucket>>;
	/** S3 Block Public Access of the whole account. */
	readonly blocks_public?: boolean;
	/** What Trusted Advisor tells; absent where the support plan does not open its APIs. */
	readonly trusted_advisor?: TrustedAdvisor;
}

export interface Bucket {
	/** Absent: it has no policy. */
	readonly policy_is_public?: boolean;
	readonly public_grant?: { readonly group: "AllUsers" | "AuthenticatedUsers"; readonly permission: string };
	/** All four parts of S3 Block Public Access; absent: none. */
	readonly blocks_public?: boolean;
	/** Where its access log goes, if it has one. */
	readonly log_bucket?: string;
}

export interface Organization {
	/** Trails of the management account, which record this account too. */
	readonly trails: readonly Trail[];
	/** AWS does not document how GetEventSelectors answers a member account; each form that could be can be had. */
	readonly event_selectors: "wrong_account" | "denied" | "given";
}

export interface TrustedAdvisor {
	/** `result` of DescribeTrustedAdvisorCheckResult. */
	readonly check_results: readonly AdvisorCheckResult[];
	/** What its own API lists, of the same checks and of other sources. */
	readonly recommendations?: readonly Recommendation[];
}

export type AdvisorCheckResult = WireObject & { readonly checkId: string };

export interface RegionState extends AuditState {
	readonly keys: KeyList;
	/** Key id -> the policy `AWS_RAM` of a key that is shared through RAM, and the id of the resource share. */
	readonly shared_keys: ReadonlyMap<string, { readonly policy: string; readonly share: string }>;
	/** Aliases such as alias/aws/dynamodb that AWS reserves before a key stands behind them. */
	readonly reserved_aliases: readonly string[];
	readonly key_stores: readonly CustomKeyStore[];
	readonly clusters: readonly Cluster[];
	readonly backups: readonly Backup[];
	/** Backups of other accounts, shared with this one. */
	readonly shared_backups: readonly Backup[];
	readonly network: Network;
	/** VPC Block Public Access of the account, `vpcBlockPublicAccessOptions` without the account and Region. */
	readonly vpc_block_public_access: WireObject;
	/** Entries of DescribeLogGroups. */
	readonly log_groups: readonly LogGroup[];
	/** Entries of DescribeLogStreams, each with the name of its group. */
	readonly log_streams: readonly LogStream[];
	/** What GetLogEvents tells of the streams that have events. */
	readonly log_events?: readonly LogEvents[];
	/** Entries of DescribeAlarms, `MetricAlarms` and `CompositeAlarms`. */
	readonly metric_alarms: readonly Alarm[];
	readonly composite_alarms: readonly Alarm[];
	/** `LogAlarms` of the same. */
	readonly log_alarms?: readonly Alarm[];
	readonly metrics: readonly Metric[];
	/** Entries of DescribeMetricFilters. */
	readonly metric_filters: readonly MetricFilter[];
	/** Trails whose home is this Region: a multi-Region one is seen from every other. */
	readonly trails: readonly Trail[];
	readonly config_recorders: readonly ConfigRecorder[];
	/** Entries of DescribeDeliveryChannelStatus. */
	readonly delivery_channels: readonly DeliveryChannel[];
	/** Entries of DescribeConfigRules. */
	readonly config_rules: readonly ConfigRule[];
	readonly event_rules: readonly EventRule[];
	/**
	 * Topic ARN -> how many subscriptions are confirmed, and how many are not; absent: every topic is read by somebody. Without
	 * a policy of its own a topic lets its account, CloudWatch and EventBridge publish.
	 */
	readonly topics?: Readonly<
		Record<
			string,
			{
				readonly confirmed: number;
				readonly pending?: number;
				readonly kms_master_key_id?: string;
				readonly policy?: WireObject;
				/** Of each confirmed subscription its filter policy, and its scope; those that are not named have none. */
				readonly filters?: readonly { readonly policy?: WireObject; readonly scope?: string }[];
			}
		>
	>;
}

export type LogGroup = WireObject & { readonly logGroupName: string };
export interface LogStream {
	readonly logGroupName: string;
	readonly stream: WireObject & { readonly logStreamName: string };
}
/** The events of one stream, the earliest first; made when they are asked for, as there may be many. */
export interface LogEvents {
	readonly logGroupName: string;
	readonly logStreamName: string;
	readonly size: number;
	at(index: number): { readonly timestamp: number; readonly message: string };
}
export type Alarm = WireObject & { readonly AlarmName: string; readonly AlarmArn: string };

export type MetricFilter = WireObject & {
	readonly filterName: string;
	readonly logGroupName: string;
	readonly metricTransformations: readonly (WireObject & {
		readonly metricName: string;
		readonly metricNamespace: string;
	})[];
};

export interface Trail {
	/** An entry of DescribeTrails. */
	readonly trail: WireObject & {
		readonly Name: string;
		readonly TrailARN: string;
		readonly HomeRegion: string;
		readonly IsMultiRegionTrail: boolean;
		readonly IsOrganizationTrail: boolean;
	};
	/** The answer of GetTrailStatus. */
	readonly status: WireObject & { readonly IsLogging: boolean };
	/** `EventSelectors` or `AdvancedEventSelectors` of GetEventSelectors. */
	readonly selectors: WireObject;
}

export interface ConfigRecorder {
	/** An entry of DescribeConfigurationRecorders; a `servicePrincipal` makes it a service-linked one. */
	readonly recorder: WireObject & {
		readonly arn: string;
		readonly name: string;
		readonly recordingScope: "INTERNAL" | "PAID";
		readonly servicePrincipal?: string;
	};
	/** An entry of DescribeConfigurationRecorderStatus. */
	readonly status: WireObject & { readonly recording: boolean };
}

export type DeliveryChannel = WireObject & { readonly name: string };
export type ConfigRule = WireObject & {
	readonly ConfigRuleName: string;
	readonly EvaluationModes: readonly { readonly Mode: string }[];
};

export interface EventRule {
	/** An entry of ListRules. Only `default` is a bus without a rule on it. */
	readonly rule: WireObject & { readonly Name: string; readonly EventBusName: string };
	/** Entries of ListTargetsByRule. */
	readonly targets: readonly WireObject[];
}

/** A metric of CloudWatch: a series of values, one a period, undefined where there is no data. */
export interface Metric {
	readonly namespace: string;
	readonly name: string;
	readonly dimensions: Readonly<Record<string, string>>;
	readonly valueAt: (time: Date) => number | undefined;
}

/** The keys of a Region by position and by id: an array, or a list of any length that makes its keys when asked. */
export interface KeyList extends Positions<Key> {
	idAt(index: number): string;
	find(key_id: string): Key | undefined;
}

export interface Key {
	/** `KeyMetadata` of DescribeKey. */
	readonly metadata: KeyMetadata;
	/** Full names, with `alias/`. */
	readonly aliases: readonly string[];
	readonly tags: readonly { readonly TagKey: string; readonly TagValue: string }[];
	/** The key policy as text: KMS keeps the text that was put. */
	readonly policy: string;
	/** Automatic rotation; absent means off. */
	readonly rotation?: { readonly period_in_days: number; readonly next_at: Date };
	readonly grants: readonly WireObject[];
	/** Entries of ListKeyRotations with all key material, the oldest first. */
	readonly materials: readonly WireObject[];
	/** When KMS began to track the use of keys. */
	readonly tracking_start: Date;
	/** `KeyLastUsage` of GetKeyLastUsage; absent where the key was not used since KMS began to track it. */
	readonly last_usage?: WireObject;
}

export type KeyMetadata = WireObject & {
	readonly KeyId: string;
	readonly Arn: string;
	readonly AWSAccountId: string;
	readonly CreationDate: Date;
	readonly KeyManager: "AWS" | "CUSTOMER";
	readonly KeyState: string;
	readonly KeySpec: string;
	readonly Origin: string;
};

/** An entry of DescribeCustomKeyStores. */
export type CustomKeyStore = WireObject & {
	readonly CustomKeyStoreId: string;
	readonly CustomKeyStoreName: string;
	readonly CustomKeyStoreType: string;
};

/** An entry of DescribeClusters. */
export type Cluster = WireObject & {
	readonly ClusterId: string;
	readonly State: string;
	readonly VpcId: string;
	readonly SecurityGroup: string;
	readonly SubnetMapping: Readonly<Record<string, string>>;
	readonly Hsms: readonly Hsm[];
	readonly TagList: readonly CloudHsmTag[];
};

export type Hsm = WireObject & { readonly HsmId: string; readonly EniId: string; readonly SubnetId: string };
export type CloudHsmTag = { readonly Key: string; readonly Value: string };

export interface Backup {
	/** An entry of DescribeBackups. */
	readonly backup: WireObject & {
		readonly BackupId: string;
		readonly BackupArn: string;
		readonly BackupState: string;
		readonly ClusterId: string;
		readonly CreateTimestamp: Date;
		readonly NeverExpires: boolean;
		readonly TagList: readonly CloudHsmTag[];
	};
	/** The resource policy as text. */
	readonly policy?: string;
	/** AWS does not document how GetResourcePolicy answers for a backup without a policy; both known forms can be had. */
	readonly without_policy: "no_member" | "not_found";
}

/** Entries of the EC2 describe operations. */
export interface Network {
	readonly vpcs: readonly WireObject[];
	readonly subnets: readonly WireObject[];
	readonly route_tables: readonly WireObject[];
	readonly security_groups: readonly WireObject[];
	readonly network_acls: readonly WireObject[];
	readonly network_interfaces: readonly WireObject[];
	readonly flow_logs: readonly WireObject[];
	readonly vpc_endpoints: readonly WireObject[];
	readonly prefix_lists: readonly PrefixList[];
}

/** A managed prefix list, with the entries of GetManagedPrefixListEntries. */
export interface PrefixList {
	readonly prefix_list_id: string;
	readonly entries: readonly { readonly cidr: string; readonly description?: string }[];
}

/** A list over keys that all exist already. */
export function keyList(keys: readonly Key[]): KeyList {
	const by_id = new Map(keys.map((key) => [key.metadata.KeyId, key]));
	const by_position = positions(keys);
	return {
		...by_position,
		idAt: (index) => by_position.at(index).metadata.KeyId,
		find: (key_id) => by_id.get(key_id),
	};
}

/** A Region from what stands in it; everything left out is empty. */
export function regionState(
	content: Partial<Omit<RegionState, "network">> & { network?: Partial<Network> },
): RegionState {
	const { network, ...rest } = content;
	return {
		keys: keyList([]),
		shared_keys: new Map(),
		reserved_aliases: [],
		key_stores: [],
		clusters: [],
		backups: [],
		shared_backups: [],
		vpc_block_public_access: {
			state: "default-state",
			internetGatewayBlockMode: "off",
			reason: "Default State",
			managedBy: "account",
			exclusionsAllowed: "allowed",
		},
		log_groups: [],
		log_streams: [],
		metric_alarms: [],
		composite_alarms: [],
		metrics: [],
		metric_filters: [],
		trails: [],
		config_recorders: [],
		delivery_channels: [],
		config_rules: [],
		event_rules: [],
		...NO_AUDIT_SERVICES,
		...rest,
		network: {
			vpcs: [],
			subnets: [],
			route_tables: [],
			security_groups: [],
			network_acls: [],
			network_interfaces: [],
			flow_logs: [],
			vpc_endpoints: [],
			prefix_lists: [],
			...network,
		},
	};
}

/** The Regions of the `aws` partition; the account has to turn the opt-in ones on (endpoint data of botocore 1.43). */
export const DEFAULT_REGIONS: readonly string[] = [
	"ap-northeast-1",
	"ap-northeast-2",
	"ap-northeast-3",
	"ap-south-1",
	"ap-southeast-1",
	"ap-southeast-2",
	"ca-central-1",
	"eu-central-1",
	"eu-north-1",
	"eu-west-1",
	"eu-west-2",
	"eu-west-3",
	"sa-east-1",
	"us-east-1",
	"us-east-2",
	"us-west-1",
	"us-west-2",
];
export const OPT_IN_REGIONS: readonly string[] = [
	"af-south-1",
	"ap-east-1",
	"ap-east-2",
	"ap-south-2",
	"ap-southeast-3",
	"ap-southeast-4",
	"ap-southeast-5",
	"ap-southeast-6",
	"ap-southeast-7",
	"ca-west-1",
	"eu-central-2",
	"eu-south-1",
	"eu-south-2",
	"il-central-1",
	"me-central-1",
	"me-south-1",
	"mx-central-1",
];
/** Regions that have no CloudHSM (endpoint data of botocore 1.43). */
export const REGIONS_WITHOUT_CLOUDHSM: readonly string[] = ["ap-east-2", "ap-southeast-4"];

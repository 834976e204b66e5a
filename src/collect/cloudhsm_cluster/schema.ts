import { z } from "zod";
import { alarmTopicFilters, alarmTopicSubscriptions, alarmTopics } from "../../model/alarm_topic.js";
import { whereAvailable } from "../../model/availability.js";
import { cloudhsm, ec2, inspector, logs } from "../../model/enumerations.js";
import { metricFilter } from "../../model/metric_filter.js";
import { observed } from "../../model/observed.js";
import { resourceSchema, stack, tags, timestamp } from "../../model/resource.js";
import { alarms, logAlarm, metricAlarm } from "../alarm.js";
import { certificate } from "../certificate.js";

const hsm = z.strictObject({
	hsm_id: z.string(),
	state: cloudhsm.HsmState,
	state_message: z.string().optional(),
	availability_zone: z.string().optional(),
	subnet_id: z.string().optional(),
	eni_id: z.string().optional(),
	eni_ip: z.string().optional(),
	eni_ip_v6: z.string().optional(),
	hsm_type: cloudhsm.HsmType.optional(),
});

/** CloudHSM v2 DescribeClusters, `Clusters[]`, without PreCoPassword and certificate texts. */
export const metadata = z.strictObject({
	cluster_id: z.string(),
	state: cloudhsm.ClusterState,
	state_message: z.string().optional(),
	hsm_type: cloudhsm.HsmType.optional(),
	hsm_type_rollback_expiration: timestamp.optional(),
	mode: cloudhsm.ClusterMode.optional(),
	network_type: cloudhsm.NetworkType.optional(),
	vpc_id: z.string().optional(),
	security_group: z.string().optional(),
	/** Availability Zone -> subnet id. */
	subnet_mapping: z.record(z.string(), z.string()),
	source_backup_id: z.string().optional(),
	create_timestamp: timestamp.optional(),
	backup_policy: cloudhsm.BackupPolicy.optional(),
	/** BackupRetentionPolicy; `value` in the unit that `type` names (DAYS). */
	backup_retention_policy: z.strictObject({ type: cloudhsm.BackupRetentionType, value: z.number() }).optional(),
	hsms: z.array(hsm),
	certificates: z.strictObject({
		cluster_certificate: certificate.optional(),
		hsm_certificate: certificate.optional(),
		aws_hardware_certificate: certificate.optional(),
		manufacturer_hardware_certificate: certificate.optional(),
	}),
	tags,
});

/** EC2 DescribeVpcs, the cluster's VPC, with the blocks that are associated with it, its primary one (`CidrBlock`) first. */
export const vpc = z.strictObject({
	vpc_id: z.string(),
	owner_id: z.string(),
	cidr_blocks: z.array(z.string()),
	ipv6_cidr_blocks: z.array(z.string()),
	stack,
});

/** EC2 DescribeSubnets: every subnet of SubnetMapping and of an HSM that there still is (else InvalidSubnetID.NotFound). */
export const subnets = z.array(
	z.strictObject({
		subnet_id: z.string(),
		vpc_id: z.string(),
		owner_id: z.string(),
		availability_zone: z.string(),
		cidr_block: z.string().optional(),
		ipv6_cidr_blocks: z.array(z.string()),
		map_public_ip_on_launch: z.boolean(),
		assign_ipv6_address_on_creation: z.boolean(),
		available_ip_address_count: z.number().optional(),
		/** BlockPublicAccessStates.InternetGatewayBlockMode. */
		internet_gateway_block_mode: ec2.BlockPublicAccessMode.optional(),
		stack,
	}),
);

/**
 * EC2 DescribeVpcBlockPublicAccessOptions: VPC Block Public Access as the account sets it for the VPCs that it owns in the
 * Region. Null where no subnet says that it closes the internet gateway, and so nobody asked.
 */
export const vpcBlockPublicAccess = z
	.strictObject({
		state: ec2.VpcBlockPublicAccessState,
		internet_gateway_block_mode: ec2.InternetGatewayBlockMode,
	})
	.nullable();

const route = z.strictObject({
	destination_cidr_block: z.string().optional(),
	destination_ipv6_cidr_block: z.string().optional(),
	destination_prefix_list_id: z.string().optional(),
	gateway_id: z.string().optional(),
	/** The gateway of a Wavelength Zone to the carrier's network, and through it to the internet. */
	carrier_gateway_id: z.string().optional(),
	egress_only_internet_gateway_id: z.string().optional(),
	nat_gateway_id: z.string().optional(),
	transit_gateway_id: z.string().optional(),
	vpc_peering_connection_id: z.string().optional(),
	network_interface_id: z.string().optional(),
	state: ec2.RouteState,
});

/** EC2 DescribeRouteTables: the tables of the VPC that are visible to the account; associations in state `associated` only. */
export const routeTables = z.array(
	z.strictObject({
		route_table_id: z.string(),
		owner_id: z.string(),
		main: z.boolean(),
		subnet_ids: z.array(z.string()),
		/** The internet or virtual private gateways whose incoming traffic the table routes (edge associations). */
		gateway_ids: z.array(z.string()).optional(),
		routes: z.array(route),
		stack,
	}),
);

const ipPermission = z.strictObject({
	/** tcp, udp, icmp, a number, or -1 for all. */
	ip_protocol: ec2.IpProtocol,
	from_port: z.number().optional(),
	to_port: z.number().optional(),
	ip_ranges: z.array(z.string()),
	ipv6_ranges: z.array(z.string()),
	prefix_list_ids: z.array(z.string()),
	user_id_group_pairs: z.array(
		z.strictObject({
			group_id: z.string().optional(),
			user_id: z.string().optional(),
			vpc_peering_connection_id: z.string().optional(),
			/** active, deleted, pending-acceptance, …; where the group is that of a peer. */
			peering_status: ec2.PeeringStatus.optional(),
		}),
	),
});

/** EC2 DescribeSecurityGroups: the cluster's group and every group on an HSM's network interface. */
export const securityGroups = z.array(
	z.strictObject({
		group_id: z.string(),
		group_name: z.string(),
		owner_id: z.string(),
		vpc_id: z.string().optional(),
		ip_permissions: z.array(ipPermission),
		ip_permissions_egress: z.array(ipPermission),
		stack,
	}),
);

/**
 * EC2 GetManagedPrefixListEntries: prefix list id -> CIDR blocks, for every list that the inbound rules of those security
 * groups name. Each list is known or unknown for itself; inventories of before say the blocks alone.
 */
export const prefixLists = z.record(z.string(), z.union([z.array(z.string()), observed(z.array(z.string()))]));

/** EC2 DescribeNetworkAcls: the network ACLs of the VPC. `protocol` is a number as text, -1 for all. */
export const networkAcls = z.array(
	z.strictObject({
		network_acl_id: z.string(),
		is_default: z.boolean(),
		subnet_ids: z.array(z.string()),
		entries: z.array(
			z.strictObject({
				rule_number: z.number(),
				egress: z.boolean(),
				protocol: ec2.Protocol,
				rule_action: ec2.RuleAction,
				cidr_block: z.string().optional(),
				ipv6_cidr_block: z.string().optional(),
				port_range: z.strictObject({ from: z.number(), to: z.number() }).optional(),
			}),
		),
		stack,
	}),
);

const networkInterface = z.strictObject({
	network_interface_id: z.string(),
	owner_id: z.string(),
	requester_id: z.string().optional(),
	/** interface, nat_gateway, network_load_balancer, … */
	interface_type: z.string().optional(),
	vpc_id: z.string().optional(),
	subnet_id: z.string().optional(),
	status: ec2.NetworkInterfaceStatus.optional(),
	description: z.string().optional(),
	private_ip_address: z.string().optional(),
	/** Every public IPv4 address of the interface, the primary one first. */
	public_ips: z.array(z.string()),
	ipv6_addresses: z.array(z.string()),
	group_ids: z.array(z.string()),
	stack,
});

/** EC2 DescribeNetworkInterfaces: the interface of every HSM (`Hsms[].EniId`). */
export const networkInterfaces = z.array(networkInterface);

/** EC2 DescribeNetworkInterfaces: those that carry the cluster's security group, without the HSMs' own: its clients. */
export const clientInterfaces = z.array(networkInterface.extend({ instance_id: z.string().optional() }));

/**
 * EC2 DescribeNetworkInterfaces: those of other hosts that the cluster's security group admits on the HSM ports, by another
 * group or by the address that they have in the VPC.
 */
export const admittedInterfaces = z.array(
	networkInterface.extend({
		instance_id: z.string().optional(),
		/** The security groups and CIDR blocks (of prefix lists too) by which it is admitted. */
		admitted_by: z.array(z.string()),
	}),
);

/** EC2 DescribeFlowLogs: those of the VPC, of the subnets that the cluster uses, and of its HSMs' network interfaces. */
export const flowLogs = z.array(
	z.strictObject({
		flow_log_id: z.string(),
		/** The VPC, subnet or network interface whose traffic it records. */
		resource_id: z.string(),
		status: ec2.FlowLogStatus,
		/** Absent on a flow log of another kind of resource. */
		traffic_type: ec2.TrafficType.optional(),
		deliver_logs_status: ec2.DeliverLogsStatus.optional(),
		deliver_logs_error_message: z.string().optional(),
		stack,
	}),
);

/** CloudWatch Logs DescribeLogGroups: the group that holds the cluster's audit log, `/aws/cloudhsm/<cluster id>`. */
export const logGroup = z.strictObject({
	exists: z.boolean(),
	log_group_name: z.string(),
	creation_time: timestamp.optional(),
	/** LogGroupClass: STANDARD, INFREQUENT_ACCESS, ESSENTIALS, or DELIVERY, which keeps events for a day. */
	log_group_class: logs.LogGroupClass.optional(),
	stored_bytes: z.number().optional(),
	/** What counts, also where a policy of the account sets it. Absent: its events never expire. */
	retention_in_days: z.number().optional(),
	/** The policy of the account by which its events expire, whatever the group itself says. */
	retention_policy_name: z.string().optional(),
	/** Absent: encrypted with a key of CloudWatch Logs. */
	kms_key_id: z.string().optional(),
	deletion_protection_enabled: z.boolean().optional(),
});

/**
 * CloudWatch Logs DescribeLogStreams of that log group: CloudHSM gives each HSM a stream of its own, named by the HSM's id.
 * Absent where there is no group.
 */
export const logStreams = z.array(
	z.strictObject({ log_stream_name: z.string(), last_event_time: timestamp.optional() }),
);

/**
 * CloudWatch GetMetricData: the most sessions (HsmSessionCount) that each HSM had in any hour since a time, also of those
 * that the cluster no longer has. Without the HSMs that have no data yet; unknown where none has any.
 */
export const sessionCounts = z.strictObject({
	since: timestamp,
	hsms: z.array(z.strictObject({ hsm_id: z.string(), maximum: z.number() })),
});

/**
 * CloudWatch GetMetricData: for how many more users each active HSM has room (HsmUsersAvailable), at the end of the last
 * hours. Without the HSMs that have no data; unknown where none has any.
 */
export const userCounts = z.strictObject({
	hsms: z.array(z.strictObject({ hsm_id: z.string(), available: z.number() })),
});

/**
 * Amazon Inspector ListCoverage of the instances of {@link clientInterfaces} and {@link admittedInterfaces}: the scans of each, none where Inspector does
 * not know it. Of an instance of another account, into whose VPC the cluster was shared, only that account can tell.
 */
export const inspectorCoverage = whereAvailable({
	instances: z.array(
		z.strictObject({
			instance_id: z.string(),
			scans: observed(
				z.array(
					z.strictObject({
						scan_type: inspector.ScanType,
						/** ScanStatusCode, and why. */
						status: inspector.ScanStatusCode,
						reason: inspector.ScanStatusReason,
						last_scanned_at: timestamp.optional(),
					}),
				),
			),
		}),
	),
});

/** Amazon Inspector ListFindings: those of the instances of {@link clientInterfaces} that are active, and critical or high. */
export const inspectorFindings = z.array(
	z.strictObject({
		finding_arn: z.string(),
		severity: inspector.Severity,
		title: z.string(),
		instance_ids: z.array(z.string()),
		vulnerability_id: z.string().optional(),
		fix_available: inspector.FixAvailable.optional(),
	}),
);

/** CloudWatch DescribeAlarms: the alarms on the metrics that the filters of one log group make, and on the group itself. */
export const watchingAlarms = z.strictObject({ alarms: z.array(metricAlarm), log_alarms: z.array(logAlarm) });

export const facets = {
	metadata,
	vpc,
	subnets,
	vpc_block_public_access: vpcBlockPublicAccess,
	route_tables: routeTables,
	security_groups: securityGroups,
	prefix_lists: prefixLists,
	network_acls: networkAcls,
	network_interfaces: networkInterfaces,
	client_interfaces: clientInterfaces,
	admitted_interfaces: admittedInterfaces,
	flow_logs: flowLogs,
	log_group: logGroup,
	log_streams: logStreams,
	alarms,
	alarm_topics: alarmTopics,
	alarm_topic_subscriptions: alarmTopicSubscriptions,
	alarm_topic_filters: alarmTopicFilters,
	audit_log_filters: z.array(metricFilter),
	audit_log_alarms: watchingAlarms,
	audit_log_topics: alarmTopics,
	audit_log_topic_subscriptions: alarmTopicSubscriptions,
	audit_log_topic_filters: alarmTopicFilters,
	session_counts: sessionCounts,
	user_counts: userCounts,
	inspector_coverage: inspectorCoverage,
	inspector_findings: inspectorFindings,
};
export const cloudhsmCluster = resourceSchema(facets);
export type CloudhsmCluster = z.infer<typeof cloudhsmCluster>;

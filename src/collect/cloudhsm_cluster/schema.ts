import { z } from "zod";
import { whereAvailable } from "../../model/availability.js";
import { cloudhsm, ec2, inspector } from "../../model/enumerations.js";
import { observed } from "../../model/observed.js";
import { resourceSchema, tags, timestamp } from "../../model/resource.js";
import { alarms } from "../alarm.js";
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

/** EC2 DescribeVpcs, the cluster's VPC. */
export const vpc = z.strictObject({
	vpc_id: z.string(),
	owner_id: z.string(),
	cidr_blocks: z.array(z.string()),
	ipv6_cidr_blocks: z.array(z.string()),
});

/** EC2 DescribeSubnets: every subnet of SubnetMapping and of an HSM. */
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
	egress_only_internet_gateway_id: z.string().optional(),
	nat_gateway_id: z.string().optional(),
	transit_gateway_id: z.string().optional(),
	vpc_peering_connection_id: z.string().optional(),
	network_interface_id: z.string().optional(),
	state: ec2.RouteState,
});

/** EC2 DescribeRouteTables: the tables of the VPC; associations in state `associated` only, edge associations left out. */
export const routeTables = z.array(
	z.strictObject({
		route_table_id: z.string(),
		owner_id: z.string(),
		main: z.boolean(),
		subnet_ids: z.array(z.string()),
		routes: z.array(route),
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
	}),
);

/** EC2 GetManagedPrefixListEntries: prefix list id -> CIDR blocks, for every list that those security groups name. */
export const prefixLists = z.record(z.string(), z.array(z.string()));

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
	}),
);

const networkInterface = z.strictObject({
	network_interface_id: z.string(),
	owner_id: z.string(),
	requester_id: z.string().optional(),
	subnet_id: z.string().optional(),
	status: ec2.NetworkInterfaceStatus.optional(),
	description: z.string().optional(),
	private_ip_address: z.string().optional(),
	/** Every public IPv4 address of the interface, the primary one first. */
	public_ips: z.array(z.string()),
	ipv6_addresses: z.array(z.string()),
	group_ids: z.array(z.string()),
});

/** EC2 DescribeNetworkInterfaces: the interface of every HSM (`Hsms[].EniId`). */
export const networkInterfaces = z.array(networkInterface);

/** EC2 DescribeNetworkInterfaces: those that carry the cluster's security group, without the HSMs' own: its clients. */
export const clientInterfaces = z.array(networkInterface.extend({ instance_id: z.string().optional() }));

/** EC2 DescribeFlowLogs: those of the VPC, and of the subnets that the cluster uses. */
export const flowLogs = z.array(
	z.strictObject({
		flow_log_id: z.string(),
		/** The VPC or subnet whose traffic it records. */
		resource_id: z.string(),
		status: ec2.FlowLogStatus,
		/** Absent on a flow log of another kind of resource. */
		traffic_type: ec2.TrafficType.optional(),
		deliver_logs_status: ec2.DeliverLogsStatus.optional(),
		deliver_logs_error_message: z.string().optional(),
	}),
);

/** CloudWatch Logs DescribeLogGroups: the group that holds the cluster's audit log, `/aws/cloudhsm/<cluster id>`. */
export const logGroup = z.strictObject({
	exists: z.boolean(),
	log_group_name: z.string(),
	/** Absent: its events never expire. */
	retention_in_days: z.number().optional(),
	/** Absent: encrypted with a key of CloudWatch Logs. */
	kms_key_id: z.string().optional(),
	deletion_protection_enabled: z.boolean().optional(),
});

/**
 * CloudWatch GetMetricData: the most sessions (HsmSessionCount) that each active HSM had in any hour since a time. Unknown
 * where CloudWatch has no data of one of them.
 */
export const sessionCounts = z.strictObject({
	since: timestamp,
	hsms: z.array(z.strictObject({ hsm_id: z.string(), maximum: z.number() })),
});

/**
 * Amazon Inspector ListCoverage of the instances of {@link clientInterfaces}: the scans of each, none where Inspector does
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
	flow_logs: flowLogs,
	log_group: logGroup,
	alarms,
	session_counts: sessionCounts,
	inspector_coverage: inspectorCoverage,
	inspector_findings: inspectorFindings,
};
export const cloudhsmCluster = resourceSchema(facets);
export type CloudhsmCluster = z.infer<typeof cloudhsmCluster>;

import type { Cluster } from "@aws-sdk/client-cloudhsm-v2";
import type {
	IpPermission,
	NetworkAcl,
	NetworkInterface,
	PrefixListEntry,
	RouteTable,
	SecurityGroup,
	Vpc,
} from "@aws-sdk/client-ec2";
import { z } from "zod";
import type { Caller } from "../../aws/caller.js";
import { asFailure, CallFailed, errorName } from "../../aws/failure.js";
import { type ClusterAdditions, describeClusters } from "../../aws/services/cloudhsm.js";
import { describeAlarms, getMetricData } from "../../aws/services/cloudwatch.js";
import {
	describeLogGroups,
	describeLogStreams,
	describeMetricFilters,
	type LogGroupAdditions,
} from "../../aws/services/cloudwatch_logs.js";
import {
	describeFlowLogs,
	describeNetworkAcls,
	describeNetworkInterfaces,
	describeRouteTables,
	describeSecurityGroups,
	describeSubnets,
	describeVpcBlockPublicAccessOptions,
	describeVpcs,
	getManagedPrefixListEntries,
} from "../../aws/services/ec2.js";
import { getTopicAttributes } from "../../aws/services/sns.js";
import { alarmTopics } from "../../model/alarm_topic.js";
import { metricFilter } from "../../model/metric_filter.js";
import { present } from "../../model/present.js";
import { actionsOf, alarms, alarmsOnMetrics, logAlarmsOf } from "../alarm.js";
import { filterFacet, subscriptionFacet, topicsAmong } from "../alarm_topics.js";
import { alarmsAbout, everyAlarm } from "../alarms_about.js";
import { isoTime, stackOf, tagsOf } from "../answer.js";
import { readCertificate } from "../certificate.js";
import { listing } from "../listing.js";
import { filterOf } from "../log_metrics.js";
import { hourlyValues, noData, type Series } from "../metric_data.js";
import { facet, type Listed, type Place, type TypeOf } from "../resource_type.js";
import { admissionOf, admittedBy } from "./admission.js";
import { inspectorFacets } from "./inspector.js";
import {
	admittedInterfaces,
	type CloudhsmCluster,
	clientInterfaces,
	flowLogs,
	logGroup,
	logStreams,
	metadata,
	networkAcls,
	networkInterfaces,
	prefixLists,
	routeTables,
	securityGroups,
	sessionCounts,
	subnets,
	userCounts,
	vpc,
	vpcBlockPublicAccess,
	watchingAlarms,
} from "./schema.js";

/** How far back the sessions are counted: as far as CloudWatch finds metrics that have stopped. */
const SESSION_DAYS = 14;

/** HSMs are compared by what they said in the last six hours. */
const USERS_DAYS = 0.25;

function list(caller: Caller, place: Place): AsyncGenerator<Listed | CallFailed> {
	const { account, partition, region } = place;
	return listing({ caller, place, what: "clusters" }, describeClusters, { MaxResults: 25 }, (cluster) => {
		if (cluster.ClusterId === undefined) return undefined;
		const arn = `arn:${partition}:cloudhsm:${region}:${account}:cluster/${cluster.ClusterId}`;
		return { arn, facets: { metadata: metadataOf(cluster) } };
	});
}

function hasAuditLog({ log_group }: CloudhsmCluster): boolean {
	return log_group?.status === "known" && log_group.value.exists;
}

function auditLogOf({ log_group }: CloudhsmCluster): string {
	return log_group?.status === "known" ? log_group.value.log_group_name : "";
}

/** PreCoPassword and the texts of certificates stay behind. */
function metadataOf(cluster: Cluster & ClusterAdditions) {
	const retention = cluster.BackupRetentionPolicy;
	const certificates = cluster.Certificates ?? {};
	return present({
		cluster_id: cluster.ClusterId,
		state: cluster.State,
		state_message: cluster.StateMessage,
		hsm_type: cluster.HsmType,
		hsm_type_rollback_expiration: isoTime(cluster.HsmTypeRollbackExpiration),
		mode: cluster.Mode,
		network_type: cluster.NetworkType,
		vpc_id: cluster.VpcId,
		security_group: cluster.SecurityGroup,
		subnet_mapping: cluster.SubnetMapping ?? {},
		source_backup_id: cluster.SourceBackupId,
		create_timestamp: isoTime(cluster.CreateTimestamp),
		backup_policy: cluster.BackupPolicy,
		backup_retention_policy:
			retention === undefined ? undefined : { type: retention.Type, value: Number(retention.Value) },
		hsms: (cluster.Hsms ?? []).map((hsm: NonNullable<Cluster["Hsms"]>[number] & HsmAdditions) =>
			present({
				hsm_id: hsm.HsmId,
				state: hsm.State,
				state_message: hsm.StateMessage,
				availability_zone: hsm.AvailabilityZone,
				subnet_id: hsm.SubnetId,
				eni_id: hsm.EniId,
				eni_ip: hsm.EniIp,
				eni_ip_v6: hsm.EniIpV6,
				hsm_type: hsm.HsmType,
			}),
		),
		certificates: present({
			cluster_certificate: readCertificate(certificates.ClusterCertificate),
			hsm_certificate: readCertificate(certificates.HsmCertificate),
			aws_hardware_certificate: readCertificate(certificates.AwsHardwareCertificate),
			manufacturer_hardware_certificate: readCertificate(certificates.ManufacturerHardwareCertificate),
		}),
		tags: tagsOf(cluster.TagList),
	});
}

interface HsmAdditions {
	EniIpV6?: string;
	HsmType?: string;
}

type Metadata = Extract<NonNullable<CloudhsmCluster["metadata"]>, { status: "known" }>["value"];

function knownMetadata(cluster: CloudhsmCluster): Metadata | undefined {
	return cluster.metadata?.status === "known" ? cluster.metadata.value : undefined;
}

/** The subnets that the cluster uses: those it may place an HSM in, and those where one is. */
function subnetIds(cluster: CloudhsmCluster): string[] {
	const known = knownMetadata(cluster);
	const used = [
		...Object.values(known?.subnet_mapping ?? {}),
		...(known?.hsms ?? []).flatMap(({ subnet_id }) => (subnet_id === undefined ? [] : [subnet_id])),
	];
	return [...new Set(used)].sort();
}

const hasVpc = (cluster: CloudhsmCluster): boolean => knownMetadata(cluster)?.vpc_id !== undefined;
const vpcFilter = (cluster: CloudhsmCluster) => [{ Name: "vpc-id", Values: [knownMetadata(cluster)?.vpc_id ?? ""] }];

/** The blocks of a VPC, the primary one first. EC2 goes on listing those that left it. */
function blocksOf(found: Vpc | undefined) {
	const associated = (state: string | undefined): boolean => (state ?? "associated") === "associated";
	const cidr_blocks = (found?.CidrBlockAssociationSet ?? [{ CidrBlock: found?.CidrBlock, CidrBlockState: undefined }])
		.filter(({ CidrBlockState: state }) => associated(state?.State))
		.flatMap(({ CidrBlock }) => CidrBlock ?? []);
	return {
		cidr_blocks: [
			...cidr_blocks.filter((block) => block === found?.CidrBlock),
			...cidr_blocks.filter((block) => block !== found?.CidrBlock),
		],
		ipv6_cidr_blocks: (found?.Ipv6CidrBlockAssociationSet ?? [])
			.filter(({ Ipv6CidrBlockState: state }) => associated(state?.State))
			.flatMap(({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? []),
	};
}

/**
 * What was found of the wanted ids. Each that is missing is asked for by itself: EC2 then says that it is not there
 * (`InvalidSubnetID.NotFound`), which is an answer; where it does not, nothing is known.
 *
 * @throws CallFailed where EC2 neither shows one nor says that it is gone.
 */
async function foundOrGone<T>(
	asked: { readonly action: string },
	wanted: readonly string[],
	found: readonly T[],
	id: (item: T) => string | undefined,
	askOne: (id: string) => Promise<readonly T[]>,
): Promise<readonly T[]> {
	const ids = new Set(found.map(id));
	const all = [...found];
	for (const missing of wanted.filter((each) => !ids.has(each))) {
		try {
			all.push(...complete(asked, [missing], await askOne(missing), id));
		} catch (error) {
			if (!/\.NotFound$/.test(errorName(asFailure(error)))) throw error;
		}
	}
	return all;
}

/** Every wanted id must be in the answer: what EC2 leaves out is no proof of anything. */
function complete<T>(
	asked: { readonly action: string },
	wanted: readonly string[],
	found: readonly T[],
	id: (item: T) => string | undefined,
): readonly T[] {
	const ids = new Set(found.map(id));
	const missing = wanted.filter((each) => !ids.has(each));
	if (missing.length === 0) return found;
	const message = `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not in the answer`;
	throw new CallFailed({ kind: "not_found", action: asked.action, message }, false);
}

/**
 * The interfaces that the HSMs must have, and those of HSMs that are being deleted, which may be gone already.
 *
 * @throws CallFailed for an active HSM of which CloudHSM names no interface: what cannot be looked at is not closed.
 */
function interfaceIds(cluster: CloudhsmCluster): { standing: string[]; leaving: string[] } {
	const standing: string[] = [];
	const leaving: string[] = [];
	for (const { hsm_id, state, eni_id } of knownMetadata(cluster)?.hsms ?? []) {
		const goes = state === "DELETE_IN_PROGRESS" || state === "DELETED";
		if (eni_id !== undefined) (goes ? leaving : standing).push(eni_id);
		else if (state === "ACTIVE") {
			const message = `DescribeClusters names no network interface of HSM ${hsm_id}`;
			throw new CallFailed({ kind: "not_found", action: describeClusters.action, message }, false);
		}
	}
	return { standing: standing.sort(), leaving: leaving.sort() };
}

function interfaceOf(found: NetworkInterface) {
	const addresses = found.PrivateIpAddresses ?? [];
	const publicIps = [found.Association?.PublicIp, ...addresses.map((address) => address.Association?.PublicIp)];
	return present({
		network_interface_id: found.NetworkInterfaceId,
		owner_id: found.OwnerId,
		requester_id: found.RequesterId,
		interface_type: found.InterfaceType,
		vpc_id: found.VpcId,
		subnet_id: found.SubnetId,
		status: found.Status,
		description: found.Description,
		private_ip_address: found.PrivateIpAddress,
		public_ips: [...new Set(publicIps.filter((address) => address !== undefined))],
		ipv6_addresses: (found.Ipv6Addresses ?? []).flatMap(({ Ipv6Address }) => Ipv6Address ?? []),
		group_ids: (found.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []).sort(),
		stack: stackOf(found.TagSet),
	});
}

/** An interface with the instance that it is attached to. */
function hostOf(found: NetworkInterface) {
	return { ...interfaceOf(found), ...present({ instance_id: found.Attachment?.InstanceId }) };
}

/** A NAT gateway has a public address and lets nobody in. EC2 spells its type in two ways. */
function isNatGateway({ InterfaceType }: NetworkInterface): boolean {
	return ["natgateway", "nat_gateway"].includes((InterfaceType ?? "").toLowerCase());
}

function hsmInterfaceIds(cluster: CloudhsmCluster): ReadonlySet<string | undefined> {
	return new Set((knownMetadata(cluster)?.hsms ?? []).map(({ eni_id }) => eni_id));
}

function permissionsOf(permissions: readonly IpPermission[] | undefined) {
	return permissions?.map((permission) =>
		present({
			ip_protocol: permission.IpProtocol,
			from_port: permission.FromPort,
			to_port: permission.ToPort,
			ip_ranges: (permission.IpRanges ?? []).flatMap(({ CidrIp }) => CidrIp ?? []),
			ipv6_ranges: (permission.Ipv6Ranges ?? []).flatMap(({ CidrIpv6 }) => CidrIpv6 ?? []),
			prefix_list_ids: (permission.PrefixListIds ?? []).flatMap(({ PrefixListId }) => PrefixListId ?? []),
			user_id_group_pairs: (permission.UserIdGroupPairs ?? []).map((pair) =>
				present({
					group_id: pair.GroupId,
					user_id: pair.UserId,
					vpc_peering_connection_id: pair.VpcPeeringConnectionId,
					peering_status: pair.PeeringStatus,
				}),
			),
		}),
	);
}

function routeTableOf(table: RouteTable) {
	const associations = (table.Associations ?? []).filter(
		({ AssociationState: state }) => (state?.State ?? "associated") === "associated",
	);
	const gateways = associations.flatMap(({ GatewayId }) => GatewayId ?? []).sort();
	return present({
		route_table_id: table.RouteTableId,
		owner_id: table.OwnerId,
		main: associations.some(({ Main }) => Main === true),
		subnet_ids: associations.flatMap(({ SubnetId }) => SubnetId ?? []).sort(),
		gateway_ids: gateways.length === 0 ? undefined : gateways,
		routes: table.Routes?.map((route) =>
			present({
				destination_cidr_block: route.DestinationCidrBlock,
				destination_ipv6_cidr_block: route.DestinationIpv6CidrBlock,
				destination_prefix_list_id: route.DestinationPrefixListId,
				gateway_id: route.GatewayId,
				carrier_gateway_id: route.CarrierGatewayId,
				egress_only_internet_gateway_id: route.EgressOnlyInternetGatewayId,
				nat_gateway_id: route.NatGatewayId,
				transit_gateway_id: route.TransitGatewayId,
				vpc_peering_connection_id: route.VpcPeeringConnectionId,
				network_interface_id: route.NetworkInterfaceId,
				state: route.State,
			}),
		),
		stack: stackOf(table.Tags),
	});
}

/** The subnets of the cluster that belong to its own account. Of a shared one the owner need not show all. */
function ownSubnetIds(cluster: CloudhsmCluster): string[] {
	const found = cluster.subnets?.status === "known" ? cluster.subnets.value : [];
	return found.filter(({ owner_id }) => owner_id === cluster.account).map(({ subnet_id }) => subnet_id);
}

/** A subnet without a table of its own uses the VPC's main table: one without either was not told about, so unknown. */
function routed(cluster: CloudhsmCluster, tables: ReturnType<typeof routeTableOf>[]) {
	const own = new Set(tables.flatMap(({ subnet_ids }) => subnet_ids ?? []));
	if (tables.some((table) => table.main === true)) return tables;
	const unrouted = ownSubnetIds(cluster).filter((id) => !own.has(id));
	if (unrouted.length === 0) return tables;
	const message = `no route table is visible for ${unrouted.join(", ")}`;
	throw new CallFailed({ kind: "not_found", action: describeRouteTables.action, message }, false);
}

function networkAclOf(acl: NetworkAcl) {
	return present({
		network_acl_id: acl.NetworkAclId,
		is_default: acl.IsDefault,
		subnet_ids: (acl.Associations ?? []).flatMap(({ SubnetId }) => SubnetId ?? []).sort(),
		entries: acl.Entries?.map((entry) =>
			present({
				rule_number: entry.RuleNumber,
				egress: entry.Egress,
				protocol: entry.Protocol,
				rule_action: entry.RuleAction,
				cidr_block: entry.CidrBlock,
				ipv6_cidr_block: entry.Ipv6CidrBlock,
				port_range: entry.PortRange === undefined ? undefined : { from: entry.PortRange.From, to: entry.PortRange.To },
			}),
		),
		stack: stackOf(acl.Tags),
	});
}

/** Every subnet has a network ACL: one that none of them names was not told about, so unknown. */
function covering(cluster: CloudhsmCluster, acls: ReturnType<typeof networkAclOf>[]) {
	const covered = new Set(acls.flatMap(({ subnet_ids }) => subnet_ids ?? []));
	const bare = ownSubnetIds(cluster).filter((id) => !covered.has(id));
	if (bare.length === 0) return acls;
	const message = `no network ACL is visible for ${bare.join(", ")}`;
	throw new CallFailed({ kind: "not_found", action: describeNetworkAcls.action, message }, false);
}

/** Whether a subnet says that VPC Block Public Access closes the internet gateway for it. */
function saysClosed(cluster: CloudhsmCluster): boolean {
	const found = cluster.subnets?.status === "known" ? cluster.subnets.value : [];
	return found.some(({ internet_gateway_block_mode: mode = "off" }) => mode !== "off");
}

/** The cluster's own security group, and those on its HSMs' interfaces. */
function groupIds(cluster: CloudhsmCluster): string[] {
	const own = knownMetadata(cluster)?.security_group;
	const interfaces = cluster.network_interfaces?.status === "known" ? cluster.network_interfaces.value : [];
	return [
		...new Set([...(own === undefined ? [] : [own]), ...interfaces.flatMap(({ group_ids }) => group_ids)]),
	].sort();
}

function prefixListIds(cluster: CloudhsmCluster): string[] {
	const groups = cluster.security_groups?.status === "known" ? cluster.security_groups.value : [];
	const permissions = groups.flatMap((group) => group.ip_permissions);
	return [...new Set(permissions.flatMap((permission) => permission.prefix_list_ids))].sort();
}

const HSM_ID = /\bhsm-[a-z2-7]{11,16}\b/;

/**
 * The most that each HSM had, by the series of the cluster (those of HSMs that it no longer has among them) and of its
 * HSMs. Which HSM a series of the cluster is about is told by its label; where none tells, all are the cluster's.
 */
function mostOfEach(cluster: CloudhsmCluster, [ofCluster = [], ...ofHsms]: readonly (readonly Series[])[]) {
	const most = new Map<string, number>();
	const count = (id: string, { values }: Series): void => {
		if (values.length > 0)
			most.set(
				id,
				values.reduce((a, b) => Math.max(a, b), most.get(id) ?? 0),
			);
	};
	for (const [index, id] of activeHsms(cluster).entries()) {
		for (const series of ofHsms[index] ?? []) count(id, series);
	}
	const named = ofCluster.some(({ label }) => HSM_ID.test(label));
	for (const series of ofCluster) {
		const id = HSM_ID.exec(series.label)?.[0] ?? (named ? undefined : knownMetadata(cluster)?.cluster_id);
		if (id !== undefined) count(id, series);
	}
	return [...most].map(([hsm_id, maximum]) => ({ hsm_id, maximum })).sort((a, b) => (a.hsm_id < b.hsm_id ? -1 : 1));
}

function activeHsms(cluster: CloudhsmCluster): string[] {
	return (knownMetadata(cluster)?.hsms ?? []).filter(({ state }) => state === "ACTIVE").map(({ hsm_id }) => hsm_id);
}

/** CloudHSM clusters, with the network that they stand in and what is watched of them. */
export const cloudhsmClusterType: TypeOf<"cloudhsm_cluster", "metadata"> = {
	name: "cloudhsm_cluster",
	lists_by: [describeClusters],
	list,
	listed: { metadata },
	facets: {
		vpc: facet(describeVpcs, {
			schema: vpc,
			applies: hasVpc,
			read: async (ask, cluster: CloudhsmCluster) => {
				const id = knownMetadata(cluster)?.vpc_id ?? "";
				const [found] = complete(describeVpcs, [id], await ask({ Filters: vpcFilter(cluster) }), ({ VpcId }) => VpcId);
				return present({
					vpc_id: found?.VpcId,
					owner_id: found?.OwnerId,
					...blocksOf(found),
					stack: stackOf(found?.Tags),
				});
			},
		}),
		subnets: facet(describeSubnets, {
			schema: subnets,
			read: async (ask, cluster: CloudhsmCluster) => {
				const ids = subnetIds(cluster);
				if (ids.length === 0) return [];
				const found = await ask({ Filters: [{ Name: "subnet-id", Values: ids }] });
				const asked = (id: string) => ask({ SubnetIds: [id] });
				const there = await foundOrGone(describeSubnets, ids, found, ({ SubnetId }) => SubnetId, asked);
				return there.map((subnet) =>
					present({
						subnet_id: subnet.SubnetId,
						vpc_id: subnet.VpcId,
						owner_id: subnet.OwnerId,
						availability_zone: subnet.AvailabilityZone,
						cidr_block: subnet.CidrBlock,
						ipv6_cidr_blocks: (subnet.Ipv6CidrBlockAssociationSet ?? [])
							.filter(({ Ipv6CidrBlockState: state }) => (state?.State ?? "associated") === "associated")
							.flatMap(({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? []),
						map_public_ip_on_launch: subnet.MapPublicIpOnLaunch,
						assign_ipv6_address_on_creation: subnet.AssignIpv6AddressOnCreation ?? false,
						available_ip_address_count: subnet.AvailableIpAddressCount,
						internet_gateway_block_mode: subnet.BlockPublicAccessStates?.InternetGatewayBlockMode,
						stack: stackOf(subnet.Tags),
					}),
				);
			},
		}),
		route_tables: facet(describeRouteTables, {
			schema: routeTables,
			after: ["subnets"],
			applies: hasVpc,
			read: async (ask, cluster: CloudhsmCluster) =>
				routed(cluster, (await ask({ Filters: vpcFilter(cluster) })).map(routeTableOf)),
		}),
		network_interfaces: facet(describeNetworkInterfaces, {
			schema: networkInterfaces,
			read: async (ask, cluster: CloudhsmCluster) => {
				const { standing, leaving } = interfaceIds(cluster);
				if (standing.length + leaving.length === 0) return [];
				const found = await ask({ Filters: [{ Name: "network-interface-id", Values: [...standing, ...leaving] }] });
				return complete(describeNetworkInterfaces, standing, found, (each) => each.NetworkInterfaceId).map(interfaceOf);
			},
		}),
		security_groups: facet(describeSecurityGroups, {
			schema: securityGroups,
			after: ["network_interfaces"],
			read: async (ask, cluster: CloudhsmCluster) => {
				const ids = groupIds(cluster);
				if (ids.length === 0) return [];
				const found = await ask({ Filters: [{ Name: "group-id", Values: ids }] });
				const asked = (id: string) => ask({ GroupIds: [id] });
				// A group that is on an interface cannot be gone.
				const own = knownMetadata(cluster)?.security_group;
				const carried = ids.filter((id) => id !== own);
				const idOf = ({ GroupId }: SecurityGroup) => GroupId;
				const there = await foundOrGone(describeSecurityGroups, own === undefined ? [] : [own], found, idOf, asked);
				return complete(describeSecurityGroups, carried, there, idOf).map((group) =>
					present({
						group_id: group.GroupId,
						group_name: group.GroupName,
						owner_id: group.OwnerId,
						vpc_id: group.VpcId,
						ip_permissions: permissionsOf(group.IpPermissions),
						ip_permissions_egress: permissionsOf(group.IpPermissionsEgress),
						stack: stackOf(group.Tags),
					}),
				);
			},
		}),
		prefix_lists: facet(getManagedPrefixListEntries, {
			schema: prefixLists,
			after: ["security_groups"],
			read: async (ask, cluster: CloudhsmCluster) => {
				const lists = prefixListIds(cluster).map(async (id) => {
					const blocksOfList = (entries: PrefixListEntry[]) => entries.flatMap(({ Cidr }) => Cidr ?? []).sort();
					return [id, await ask.attempt({ PrefixListId: id }, blocksOfList)] as const;
				});
				return Object.fromEntries(await Promise.all(lists));
			},
		}),
		network_acls: facet(describeNetworkAcls, {
			schema: networkAcls,
			after: ["subnets"],
			applies: hasVpc,
			read: async (ask, cluster: CloudhsmCluster) =>
				covering(cluster, (await ask({ Filters: vpcFilter(cluster) })).map(networkAclOf)),
		}),
		// Asked only where a subnet says so itself, so that the account's word can be held against it.
		vpc_block_public_access: facet(describeVpcBlockPublicAccessOptions, {
			schema: vpcBlockPublicAccess,
			after: ["subnets"],
			read: async (ask, cluster: CloudhsmCluster, place) => {
				if (!saysClosed(cluster)) return null;
				const answer = await place.once(describeVpcBlockPublicAccessOptions, () => ask({}));
				const options = answer.VpcBlockPublicAccessOptions;
				return present({ state: options?.State, internet_gateway_block_mode: options?.InternetGatewayBlockMode });
			},
		}),
		client_interfaces: facet(describeNetworkInterfaces, {
			schema: clientInterfaces,
			applies: (cluster: CloudhsmCluster) => knownMetadata(cluster)?.security_group !== undefined,
			read: async (ask, cluster: CloudhsmCluster) => {
				const own = hsmInterfaceIds(cluster);
				const found = await ask({
					Filters: [{ Name: "group-id", Values: [knownMetadata(cluster)?.security_group ?? ""] }],
				});
				return found.filter(({ NetworkInterfaceId }) => !own.has(NetworkInterfaceId)).map(hostOf);
			},
		}),
		admitted_interfaces: facet(describeNetworkInterfaces, {
			schema: admittedInterfaces,
			after: ["security_groups", "prefix_lists"],
			applies: hasVpc,
			read: async (ask, cluster: CloudhsmCluster) => {
				const admission = admissionOf(cluster);
				const asked = [
					...(admission.groups.length > 0 ? [{ Name: "group-id", Values: admission.groups }] : []),
					...(admission.blocks.length > 0 ? vpcFilter(cluster) : []),
				];
				const found = (await Promise.all(asked.map((filter) => ask({ Filters: [filter] })))).flat();
				const own = hsmInterfaceIds(cluster);
				const carries = (host: NetworkInterface): boolean =>
					(host.Groups ?? []).some(({ GroupId }) => GroupId === knownMetadata(cluster)?.security_group);
				const hosts = new Map(found.map((each) => [each.NetworkInterfaceId, each]));
				return [...hosts.values()]
					.filter((each) => !own.has(each.NetworkInterfaceId) && !carries(each) && !isNatGateway(each))
					.map((each) => ({ ...hostOf(each), admitted_by: admittedBy(admission, each) }))
					.filter(({ admitted_by }) => admitted_by.length > 0)
					.sort((a, b) => ((a.network_interface_id ?? "") < (b.network_interface_id ?? "") ? -1 : 1));
			},
		}),
		flow_logs: facet(describeFlowLogs, {
			schema: flowLogs,
			applies: hasVpc,
			read: async (ask, cluster: CloudhsmCluster) => {
				const interfaces = (knownMetadata(cluster)?.hsms ?? []).flatMap(({ eni_id }) => eni_id ?? []);
				const Values = [knownMetadata(cluster)?.vpc_id ?? "", ...subnetIds(cluster), ...interfaces];
				return (await ask({ Filter: [{ Name: "resource-id", Values }] })).map((flow) =>
					present({
						flow_log_id: flow.FlowLogId,
						resource_id: flow.ResourceId,
						status: flow.FlowLogStatus,
						traffic_type: flow.TrafficType,
						deliver_logs_status: flow.DeliverLogsStatus,
						deliver_logs_error_message: flow.DeliverLogsErrorMessage,
						stack: stackOf(flow.Tags),
					}),
				);
			},
		}),
		log_group: facet(describeLogGroups, {
			schema: logGroup,
			applies: (cluster: CloudhsmCluster) => knownMetadata(cluster) !== undefined,
			read: async (ask, cluster: CloudhsmCluster) => {
				const name = `/aws/cloudhsm/${knownMetadata(cluster)?.cluster_id ?? ""}`;
				const found = (await ask({ logGroupNamePrefix: name })).find(({ logGroupName }) => logGroupName === name);
				return present({
					exists: found !== undefined,
					log_group_name: name,
					creation_time: isoTime(found?.creationTime === undefined ? undefined : new Date(found.creationTime)),
					log_group_class: found?.logGroupClass,
					stored_bytes: found?.storedBytes,
					retention_in_days: found?.retentionInDays,
					retention_policy_name: (found as LogGroupAdditions | undefined)?.retentionPolicyName,
					kms_key_id: found?.kmsKeyId,
					deletion_protection_enabled: found?.deletionProtectionEnabled,
				});
			},
		}),
		log_streams: facet(describeLogStreams, {
			schema: logStreams,
			after: ["log_group"],
			applies: hasAuditLog,
			read: async (ask, cluster: CloudhsmCluster) => {
				return (await ask({ logGroupName: auditLogOf(cluster) })).map(({ logStreamName, lastEventTimestamp: last }) =>
					present({
						log_stream_name: logStreamName,
						last_event_time: isoTime(last === undefined ? undefined : new Date(last)),
					}),
				);
			},
		}),
		alarms: facet(describeAlarms, {
			schema: alarms,
			read: async (ask, _cluster: CloudhsmCluster, place) => alarmsAbout("AWS/CloudHSM", ask, place),
		}),
		alarm_topics: facet(getTopicAttributes, {
			schema: alarmTopics,
			after: ["alarms"],
			read: (ask, { alarms: found }: CloudhsmCluster, place) =>
				topicsAmong(actionsOf(found?.status === "known" ? found.value : []), ask, place),
		}),
		alarm_topic_subscriptions: subscriptionFacet("alarm_topics", ({ alarm_topics: told }: CloudhsmCluster) => told),
		alarm_topic_filters: filterFacet(
			"alarm_topic_subscriptions",
			({ alarm_topic_subscriptions: told }: CloudhsmCluster) => told,
		),
		audit_log_filters: facet(describeMetricFilters, {
			schema: z.array(metricFilter),
			after: ["log_group"],
			applies: hasAuditLog,
			read: async (ask, cluster: CloudhsmCluster) => (await ask({ logGroupName: auditLogOf(cluster) })).map(filterOf),
		}),
		audit_log_alarms: facet(describeAlarms, {
			schema: watchingAlarms,
			after: ["audit_log_filters"],
			applies: ({ audit_log_filters }: CloudhsmCluster) => audit_log_filters !== undefined,
			read: async (ask, cluster: CloudhsmCluster, place) => {
				const filters = cluster.audit_log_filters?.status === "known" ? cluster.audit_log_filters.value : [];
				const made = new Set(
					filters.flatMap(({ metrics }) => metrics.map(({ namespace, metric_name }) => `${namespace} ${metric_name}`)),
				);
				const all = await everyAlarm(ask, place);
				if (all.status === "unknown") throw new CallFailed(all.reason, false);
				const group = auditLogOf(cluster);
				return {
					alarms: alarmsOnMetrics(all.value, place.account, ({ namespace, metric_name }) =>
						made.has(`${namespace} ${metric_name}`),
					),
					log_alarms: logAlarmsOf(all.value, (named) => named === group || named.split(":")[6] === group),
				};
			},
		}),
		audit_log_topics: facet(getTopicAttributes, {
			schema: alarmTopics,
			after: ["audit_log_alarms"],
			applies: ({ audit_log_alarms }: CloudhsmCluster) => audit_log_alarms !== undefined,
			read: (ask, { audit_log_alarms: found }: CloudhsmCluster, place) => {
				const { alarms = [], log_alarms = [] } = found?.status === "known" ? found.value : {};
				return topicsAmong(actionsOf([...alarms, ...log_alarms]), ask, place);
			},
		}),
		audit_log_topic_subscriptions: subscriptionFacet(
			"audit_log_topics",
			({ audit_log_topics: told }: CloudhsmCluster) => told,
		),
		audit_log_topic_filters: filterFacet(
			"audit_log_topic_subscriptions",
			({ audit_log_topic_subscriptions: told }: CloudhsmCluster) => told,
		),
		session_counts: facet(getMetricData, {
			schema: sessionCounts,
			applies: (cluster: CloudhsmCluster) => activeHsms(cluster).length > 0,
			read: async (ask, cluster: CloudhsmCluster, place) => {
				const sessions = [knownMetadata(cluster)?.cluster_id ?? "", ...activeHsms(cluster)].map((value) => ({
					namespace: "AWS/CloudHSM",
					metric_name: "HsmSessionCount",
					value,
					statistic: "Maximum" as const,
				}));
				const found = await hourlyValues(ask, sessions, place.collected_at, SESSION_DAYS);
				const since = new Date(Date.parse(place.collected_at) - SESSION_DAYS * 86_400_000).toISOString();
				const hsms = mostOfEach(cluster, found);
				if (hsms.length === 0) throw noData(`HsmSessionCount of ${knownMetadata(cluster)?.cluster_id}`);
				return { since, hsms };
			},
		}),
		user_counts: facet(getMetricData, {
			schema: userCounts,
			applies: (cluster: CloudhsmCluster) => activeHsms(cluster).length > 0,
			read: async (ask, cluster: CloudhsmCluster, place) => {
				const ids = activeHsms(cluster);
				const rooms = ids.map((value) => ({
					namespace: "AWS/CloudHSM",
					metric_name: "HsmUsersAvailable",
					value,
					statistic: "Minimum" as const,
				}));
				const found = await hourlyValues(ask, rooms, place.collected_at, USERS_DAYS);
				const hsms = ids.flatMap((hsm_id, index) => {
					const [available] = (found[index] ?? []).flatMap(({ values }) => values.slice(0, 1));
					return available === undefined ? [] : [{ hsm_id, available }];
				});
				if (hsms.length === 0) throw noData(`HsmUsersAvailable of ${knownMetadata(cluster)?.cluster_id}`);
				return { hsms };
			},
		}),
		...inspectorFacets,
	},
	label: (cluster) => {
		const known = knownMetadata(cluster);
		return known?.tags.Name ?? known?.cluster_id ?? cluster.arn.slice(cluster.arn.lastIndexOf("/") + 1);
	},
	keeps: () => true,
};

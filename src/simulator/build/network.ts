import type { WireObject } from "../wire.js";
import type { Hsm, PrefixList } from "../world.js";
import type { Place } from "./place.js";
import { ec2Id, inDays, lettersFor } from "./place.js";

/** Entries of the EC2 describe operations, in the names of their XML. */
export type Vpc = WireObject & { readonly vpcId: string; readonly cidrBlock: string };
export type Subnet = WireObject & {
	readonly subnetId: string;
	readonly vpcId: string;
	readonly availabilityZone: string;
	readonly cidrBlock: string;
};
export type SecurityGroup = WireObject & { readonly groupId: string; readonly groupName: string };

export function vpc(place: Place, content: { name: string; cidr: string; ipv6_cidr?: string }): Vpc {
	const vpc_id = ec2Id("vpc", place, content.name);
	return {
		vpcId: vpc_id,
		ownerId: place.account,
		state: "available",
		cidrBlock: content.cidr,
		cidrBlockAssociationSet: [
			{
				cidrBlock: content.cidr,
				associationId: ec2Id("vpc-cidr-assoc", place, content.name),
				cidrBlockState: { state: "associated" },
			},
		],
		...(content.ipv6_cidr !== undefined && {
			ipv6CidrBlockAssociationSet: [
				{
					ipv6CidrBlock: content.ipv6_cidr,
					associationId: ec2Id("vpc-cidr-assoc", place, `${content.name} ipv6`),
					ipv6CidrBlockState: { state: "associated" },
					networkBorderGroup: place.region,
					ipv6Pool: "Amazon",
				},
			],
		}),
		dhcpOptionsId: ec2Id("dopt", place, "default"),
		instanceTenancy: "default",
		isDefault: false,
		tagSet: nameTag(content.name),
	};
}

export type BlockMode = "off" | "block-bidirectional" | "block-ingress";

/** VPC Block Public Access as an account turned it on for a Region. */
export function blockPublicAccess(place: Place, mode: BlockMode, state = "update-complete"): WireObject {
	return {
		state,
		internetGatewayBlockMode: mode,
		lastUpdateTimestamp: inDays(place.now, -40),
		managedBy: "account",
		exclusionsAllowed: "allowed",
	};
}

/** `zone` is the letter after the Region's name. */
export function subnet(
	place: Place,
	content: {
		name: string;
		vpc: Vpc;
		zone: string;
		cidr: string;
		ipv6_cidr?: string;
		public_ip_on_launch?: boolean;
		free_addresses?: number;
		/** What VPC Block Public Access does for the subnet; off where left out. */
		block_mode?: BlockMode;
	},
): Subnet {
	const subnet_id = ec2Id("subnet", place, content.name);
	const { account, region } = place;
	return {
		subnetId: subnet_id,
		subnetArn: `arn:aws:ec2:${region}:${account}:subnet/${subnet_id}`,
		vpcId: content.vpc.vpcId,
		ownerId: account,
		state: "available",
		availabilityZone: `${region}${content.zone}`,
		availabilityZoneId: zoneId(region, content.zone),
		cidrBlock: content.cidr,
		availableIpAddressCount: content.free_addresses ?? 243,
		defaultForAz: false,
		mapPublicIpOnLaunch: content.public_ip_on_launch ?? false,
		mapCustomerOwnedIpOnLaunch: false,
		assignIpv6AddressOnCreation: false,
		ipv6CidrBlockAssociationSet:
			content.ipv6_cidr === undefined
				? []
				: [
						{
							ipv6CidrBlock: content.ipv6_cidr,
							associationId: ec2Id("subnet-cidr-assoc", place, content.name),
							ipv6CidrBlockState: { state: "associated" },
						},
					],
		ipv6Native: false,
		enableDns64: false,
		privateDnsNameOptionsOnLaunch: {
			hostnameType: "ip-name",
			enableResourceNameDnsARecord: false,
			enableResourceNameDnsAAAARecord: false,
		},
		blockPublicAccessStates: { internetGatewayBlockMode: content.block_mode ?? "off" },
		tagSet: nameTag(content.name),
	};
}

/** Zone ids have a short Region name of their own: eu-central-1a is euc1-az2, and so on for each account. */
function zoneId(region: string, zone: string): string {
	const [area = "", direction = "", number = ""] = region.split("-");
	return `${area}${direction.slice(0, 1)}${number}-az${zone.charCodeAt(0) - "a".charCodeAt(0) + 1}`;
}

export const INTERNET = "0.0.0.0/0";
export const INTERNET_V6 = "::/0";

/** A route to an internet gateway; `blackhole` when the gateway is gone. */
export function toInternetGateway(
	place: Place,
	destination: string,
	state: "active" | "blackhole" = "active",
): WireObject {
	return route(destination, { gatewayId: ec2Id("igw", place, state) }, state);
}

export function toNatGateway(place: Place, destination = INTERNET): WireObject {
	return route(destination, { natGatewayId: ec2Id("nat", place, "shared") });
}

export function toEgressOnlyGateway(place: Place): WireObject {
	return route(INTERNET_V6, { egressOnlyInternetGatewayId: ec2Id("eigw", place, "shared") });
}

export function toTransitGateway(place: Place, destination: string): WireObject {
	return route(destination, { transitGatewayId: ec2Id("tgw", place, "shared") });
}

function route(destination: string, target: WireObject, state = "active", origin = "CreateRoute"): WireObject {
	const destination_member = destination.includes(":") ? "destinationIpv6CidrBlock" : "destinationCidrBlock";
	return { [destination_member]: destination, ...target, state, origin };
}

/** A route table with its local route, the VPC's main one or one associated with subnets. */
export function routeTable(
	place: Place,
	content: { name: string; vpc: Vpc; main?: boolean; subnets?: readonly Subnet[]; routes?: readonly WireObject[] },
): WireObject {
	const route_table_id = ec2Id("rtb", place, content.name);
	const association = (name: string, members: WireObject) => ({
		routeTableAssociationId: ec2Id("rtbassoc", place, `${content.name} ${name}`),
		routeTableId: route_table_id,
		associationState: { state: "associated" },
		...members,
	});
	return {
		routeTableId: route_table_id,
		vpcId: content.vpc.vpcId,
		ownerId: place.account,
		routeSet: [
			route(content.vpc.cidrBlock, { gatewayId: "local" }, "active", "CreateRouteTable"),
			...(content.routes ?? []),
		],
		associationSet: [
			...(content.main === true ? [association("main", { main: true })] : []),
			...(content.subnets ?? []).map(({ subnetId }) => association(subnetId, { main: false, subnetId })),
		],
		propagatingVgwSet: [],
		tagSet: nameTag(content.name),
	};
}

/** A rule of a security group for one protocol and port range, `-1` for all. */
export function rule(
	protocol: string,
	ports: readonly [number, number] | undefined,
	from: {
		cidrs?: readonly string[];
		groups?: readonly { groupId: string; userId: string }[];
		prefix_lists?: readonly PrefixList[];
	},
): WireObject {
	const cidrs = from.cidrs ?? [];
	return {
		ipProtocol: protocol,
		...(ports && { fromPort: ports[0], toPort: ports[1] }),
		groups: (from.groups ?? []).map(({ groupId, userId }) => ({ groupId, userId })),
		ipRanges: cidrs.filter((cidr) => !cidr.includes(":")).map((cidr) => ({ cidrIp: cidr })),
		ipv6Ranges: cidrs.filter((cidr) => cidr.includes(":")).map((cidr) => ({ cidrIpv6: cidr })),
		prefixListIds: (from.prefix_lists ?? []).map(({ prefix_list_id }) => ({ prefixListId: prefix_list_id })),
	};
}

/** An interface endpoint with private DNS, such as for `kms`; without a policy it has the one that AWS gives it. */
export function vpcEndpoint(
	place: Place,
	content: { vpc: Vpc; service: string; policy?: Readonly<Record<string, unknown>> },
): WireObject {
	const { vpc, service, policy } = content;
	const everything = { Statement: [{ Action: "*", Effect: "Allow", Principal: "*", Resource: "*" }] };
	return {
		vpcEndpointId: ec2Id("vpce", place, `${vpc.vpcId} ${service}`),
		vpcEndpointType: "Interface",
		vpcId: vpc.vpcId,
		serviceName: `com.amazonaws.${place.region}.${service}`,
		state: "available",
		policyDocument: JSON.stringify(policy ?? everything),
		privateDnsEnabled: true,
		requesterManaged: false,
	};
}

/** A managed prefix list. */
export function prefixList(place: Place, content: { name: string; cidrs: readonly string[] }): PrefixList {
	return {
		prefix_list_id: ec2Id("pl", place, content.name),
		entries: content.cidrs.map((cidr) => ({ cidr, description: content.name })),
	};
}

/** CloudHSM speaks on TCP 2223 to 2225. */
export const HSM_PORTS = [2223, 2225] as const;

/** The group that CloudHSM makes with a cluster. `self_rule` false means that somebody removed its own rules. */
export function clusterSecurityGroup(
	place: Place,
	content: { name: string; vpc: Vpc; self_rule?: boolean; ingress?: readonly WireObject[] },
): SecurityGroup {
	const group_id = ec2Id("sg", place, content.name);
	const self = rule("tcp", HSM_PORTS, { groups: [{ groupId: group_id, userId: place.account }] });
	const own = content.self_rule === false ? [] : [self];
	return {
		groupId: group_id,
		groupName: `cloudhsm-${content.name}-sg`,
		groupDescription: `CloudHSM cluster ${content.name} security group`,
		securityGroupArn: `arn:aws:ec2:${place.region}:${place.account}:security-group/${group_id}`,
		ownerId: place.account,
		vpcId: content.vpc.vpcId,
		ipPermissions: [...own, ...(content.ingress ?? [])],
		ipPermissionsEgress: own,
		tagSet: nameTag(content.name),
	};
}

/** A network ACL; without entries it allows everything, as a VPC's default one does. */
export function networkAcl(
	place: Place,
	content: { name: string; vpc: Vpc; subnets: readonly Subnet[]; entries?: readonly WireObject[]; default?: boolean },
): WireObject {
	const network_acl_id = ec2Id("acl", place, content.name);
	const everything = [aclEntry(100, "in", "allow", INTERNET), aclEntry(100, "out", "allow", INTERNET)];
	return {
		networkAclId: network_acl_id,
		vpcId: content.vpc.vpcId,
		ownerId: place.account,
		default: content.default ?? true,
		entrySet: [
			...(content.entries ?? everything),
			aclEntry(32767, "in", "deny", INTERNET),
			aclEntry(32767, "out", "deny", INTERNET),
		],
		associationSet: content.subnets.map(({ subnetId }) => ({
			networkAclAssociationId: ec2Id("aclassoc", place, `${content.name} ${subnetId}`),
			networkAclId: network_acl_id,
			subnetId,
		})),
		tagSet: nameTag(content.name),
	};
}

/** Without ports: every protocol; with ports: TCP. */
export function aclEntry(
	number: number,
	direction: "in" | "out",
	action: "allow" | "deny",
	cidr: string,
	ports?: readonly [number, number],
): WireObject {
	return {
		ruleNumber: number,
		protocol: ports === undefined ? "-1" : "6",
		ruleAction: action,
		egress: direction === "out",
		cidrBlock: cidr,
		...(ports && { portRange: { from: ports[0], to: ports[1] } }),
	};
}

/** The interface that CloudHSM keeps in the account's subnet for an HSM. */
export function hsmInterface(
	place: Place,
	content: { hsm: Hsm; vpc: Vpc; security_group: SecurityGroup; public_ip?: string },
): WireObject {
	const { hsm, vpc, security_group, public_ip } = content;
	const address = String(hsm.EniIp);
	const association =
		public_ip === undefined
			? undefined
			: {
					publicIp: public_ip,
					publicDnsName: `ec2-${public_ip.replaceAll(".", "-")}.${place.region}.compute.amazonaws.com`,
					ipOwnerId: place.account,
					allocationId: ec2Id("eipalloc", place, hsm.HsmId),
					associationId: ec2Id("eipassoc", place, hsm.HsmId),
				};
	return {
		networkInterfaceId: hsm.EniId,
		subnetId: hsm.SubnetId,
		vpcId: vpc.vpcId,
		availabilityZone: hsm.AvailabilityZone,
		ownerId: place.account,
		description: `CloudHSM Managed Interface [${hsm.HsmId}]`,
		requesterId: lettersFor(place, "requester", "cloudhsm", "0123456789", 12),
		requesterManaged: true,
		interfaceType: "interface",
		status: "in-use",
		macAddress: `02:${["a", "b", "c", "d", "e"].map((part) => lettersFor(place, part, hsm.HsmId, "0123456789abcdef", 2)).join(":")}`,
		sourceDestCheck: true,
		privateIpAddress: address,
		privateIpAddressesSet: [{ privateIpAddress: address, primary: true, association }],
		ipv6AddressesSet: hsm.EniIpV6 === undefined ? [] : [{ ipv6Address: hsm.EniIpV6 }],
		association,
		attachment: {
			attachmentId: ec2Id("eni-attach", place, hsm.HsmId).replace("eni-attach", "ela-attach"),
			attachTime: inDays(place.now, -30),
			deleteOnTermination: false,
			deviceIndex: 1,
			instanceOwnerId: "amazon-aws",
			status: "attached",
		},
		groupSet: [{ groupId: security_group.groupId, groupName: security_group.groupName }],
		tagSet: [],
	};
}

/** An application server that carries the cluster's security group, as the clients of a cluster do. */
export function clientInterface(
	place: Place,
	content: {
		name: string;
		address: string;
		subnet: Subnet;
		security_group: SecurityGroup;
		public_ip?: string;
		/** False for an interface that no instance holds. */
		attached?: boolean;
	},
): WireObject {
	const { name, address, subnet, security_group, public_ip } = content;
	const association = public_ip === undefined ? undefined : { publicIp: public_ip, ipOwnerId: place.account };
	const attached = content.attached ?? true;
	return {
		networkInterfaceId: ec2Id("eni", place, name),
		subnetId: subnet.subnetId,
		vpcId: subnet.vpcId,
		availabilityZone: subnet.availabilityZone,
		ownerId: place.account,
		description: name,
		requesterManaged: false,
		interfaceType: "interface",
		status: attached ? "in-use" : "available",
		macAddress: `06:${["a", "b", "c", "d", "e"].map((part) => lettersFor(place, part, name, "0123456789abcdef", 2)).join(":")}`,
		sourceDestCheck: true,
		privateIpAddress: address,
		privateIpAddressesSet: [{ privateIpAddress: address, primary: true, association }],
		ipv6AddressesSet: [],
		association,
		...(attached && {
			attachment: {
				attachmentId: ec2Id("eni-attach", place, name),
				attachTime: inDays(place.now, -90),
				deleteOnTermination: true,
				deviceIndex: 0,
				instanceId: ec2Id("i", place, name),
				instanceOwnerId: place.account,
				status: "attached",
			},
		}),
		groupSet: [{ groupId: security_group.groupId, groupName: security_group.groupName }],
		tagSet: nameTag(name),
	};
}

function nameTag(name: string): readonly WireObject[] {
	return [{ key: "Name", value: name }];
}

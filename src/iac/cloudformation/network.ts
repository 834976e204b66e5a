import {
	type Attribute,
	isUnsaid,
	LATER,
	type PlannedAclEntry,
	type PlannedPermission,
	type PlannedRoute,
	plannedId,
	type Unsaid,
} from "../../model/change.js";
import { mapping } from "./mapping.js";
import { eachOf, type Properties, whole } from "./properties.js";

/** A property as a list of one, or of none where it is absent. */
function list(value: Attribute<string>): readonly string[] | Unsaid {
	if (value === undefined || value === null) return [];
	return isUnsaid(value) ? value : [value];
}

/** An inline rule or one of its own. Groups named by name alone (EC2-Classic) are left out. */
function permissionOf(rule: Properties): PlannedPermission | Unsaid {
	const said = rule.text("IpProtocol");
	const protocol = typeof said === "string" ? said.toLowerCase() : said;
	const all = protocol === "-1";
	return whole<PlannedPermission>({
		ip_protocol: protocol,
		from_port: all ? undefined : rule.number("FromPort"),
		to_port: all ? undefined : rule.number("ToPort"),
		ip_ranges: list(rule.text("CidrIp")),
		ipv6_ranges: list(rule.text("CidrIpv6")),
		prefix_list_ids: list(rule.text("SourcePrefixListId") ?? rule.text("DestinationPrefixListId")),
		group_ids: list(rule.text("SourceSecurityGroupId") ?? rule.text("DestinationSecurityGroupId")),
	});
}

/** What a new group lets out where its template says nothing. */
const ALL_OUT: PlannedPermission = {
	ip_protocol: "-1",
	ip_ranges: ["0.0.0.0/0"],
	ipv6_ranges: [],
	prefix_list_ids: [],
	group_ids: [],
};

function groupOf(properties: Properties) {
	const egress = eachOf(properties.objects("SecurityGroupEgress"), permissionOf);
	return {
		name: properties.text("GroupName"),
		vpc_id: properties.text("VpcId"),
		ingress: eachOf(properties.objects("SecurityGroupIngress"), permissionOf),
		egress: !isUnsaid(egress) && egress.length === 0 ? [ALL_OUT] : egress,
	};
}

function groupRuleOf(egress: boolean) {
	return (properties: Properties) => ({
		group_id: properties.text("GroupId"),
		egress,
		permission: permissionOf(properties),
	});
}

/** Which gateway of a kind it is only the deployment may tell: the property tells the kind, and that is what counts. */
function way(properties: Properties, name: string): Attribute<string> {
	const id = properties.text(name);
	return id === LATER ? plannedId(name) : id;
}

function routeOf(properties: Properties): PlannedRoute | Unsaid {
	return whole<PlannedRoute>({
		destination_cidr_block: properties.text("DestinationCidrBlock"),
		destination_ipv6_cidr_block: properties.text("DestinationIpv6CidrBlock"),
		destination_prefix_list_id: properties.text("DestinationPrefixListId"),
		gateway_id: properties.text("GatewayId") ?? way(properties, "VpcEndpointId"),
		carrier_gateway_id: way(properties, "CarrierGatewayId"),
		egress_only_internet_gateway_id: way(properties, "EgressOnlyInternetGatewayId"),
		nat_gateway_id: way(properties, "NatGatewayId"),
		transit_gateway_id: way(properties, "TransitGatewayId"),
		vpc_peering_connection_id: way(properties, "VpcPeeringConnectionId"),
		network_interface_id: way(properties, "NetworkInterfaceId"),
	});
}

function entryOf(properties: Properties): PlannedAclEntry | Unsaid {
	const protocol = properties.text("Protocol");
	const range = properties.object("PortRange");
	return whole<PlannedAclEntry>({
		rule_number: properties.number("RuleNumber"),
		egress: properties.flag("Egress") ?? false,
		protocol,
		rule_action: properties.text("RuleAction"),
		cidr_block: properties.text("CidrBlock"),
		ipv6_cidr_block: properties.text("Ipv6CidrBlock"),
		port_range: isUnsaid(range)
			? range
			: range.has("From")
				? whole<object>({ from: range.number("From"), to: range.number("To") })
				: undefined,
	});
}

function interfaceOf(properties: Properties) {
	const addresses = eachOf(properties.objects("Ipv6Addresses"), (each) => each.text("Ipv6Address") ?? LATER);
	return {
		subnet_id: properties.text("SubnetId"),
		description: properties.text("Description") ?? "",
		private_ip_address: properties.text("PrivateIpAddress"),
		ipv6_addresses: addresses,
		group_ids: properties.texts("GroupSet"),
	};
}

/** An instance by its first interface, which is a client of the clusters whose security group it carries. */
function instanceOf(properties: Properties) {
	const interfaces = properties.objects("NetworkInterfaces");
	if (isUnsaid(interfaces)) return { subnet_id: interfaces, group_ids: interfaces, public_address: interfaces };
	const first = interfaces.find((each) => each.text("DeviceIndex") === "0") ?? interfaces[0];
	// One that is made apart is judged as itself.
	if (first?.has("NetworkInterfaceId") === true) return { group_ids: [] };
	const addresses = eachOf((first ?? properties).objects("Ipv6Addresses"), (each) => each.text("Ipv6Address") ?? LATER);
	const groups = first === undefined ? properties.texts("SecurityGroupIds") : first.texts("GroupSet");
	return {
		subnet_id: (first ?? properties).text("SubnetId"),
		ipv6_addresses: addresses,
		// A launch template may say which.
		group_ids: groups ?? (properties.has("LaunchTemplate") ? LATER : []),
		public_address: first?.flag("AssociatePublicIpAddress") ?? ("subnet" as const),
	};
}

export const networkTypes = {
	"AWS::EC2::VPC": mapping({
		type: "vpc",
		read: (properties) => ({ cidr_block: properties.text("CidrBlock") }),
		identified_by: ["VpcId"],
		create_only: ["CidrBlock"],
	}),
	"AWS::EC2::Subnet": mapping({
		type: "subnet",
		read: (properties) => ({
			vpc_id: properties.text("VpcId"),
			availability_zone: properties.text("AvailabilityZone") ?? LATER,
			cidr_block: properties.text("CidrBlock"),
			ipv6_cidr_block: properties.text("Ipv6CidrBlock"),
			map_public_ip_on_launch: properties.flag("MapPublicIpOnLaunch"),
			assign_ipv6_address_on_creation: properties.flag("AssignIpv6AddressOnCreation"),
		}),
		identified_by: ["SubnetId"],
		create_only: ["AvailabilityZone", "CidrBlock", "VpcId"],
	}),
	"AWS::EC2::InternetGateway": mapping({
		type: "internet_gateway",
		read: () => ({}),
		identified_by: ["InternetGatewayId"],
	}),
	"AWS::EC2::RouteTable": mapping({
		type: "route_table",
		read: (properties) => ({ vpc_id: properties.text("VpcId"), main: false }),
		identified_by: ["RouteTableId"],
		create_only: ["VpcId"],
	}),
	"AWS::EC2::Route": mapping({
		type: "route",
		read: (properties) => ({ route_table_id: properties.text("RouteTableId"), route: routeOf(properties) }),
		identified_by: [],
	}),
	"AWS::EC2::SubnetRouteTableAssociation": mapping({
		type: "route_table_association",
		read: (properties) => ({
			route_table_id: properties.text("RouteTableId"),
			subnet_id: properties.text("SubnetId"),
		}),
		identified_by: ["Id"],
	}),
	"AWS::EC2::SecurityGroup": mapping({
		type: "security_group",
		read: groupOf,
		identified_by: ["GroupId", "Id"],
		create_only: ["GroupName", "VpcId"],
	}),
	"AWS::EC2::SecurityGroupIngress": mapping({
		type: "security_group_rule",
		read: groupRuleOf(false),
		identified_by: ["Id"],
	}),
	"AWS::EC2::SecurityGroupEgress": mapping({
		type: "security_group_rule",
		read: groupRuleOf(true),
		identified_by: ["Id"],
	}),
	"AWS::EC2::NetworkAcl": mapping({
		type: "network_acl",
		read: (properties) => ({ vpc_id: properties.text("VpcId"), is_default: false }),
		identified_by: ["Id"],
		create_only: ["VpcId"],
	}),
	"AWS::EC2::NetworkAclEntry": mapping({
		type: "network_acl_rule",
		read: (properties) => ({ network_acl_id: properties.text("NetworkAclId"), entry: entryOf(properties) }),
		identified_by: ["Id"],
	}),
	"AWS::EC2::SubnetNetworkAclAssociation": mapping({
		type: "network_acl_association",
		read: (properties) => ({
			network_acl_id: properties.text("NetworkAclId"),
			subnet_id: properties.text("SubnetId"),
		}),
		identified_by: ["AssociationId"],
	}),
	"AWS::EC2::NetworkInterface": mapping({
		type: "network_interface",
		read: interfaceOf,
		identified_by: ["Id"],
		create_only: ["PrivateIpAddress", "SubnetId"],
	}),
	"AWS::EC2::Instance": mapping({ type: "network_interface", read: instanceOf, identified_by: ["InstanceId"] }),
	"AWS::EC2::FlowLog": mapping({
		type: "flow_log",
		read: (properties) => ({
			resource_id: properties.text("ResourceId"),
			traffic_type: properties.text("TrafficType") ?? "ALL",
		}),
		identified_by: ["Id"],
		create_only: ["ResourceId", "TrafficType"],
	}),
};

import {
	type Attribute,
	isUnsaid,
	type PlannedAclEntry,
	type PlannedPermission,
	type PlannedRoute,
	type Unsaid,
} from "../../model/change.js";
import { type Mapping, mapping } from "./mapping.js";
import { all, type Side, whole } from "./side.js";

/** A route of its own, or one of a table's; the two name the destinations and the egress-only gateway differently. */
function routeOf(side: Side, attribute: string, destination: "destination_cidr_block" | "cidr_block") {
	const target = (name: string, type: string): Attribute<string> =>
		side.within(attribute || name, side.value(name), type);
	return whole<PlannedRoute>({
		destination_cidr_block: side.text(destination),
		destination_ipv6_cidr_block: side.text(
			destination === "cidr_block" ? "ipv6_cidr_block" : "destination_ipv6_cidr_block",
		),
		destination_prefix_list_id: target("destination_prefix_list_id", "aws_ec2_managed_prefix_list"),
		gateway_id: target("gateway_id", "aws_internet_gateway"),
		carrier_gateway_id: target("carrier_gateway_id", "aws_ec2_carrier_gateway"),
		egress_only_internet_gateway_id: target("egress_only_gateway_id", "aws_egress_only_internet_gateway"),
		nat_gateway_id: target("nat_gateway_id", "aws_nat_gateway"),
		transit_gateway_id: target("transit_gateway_id", "aws_ec2_transit_gateway"),
		vpc_peering_connection_id: target("vpc_peering_connection_id", "aws_vpc_peering_connection"),
		network_interface_id:
			side.value("network_interface_id") === undefined
				? undefined
				: target("network_interface_id", "aws_network_interface"),
	});
}

function listOf<T>(side: Side, name: string, read: (each: Side) => T | Unsaid): Attribute<readonly T[]> {
	const objects = side.objects(name);
	return objects === undefined || objects === null || isUnsaid(objects) ? objects : all(objects.map(read));
}

/** Terraform's 0 for both ports of "all protocols" is what EC2 leaves out. */
function ports(protocol: Attribute<string>, from: Attribute<number>, to: Attribute<number>) {
	return protocol === "-1" || protocol === "all" ? {} : { from_port: from, to_port: to };
}

function protocolOf(side: Side, name: string): Attribute<string> {
	const said = side.text(name);
	const protocol = typeof said === "string" ? said.toLowerCase() : said;
	return protocol === "all" ? "-1" : protocol;
}

/** A rule that stands in the group, or (`aws_security_group_rule`) an older kind of rule of its own. */
function permissionOf(side: Side, own_group: Attribute<string>, groups: Attribute<readonly string[]>) {
	const protocol = protocolOf(side, "protocol");
	const self = side.flag("self");
	if (isUnsaid(self) || isUnsaid(groups)) return isUnsaid(self) ? self : (groups as Unsaid);
	const own = self === true ? own_group : undefined;
	if (isUnsaid(own)) return own;
	return whole<PlannedPermission>({
		ip_protocol: protocol,
		...ports(protocol, side.number("from_port"), side.number("to_port")),
		ip_ranges: side.texts("cidr_blocks") ?? [],
		ipv6_ranges: side.texts("ipv6_cidr_blocks") ?? [],
		prefix_list_ids: side.texts("prefix_list_ids") ?? [],
		group_ids: [...(own === undefined || own === null ? [] : [own]), ...(groups ?? [])],
	});
}

/** The group's own id: `OWN_GROUP` where it has none yet, for the overlay to fill in. */
const OWN_GROUP = "self";

function groupOf(side: Side) {
	const permissions = (name: string) =>
		listOf(side, name, (rule) => {
			const groups = rule.value("security_groups");
			const ids = Array.isArray(groups)
				? groups.map((each) => rule.within(name, each, "aws_security_group"))
				: rule.texts("security_groups");
			const known = Array.isArray(ids) ? all(ids.flatMap((each): (string | Unsaid)[] => (each ? [each] : []))) : ids;
			return permissionOf(rule, OWN_GROUP, known as Attribute<readonly string[]>);
		});
	return {
		name: side.text("name"),
		vpc_id: side.reference("vpc_id"),
		ingress: permissions("ingress"),
		egress: permissions("egress"),
	};
}

/** The two kinds of rules that VPC has resources for, each with one source. */
function vpcRuleOf(egress: boolean) {
	return (side: Side) => {
		const protocol = protocolOf(side, "ip_protocol");
		const list = (found: Attribute<string>): Attribute<readonly string[]> =>
			found === undefined || found === null ? [] : isUnsaid(found) ? found : [found];
		return {
			group_id: side.reference("security_group_id"),
			egress,
			permission: whole<PlannedPermission>({
				ip_protocol: protocol,
				...ports(protocol, side.number("from_port"), side.number("to_port")),
				ip_ranges: list(side.text("cidr_ipv4")),
				ipv6_ranges: list(side.text("cidr_ipv6")),
				prefix_list_ids: list(side.text("prefix_list_id")),
				group_ids: list(side.reference("referenced_security_group_id")),
			}),
		};
	};
}

function groupRuleOf(side: Side) {
	const type = side.text("type");
	const source = side.has("source_security_group_id") ? side.reference("source_security_group_id") : undefined;
	const group = side.reference("security_group_id");
	return {
		group_id: group,
		egress: isUnsaid(type) ? type : type === "egress",
		permission: permissionOf(
			side,
			group,
			isUnsaid(source) ? source : source === undefined || source === null ? [] : [source],
		),
	};
}

/** Terraform takes the names of the common protocols, EC2 tells numbers. */
const PROTOCOLS: Readonly<Record<string, string>> = {
	all: "-1",
	icmp: "1",
	tcp: "6",
	udp: "17",
	icmpv6: "58",
	"icmp-v6": "58",
};

function aclEntryOf(side: Side, egress: Attribute<boolean>, number: string, action: string) {
	const named = side.text("protocol");
	const protocol = typeof named === "string" ? (PROTOCOLS[named.toLowerCase()] ?? named) : named;
	const ranged = protocol === "6" || protocol === "17";
	const port_range = ranged
		? whole<{ from: number; to: number }>({ from: side.number("from_port"), to: side.number("to_port") })
		: undefined;
	return whole<PlannedAclEntry>({
		rule_number: side.number(number),
		egress,
		protocol,
		rule_action: side.text(action),
		cidr_block: side.text("cidr_block"),
		ipv6_cidr_block: side.text("ipv6_cidr_block"),
		port_range,
	});
}

function aclOf(is_default: boolean) {
	return (side: Side) => {
		const entries = (name: string, egress: boolean) => {
			const list = listOf(side, name, (entry) => aclEntryOf(entry, egress, "rule_no", "action"));
			return list ?? (is_default ? [] : undefined);
		};
		const [ingress, egress] = [entries("ingress", false), entries("egress", true)];
		const neither = ingress === undefined && egress === undefined;
		return {
			vpc_id: side.reference("vpc_id") ?? vpcBehind(side, "default_network_acl_id"),
			is_default,
			subnet_ids: side.references("subnet_ids"),
			entries: isUnsaid(ingress)
				? ingress
				: isUnsaid(egress)
					? egress
					: neither
						? undefined
						: [...(ingress ?? []), ...(egress ?? [])],
		};
	};
}

/** The default table and ACL of a VPC are named by an attribute of the VPC: `planned/aws_vpc.v.main_route_table_id`. */
function vpcBehind(side: Side, name: string): Attribute<string> {
	const id = side.has(name) ? side.reference(name) : undefined;
	return typeof id === "string" ? id.replace(/\.(?:main_route_table_id|default_network_acl_id)$/, "") : id;
}

function routeTableOf(main: boolean) {
	return (side: Side) => ({
		vpc_id: side.reference("vpc_id") ?? vpcBehind(side, "default_route_table_id"),
		routes: listOf(side, "route", (route) => routeOf(route, "route", "cidr_block")),
		...(main ? { main } : {}),
	});
}

function interfaceOf(side: Side) {
	const attachments = side.objects("attachment");
	const [attachment] = Array.isArray(attachments) ? (attachments as readonly Side[]) : [];
	return {
		subnet_id: side.reference("subnet_id"),
		description: side.text("description"),
		private_ip_address: side.text("private_ip"),
		ipv6_addresses: side.texts("ipv6_addresses"),
		group_ids: side.references("security_groups"),
		instance_id: isUnsaid(attachments) ? attachments : attachment?.text("instance"),
	};
}

/** An instance by its first interface, which is a client of the clusters whose security group it carries. */
function instanceOf(side: Side) {
	return {
		subnet_id: side.reference("subnet_id"),
		private_ip_address: side.text("private_ip"),
		ipv6_addresses: side.texts("ipv6_addresses"),
		group_ids: side.references("vpc_security_group_ids"),
		instance_id: side.text("id"),
		public_address: side.flag("associate_public_ip_address") ?? ("subnet" as const),
	};
}

function flowLogOf(side: Side) {
	const watched = ["vpc_id", "subnet_id", "eni_id"].find((name) => side.has(name));
	return {
		resource_id: watched === undefined ? undefined : side.reference(watched),
		traffic_type: side.text("traffic_type"),
	};
}

export const networkMappings: Readonly<Record<string, Mapping>> = {
	aws_vpc: mapping({
		type: "vpc",
		read: (side) => ({ cidr_block: side.text("cidr_block"), ipv6_cidr_block: side.text("ipv6_cidr_block") }),
	}),
	aws_subnet: mapping({
		type: "subnet",
		read: (side) => ({
			vpc_id: side.reference("vpc_id"),
			availability_zone: side.text("availability_zone"),
			cidr_block: side.text("cidr_block"),
			ipv6_cidr_block: side.text("ipv6_cidr_block"),
			map_public_ip_on_launch: side.flag("map_public_ip_on_launch"),
			assign_ipv6_address_on_creation: side.flag("assign_ipv6_address_on_creation"),
		}),
	}),
	aws_internet_gateway: mapping({ type: "internet_gateway", read: (side) => ({ vpc_id: side.reference("vpc_id") }) }),
	aws_route_table: mapping({ type: "route_table", read: routeTableOf(false) }),
	aws_default_route_table: mapping({
		type: "route_table",
		adopts: true,
		adopted_id: "default_route_table_id",
		read: routeTableOf(true),
	}),
	aws_route: mapping({
		type: "route",
		read: (side) => ({
			route_table_id: side.reference("route_table_id"),
			route: routeOf(side, "", "destination_cidr_block"),
		}),
	}),
	aws_route_table_association: mapping({
		type: "route_table_association",
		read: (side) => ({
			route_table_id: side.reference("route_table_id"),
			...(side.has("gateway_id")
				? { gateway_id: side.reference("gateway_id") }
				: { subnet_id: side.reference("subnet_id") }),
		}),
	}),
	aws_main_route_table_association: mapping({
		type: "main_route_table_association",
		read: (side) => ({
			vpc_id: side.reference("vpc_id"),
			route_table_id: side.reference("route_table_id"),
			original_route_table_id: side.text("original_route_table_id"),
		}),
	}),
	aws_security_group: mapping({ type: "security_group", read: groupOf }),
	aws_default_security_group: mapping({ type: "security_group", adopts: true, read: groupOf }),
	aws_security_group_rule: mapping({ type: "security_group_rule", read: groupRuleOf }),
	aws_vpc_security_group_ingress_rule: mapping({ type: "security_group_rule", read: vpcRuleOf(false) }),
	aws_vpc_security_group_egress_rule: mapping({ type: "security_group_rule", read: vpcRuleOf(true) }),
	aws_network_acl: mapping({ type: "network_acl", read: aclOf(false) }),
	aws_default_network_acl: mapping({
		type: "network_acl",
		adopts: true,
		adopted_id: "default_network_acl_id",
		read: aclOf(true),
	}),
	aws_network_acl_rule: mapping({
		type: "network_acl_rule",
		read: (side) => ({
			network_acl_id: side.reference("network_acl_id"),
			entry: aclEntryOf(side, side.flag("egress") ?? false, "rule_number", "rule_action"),
		}),
	}),
	aws_network_acl_association: mapping({
		type: "network_acl_association",
		read: (side) => ({ network_acl_id: side.reference("network_acl_id"), subnet_id: side.reference("subnet_id") }),
	}),
	aws_network_interface: mapping({ type: "network_interface", read: interfaceOf }),
	aws_instance: mapping({ type: "network_interface", id: "primary_network_interface_id", read: instanceOf }),
	aws_flow_log: mapping({ type: "flow_log", read: flowLogOf }),
};

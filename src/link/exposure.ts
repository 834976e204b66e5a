import type { CloudhsmCluster } from "../collect/cloudhsm_cluster/schema.js";
import { known, unknown } from "../model/observed.js";
import type { Resource } from "../model/resource.js";
import type { SubnetInPlace } from "../model/topology.js";

type Subnet = Extract<CloudhsmCluster["subnets"], { status: "known" }>["value"][number];
type RouteTable = Extract<CloudhsmCluster["route_tables"], { status: "known" }>["value"][number];
type Route = RouteTable["routes"][number];

/**
 * Whether a subnet of a cluster reaches an internet gateway, by the route table that is associated with it, else the VPC's main
 * one (Amazon VPC User Guide, "Subnet types", "Route table concepts"): for a picture, in the terms of the policy
 * cloudhsm_cluster/subnets_private. Unknown where the account does not see the table that counts.
 */
export function exposureOf(
	cluster: CloudhsmCluster & Resource,
	subnet_id: string,
	tables: readonly RouteTable[],
): SubnetInPlace["exposure"] {
	const subnet =
		cluster.subnets?.status === "known"
			? cluster.subnets.value.find((each) => each.subnet_id === subnet_id)
			: undefined;
	const table = tableOf(cluster, subnet_id, subnet, tables);
	if (table === undefined) return unknown(noTable(cluster, subnet));
	const standing = standingRoutes(table);
	const out = standing.find((route) => gatewayOf(route) !== undefined && concerns(route, subnet));
	if (out !== undefined) {
		return subnet?.internet_gateway_block_mode === "block-bidirectional"
			? known({ public: false, route: `${wordsOf(out)}, closed by VPC Block Public Access` })
			: known({ public: true, route: wordsOf(out) });
	}
	const way = standing.find(isDefault) ?? standing.find((route) => targetOf(route) !== "local");
	if (way === undefined) return known({ public: false, route: "no route out of the VPC" });
	const gateway = inspectedBy(way, subnet, tables);
	return gateway === undefined
		? known({ public: false, route: wordsOf(way) })
		: known({ public: true, route: `${wordsOf(way)}, through which ${gateway} leads in` });
}

/** Of a subnet that another account shares, a table of its own need not be visible, so that the main one proves nothing. */
function tableOf(
	{ account }: Resource,
	subnet_id: string,
	subnet: Subnet | undefined,
	tables: readonly RouteTable[],
): RouteTable | undefined {
	const own = tables.find(({ subnet_ids }) => subnet_ids.includes(subnet_id));
	if (own !== undefined || subnet?.owner_id !== account) return own;
	return tables.find(({ main }) => main);
}

function noTable({ account }: Resource, subnet: Subnet | undefined) {
	const action = "ec2:DescribeRouteTables";
	if (subnet !== undefined && subnet.owner_id !== account) {
		const message = `the subnet belongs to account ${subnet.owner_id}, which shows no route table of it`;
		return { kind: "unavailable", action, message } as const;
	}
	const message =
		subnet === undefined
			? "the subnet was not read, so that nobody knows which route table counts"
			: "no route table applies to it";
	return { kind: "not_found", action, message } as const;
}

/** A state that is not known counts as active. */
function standingRoutes({ routes }: RouteTable): Route[] {
	return routes.filter(({ state }) => state !== "blackhole" && state !== "filtered");
}

/** Routes to IPv6 addresses matter to a subnet that has some. */
function concerns({ destination_ipv6_cidr_block }: Route, subnet: Subnet | undefined): boolean {
	return destination_ipv6_cidr_block === undefined || subnet === undefined || subnet.ipv6_cidr_blocks.length > 0;
}

/** The gateway to the internet that a route leads to; carrier gateways lead there from Wavelength Zones. */
function gatewayOf({ gateway_id = "", carrier_gateway_id }: Route): string | undefined {
	return gateway_id.startsWith("igw-") ? gateway_id : carrier_gateway_id;
}

/**
 * The internet gateway whose own table leads into a subnet through the firewall that the subnet's way out leads to
 * (https://docs.aws.amazon.com/vpc/latest/userguide/gwlb-route.html).
 */
function inspectedBy(way: Route, subnet: Subnet | undefined, tables: readonly RouteTable[]): string | undefined {
	const appliance = applianceOf(way);
	if (appliance === undefined) return undefined;
	const blocks = subnet === undefined ? undefined : [subnet.cidr_block, ...subnet.ipv6_cidr_blocks];
	const leads = (route: Route) =>
		applianceOf(route) === appliance &&
		(blocks?.includes(route.destination_cidr_block ?? route.destination_ipv6_cidr_block) ?? true);
	return tables
		.filter((table) => standingRoutes(table).some(leads))
		.flatMap(({ gateway_ids = [] }) => gateway_ids)
		.find((id) => id.startsWith("igw-"));
}

function applianceOf({ gateway_id = "", network_interface_id }: Route): string | undefined {
	return gateway_id.startsWith("vpce-") ? gateway_id : network_interface_id;
}

function isDefault({ destination_cidr_block, destination_ipv6_cidr_block }: Route): boolean {
	return destination_cidr_block === "0.0.0.0/0" || destination_ipv6_cidr_block === "::/0";
}

function wordsOf(route: Route): string {
	const { destination_cidr_block, destination_ipv6_cidr_block, destination_prefix_list_id } = route;
	const to = destination_cidr_block ?? destination_ipv6_cidr_block ?? destination_prefix_list_id ?? "?";
	return `${to} \u2192 ${targetOf(route)}`;
}

function targetOf(route: Route): string {
	return (
		route.gateway_id ??
		route.carrier_gateway_id ??
		route.nat_gateway_id ??
		route.transit_gateway_id ??
		route.vpc_peering_connection_id ??
		route.egress_only_internet_gateway_id ??
		route.network_interface_id ??
		"?"
	);
}

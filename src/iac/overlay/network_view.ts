import {
	isUnsaid,
	type PlannedAclEntry,
	type PlannedResourceOf,
	type PlannedRoute,
	type PlannedType,
	plannedAddress,
	type Unsaid,
} from "../../model/change.js";
import {
	type AclEntry,
	clustersIn,
	type Fact,
	impliedId,
	knownIn,
	type NetworkAcl,
	type Route,
	type RouteTable,
	type Subnet,
} from "./cluster_facts.js";
import type { Draft, Place } from "./draft.js";
import { idOf, type Names } from "./identity.js";

export interface Placed<T extends PlannedType = PlannedType> {
	readonly resource: T extends PlannedType ? PlannedResourceOf<T> : never;
	readonly place: Place;
}

/** What a plan says of a network, for clusters that it puts there. */
export interface NetworkView {
	/** The planned resources of a type in a place that will be there. */
	standing<T extends PlannedType>(type: T, place: Place): PlannedResourceOf<T>[];
	/** A VPC that the plan makes: nothing is in it but what the plan puts there. */
	isNew(vpc_id: string): boolean;
	subnet(id: string, place: Place): Subnet | Unsaid | undefined;
	/** The tables of a VPC, as far as they decide for the given subnets; undefined where something may be missing. */
	routeTables(vpc_id: string, subnets: readonly string[], place: Place): RouteTable[] | Unsaid | undefined;
	networkAcls(vpc_id: string, subnets: readonly string[], place: Place): NetworkAcl[] | Unsaid | undefined;
	vpc(id: string, place: Place): Fact<"vpc"> | Unsaid | undefined;
}

export function networkView(draft: Draft, resources: readonly Placed[], names: Names): NetworkView {
	const standing = <T extends PlannedType>(type: T, { account, region }: Place): PlannedResourceOf<T>[] =>
		resources
			.filter(({ resource, place }) => resource.type === type && place.account === account && place.region === region)
			.map(({ resource }) => resource as unknown as PlannedResourceOf<T>)
			.filter(({ action }) => action !== "delete");
	const isNew = (vpc_id: string): boolean => names.planned(vpc_id)?.resource.type === "vpc";
	const named = (value: unknown): string | undefined => (typeof value === "string" ? names.id(value) : undefined);
	const subnet: NetworkView["subnet"] = (id, place) => {
		for (const cluster of clustersIn(draft, place)) {
			const found = knownIn(cluster.subnets)?.find(({ subnet_id }) => subnet_id === id);
			if (found !== undefined) return found;
		}
		const planned = standing("subnet", place).find((each) => idOf(each) === id);
		return planned === undefined ? undefined : subnetOf(planned, place, names);
	};
	return {
		standing,
		isNew,
		subnet,
		routeTables(vpc_id, subnets, place) {
			for (const cluster of clustersIn(draft, place)) {
				const [own, tables] = [knownIn(cluster.metadata), knownIn(cluster.route_tables)];
				if (own?.vpc_id === vpc_id && tables !== undefined) return tables;
			}
			const tables = standing("route_table", place)
				.filter(({ after }) => named(after?.vpc_id) === vpc_id)
				.map((table) => tableOf(table, standing, place, names));
			const unsaid = tables.find(isUnsaid);
			if (unsaid !== undefined) return unsaid;
			const known = tables.filter((table): table is RouteTable => !isUnsaid(table));
			const main = standing("main_route_table_association", place).find((each) => named(each.after?.vpc_id) === vpc_id);
			const mains = known.map((table) =>
				table.route_table_id === named(main?.after?.route_table_id) ? { ...table, main: true } : table,
			);
			if (isNew(vpc_id))
				return mains.some((table) => table.main) ? mains : [...mains, impliedTable(vpc_id, standing, place, names)];
			const decided = new Set(mains.flatMap(({ subnet_ids }) => subnet_ids));
			return subnets.every((id) => decided.has(id)) ? mains : undefined;
		},
		networkAcls(vpc_id, subnets, place) {
			for (const cluster of clustersIn(draft, place)) {
				const [own, acls] = [knownIn(cluster.metadata), knownIn(cluster.network_acls)];
				const covered = new Set(acls?.flatMap(({ subnet_ids }) => subnet_ids));
				if (own?.vpc_id === vpc_id && acls !== undefined && subnets.every((id) => covered.has(id))) return acls;
			}
			if (!isNew(vpc_id)) return undefined;
			const acls = standing("network_acl", place)
				.filter(({ after }) => named(after?.vpc_id) === vpc_id)
				.map((acl) => aclOf(acl, standing, place, names));
			const unsaid = acls.find(isUnsaid);
			if (unsaid !== undefined) return unsaid;
			const known = acls.filter((acl): acl is NetworkAcl => !isUnsaid(acl));
			const covered = new Set(known.flatMap(({ subnet_ids }) => subnet_ids));
			const rest = subnets.filter((id) => !covered.has(id));
			return known.some((acl) => acl.is_default)
				? known.map((acl) => (acl.is_default ? { ...acl, subnet_ids: [...acl.subnet_ids, ...rest] } : acl))
				: [...known, impliedAcl(vpc_id, rest)];
		},
		vpc(id, place) {
			for (const cluster of clustersIn(draft, place)) {
				const found = knownIn(cluster.vpc);
				if (found?.vpc_id === id) return found;
			}
			const planned = standing("vpc", place).find((each) => idOf(each) === id);
			if (planned === undefined) return undefined;
			const { cidr_block, ipv6_cidr_block } = planned.after ?? {};
			if (isUnsaid(cidr_block)) return cidr_block;
			return {
				vpc_id: id,
				owner_id: place.account,
				cidr_blocks: typeof cidr_block === "string" ? [cidr_block] : [],
				ipv6_cidr_blocks: typeof ipv6_cidr_block === "string" ? [ipv6_cidr_block] : [],
			};
		},
	};
}

type Standing = NetworkView["standing"];

/** EC2 keeps five addresses of each subnet: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
const RESERVED = 5;

/** A subnet that exists has what nobody but EC2 tells: how many addresses are free. */
function subnetOf(planned: PlannedResourceOf<"subnet">, place: Place, names: Names): Subnet | Unsaid | undefined {
	if (planned.action !== "create" && planned.action !== "replace") return undefined;
	const { vpc_id, availability_zone, cidr_block, ipv6_cidr_block, ...after } = planned.after ?? {};
	const parts = [vpc_id, availability_zone, cidr_block, ipv6_cidr_block, ...Object.values(after)];
	const unsaid = parts.find(isUnsaid);
	if (unsaid !== undefined) return unsaid;
	if (typeof vpc_id !== "string" || typeof availability_zone !== "string") return undefined;
	return {
		subnet_id: idOf(planned),
		vpc_id: names.id(vpc_id),
		owner_id: place.account,
		availability_zone,
		...(typeof cidr_block === "string" ? { cidr_block, available_ip_address_count: addressesIn(cidr_block) } : {}),
		ipv6_cidr_blocks: typeof ipv6_cidr_block === "string" ? [ipv6_cidr_block] : [],
		map_public_ip_on_launch: after.map_public_ip_on_launch === true,
		assign_ipv6_address_on_creation: after.assign_ipv6_address_on_creation === true,
	};
}

function addressesIn(cidr_block: string): number {
	const prefix = Number(cidr_block.split("/")[1] ?? 32);
	return Math.max(0, 2 ** (32 - prefix) - RESERVED);
}

/** The local route that every table has is no route to anywhere else, and no plan tells it. */
function tableOf(
	table: PlannedResourceOf<"route_table">,
	standing: Standing,
	place: Place,
	names: Names,
): RouteTable | Unsaid {
	const id = idOf(table);
	const own = table.after?.routes ?? [];
	if (isUnsaid(own)) return own;
	const named = (value: unknown): boolean => typeof value === "string" && names.id(value) === id;
	const apart = standing("route", place)
		.filter(({ after }) => named(after?.route_table_id))
		.map(({ after }) => after?.route);
	const unsaid = apart.find(isUnsaid);
	if (unsaid !== undefined) return unsaid;
	const routes = [...own, ...apart.filter((route) => route !== undefined && route !== null && !isUnsaid(route))];
	const subnet_ids = standing("route_table_association", place)
		.filter(({ after }) => named(after?.route_table_id))
		.flatMap(({ after }) => (typeof after?.subnet_id === "string" ? [names.id(after.subnet_id)] : []));
	return {
		route_table_id: id,
		owner_id: place.account,
		main: table.after?.main === true,
		subnet_ids: [...new Set(subnet_ids)].sort(),
		routes: (routes as readonly PlannedRoute[]).map((route) => routeOf(route, names)),
	};
}

/** A route as EC2 tells it. A gateway that the plan makes is called as such gateways are, since rules go by that. */
export function routeOf(route: PlannedRoute, names: Names): Route {
	const { gateway_id, ...rest } = route;
	const members = Object.fromEntries(
		Object.entries(rest).map(([name, value]) => [name, name.endsWith("_id") ? names.id(value) : value]),
	);
	return {
		...members,
		...(gateway_id === undefined ? {} : { gateway_id: gatewayId(gateway_id, names) }),
		state: "active",
	};
}

export function gatewayId(value: string, names: Names): string {
	const planned = names.planned(value)?.resource;
	if (planned?.type === "internet_gateway") return `igw-${value}`;
	return plannedAddress(value) === undefined ? value : names.id(value);
}

function impliedTable(vpc_id: string, standing: Standing, place: Place, names: Names): RouteTable {
	const id = impliedId(vpc_id, "main_route_table_id");
	const routes = standing("route", place)
		.filter(({ after }) => after?.route_table_id === id)
		.flatMap(({ after }) => (after?.route && !isUnsaid(after.route) ? [routeOf(after.route, names)] : []));
	return { route_table_id: id, owner_id: place.account, main: true, subnet_ids: [], routes };
}

/** The last entries of every ACL, which deny: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html */
const LAST: readonly AclEntry[] = [false, true].map((egress) => ({
	rule_number: 32_767,
	egress,
	protocol: "-1",
	rule_action: "deny",
	cidr_block: "0.0.0.0/0",
}));

function aclOf(
	acl: PlannedResourceOf<"network_acl">,
	standing: Standing,
	place: Place,
	names: Names,
): NetworkAcl | Unsaid {
	const id = idOf(acl);
	const { entries, subnet_ids, is_default } = acl.after ?? {};
	if (isUnsaid(entries)) return entries;
	if (isUnsaid(subnet_ids)) return subnet_ids;
	const named = (value: unknown): boolean => typeof value === "string" && names.id(value) === id;
	const apart = standing("network_acl_rule", place)
		.filter(({ after }) => named(after?.network_acl_id))
		.map(({ after }) => after?.entry);
	const unsaid = apart.find(isUnsaid);
	if (unsaid !== undefined) return unsaid;
	const associated = standing("network_acl_association", place)
		.filter(({ after }) => named(after?.network_acl_id))
		.flatMap(({ after }) => (typeof after?.subnet_id === "string" ? [after.subnet_id] : []));
	return {
		network_acl_id: id,
		is_default: is_default === true,
		subnet_ids: [...new Set([...(subnet_ids ?? []), ...associated].map(names.id))].sort(),
		entries: [...((entries ?? []) as PlannedAclEntry[]), ...(apart as PlannedAclEntry[]), ...LAST],
	};
}

/** The default ACL of a new VPC lets everything pass. */
function impliedAcl(vpc_id: string, subnet_ids: readonly string[]): NetworkAcl {
	const pass = [false, true].map((egress) => ({
		rule_number: 100,
		egress,
		protocol: "-1",
		rule_action: "allow",
		cidr_block: "0.0.0.0/0",
	}));
	return {
		network_acl_id: impliedId(vpc_id, "default_network_acl_id"),
		is_default: true,
		subnet_ids: [...subnet_ids],
		entries: [...pass, ...LAST],
	};
}

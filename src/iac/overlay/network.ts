import type { CloudhsmCluster } from "../../collect/cloudhsm_cluster/schema.js";
import type { FacetName, FacetValue } from "../../collect/schemas.js";
import {
	isUnsaid,
	LATER,
	type PlannedAclEntry,
	type PlannedAttributes,
	type PlannedPermission,
	type PlannedResource,
	type PlannedResourceOf,
	type PlannedRoute,
	type Unsaid,
} from "../../model/change.js";
import {
	type AclEntry,
	clustersIn,
	knownIn,
	type Permission,
	type Route,
	type SecurityGroup,
} from "./cluster_facts.js";
import { type Draft, leftOpen, type Place } from "./draft.js";
import { idOf, type Names } from "./identity.js";
import { changed } from "./key.js";
import { gatewayId, type NetworkView, routeOf } from "./network_view.js";

/** What every overlay of a network needs. */
export interface Network {
	readonly draft: Draft;
	readonly place: Place;
	readonly names: Names;
	readonly view: NetworkView;
}

/** Changes a facet of every cluster of the place that passes. */
function eachCluster<F extends FacetName<CloudhsmCluster>>(
	{ draft, place }: Network,
	facet: F,
	by: PlannedResource,
	applies: (cluster: CloudhsmCluster) => boolean,
	change: (value: FacetValue<CloudhsmCluster, F>) => FacetValue<CloudhsmCluster, F> | Unsaid,
): void {
	for (const cluster of clustersIn(draft, place)) {
		if (applies(cluster)) draft.edit("cloudhsm_cluster", cluster.arn, facet, by, change);
	}
}

function vpcOf(cluster: CloudhsmCluster): string | undefined {
	return knownIn(cluster.metadata)?.vpc_id;
}

/** A list with the element of an id changed, or the same list where none has it. */
function changedIn<T>(list: readonly T[], is: (each: T) => boolean, change: (each: T) => T): T[] {
	return list.some(is) ? list.map((each) => (is(each) ? change(each) : each)) : (list as T[]);
}

function textOf(value: unknown, names: Names): string | undefined {
	return typeof value === "string" ? names.id(value) : undefined;
}

export function overlaySubnet(network: Network, subnet: PlannedResourceOf<"subnet">): void {
	const { before, after, id, action } = subnet;
	const has = (cluster: CloudhsmCluster): boolean =>
		(knownIn(cluster.subnets) ?? []).some(({ subnet_id }) => subnet_id === id);
	eachCluster(network, "subnets", subnet, has, (subnets) => {
		if (action === "delete" || action === "replace") return subnets.filter(({ subnet_id }) => subnet_id !== id);
		const unsaid = Object.values(after ?? {}).find(isUnsaid);
		if (unsaid !== undefined) return unsaid;
		type Attributes = PlannedAttributes["subnet"];
		const differs = (name: keyof Attributes): boolean => changed<Attributes>({ before, after } as never, name);
		return changedIn(
			subnets,
			({ subnet_id }) => subnet_id === id,
			(own) => ({
				...own,
				...(differs("map_public_ip_on_launch")
					? { map_public_ip_on_launch: after?.map_public_ip_on_launch === true }
					: {}),
				...(differs("assign_ipv6_address_on_creation")
					? { assign_ipv6_address_on_creation: after?.assign_ipv6_address_on_creation === true }
					: {}),
				...(differs("ipv6_cidr_block")
					? { ipv6_cidr_blocks: typeof after?.ipv6_cidr_block === "string" ? [after.ipv6_cidr_block] : [] }
					: {}),
			}),
		);
	});
}

function sameDestination(a: Route, b: Route): boolean {
	return (
		a.destination_cidr_block === b.destination_cidr_block &&
		a.destination_ipv6_cidr_block === b.destination_ipv6_cidr_block &&
		a.destination_prefix_list_id === b.destination_prefix_list_id
	);
}

/** The routes with some taken away and some put in; a destination has one route. */
function rerouted(live: readonly Route[], gone: readonly Route[], come: readonly Route[]): Route[] {
	const kept = live.filter((route) => ![...gone, ...come].some((other) => sameDestination(route, other)));
	return [...kept, ...come];
}

function routesIn(value: unknown, names: Names): Route[] | Unsaid {
	if (isUnsaid(value)) return value;
	return ((value ?? []) as readonly PlannedRoute[]).map((route) => routeOf(route, names));
}

export function overlayRouteTable(network: Network, table: PlannedResourceOf<"route_table">): void {
	const { names, place } = network;
	const { before, after, id, action } = table;
	if (action === "delete" || action === "replace") {
		eachCluster(
			network,
			"route_tables",
			table,
			() => true,
			(tables) =>
				tables.some((each) => each.route_table_id === id)
					? tables.filter((each) => each.route_table_id !== id)
					: tables,
		);
	}
	const come = routesIn(after?.routes, names);
	if (
		action === "update" &&
		changed<PlannedAttributes["route_table"]>(table, "routes") &&
		after?.routes !== undefined
	) {
		const gone = routesIn(before?.routes, names);
		// Taken over, a table loses every route that is not said: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/default_route_table
		const adopted = before === undefined;
		eachCluster(
			network,
			"route_tables",
			table,
			(cluster) => hasTable(cluster, id),
			(tables) => {
				if (isUnsaid(come)) return come;
				return changedIn(
					tables,
					(each) => each.route_table_id === id,
					(own) => ({
						...own,
						routes: rerouted(own.routes, adopted ? own.routes.filter(isRemovable) : isUnsaid(gone) ? [] : gone, come),
					}),
				);
			},
		);
	}
	if (action !== "create" && action !== "replace") return;
	const vpc_id = textOf(after?.vpc_id, names);
	eachCluster(
		network,
		"route_tables",
		table,
		(cluster) => vpcOf(cluster) === vpc_id,
		(tables) => {
			if (tables.some((each) => each.route_table_id === idOf(table))) return tables;
			if (isUnsaid(come)) return come;
			const main = after?.main === true;
			return [...tables, { route_table_id: idOf(table), owner_id: place.account, main, subnet_ids: [], routes: come }];
		},
	);
}

/** A table always has its local routes, and those to endpoints come and go with these. */
function isRemovable({ gateway_id }: Route): boolean {
	return gateway_id !== "local" && gateway_id?.startsWith("vpce-") !== true;
}

function hasTable(cluster: CloudhsmCluster, id: string | undefined): boolean {
	return (knownIn(cluster.route_tables) ?? []).some(({ route_table_id }) => route_table_id === id);
}

export function overlayRoute(network: Network, route: PlannedResourceOf<"route">): void {
	const { names } = network;
	const { before, after, action } = route;
	const gone = action === "create" ? [] : routesIn(before?.route === undefined ? [] : unsaidOr(before.route), names);
	const come = action === "delete" ? [] : routesIn(after?.route === undefined ? [] : unsaidOr(after.route), names);
	const table = textOf(after?.route_table_id ?? before?.route_table_id, names);
	eachCluster(
		network,
		"route_tables",
		route,
		(cluster) => hasTable(cluster, table),
		(tables) => {
			if (isUnsaid(come)) return come;
			return changedIn(
				tables,
				(each) => each.route_table_id === table,
				(own) => ({ ...own, routes: rerouted(own.routes, isUnsaid(gone) ? [] : gone, come) }),
			);
		},
	);
}

function unsaidOr(value: unknown): unknown {
	return isUnsaid(value) ? value : value === null ? [] : [value];
}

/** A subnet has one table: with a new association it leaves the other, and without any it follows the main one. */
export function overlayAssociation(network: Network, association: PlannedResourceOf<"route_table_association">): void {
	const { names } = network;
	const { before, after, action } = association;
	const subnet = textOf(after?.subnet_id ?? before?.subnet_id, names);
	const table = action === "delete" ? undefined : textOf(after?.route_table_id, names);
	if (subnet === undefined) {
		overlayEdge(network, association, table);
		return;
	}
	const concerns = (cluster: CloudhsmCluster): boolean =>
		hasTable(cluster, table) ||
		(knownIn(cluster.subnets) ?? []).some(({ subnet_id }) => subnet_id === subnet) ||
		(knownIn(cluster.route_tables) ?? []).some(({ subnet_ids }) => subnet_ids.includes(subnet));
	eachCluster(network, "route_tables", association, concerns, (tables) => {
		if (action !== "delete" && isUnsaid(after?.route_table_id)) return after.route_table_id;
		// A table that nobody read may lead anywhere.
		if (table !== undefined && !tables.some(({ route_table_id }) => route_table_id === table)) return LATER;
		return tables.map((each) => {
			const without = each.subnet_ids.filter((id) => id !== subnet);
			return { ...each, subnet_ids: each.route_table_id === table ? [...without, subnet].sort() : without };
		});
	});
}

/** What comes in by a gateway is routed by the table that is associated with it. */
function overlayEdge(
	network: Network,
	association: PlannedResourceOf<"route_table_association">,
	table: string | undefined,
): void {
	const { before, after, action } = association;
	const edge = after?.gateway_id ?? before?.gateway_id;
	const gateway = typeof edge === "string" ? gatewayId(edge, network.names) : undefined;
	if (gateway === undefined) return;
	const concerns = (cluster: CloudhsmCluster): boolean =>
		hasTable(cluster, table) ||
		(knownIn(cluster.route_tables) ?? []).some(({ gateway_ids }) => gateway_ids?.includes(gateway));
	eachCluster(network, "route_tables", association, concerns, (tables) => {
		if (action !== "delete" && isUnsaid(after?.route_table_id)) return after.route_table_id;
		return tables.map(({ gateway_ids = [], ...each }) => {
			const without = gateway_ids.filter((id) => id !== gateway);
			const own = each.route_table_id === table ? [...without, gateway].sort() : without;
			return own.length === 0 ? each : { ...each, gateway_ids: own };
		});
	});
}

/** A VPC has one main table; without the association it is that of before. */
export function overlayMainAssociation(
	network: Network,
	association: PlannedResourceOf<"main_route_table_association">,
): void {
	const { names } = network;
	const { before, after, action } = association;
	const next = action === "delete" ? (before?.original_route_table_id ?? LATER) : after?.route_table_id;
	const table = textOf(next, names);
	const vpc_id = textOf(after?.vpc_id ?? before?.vpc_id, names);
	eachCluster(
		network,
		"route_tables",
		association,
		(cluster) => hasTable(cluster, table) || (vpc_id !== undefined && vpcOf(cluster) === vpc_id),
		(tables) => {
			if (isUnsaid(next)) return next;
			if (!tables.some(({ route_table_id }) => route_table_id === table)) return LATER;
			return tables.map((each) => ({ ...each, main: each.route_table_id === table }));
		},
	);
}

/** Routes to a gateway that goes lead nowhere. */
export function overlayInternetGateway(network: Network, gateway: PlannedResourceOf<"internet_gateway">): void {
	if (gateway.action !== "delete" && gateway.action !== "replace") return;
	eachCluster(
		network,
		"route_tables",
		gateway,
		() => true,
		(tables) => {
			const led = tables.some(({ routes }) => routes.some(({ gateway_id }) => gateway_id === gateway.id));
			if (!led) return tables;
			return tables.map((table) => ({
				...table,
				routes: table.routes.map((route) =>
					route.gateway_id === gateway.id ? { ...route, state: "blackhole" } : route,
				),
			}));
		},
	);
}

/** A permission of one peer, so that rules can be taken away one by one. */
function singles(permissions: readonly Permission[]): Permission[] {
	return permissions.flatMap((permission) => {
		const bare = { ...permission, ip_ranges: [], ipv6_ranges: [], prefix_list_ids: [], user_id_group_pairs: [] };
		return [
			...permission.ip_ranges.map((range) => ({ ...bare, ip_ranges: [range] })),
			...permission.ipv6_ranges.map((range) => ({ ...bare, ipv6_ranges: [range] })),
			...permission.prefix_list_ids.map((id) => ({ ...bare, prefix_list_ids: [id] })),
			...permission.user_id_group_pairs.map((pair) => ({ ...bare, user_id_group_pairs: [pair] })),
		];
	});
}

function keyOf(permission: Permission): string {
	const { ip_protocol, from_port, to_port, ip_ranges, ipv6_ranges, prefix_list_ids, user_id_group_pairs } = permission;
	const groups = user_id_group_pairs.map(({ group_id }) => group_id);
	return JSON.stringify([ip_protocol, from_port, to_port, ip_ranges, ipv6_ranges, prefix_list_ids, groups]);
}

function permissionsOf(
	planned: readonly PlannedPermission[] | null | undefined,
	group_id: string,
	{ names, place }: Network,
): Permission[] {
	return (planned ?? []).map(({ group_ids, ip_ranges, ipv6_ranges, prefix_list_ids, ...rest }) => ({
		...rest,
		ip_ranges: [...ip_ranges],
		ipv6_ranges: [...ipv6_ranges],
		prefix_list_ids: prefix_list_ids.map(names.id),
		user_id_group_pairs: group_ids.map((id) => ({
			group_id: id === "self" ? group_id : names.id(id),
			user_id: place.account,
		})),
	}));
}

function repermitted(
	live: readonly Permission[],
	gone: readonly Permission[],
	come: readonly Permission[],
): Permission[] {
	const leaving = new Set(singles(gone).map(keyOf));
	const kept = singles(live).filter((each) => !leaving.has(keyOf(each)));
	const there = new Set(kept.map(keyOf));
	return [...kept, ...singles(come).filter((each) => !there.has(keyOf(each)))];
}

function editGroup(
	network: Network,
	by: PlannedResource,
	id: string,
	change: (group: SecurityGroup) => SecurityGroup | Unsaid,
): void {
	const has = (cluster: CloudhsmCluster): boolean =>
		(knownIn(cluster.security_groups) ?? []).some(({ group_id }) => group_id === id);
	const inbound = ({ security_groups }: CloudhsmCluster): string =>
		JSON.stringify(knownIn(security_groups)?.map(({ ip_permissions }) => ip_permissions));
	const clusters = clustersIn(network.draft, network.place).filter(has);
	eachCluster(network, "security_groups", by, has, (groups) => {
		const next = groups.map((group) => (group.group_id === id ? change(group) : group));
		const unsaid = next.find(isUnsaid);
		return unsaid ?? (next as SecurityGroup[]);
	});
	openPrefixLists(network, by, has);
	// Whom the group admits now nobody has looked up.
	for (const before of clusters) {
		const after = clustersIn(network.draft, network.place).find(({ arn }) => arn === before.arn);
		if (after === undefined || inbound(after) === inbound(before)) continue;
		network.draft.set("cloudhsm_cluster", before.arn, "admitted_interfaces", by, LATER);
	}
}

/** What a prefix list holds that no group named before was not read. */
function openPrefixLists(network: Network, by: PlannedResource, has: (cluster: CloudhsmCluster) => boolean): void {
	for (const cluster of clustersIn(network.draft, network.place)) {
		if (!has(cluster)) continue;
		const read = knownIn(cluster.prefix_lists);
		const named = (knownIn(cluster.security_groups) ?? []).flatMap(({ ip_permissions }) =>
			ip_permissions.flatMap(({ prefix_list_ids }) => prefix_list_ids),
		);
		if (read === undefined || named.every((id) => Object.hasOwn(read, id))) continue;
		const unread = named.filter((id) => !Object.hasOwn(read, id));
		const later = unread.map((id) => [id, leftOpen(by, LATER, `prefix list ${id}`)] as const);
		network.draft.edit("cloudhsm_cluster", cluster.arn, "prefix_lists", by, () => ({
			...read,
			...Object.fromEntries(later),
		}));
	}
}

/** The group that a VPC always has, as clusters show it. */
function defaultGroup({ draft, place, names }: Network, vpc: unknown): string | undefined {
	const vpc_id = textOf(vpc, names);
	const groups = clustersIn(draft, place).flatMap(({ security_groups }) => knownIn(security_groups) ?? []);
	return groups.find((each) => each.group_name === "default" && each.vpc_id === vpc_id)?.group_id;
}

export function overlaySecurityGroup(network: Network, group: PlannedResourceOf<"security_group">): void {
	const { before, after, action } = group;
	const id = group.id ?? (before === undefined ? defaultGroup(network, after?.vpc_id) : undefined);
	if (id === undefined || action !== "update") return;
	type Attributes = PlannedAttributes["security_group"];
	for (const [name, facet] of [
		["ingress", "ip_permissions"],
		["egress", "ip_permissions_egress"],
	] as const) {
		if (!changed<Attributes>(group, name)) continue;
		editGroup(network, group, id, (own) => {
			const [old, next] = [before?.[name], after?.[name]];
			if (isUnsaid(next)) return next;
			// Taken over, a group loses every rule that is not said.
			const gone = before === undefined ? own[facet] : permissionsOf(isUnsaid(old) ? [] : old, id, network);
			return { ...own, [facet]: repermitted(own[facet], gone, permissionsOf(next, id, network)) };
		});
	}
}

export function overlaySecurityGroupRule(network: Network, rule: PlannedResourceOf<"security_group_rule">): void {
	const { before, after, action } = rule;
	const change = (side: PlannedAttributes["security_group_rule"] | undefined, comes: boolean): void => {
		const id = textOf(side?.group_id, network.names);
		if (side === undefined || id === undefined) return;
		editGroup(network, rule, id, (own) => {
			if (isUnsaid(side.permission)) return side.permission;
			if (isUnsaid(side.egress)) return side.egress;
			const facet = side.egress === true ? "ip_permissions_egress" : "ip_permissions";
			const permissions = side.permission ? permissionsOf([side.permission], id, network) : [];
			return { ...own, [facet]: repermitted(own[facet], comes ? [] : permissions, comes ? permissions : []) };
		});
	};
	if (action !== "create") change(before, false);
	if (action !== "delete") change(after, true);
}

/** The number of the entries that deny what no other names: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html */
const LAST_RULE = 32_767;

function sameEntry(a: AclEntry, b: PlannedAclEntry): boolean {
	return a.rule_number === b.rule_number && a.egress === b.egress;
}

function hasAcl(cluster: CloudhsmCluster, id: string | undefined): boolean {
	return (knownIn(cluster.network_acls) ?? []).some(({ network_acl_id }) => network_acl_id === id);
}

function editAcl(
	network: Network,
	by: PlannedResource,
	id: string | undefined,
	gone: readonly PlannedAclEntry[] | "all",
	come: readonly PlannedAclEntry[] | Unsaid,
): void {
	eachCluster(
		network,
		"network_acls",
		by,
		(cluster) => hasAcl(cluster, id),
		(acls) => {
			if (isUnsaid(come)) return come;
			return changedIn(
				acls,
				({ network_acl_id }) => network_acl_id === id,
				(own) => ({
					...own,
					entries: [
						...own.entries.filter((entry) =>
							gone === "all"
								? entry.rule_number >= LAST_RULE
								: ![...gone, ...come].some((each) => sameEntry(entry, each)),
						),
						...come,
					],
				}),
			);
		},
	);
}

/** The subnets of an ACL that goes, or that loses them, follow the VPC's default ACL. */
function reassociate(
	network: Network,
	by: PlannedResource,
	id: string,
	subnets: readonly string[] | Unsaid,
	removed: readonly string[],
): void {
	const concerns = (cluster: CloudhsmCluster): boolean =>
		hasAcl(cluster, id) ||
		(!isUnsaid(subnets) &&
			(knownIn(cluster.network_acls) ?? []).some((acl) => acl.subnet_ids.some((each) => subnets.includes(each))));
	eachCluster(network, "network_acls", by, concerns, (acls) => {
		if (isUnsaid(subnets)) return subnets;
		return acls.map((acl) => {
			const without = acl.subnet_ids.filter(
				(each) => !subnets.includes(each) && !(acl.network_acl_id === id && removed.includes(each)),
			);
			const gained =
				acl.network_acl_id === id ? subnets : acl.is_default ? removed.filter((each) => !subnets.includes(each)) : [];
			return { ...acl, subnet_ids: [...new Set([...without, ...gained])].sort() };
		});
	});
}

export function overlayNetworkAcl(network: Network, acl: PlannedResourceOf<"network_acl">): void {
	const { names } = network;
	const { before, after, action, id } = acl;
	type Attributes = PlannedAttributes["network_acl"];
	const subnetsIn = (value: unknown): string[] | Unsaid =>
		isUnsaid(value) ? value : ((value ?? []) as readonly string[]).map(names.id);
	const old = subnetsIn(before?.subnet_ids);
	const next = subnetsIn(after?.subnet_ids);
	if (action === "create" || action === "replace") {
		const vpc_id = textOf(after?.vpc_id, names);
		const view = network.view.networkAcls(vpc_id ?? "", [], network.place);
		eachCluster(
			network,
			"network_acls",
			acl,
			(cluster) => vpcOf(cluster) === vpc_id,
			(acls) => {
				if (acls.some((each) => each.network_acl_id === idOf(acl)) || isUnsaid(view)) return acls;
				const entries = isUnsaid(after?.entries) ? [] : [...(after?.entries ?? [])];
				return [...acls, { network_acl_id: idOf(acl), is_default: false, subnet_ids: [], entries: [...entries] }];
			},
		);
		if (isUnsaid(after?.entries)) editAcl(network, acl, idOf(acl), [], after.entries);
		reassociate(network, acl, idOf(acl), next, []);
	}
	if (action === "delete" || action === "replace") {
		if (!isUnsaid(old)) reassociate(network, acl, id ?? "", [], old);
		eachCluster(
			network,
			"network_acls",
			acl,
			(cluster) => hasAcl(cluster, id),
			(acls) => acls.filter(({ network_acl_id }) => network_acl_id !== id),
		);
	}
	if (action !== "update") return;
	if (changed<Attributes>(acl, "entries") && after?.entries !== undefined) {
		// Taken over, an ACL loses every entry that is not said: all, but the last that nobody can take away.
		const gone = before === undefined ? "all" : isUnsaid(before.entries) ? [] : (before.entries ?? []);
		editAcl(network, acl, id, gone, after.entries ?? []);
	}
	if (changed<Attributes>(acl, "subnet_ids") && after?.subnet_ids !== undefined) {
		const removed = isUnsaid(old) || isUnsaid(next) ? [] : old.filter((each) => !next.includes(each));
		reassociate(network, acl, id ?? "", next, removed);
	}
}

export function overlayAclRule(network: Network, rule: PlannedResourceOf<"network_acl_rule">): void {
	const { before, after, action } = rule;
	const entries = (value: unknown): readonly PlannedAclEntry[] =>
		value === undefined || value === null || isUnsaid(value) ? [] : [value as PlannedAclEntry];
	const id = textOf(after?.network_acl_id ?? before?.network_acl_id, network.names);
	const come = action === "delete" ? [] : isUnsaid(after?.entry) ? after.entry : entries(after?.entry);
	editAcl(network, rule, id, action === "create" ? [] : entries(before?.entry), come);
}

export function overlayAclAssociation(
	network: Network,
	association: PlannedResourceOf<"network_acl_association">,
): void {
	const { names } = network;
	const { before, after, action } = association;
	const [subnet, acl] = [after ?? before].flatMap((side) => [
		textOf(side?.subnet_id, names),
		textOf(side?.network_acl_id, names),
	]);
	if (subnet === undefined || acl === undefined) return;
	if (action === "delete") reassociate(network, association, acl, [], [subnet]);
	else reassociate(network, association, acl, [subnet], []);
}

/** An interface with a cluster's group is a client of the cluster. */
export function overlayInterface(network: Network, planned: PlannedResourceOf<"network_interface">): void {
	const { names, place } = network;
	const { after, action, id } = planned;
	const groups = isUnsaid(after?.group_ids) ? undefined : (after?.group_ids ?? []).map(names.id);
	for (const cluster of clustersIn(network.draft, place)) {
		const group = knownIn(cluster.metadata)?.security_group ?? "";
		const was = (knownIn(cluster.client_interfaces) ?? []).some((each) => each.network_interface_id === id);
		const will = action !== "delete" && groups?.includes(group) === true;
		if (!was && !will) continue;
		network.draft.edit("cloudhsm_cluster", cluster.arn, "client_interfaces", planned, (clients) => {
			const rest = clients.filter((each) => each.network_interface_id !== id);
			if (groups === undefined && action !== "delete") return after?.group_ids as Unsaid;
			if (!will) return rest;
			const own = clients.find((each) => each.network_interface_id === id);
			const subnet_id = textOf(after?.subnet_id, names);
			const instance_id = textOf(after?.instance_id, names);
			const public_ips = own !== undefined && action === "update" ? own.public_ips : publicAddresses(network, planned);
			if (isUnsaid(public_ips)) return public_ips;
			const added = {
				public_ips,
				network_interface_id: idOf(planned),
				owner_id: place.account,
				...(subnet_id === undefined ? {} : { subnet_id }),
				ipv6_addresses: isUnsaid(after?.ipv6_addresses) ? [] : [...(after?.ipv6_addresses ?? [])],
				group_ids: [...(groups ?? [])].sort(),
				...(instance_id === undefined ? {} : { instance_id }),
			};
			return [...rest, { ...own, ...added }];
		});
	}
}

/** The public addresses of an interface that is made: which one it gets, only the apply tells. */
function publicAddresses(
	{ view, place, names }: Network,
	{ after }: PlannedResourceOf<"network_interface">,
): string[] | Unsaid {
	const { public_address: said, subnet_id } = after ?? {};
	if (isUnsaid(said)) return said;
	if (said !== "subnet") return said === true ? [ANY_ADDRESS] : [];
	const subnet = typeof subnet_id === "string" ? view.subnet(names.id(subnet_id), place) : undefined;
	if (subnet === undefined || isUnsaid(subnet)) return LATER;
	return subnet.map_public_ip_on_launch ? [ANY_ADDRESS] : [];
}

const ANY_ADDRESS = "(the one it gets)";

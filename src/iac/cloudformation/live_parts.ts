import {
	isUnsaid,
	type PlannedAclEntry,
	type PlannedAttributes,
	type PlannedPermission,
	type PlannedType,
	plannedAddress,
} from "../../model/change.js";
import { type LiveNetwork, type LiveRoute, permissionOf } from "./live_network.js";

/**
 * What of a live network has no id and no tags of its own, and goes by what it is part of: routes by their table and
 * destination, associations by the subnet, entries of an ACL by their number, rules of a group by all that they say.
 */
export interface Part {
	/** As it is live; absent where nothing live answers to it. */
	readonly before?: Attributes;
	/** As the template wants it, in the ids of what is live. */
	readonly after: Attributes;
}

type Attributes = Readonly<Record<string, unknown>>;

/** Whether a value names an internet gateway that the template makes. */
type IsInternetGateway = (value: string) => boolean;

/**
 * The live part that a resource of a template is. Undefined for a type that is no part, and where only the deployment tells
 * what it would be part of.
 */
export function livePart(
	type: PlannedType,
	after: Attributes,
	network: LiveNetwork,
	isInternetGateway: IsInternetGateway,
): Part | undefined {
	switch (type) {
		case "route":
			return routePart(after, network, isInternetGateway);
		case "route_table_association":
			return joined(after, "route_table_id", (subnet) =>
				network.tables.find(({ subnet_ids }) => subnet_ids.includes(subnet)),
			);
		case "network_acl_association":
			return aclAssociation(after, network);
		case "security_group_rule":
			return rulePart(after, network);
		case "network_acl_rule":
			return entryPart(after, network);
		default:
			return undefined;
	}
}

const DESTINATIONS = ["destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id"] as const;

/** Where a route leads is compared by kind where the template's own gateway has an id that nothing tells. */
function routePart(after: Attributes, network: LiveNetwork, isInternetGateway: IsInternetGateway): Part | undefined {
	const { route_table_id: table_id, route } = after as PlannedAttributes["route"];
	if (typeof table_id !== "string") return undefined;
	const table = network.tables.find(({ route_table_id }) => route_table_id === table_id);
	if (table === undefined || route === undefined || route === null) return { after };
	if (isUnsaid(route)) return { before: { route_table_id: table_id, route: {} }, after };
	const live = table.routes.find((each) => DESTINATIONS.every((name) => each[name] === route[name]));
	if (live === undefined) return { after };
	const { state: _, ...before } = live;
	const same = Object.entries(route).map(([name, value]) => {
		const own = before[name as keyof typeof before];
		const leads = typeof value === "string" && plannedAddress(value) !== undefined && own !== undefined;
		return [name, leads && sameKind(name, own, isInternetGateway(value)) ? own : value] as const;
	});
	return {
		before: { route_table_id: table_id, route: before },
		after: { route_table_id: table_id, route: Object.fromEntries(same) },
	};
}

function sameKind(name: string, live: LiveRoute[keyof LiveRoute], is_internet_gateway: boolean): boolean {
	return name !== "gateway_id" || String(live).startsWith("igw-") === is_internet_gateway;
}

function joined(
	after: Attributes,
	whole: "route_table_id" | "network_acl_id",
	currentOf: (subnet: string) => Attributes | undefined,
): Part | undefined {
	const { subnet_id } = after;
	if (typeof subnet_id !== "string") return undefined;
	const current = currentOf(subnet_id)?.[whole];
	if (current === undefined) return { after };
	// What only the deployment tells is taken to be what it is.
	return {
		before: { subnet_id, [whole]: current },
		after: isUnsaid(after[whole]) ? { ...after, [whole]: current } : after,
	};
}

/** Every subnet has an ACL: one of the VPC's default is in none that a template made. */
function aclAssociation(after: Attributes, network: LiveNetwork): Part | undefined {
	return joined(after, "network_acl_id", (subnet) =>
		network.acls.find(({ is_default, subnet_ids }) => !is_default && subnet_ids.includes(subnet)),
	);
}

function rulePart(after: Attributes, network: LiveNetwork): Part | undefined {
	const { group_id, egress, permission } = after as PlannedAttributes["security_group_rule"];
	if (typeof group_id !== "string") return undefined;
	const group = network.groups.find((each) => each.group_id === group_id);
	if (group === undefined || permission === undefined || permission === null || isUnsaid(permission)) return { after };
	const live = (egress === true ? group.ip_permissions_egress : group.ip_permissions).map(permissionOf);
	return missingIn(live, [permission], network).length > 0 ? { after } : { before: after, after };
}

function entryPart(after: Attributes, network: LiveNetwork): Part | undefined {
	const { network_acl_id, entry } = after as PlannedAttributes["network_acl_rule"];
	if (typeof network_acl_id !== "string") return undefined;
	const acl = network.acls.find((each) => each.network_acl_id === network_acl_id);
	if (acl === undefined || entry === undefined || entry === null) return { after };
	if (isUnsaid(entry)) return { before: { network_acl_id, entry: {} }, after };
	const isIt = (each: PlannedAclEntry) => each.rule_number === entry.rule_number && each.egress === entry.egress;
	const before = (acl.entries as readonly PlannedAclEntry[]).find(isIt);
	return before === undefined ? { after } : { before: { network_acl_id, entry: before }, after };
}

/** What of permissions a live group does not have yet, each with one peer. */
export function missingIn(
	live: readonly PlannedPermission[],
	wanted: readonly PlannedPermission[],
	network: LiveNetwork,
): PlannedPermission[] {
	const there = singles(live);
	return singles(wanted).filter((each) => {
		const [group] = each.group_ids;
		// A group of the template that no cluster carries: a live rule for such a one is taken to be for it.
		const is_other = group !== undefined && group !== "self" && plannedAddress(group) !== undefined;
		return !there.some((own) => {
			if (!is_other) return same(own, each);
			const [peer] = own.group_ids;
			return peer !== undefined && !network.has("security_group", peer) && same({ ...own, group_ids: [group] }, each);
		});
	});
}

/** Permissions with one peer each. */
export function singles(permissions: readonly PlannedPermission[]): PlannedPermission[] {
	return permissions.flatMap((permission) => {
		const bare = { ...permission, ip_ranges: [], ipv6_ranges: [], prefix_list_ids: [], group_ids: [] };
		return (["ip_ranges", "ipv6_ranges", "prefix_list_ids", "group_ids"] as const).flatMap((kind) =>
			permission[kind].map((peer) => ({ ...bare, [kind]: [peer] })),
		);
	});
}

/** EC2 answers with the names of these: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html */
const PROTOCOLS: Readonly<Record<string, string>> = { "1": "icmp", "6": "tcp", "17": "udp", "58": "icmpv6" };

function same(a: PlannedPermission, b: PlannedPermission): boolean {
	return text(a) === text(b);
}

function text({ ip_protocol, from_port, to_port, ...peers }: PlannedPermission): string {
	const protocol = PROTOCOLS[ip_protocol] ?? ip_protocol.toLowerCase();
	const ports = protocol === "-1" ? [] : [from_port, to_port];
	const { ip_ranges, ipv6_ranges, prefix_list_ids, group_ids } = peers;
	return JSON.stringify([protocol, ports, ip_ranges, ipv6_ranges, prefix_list_ids, group_ids]);
}

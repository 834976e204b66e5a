import type { CloudhsmCluster } from "../../collect/cloudhsm_cluster/schema.js";
import { resourcesOf } from "../../collect/schemas.js";
import type { PlannedAttributes, PlannedPermission, PlannedType } from "../../model/change.js";
import type { Inventory } from "../../model/inventory.js";
import type { Observed } from "../../model/observed.js";
import type { StackOf } from "../../model/resource.js";

/** What a stack makes of a network, and EC2 tells with its tags as facts of the clusters that stand in it. */
export type TaggedType = Extract<
	PlannedType,
	"vpc" | "subnet" | "route_table" | "security_group" | "network_acl" | "network_interface" | "flow_log"
>;

type Fact<F extends keyof CloudhsmCluster> =
	Extract<NonNullable<CloudhsmCluster[F]>, { status: "known" }> extends { value: infer V } ? V : never;
export type LiveTable = Fact<"route_tables">[number];
export type LiveRoute = LiveTable["routes"][number];
export type LiveGroup = Fact<"security_groups">[number];
export type LiveAcl = Fact<"network_acls">[number];

export interface LiveThing {
	readonly type: TaggedType;
	readonly id: string;
	readonly account: string;
	readonly region: string;
	readonly vpc_id: string | undefined;
	readonly stack: StackOf;
	/** In the words of the model. */
	readonly attributes: PlannedAttributes[TaggedType];
}

/** The live network of an account and Region, as far as clusters show it. */
export interface LiveNetwork {
	readonly tables: readonly LiveTable[];
	readonly groups: readonly LiveGroup[];
	readonly acls: readonly LiveAcl[];
	has(type: TaggedType, id: string): boolean;
	/** The tables of a VPC. */
	tablesOf(vpc_id: string): readonly LiveTable[];
	/** Whether a live one of the type would have been found by its tags: all that clusters see of it was read with them. */
	isSeen(type: TaggedType, vpc_id: string | undefined): boolean;
}

interface Tagged {
	readonly stack?: StackOf;
}

/** What a cluster shows of a type; undefined where that is not known. */
function shownBy(
	cluster: CloudhsmCluster,
	type: TaggedType,
): readonly (Tagged & Omit<LiveThing, "stack">)[] | undefined {
	const { account, region } = cluster;
	const vpc_id = known(cluster.metadata)?.vpc_id;
	const thing = (id: string, { stack }: Tagged, attributes: PlannedAttributes[TaggedType]) => ({
		type,
		id,
		account,
		region,
		vpc_id,
		...(stack === undefined ? {} : { stack }),
		attributes,
	});
	switch (type) {
		case "vpc": {
			const own = known(cluster.vpc);
			return own && [thing(own.vpc_id, own, { ...said("cidr_block", own.cidr_blocks[0]) })];
		}
		case "subnet":
			return known(cluster.subnets)?.map((own) => thing(own.subnet_id, own, subnetAttributes(own)));
		case "route_table":
			return known(cluster.route_tables)?.map((own) => thing(own.route_table_id, own, { ...said("vpc_id", vpc_id) }));
		case "security_group":
			return known(cluster.security_groups)?.map((own) => thing(own.group_id, own, groupAttributes(own)));
		case "network_acl":
			return known(cluster.network_acls)?.map((own) => thing(own.network_acl_id, own, { ...said("vpc_id", vpc_id) }));
		case "network_interface":
			return known(cluster.client_interfaces)?.map((own) =>
				thing(own.network_interface_id, own, {
					...said("subnet_id", own.subnet_id),
					...said("private_ip_address", own.private_ip_address),
					ipv6_addresses: own.ipv6_addresses,
					group_ids: own.group_ids,
				}),
			);
		case "flow_log":
			return known(cluster.flow_logs)?.map((own) =>
				thing(own.flow_log_id, own, { resource_id: own.resource_id, ...said("traffic_type", own.traffic_type) }),
			);
	}
}

function said<T>(name: string, value: T | undefined): Readonly<Record<string, T>> {
	return value === undefined ? {} : { [name]: value };
}

function subnetAttributes(subnet: Fact<"subnets">[number]): PlannedAttributes["subnet"] {
	return {
		vpc_id: subnet.vpc_id,
		availability_zone: subnet.availability_zone,
		...said("cidr_block", subnet.cidr_block),
		...said("ipv6_cidr_block", subnet.ipv6_cidr_blocks[0]),
		map_public_ip_on_launch: subnet.map_public_ip_on_launch,
		assign_ipv6_address_on_creation: subnet.assign_ipv6_address_on_creation,
	};
}

function groupAttributes(group: LiveGroup): PlannedAttributes["security_group"] {
	return {
		name: group.group_name,
		...said("vpc_id", group.vpc_id),
		ingress: group.ip_permissions.map(permissionOf),
		egress: group.ip_permissions_egress.map(permissionOf),
	};
}

/** A live permission in the words of the model. */
export function permissionOf(permission: LiveGroup["ip_permissions"][number]): PlannedPermission {
	const { user_id_group_pairs, ...rest } = permission;
	const group_ids = user_id_group_pairs.flatMap(({ group_id }) => group_id ?? []);
	return { ...(rest as Omit<PlannedPermission, "group_ids">), group_ids };
}

const TYPES: readonly TaggedType[] = [
	"vpc",
	"subnet",
	"route_table",
	"security_group",
	"network_acl",
	"network_interface",
	"flow_log",
];

function clustersOf({ resources }: Pick<Inventory, "resources">): readonly CloudhsmCluster[] {
	return resourcesOf(resources, "cloudhsm_cluster");
}

/** Everything of a network that a stack's tags were read of; each once, however many clusters show it. */
export function taggedThings(inventory: Pick<Inventory, "resources">): LiveThing[] {
	const found = new Map<string, LiveThing>();
	for (const cluster of clustersOf(inventory)) {
		for (const type of TYPES) {
			for (const { stack, ...thing } of shownBy(cluster, type) ?? []) {
				if (stack !== undefined) found.set(`${thing.account} ${thing.region} ${thing.id}`, { ...thing, stack });
			}
		}
	}
	return [...found.values()];
}

export function liveNetwork(
	inventory: Pick<Inventory, "resources">,
	place: { readonly account?: string; readonly region?: string },
): LiveNetwork {
	const clusters = clustersOf(inventory).filter(
		({ account, region }) => account === place.account && region === place.region,
	);
	const once = <T>(read: (cluster: CloudhsmCluster) => readonly T[] | undefined, id: (each: T) => string): T[] => [
		...new Map(clusters.flatMap((cluster) => (read(cluster) ?? []).map((each) => [id(each), each] as const))).values(),
	];
	const inVpc = (vpc_id: string | undefined) =>
		clusters.filter(({ metadata }) => vpc_id === undefined || known(metadata)?.vpc_id === vpc_id);
	return {
		tables: once(
			({ route_tables }) => known(route_tables),
			({ route_table_id }) => route_table_id,
		),
		groups: once(
			({ security_groups }) => known(security_groups),
			({ group_id }) => group_id,
		),
		acls: once(
			({ network_acls }) => known(network_acls),
			({ network_acl_id }) => network_acl_id,
		),
		has: (type, id) => clusters.some((cluster) => shownBy(cluster, type)?.some((each) => each.id === id)),
		tablesOf: (vpc_id) => inVpc(vpc_id).flatMap(({ route_tables }) => known(route_tables) ?? []),
		isSeen(type, vpc_id) {
			const shown = inVpc(vpc_id).map((cluster) => shownBy(cluster, type));
			return shown.length > 0 && shown.every((all) => all?.every(({ stack }) => stack !== undefined) === true);
		},
	};
}

export function known<T>(observed: Observed<T> | undefined): T | undefined {
	return observed?.status === "known" ? observed.value : undefined;
}

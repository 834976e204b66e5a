import type { CloudhsmCluster } from "../collect/cloudhsm_cluster/schema.js";
import type { KmsKey } from "../collect/kms_key/schema.js";
import { known, type Observed, unknown } from "../model/observed.js";
import { facetOf, type Resource } from "../model/resource.js";
import type {
	BackupsInPlace,
	ClusterInPlace,
	CopiesInPlace,
	KeyStoreInPlace,
	SubnetInPlace,
	Topology,
	ZoneInPlace,
} from "../model/topology.js";
import { metadataOf, unseen } from "./described.js";
import type { Linked } from "./link.js";
import type { Index, Relation } from "./relation.js";
import { clusterBackups, clusterCopies, clusterKeyStores } from "./relations.js";

type Metadata = Extract<CloudhsmCluster["metadata"], { status: "known" }>["value"];
type RouteTable = Extract<CloudhsmCluster["route_tables"], { status: "known" }>["value"][number];
type Route = RouteTable["routes"][number];

/** Where each HSM cluster that was read stands and what hangs on it, in the order of the ARNs. */
export function topologiesOf({ resources, index }: Pick<Linked, "resources" | "index">): Topology[] {
	const clusters = (resources.cloudhsm_cluster ?? []) as readonly (CloudhsmCluster & Resource)[];
	return clusters
		.map((cluster): Topology => {
			const { arn, account, region, name, metadata } = cluster;
			const described = metadata ?? notRead(metadata);
			return { arn, account, region, name, cluster: mapped(described, (value) => placed(index, cluster, value)) };
		})
		.sort((a, b) => (a.arn < b.arn ? -1 : 1));
}

function placed(index: Index, cluster: CloudhsmCluster & Resource, metadata: Metadata): ClusterInPlace {
	const { cluster_id, state, hsm_type = "", mode = "", vpc_id = "" } = metadata;
	const derived = <V>({ facet }: Relation<"cloudhsm_cluster", V>) => facetOf(cluster, facet) as Observed<V> | undefined;
	return {
		...{ cluster_id, state, hsm_type, mode, vpc_id },
		zones: zonesOf(cluster, metadata),
		security_groups: mapped(cluster.security_groups, (groups) =>
			groups.map(({ group_id, group_name }) => ({ group_id, group_name })),
		),
		clients: mapped(cluster.client_interfaces, (interfaces) =>
			interfaces.map(({ network_interface_id, instance_id, description }) => ({
				network_interface_id,
				what: instance_id ?? description ?? "",
			})),
		),
		backups: mapped(derived(clusterBackups), (backups) =>
			summed(
				cluster.region,
				backups.filter(({ state: own }) => own === "READY"),
			),
		),
		copies: mapped(derived(clusterCopies), (places) =>
			places
				.map(({ region, backups, unseen: why }): CopiesInPlace => {
					return { ...summed(region, backups), ...(why === undefined ? {} : { unseen: why }) };
				})
				.filter(({ count, unseen: why }) => count > 0 || why !== undefined)
				.sort((a, b) => (a.region < b.region ? -1 : 1)),
		),
		key_stores: mapped(derived(clusterKeyStores), (stores) =>
			stores.map(
				(store): KeyStoreInPlace => ({
					arn: store.arn,
					name: store.custom_key_store_name,
					state: store.connection_state,
					keys: keysIn(index, cluster, store.custom_key_store_id),
				}),
			),
		),
	};
}

function summed(
	region: string,
	backups: readonly { readonly create_timestamp?: string | undefined }[],
): BackupsInPlace {
	const newest = backups
		.flatMap(({ create_timestamp }) => create_timestamp ?? [])
		.sort()
		.at(-1);
	return { region, count: backups.length, ...(newest === undefined ? {} : { newest }) };
}

/** Unknown where a key of the Region may not have been seen. */
function keysIn(index: Index, cluster: CloudhsmCluster, store: string): KeyStoreInPlace["keys"] {
	const missing = unseen(index, "kms_key", cluster);
	if (missing !== undefined) return unknown(missing);
	const keys = (index.near("kms_key", cluster) as KmsKey[]).flatMap((key) =>
		metadataOf(key)
			.filter(({ custom_key_store_id }) => custom_key_store_id === store)
			.map(({ state }) => ({ arn: key.arn, name: key.name, state })),
	);
	return known(keys);
}

/** Every subnet of the cluster and of its HSMs, by zone. */
function zonesOf(cluster: CloudhsmCluster, { subnet_mapping, hsms }: Metadata): ZoneInPlace[] {
	const zones = new Map<string, Set<string>>();
	const add = (zone: string, subnet: string) => zones.set(zone, (zones.get(zone) ?? new Set()).add(subnet));
	for (const [zone, subnet] of Object.entries(subnet_mapping)) add(zone, subnet);
	for (const { availability_zone, subnet_id } of hsms) add(availability_zone ?? "", subnet_id ?? "");
	return [...zones]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, subnets]) => ({
			name,
			subnets: [...subnets].sort().map(
				(subnet_id): SubnetInPlace => ({
					subnet_id,
					cidr_blocks: cidrBlocks(cluster, subnet_id),
					exposure: exposureOf(cluster, subnet_id),
					hsms: hsms
						.filter((hsm) => (hsm.availability_zone ?? "") === name && (hsm.subnet_id ?? "") === subnet_id)
						.map(({ hsm_id, state, eni_ip = "" }) => ({ hsm_id, state, ip: eni_ip })),
				}),
			),
		}));
}

function cidrBlocks({ subnets }: CloudhsmCluster, id: string): string[] {
	if (subnets?.status !== "known") return [];
	const own = subnets.value.find(({ subnet_id }) => subnet_id === id);
	return own === undefined ? [] : [...(own.cidr_block === undefined ? [] : [own.cidr_block]), ...own.ipv6_cidr_blocks];
}

/**
 * A subnet is public where its route table has an active route to an internet gateway: the table that is associated with it,
 * or else the VPC's main one (Amazon VPC User Guide, "Subnet types", "Route table concepts").
 */
function exposureOf(cluster: CloudhsmCluster, subnet_id: string): SubnetInPlace["exposure"] {
	return flat(cluster.route_tables, (tables): SubnetInPlace["exposure"] => {
		const table = tables.find(({ subnet_ids }) => subnet_ids.includes(subnet_id)) ?? tables.find(({ main }) => main);
		if (table === undefined) {
			return unknown({ kind: "not_found", action: "ec2:DescribeRouteTables", message: "no route table applies to it" });
		}
		const active = table.routes.filter(({ state }) => state === "active");
		const out = active.find(({ gateway_id }) => gateway_id?.startsWith("igw-"));
		const blocked = blockedMode(cluster, subnet_id);
		if (out !== undefined && blocked === "block-bidirectional") {
			return known({ public: false, route: `${wordsOf(out)}, closed by VPC Block Public Access` });
		}
		if (out !== undefined) return known({ public: true, route: wordsOf(out) });
		const way = active.find((route) => isDefault(route)) ?? active.find((route) => targetOf(route) !== "local");
		return known({ public: false, route: way === undefined ? "no route out of the VPC" : wordsOf(way) });
	});
}

function blockedMode({ subnets }: CloudhsmCluster, id: string): string | undefined {
	if (subnets?.status !== "known") return undefined;
	return subnets.value.find(({ subnet_id }) => subnet_id === id)?.internet_gateway_block_mode;
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
		route.nat_gateway_id ??
		route.transit_gateway_id ??
		route.vpc_peering_connection_id ??
		route.egress_only_internet_gateway_id ??
		route.network_interface_id ??
		"?"
	);
}

function notRead<T>(_: Observed<T> | undefined): Observed<T> {
	return unknown({ kind: "unavailable", action: "", message: "no rule of this scan needed it, so it was not read" });
}

function mapped<T, U>(fact: Observed<T> | undefined, map: (value: T) => U): Observed<U> {
	return flat(fact, (value) => known(map(value)));
}

function flat<T, U>(fact: Observed<T> | undefined, map: (value: T) => Observed<U>): Observed<U> {
	const read = fact ?? notRead(fact);
	return read.status === "known" ? map(read.value) : unknown(read.reason);
}

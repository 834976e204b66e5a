import type { CloudhsmCluster } from "../collect/cloudhsm_cluster/schema.js";
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
import { exposureOf } from "./exposure.js";
import type { Linked } from "./link.js";
import type { Index, Relation } from "./relation.js";
import { clusterBackups, clusterCopies, clusterKeyStores } from "./relations.js";

type Metadata = Extract<CloudhsmCluster["metadata"], { status: "known" }>["value"];

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
	const keys = index.near("kms_key", cluster).flatMap((key) =>
		metadataOf(key)
			.filter(({ custom_key_store_id }) => custom_key_store_id === store)
			.map(({ state }) => ({ arn: key.arn, name: key.name, state })),
	);
	return known(keys);
}

/** Every subnet of the cluster and of its HSMs, by zone. */
function zonesOf(cluster: CloudhsmCluster & Resource, { subnet_mapping, hsms }: Metadata): ZoneInPlace[] {
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
					exposure: flat(cluster.route_tables, (tables) => exposureOf(cluster, subnet_id, tables)),
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

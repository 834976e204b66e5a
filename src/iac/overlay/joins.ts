import type { CloudhsmCluster } from "../../collect/cloudhsm_cluster/schema.js";
import { type NotJudged, type PlannedChange, plannedAddress, plannedId } from "../../model/change.js";
import { clustersIn, knownIn } from "./cluster_facts.js";
import type { Draft } from "./draft.js";

/**
 * Of what is of a type that is not judged, what may be a client of a cluster's HSMs afterwards since it carries the cluster's
 * security group, or give one of the clients a public address.
 */
export function joiningClusters(draft: Draft, changes: readonly PlannedChange[]): NotJudged[] {
	const joins = changes.flatMap(({ joins: own = [] }) => own);
	if (joins.length === 0) return [];
	const clusters = draft.scopes.flatMap((scope) => clustersIn(draft, scope));
	return joins.flatMap(({ address, source_type, names }) =>
		clusters
			.flatMap((cluster) => whyOf(cluster, new Set(names)) ?? [])
			.slice(0, 1)
			.map((why) => ({ source_type, address, why: `${why}, and keyproof does not judge this type` })),
	);
}

function whyOf(cluster: CloudhsmCluster, names: ReadonlySet<string>): string | undefined {
	if (names.has(knownIn(cluster.metadata)?.security_group ?? "")) {
		return `it carries the security group of cluster ${cluster.name}, so it may be a client of its HSMs`;
	}
	const client = (knownIn(cluster.client_interfaces) ?? []).find(
		({ network_interface_id: id, instance_id = "" }) =>
			names.has(id) || names.has(instance_id) || names.has(plannedId(id)),
	);
	if (client === undefined) return undefined;
	const name = client.instance_id ?? client.network_interface_id;
	return `it is about ${plannedAddress(name) ?? name}, a client of cluster ${cluster.name}'s HSMs, which it may give a public address`;
}

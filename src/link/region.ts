import { z } from "zod";
import { hsmLogGroups } from "../collect/region/schema.js";
import type { Reason } from "../model/observed.js";
import { known, mapObserved, unknown } from "../model/observed.js";
import type { Identity } from "../model/resource.js";
import { facetRead, metadataOf, unseen } from "./described.js";
import { type Index, relation } from "./relation.js";

/**
 * How many customer managed keys and HSM clusters a Region holds: what its audit services have to see. Where some may be
 * missing, the numbers are what was seen, and seeing none proves nothing. It tells whether there is anything; whether there
 * are keys, or clusters, is told by a relation for each, since zero of one may only be what was seen.
 */
export const regionHolds = relation({
	type: "region",
	facet: "holds",
	schema: z.strictObject({ kms_keys: z.number(), cloudhsm_clusters: z.number() }),
	needs: ["kms_key.metadata", "cloudhsm_cluster.metadata"],
	derive: (index, region) => {
		const kms_keys = keysIn(index, region);
		const cloudhsm_clusters = clustersIn(index, region);
		const missing = mayMiss(index, "kms_key", region) ?? mayMiss(index, "cloudhsm_cluster", region);
		if (kms_keys + cloudhsm_clusters === 0 && missing !== undefined) return unknown(missing);
		return known({ kms_keys, cloudhsm_clusters });
	},
});

/** How many customer managed keys the Region holds; unknown where none was seen and some may be missing. */
export const regionKeys = relation({
	type: "region",
	facet: "kms_keys",
	schema: z.number(),
	needs: ["kms_key.metadata"],
	derive: (index, region) => counted(keysIn(index, region), mayMiss(index, "kms_key", region)),
});

/** How many HSM clusters the Region holds; unknown where none was seen and some may be missing. */
export const regionClusters = relation({
	type: "region",
	facet: "cloudhsm_clusters",
	schema: z.number(),
	needs: ["cloudhsm_cluster.metadata"],
	derive: (index, region) => counted(clustersIn(index, region), mayMiss(index, "cloudhsm_cluster", region)),
});

/** The audit logs in the Region whose cluster is gone, or is none of the account's. */
export const regionOrphanedLogs = relation({
	type: "region",
	facet: "orphaned_hsm_logs",
	schema: hsmLogGroups,
	needs: ["region.hsm_log_groups", "cloudhsm_cluster.metadata"],
	derive: (index, region) => {
		const missing = mayMiss(index, "cloudhsm_cluster", region);
		if (missing !== undefined) return unknown(missing);
		const standing = new Set(
			index
				.near("cloudhsm_cluster", region)
				.flatMap(metadataOf)
				.filter(({ state }) => state !== "DELETED")
				.map(({ cluster_id }) => `/aws/cloudhsm/${cluster_id}`),
		);
		return mapObserved(facetRead(region, "hsm_log_groups"), (groups) =>
			groups.filter(({ log_group_name }) => !standing.has(log_group_name)),
		);
	},
});

function keysIn(index: Index, region: Identity): number {
	let customers = 0;
	for (const { metadata } of index.near("kms_key", region)) {
		if (metadata?.status === "known" && metadata.value.manager === "CUSTOMER") customers += 1;
	}
	return customers;
}

function clustersIn(index: Index, region: Identity): number {
	const clusters = index.near("cloudhsm_cluster", region);
	return clusters.filter((cluster) => !metadataOf(cluster).some(({ state }) => state === "DELETED")).length;
}

function counted(number: number, missing: Reason | undefined) {
	return number === 0 && missing !== undefined ? unknown(missing) : known(number);
}

/** Why resources of the type may be missing; a Region that does not offer them misses none. */
function mayMiss(index: Index, type: "kms_key" | "cloudhsm_cluster", region: Identity): Reason | undefined {
	return index.scope(region)?.not_offered.includes(type) === true ? undefined : unseen(index, type, region);
}

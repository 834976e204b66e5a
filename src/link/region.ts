import { z } from "zod";
import type { CloudhsmCluster } from "../collect/cloudhsm_cluster/schema.js";
import type { KmsKey } from "../collect/kms_key/schema.js";
import type { Reason } from "../model/observed.js";
import { known, unknown } from "../model/observed.js";
import type { Resource } from "../model/resource.js";
import { metadataOf, unseen } from "./described.js";
import type { Index, Relation } from "./relation.js";

/**
 * How many customer managed keys and HSM clusters a Region holds: what its audit services have to see. Where some may be
 * missing, the numbers are what was seen, and seeing none proves nothing. It tells whether there is anything; whether there
 * are keys, or clusters, is told by a relation for each, since zero of one may only be what was seen.
 */
export const regionHolds: Relation = {
	type: "region",
	facet: "holds",
	schema: z.strictObject({ kms_keys: z.number(), cloudhsm_clusters: z.number() }),
	needs: ["kms_key.metadata", "cloudhsm_cluster.metadata"],
	derive: (index, region: Resource) => {
		const kms_keys = keysIn(index, region);
		const cloudhsm_clusters = clustersIn(index, region);
		const missing = mayMiss(index, "kms_key", region) ?? mayMiss(index, "cloudhsm_cluster", region);
		if (kms_keys + cloudhsm_clusters === 0 && missing !== undefined) return unknown(missing);
		return known({ kms_keys, cloudhsm_clusters });
	},
};

/** How many customer managed keys the Region holds; unknown where none was seen and some may be missing. */
export const regionKeys: Relation = {
	type: "region",
	facet: "kms_keys",
	schema: z.number(),
	needs: ["kms_key.metadata"],
	derive: (index, region: Resource) => counted(keysIn(index, region), mayMiss(index, "kms_key", region)),
};

/** How many HSM clusters the Region holds; unknown where none was seen and some may be missing. */
export const regionClusters: Relation = {
	type: "region",
	facet: "cloudhsm_clusters",
	schema: z.number(),
	needs: ["cloudhsm_cluster.metadata"],
	derive: (index, region: Resource) => counted(clustersIn(index, region), mayMiss(index, "cloudhsm_cluster", region)),
};

function keysIn(index: Index, region: Resource): number {
	const keys = (index.near("kms_key", region) as KmsKey[]).flatMap(metadataOf);
	return keys.filter(({ manager }) => manager === "CUSTOMER").length;
}

function clustersIn(index: Index, region: Resource): number {
	const clusters = index.near("cloudhsm_cluster", region) as CloudhsmCluster[];
	return clusters.filter((cluster) => !metadataOf(cluster).some(({ state }) => state === "DELETED")).length;
}

function counted(number: number, missing: Reason | undefined) {
	return number === 0 && missing !== undefined ? unknown(missing) : known(number);
}

/** Why resources of the type may be missing; a Region that does not offer them misses none. */
function mayMiss(index: Index, type: string, region: Resource): Reason | undefined {
	const not_offered = index.inventory.scopes.some(
		(scope) => scope.account === region.account && scope.region === region.region && scope.not_offered.includes(type),
	);
	return not_offered ? undefined : unseen(index, type, region);
}

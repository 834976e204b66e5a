import type { CloudhsmCluster } from "../../collect/cloudhsm_cluster/schema.js";
import { resourcesOf } from "../../collect/schemas.js";
import { moduleOfHsmType } from "../../model/fips.js";
import type { Inventory } from "../../model/inventory.js";
import { present } from "../../model/present.js";
import type { NotRead, Securing } from "../../model/register.js";
import type { Identity } from "../../model/resource.js";
import { metadataOf } from "../described.js";
import { notRead } from "./parts.js";

type Place = Pick<Identity, "account" | "region">;

/** A cluster as what keeps keys. */
export interface KeepingCluster {
	readonly securing: Omit<Securing, "mechanism"> & { readonly by: string };
	readonly unsure: readonly NotRead[];
}

/** Finds what a key rides on. */
export interface Places {
	/** `ref` of a custom key store, where it was read. */
	keyStore(place: Place, id: string): string | undefined;
	cluster(place: Place, id: string): KeepingCluster | undefined;
}

/** KMS's own HSMs in a Region, as an account's keys see them. */
export function kmsHsmsRef(key_arn: string): string {
	const [, partition = "", , region = "", account = ""] = key_arn.split(":");
	return `arn:${partition}:keyproof:${region}:${account}:kms-hsms`;
}

export function placesIn({ resources }: Inventory): Places {
	const stores = resourcesOf(resources, "kms_custom_key_store");
	const clusters = resourcesOf(resources, "cloudhsm_cluster");
	const keyOf = ({ account, region }: Place, id: string) => `${account} ${region} ${id}`;
	const storeRefs = new Map(
		stores.flatMap((store) =>
			metadataOf(store).map(({ custom_key_store_id }) => [keyOf(store, custom_key_store_id), store.arn] as const),
		),
	);
	// A cluster that could not be described is known by its ARN.
	const keeping = new Map(
		clusters.map((cluster) => [keyOf(cluster, cluster.arn.split("/").at(-1) ?? ""), keepingOf(cluster)] as const),
	);
	return {
		keyStore: (place, id) => storeRefs.get(keyOf(place, id)),
		cluster: (place, id) => keeping.get(keyOf(place, id)),
	};
}

function keepingOf(cluster: CloudhsmCluster): KeepingCluster {
	const by = cluster.arn;
	const [metadata] = metadataOf(cluster);
	if (metadata === undefined) return { securing: { by }, unsure: notRead("HSM type", cluster.metadata) };
	const { hsm_type, mode } = metadata;
	const module = hsm_type === undefined ? undefined : moduleOfHsmType(hsm_type);
	const why =
		hsm_type === undefined ? "AWS does not say the HsmType" : `this version does not know HsmType ${hsm_type}`;
	return {
		securing: { by, ...present({ module, in_fips_mode: modeOf(mode) }) },
		unsure: module === undefined ? [{ fact: "FIPS certificate", why }] : [],
	};
}

/** Clusters of before there were modes are in FIPS mode: https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-hsm-types.html */
export function modeOf(mode: string | undefined): boolean | undefined {
	return mode === "FIPS" ? true : mode === "NON_FIPS" ? false : undefined;
}

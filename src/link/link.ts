import type { KmsCustomKeyStore } from "../collect/kms_custom_key_store/schema.js";
import { blanks } from "../model/blank.js";
import type { Inventory } from "../model/inventory.js";
import type { Identity, Resource } from "../model/resource.js";
import { metadataOf, unseen } from "./described.js";
import { type Index, indexInventory, type OfChange, type Relation } from "./relation.js";

export interface Linked {
	/** Resource type -> resources with their derived facets, in the inventory's order. */
	readonly resources: Readonly<Record<string, readonly Resource[]>>;
	/** ARN -> one sentence on what depends on the resource. */
	readonly impact: ReadonlyMap<string, string>;
	/** The inventory, indexed. */
	readonly index: Index;
	/** A resource of the inventory -> the same with its derived facets. */
	readonly of: WeakMap<Resource, Resource>;
}

/**
 * Joins the resources of an inventory: adds the facets of the given relations. The inventory itself is not changed.
 * `of_change` is what planned changes take from its resources and leave open. `other` is an inventory that has most of its resources: those of
 * which the same follows in both are one object.
 */
export function link(
	inventory: Inventory,
	relations: readonly Relation[],
	of_change?: OfChange,
	other?: Pick<Linked, "of">,
): Linked {
	const index = indexInventory(inventory, of_change);
	const of = new WeakMap<Resource, Resource>();
	const resources = Object.fromEntries(
		Object.entries(inventory.resources).map(([type, list]) => {
			const own = relations.filter((relation) => relation.type === type);
			if (own.length === 0) return [type, list];
			const linked = list.map((resource) => {
				const facets = withFacets(index, resource, own, other?.of.get(resource));
				of.set(resource, facets);
				return facets;
			});
			return [type, linked];
		}),
	);
	return { resources, impact: impactOf(index), index, of };
}

const blank = blanks<Record<string, Resource[string]> & Identity>();

function withFacets(index: Index, resource: Resource, relations: readonly Relation[], other?: Resource): Resource {
	const derived = relations.map(({ derive }) => derive(index, resource));
	if (other !== undefined && relations.every(({ facet }, number) => other[facet] === derived[number])) return other;
	const linked = blank();
	for (const name in resource) linked[name] = resource[name];
	for (const [number, { facet }] of relations.entries()) linked[facet] = derived[number];
	return linked;
}

/**
 * Counts the keys that ride on each key store and, through the stores, on each cluster. Says no number where no key was
 * seen and some may be missing, and "at least" where some were.
 */
function impactOf(index: Index): Map<string, string> {
	const held = new Map<string, number>();
	for (const key of index.all("kms_key")) {
		for (const { custom_key_store_id } of metadataOf(key)) {
			if (custom_key_store_id === undefined) continue;
			const store = `${key.account} ${key.region} ${custom_key_store_id}`;
			held.set(store, (held.get(store) ?? 0) + 1);
		}
	}
	const impact = new Map<string, string>();
	const keysIn = (store: KmsCustomKeyStore): number =>
		metadataOf(store).reduce(
			(sum, { custom_key_store_id }) =>
				sum + (held.get(`${store.account} ${store.region} ${custom_key_store_id}`) ?? 0),
			0,
		);
	const keysOf = (stores: readonly KmsCustomKeyStore[], place: Identity): string | undefined => {
		const keys = stores.reduce((sum, store) => sum + keysIn(store), 0);
		const complete = unseen(index, "kms_key", place) === undefined;
		return keys === 0 && !complete ? undefined : `${complete ? "" : "at least "}${counted(keys, "KMS key")}`;
	};
	for (const store of index.all("kms_custom_key_store")) {
		if (keysIn(store) > 0) impact.set(store.arn, `${keysOf([store], store)} in this key store`);
	}
	for (const cluster of index.all("cloudhsm_cluster")) {
		const stores = index
			.near("kms_custom_key_store", cluster)
			.filter((store) =>
				metadataOf(store).some(({ cloudhsm_cluster_id }) =>
					metadataOf(cluster).some(({ cluster_id }) => cluster_id === cloudhsm_cluster_id),
				),
			);
		if (stores.length === 0) continue;
		const keys = keysOf(stores, cluster);
		const through = `key store${stores.length === 1 ? "" : "s"} ${stores.map(({ name }) => name).join(", ")}`;
		impact.set(cluster.arn, keys === undefined ? `carries ${through}` : `${keys} on this cluster, through ${through}`);
	}
	return impact;
}

function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

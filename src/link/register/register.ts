import type { KmsKey } from "../../collect/kms_key/schema.js";
import { type Resources, resourcesOf, type TypeName } from "../../collect/schemas.js";
import { type Gap, type Inventory, readAt } from "../../model/inventory.js";
import { byText } from "../../model/order.js";
import type { Asset, Register } from "../../model/register.js";
import type { Identity } from "../../model/resource.js";
import { backupAssets, clusterAssets, kmsHsmsAsset, storeAssets } from "./hsms.js";
import { keyAssets } from "./keys.js";
import { whyNot } from "./parts.js";
import { kmsHsmsRef, type Places, placesIn } from "./places.js";

/** The types whose resources are cryptographic assets, in the order of the register. */
const TYPES = ["cloudhsm_cluster", "cloudhsm_backup", "kms_custom_key_store", "kms_key"];

/** What an inventory holds that is cryptographic. Nothing is derived before somebody takes it. */
export function registerOf(inventory: Inventory, gaps: readonly Gap[] = inventory.gaps): Register {
	return {
		assets: { [Symbol.iterator]: () => assetsOf(inventory) },
		not_read: [
			{ fact: "AWS managed keys", why: "those behind alias/aws/… are AWS's to manage, and no scan reads them" },
			...gaps
				.filter(({ type }) => TYPES.includes(type))
				.map(({ type, account, region, reason }) => ({
					fact: `every ${type} of ${account} ${region}`,
					why: whyNot(reason),
				}))
				.sort(
					byText(
						({ fact }) => fact,
						({ why }) => why,
					),
				),
			...TYPES.filter((type) => inventory.resources[type] === undefined).map((type) => ({
				fact: `every ${type}`,
				why: "no rule of this scan reads them",
			})),
		],
	};
}

function* assetsOf(inventory: Inventory): Generator<Asset> {
	const places = placesIn(inventory);
	for (const cluster of sorted(inventory, "cloudhsm_cluster")) {
		yield* clusterAssets(cluster, readAt(inventory, cluster));
	}
	for (const backup of sorted(inventory, "cloudhsm_backup")) yield* backupAssets(backup, places);
	for (const store of sorted(inventory, "kms_custom_key_store")) {
		yield* storeAssets(store, places, readAt(inventory, store));
	}
	yield* keysAndTheirHsms(sorted(inventory, "kms_key"), places);
}

function* keysAndTheirHsms(keys: readonly KmsKey[], places: Places): Generator<Asset> {
	const hsms = new Map<string, Identity>();
	for (const key of keys) {
		for (const asset of keyAssets(key, places)) {
			if (asset.secured_by?.by === kmsHsmsRef(key.arn)) hsms.set(asset.secured_by.by, key);
			yield asset;
		}
	}
	for (const [, key] of [...hsms].sort(byText(([ref]) => ref))) yield kmsHsmsAsset(key);
}

function sorted<T extends TypeName>({ resources }: Inventory, type: T): readonly Resources[T][] {
	return resourcesOf(resources, type).toSorted(byText(({ arn }) => arn));
}

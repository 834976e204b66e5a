import type { KmsCustomKeyStore } from "../../collect/kms_custom_key_store/schema.js";
import {
	isUnsaid,
	type PlannedAttributes,
	type PlannedResourceOf,
	plannedId,
	type Unsaid,
} from "../../model/change.js";
import { known } from "../../model/observed.js";
import { type Draft, leftOpen, type Place, untold } from "./draft.js";
import { type Names, plannedArn } from "./identity.js";
import { changed } from "./key.js";

type Metadata = Extract<NonNullable<KmsCustomKeyStore["metadata"]>, { status: "known" }>["value"];
type Store = PlannedResourceOf<"kms_custom_key_store">;
type Attributes = PlannedAttributes["kms_custom_key_store"];

/** Lays a key store's change over the draft. False where the store is not in the account as it was read. */
export function overlayKeyStore(draft: Draft, store: Store, place: Place, names: Names): boolean {
	const { partition, region, account } = place;
	const arn = `arn:${partition}:kms:${region}:${account}:custom-key-store/${store.id}`;
	const found = draft.get("kms_custom_key_store", arn) !== undefined;
	if (store.action === "delete" || store.action === "replace") draft.remove("kms_custom_key_store", arn, store);
	if (store.action === "create" || store.action === "replace") createStore(draft, store, place, names);
	if (store.action === "update" && found) updateStore(draft, store, arn, names);
	return found || store.action === "create" || store.action === "none" || store.action === "forget";
}

/** KMS makes a store that is not connected yet. */
function createStore(draft: Draft, store: Store, place: Place, names: Names): void {
	const after: Attributes = store.after ?? {};
	const cluster = after.cloudhsm_cluster_id ?? undefined;
	const type = after.type ?? (after.xks_connectivity === undefined ? "AWS_CLOUDHSM" : "EXTERNAL_KEY_STORE");
	const custom_key_store_id = plannedId(store.address);
	const parts = [after.name, cluster, type, ...Object.values(proxyParts(after))];
	const unsaid = parts.find(isUnsaid);
	const metadata: Metadata | Unsaid = unsaid ?? {
		custom_key_store_id,
		custom_key_store_name: text(after.name) ?? store.address,
		type: text(type) ?? "AWS_CLOUDHSM",
		connection_state: "DISCONNECTED",
		creation_date: draft.collected_at,
		...(typeof cluster === "string" ? { cloudhsm_cluster_id: names.id(cluster) } : {}),
		...(after.xks_connectivity === undefined ? {} : { xks_proxy: proxyOf(after) }),
	};
	const resource = {
		arn: plannedArn(store.address, place),
		account: place.account,
		region: place.region,
		name: (text(after.name) ?? store.address).slice(0, 1024),
		metadata: isUnsaid(metadata) ? leftOpen(store, metadata, "what kind of key store it is") : known(metadata),
		...(type === "EXTERNAL_KEY_STORE" ? { proxy_metrics: untold(store, "the metrics") } : {}),
	};
	draft.put("kms_custom_key_store", resource, store);
}

function proxyParts(after: Attributes) {
	return {
		connectivity: after.xks_connectivity,
		uri_endpoint: after.xks_uri_endpoint,
		uri_path: after.xks_uri_path,
		vpc_endpoint_service_name: after.xks_vpc_endpoint_service_name,
	};
}

function proxyOf(after: Attributes): NonNullable<Metadata["xks_proxy"]> {
	return Object.fromEntries(Object.entries(proxyParts(after)).filter(([, value]) => typeof value === "string"));
}

function text(value: unknown): string | undefined {
	return typeof value === "string" ? value : undefined;
}

function updateStore(draft: Draft, store: Store, arn: string, names: Names): void {
	const after: Attributes = store.after ?? {};
	draft.edit("kms_custom_key_store", arn, "metadata", store, (metadata) => {
		const unsaid = [after.name, after.cloudhsm_cluster_id, ...Object.values(proxyParts(after))].find(isUnsaid);
		if (unsaid !== undefined) return unsaid;
		return {
			...metadata,
			...(changed<Attributes>(store, "name")
				? { custom_key_store_name: text(after.name) ?? metadata.custom_key_store_name }
				: {}),
			...(typeof after.cloudhsm_cluster_id === "string" && changed<Attributes>(store, "cloudhsm_cluster_id")
				? { cloudhsm_cluster_id: names.id(after.cloudhsm_cluster_id) }
				: {}),
			...(metadata.xks_proxy === undefined ? {} : { xks_proxy: { ...metadata.xks_proxy, ...proxyOf(after) } }),
		};
	});
	const live = draft.get("kms_custom_key_store", arn);
	if (live !== undefined) draft.put("kms_custom_key_store", live, store);
}

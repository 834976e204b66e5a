import type { CloudhsmBackup } from "../collect/cloudhsm_backup/schema.js";
import type { CloudhsmCluster } from "../collect/cloudhsm_cluster/schema.js";
import type { KmsCustomKeyStore } from "../collect/kms_custom_key_store/schema.js";
import type { KmsKey } from "../collect/kms_key/schema.js";
import { type Resources, resourcesOf, type TypeName } from "../collect/schemas.js";
import { type Inventory, readAt } from "../model/inventory.js";
import type { Moment } from "../model/moment.js";
import { dayAfter } from "./day_after.js";
import { metadataOf } from "./described.js";

/** A certificate as a report may show it; one that cannot be read has no end that is known. */
type Certificate = NonNullable<
	Extract<KmsCustomKeyStore["metadata"], { status: "known" }>["value"]["trust_anchor_certificate"]
>;

type Found = Pick<Moment, "kind" | "what"> & { readonly date: string | undefined };

/** The days on which something of an inventory rotates, expires or is deleted, the earliest first. */
export function momentsOf(inventory: Inventory): Moment[] {
	const of = <T extends TypeName>(type: T, find: (resource: Resources[T]) => readonly Found[]): Moment[] =>
		resourcesOf(inventory.resources, type).flatMap((resource) => {
			const { arn, account, region, name } = resource;
			return find(resource).flatMap(({ date, ...found }) =>
				date === undefined ? [] : [{ date, ...found, type, arn, account, region, name }],
			);
		});
	const moments = [
		...of("kms_key", keyMoments),
		...of("cloudhsm_cluster", clusterMoments),
		...of("cloudhsm_backup", backupMoments),
		...of("kms_custom_key_store", (store) => storeMoments(store, readAt(inventory, store))),
	];
	return moments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.arn < b.arn ? -1 : 1));
}

function keyMoments(key: KmsKey): Found[] {
	const rotation = key.rotation?.status === "known" && key.rotation.value.enabled ? key.rotation.value : undefined;
	return [
		{ kind: "rotation", what: "rotates", date: rotation?.next_rotation_date },
		...metadataOf(key).flatMap(({ deletion_date, valid_to }): Found[] => [
			{ kind: "deletion", what: "is deleted", date: deletion_date },
			{ kind: "material", what: "its imported material expires", date: valid_to },
		]),
	];
}

function clusterMoments(cluster: CloudhsmCluster): Found[] {
	return metadataOf(cluster).flatMap(({ certificates }) =>
		Object.entries(certificates).map(([name, certificate]): Found => {
			return { kind: "certificate", what: `its ${name.replaceAll("_", " ")} expires`, date: endOf(certificate) };
		}),
	);
}

/** DeleteTimestamp of a backup that waits for its deletion is the day on which it goes. */
function backupMoments(backup: CloudhsmBackup): Found[] {
	return metadataOf(backup)
		.filter(({ state }) => state === "PENDING_DELETION")
		.map(({ delete_timestamp }): Found => ({ kind: "deletion", what: "is deleted", date: delete_timestamp }));
}

function storeMoments(store: KmsCustomKeyStore, collected_at: string): Found[] {
	const measured = store.proxy_metrics?.status === "known" ? store.proxy_metrics.value : undefined;
	const since = Date.parse(measured?.certificate_measured_at ?? collected_at);
	const days = measured?.certificate_days_to_expire;
	const proxy = days === undefined ? undefined : dayAfter(since, days);
	return [
		{ kind: "certificate", what: "the certificate of its proxy expires", date: proxy },
		...metadataOf(store).map(({ trust_anchor_certificate }): Found => {
			return {
				kind: "certificate",
				what: "its trust anchor certificate expires",
				date: endOf(trust_anchor_certificate),
			};
		}),
	];
}

function endOf(certificate: Certificate | undefined): string | undefined {
	return certificate !== undefined && "not_after" in certificate ? certificate.not_after : undefined;
}

import type { CloudhsmBackup } from "../../collect/cloudhsm_backup/schema.js";
import type { CloudhsmCluster } from "../../collect/cloudhsm_cluster/schema.js";
import type { KmsCustomKeyStore } from "../../collect/kms_custom_key_store/schema.js";
import { moduleOfHsmType, moduleOfKms } from "../../model/fips.js";
import { present } from "../../model/present.js";
import type { Asset, KeyLifecycle, Securing } from "../../model/register.js";
import type { Identity } from "../../model/resource.js";
import { dayAfter } from "../day_after.js";
import { metadataOf } from "../described.js";
import { certificateAsset } from "./certificates.js";
import { factsOf, notRead, ownerOf, partitionOf } from "./parts.js";
import { kmsHsmsRef, modeOf, type Places } from "./places.js";

type Metadata = Extract<NonNullable<CloudhsmCluster["metadata"]>, { status: "known" }>["value"];
type Hsm = Metadata["hsms"][number];

/** An HSM cluster, its HSMs and the certificates that it shows. */
export function* clusterAssets(cluster: CloudhsmCluster, collected_at: string): Generator<Asset> {
	const [metadata] = metadataOf(cluster);
	if (metadata === undefined) {
		yield { ...bare(cluster, "cluster"), not_read: notRead("metadata", cluster.metadata) };
		return;
	}
	const { hsm_type, mode, hsms, certificates, create_timestamp, backup_retention_policy: kept } = metadata;
	const shown = Object.entries(certificates).flatMap(([part, certificate]) =>
		certificate === undefined ? [] : [certificateAsset(cluster, part, certificate, collected_at)],
	);
	const devices = hsms.map((hsm) => hsmAsset(cluster, metadata, hsm));
	yield {
		...bare(cluster, "cluster"),
		id: metadata.cluster_id,
		zones: [...new Set(hsms.flatMap(({ availability_zone = [] }) => availability_zone))].sort(),
		aws_state: metadata.state,
		...present({ created: create_timestamp, secured_by: moduleOf(hsm_type, mode) }),
		...ownerOf(cluster),
		needs: [...devices, ...shown].map(({ ref }) => ref),
		facts: factsOf({
			hsm_type,
			mode,
			hsms: String(hsms.length),
			backups_kept: kept === undefined ? undefined : `${kept.value} ${kept.type.toLowerCase()}`,
		}),
		not_read: [{ fact: "keys in the HSMs", why: "only a user of the HSMs can list them, and no scan logs in" }],
	};
	yield* devices;
	yield* shown;
}

/** What a cluster or backup of the HsmType is validated as. */
function moduleOf(hsm_type: string | undefined, mode: string | undefined, by?: string): Securing | undefined {
	const module = hsm_type === undefined ? undefined : moduleOfHsmType(hsm_type);
	return module === undefined && by === undefined
		? undefined
		: { mechanism: "HSM", ...present({ by, module, in_fips_mode: modeOf(mode) }) };
}

function bare({ arn, account, region, name }: Identity, kind: Asset["kind"]): Omit<Asset, "not_read"> {
	return { ref: arn, kind, name, arn, account, region, zones: [], algorithms: [], needs: [], facts: {} };
}

function hsmAsset(cluster: CloudhsmCluster, { hsm_type: common, mode }: Metadata, hsm: Hsm): Asset {
	const { hsm_id, state, availability_zone, subnet_id, eni_ip, hsm_type = common } = hsm;
	return {
		...bare(cluster, "hsm"),
		ref: `${cluster.arn}#${hsm_id}`,
		name: hsm_id,
		id: hsm_id,
		zones: [availability_zone ?? []].flat(),
		aws_state: state,
		...present({ secured_by: moduleOf(hsm_type, mode) }),
		...ownerOf(cluster),
		facts: factsOf({ hsm_type, mode, subnet_id, ip_address: eni_ip }),
		not_read:
			hsm_type !== undefined && moduleOfHsmType(hsm_type) !== undefined
				? []
				: [{ fact: "FIPS certificate", why: `this version does not know HsmType ${hsm_type ?? "(not said)"}` }],
	};
}

/** A backup holds every key of its cluster, encrypted. */
const BACKUP_LIFECYCLE: Readonly<Record<string, KeyLifecycle>> = {
	CREATE_IN_PROGRESS: "pre-activation",
	READY: "active",
	PENDING_DELETION: "deactivated",
	DELETED: "destroyed",
};

export function* backupAssets(backup: CloudhsmBackup, places: Places): Generator<Asset> {
	const [metadata] = metadataOf(backup);
	if (metadata === undefined) {
		yield { ...bare(backup, "backup"), material: "ciphertext", not_read: notRead("metadata", backup.metadata) };
		return;
	}
	const { backup_id, state, cluster_id, create_timestamp, copy_timestamp, delete_timestamp, never_expires } = metadata;
	const lifecycle = Object.hasOwn(BACKUP_LIFECYCLE, state) ? BACKUP_LIFECYCLE[state] : undefined;
	const cluster = cluster_id === undefined ? undefined : places.cluster(backup, cluster_id);
	yield {
		...bare(backup, "backup"),
		material: "ciphertext",
		id: backup_id,
		aws_state: state,
		...present({ created: create_timestamp ?? copy_timestamp, state: lifecycle }),
		...(state === "PENDING_DELETION" ? present({ deletion: delete_timestamp }) : {}),
		...present({ secured_by: moduleOf(metadata.hsm_type, metadata.mode, cluster?.securing.by) }),
		...ownerOf(backup),
		facts: factsOf({
			cluster_id,
			hsm_type: metadata.hsm_type,
			mode: metadata.mode,
			source_region: metadata.source_region,
			source_cluster: metadata.source_cluster,
			never_expires: never_expires === undefined ? undefined : String(never_expires),
		}),
		not_read: [
			...(lifecycle === undefined ? [{ fact: "state", why: `this version does not know BackupState ${state}` }] : []),
			{ fact: "keys in the backup", why: "only the HSMs of a cluster that is made of it can list them" },
		],
	};
}

/** A custom key store, its trust anchor certificate, and the certificate of its proxy as far as CloudWatch tells. */
export function* storeAssets(store: KmsCustomKeyStore, places: Places, collected_at: string): Generator<Asset> {
	const [metadata] = metadataOf(store);
	if (metadata === undefined) {
		yield { ...bare(store, "key_store"), not_read: notRead("metadata", store.metadata) };
		return;
	}
	const { type, cloudhsm_cluster_id, creation_date, trust_anchor_certificate: anchor, xks_proxy } = metadata;
	const cluster = cloudhsm_cluster_id === undefined ? undefined : places.cluster(store, cloudhsm_cluster_id);
	const certificates = [
		...(anchor === undefined ? [] : [certificateAsset(store, "trust_anchor_certificate", anchor, collected_at)]),
		...(type === "EXTERNAL_KEY_STORE" ? [proxyCertificate(store, collected_at)] : []),
	];
	const missing =
		cluster === undefined && cloudhsm_cluster_id !== undefined
			? [{ fact: "HSM", why: `cluster ${cloudhsm_cluster_id} is not among the clusters that were read` }]
			: (cluster?.unsure ?? []);
	yield {
		...bare(store, "key_store"),
		id: metadata.custom_key_store_id,
		aws_state: metadata.connection_state,
		...present({ created: creation_date }),
		...(cluster === undefined ? {} : { secured_by: { mechanism: "HSM" as const, ...cluster.securing } }),
		needs: [cluster?.securing.by ?? [], ...certificates.map(({ ref }) => ref)].flat(),
		facts: factsOf({ type, cloudhsm_cluster_id, endpoint: xks_proxy?.uri_endpoint }),
		not_read:
			type === "EXTERNAL_KEY_STORE"
				? [{ fact: "HSM", why: "the keys are kept outside of AWS, which does not say by what" }]
				: missing,
	};
	yield* certificates;
}

/** Only the days until the certificate expires are measured. */
function proxyCertificate(store: KmsCustomKeyStore, collected_at: string): Asset {
	const measured = store.proxy_metrics?.status === "known" ? store.proxy_metrics.value : undefined;
	const since = Date.parse(measured?.certificate_measured_at ?? collected_at);
	const days = measured?.certificate_days_to_expire;
	const expires = days === undefined ? undefined : dayAfter(since, days);
	return {
		...bare(store, "certificate"),
		ref: `${store.arn}#proxy_certificate`,
		name: `proxy certificate of ${store.name}`,
		...present({ expires }),
		not_read: [
			...(measured === undefined ? notRead("expiry", store.proxy_metrics) : []),
			{ fact: "certificate", why: "CloudWatch tells its expiry, and nobody the certificate" },
		],
	};
}

/** The HSMs of KMS itself, which keep the keys of many accounts. */
export function kmsHsmsAsset(key: Identity): Asset {
	const module = moduleOfKms(partitionOf(key.arn));
	const { account, region } = key;
	const ref = kmsHsmsRef(key.arn);
	return {
		...bare({ arn: ref, account, region, name: `KMS's HSMs in ${region}` }, "kms_hsms"),
		...(module === undefined ? {} : { secured_by: { mechanism: "HSM", module } }),
		not_read:
			module === undefined
				? [{ fact: "FIPS certificate", why: "KMS's HSMs in this partition are not validated by NIST" }]
				: [],
	};
}

import { z } from "zod";
import { metadata as backupMetadata } from "../collect/cloudhsm_backup/schema.js";
import { metadata as storeMetadata } from "../collect/kms_custom_key_store/schema.js";
import { cloudhsm, kms } from "../model/enumerations.js";
import { known, observed, type Reason, reason, unknown } from "../model/observed.js";
import { plannedEffect } from "../model/planned_effect.js";
import { tags, timestamp } from "../model/resource.js";
import { keyExternalAccess } from "./access_analyzer.js";
import { auditEventFilters } from "./audit_log.js";
import {
	hsmCallFilters,
	hsmCallRules,
	keyDeletionFilters,
	keyDeletionRules,
	trailKeys,
	trailSelectors,
} from "./cloudtrail.js";
import { keyDependents } from "./dependents.js";
import { metadataOf, unseen, whyUnknown, withMetadata } from "./described.js";
import { keyAttestation } from "./policy/attestation.js";
import { backupAccess } from "./policy/backup_access.js";
import { endpointAccess } from "./policy/endpoint_access.js";
import { iamDecrypts } from "./policy/iam_decrypt.js";
import { keyAccess, keySharedAccess, letsIn } from "./policy/key_access.js";
import { regionClusters, regionHolds, regionKeys, regionOrphanedLogs } from "./region.js";
import { type Index, type Relation, relation } from "./relation.js";
import { clusterAuditTopics, clusterTopics, keyTopics, regionHsmTopics, regionTopics } from "./topics.js";
import { trailBucketExposure, trailBucketLogs } from "./trail_buckets.js";
import { accountAdvisedClusters } from "./trusted_advisor.js";

/** The tags of the cluster, which CloudHSM tells with all else of it: a change may leave them open and nothing else. */
const clusterTags = relation({
	type: "cloudhsm_cluster",
	facet: "tags",
	schema: tags,
	needs: ["cloudhsm_cluster.metadata"],
	derive: (index, cluster) => index.openTags(cluster.arn) ?? withMetadata(cluster, (metadata) => known(metadata.tags)),
});

/** The backups that CloudHSM took of the cluster, in its Region. */
export const clusterBackups = relation({
	type: "cloudhsm_cluster",
	facet: "backups",
	schema: z.array(backupMetadata),
	needs: ["cloudhsm_cluster.metadata", "cloudhsm_backup.metadata"],
	derive: (index, cluster) => {
		const missing = unseen(index, "cloudhsm_backup", cluster);
		if (missing !== undefined) return unknown(missing);
		return withMetadata(cluster, ({ cluster_id }) => {
			const backups = index.near("cloudhsm_backup", cluster);
			return known(backups.flatMap(metadataOf).filter((backup) => backup.cluster_id === cluster_id));
		});
	},
});

/**
 * The backup that a restored cluster was made from, by what CloudHSM lists of it; empty for a cluster of its own. Until it
 * has an HSM, such a cluster has its keys there and nowhere else.
 * https://docs.aws.amazon.com/cloudhsm/latest/userguide/create-cluster-from-backup.html
 */
const clusterSourceBackup = relation({
	type: "cloudhsm_cluster",
	facet: "source_backup",
	schema: z.strictObject({
		backup_id: z.string().optional(),
		exists: z.boolean(),
		state: cloudhsm.BackupState.optional(),
	}),
	needs: ["cloudhsm_cluster.metadata", "cloudhsm_backup.metadata"],
	derive: (index, cluster) =>
		withMetadata(cluster, ({ source_backup_id }) => {
			if (source_backup_id === undefined) return known({ exists: false });
			const backups = index.near("cloudhsm_backup", cluster).flatMap(metadataOf);
			const source = backups.find(({ backup_id }) => backup_id === source_backup_id);
			if (source !== undefined) return known({ backup_id: source_backup_id, exists: true, state: source.state });
			const missing = unseen(index, "cloudhsm_backup", cluster);
			return missing === undefined ? known({ backup_id: source_backup_id, exists: false }) : unknown(missing);
		}),
});

/** The custom key stores that the cluster carries, each with the certificate that KMS knows the cluster by. */
export const clusterKeyStores = relation({
	type: "cloudhsm_cluster",
	facet: "key_stores",
	schema: z.array(
		z.strictObject({
			arn: z.string(),
			custom_key_store_id: z.string(),
			custom_key_store_name: z.string(),
			connection_state: kms.ConnectionState,
			trust_anchor_certificate: storeMetadata.shape.trust_anchor_certificate,
		}),
	),
	needs: ["cloudhsm_cluster.metadata", "kms_custom_key_store.metadata"],
	derive: (index, cluster) => {
		const missing = unseen(index, "kms_custom_key_store", cluster);
		if (missing !== undefined) return unknown(missing);
		return withMetadata(cluster, ({ cluster_id }) =>
			known(
				index.near("kms_custom_key_store", cluster).flatMap((store) =>
					metadataOf(store)
						.filter((metadata) => metadata.cloudhsm_cluster_id === cluster_id)
						.map(({ trust_anchor_certificate, ...metadata }) => ({
							arn: store.arn,
							custom_key_store_id: metadata.custom_key_store_id,
							custom_key_store_name: metadata.custom_key_store_name,
							connection_state: metadata.connection_state,
							...(trust_anchor_certificate === undefined ? {} : { trust_anchor_certificate }),
						})),
				),
			),
		);
	},
});

/** The cluster behind a key store: whether it exists in the account and Region, and its state. */
const keyStoreCluster = relation({
	type: "kms_custom_key_store",
	facet: "cluster",
	schema: z.strictObject({
		exists: z.boolean(),
		arn: z.string().optional(),
		state: cloudhsm.ClusterState.optional(),
		active_hsms: z.number().optional(),
	}),
	needs: ["kms_custom_key_store.metadata", "cloudhsm_cluster.metadata"],
	derive: (index, store) =>
		withMetadata(store, ({ cloudhsm_cluster_id }) => {
			if (cloudhsm_cluster_id === undefined) return known({ exists: false });
			for (const cluster of index.near("cloudhsm_cluster", store)) {
				for (const metadata of metadataOf(cluster)) {
					if (metadata.cluster_id !== cloudhsm_cluster_id) continue;
					const active_hsms = metadata.hsms.filter((hsm) => hsm.state === "ACTIVE").length;
					return known({ exists: true, arn: cluster.arn, state: metadata.state, active_hsms });
				}
			}
			const missing = unseen(index, "cloudhsm_cluster", store, cloudhsm_cluster_id);
			return missing === undefined ? known({ exists: false }) : unknown(missing);
		}),
});

/**
 * How many KMS keys a key store holds, and how many of them wait for their deletion. `complete` is false where some key of
 * the Region could not be described and the counts are what was seen; seeing none then proves nothing, and the fact is
 * unknown.
 */
const keyStoreKeys = relation({
	type: "kms_custom_key_store",
	facet: "keys",
	schema: z.strictObject({ count: z.number(), dying: z.number(), complete: z.boolean() }),
	needs: ["kms_custom_key_store.metadata", "kms_key.metadata"],
	derive: (index, store) =>
		withMetadata(store, ({ custom_key_store_id }) => {
			const keys = index.near("kms_key", store);
			const missing = unseen(index, "kms_key", store);
			const held = keys.flatMap(metadataOf).filter((metadata) => metadata.custom_key_store_id === custom_key_store_id);
			const dying = held.filter(({ state }) => state === "PendingDeletion").length;
			const count = held.length;
			if (count === dying && missing !== undefined) return unknown(missing);
			return known({ count, dying, complete: missing === undefined });
		}),
});

// What is said of most keys is one object, which costs nothing to make and to compare.
const IN_NO_STORE = known({});
const OF_ONE_REGION = known({ in_scan: false });
const WITHOUT_RELATIVES = known({ keys: [], left_out: [], unread: [] });
const LOSES_NOTHING = known([]);

/** The key store and cluster that hold a key's material; empty for a key of KMS itself. */
const keyCustomKeyStore = relation({
	type: "kms_key",
	facet: "custom_key_store",
	schema: z.strictObject({
		arn: z.string().optional(),
		custom_key_store_name: z.string().optional(),
		connection_state: kms.ConnectionState.optional(),
		cluster_arn: z.string().optional(),
	}),
	needs: ["kms_key.metadata", "kms_custom_key_store.metadata", "cloudhsm_cluster.metadata"],
	derive: (index, key) =>
		withMetadata(key, ({ custom_key_store_id }) => {
			if (custom_key_store_id === undefined) return IN_NO_STORE;
			for (const store of index.near("kms_custom_key_store", key)) {
				for (const metadata of metadataOf(store)) {
					if (metadata.custom_key_store_id !== custom_key_store_id) continue;
					const cluster = index
						.near("cloudhsm_cluster", key)
						.find((candidate) =>
							metadataOf(candidate).some(({ cluster_id }) => cluster_id === metadata.cloudhsm_cluster_id),
						);
					const missing = unseen(index, "cloudhsm_cluster", key);
					if (metadata.cloudhsm_cluster_id !== undefined && cluster === undefined && missing !== undefined) {
						return unknown(missing);
					}
					return known({
						arn: store.arn,
						custom_key_store_name: metadata.custom_key_store_name,
						connection_state: metadata.connection_state,
						...(cluster === undefined ? {} : { cluster_arn: cluster.arn }),
					});
				}
			}
			const missing = unseen(index, "kms_custom_key_store", key);
			return missing === undefined ? IN_NO_STORE : unknown(missing);
		}),
});

/**
 * Whether the primary of a multi-Region replica is in the same scan, in which state, and when it was made, as was the material
 * of both: what is judged there, the replica repeats not.
 */
const keyPrimary = relation({
	type: "kms_key",
	facet: "primary",
	schema: z.strictObject({
		arn: z.string().optional(),
		in_scan: z.boolean(),
		state: kms.KeyState.optional(),
		creation_date: timestamp.optional(),
	}),
	needs: ["kms_key.metadata"],
	derive: (index, key) =>
		withMetadata(key, ({ primary_arn }) => {
			if (primary_arn === undefined) return OF_ONE_REGION;
			const primary = index.byArn("kms_key", primary_arn);
			if (primary !== undefined && primary.metadata?.status !== "known") {
				return unknown(whyUnknown(primary, "metadata"));
			}
			const missing = primary === undefined ? mayBeUnlisted(index, primary_arn) : undefined;
			if (missing !== undefined) return unknown(missing);
			const [metadata] = primary === undefined ? [] : metadataOf(primary);
			return known({
				arn: primary_arn,
				in_scan: metadata !== undefined,
				...(metadata === undefined ? {} : { state: metadata.state, creation_date: metadata.creation_date }),
			});
		}),
});

/** Why a key of a Region that was to be read may not have been seen; undefined where the scan is not about its Region. */
function mayBeUnlisted(index: Index, arn: string): Reason | undefined {
	const [, , , region = "", account = ""] = arn.split(":");
	const place = { arn, account, region, name: "" };
	return index.isScanned(place) ? index.unlisted("kms_key", place) : undefined;
}

/**
 * The backups of the same cluster that are kept for good, in the backup's Region, and whether the backup is the newest one
 * that is ready: what is to be said of a cluster's backups as a whole is said of that one.
 */
const backupSiblings = relation({
	type: "cloudhsm_backup",
	facet: "siblings",
	schema: z.strictObject({ never_expiring: z.array(z.string()), newest: z.boolean() }),
	needs: ["cloudhsm_backup.metadata"],
	derive: (index, backup) => {
		const missing = unseen(index, "cloudhsm_backup", backup);
		if (missing !== undefined) return unknown(missing);
		return withMetadata(backup, (own) => {
			const ready = index
				.near("cloudhsm_backup", backup)
				.flatMap(metadataOf)
				.filter((other) => other.state === "READY" && other.cluster_id === own.cluster_id);
			const place = ({ create_timestamp = "", backup_id }: typeof own) => `${create_timestamp} ${backup_id}`;
			return known({
				never_expiring: ready.filter((other) => other.never_expires === true).map(({ backup_id }) => backup_id),
				newest: ready.every((other) => place(other) <= place(own)),
			});
		});
	},
});

/**
 * The cluster that a backup was taken of, or copied from: whether its account and Region still have it. Without one no
 * retention policy deletes the backup.
 * https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backup-retention.html
 */
const backupCluster = relation({
	type: "cloudhsm_backup",
	facet: "cluster",
	schema: z.strictObject({ exists: z.boolean(), state: cloudhsm.ClusterState.optional() }),
	needs: ["cloudhsm_backup.metadata", "cloudhsm_cluster.metadata"],
	derive: (index, backup) =>
		withMetadata(backup, ({ cluster_id }) => {
			const clusters = index.near("cloudhsm_cluster", backup).flatMap(metadataOf);
			const own = clusters.find((metadata) => metadata.cluster_id === cluster_id);
			if (own !== undefined) return known({ exists: true, state: own.state });
			const missing = unseen(index, "cloudhsm_cluster", backup);
			return missing === undefined ? known({ exists: false }) : unknown(missing);
		}),
});

/**
 * The ready copies of the cluster's backups in each other Region of its account that was scanned and offers CloudHSM. What
 * ties a copy to the cluster is the cluster's id alone: SourceRegion is where the backup behind the copy was, which may
 * have been a copy itself.
 * https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_Backup.html
 */
export const clusterCopies = relation({
	type: "cloudhsm_cluster",
	facet: "copies",
	schema: z.array(
		z.strictObject({
			region: z.string(),
			/** Those that were seen. */
			backups: z.array(backupMetadata),
			/** Why there may be more. */
			unseen: reason.optional(),
		}),
	),
	needs: ["cloudhsm_cluster.metadata", "cloudhsm_backup.metadata"],
	derive: (index, cluster) =>
		withMetadata(cluster, ({ cluster_id }) =>
			known(
				index.inventory.scopes
					.filter(
						({ account, region, not_offered }) =>
							account === cluster.account && region !== cluster.region && !not_offered.includes("cloudhsm_backup"),
					)
					.map(({ region }) => {
						const place = { ...cluster, region };
						const copies = index
							.near("cloudhsm_backup", place)
							.flatMap(metadataOf)
							.filter(
								({ state, source_cluster, cluster_id: own }) =>
									state === "READY" && (source_cluster === cluster_id || own === cluster_id),
							);
						const missing = unseen(index, "cloudhsm_backup", place);
						return { region, backups: copies, ...(missing === undefined ? {} : { unseen: missing }) };
					}),
			),
		),
});

const relatives = z.array(
	z.strictObject({
		arn: z.string(),
		region: z.string(),
		state: kms.KeyState,
		/**
		 * Whom only that key's policy lets in, and whom only this one's does; spelled without what is each Region's own. Empty
		 * where one of the policies could not be read.
		 */
		lets_in: z.array(z.string()),
		misses: z.array(z.string()),
		/** Absent where they could not be read. */
		tags: tags.optional(),
	}),
);

/**
 * The multi-Region keys that share a key's material, with what KMS does not keep equal among them; none for a key of a
 * single Region. Those in places that nobody asked for are left out; what could not be read of the others, or of the key's
 * own policy, is unread.
 * https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
 */
const keyRelated = relation({
	type: "kms_key",
	facet: "related",
	schema: z.strictObject({
		keys: relatives,
		/** ARNs. */
		left_out: z.array(z.string()),
		unread: z.array(reason),
	}),
	needs: ["kms_key.metadata", "kms_key.policy", "kms_key.tags"],
	derive: (index, key) =>
		withMetadata(key, ({ primary_arn, replica_arns }) => {
			if (primary_arn === undefined && replica_arns.length === 0) return WITHOUT_RELATIVES;
			const arns = [...(primary_arn === undefined ? [] : [primary_arn]), ...replica_arns];
			const others = [...new Set(arns)].filter((arn) => arn !== key.arn).sort();
			const left_out = others.filter((arn) => !index.isScanned(placeOfArn(arn)));
			const asked = others.filter((arn) => !left_out.includes(arn));
			if (asked.length === 0) return known({ keys: [], left_out, unread: [] });
			const own = key.policy?.status === "known" ? letsIn(key, key.policy.value.document) : undefined;
			const read = asked.map((arn) => relativeOf(index, arn, own));
			// Those on their way out are not compared, whoever they let in.
			const compared = read.some(({ relative }) => relative === undefined || !isDying(relative));
			const blind = own === undefined && compared ? [whyUnknown(key, "policy")] : [];
			return known({
				keys: read.flatMap(({ relative }) => relative ?? []),
				left_out,
				unread: [...blind, ...read.flatMap(({ unread }) => unread)],
			});
		}),
});

function placeOfArn(arn: string): { account: string; region: string } {
	const [, , , region = "", account = ""] = arn.split(":", 5);
	return { account, region };
}

type Relative = z.infer<typeof relatives>[number];

/** A key of a place that was scanned, with what may differ from the one whose policy lets `own` in, and what could not be read of it. */
function relativeOf(
	index: Index,
	arn: string,
	own: ReadonlySet<string> | undefined,
): { relative?: Relative; unread: Reason[] } {
	const other = index.byArn("kms_key", arn);
	if (other === undefined) {
		const message = `${arn} was not found where it should be`.slice(0, 500);
		const missing = { kind: "not_found" as const, action: "kms:ListKeys", message };
		return { unread: [index.unlisted("kms_key", { arn, name: arn, ...placeOfArn(arn) }) ?? missing] };
	}
	const { region, metadata, policy, tags: carried } = other;
	if (metadata?.status !== "known") return { unread: [whyUnknown(other, "metadata")] };
	const theirs = policy?.status === "known" ? letsIn(other, policy.value.document) : undefined;
	const comparable = own !== undefined && theirs !== undefined;
	const relative = {
		arn,
		region,
		state: metadata.value.state,
		lets_in: comparable ? [...theirs].filter((who) => !own.has(who)).sort() : [],
		misses: comparable ? [...own].filter((who) => !theirs.has(who)).sort() : [],
		...(carried?.status === "known" ? { tags: carried.value } : {}),
	};
	if (isDying(relative)) return { relative, unread: [] };
	const unread = [
		...(theirs === undefined ? [whyUnknown(other, "policy")] : []),
		...(carried?.status === "known" ? [] : [whyUnknown(other, "tags")]),
	];
	return { relative, unread };
}

function isDying({ state }: Pick<Relative, "state">): boolean {
	return state === "PendingDeletion" || state === "PendingReplicaDeletion";
}

/** What planned changes take from the resource, or from what belongs to it; nothing in a scan without a change. */
function plannedEffects<T extends "kms_key" | "kms_custom_key_store" | "cloudhsm_cluster">(type: T) {
	return relation({
		type,
		facet: "planned_effects",
		schema: z.array(plannedEffect),
		needs: [`${type}.metadata`],
		derive: (index, resource) => {
			const effects = index.effects(resource.arn);
			return effects.length === 0 ? LOSES_NOTHING : known([...effects]);
		},
	});
}

/** Every relation; a new one is one entry here. */
export const relations: readonly Relation[] = [
	plannedEffects("kms_key"),
	plannedEffects("kms_custom_key_store"),
	plannedEffects("cloudhsm_cluster"),
	backupAccess,
	backupSiblings,
	backupCluster,
	clusterTags,
	clusterBackups,
	clusterSourceBackup,
	clusterCopies,
	clusterKeyStores,
	keyStoreCluster,
	keyStoreKeys,
	keyCustomKeyStore,
	keyAccess,
	keyAttestation,
	keyDependents,
	keyPrimary,
	keySharedAccess,
	keyRelated,
	regionHolds,
	regionKeys,
	regionClusters,
	regionOrphanedLogs,
	keyDeletionFilters,
	keyDeletionRules,
	hsmCallFilters,
	hsmCallRules,
	auditEventFilters,
	clusterTopics,
	clusterAuditTopics,
	keyTopics,
	regionTopics,
	regionHsmTopics,
	trailKeys,
	trailSelectors,
	trailBucketExposure,
	trailBucketLogs,
	endpointAccess,
	keyExternalAccess,
	accountAdvisedClusters,
	iamDecrypts,
];

/** The schema of each type with its derived facets, as policies see its resources. */
export function withDerived(types: Readonly<Record<string, z.ZodObject>>): Record<string, z.ZodObject> {
	return Object.fromEntries(
		Object.entries(types).map(([type, schema]) => {
			const derived = relations
				.filter((relation) => relation.type === type)
				.map((relation) => [relation.facet, observed(relation.schema).optional()] as const);
			return [type, schema.extend(Object.fromEntries(derived))];
		}),
	);
}

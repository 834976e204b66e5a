import type { Backup } from "@aws-sdk/client-cloudhsm-v2";
import type { Caller } from "../../aws/caller.js";
import { CallFailed } from "../../aws/failure.js";
import { type BackupAdditions, describeBackups, getResourcePolicy } from "../../aws/services/cloudhsm.js";
import { present } from "../../model/present.js";
import { isoTime, tagsOf } from "../answer.js";
import { listing } from "../listing.js";
import { parsePolicyDocument } from "../policy_document.js";
import { facet, type Listed, type Place, type TypeOf } from "../resource_type.js";
import { type CloudhsmBackup, metadata, resourcePolicy } from "./schema.js";

function list(caller: Caller, place: Place): AsyncGenerator<Listed | CallFailed> {
	const { account, partition, region } = place;
	return listing({ caller, place, what: "backups" }, describeBackups, { MaxResults: 50 }, (backup) => {
		const { BackupArn, BackupId } = backup;
		if (BackupArn === undefined && BackupId === undefined) return undefined;
		const arn = BackupArn ?? `arn:${partition}:cloudhsm:${region}:${account}:backup/${BackupId}`;
		return { arn, facets: { metadata: metadataOf(backup) } };
	});
}

function metadataOf(backup: Backup & BackupAdditions) {
	return present({
		backup_id: backup.BackupId,
		state: backup.BackupState,
		cluster_id: backup.ClusterId,
		create_timestamp: isoTime(backup.CreateTimestamp),
		copy_timestamp: isoTime(backup.CopyTimestamp),
		delete_timestamp: isoTime(backup.DeleteTimestamp),
		never_expires: backup.NeverExpires,
		source_region: backup.SourceRegion,
		source_backup: backup.SourceBackup,
		source_cluster: backup.SourceCluster,
		hsm_type: backup.HsmType,
		mode: backup.Mode,
		tags: tagsOf(backup.TagList),
	});
}

/** CloudHSM cluster backups of the account. */
export const cloudhsmBackupType: TypeOf<"cloudhsm_backup", "metadata"> = {
	name: "cloudhsm_backup",
	lists_by: [describeBackups],
	list,
	listed: { metadata },
	facets: {
		resource_policy: facet(getResourcePolicy, {
			schema: resourcePolicy,
			after: ["metadata"],
			applies: (backup: CloudhsmBackup) =>
				backup.metadata?.status === "known" && backup.metadata.value.state === "READY",
			read: async (ask, backup: CloudhsmBackup) => {
				const answer = await ask({ ResourceArn: backup.arn }).catch(withoutPolicy);
				const text: unknown = "Policy" in answer ? answer.Policy : undefined;
				// AWS does not say how "no policy" looks: an absent member, an empty text and not-found all mean it.
				if (text === undefined || text === "") return {};
				const document = parsePolicyDocument(text);
				return document === undefined ? undefined : { document };
			},
		}),
	},
	label: (backup) => backup.arn.slice(backup.arn.lastIndexOf("/") + 1),
	keeps: () => true,
};

function withoutPolicy(error: unknown): Record<string, never> {
	if (error instanceof CallFailed && error.reason.kind === "not_found") return {};
	throw error;
}

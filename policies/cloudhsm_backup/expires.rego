# METADATA
# title: CloudHSM backups expire, or are kept for good on purpose
# description: >-
#   A backup holds every key and user of its cluster as they were. Marked as never expiring it is exempt from the cluster's
#   retention policy, and stays until somebody deletes it: with keys that were destroyed since, users who have left and
#   passwords that were changed, all of which come back in a cluster made from it. After the longest time that CloudHSM
#   keeps a backup by itself (379 days), somebody should have decided that it is to stay: list it in kept_backups. Who
#   wants the opposite, a backup of each cluster that outlives the retention policy, says so with require_pinned: then the
#   newest backup of a cluster that has none fails. A backup
#   whose cluster is gone is under no retention policy at all: nobody but you deletes it. Copies of other Regions' backups
#   are judged by copy_within_retention; backups in other states than READY are not judged.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backup-retention.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_ModifyBackupAttributes.html
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: [metadata]
#   also_reads: [siblings, cluster]
#   parameters:
#     max_days:
#       default: 379
#       schema: {type: integer, minimum: 0, maximum: 36500}
#       description: How old a backup that never expires may get without being listed.
#     kept_backups:
#       default: []
#       schema: {type: array, items: {type: string, pattern: "^backup-[2-7a-zA-Z]{11,16}$"}, uniqueItems: true}
#       description: Ids of the backups that are kept for good on purpose.
#     require_pinned:
#       default: false
#       schema: {type: boolean}
#       description: Whether each cluster must have a backup that never expires, in the Region of its newest one.
#   remediation:
#     text: >-
#       Delete a backup whose cluster is gone, once nobody needs its keys. Otherwise put the backup under its cluster's retention policy again, which deletes it when it is older than that; it can be
#       restored for seven days then. If it is meant to stay, add its id to kept_backups.
#       Warning: a backup older than the retention is deleted then, and after seven days gone for good.
#     cli: |-
#       aws cloudhsmv2 describe-backups --filters backupIds=BACKUP_ID
#       aws cloudhsmv2 modify-backup-attributes --backup-id BACKUP_ID --no-never-expires
#     effect: destroys
package keyproof.cloudhsm_backup.expires

import data.keyproof.lib.cloudhsm_backup
import data.keyproof.lib.fact
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

subject if {
	state := input.cloudhsm_backup.metadata.value.state
	cloudhsm_backup.own_and_ready(state, input.cloudhsm_backup.arn, input.cloudhsm_backup.account)
}

violation contains sprintf("never expires, and was made on %s, %s before the scan; the limit is %d", [made, age, limit]) if {
	metadata := input.cloudhsm_backup.metadata.value
	metadata.never_expires == true
	kept := {id | some id in data.parameters.cloudhsm_backup.expires.kept_backups}
	count({metadata.backup_id} - kept) == 1
	limit := data.parameters.cloudhsm_backup.expires.max_days
	made := metadata.create_timestamp
	spans.more_hours_between(made, data.scan.collected_at, limit * 24)
	age := words.counted(spans.days_between(made, data.scan.collected_at), "day")
}

# The absence is the fact: CloudHSM was asked, and gave no time.
violation contains "never expires, and CloudHSM does not tell when it was made" if {
	metadata := input.cloudhsm_backup.metadata.value
	metadata.never_expires == true
	kept := {id | some id in data.parameters.cloudhsm_backup.expires.kept_backups}
	count({metadata.backup_id} - kept) == 1
	object.get(metadata, "create_timestamp", null) == null
}

# 379 days is the longest that a retention policy keeps a backup.
violation contains sprintf("belongs to no cluster any more, so that no retention policy deletes it, and was made on %s, %s before the scan", [
	metadata.create_timestamp,
	words.counted(spans.days_between(metadata.create_timestamp, data.scan.collected_at), "day"),
]) if {
	metadata := input.cloudhsm_backup.metadata.value
	_outlives
	_gone(input.cloudhsm_backup.cluster.value)
}

unseen contains reason if {
	_outlives
	some reason in fact.missing(input.cloudhsm_backup, "cluster", "cloudhsm:DescribeClusters")
}

unseen contains reason if {
	data.parameters.cloudhsm_backup.expires.require_pinned == true
	some reason in fact.missing(input.cloudhsm_backup, "siblings", "cloudhsm:DescribeBackups")
}

# A backup that would long be deleted if a cluster's policy were there to do it.
_outlives if {
	metadata := input.cloudhsm_backup.metadata.value
	object.get(metadata, "never_expires", false) == false
	count([trace | some trace in ["copy_timestamp", "source_backup", "source_region"]; metadata[trace] != ""]) == 0
	kept := {id | some id in data.parameters.cloudhsm_backup.expires.kept_backups}
	count({metadata.backup_id} - kept) == 1
	spans.more_hours_between(metadata.create_timestamp, data.scan.collected_at, 379 * 24)
}

_gone(cluster) if cluster.exists == false

_gone(cluster) if cluster.state in {"DELETE_IN_PROGRESS", "DELETED"}

# Said of one backup for all those of its cluster: the newest, which somebody could keep.
violation contains sprintf("no backup of %s is kept for good, and this is the newest", [cluster]) if {
	data.parameters.cloudhsm_backup.expires.require_pinned == true
	siblings := input.cloudhsm_backup.siblings.value
	siblings.newest == true
	count(siblings.never_expiring) == 0
	cluster := object.get(input.cloudhsm_backup.metadata.value, "cluster_id", "its cluster")
}

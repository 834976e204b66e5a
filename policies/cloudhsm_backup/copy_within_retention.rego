# METADATA
# title: Copies of CloudHSM backups are deleted in time
# description: >-
#   A backup that was copied to another Region belongs to no cluster there, so no retention policy deletes it: somebody has
#   to. A copy that is older than backups are kept at home holds keys and users which are long gone from the cluster and
#   all its other backups, and brings them back when it is restored. The age counts from when the cluster was backed up, which
#   the copy keeps, not from when it was copied. The limit is the longest retention that CloudHSM offers, 379 days; set
#   it to that of your clusters. Backups of clusters in the Region itself are not judged here.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backup-retention.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_CopyBackupToRegion.html
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: [metadata]
#   parameters:
#     max_days:
#       default: 379
#       schema: {type: integer, minimum: 1, maximum: 36500}
#       description: How old a copied backup may get.
#   remediation:
#     text: >-
#       Delete the copy, once a newer one is there if your recovery depends on it. A deleted backup can be restored for seven
#       days. Let the job that copies backups delete the old copies too.
#       Warning: a backup that is deleted and not restored within seven days is gone, with every key that only it holds.
#     cli: |-
#       aws cloudhsmv2 describe-backups --filters backupIds=BACKUP_ID
#       aws cloudhsmv2 delete-backup --backup-id BACKUP_ID
#     effect: destroys
package keyproof.cloudhsm_backup.copy_within_retention

import data.keyproof.lib.cloudhsm_backup
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

subject if {
	metadata := input.cloudhsm_backup.metadata.value
	cloudhsm_backup.own_and_ready(metadata.state, input.cloudhsm_backup.arn, input.cloudhsm_backup.account)
	some trace in ["copy_timestamp", "source_backup", "source_region"]
	object.get(metadata, trace, "") != ""
}

violation contains sprintf("the copy%s holds the cluster as of %s, %s before the scan; the limit is %d", [
	_origin(metadata),
	made,
	age,
	limit,
]) if {
	metadata := input.cloudhsm_backup.metadata.value
	limit := data.parameters.cloudhsm_backup.copy_within_retention.max_days
	made := metadata.create_timestamp
	spans.more_hours_between(made, data.scan.collected_at, limit * 24)
	age := words.counted(spans.days_between(made, data.scan.collected_at), "day")
}

# The absence is the fact: CloudHSM was asked, and gave no time.
violation contains sprintf("CloudHSM does not tell when the backup behind the copy%s was made", [_origin(metadata)]) if {
	metadata := input.cloudhsm_backup.metadata.value
	object.get(metadata, "create_timestamp", null) == null
}

_origin(metadata) := sprintf(" of %s in %s", [backup, region]) if {
	backup := metadata.source_backup
	region := metadata.source_region
}

else := ""

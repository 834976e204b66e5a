# METADATA
# title: CloudHSM clusters have a recent backup that is ready to be restored
# description: >-
#   CloudHSM backs a cluster up at least once in 24 hours, and when an HSM is added or removed; nobody can ask for a
#   backup directly. Keys and users that were created since the newest backup exist on the HSMs only. A cluster whose
#   newest ready backup is older than two days, or was deleted, has lost that protection without anybody having been
#   told. A deleted backup can be restored for seven days. A cluster that runs no HSM needs a ready backup of any age:
#   all its keys are in there and nowhere else. One that was made from a backup and never had an HSM stands on that one.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/backups.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_RestoreBackup.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [metadata, backups]
#   unseen: [source_backup]
#   parameters:
#     max_age_hours:
#       default: 48
#       schema: {type: integer, minimum: 24, maximum: 8760}
#       description: How old the newest ready backup of a cluster with HSMs may be
#   controls:
#     keyproof:
#       nist_800_53_r5: [CP-9]
#       iso_27001_2022: [A.8.13]
#   remediation:
#     text: >-
#       Look at the backups first. Where the newest waits for its deletion, restore it (aws cloudhsmv2 restore-backup), which
#       works for seven days. Where backups of a cluster that runs HSMs have stopped, add an HSM, which makes CloudHSM take a
#       backup (each HSM is billed by the hour; remove it again when the backup is ready), and ask AWS Support why the daily
#       ones are missing.
#     cli: |-
#       aws cloudhsmv2 describe-backups --filters clusterIds=CLUSTER_ID
#       aws cloudhsmv2 create-hsm --cluster-id CLUSTER_ID --availability-zone AVAILABILITY_ZONE
#     effect: changes
package keyproof.cloudhsm_cluster.backup_recent

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

# A cluster gets its first backup within 24 hours; until it is older than that and a little more, none is asked of it.
subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) in {"in_service", "parked", "migrating"}
	created := object.get(metadata, "create_timestamp", "1970-01-01T00:00:00Z")
	spans.more_hours_between(created, data.scan.collected_at, 26)
}

violation contains "the cluster has no backup that is READY" if {
	metadata := input.cloudhsm_cluster.metadata.value
	backups := input.cloudhsm_cluster.backups.value
	count(cloudhsm.in_state(backups, "READY")) == 0
	_stands_on(metadata, backups) == ""
}

# A restored cluster gets a backup of its own with its first HSM.
violation contains sprintf("the cluster has no backup of its own, and %s, which it was made from, is %s", [id, state]) if {
	metadata := input.cloudhsm_cluster.metadata.value
	backups := input.cloudhsm_cluster.backups.value
	id := _stands_on(metadata, backups)
	id != ""
	source := input.cloudhsm_cluster.source_backup.value
	state := object.get(source, "state", "not there")
	state != "READY"
}

violation contains message if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) != "parked"
	backups := input.cloudhsm_cluster.backups.value
	newest := max(_made(cloudhsm.in_state(backups, "READY")))
	max_age := data.parameters.cloudhsm_cluster.backup_recent.max_age_hours
	spans.more_hours_between(newest, data.scan.collected_at, max_age)
	message := sprintf("the newest READY backup was made on %s, %s before the scan; %s are allowed", [
		newest,
		words.counted(spans.days_between(newest, data.scan.collected_at), "day"),
		words.counted(max_age, "hour"),
	])
}

# Backups that do not tell when they were made prove nothing of the cluster's last days.
violation contains "no READY backup tells when it was made" if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) != "parked"
	ready := cloudhsm.in_state(input.cloudhsm_cluster.backups.value, "READY")
	count(ready) > 0
	count(_made(ready)) == 0
}

violation contains sprintf("backup %s, newer than every READY one, is PENDING_DELETION", [backup.backup_id]) if {
	backups := input.cloudhsm_cluster.backups.value
	leaving := cloudhsm.in_state(backups, "PENDING_DELETION")
	some backup in leaving
	backup.create_timestamp == max(_made(leaving))
	count([time | some time in _made(cloudhsm.in_state(backups, "READY")); time >= backup.create_timestamp]) == 0
}

_made(backups) := [backup.create_timestamp | some backup in backups]

# The backup that a cluster without HSM and without backup was made from; empty where it has to have its own.
_stands_on(metadata, backups) := metadata.source_backup_id if {
	cloudhsm.class(metadata.state, metadata.hsms) == "parked"
	count(backups) == 0
} else := ""

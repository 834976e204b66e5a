# METADATA
# title: Backups of CloudHSM clusters are copied to another Region
# description: >-
#   A backup stays in the Region of its cluster until somebody copies it, and a copy is the only way to have the keys where
#   the Region is lost. Whether that must be is for the business to say, so this rule is off unless it is turned on.
#   What counts is when the backup was made, not when it was copied: keys that were made later are not in it. A copy has
#   no retention and must be deleted by hand. Only Regions that are part of the scan are looked at: with one Region alone
#   the rule does not apply. A cluster that runs no HSM needs a copy of any age.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/copy-backup-to-region.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_CopyBackupToRegion.html
# custom:
#   severity: medium
#   opt_in: true
#   selects_by: [metadata]
#   judges_by: [metadata, copies]
#   parameters:
#     max_age_days:
#       default: 7
#       schema: {type: integer, minimum: 1, maximum: 3650}
#       description: How old the newest backup that was copied may be
#   remediation:
#     text: >-
#       Copy the newest backup to the Region of your disaster recovery, regularly: from a schedule, or on the event of a new
#       backup. Delete the copies that your retention no longer allows.
#     cli: aws cloudhsmv2 copy-backup-to-region --destination-region REGION --backup-id NEWEST_BACKUP_ID
#     effect: changes
package keyproof.cloudhsm_cluster.backup_copied_to_another_region

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.fact
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

# As for backup_recent: a cluster gets its first backup within 24 hours.
subject if {
	_due
	count(input.cloudhsm_cluster.copies.value) > 0
}

# Facts that are not known are no reason to leave the cluster out.
subject if {
	_due
	count(fact.missing(input.cloudhsm_cluster, "copies", "")) > 0
}

exempt contains "no other Region of the account was scanned" if {
	_due
	count(input.cloudhsm_cluster.copies.value) == 0
}

_due if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) in {"in_service", "parked", "migrating"}
	created := object.get(metadata, "create_timestamp", "1970-01-01T00:00:00Z")
	spans.more_hours_between(created, data.scan.collected_at, 26)
}

# A cluster without HSMs needs a copy of any age.
_enough if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "parked"
	count(_backups) > 0
}

_enough if {
	max_age := data.parameters.cloudhsm_cluster.backup_copied_to_another_region.max_age_days
	_newest != ""
	spans.seconds_between(_newest, data.scan.collected_at) <= max_age * 86400
}

# Where more copies may be than those that were seen, too few of these prove nothing.
unseen contains reason if {
	count([true | _enough]) == 0
	some place in input.cloudhsm_cluster.copies.value
	reason := place.unseen
}

violation contains "no other Region of the scan holds a READY copy of its backups" if {
	count(input.cloudhsm_cluster.copies.value) > 0
	count(unseen) == 0
	count(_backups) == 0
}

violation contains message if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) != "parked"
	count(unseen) == 0
	_newest != ""
	age := spans.days_between(_newest, data.scan.collected_at)
	max_age := data.parameters.cloudhsm_cluster.backup_copied_to_another_region.max_age_days
	spans.more_hours_between(_newest, data.scan.collected_at, max_age * 24)
	message := sprintf("the newest backup in another Region (%s) was made on %s, %s before the scan; %s are allowed", [
		concat(", ", sort({backup.region | some backup in _backups; backup.create_timestamp == _newest})),
		_newest,
		words.counted(age, "day"),
		words.counted(max_age, "day"),
	])
}

# A copy that does not tell when its backup was made proves nothing of the cluster's last days.
violation contains "no copy in another Region tells when its backup was made" if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) != "parked"
	count(unseen) == 0
	count(_backups) > 0
	_newest == ""
}

_backups contains {"region": place.region, "create_timestamp": object.get(backup, "create_timestamp", "")} if {
	some place in input.cloudhsm_cluster.copies.value
	some backup in place.backups
}

_newest := max({""} | {backup.create_timestamp | some backup in _backups})

# METADATA
# title: Changes keep how long backups of CloudHSM clusters are kept
# description: >-
#   With a shorter retention CloudHSM deletes the older backups of the cluster, and with them the only copies of
#   keys that were deleted from the HSMs since. A change that shortens or drops it does so at the apply. The finding
#   stands on the cluster.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backup-retention.html
# custom:
#   severity: critical
#   of_change: true
#   selects_by: [planned_effects, metadata]
#   judges_by: []
#   also_reads: [backups]
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-12, CM-3]
#   remediation:
#     text: >-
#       Keep the retention. Where it has to be shorter, copy the backups that matter to another Region, or mark them
#       to be kept (modify-backup-attributes --never-expires), then waive this finding with a reason.
package keyproof.cloudhsm_cluster.backup_policy_kept_by_change

import data.keyproof.lib.fact
import data.keyproof.lib.planned

subject if count(_effects) > 0

_effects := planned.taking(input.cloudhsm_cluster.planned_effects.value, "backup_policy")

violation contains concat("", [
	planned.verb(effect),
	" part of the time for which backups of this cluster are kept",
	planned.newest(input.cloudhsm_cluster.backups.value),
]) if {
	some effect in _effects
	count(input.cloudhsm_cluster.backups.value) > 0
}

unseen contains reason if {
	count(_effects) > 0
	some reason in fact.missing(input.cloudhsm_cluster, "backups", "cloudhsm:DescribeBackups")
}

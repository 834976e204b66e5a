# METADATA
# title: CloudHSM clusters keep their backups for a set time that is neither too short nor too long
# description: >-
#   A backup of a cluster holds all its keys and users, and is the only way to get them back. Too short a retention
#   leaves nothing from before a mistake that is noticed late; too long a one keeps key material, and users who have
#   left, beyond what the policy of the house allows. CloudHSM lets a cluster keep its backups for 7 to 379 days, 90 by
#   default. A cluster that reports no retention policy is reported with low severity: how long its backups are kept is
#   then not known (some were taken out of the policy by AWS Support).
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_ModifyCluster.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_BackupRetentionPolicy.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [metadata]
#   decided_by: [backup_retention_in_days]
#   parameters:
#     min_days:
#       default: 30
#       schema: {type: integer, minimum: 7, maximum: 379}
#       description: The fewest days that backups must be kept
#     max_days:
#       default: 379
#       schema: {type: integer, minimum: 7, maximum: 379}
#       description: The most days that backups may be kept
#   controls:
#     keyproof:
#       nist_800_53_r5: [CP-9]
#       iso_27001_2022: [A.8.13]
#   remediation:
#     text: >-
#       Set the cluster's backup retention to the days that your policy asks for. Older backups than that are then
#       deleted; mark those that must stay as never expiring first.
#       Warning: a shorter retention deletes backups, which are gone for good after seven days.
#     cli: |-
#       aws cloudhsmv2 describe-backups --filters clusterIds=CLUSTER_ID
#       aws cloudhsmv2 modify-cluster --cluster-id CLUSTER_ID --backup-retention-policy Type=DAYS,Value=90
#     effect: destroys
package keyproof.cloudhsm_cluster.backup_retention_in_range

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.words

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) in {"in_service", "parked", "migrating"}
}

violation contains sprintf("backups are kept for %s, less than %d", [words.counted(policy.value, "day"), least]) if {
	policy := input.cloudhsm_cluster.metadata.value.backup_retention_policy
	least := data.parameters.cloudhsm_cluster.backup_retention_in_range.min_days
	policy.type == "DAYS"
	policy.value < least
}

violation contains sprintf("backups are kept for %s, more than %d", [words.counted(policy.value, "day"), most]) if {
	policy := input.cloudhsm_cluster.metadata.value.backup_retention_policy
	most := data.parameters.cloudhsm_cluster.backup_retention_in_range.max_days
	policy.type == "DAYS"
	policy.value > most
}

# The absence is the fact: the cluster was described, and has no policy.
violation contains {
	"message": "the cluster reports no backup retention policy, so how long its backups are kept is not known",
	"severity": "low",
} if {
	object.get(input.cloudhsm_cluster.metadata.value, "backup_retention_policy", null) == null
}

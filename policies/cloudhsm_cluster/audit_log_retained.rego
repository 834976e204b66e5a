# METADATA
# title: The audit logs of CloudHSM clusters are kept long enough and cannot be deleted by accident
# description: >-
#   CloudWatch Logs deletes events after the retention of their log group, and the audit log of a cluster is nowhere else:
#   the HSMs keep only the newest entries. Without a retention events never expire, which passes; PCI DSS asks for twelve
#   months. A retention policy of the account counts before the group's own, and a group of class DELIVERY keeps events for
#   one day. Deletion protection makes CloudWatch Logs refuse to delete the whole group; where it is off, the finding is
#   of low severity.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/get-hsm-audit-logs-using-cloudwatch.html
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogGroupDeletionProtection.html
# custom:
#   severity: medium
#   selects_by: [metadata, log_group]
#   judges_by: [log_group]
#   parameters:
#     min_days:
#       default: 365
#       schema: {type: integer, minimum: 1, maximum: 3653}
#       description: For how many days events must be kept at least
#     deletion_protection:
#       default: true
#       schema: {type: boolean}
#       description: Whether the log group must be protected against deletion
#   controls:
#     keyproof:
#       pci_dss_4_0_1: ["10.5.1"]
#       nist_800_53_r5: [AU-9, AU-11]
#       iso_27001_2022: [A.8.15]
#   remediation:
#     text: >-
#       Set a longer retention on the log group, or none. Where the finding names a retention policy of the account, that one
#       overrides the group's own: change it (aws logs put-account-policy, with --dry-run first) instead, which takes effect
#       after a day. Turn on the group's deletion protection. Events that have expired do not come back.
#     cli: |-
#       aws logs describe-account-policies --policy-type RETENTION_POLICY
#       aws logs put-retention-policy --log-group-name /aws/cloudhsm/CLUSTER_ID --retention-in-days 365
#       aws logs put-log-group-deletion-protection --log-group-identifier /aws/cloudhsm/CLUSTER_ID --deletion-protection-enabled
#     effect: changes
package keyproof.cloudhsm_cluster.audit_log_retained

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.words

# Events that were written stay worth keeping while the cluster runs no HSM.
subject if {
	cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)
	input.cloudhsm_cluster.log_group.value.exists == true
}

exempt contains cloudhsm.gone(input.cloudhsm_cluster.metadata.value)

violation contains sprintf("log group %s keeps events for %s%s; %d are required", [
	group.log_group_name,
	words.counted(days, "day"),
	_by_whom(group),
	min_days,
]) if {
	group := input.cloudhsm_cluster.log_group.value
	min_days := data.parameters.cloudhsm_cluster.audit_log_retained.min_days
	some days in _kept(group)
	days < min_days
}

# A log group that does not tell of protection has none.
violation contains {
	"message": sprintf("log group %s is not protected against deletion", [group.log_group_name]),
	"severity": "low",
} if {
	data.parameters.cloudhsm_cluster.audit_log_retained.deletion_protection == true
	group := input.cloudhsm_cluster.log_group.value
	group.exists == true
	object.get(group, "deletion_protection_enabled", false) == false
}

# A group of class DELIVERY keeps events for a day, whatever its retention.
_kept(group) := {1} if {
	group.log_group_class == "DELIVERY"
} else := {group.retention_in_days} if {
	group.retention_in_days > 0
} else := set()

_by_whom(group) := " (class DELIVERY)" if {
	group.log_group_class == "DELIVERY"
} else := sprintf(" by the account's policy %s", [name]) if {
	name := group.retention_policy_name
} else := ""

# METADATA
# title: CloudHSM clusters have their audit log in CloudWatch Logs
# description: >-
#   Every HSM writes who logged in, and which users and keys were made, changed, wrapped or deleted, to the log group
#   /aws/cloudhsm/<cluster id>. Nobody can turn that off, so a missing group was deleted, or CloudHSM may not write: the
#   service-linked role AWSServiceRoleForCloudHSM, without which clusters of before 2018 may still run, lets it. A group
#   that somebody made, and in which no event is stored after two days of a cluster with active HSMs, is no audit log
#   either. The audit log holds management commands, not each use of a key, and CloudTrail holds neither. A cluster is
#   judged a day after it was created.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/get-hsm-audit-logs-using-cloudwatch.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/service-linked-roles.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [log_group]
#   audit_service:
#     name: Amazon CloudWatch Logs
#     sees: [cloudhsm_cluster]
#     lacks: {kms_key: the use of a key is an event of CloudTrail; keys write no log of their own}
#   controls:
#     keyproof:
#       nist_800_53_r5: [AU-2, AU-12]
#       iso_27001_2022: [A.8.15]
#   remediation:
#     text: >-
#       Make sure that the service-linked role AWSServiceRoleForCloudHSM exists, so that CloudHSM can make the log group
#       anew with the next event, and find out in CloudTrail (DeleteLogGroup) who deleted the old one: its events are lost.
#     cli: aws iam create-service-linked-role --aws-service-name cloudhsm.amazonaws.com
#     effect: changes
package keyproof.cloudhsm_cluster.audit_log_exists

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.time as spans

# A cluster that does not tell when it was created is taken for an old one.
subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) in {"in_service", "migrating"}
	created := object.get(metadata, "create_timestamp", "1970-01-01T00:00:00Z")
	spans.more_hours_between(created, data.scan.collected_at, 24)
}

violation contains sprintf("the audit log group %s does not exist", [group.log_group_name]) if {
	group := input.cloudhsm_cluster.log_group.value
	group.exists == false
}

# CloudWatch Logs counts the bytes of a group some time after they came.
violation contains {
	"message": sprintf("the audit log group %s, made on %s, holds not one event", [
		group.log_group_name,
		object.get(group, "creation_time", "a day that is not told"),
	]),
	"severity": "medium",
} if {
	group := input.cloudhsm_cluster.log_group.value
	group.exists == true
	group.stored_bytes == 0
	count(cloudhsm.in_state(input.cloudhsm_cluster.metadata.value.hsms, "ACTIVE")) > 0
	made := object.get(group, "creation_time", "1970-01-01T00:00:00Z")
	spans.more_hours_between(made, data.scan.collected_at, 48)
}

# METADATA
# title: The audit logs of CloudHSM clusters are encrypted with a KMS key of the customer
# description: >-
#   CloudWatch Logs encrypts every log group at rest, with a key of its own where none is associated. With a KMS key of
#   the customer, whoever reads the audit log needs that key too, each use is in CloudTrail, and disabling the key closes
#   the log. The key itself is judged by the rules for KMS keys.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/get-hsm-audit-logs-using-cloudwatch.html
# custom:
#   severity: low
#   selects_by: [metadata, log_group]
#   judges_by: [log_group]
#   controls:
#     keyproof:
#       nist_800_53_r5: [AU-9]
#       iso_27001_2022: [A.8.15]
#   remediation:
#     text: >-
#       Associate a KMS key with the log group; its key policy must allow the CloudWatch Logs service of the Region to use
#       it. Events that are there already keep their encryption.
#     cli: aws logs associate-kms-key --log-group-name /aws/cloudhsm/CLUSTER_ID --kms-key-id KEY_ARN_OF_THE_LOGS
#     effect: changes
package keyproof.cloudhsm_cluster.audit_log_encrypted

import data.keyproof.lib.cloudhsm

# Events that were written stay worth keeping while the cluster runs no HSM.
subject if {
	cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)
	input.cloudhsm_cluster.log_group.value.exists == true
}

exempt contains cloudhsm.gone(input.cloudhsm_cluster.metadata.value)

# CloudWatch Logs leaves the key out where none is associated.
violation contains sprintf("log group %s has no KMS key of its own", [group.log_group_name]) if {
	group := input.cloudhsm_cluster.log_group.value
	group.exists == true
	object.get(group, "kms_key_id", "") == ""
}

# METADATA
# title: No customer-managed KMS key waits for its deletion
# description: >-
#   Once KMS has deleted a key, everything encrypted under it is lost for good, and AWS cannot bring it back. Until then the
#   key can be rescued, but not used: whoever still needs it notices now. The finding is critical when seven days or less
#   are left. A primary key whose replicas are still there waits for the last of them, however long that takes, and only
#   then counts its days. A deletion that somebody approved is no violation: put the ticket into the tag deletion-approved
#   (or the one that the parameter names). That such a key was used lately, which is critical too, is said by the rule
#   unused_before_deletion, so that this one fails also where KMS does not tell. KMS does not tell which waiting period was chosen; the condition key
#   kms:ScheduleKeyDeletionPendingWindowInDays can demand a long one.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-delete.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html
# custom:
#   severity: critical
#   selects_by: [metadata]
#   judges_by: [metadata, deletion_tags]
#   also_reads: [primary]
#   aws_checks: {security_hub: [KMS.3]}
#   parameters:
#     approval_tag:
#       default: deletion-approved
#       schema: {type: string, minLength: 1, maxLength: 128}
#       description: The key of the tag that holds the ticket of an approved deletion (compared without regard to case).
#   controls:
#     aws:
#       aws_security_hub: [KMS.3]
#       aws_config: [KMS_CMK_NOT_SCHEDULED_FOR_DELETION]
#       nist_800_53_r5: [SC-12, SC-12(2)]
#     third_party:
#       iso_27001_2022: [A.8.24]
#   remediation:
#     text: >-
#       Cancel the deletion unless it is meant, then enable the key: it comes back disabled. If it is meant, tag the key with
#       the ticket. A key that may be unused is better disabled for some weeks than deleted.
#     cli: aws kms cancel-key-deletion --key-id KEY_ARN && aws kms enable-key --key-id KEY_ARN
#     effect: changes
package keyproof.kms_key.deletion_not_pending

import data.keyproof.lib.kms_key
import data.keyproof.lib.tags
import data.keyproof.lib.time as spans

subject if count({kms_key.class(input.kms_key.metadata.value)} - {"aws_managed", "transient"}) == 1

violation contains {"message": kms_key.deletion(metadata, data.scan.collected_at), "severity": severity} if {
	metadata := input.kms_key.metadata.value
	kms_key.class(metadata) == "deleting"
	_unapproved(input.kms_key.deletion_tags.value, data.parameters.kms_key.deletion_not_pending.approval_tag)
	severity := _degree(metadata, object.get(input.kms_key, ["primary", "value"], {}))
}

# A tag without a ticket approves nothing.
_unapproved(carried, tag) if count(tags.values_of(carried, tag) - {""}) == 0

# High where more than seven days are known to be left; a primary that could not be read is not known to stand. One that waits for its replicas has at least its window of
# seven days or more to go.
_degree(metadata, primary) := "medium" if {
	kms_key.recoverable(metadata, primary)
} else := "high" if {
	spans.more_hours_between(data.scan.collected_at, metadata.deletion_date, 7 * 24)
} else := "high" if {
	metadata.state == "PendingReplicaDeletion"
} else := "critical"

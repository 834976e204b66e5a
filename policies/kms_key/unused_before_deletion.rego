# METADATA
# title: Customer-managed KMS keys that wait for their deletion were out of use
# description: >-
#   Somebody who used a key last month needs what is encrypted under it, and once KMS has deleted the key nobody can read
#   that again. KMS records the last successful use of a key since it began to track it, for each key of a multi-Region set
#   by itself, and not the use of a public key outside of AWS. A key that waits for its deletion and was used in the 90 days
#   before the scan fails, unless somebody approved the deletion: the ticket stands in the tag deletion-approved (or the
#   one that the parameter names). That a key was not used for long is no proof that nobody needs it: AWS asks to disable
#   it first, and to watch for requests that fail. KMS answers five such questions a second for the whole account, so only
#   keys that wait for their deletion are asked about.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
# custom:
#   severity: critical
#   selects_by: [metadata]
#   judges_by: [metadata]
#   also_reads: [primary, deletion_tags, deletion_last_usage]
#   parameters:
#     approval_tag:
#       default: deletion-approved
#       schema: {type: string, minLength: 1, maxLength: 128}
#       description: The key of the tag that holds the ticket of an approved deletion (compared without regard to case).
#     recent_days:
#       default: 90
#       schema: {type: integer, minimum: 0, maximum: 3650}
#       description: A key that was used in so many days before the scan counts as one that somebody needs.
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-12, SC-12(2)]
#       iso_27001_2022: [A.8.24]
#   remediation:
#     text: >-
#       Cancel the deletion, which leaves the key disabled, and watch CloudTrail for requests that fail with
#       DisabledException: those who make them still need the key. Enable it for them, or tag it with the ticket.
#     cli: aws kms cancel-key-deletion --key-id KEY_ARN
#     effect: changes
package keyproof.kms_key.unused_before_deletion

import data.keyproof.lib.fact
import data.keyproof.lib.kms_key
import data.keyproof.lib.tags
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

subject if kms_key.class(input.kms_key.metadata.value) == "deleting"

violation contains doubt if {
	some doubt in _doubts
	_approved(input.kms_key.deletion_tags.value, data.parameters.kms_key.unused_before_deletion.approval_tag) == false
}

# A tag without a ticket approves nothing.
_approved(carried, tag) := count(tags.values_of(carried, tag) - {""}) > 0

# What an approval would answer.
_doubts contains {"message": message, "severity": _degree} if {
	usage := input.kms_key.deletion_last_usage.value
	days := data.parameters.kms_key.unused_before_deletion.recent_days
	spans.seconds_between(usage.last_used, data.scan.collected_at) <= days * 86400
	message := sprintf("waits for its deletion, and was last used on %s (%s), %s before the scan", [
		usage.last_used,
		object.get(usage, "operation", "an operation that KMS does not name"),
		words.counted(spans.days_between(usage.last_used, data.scan.collected_at), "day"),
	])
}

# What comes back when somebody asks for it is no catastrophe. A primary that could not be read is not known to stand.
_degree := "medium" if {
	kms_key.recoverable(input.kms_key.metadata.value, object.get(input.kms_key, ["primary", "value"], {}))
} else := "critical"

# That KMS saw no use proves something only for as long as it has watched; of a younger key, for its life.
_doubts contains {"message": message, "severity": "low"} if {
	usage := input.kms_key.deletion_last_usage.value
	object.get(usage, "last_used", "") == ""
	since := usage.tracking_start_date
	watched := spans.seconds_between(since, data.scan.collected_at)
	watched < data.parameters.kms_key.unused_before_deletion.recent_days * 86400
	spans.seconds_between(input.kms_key.metadata.value.creation_date, since) > 86400
	message := sprintf("waits for its deletion, and KMS has tracked its use for %s only, since %s", [
		words.counted(spans.days_between(since, data.scan.collected_at), "day"),
		since,
	])
}

# The absence is the fact: of a key that waits for its deletion KMS was asked.
violation contains {"message": "KMS does not tell since when it tracks the use of the key", "severity": "low"} if {
	kms_key.class(input.kms_key.metadata.value) == "deleting"
	input.kms_key.deletion_last_usage.value == null
}

# A use that nobody asks about was approved; an approval that nobody asks for is of a key that was out of use.
unseen contains reason if {
	some reason in fact.missing(input.kms_key, "deletion_last_usage", "kms:GetKeyLastUsage")
	tag := data.parameters.kms_key.unused_before_deletion.approval_tag
	count([true | _approved(input.kms_key.deletion_tags.value, tag) == true]) == 0
}

unseen contains reason if {
	some reason in fact.missing(input.kms_key, "deletion_tags", "kms:ListResourceTags")
	count(_doubts) + count(fact.missing(input.kms_key, "deletion_last_usage", "")) > 0
}

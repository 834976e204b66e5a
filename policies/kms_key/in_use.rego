# METADATA
# title: KMS keys are used
# description: >-
#   A key that nobody uses costs money each month and is one more key whose policy can go wrong. KMS tells the last use of
#   a key since it began to track it; what was before is not known, so a key is called unused only when it was not used
#   for the given days within that time. Offline use of a public key is not seen, and the keys of a multi-Region set are
#   told apart. KMS answers five such questions a second for the whole account: with 1,000 keys a scan takes minutes
#   longer, which is why this rule is off unless it is turned on.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html
# custom:
#   severity: low
#   opt_in: true
#   selects_by: [metadata]
#   judges_by: [metadata]
#   also_reads: [last_usage]
#   parameters:
#     unused_days:
#       default: 90
#       schema: {type: integer, minimum: 1, maximum: 3650}
#       description: After how many days without use a key counts as unused
#   remediation:
#     text: >-
#       Ask the owner, then disable the key and watch for requests that fail with DisabledException: enabling it again
#       takes seconds. Do not schedule its deletion because of this finding alone, since data that was encrypted long ago
#       may need it.
#     cli: aws kms disable-key --key-id KEY_ARN
#     effect: changes
package keyproof.kms_key.in_use

import data.keyproof.lib.fact
import data.keyproof.lib.kms_key
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

subject if {
	metadata := input.kms_key.metadata.value
	kms_key.stays(metadata)
	metadata.state == "Enabled"
}

violation contains sprintf("the key was last used on %s, %s before the scan", [
	usage.last_used,
	words.counted(spans.days_between(usage.last_used, data.scan.collected_at), "day"),
]) if {
	usage := input.kms_key.last_usage.value
	spans.more_hours_between(usage.last_used, data.scan.collected_at, _hours)
}

# Before its creation, and before KMS began to track it, nobody knows of a use.
violation contains sprintf("the key was not used since %s, for %s", [
	since,
	words.counted(spans.days_between(since, data.scan.collected_at), "day"),
]) if {
	usage := input.kms_key.last_usage.value
	object.get(usage, "last_used", "") == ""
	since := max([usage.tracking_start_date, input.kms_key.metadata.value.creation_date])
	spans.more_hours_between(since, data.scan.collected_at, _hours)
}

# That KMS saw no use proves nothing of the time before it began to watch; a key that is younger than the limit needs no use.
unseen contains {
	"kind": "unavailable",
	"action": "kms:GetKeyLastUsage",
	"message": sprintf("KMS has tracked the use of the key for %s only, since %s, and saw none", [
		words.counted(spans.days_between(since, data.scan.collected_at), "day"),
		since,
	]),
} if {
	usage := input.kms_key.last_usage.value
	object.get(usage, "last_used", "") == ""
	since := usage.tracking_start_date
	spans.seconds_between(since, data.scan.collected_at) <= _hours * 3600
	_is_old_enough
	spans.seconds_between(input.kms_key.metadata.value.creation_date, since) > 86400
}

unseen contains reason if {
	_is_old_enough
	some reason in fact.missing(input.kms_key, "last_usage", "kms:GetKeyLastUsage")
}

# A scan without this rule has no last use, and most have none.
unseen contains reason if {
	object.get(input.kms_key, "last_usage", null) == null
	some reason in fact.missing(input.kms_key, "last_usage", "kms:GetKeyLastUsage")
}

_is_old_enough if {
	input.kms_key.last_usage.status in {"known", "unknown"}
	spans.more_hours_between(input.kms_key.metadata.value.creation_date, data.scan.collected_at, _hours)
}

_hours := data.parameters.kms_key.in_use.unused_days * 24

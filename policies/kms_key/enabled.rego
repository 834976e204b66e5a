# METADATA
# title: No customer-managed KMS key stays disabled for long
# description: >-
#   A disabled key is billed like any other, does not rotate, and makes everything encrypted under it unreadable until
#   somebody enables it again. Disabling is the right first step before a deletion: it shows who still needs the key, and can
#   be taken back. It is no place to leave a key for years. KMS does not tell when a key was disabled, so the finding is
#   only a hint (severity info): it is left out for keys that are younger than the limit, since they cannot have been disabled
#   for longer.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
# custom:
#   severity: info
#   selects_by: [metadata]
#   judges_by: [metadata]
#   decided_by: [enabled]
#   parameters:
#     max_days:
#       default: 90
#       schema: {type: integer, minimum: 0, maximum: 3650}
#       description: For how many days a key may be disabled. 0 reports every disabled key.
#   remediation:
#     text: >-
#       Look for the DisableKey event in CloudTrail (its event history goes back 90 days), and for requests that fail with
#       DisabledException since. Enable the key if something needs it; schedule its deletion only once nothing does.
#     cli: aws kms enable-key --key-id KEY_ARN
#     effect: changes
#     terraform:
#       aws_kms_key: 'is_enabled = true'
#       aws_kms_replica_key: 'enabled = true'
#       aws_kms_external_key: 'enabled = true'
package keyproof.kms_key.enabled

import data.keyproof.lib.kms_key
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

# The other states have their own rules, and hide whether the key was disabled before.
subject if {
	metadata := input.kms_key.metadata.value
	metadata.state in {"Enabled", "Disabled"}
	kms_key.stays(metadata)
}

violation contains sprintf("is disabled, since when KMS does not tell (the key is %s old)", [age]) if {
	metadata := input.kms_key.metadata.value
	metadata.state == "Disabled"
	limit := data.parameters.kms_key.enabled.max_days * 24
	spans.more_hours_between(metadata.creation_date, data.scan.collected_at, limit)
	age := words.counted(spans.days_between(metadata.creation_date, data.scan.collected_at), "day")
}

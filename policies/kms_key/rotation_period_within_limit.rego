# METADATA
# title: KMS keys that rotate automatically do so within the permitted period
# description: >-
#   KMS rotates a key every 90 to 2560 days, 365 unless somebody says otherwise, so a key whose rotation is on can still
#   keep the same material for seven years. Neither AWS Security Hub nor AWS Config looks at the period. The rule also
#   reports, with low severity, a rotation that is more than two days overdue. Keys that do not rotate at all are the
#   matter of kms_key/rotation_enabled. To keep the period within the limit, use the condition key
#   kms:RotationPeriodInDays in policies that allow kms:EnableKeyRotation.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotating-keys-enable.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html
# custom:
#   severity: medium
#   selects_by: [metadata, primary]
#   judges_by: [rotation]
#   decided_by: [rotation_period_in_days]
#   parameters:
#     max_days:
#       default: 365
#       schema: {type: integer, minimum: 90, maximum: 2560}
#       description: The longest rotation period that is permitted, in days.
#   remediation:
#     text: >-
#       Set a shorter rotation period on the key's Key rotation tab, or with the command, which also moves the date of the
#       next rotation. A multi-Region replica rotates with its primary key: give the primary's ARN, which the finding names,
#       and its Region. For a rotation that is overdue, look at the key's rotations in CloudTrail (RotateKey) and ask AWS
#       Support.
#     cli: |-
#       aws kms enable-key-rotation --key-id KEY_ARN --rotation-period-in-days 365
#       aws kms enable-key-rotation --key-id PRIMARY_KEY_ARN --rotation-period-in-days 365 --region PRIMARY_REGION # for a replica
#     effect: changes
#     terraform:
#       aws_kms_key: 'rotation_period_in_days = 365'
package keyproof.kms_key.rotation_period_within_limit

import data.keyproof.lib.kms_key
import data.keyproof.lib.time as spans

subject if kms_key.judged_for_rotation(input.kms_key.metadata.value, input.kms_key.primary.value)

violation contains message if {
	rotation := input.kms_key.rotation.value
	rotation.enabled == true

	# KMS rotates every 365 days where no period was ever set.
	period := object.get(rotation, "rotation_period_in_days", 365)
	limit := data.parameters.kms_key.rotation_period_within_limit.max_days
	period > limit
	message := sprintf("rotates every %d days, the limit is %d%s", [
		period,
		limit,
		kms_key.set_on_primary(input.kms_key.metadata.value),
	])
}

violation contains {
	"message": sprintf("the rotation that was due on %s has not taken place", [rotation.next_rotation_date]),
	"severity": "low",
} if {
	rotation := input.kms_key.rotation.value
	rotation.enabled == true
	spans.more_hours_between(rotation.next_rotation_date, data.scan.collected_at, 48)
}

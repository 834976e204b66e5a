# METADATA
# title: Alarms tell somebody before imported key material expires
# description: >-
#   When imported key material expires, everything encrypted under the key is unreadable until the same bytes are imported
#   again. KMS publishes how many seconds are left (SecondsUntilKeyMaterialExpiration), by key, and AWS asks for an alarm
#   on it: a scan sees the day only when it runs. Any alarm counts that watches the metric of the key, also in a
#   calculation or a query, and that tells somebody: it has an action and its actions are on, or those of a composite
#   alarm above it. A query counts unless it names other keys only. Keys whose material does not expire are left out, and
#   so are those that have none.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/imported-key-material-expiration-alarm.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/monitoring-cloudwatch.html
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: [metadata, alarms]
#   also_reads: [topics]
#   controls:
#     keyproof:
#       nist_800_53_r5: [SI-4]
#       iso_27001_2022: [A.8.16]
#   remediation:
#     text: >-
#       Create an alarm with an action on the metric of the key, with as many seconds as it takes to find the material and
#       to import it again.
#     cli: >-
#       aws cloudwatch put-metric-alarm --alarm-name KEY_ID-material --namespace AWS/KMS --metric-name
#       SecondsUntilKeyMaterialExpiration --dimensions Name=KeyId,Value=KEY_ID --statistic Minimum --period 60
#       --evaluation-periods 1 --threshold 2592000 --comparison-operator LessThanOrEqualToThreshold
#       --alarm-actions TOPIC_ARN
#     effect: changes
package keyproof.kms_key.imported_material_alarmed

import data.keyproof.lib.alarm
import data.keyproof.lib.kms_key

subject if {
	metadata := input.kms_key.metadata.value
	kms_key.imported(metadata)
	metadata.state != "PendingImport"
	object.get(metadata, "expiration_model", "") != "KEY_MATERIAL_DOES_NOT_EXPIRE"
}

violation contains message if {
	alarms := input.kms_key.alarms.value
	names := {input.kms_key.metadata.value.key_id, input.kms_key.arn}
	deaf := alarm.deaf(object.get(input.kms_key, "topics", {}))
	some message in alarm.key_gaps("SecondsUntilKeyMaterialExpiration", alarms, names, deaf)
}

violation contains message if {
	names := {input.kms_key.metadata.value.key_id, input.kms_key.arn}
	watching := alarm.of_key("SecondsUntilKeyMaterialExpiration", input.kms_key.alarms.value, names)
	some message in alarm.starved(watching)
}

unseen contains reason if {
	alarms := input.kms_key.alarms.value
	names := {input.kms_key.metadata.value.key_id, input.kms_key.arn}
	unheard := alarm.unheard(input.kms_key, "topics", alarm.actions(alarms))
	maybe := alarm.deaf(object.get(input.kms_key, "topics", {})) | {topic | some topic, _ in unheard}
	count(alarm.key_gaps("SecondsUntilKeyMaterialExpiration", alarm.followed(alarms), names, maybe)) > 0
	some reason in alarm.doubts(alarms, unheard)
}

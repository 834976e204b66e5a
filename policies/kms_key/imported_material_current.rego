# METADATA
# title: KMS keys with imported material have material that stays valid
# description: >-
#   When imported key material expires, KMS deletes it, and everything encrypted under the key is unreadable until the very
#   same bytes are imported again: KMS cannot bring them back. Expiry within 30 days is of medium, within 14 of high and
#   within 7 of critical severity. A symmetric key that was rotated has several materials, and each of them counts: one
#   that has expired or was deleted makes the whole key unusable, and what was encrypted under it stays unreadable until it
#   is imported again. Material that waits for its first rotation does not count, since nothing is encrypted under it. A
#   key in state PendingImport lacks material: critical where it is known to have had some; high where KMS does not tell,
#   unless the key is so new that it waits for its first import. Each replica of a multi-Region key is judged by itself,
#   since material is imported into each and expires there. Material that does not expire passes.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_ImportKeyMaterial.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/list-rotations.html
# custom:
#   severity: high
#   worst: critical
#   selects_by: [metadata]
#   judges_by: [metadata]
#   unseen: [key_rotations]
#   decided_by: [valid_to]
#   parameters:
#     medium_days:
#       default: 30
#       schema: {type: integer, minimum: 0, maximum: 365}
#       description: Material that expires within so many days is a finding of medium severity.
#     high_days:
#       default: 14
#       schema: {type: integer, minimum: 0, maximum: 365}
#       description: Material that expires within so many days is a finding of high severity.
#     critical_days:
#       default: 7
#       schema: {type: integer, minimum: 0, maximum: 365}
#       description: Material that expires within so many days is a finding of critical severity.
#     import_days:
#       default: 1
#       schema: {type: integer, minimum: 0, maximum: 365}
#       description: How many days a new key may wait for its first material (an import token is valid for one).
#   remediation:
#     text: >-
#       Import the same key material again with a later expiry, or as material that does not expire; into every replica too.
#       Encrypt it under the public key that the first command gets: with RSAES_OAEP_SHA_256, or, where it is the private key
#       of an RSA key, with RSA_AES_KEY_WRAP_SHA_256, the only way that KMS takes one. If the bytes are lost, decrypt what can
#       still be decrypted before they expire.
#     cli: |-
#       aws kms get-parameters-for-import --key-id KEY_ARN --wrapping-algorithm WRAPPING_ALGORITHM --wrapping-key-spec RSA_4096
#       aws kms import-key-material --key-id KEY_ARN --import-token fileb://token.bin \
#         --encrypted-key-material fileb://material.bin --expiration-model KEY_MATERIAL_EXPIRES --valid-to VALID_TO
#     effect: changes
package keyproof.kms_key.imported_material_current

import data.keyproof.lib.imported_material
import data.keyproof.lib.kms_key
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

subject if {
	metadata := input.kms_key.metadata.value
	kms_key.imported(metadata)
	metadata.state != "PendingImport"
}

subject if {
	metadata := input.kms_key.metadata.value
	kms_key.imported(metadata)
	metadata.state == "PendingImport"
	kms_key.had_material(metadata)
}

subject if {
	metadata := input.kms_key.metadata.value
	kms_key.imported(metadata)
	metadata.state == "PendingImport"
	hours := data.parameters.kms_key.imported_material_current.import_days * 24
	spans.more_hours_between(metadata.creation_date, data.scan.collected_at, hours)
}

violation contains {"message": message, "severity": severity} if {
	metadata := input.kms_key.metadata.value
	metadata.state == "PendingImport"
	materials := object.get(input.kms_key, ["key_rotations", "value"], [])
	count(imported_material.lost(materials)) == 0
	severity := {true: "critical", false: "high"}[kms_key.had_material(metadata)]
	age := words.counted(spans.days_between(metadata.creation_date, data.scan.collected_at), "day")
	message := _absence(object.get(metadata, "valid_to", ""), kms_key.had_material(metadata), age)
}

violation contains {"message": message, "severity": severity} if {
	metadata := input.kms_key.metadata.value
	metadata.state != "PendingImport"
	object.get(metadata, "expiration_model", "") != "KEY_MATERIAL_DOES_NOT_EXPIRE"
	left := spans.seconds_between(data.scan.collected_at, metadata.valid_to)
	severity := _degree(
		left,
		data.parameters.kms_key.imported_material_current.critical_days,
		data.parameters.kms_key.imported_material_current.high_days,
		data.parameters.kms_key.imported_material_current.medium_days,
	)
	message := kms_key.expiry("its imported material", metadata.valid_to, left)
}

# KMS tells the earliest expiry with the key; those of its other materials come on top.
violation contains {"message": message, "severity": severity} if {
	metadata := input.kms_key.metadata.value
	materials := input.kms_key.key_rotations.value
	some [name, date] in imported_material.expiring(materials, object.get(metadata, "valid_to", ""))
	left := spans.seconds_between(data.scan.collected_at, date)
	severity := _degree(
		left,
		data.parameters.kms_key.imported_material_current.critical_days,
		data.parameters.kms_key.imported_material_current.high_days,
		data.parameters.kms_key.imported_material_current.medium_days,
	)
	message := kms_key.expiry(sprintf("its imported material %s", [name]), date, left)
}

violation contains {"message": message, "severity": "critical"} if {
	materials := input.kms_key.key_rotations.value
	lost := imported_material.lost(materials)
	count(lost) > 0
	message := sprintf("lacks imported material %s, and cannot be used until it is imported again", [concat(", ", lost)])
}

# The absence is the fact: material either does not expire, or expires at a time that KMS tells.
violation contains {"message": "KMS does not tell until when its imported material is valid", "severity": "low"} if {
	metadata := input.kms_key.metadata.value
	metadata.state != "PendingImport"
	object.get(metadata, "expiration_model", "") != "KEY_MATERIAL_DOES_NOT_EXPIRE"
	object.get(metadata, "valid_to", null) == null
}

_degree(left, critical, high, medium) := "critical" if {
	left <= critical * 86400
} else := "high" if {
	left <= high * 86400
} else := "medium" if {
	left <= medium * 86400
}

_absence("", true, _) := "has lost the key material that was imported"

_absence("", false, age) := sprintf(
	"has no key material: none was imported since it was made %s ago, or it was deleted or has expired",
	[age],
)

_absence(valid_to, _, _) := message if {
	valid_to != ""
	message := sprintf("has lost the key material that was imported, which was valid until %s", [valid_to])
}

# METADATA
# title: KMS keys with imported material get new material regularly
# description: >-
#   KMS cannot rotate imported material by itself, but since 2025 a symmetric key with imported material can take on new
#   material and keep its id, its ARN and the old material to decrypt with: import the new material, then rotate on demand.
#   The finding names when the current material became current, which for the first one is when the key was created.
#   Material that was imported and waits for that rotation is told as information; a key that was rotated on demand 20
#   times is of low severity too, since KMS allows 25. A multi-Region replica follows its primary and is judged only where
#   the primary is not enabled or not part of the scan, and there only as far as the replica tells the age of its material.
#   Disabled keys do not rotate and are not judged.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotating-keys-on-demand.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeyRotations.html
# custom:
#   severity: low
#   selects_by: [metadata, primary]
#   judges_by: [metadata, key_rotations]
#   parameters:
#     max_days:
#       default: 365
#       schema: {type: integer, minimum: 1, maximum: 3650}
#       description: For how many days imported material may be the current one
#     max_on_demand_rotations:
#       default: 19
#       schema: {type: integer, minimum: 0, maximum: 25}
#       description: How many on-demand rotations a key may have had, of the 25 that KMS allows
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-12]
#       iso_27001_2022: [A.8.24]
#   remediation:
#     text: >-
#       Import new key material (import type NEW_KEY_MATERIAL; of a multi-Region key into the primary first, then the same into
#       every replica as EXISTING_KEY_MATERIAL), then rotate the key on demand, a multi-Region key by its primary. KMS refuses
#       to rotate without new material that waits. Keep the old material safe: the key needs all of it. A key that had its 25
#       rotations has to be replaced by a new one.
#     cli: |-
#       aws kms get-parameters-for-import --key-id KEY_ARN --wrapping-algorithm RSAES_OAEP_SHA_256 --wrapping-key-spec RSA_4096
#       aws kms import-key-material --key-id KEY_ARN --import-type NEW_KEY_MATERIAL --import-token fileb://token.bin \
#         --encrypted-key-material fileb://material.bin --expiration-model KEY_MATERIAL_DOES_NOT_EXPIRE
#       aws kms rotate-key-on-demand --key-id KEY_ARN
#       aws kms get-parameters-for-import --key-id PRIMARY_KEY_ARN --region PRIMARY_REGION \
#         --wrapping-algorithm RSAES_OAEP_SHA_256 --wrapping-key-spec RSA_4096 # for a replica
#       aws kms import-key-material --key-id PRIMARY_KEY_ARN --region PRIMARY_REGION --import-type NEW_KEY_MATERIAL \
#         --import-token fileb://token.bin --encrypted-key-material fileb://material.bin \
#         --expiration-model KEY_MATERIAL_DOES_NOT_EXPIRE # for a replica, then into each replica as EXISTING_KEY_MATERIAL
#       aws kms rotate-key-on-demand --key-id PRIMARY_KEY_ARN --region PRIMARY_REGION # for a replica
#     effect: changes
package keyproof.kms_key.imported_material_rotated

import data.keyproof.lib.fact
import data.keyproof.lib.imported_material
import data.keyproof.lib.kms_key
import data.keyproof.lib.time as spans

subject if {
	metadata := input.kms_key.metadata.value
	kms_key.class(metadata) == "on_demand_only"
	metadata.state == "Enabled"
	_speaks(metadata, input.kms_key.primary.value)
	_tells_its_age
}

# A primary is judged while it is enabled; a replica that is in use under one that is not, speaks for both.
_speaks(metadata, _) if object.get(metadata, "multi_region_key_type", "") != "REPLICA"

_speaks(_, primary) if kms_key.leaves_it_to_replicas(primary)

# The first material of a replica may be much older than the replica, and only the primary tells.
_tells_its_age if {
	made := input.kms_key.metadata.value
	made.origin == "EXTERNAL"
	count([true | kms_key.material_may_be_older(made, input.kms_key.primary.value)]) == 0
}

_tells_its_age if {
	input.kms_key.metadata.value.origin == "EXTERNAL"
	made := input.kms_key.metadata.value.creation_date
	max_days := data.parameters.kms_key.imported_material_rotated.max_days
	spans.more_hours_between(made, data.scan.collected_at, max_days * 24)
}

_tells_its_age if {
	some each in input.kms_key.key_rotations.value
	each.rotation_date != ""
}

# What was not read is no reason to leave the key out.
_tells_its_age if {
	input.kms_key.metadata.value.origin == "EXTERNAL"
	count(fact.missing(input.kms_key, "key_rotations", "")) > 0
}

exempt contains "the age of its first material is told by its primary key, which was not scanned" if {
	metadata := input.kms_key.metadata.value
	metadata.multi_region_key_type == "REPLICA"
	kms_key.class(metadata) == "on_demand_only"
	metadata.state == "Enabled"
	input.kms_key.primary.value.in_scan == false
	count([true | _tells_its_age]) == 0
}

violation contains message if {
	rotations := input.kms_key.key_rotations.value
	created := kms_key.material_made(input.kms_key.metadata.value, input.kms_key.primary.value)
	max_days := data.parameters.kms_key.imported_material_rotated.max_days
	some message in imported_material.too_old(rotations, created, data.scan.collected_at, max_days)
}

violation contains {"message": message, "severity": "info"} if {
	some material in input.kms_key.key_rotations.value
	message := imported_material.waiting(material)
}

violation contains sprintf("the key was rotated on demand %d times; KMS allows 25", [count(on_demand)]) if {
	rotations := input.kms_key.key_rotations.value
	on_demand := [each | some each in rotations; each.rotation_type == "ON_DEMAND"]
	count(on_demand) > data.parameters.kms_key.imported_material_rotated.max_on_demand_rotations
}

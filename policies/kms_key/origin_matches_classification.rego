# METADATA
# title: KMS keys have their material where the classification of their data asks for it
# description: >-
#   Some data may only be encrypted under keys that nobody else holds: in the CloudHSM cluster of a custom key store, where
#   only its owner's users can act on the material, or outside AWS behind an external key store. A tag says how data is
#   classified, and a parameter which origins each class asks for. Keys of other classes, and keys without the tag (see
#   kms_key/tagged), are not judged: any origin will do for them. Where the tag is there in several spellings, all that they say
#   must hold. The origin of a key never changes. Key stores hold symmetric encryption keys only, and no multi-Region keys, so
#   other keys cannot meet the defaults.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-store-overview.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html
# custom:
#   severity: medium
#   worst: critical
#   selects_by: [metadata, tags]
#   judges_by: [metadata]
#   decided_by: [custom_key_store_id, tags]
#   parameters:
#     classification_tag:
#       default: DataClassification
#       schema: {type: string, minLength: 1, maxLength: 128}
#       description: The tag that says how the data of a key is classified (compared without regard to case).
#     classifications:
#       default:
#         restricted: {origins: [AWS_CLOUDHSM, EXTERNAL_KEY_STORE]}
#         sovereign: {origins: [EXTERNAL_KEY_STORE]}
#       schema:
#         type: object
#         additionalProperties:
#           type: object
#           properties:
#             origins:
#               type: array
#               items: {type: string, enum: [AWS_KMS, EXTERNAL, AWS_CLOUDHSM, EXTERNAL_KEY_STORE]}
#               minItems: 1
#             severity: {type: string, enum: [critical, high, medium, low, info]}
#           required: [origins]
#           additionalProperties: false
#       description: >-
#         For each value of the tag the origins that are allowed, and how severe another one is (the rule's severity, where
#         nothing is said).
#   controls:
#     keyproof:
#       nist_800_53_r5: [SA-9(6)]
#       iso_27001_2022: [A.5.12, A.8.24]
#   remediation:
#     text: >-
#       Create a key in a key store of the kind asked for, move the aliases to it and encrypt the data anew under it, then
#       retire this key. If the data is not of that class after all, correct the tag.
#     cli: |-
#       aws kms create-key --origin AWS_CLOUDHSM --custom-key-store-id CUSTOM_KEY_STORE_ID # where the class lets it be in CloudHSM
#       aws kms create-key --origin EXTERNAL_KEY_STORE --custom-key-store-id CUSTOM_KEY_STORE_ID --xks-key-id XKS_KEY_ID
#     effect: changes
package keyproof.kms_key.origin_matches_classification

import data.keyproof.lib.kms_key
import data.keyproof.lib.tags

subject if {
	kms_key.stays(input.kms_key.metadata.value)
	carried := input.kms_key.tags.value
	said := tags.values_of(carried, data.parameters.kms_key.origin_matches_classification.classification_tag)
	some class, _ in data.parameters.kms_key.origin_matches_classification.classifications
	lower(trim_space(class)) in said
}

violation contains entry if {
	origin := input.kms_key.metadata.value.origin
	carried := input.kms_key.tags.value
	tag := data.parameters.kms_key.origin_matches_classification.classification_tag
	said := tags.values_of(carried, tag)
	some class, demand in data.parameters.kms_key.origin_matches_classification.classifications
	lower(trim_space(class)) in said
	allowed := {name | some name in demand.origins}
	count({origin} - allowed) == 1
	message := sprintf("its %s is %s, which asks for an origin of %s; its origin is %s", [
		tag,
		class,
		concat(" or ", sort(allowed)),
		origin,
	])
	entry := _graded(message, object.get(demand, "severity", ""))
}

_graded(message, "") := {"message": message}

_graded(message, severity) := {"message": message, "severity": severity} if severity != ""

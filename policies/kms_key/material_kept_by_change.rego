# METADATA
# title: Changes keep the imported material of KMS keys
# description: >-
#   Without its imported material a key cannot be used, and KMS takes back only the very same material: where nobody
#   kept a copy of it, everything that is encrypted under the key is lost. A change that takes the material away
#   does so at the apply, without a waiting period. The finding stands on the key.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys-delete-key-material.html
# custom:
#   severity: critical
#   of_change: true
#   selects_by: [planned_effects, metadata]
#   judges_by: []
#   also_reads: [last_usage]
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-12, CM-3]
#   remediation:
#     text: >-
#       Keep the material in the change. To retire the key, disable it: that can be undone. Where the material has
#       to go, see first that the copy outside of AWS opens what the key encrypted, then waive this finding with a
#       reason.
package keyproof.kms_key.material_kept_by_change

import data.keyproof.lib.planned

subject if count(_effects) > 0

_effects := planned.taking(input.kms_key.planned_effects.value, "material")

violation contains concat("", [
	planned.verb(effect),
	" the imported material of this key: it cannot be used from the apply on, until the same material is imported again",
	planned.last_use(object.get(input.kms_key, ["last_usage", "value"], {})),
]) if {
	some effect in _effects
	count({input.kms_key.metadata.value.state} & {"PendingImport", "PendingDeletion", "PendingReplicaDeletion"}) == 0
}

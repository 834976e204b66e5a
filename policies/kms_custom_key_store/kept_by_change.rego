# METADATA
# title: Changes keep the custom key stores that hold keys
# description: >-
#   A custom key store that goes takes the keys in it out of use: they have no material anywhere else, and a new
#   store does not take them over. KMS deletes a store only when it is empty, so such an apply fails halfway, after
#   what came before it was done; where the keys go with the store they are lost. A store without a key is no loss.
#   The finding stands on the store.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/delete-keystore.html
# custom:
#   severity: critical
#   of_change: true
#   selects_by: [planned_effects, metadata]
#   judges_by: []
#   also_reads: [keys]
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-12, CM-3]
#   remediation:
#     text: >-
#       Take the store out of the change. What can be changed on it (its name, its password, its cluster among those
#       that share backups) is changed in place; otherwise make a second store, create new keys there and move their
#       users over first.
package keyproof.kms_custom_key_store.kept_by_change

import data.keyproof.lib.fact
import data.keyproof.lib.planned
import data.keyproof.lib.words

subject if count(_effects) > 0

_effects := planned.taking(input.kms_custom_key_store.planned_effects.value, "key_store")

violation contains concat("", [
	planned.verb(effect),
	sprintf(" this key store, which holds %s%s", [_told(input.kms_custom_key_store.keys.value), planned.protection(effect)]),
]) if {
	some effect in _effects
	input.kms_custom_key_store.keys.value.count > 0
}

unseen contains reason if {
	count(_effects) > 0
	some reason in fact.missing(input.kms_custom_key_store, "keys", "kms:ListKeys")
}

_told(keys) := words.counted(keys.count, "key") if keys.complete == true

_told(keys) := sprintf("at least %s", [words.counted(keys.count, "key")]) if keys.complete == false

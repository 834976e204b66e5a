# METADATA
# title: Changes keep the aliases of KMS keys that can be used
# description: >-
#   Programs name keys by their aliases. When a change deletes or replaces one (a new name makes a new alias), every
#   request by the old name fails from the apply on, and nobody can see from KMS who makes such requests. An alias
#   of a key that cannot be used anyway, and one that goes with its key, is no loss of its own. One that the change
#   makes again for the same key, at another address, is of medium severity: nothing says which comes first. The finding
#   stands on the key.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html
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
#       Keep the alias, and make a new one beside it. When CloudTrail shows no more requests by the old name, delete
#       it, and waive this finding with a reason.
package keyproof.kms_key.alias_kept_by_change

import data.keyproof.lib.planned

subject if {
	count(_effects) > 0
	count(planned.taking(input.kms_key.planned_effects.value, "key")) == 0
}

_lasting := [effect | some effect in _effects; object.get(effect, "made_again_by", "") == ""]

violation contains {
	"message": sprintf("%s %s, and %s makes it again: requests fail in between, and where it is made first the apply ends without it; say that it moved (a moved block)", [
		planned.verb(effect),
		effect.id,
		effect.made_again_by,
	]),
	"severity": "medium",
} if {
	some effect in _effects
	effect.made_again_by != ""
	count({input.kms_key.metadata.value.state} & {"Disabled", "PendingDeletion", "PendingReplicaDeletion"}) == 0
}

_effects := planned.taking(input.kms_key.planned_effects.value, "alias")

violation contains concat("", [
	planned.verb(effect),
	sprintf(" %s: requests by that name fail from the apply on", [object.get(effect, "id", "an alias of this key")]),
	planned.last_use(object.get(input.kms_key, ["last_usage", "value"], {})),
]) if {
	some effect in _lasting
	count({input.kms_key.metadata.value.state} & {"Disabled", "PendingDeletion", "PendingReplicaDeletion"}) == 0
}

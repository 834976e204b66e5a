# METADATA
# title: Changes keep the KMS keys that there are
# description: >-
#   A key that a change deletes or replaces is scheduled for its deletion: nobody can use it from the apply on, and
#   when the waiting period ends everything that is encrypted under it is lost for good. A replacement has other key
#   material, and opens nothing of what the old key locked. The finding says what is lost: when the key was last
#   used as far as KMS was asked, the grants that end with it, and the waiting period that the source sets (30 days
#   unless it says otherwise). It stands on the key that is lost. A key that waits for its deletion already loses
#   nothing more.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
# custom:
#   severity: critical
#   of_change: true
#   selects_by: [planned_effects, metadata]
#   judges_by: []
#   also_reads: [last_usage, grants]
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-12, CM-3]
#   remediation:
#     text: >-
#       Take the key out of the change: keep its block, or have Terraform forget it without destroying it (a removed
#       block with destroy = false, in CloudFormation DeletionPolicy: Retain). Where an attribute cannot be changed
#       on the key, make a new key beside it and move its users over first. To delete it on purpose, disable it
#       first and see that nobody misses it; then waive this finding with a reason.
package keyproof.kms_key.kept_by_change

import data.keyproof.lib.planned
import data.keyproof.lib.words

subject if {
	count(_effects) > 0
	object.get(input.kms_key.metadata.value, "multi_region_key_type", "") != "REPLICA"
}

_effects := planned.taking(input.kms_key.planned_effects.value, "key")

violation contains concat("", [
	planned.verb(effect),
	" this key: it cannot be used from the apply on, and is gone after ",
	words.counted(planned.window(effect), "day"),
	planned.last_use(object.get(input.kms_key, ["last_usage", "value"], {})),
	planned.granted(object.get(input.kms_key, ["grants", "value"], [])),
	planned.protection(effect),
]) if {
	some effect in _effects
	count({input.kms_key.metadata.value.state} & {"PendingDeletion", "PendingReplicaDeletion"}) == 0
}

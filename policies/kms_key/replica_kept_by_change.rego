# METADATA
# title: Changes keep the replicas of multi-Region KMS keys
# description: >-
#   A replica that a change deletes or replaces cannot be used in its Region from the apply on. Its primary and the
#   other replicas have the same key material, so what it encrypted can be decrypted in their Regions; but who uses
#   it by its own ARN or alias fails, and a Region that fails over to it has no key. The finding stands on the
#   replica.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-delete.html
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
#       Take the replica out of the change: keep its block, or have Terraform forget it without destroying it (a
#       removed block with destroy = false, in CloudFormation DeletionPolicy: Retain). Move its users to another
#       Region's key first, then waive this finding with a reason.
package keyproof.kms_key.replica_kept_by_change

import data.keyproof.lib.planned
import data.keyproof.lib.words

subject if {
	count(_effects) > 0
	input.kms_key.metadata.value.multi_region_key_type == "REPLICA"
}

_effects := planned.taking(input.kms_key.planned_effects.value, "key")

violation contains concat("", [
	planned.verb(effect),
	sprintf(" this replica of %s: it cannot be used from the apply on, and is gone after ", [
		object.get(input.kms_key.metadata.value, "primary_arn", "a key"),
	]),
	words.counted(planned.window(effect), "day"),
	planned.last_use(object.get(input.kms_key, ["last_usage", "value"], {})),
	planned.granted(object.get(input.kms_key, ["grants", "value"], [])),
	planned.protection(effect),
]) if {
	some effect in _effects
	count({input.kms_key.metadata.value.state} & {"PendingDeletion", "PendingReplicaDeletion"}) == 0
}

# METADATA
# title: Multi-Region KMS keys are only in Regions that are allowed
# description: >-
#   The keys of a multi-Region key share their material: data encrypted in one Region can be decrypted in every other, each
#   under a key policy of its own. A replica therefore takes the data's protection to its Region, which rules on residency may
#   forbid. A key names its relatives, so Regions that are not scanned are seen too: each key is judged for its own Region,
#   and a primary (or a replica whose primary is not in the scan) for those of its relatives as well. While no Regions
#   are named, every multi-Region key is a finding of low severity unless a tag with a value approves it: most
#   keys need one Region only. No key can be made single-Region again.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-auth.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [metadata]
#   unseen: [primary]
#   also_reads: [tags]
#   parameters:
#     allowed_regions:
#       default: []
#       schema: {type: array, items: {type: string, pattern: "^[a-z]{2,}(-[a-z]+)+-[0-9]+$"}, uniqueItems: true}
#       description: The Regions where multi-Region keys may be. With an empty list the tag alone approves a key.
#     approval_tag:
#       default: multi-region-approved
#       schema: {type: string, minLength: 1, maxLength: 128}
#       description: >-
#         The key of the tag that approves a multi-Region key while no Regions are named (compared without regard to case).
#   remediation:
#     text: >-
#       Encrypt what depends on the replica under another key, then schedule the replica's deletion; a primary in the wrong
#       Region first has to hand its part to a replica (update-primary-region). Deny kms:ReplicateKey, and
#       kms:CreateKey where kms:MultiRegion is true, outside the allowed Regions (kms:ReplicaRegion). Look first
#       at when the replica was last used: what only it is asked to decrypt is out of reach once it is deleted.
#     cli: aws kms get-key-last-usage --key-id REPLICA_KEY_ARN --region REPLICA_REGION
#     effect: reads
package keyproof.kms_key.regions_allowed

import data.keyproof.lib.fact
import data.keyproof.lib.kms_key
import data.keyproof.lib.tags

subject if {
	metadata := input.kms_key.metadata.value
	metadata.multi_region == true
	kms_key.stays(metadata)
}

violation contains sprintf("is in %s, which is not among the allowed Regions (%s)", [
	input.kms_key.region,
	concat(", ", sort(allowed)),
]) if {
	allowed := {region | some region in data.parameters.kms_key.regions_allowed.allowed_regions}
	count(allowed) > 0
	count({input.kms_key.region} - allowed) == 1
}

violation contains sprintf("has %s in %s, which is not among the allowed Regions (%s)", [
	what,
	region,
	concat(", ", sort(allowed)),
]) if {
	metadata := input.kms_key.metadata.value
	primary := input.kms_key.primary.value
	allowed := {region | some region in data.parameters.kms_key.regions_allowed.allowed_regions}
	count(allowed) > 0
	kms_key.speaks_for_relatives(metadata, primary)
	some [what, region] in kms_key.relatives(metadata, input.kms_key.arn)
	count({region} - allowed) == 1
}

violation contains {"message": message, "severity": "low"} if {
	metadata := input.kms_key.metadata.value
	primary := input.kms_key.primary.value
	carried := input.kms_key.tags.value
	metadata.multi_region == true
	count(data.parameters.kms_key.regions_allowed.allowed_regions) == 0
	kms_key.speaks_for_relatives(metadata, primary)
	tag := data.parameters.kms_key.regions_allowed.approval_tag
	count(tags.values_of(carried, tag) - {""}) == 0
	regions := {input.kms_key.region} | {region | some [_, region] in kms_key.relatives(metadata, input.kms_key.arn)}
	message := sprintf("is a multi-Region key (%s), which neither a list of allowed Regions nor the tag %s approves", [
		concat(", ", sort(regions)),
		tag,
	])
}

# Where Regions are named no tag approves anything.
unseen contains reason if {
	count(data.parameters.kms_key.regions_allowed.allowed_regions) == 0
	kms_key.speaks_for_relatives(input.kms_key.metadata.value, input.kms_key.primary.value)
	some reason in fact.missing(input.kms_key, "tags", "kms:ListResourceTags")
}

# METADATA
# title: Multi-Region KMS keys have the same principals, tags and state in every Region
# description: >-
#   Related multi-Region keys share their material, so whoever may use one of them can read what any of them encrypted.
#   KMS keeps key id, material, spec, usage and rotation equal, and nothing else: policies, grants, tags and whether a key
#   is enabled are each key's own. A principal that only one of the policies lets in is the finding of medium severity; a
#   differing tag, or a key that is disabled where the other is enabled, is of low severity. Who is let in, every Deny and
#   the conditions that say who tell; actions and other conditions are not compared. The primary is judged with its replicas; those in Regions that were not scanned are left out, as are keys
#   that are about to be deleted. Scan all Regions of the key together to compare them.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-auth.html
# custom:
#   severity: medium
#   selects_by: [metadata, primary, related]
#   judges_by: [metadata]
#   unseen: [tags]
#   parameters:
#     ignored_tags:
#       default: []
#       schema: {type: array, items: {type: string, minLength: 1, maxLength: 128}, uniqueItems: true}
#       description: Tags that may differ, such as one that names the Region
#   remediation:
#     text: >-
#       Decide which of the policies, tags and states is right, and set it in every Region: put-key-policy, tag-resource and
#       enable-key work on each related key by itself, with the ARN and the Region of that key.
#     cli: |-
#       aws kms get-key-policy --key-id KEY_ARN --policy-name default
#       aws kms get-key-policy --key-id RELATED_KEY_ARN --policy-name default --region RELATED_REGION
#     effect: reads
package keyproof.kms_key.replicas_consistent

import data.keyproof.lib.kms_key
import data.keyproof.lib.multi_region

subject if {
	metadata := input.kms_key.metadata.value
	kms_key.stays(metadata)
	metadata.multi_region == true
	related := input.kms_key.related.value
	count(related.keys) + count(related.unread) > 0
	kms_key.speaks_for_relatives(metadata, input.kms_key.primary.value)
}

exempt contains sprintf("none of its related keys was scanned: they are in %s", [concat(", ", sort(regions))]) if {
	related := input.kms_key.related.value
	count(related.keys) + count(related.unread) == 0
	regions := {kms_key.region_of(arn) | some arn in related.left_out}
	count(regions) > 0
}

violation contains message if {
	some other in multi_region.standing(input.kms_key.related.value.keys)
	some message in multi_region.principals_differ(other)
}

violation contains {"message": message, "severity": "low"} if {
	own := input.kms_key.tags.value
	some other in multi_region.standing(input.kms_key.related.value.keys)
	some message in multi_region.tags_differ(own, other, data.parameters.kms_key.replicas_consistent.ignored_tags)
}

violation contains {"message": message, "severity": "low"} if {
	own := input.kms_key.metadata.value.state
	some other in multi_region.standing(input.kms_key.related.value.keys)
	some message in multi_region.states_differ(own, other)
}

unseen contains reason if some reason in input.kms_key.related.value.unread

# METADATA
# title: Customer-managed KMS keys carry the tags that the house asks for
# description: >-
#   Tags say who owns a key, where it is used and how secret its data is: what somebody has to know who finds the key in
#   a report or wants to delete it, and what policies by attribute (aws:ResourceTag) decide by. A tag with an empty value says
#   nothing and counts as missing (AWS Config lets it pass); upper and lower case make no difference. Where no tags are asked
#   for by name, any will do, but for those that AWS puts there itself (aws:…). Tags belong to one Region, so a
#   multi-Region replica needs its own.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/tagging-keys.html
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/kms-key-tagged.html
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: [tags]
#   parameters:
#     required_tags:
#       default: [Owner, Environment, DataClassification]
#       schema: {type: array, items: {type: string, minLength: 1, maxLength: 128}, maxItems: 50, uniqueItems: true}
#       description: The keys of the tags that every key must carry. With an empty list any tag will do.
#   controls:
#     aws:
#       aws_config: [KMS_KEY_TAGGED]
#   remediation:
#     text: >-
#       Add the tags, best where the key is made (CloudFormation, Terraform), and ask for them with the condition key
#       aws:RequestTag on kms:CreateKey. Mind that tags may open or close the key where policies look at them.
#     cli: aws kms tag-resource --key-id KEY_ARN --tags TagKey=Owner,TagValue=TEAM
#     effect: changes
package keyproof.kms_key.tagged

import data.keyproof.lib.kms_key
import data.keyproof.lib.tags

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains sprintf("has no value for these tags: %s", [concat(", ", missing)]) if {
	carried := input.kms_key.tags.value
	missing := tags.missing(carried, data.parameters.kms_key.tagged.required_tags)
	count(missing) > 0
}

violation contains "carries no tag, or only those that AWS put there" if {
	carried := input.kms_key.tags.value
	count(data.parameters.kms_key.tagged.required_tags) == 0
	count(tags.own(carried)) == 0
}

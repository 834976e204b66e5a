# METADATA
# title: Customer-managed KMS keys have a description
# description: >-
#   The description says in a sentence what a key protects, for whoever reads it years later, when the people who made it are
#   gone and the alias has moved on. It is free text and no fact that anything relies on, hence the severity info. Whoever
#   may call kms:DescribeKey can read it, so it is no place for secrets. Each key of a multi-Region key has its own.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/editing-keys.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateKeyDescription.html
# custom:
#   severity: info
#   selects_by: [metadata]
#   judges_by: [metadata]
#   decided_by: [description]
#   remediation:
#     text: Say in the description which data the key protects, for which application, and who answers for it.
#     cli: aws kms update-key-description --key-id KEY_ARN --description DESCRIPTION
#     effect: changes
package keyproof.kms_key.described

import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains "has no description" if trim_space(input.kms_key.metadata.value.description) == ""

unseen contains reason if {
	object.get(input.kms_key.metadata.value, "description", null) == null
	reason := {
		"kind": "known_after_apply",
		"action": "",
		"message": "the description is known only when the change is applied",
	}
}

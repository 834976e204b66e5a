# METADATA
# title: Every statement of a KMS key policy has an effect
# description: >-
#   KMS takes a key policy whose statements do nothing: without a Resource or an Action, with the ARN of another key, of an
#   alias or of a queue as the Resource, with no action of KMS, or with such as only IAM policies give or the key's usage has
#   no use of. It takes misspelt words as well: an action that there is not (kms:Decyrpt, and kms:ReEncrypt, which is two
#   actions), or a condition key that no request has (aws:SourceAcount), so that a condition never holds, or always. Whoever
#   wrote such a statement meant something: somebody does not have the access that it looks like, or a Deny protects nothing.
#   A word that is one letter from one that is known is misspelt; any other that this version does not know may be newer, and
#   the rule is unknown then. In a key policy the Resource is "*" or the ARN of the key itself; aliases are conditions
#   (kms:RequestAlias, kms:ResourceAliases).
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: [access]
#   unseen: [shared_access]
#   remediation:
#     text: >-
#       Set the statement's Resource to "*", spell its actions and condition keys as AWS does, and give it the actions of KMS
#       that it was meant for, or take it out. Look first whether anybody should get what it would then give.
#     cli: aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
#     effect: changes
package keyproof.kms_key.policy_statements_effective

import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains sprintf("%s does nothing: %s", [statement.label, statement.why]) if {
	some statement in input.kms_key.access.value.without_effect
}

violation contains sprintf("%s %s", [statement.label, statement.what]) if {
	some policy in _policies
	some statement in policy.misspelt
}

unseen contains reason if some reason in input.kms_key.access.value.open

unseen contains {
	"kind": "invalid",
	"action": "kms:GetKeyPolicy",
	"message": sprintf("this version does not know %s", [word]),
} if {
	some policy in _policies
	some word in policy.unfamiliar
}

# The key's own, and the one that RAM writes for it.
_policies contains input.kms_key.access.value

_policies contains input.kms_key.shared_access.value

# METADATA
# title: KMS key policies leave the key manageable
# description: >-
#   Nobody may do to a key what its policy does not allow, not even the account's root user. When all who may change the policy
#   are gone, the key can be mended by AWS Support only. The default statement prevents it: it gives kms:* to the account. So
#   the rule wants kms:PutKeyPolicy for the account, or else for as many of its users and roles as min_managers says. Counted is
#   what surely gives it: without a condition that might not hold, not taken back by a Deny, and not to other accounts, which
#   cannot change the policy whatever it says, nor to service-linked roles. Ids such as AIDA… and AROA… stand for users and
#   roles that were deleted: high without the default statement, else low, since they are only clutter. Where the default
#   statement was taken out on purpose, a tag that says why makes it low. A Deny with a condition is not looked into.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [policy, tags]
#   parameters:
#     min_managers:
#       default: 2
#       schema: {type: integer, minimum: 1, maximum: 20}
#       description: So many users and roles must be able to change the policy where the account itself is not.
#     exception_tag:
#       default: key-policy-without-root
#       schema: {type: string, minLength: 1, maxLength: 128}
#       description: The key of a tag that says why the account itself may not change the policy; it makes the finding low.
#   remediation:
#     text: >-
#       Restore the default statement, which gives kms:* to arn:aws:iam::ACCOUNT_ID:root, and take ids of deleted users and
#       roles out of the policy. If nobody may change it any more, open a case with AWS Support.
#     cli: aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
package keyproof.kms_key.policy_not_locked_out

import data.keyproof.lib.key_policy
import data.keyproof.lib.kms_key
import data.keyproof.lib.policy_document

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains {"message": message, "severity": severity} if {
	account := input.kms_key.account
	count(managers & {account}) == 0
	count(managers) < data.parameters.kms_key.policy_not_locked_out.min_managers
	exception_tag := data.parameters.kms_key.policy_not_locked_out.exception_tag
	severity := excused("high", input.kms_key.tags.value, exception_tag)
	message := sprintf("no statement surely lets the account change the key policy, and %s", [who(managers)])
}

violation contains {"message": message, "severity": severity} if {
	some grant in key_policy.grants
	deleted := key_policy.ghosts(grant)
	count(deleted) > 0
	account := input.kms_key.account
	exception_tag := data.parameters.kms_key.policy_not_locked_out.exception_tag
	severity := excused(danger(count(managers & {account})), input.kms_key.tags.value, exception_tag)
	message := sprintf("%s names users or roles that were deleted: %s", [
		policy_document.named(grant.number, grant.statement),
		key_policy.list(deleted),
	])
}

managers := key_policy.managers(key_policy.grants, denied, input.kms_key.arn, input.kms_key.account) if {
	denied := key_policy.denied(input.kms_key.policy.value.document, input.kms_key.arn, input.kms_key.account)
}

danger(0) := "high"

danger(1) := "low"

# A tag without a reason excuses nothing.
excused(severity, tags, tag) := severity if {
	trim_space(object.get(tags, tag, "")) == ""
} else := "low"

who(people) := "no user or role either" if count(people) == 0

who(people) := sprintf("only %s may", [concat(", ", sort(people))]) if count(people) > 0

# METADATA
# title: KMS key policies leave the key manageable
# description: >-
#   Nobody may do to a key what its policy does not allow, not even the account's root user. When all who may change the
#   policy are gone, only AWS Support can mend the key. The default statement prevents it: it gives kms:* to the account. So
#   the rule wants kms:PutKeyPolicy for the account, or else for as many of its users and roles as min_managers says. Counted
#   is who surely has it once every condition and Deny is weighed: those on the caller's name, account or kind are sure, such
#   as aws:PrincipalArn, as is what he can bring about, such as MFA; the place or time of a call is not. A pattern of role
#   names outlives its roles and counts as the account. Other accounts cannot change the policy whatever it says, nor do
#   service-linked roles. Ids such as AIDA… and AROA… stand for deleted users and roles: high without the default statement,
#   else low, as clutter. Where the default statement was taken out on purpose, a tag that says why makes it low.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [access]
#   also_reads: [tags]
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
#     effect: changes
package keyproof.kms_key.policy_not_locked_out

import data.keyproof.lib.access
import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains {"message": message, "severity": _excused("high")} if {
	managers := input.kms_key.access.value.managers
	not input.kms_key.account in managers.surely
	count(_open) == 0
	count(managers.surely) < data.parameters.kms_key.policy_not_locked_out.min_managers
	message := sprintf("no statement surely lets the account change the key policy, and %s%s", [
		_who(managers.surely),
		_perhaps(managers.perhaps),
	])
}

_open := object.get(input.kms_key, ["access", "value", "open"], [])

# A statement that a planned change leaves open may be the one that lets somebody manage the key.
unseen contains reason if {
	managers := input.kms_key.access.value.managers
	not input.kms_key.account in managers.surely
	count(managers.surely) < data.parameters.kms_key.policy_not_locked_out.min_managers
	some reason in _open
}

violation contains {"message": message, "severity": _excused(_danger)} if {
	some statement in input.kms_key.access.value.deleted
	message := sprintf("%s names users or roles that were deleted: %s", [
		statement.label,
		access.list(statement.ids),
	])
}

# What ids of deleted principals are beside the default statement is only clutter.
_danger := "low" if {
	input.kms_key.account in input.kms_key.access.value.managers.surely
} else := "high"

# A tag without a reason excuses nothing, and neither does one that could not be read.
_excused(severity) := severity if {
	tag := data.parameters.kms_key.policy_not_locked_out.exception_tag
	trim_space(object.get(input.kms_key, ["tags", "value", tag], "")) == ""
} else := "low"

_who(people) := "no user or role either" if count(people) == 0

_who(people) := sprintf("only %s may", [concat(", ", people)]) if count(people) > 0

_perhaps([]) := ""

_perhaps(people) := sprintf("; whether %s may, depends on conditions", [access.list(people)]) if count(people) > 0

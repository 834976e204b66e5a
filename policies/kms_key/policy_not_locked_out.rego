# METADATA
# title: KMS key policies leave the key manageable
# description: >-
#   Nobody may do to a key what its policy does not allow, not even the account's root user; when all who may change the
#   policy are gone, only AWS Support can mend the key. So the rule wants kms:PutKeyPolicy for the account, as the default
#   statement gives it, or else for as many of its users and roles as min_managers says. Counted is who surely has it once
#   every condition and Deny is weighed: those on the caller's name, account or kind are sure, as is what he can bring about,
#   such as MFA; the place or time of a call is not. A Deny of whoever calls from elsewhere than an endpoint, VPC or address is
#   low: it locks out the root user and the console too, and once the place is gone, everybody. A pattern of role names counts
#   as the account. Other accounts cannot change the policy, nor do service-linked roles. Ids such as AIDA… and AROA… stand for
#   deleted users and roles: high without the default statement, else low. Where it was taken out on purpose, a tag that says
#   why makes it low.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/vpce-policy-condition.html
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
#       description: >-
#         The key of a tag that says why the account itself may not change the policy; it makes the finding low (compared
#         without regard to case).
#   remediation:
#     text: >-
#       Restore the default statement, which gives kms:* to arn:aws:iam::ACCOUNT_ID:root, and take ids of deleted users and
#       roles out of the policy. Let a Deny by the place of calls spare kms:PutKeyPolicy, or a role that mends the key in need.
#       If nobody may change it any more, open a case with AWS Support.
#     cli: aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
#     effect: changes
package keyproof.kms_key.policy_not_locked_out

import data.keyproof.lib.access
import data.keyproof.lib.kms_key
import data.keyproof.lib.tags

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

# Who may is locked out by the place of the call; an endpoint of another id, or another network, helps nobody.
violation contains {"message": message, "severity": "low"} if {
	some deny in input.kms_key.access.value.managers.only_from
	message := sprintf("%s lets the key policy be changed only from where its condition on %s says: %s", [
		deny.label,
		concat(", ", deny.keys),
		"elsewhere, as in the console, not even the root user can, and once that place is gone, nobody",
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
	count(tags.values_of(object.get(input.kms_key, ["tags", "value"], {}), tag) - {""}) == 0
} else := "low"

_who(people) := "no user or role either" if count(people) == 0

_who(people) := sprintf("only %s may", [concat(", ", people)]) if count(people) > 0

_perhaps([]) := ""

_perhaps(people) := sprintf("; whether %s may, depends on conditions", [access.list(people)]) if count(people) > 0

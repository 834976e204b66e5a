# METADATA
# title: KMS key policies let in trusted accounts only
# description: >-
#   A key policy that names another account hands part of the key to whoever administers that account, who can pass it on to
#   every user and role there. The rule wants each principal, or a condition that fixes the caller, to be in the key's own
#   account, in trusted_accounts or in trusted_organizations. It is high where the statement gives administrative actions:
#   with kms:CreateGrant the others can let in whom they like. An AWS service is judged by for whom it may use the key: an
#   account that is not trusted is medium, any account (the confused deputy) or an organization that is not trusted is low, so
#   name yours in aws:SourceAccount, aws:SourceArn or the encryption context; what only tells about the key is no use. The
#   policy is evaluated as IAM does, conditions and every Deny, for each account, organization and principal that it names and
#   for strangers. Organizations are known only from conditions. IAM policies and grants are not part of it.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-resources.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
# custom:
#   severity: medium
#   worst: high
#   selects_by: [metadata]
#   judges_by: [access]
#   unseen: [shared_access]
#   aws_checks: {access_analyzer: [ExternalAccess]}
#   parameters:
#     trusted_accounts:
#       default: []
#       schema: {type: array, items: {type: string, pattern: "^[0-9]{12}$"}}
#       description: Ids of accounts that a key policy may let in.
#     trusted_organizations:
#       default: []
#       schema: {type: array, items: {type: string, pattern: "^o-[a-z0-9]{10,32}$"}}
#       description: Ids of organizations that a key policy may let in, where a condition fixes the caller to them.
#     admin_actions:
#       default: [PutKeyPolicy, CreateGrant, ScheduleKeyDeletion]
#       schema: {type: array, items: {type: string, pattern: "^[A-Za-z]+$"}}
#       description: >-
#         KMS actions that make it high. CreateGrant does not where a condition says which grants may be created, such as
#         kms:GrantIsForAWSResource.
#   controls:
#     aws:
#       aws_access_analyzer: [ExternalAccess]
#     keyproof:
#       nist_800_53_r5: [AC-3, AC-6]
#       iso_27001_2022: [A.5.15]
#   remediation:
#     text: >-
#       Take the other account out of the policy or, if it is meant, add it to trusted_accounts. For a service, add a condition
#       on aws:SourceAccount or aws:SourceArn with your account. The AWS_RAM policy is written by AWS RAM: take the account out
#       of the resource share, or the key.
#     cli: |-
#       aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
#       aws ram disassociate-resource-share --resource-share-arn RESOURCE_SHARE_ARN --resource-arns KEY_ARN # of the AWS_RAM policy
#     effect: changes
package keyproof.kms_key.policy_within_trusted_accounts

import data.keyproof.lib.access
import data.keyproof.lib.key_access
import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

_accounts := {id | some id in data.parameters.kms_key.policy_within_trusted_accounts.trusted_accounts} | {input.kms_key.account}

_organizations := {id | some id in data.parameters.kms_key.policy_within_trusted_accounts.trusted_organizations}

violation contains {"message": message, "severity": key_access.degree(holder, administrative)} if {
	administrative := data.parameters.kms_key.policy_within_trusted_accounts.admin_actions
	some statement in key_access.statements
	[_, whom] := access.strangers[statement.open.whom]
	some holder in statement.holders
	holder.kind == "everyone"
	message := sprintf("%s is open to %s: %s (%s)", [statement.label, whom, _why[statement.open.how], statement.says])
}

_why := {
	"at_will": "no condition restricts the caller",
	"via_service": "its conditions fix no account or organization that is trusted",
	"by_few": "its conditions fix no account or organization that is trusted",
	"from_place": "its conditions fix no account or organization that is trusted",
}

violation contains {"message": message, "severity": key_access.degree(holder, administrative)} if {
	administrative := data.parameters.kms_key.policy_within_trusted_accounts.admin_actions
	some statement in key_access.statements
	some holder in statement.holders
	reason := key_access.untrusted(holder)
	not access.is_trusted(holder, _accounts, _organizations)
	message := sprintf("%s lets in %s, %s (%s)", [
		statement.label,
		access.spelled(holder.who),
		reason,
		statement.says,
	])
}

violation contains {"message": message, "severity": "low"} if {
	some statement in key_access.statements
	services := access.deputies(statement, _accounts, _organizations)[""]
	message := sprintf("%s lets %s use the key for any account: no condition on aws:SourceAccount, aws:SourceArn or %s", [
		statement.label,
		access.list(services),
		sprintf("kms:EncryptionContext restricts it (%s)", [statement.says]),
	])
}

violation contains {"message": message, "severity": _home(for_whom)} if {
	some statement in key_access.statements
	some for_whom, services in access.deputies(statement, _accounts, _organizations)
	for_whom != ""
	message := sprintf("%s lets %s use the key for %s, which is not trusted (%s)", [
		statement.label,
		access.list(services),
		for_whom,
		statement.says,
	])
}

# One organization is narrower than any account, and more often one's own than another's account is.
_home(for_whom) := "medium" if {
	trim(for_whom, "0123456789") == ""
} else := "low"

unseen contains reason if some reason in key_access.open

# METADATA
# title: KMS key policies let in trusted accounts only
# description: >-
#   A key policy that names another account hands part of the key to whoever administers that account: its root user's ARN
#   lets them pass the permission on to every user and role there. The rule wants each principal, or a condition that fixes the
#   caller, to be in the key's own account, in trusted_accounts or in trusted_organizations. It is high where the statement
#   gives administrative actions: with kms:CreateGrant the others can let in whom they like. An AWS service is judged by for
#   whom it may use the key: for an account that is not trusted is medium, for any account is low (the confused deputy), so
#   name yours in aws:SourceAccount, aws:SourceArn or the encryption context. Organizations are known only from conditions.
#   A Deny counts only where it takes everything from everyone, without a condition. IAM policies and grants are not part of it.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-resources.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [policy]
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
#       on aws:SourceAccount or aws:SourceArn with your account.
#     cli: aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
package keyproof.kms_key.policy_within_trusted_accounts

import data.keyproof.lib.key_policy
import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains entry if {
	own := input.kms_key.account
	trusted_accounts := {id | some id in data.parameters.kms_key.policy_within_trusted_accounts.trusted_accounts}
	organizations := {id | some id in data.parameters.kms_key.policy_within_trusted_accounts.trusted_organizations}
	admin_actions := data.parameters.kms_key.policy_within_trusted_accounts.admin_actions
	some grant in key_policy.grants_to_others
	some entry in key_policy.beyond(grant, {own} | trusted_accounts, organizations, admin_actions)
}

# METADATA
# title: IAM policies of the account do not let anybody decrypt with every key
# description: >-
#   The default statement of a key's policy leaves it to IAM who uses the key, and a policy of IAM that allows kms:Decrypt or
#   kms:ReEncryptFrom on every key opens all of those at once, and the next one too. Judged are the managed policies that
#   the account wrote (their default versions) and the inline ones of users, groups and roles, each for itself, less what it
#   denies. A statement is bounded by the ARNs of keys or of a Region, and by conditions on the service (kms:ViaService), the
#   encryption context, aliases or tags of keys, also by what a Deny spares; Security Hub and Config look at Resource alone. A
#   policy that is attached to nobody is of low severity. AWS's own managed policies are not judged.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/iam-customer-policy-blocked-kms-actions.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html
# custom:
#   severity: medium
#   opt_in: true
#   selects_by: [iam_decrypts]
#   judges_by: [iam_decrypts]
#   parameters:
#     excepted_policies:
#       default: []
#       schema: {type: array, items: {type: string, minLength: 1, maxLength: 128}, uniqueItems: true}
#       description: Names of policies that may decrypt with every key, such as one for break-glass
#   controls:
#     aws:
#       aws_security_hub: [KMS.1, KMS.2]
#       aws_config: [IAM_CUSTOMER_POLICY_BLOCKED_KMS_ACTIONS, IAM_INLINE_POLICY_BLOCKED_KMS_ACTIONS]
#       nist_800_53_r5: [AC-2, AC-2(1), AC-3, AC-3(7), AC-3(15), AC-5, AC-6, AC-6(3)]
#   remediation:
#     text: >-
#       Name in the policy the keys that are needed, or those of a Region of the account, or let conditions say which: by
#       alias (kms:ResourceAliases), by tag, or by the service that uses the key (kms:ViaService). The first command shows a
#       policy as it is.
#     cli: |-
#       aws iam get-account-authorization-details --filter LocalManagedPolicy
#       aws iam create-policy-version --policy-arn arn:aws:iam::ACCOUNT_ID:policy/POLICY_NAME --policy-document file://policy.json --set-as-default
#     effect: changes
package keyproof.account.iam_decrypt_bounded

subject if input.account.iam_decrypts.value.considered > 0

exempt contains "no policy that the account wrote is about decrypting with KMS" if {
	input.account.iam_decrypts.value.considered == 0
}

violation contains entry if {
	some policy in input.account.iam_decrypts.value.policies
	count({policy.name} & {name | some name in data.parameters.account.iam_decrypt_bounded.excepted_policies}) == 0
	message := sprintf("%s decrypts with every key (%s)", [_named(policy), concat(", ", policy.statements)])
	entry := _graded(message, object.get(policy, "attachments", 1))
}

unseen contains {
	"kind": "unavailable",
	"action": "iam:GetAccountAuthorizationDetails",
	"message": "the account has more policies than are read",
} if {
	input.account.iam_decrypts.value.is_complete == false
}

unseen contains {
	"kind": "invalid",
	"action": "iam:GetAccountAuthorizationDetails",
	"message": sprintf("policy %s is no JSON that can be read", [name]),
} if {
	some name in input.account.iam_decrypts.value.unreadable
}

_named(policy) := sprintf("managed policy %s", [policy.name]) if {
	policy.kind == "managed"
} else := sprintf("inline policy %s of %s %s", [policy.name, policy.kind, object.get(policy, "holder", "")])

# Nobody has it yet.
_graded(message, 0) := {"message": message, "severity": "low"}

_graded(message, attachments) := message if attachments > 0

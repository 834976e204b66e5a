# METADATA
# title: KMS key policies let nobody both administer and use a key
# description: >-
#   Who administers a key should not be able to read what it protects, nor who reads to change the rules: then it takes two to
#   misuse it. The rule adds up what all statements give to the same user, role (with its sessions) or federation, less what
#   any Deny takes back. kms:CreateGrant is administrative, since a grant hands on the use of the key, but not with a
#   condition that says which grants may be created (kms:GrantIsForAWSResource, kms:GranteePrincipal, kms:GrantOperations,
#   kms:GrantConstraintType, kms:ViaService), as in the console's statement for key users. kms:ReplicateKey sets the policy of
#   a replica with the same material. What a key of its usage cannot do is no use. Account principals are left out: there IAM
#   policies decide, which are not read. So are AWS services and roles that only they can assume, which have no duties, and
#   deleted principals. A statement for everyone is not added to what others have.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
#   - ref: https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-kms-best-practices/identity-and-access-management.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [access]
#   unseen: [shared_access]
#   parameters:
#     admin_actions:
#       default:
#         - PutKeyPolicy
#         - ScheduleKeyDeletion
#         - CreateGrant
#         - DisableKey
#         - UpdateKeyDescription
#         - EnableKeyRotation
#         - DeleteImportedKeyMaterial
#         - ReplicateKey
#       schema: {type: array, items: {type: string, pattern: "^[A-Za-z]+$"}}
#       description: KMS actions that administer a key.
#     use_actions:
#       default:
#         - Encrypt
#         - Decrypt
#         - ReEncryptFrom
#         - ReEncryptTo
#         - GenerateDataKey
#         - GenerateDataKeyWithoutPlaintext
#         - GenerateDataKeyPair
#         - GenerateDataKeyPairWithoutPlaintext
#         - Sign
#         - Verify
#         - GenerateMac
#         - VerifyMac
#         - DeriveSharedSecret
#         - Encapsulate
#         - Decapsulate
#       schema: {type: array, items: {type: string, pattern: "^[A-Za-z]+$"}}
#       description: KMS actions that use a key.
#   controls:
#     keyproof:
#       nist_800_53_r5: [AC-5, AC-6]
#       pci_dss_4_0_1: ["3.6.1", "7.2"]
#       iso_27001_2022: [A.5.3]
#   remediation:
#     text: >-
#       Give the administrative actions and the use of the key to two roles, and see to it that nobody may assume both. Let key
#       users create grants only with the condition kms:GrantIsForAWSResource.
#     cli: aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
#     effect: changes
package keyproof.kms_key.policy_separates_duties

import data.keyproof.lib.access
import data.keyproof.lib.key_access
import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains message if {
	admin_actions := data.parameters.kms_key.policy_separates_duties.admin_actions
	use_actions := data.parameters.kms_key.policy_separates_duties.use_actions
	duties := [[holder.who, key_access.given(holder, admin_actions), key_access.given(holder, use_actions)] |
		some statement in key_access.statements
		some holder in statement.holders
		holder.kind in {"principal", "people", "everyone"}
	]
	some who in ({who | some [who, administers, _] in duties; count(administers) > 0} & {who | some [who, _, uses] in duties; count(uses) > 0})
	message := sprintf("%s may administer the key (%s) and use it (%s)", [
		access.spelled(who),
		access.list({name | some [other, administers, _] in duties; other == who; some name in administers}),
		access.list({name | some [other, _, uses] in duties; other == who; some name in uses}),
	])
}

unseen contains reason if some reason in key_access.open

# METADATA
# title: Who uses a KMS key can create grants on it for AWS services only
# description: >-
#   A grant hands the use of a key on, beside the key policy and without a review. Applications need kms:CreateGrant so that
#   AWS services which work for them, such as EC2 with encrypted volumes, can use the key later; they do not need it to let in
#   anybody else. So AWS writes it with a condition: kms:GrantIsForAWSResource, or one on the grantee, the operations or the
#   constraints of the grant, or on the service through which the call comes. A statement, or a Deny, may say so. The rule is
#   about whoever uses the key by the key policy and is named there; accounts are left out, since their IAM policies decide.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
#   - ref: https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-kms-best-practices/identity-and-access-management.html
# custom:
#   severity: medium
#   opt_in: true
#   selects_by: [metadata]
#   judges_by: [access]
#   unseen: [shared_access]
#   parameters:
#     use_actions:
#       default: [Decrypt, ReEncryptFrom, GenerateDataKey, GenerateDataKeyPair, Sign, GenerateMac, DeriveSharedSecret, Encapsulate, Decapsulate]
#       schema: {type: array, items: {type: string, pattern: "^[A-Za-z]+$"}}
#       description: KMS actions that use a key.
#   remediation:
#     text: >-
#       Give kms:CreateGrant in a statement of its own, with the condition Bool kms:GrantIsForAWSResource true, as the console
#       does for key users.
#     cli: aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
#     effect: changes
package keyproof.kms_key.policy_grants_bounded

import data.keyproof.lib.access
import data.keyproof.lib.key_access
import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains message if {
	use_actions := data.parameters.kms_key.policy_grants_bounded.use_actions
	users := {holder.who |
		some statement in key_access.statements
		some holder in statement.holders
		count(key_access.given(holder, use_actions)) > 0
	}
	some statement in key_access.statements
	granting := {holder.who |
		some holder in statement.holders
		holder.kind in {"principal", "people", "everyone"}
		"CreateGrant" in holder.actions
	} & users
	count(granting) > 0
	message := sprintf("%s lets %s, who uses the key, create grants of any kind (%s)", [
		statement.label,
		access.list(granting),
		statement.says,
	])
}

unseen contains reason if some reason in key_access.open

# METADATA
# title: Key policies of sensitive KMS keys say through what and for what services and whole accounts use the key
# description: >-
#   A key of sensitive data that a service, another account or everyone of an organization may use is best bound to the one
#   way in which it is meant to be used: through a service (kms:ViaService), for one kind of data (kms:EncryptionContext), by
#   callers or for resources of one account or organization (kms:CallerAccount, aws:SourceAccount, aws:SourceArn,
#   aws:SourceOrgID). Then a permission that was
#   meant for one bucket decrypts nothing else. The rule is about keys whose tag says that their data is sensitive, and about
#   statements that let services, accounts or everyone use the key; users and roles that are named, and the default statement,
#   are left out. It is advice: many statements are fine without. Whether the caller is one that you trust is judged by other
#   rules. Conditions that hold for requests without the key (…IfExists, ForAllValues, negated ones) do not count, nor does *, an
#   ARN that leaves the account open (arn:aws:cloudtrail:*:*:trail/*) or every service (*.amazonaws.com).
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/encrypt_context.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
# custom:
#   severity: low
#   opt_in: true
#   selects_by: [metadata, tags]
#   judges_by: [access]
#   unseen: [shared_access]
#   parameters:
#     tag:
#       default: DataClassification
#       schema: {type: string, minLength: 1, maxLength: 128}
#       description: The key of the tag that says how sensitive the data is. Case does not matter.
#     values:
#       default: [confidential, restricted, secret]
#       schema: {type: array, items: {type: string}}
#       description: Values of the tag that make a key one of sensitive data. Case does not matter.
#     condition_keys:
#       default:
#         - kms:ViaService
#         - kms:EncryptionContext
#         - kms:EncryptionContextKeys
#         - kms:CallerAccount
#         - aws:SourceAccount
#         - aws:SourceArn
#         - aws:SourceOrgID
#         - aws:SourceOrgPaths
#       schema: {type: array, minItems: 1, items: {type: string, minLength: 1}}
#       description: Condition keys of which a statement should have one; kms:EncryptionContext stands for those below it.
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
#         - GenerateMac
#         - DeriveSharedSecret
#         - Encapsulate
#         - Decapsulate
#       schema: {type: array, items: {type: string, pattern: "^[A-Za-z]+$"}}
#       description: KMS actions that use a key.
#   remediation:
#     text: >-
#       Add a condition to the statement, such as StringEquals with kms:ViaService and kms:CallerAccount, or with an encryption
#       context that the callers pass. Watch CloudTrail for what they pass before you demand it.
#     cli: aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
#     effect: changes
package keyproof.kms_key.policy_conditions_present

import data.keyproof.lib.access
import data.keyproof.lib.key_access
import data.keyproof.lib.kms_key
import data.keyproof.lib.tags

subject if {
	kms_key.stays(input.kms_key.metadata.value)
	sensitive := {lower(value) | some value in data.parameters.kms_key.policy_conditions_present.values}
	said := tags.values_of(input.kms_key.tags.value, data.parameters.kms_key.policy_conditions_present.tag)
	count(said & sensitive) > 0
}

violation contains message if {
	use_actions := data.parameters.kms_key.policy_conditions_present.use_actions
	condition_keys := data.parameters.kms_key.policy_conditions_present.condition_keys
	some statement in key_access.statements
	users := [holder | some holder in statement.holders; not holder.kind in {"principal", "service_role"}]
	count(users) > 0
	not key_access.guarded(statement, condition_keys)
	uses := {name | some holder in users; some name in key_access.given(holder, use_actions)}
	count(uses) > 0
	message := sprintf("%s lets %s use the key (%s) without a condition on %s", [
		statement.label,
		access.list({holder.who | some holder in users}),
		access.list(uses),
		concat(", ", condition_keys),
	])
}

unseen contains reason if some reason in key_access.open

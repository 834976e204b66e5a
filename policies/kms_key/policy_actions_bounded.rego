# METADATA
# title: KMS key policies give every action to nobody but the account itself
# description: >-
#   Whoever has kms:* on a key can use it, give it to others, change its policy and schedule its deletion, alone. Only the
#   default statement should say so: it names the account (its root user's ARN or its id) and so leaves the key to IAM
#   policies, where least privilege is decided. Everybody else gets the actions of a duty, as in the statements of the
#   console, whose kms:Create*, kms:Put* and the like are bounded and pass. NotAction with Allow gives all that it does not
#   name, and what KMS adds later. Conditions do not matter here: they bound who and when, not what; a Deny matters where it
#   takes what is added later too. Ids of deleted users and roles are nobody, and roles that only an AWS service can assume
#   are left out.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
#   - ref: https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-kms-best-practices/identity-and-access-management.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [access]
#   unseen: [shared_access]
#   controls:
#     keyproof:
#       nist_800_53_r5: [AC-6]
#   remediation:
#     text: >-
#       Replace kms:* with the actions that the principal needs: those of a key administrator or those of a key user, not both.
#     cli: aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
#     effect: changes
package keyproof.kms_key.policy_actions_bounded

import data.keyproof.lib.access
import data.keyproof.lib.key_access
import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains message if {
	some statement in key_access.statements
	others := {holder.who | some holder in statement.holders; holder.everything == true; holder.kind != "service_role"}
	count(others) > 0
	message := sprintf("%s gives %s every action (%s)", [statement.label, access.list(others), statement.says])
}

unseen contains reason if some reason in key_access.open

# METADATA
# title: CloudHSM backups are shared with trusted accounts only
# description: >-
#   Whoever may use a backup can restore a cluster from it, with your keys and your users in it, in an account where you see
#   nothing of it. A backup's resource policy, which also AWS RAM writes, should name only accounts that you trust, or no one:
#   most backups need none. Principal "*" is critical unless a condition fixes the caller to an account or organization that
#   is trusted. IAM Access Analyzer, AWS Config and Security Hub do not look at CloudHSM backups. The rule is about backups of
#   the account itself that are ready; what others share with it is not listed.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_PutResourcePolicy.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_GetResourcePolicy.html
# custom:
#   severity: high
#   worst: critical
#   selects_by: [metadata]
#   judges_by: [resource_policy]
#   parameters:
#     trusted_accounts:
#       default: []
#       schema: {type: array, items: {type: string, pattern: "^[0-9]{12}$"}}
#       description: Ids of accounts that backups may be shared with.
#     trusted_organizations:
#       default: []
#       schema: {type: array, items: {type: string, pattern: "^o-[a-z0-9]{10,32}$"}}
#       description: Ids of organizations that backups may be shared with, where a condition fixes the caller to them.
#   controls:
#     keyproof:
#       nist_800_53_r5: [AC-3, AC-6, SC-12]
#       pci_dss_4_0_1: ["3.6.1.4", "7.2"]
#       iso_27001_2022: [A.5.15, A.8.3]
#   remediation:
#     text: >-
#       Delete the backup's resource policy, or take the resource out of the AWS RAM share that wrote it. If the account is
#       meant, add it to trusted_accounts.
#       Warning: whoever the policy lets in loses the backup at once; keep what the first command prints to bring the policy back.
#     cli: |-
#       aws cloudhsmv2 get-resource-policy --resource-arn BACKUP_ARN
#       aws cloudhsmv2 delete-resource-policy --resource-arn BACKUP_ARN
#     effect: destroys
package keyproof.cloudhsm_backup.not_shared

import data.keyproof.lib.policy_document

subject if {
	input.cloudhsm_backup.metadata.value.state == "READY"

	# The ARN of a backup that another account shares names that account.
	split(input.cloudhsm_backup.arn, ":")[4] == input.cloudhsm_backup.account
}

# A backup without a resource policy has no document: it is shared with nobody.
violation contains share if {
	own := input.cloudhsm_backup.account
	trusted_accounts := {account | some account in data.parameters.cloudhsm_backup.not_shared.trusted_accounts}
	trusted_organizations := {id | some id in data.parameters.cloudhsm_backup.not_shared.trusted_organizations}
	document := input.cloudhsm_backup.resource_policy.value.document
	some grant in policy_document.grants(document, "cloudhsm", {"named", "everyone", "all_but_some", "unclear"})
	not policy_document.within(grant.statement, {own} | trusted_accounts, trusted_organizations)
	some share in policy_document.shares(grant, {own} | trusted_accounts)
}

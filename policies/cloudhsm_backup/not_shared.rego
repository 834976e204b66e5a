# METADATA
# title: CloudHSM backups are shared with trusted accounts only
# description: >-
#   Whoever may use a backup can restore a cluster from it, with your keys and your users in it, in an account where you see
#   nothing of it. A backup's resource policy, which also AWS RAM writes, should name only accounts that you trust, or no one:
#   most backups need none. The policy is evaluated as IAM does, conditions and every Deny, for each account, organization,
#   principal and service that it names and for strangers: everyone without a condition is critical, and who may only see the
#   backup is low. IAM Access Analyzer, AWS Config and Security Hub do not look at CloudHSM backups. The rule is about backups of
#   the account itself that are ready; what others share with it is not listed.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_PutResourcePolicy.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_GetResourcePolicy.html
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudhsm.html
# custom:
#   severity: high
#   worst: critical
#   selects_by: [metadata]
#   judges_by: [access]
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

import data.keyproof.lib.access

subject if {
	input.cloudhsm_backup.metadata.value.state == "READY"

	# The ARN of a backup that another account shares names that account.
	split(input.cloudhsm_backup.arn, ":")[4] == input.cloudhsm_backup.account
}

_accounts := {id | some id in data.parameters.cloudhsm_backup.not_shared.trusted_accounts} | {input.cloudhsm_backup.account}

_organizations := {id | some id in data.parameters.cloudhsm_backup.not_shared.trusted_organizations}

# Actions that only tell what the backup is.
_sees := {"DescribeBackups", "GetResourcePolicy", "ListTags"}

# A backup without a resource policy has no statements: it is shared with nobody.
violation contains {"message": message, "severity": severity} if {
	some statement in input.cloudhsm_backup.access.value.statements
	some holder in statement.holders
	holder.kind == "everyone"
	[_, whom] := access.strangers[statement.open.whom]
	severity := access.milder(holder, _sees, _of_strangers(statement.open))
	message := sprintf("%s is open to %s: %s (%s)", [statement.label, whom, _why(statement.open.how), statement.says])
}

_of_strangers(open) := "critical" if {
	open == {"whom": "everyone", "how": "at_will"}
} else := "high"

_why(how) := "no condition restricts the caller" if {
	how == "at_will"
} else := "its conditions fix no account or organization that is trusted"

violation contains {"message": message, "severity": access.milder(holder, _sees, "high")} if {
	some statement in input.cloudhsm_backup.access.value.statements
	some holder in statement.holders
	not holder.kind in {"everyone", "service"}
	not access.is_trusted(holder, _accounts, _organizations)
	message := sprintf("%s shares it with %s (%s)", [statement.label, access.spelled(holder.who), statement.says])
}

violation contains {"message": message, "severity": "high"} if {
	some statement in input.cloudhsm_backup.access.value.statements
	some for_whom, services in access.deputies(statement, _accounts, _organizations)
	message := sprintf("%s shares it with %s, which may work for %s (%s)", [
		statement.label,
		access.list(services),
		_any_account(for_whom),
		statement.says,
	])
}

_any_account(for_whom) := for_whom if {
	for_whom != ""
} else := "any account"

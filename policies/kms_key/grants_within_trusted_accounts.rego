# METADATA
# title: KMS grants are held by trusted accounts only
# description: >-
#   A grant gives the use of a key beside the key policy, shows up in no policy document and does not expire. Who may create
#   grants can let in another account without anybody reading about it in a review. The rule wants the grantee of each grant,
#   and the principal that may retire it, to be in the key's own account or in trusted_accounts. An AWS service that holds a
#   grant uses the key for the account that issued it and for the resource that its constraint on the source names: these have
#   to be trusted, too. A session whose name begins with "aws:" carries the account that its service works for, and a service-
#   linked role of another account is in that account. Who may retire what a service made for itself is left out. A grant does
#   not tell the organization of its principals, so trusted organizations do not help here: name their accounts. A principal
#   that was deleted is nobody.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/determining-access-grants.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-resources.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [grants]
#   decided_by: [kms_grant.grantee_principal, kms_grant.retiring_principal]
#   parameters:
#     trusted_accounts:
#       default: []
#       schema: {type: array, items: {type: string, pattern: "^[0-9]{12}$"}}
#       description: Ids of accounts whose principals may hold grants.
#   controls:
#     aws:
#       aws_access_analyzer: [ExternalAccess]
#     keyproof:
#       nist_800_53_r5: [AC-6]
#       iso_27001_2022: [A.8.3]
#   remediation:
#     text: >-
#       Revoke the grant or, if the account is meant, add it to trusted_accounts. What was encrypted under the key stays
#       readable for whoever has another way to the key.
#     cli: aws kms revoke-grant --key-id KEY_ARN --grant-id GRANT_ID
#     effect: changes
package keyproof.kms_key.grants_within_trusted_accounts

import data.keyproof.lib.access
import data.keyproof.lib.kms_grant
import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

# A grant without a grantee principal is for a service, which KMS names apart, and which is no account.
violation contains sprintf("%s is for %s, which is in no trusted account", [
	kms_grant.named(grant),
	access.spelled(grant.grantee_principal),
]) if {
	own := input.kms_key.account
	trusted_accounts := {id | some id in data.parameters.kms_key.grants_within_trusted_accounts.trusted_accounts}
	some grant in input.kms_key.grants.value
	kms_grant.is_outside(grant.grantee_principal, {own} | trusted_accounts)
}

violation contains sprintf("%s can be retired by %s, which is in no trusted account", [
	kms_grant.named(grant),
	access.spelled(grant.retiring_principal),
]) if {
	own := input.kms_key.account
	trusted_accounts := {id | some id in data.parameters.kms_key.grants_within_trusted_accounts.trusted_accounts}
	some grant in input.kms_key.grants.value
	kms_grant.is_outside(grant.retiring_principal, {own} | trusted_accounts)

	# What a service made for itself, it retires from an account of its own.
	not kms_grant.is_service(object.get(grant, "grantee_principal", ""))
}

# A service uses the key for whoever issued the grant, and for the resource that the grant is bound to.
violation contains sprintf("%s is held by %s for %s, which is in no trusted account", [
	kms_grant.named(grant),
	access.spelled(kms_grant.service_of(grant)),
	account,
]) if {
	own := input.kms_key.account
	trusted_accounts := {id | some id in data.parameters.kms_key.grants_within_trusted_accounts.trusted_accounts}
	some grant in input.kms_key.grants.value
	some account in (kms_grant.worked_for(grant) - ({own} | trusted_accounts))
}

# A service that holds it for nobody that is told may hold it for anybody.
violation contains {"message": message, "severity": "low"} if {
	some grant in input.kms_key.grants.value
	service := kms_grant.service_of(grant)
	count(kms_grant.worked_for(grant)) == 0
	message := sprintf("KMS does not tell for whom %s holds %s", [access.spelled(service), kms_grant.named(grant)])
}

# Somebody holds it all the same.
violation contains {"message": sprintf("KMS does not tell whom %s is for", [kms_grant.named(grant)]), "severity": "low"} if {
	some grant in input.kms_key.grants.value
	object.get(grant, "grantee_principal", "") == ""
	object.get(grant, "grantee_service_principal", "") == ""
}

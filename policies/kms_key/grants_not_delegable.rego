# METADATA
# title: KMS grants cannot be passed on, and none to decrypt stands open for years
# description: >-
#   A grantee with CreateGrant can give others what the grant gives, and those can do so again, so that nobody knows any more
#   who can use the key. AWS services need that for the resources that they create, people and applications do not (medium).
#   A grant does not expire: one that lets a user or role decrypt anything under the key, or re-encrypt it, or derive or
#   decapsulate what was agreed on, without an encryption context or a source ARN as its constraint, should be a key policy
#   statement after some time, or be gone (low). Grants of AWS services are left out: those for service principals, for
#   sessions whose name begins with "aws:", and for service-linked roles. So are those of deleted roles, which give nobody
#   anything.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html
#   - ref: https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-kms-best-practices/identity-and-access-management.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [grants]
#   parameters:
#     max_age_days:
#       default: 365
#       schema: {type: integer, minimum: 1, maximum: 36500}
#       description: After so many days a grant to decrypt without constraints is a finding.
#   controls:
#     keyproof:
#       nist_800_53_r5: [AC-6]
#       iso_27001_2022: [A.8.3]
#   remediation:
#     text: >-
#       Create a grant without CreateGrant, and with an encryption context as its constraint, let the grantee use it, then
#       revoke the old one: whoever holds it only by that one cannot decrypt any more.
#     cli: aws kms revoke-grant --key-id KEY_ARN --grant-id GRANT_ID
#     effect: changes
package keyproof.kms_key.grants_not_delegable

import data.keyproof.lib.access
import data.keyproof.lib.kms_grant
import data.keyproof.lib.kms_key
import data.keyproof.lib.time as spans

subject if kms_key.stays(input.kms_key.metadata.value)

# A grant without a grantee principal is for a service, which KMS names apart.
violation contains {"message": message, "severity": "medium"} if {
	some grant in input.kms_key.grants.value
	"CreateGrant" in grant.operations
	grantee := grant.grantee_principal
	not kms_grant.gives_no_person(grantee)
	message := sprintf("%s lets %s pass it on", [kms_grant.named(grant), access.spelled(grantee)])
}

violation contains {"message": message, "severity": "low"} if {
	some grant in input.kms_key.grants.value
	opened := {operation | some operation in grant.operations} & kms_grant.opening
	count(opened) > 0
	grant.has_constraints == false
	grantee := grant.grantee_principal
	not kms_grant.gives_no_person(grantee)
	days := spans.days_between(grant.creation_date, data.scan.collected_at)
	days > data.parameters.kms_key.grants_not_delegable.max_age_days
	message := sprintf("%s lets %s %s without constraints, for %d days now", [
		kms_grant.named(grant),
		access.spelled(grantee),
		_doing(opened),
		days,
	])
}

_doing(opened) := "decrypt" if {
	"Decrypt" in opened
} else := concat(", ", opened)

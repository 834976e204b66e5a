# METADATA
# description: |
#   Whom a KMS grant is for: https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
package keyproof.lib.kms_grant

import data.keyproof.lib.policy_document as documents

# True for an AWS service: its service principal, or a session that it opens in the account under a name that no role of
# a customer can have. A grant that names a service by GranteeServicePrincipal has no GranteePrincipal at all.
is_service(principal) if {
	some suffix in {".amazonaws.com", ".amazonaws.com.cn"}
	endswith(principal, suffix)
}

is_service(principal) if contains(principal, ":assumed-role/aws:")

# True for a service and for a role that only a service can assume.
works_for_service(principal) if is_service(principal)

works_for_service(principal) if contains(principal, ":role/aws-service-role/")

# True for a principal that is in none of the accounts. One that is not understood is in none; one that was deleted is
# nobody.
is_outside(principal, accounts) if {
	not is_service(principal)
	not documents.ours(["AWS", principal], accounts)
}

# "grant 1234 (Decrypt, Encrypt and 2 more)"
named(grant) := sprintf("grant %s (%s)", [documents.short(grant.grant_id), documents.some_of(grant.operations)])

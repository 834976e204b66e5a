# METADATA
# description: |
#   Whom a KMS grant is for: https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
package keyproof.lib.kms_grant

# True for an AWS service: its service principal, or a session that it opens under a name that no role of a customer can
# have, in the account that it works for. A grant that names a service by GranteeServicePrincipal has no GranteePrincipal.
is_service(principal) if _is_service_principal(principal)

is_service(principal) if contains(principal, ":assumed-role/aws:")

# The suffixes of AWS's partitions (`partitions.json` of its SDKs): China's, those of the secret Regions, Europe's own.
_service_suffixes := {
	".amazonaws.com",
	".amazonaws.com.cn",
	".amazonaws.eu",
	".c2s.ic.gov",
	".sc2s.sgov.gov",
	".cloud.adc-e.uk",
	".csp.hci.ic.gov",
}

# A name of letters, digits, dots and hyphens: a role may be called like a service, and has an ARN.
_is_service_principal(principal) if {
	some suffix in _service_suffixes
	endswith(principal, suffix)
	trim(lower(principal), "abcdefghijklmnopqrstuvwxyz0123456789.-") == ""
}

# True for a service, for a role that only a service can assume, and for what was deleted: its grants give nobody anything.
gives_no_person(principal) if is_service(principal)

gives_no_person(principal) if contains(principal, ":role/aws-service-role/")

gives_no_person(principal) if _is_unique_id(principal)

# True for a principal that is in none of the accounts. One that is not understood is in none; one that was deleted is
# nobody, and a service principal is in no account.
is_outside(principal, accounts) if {
	not _is_service_principal(principal)
	not _is_ours(principal, accounts)
}

# The service that holds a grant, and so works for whoever issued it.
service_of(grant) := grant.grantee_service_principal if {
	grant.grantee_service_principal != ""
} else := grant.grantee_principal if {
	_is_service_principal(grant.grantee_principal)
}

# For which account a service holds the grant, as a set of what tells it: of a service the accounts of who issued the grant
# and of the resource that its constraint names. A bucket's ARN has no account; one with a wildcard there has them all,
# and so has one without an account and with a wildcard elsewhere: names of buckets are anybody's.
worked_for(grant) := {account | account := _account_in(grant.issuing_account)} | {account |
	account := _account_in(grant.constraints.source_arn)
}

_account_in(text) := text if _is_account(text)

_account_in(text) := account if {
	["arn", _, _, _, account] = array.slice(split(text, ":"), 0, 5)
	_is_account(account)
}

_account_in(text) := "any account" if {
	["arn", _, _, _, account] = array.slice(split(text, ":"), 0, 5)
	trim(account, "0123456789") != ""
} else := "any account" if {
	# A wildcard where no account bounds it: it stands for the account too, or for names that others may have.
	count({letter | some letter in {"*", "?"}; contains(text, letter)}) > 0
	_bounding(text) == ""
}

# What stands in an ARN in the place of the account.
_bounding(text) := split(text, ":")[4] if {
	count(split(text, ":")) > 5
} else := ""

# The operations after which the grantee has what the key protects, or what is derived from it.
opening := {"Decrypt", "ReEncryptFrom", "DeriveSharedSecret", "Encapsulate", "Decapsulate"}

# "grant 1234 (Decrypt, Encrypt and 2 more)"
named(grant) := sprintf("grant %s (%s)", [_short(grant.grant_id), _some_of(grant.operations)])

_is_ours(principal, accounts) if _account_of(principal) in accounts

_is_ours(principal, _) if _is_unique_id(principal)

# The account of a principal: an account id, or an ARN of the account, a user, a role or a session.
_account_of(text) := text if {
	_is_account(text)
} else := account if {
	["arn", _, service, _, account] = array.slice(split(text, ":"), 0, 5)
	service in {"iam", "sts"}
	_is_account(account)
}

# IAM shows the unique id in place of the ARN once the user or role is deleted. Ids are never given again, so this is nobody.
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
_is_unique_id(text) if {
	substring(text, 0, 4) in {"AIDA", "AROA", "AGPA", "AIPA", "ANPA"}
	count(text) >= 16
	trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ""
}

_is_account(text) if {
	count(text) == 12
	trim(text, "0123456789") == ""
}

# Long texts of others would push out what the message is about.
_short(name) := name if {
	count(name) <= 64
} else := concat("", [substring(name, 0, 63), "…"])

_some_of(operations) := concat(", ", names) if {
	names := sort({_short(operation) | some operation in operations})
	count(names) in {1, 2, 3}
} else := sprintf("%s and %d more", [concat(", ", array.slice(names, 0, 3)), count(names) - 3]) if {
	names := sort({_short(operation) | some operation in operations})
	count(names) > 3
} else := "actions that are not understood"

# METADATA
# description: |
#   Whom a key's policies let do what. The program has weighed every statement, Deny and condition
#   (src/link/policy); here is how rules read it and how messages say it.
package keyproof.lib.key_access

# The statements that let in anybody but the account itself, read once for all rules: those of the key's own policy, and of
# the one that AWS RAM writes for a key that is shared through it.
statements := array.concat(input.kms_key.access.value.statements, input.kms_key.shared_access.value.statements) if {
	count(input.kms_key.shared_access.value.statements) > 0
} else := input.kms_key.access.value.statements

# How openly strangers get in, and how it is said: by whom a statement speaks of, and by what its conditions leave.
strangers := {
	"everyone": [4, "everyone"],
	"all_but_some": [3, "everyone but its NotPrincipal"],
	"unclear": [3, "a principal that is not understood and may be anyone"],
}

openings := {
	"from_place": [1, "its conditions say where a call comes from, not who makes it"],
	"by_few": [2, "its conditions hold wildcards or policy variables, which AWS counts as public"],
	"via_service": [3, "its condition on kms:ViaService leaves the caller's account open"],
	"at_will": [4, "no condition restricts the caller"],
}

severities := {1: "low", 2: "medium", 3: "high", 4: "critical"}

# Those of the named KMS actions that a holder has.
given(holder, names) := {name | some name in names} & {name | some name in holder.actions}

# The holder, cut in the middle where it is long: the name that tells two apart stands at the end of an ARN.
spelled(name) := name if {
	count(name) <= 128
} else := concat("", [substring(name, 0, 40), "…", substring(name, count(name) - 87, 87)])

# "arn:…:role/a, arn:…:role/b, arn:…:role/c and 2 more"
list(names) := concat(", ", [spelled(name) | some name in sort(names)]) if {
	count(names) <= 3
} else := sprintf("%s and %d more", [
	concat(", ", [spelled(name) | some name in array.slice(sort(names), 0, 3)]),
	count(names) - 3,
])

# True for a holder in one of the accounts, or who has it in one of the organizations only.
is_trusted(holder, accounts, _) if holder.account in accounts

is_trusted(holder, _, organizations) if holder.organization in organizations

# Why a holder who is not trusted is told, after "statement 2 lets in WHO"; services are told apart.
untrusted(holder) := "which is in no trusted account" if {
	holder.kind in {"account", "principal", "service_role"}
	object.get(holder, "account", "") != ""
} else := "which is no trusted organization" if {
	holder.kind == "organization"
} else := "which is in no trusted account" if {
	holder.kind == "principal"
	not _is_unique_id(holder.who)
} else := "whose account its id does not tell" if {
	holder.kind == "principal"
}

_is_unique_id(who) if substring(who, 0, 4) in {"AIDA", "AROA"}

# High where a holder may let in whom he likes, or end the key.
degree(holder, administrative) := "high" if {
	count(given(holder, administrative)) > 0
} else := "medium"

# The services of a statement that may use the key for somebody who is not trusted, by for whom: "" is any account.
# https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
deputies(statement, accounts, organizations) := {for_whom: services |
	some service in statement.holders
	some source in service.sources
	for_whom := object.get(source, "account", object.get(source, "organization", ""))
	services := {other.who |
		some other in statement.holders
		some of in other.sources
		object.get(of, "account", object.get(of, "organization", "")) == for_whom
	}
	not is_trusted(source, accounts, organizations)
}

# True when the statement has a condition on one of the keys, or on one below it ("kms:EncryptionContext:app").
guarded(statement, keys) if {
	some key in statement.conditions
	some wanted in keys
	_at_or_below(key, lower(wanted))
}

_at_or_below(key, wanted) if key == wanted

_at_or_below(key, wanted) if startswith(key, concat("", [wanted, ":"]))

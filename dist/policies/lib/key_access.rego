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

# Those of the named KMS actions that a holder has.
given(holder, names) := {name | some name in names} & {name | some name in holder.actions}

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

# True when the statement has a condition on one of the keys, or on one below it ("kms:EncryptionContext:app").
guarded(statement, keys) if {
	some key in statement.conditions
	some wanted in keys
	_at_or_below(key, lower(wanted))
}

_at_or_below(key, wanted) if key == wanted

_at_or_below(key, wanted) if startswith(key, concat("", [wanted, ":"]))

# Why a planned change does not tell all that the policy gives: what is open may give more.
open contains reason if some reason in input.kms_key.access.value.open

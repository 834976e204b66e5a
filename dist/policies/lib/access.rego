# METADATA
# description: |
#   Whom the statements of a policy that stands on a resource let in, and how messages say it. The program has weighed every
#   statement, Deny and condition (src/link/policy).
package keyproof.lib.access

# How openly strangers get in, and how it is said: by whom a statement speaks of, and by what its conditions leave.
strangers := {
	"everyone": [4, "everyone"],
	"all_but_some": [3, "everyone but its NotPrincipal"],
	"unclear": [3, "a principal that is not understood and may be anyone"],
	"signed_in": [3, "whoever signs in with a web identity provider"],
}

openings := {
	"from_place": [1, "its conditions say where a call comes from, not who makes it"],
	"by_few": [2, "its conditions hold wildcards or policy variables, which AWS counts as public"],
	"via_service": [3, "its condition on kms:ViaService leaves the caller's account open"],
	"at_will": [4, "no condition restricts the caller"],
}

severities := {1: "low", 2: "medium", 3: "high", 4: "critical"}

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

# The services of a statement that may use the resource for somebody who is not trusted, by for whom: "" is any account.
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

# Low for a holder who only sees what the resource is, by the names of those actions; undefined for one who has none.
milder(holder, sees, otherwise) := otherwise if {
	holder.everything == true
} else := otherwise if {
	some action in holder.actions
	not action in sees
} else := "low" if {
	count(holder.actions) > 0
}

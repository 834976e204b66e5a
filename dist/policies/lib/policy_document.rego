# METADATA
# description: |
#   Whom a key policy or a resource policy lets in. The documents are written by others, so whatever is not understood
#   (an Effect, a Principal, an Action, a condition) counts as if it restricted nobody. Deny statements are honoured only
#   where they take everything back from everyone; beyond that nothing is subtracted.
#   Grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
package keyproof.lib.policy_document

# The statements that let one of the audiences use actions of the service ("kms", "cloudhsm") and that no Deny cancels, as
# {number, audience, principals, statement}, numbered from 1 as they stand in the document. What decides most is asked first.
grants(document, service, audiences) := [grant |
	some index, statement in all_statements
	_allows(statement)
	_given := _principals(statement)
	whom := _audience_of(_given, object.get(statement, "NotPrincipal", null))
	whom in audiences
	_touches(statement, service)
	not _cancelled(statement, all_statements, service)
	grant := {"number": index + 1, "audience": whom, "principals": _given, "statement": statement}
] if {
	all_statements := _statements(document)
}

# A Statement is a list or a single object. What is neither stands as an empty statement: nothing of it is understood.
_statements(document) := [_readable(entry) | some entry in document.Statement] if {
	is_array(document.Statement)
} else := [_readable(object.get(document, "Statement", null))]

_readable(entry) := entry if {
	is_object(entry)
} else := {}

# "Deny" is the only Effect that gives nothing.
_allows(statement) if object.get(statement, "Effect", null) != "Deny"

# Whom a statement speaks of: "everyone", "all_but_some" (NotPrincipal), "unclear" or "named".
_audience(statement) := _audience_of(_principals(statement), object.get(statement, "NotPrincipal", null))

_audience_of(_given, excepted) := "everyone" if {
	some principal in _given
	_anyone(principal)
} else := "all_but_some" if {
	excepted != null
} else := "unclear" if {
	some principal in _given
	_understood(principal) == false
} else := "named"

# The principals of a statement, each as [kind, text]; a kind of "" is not understood.
_principals(statement) := {[kind, text] |
	some kind, value in element
	some text in _listed(value)
} if {
	element := object.get(statement, "Principal", null)
	is_object(element)
} else := {["AWS", "*"]} if {
	object.get(statement, "Principal", null) == "*"
} else := {["", ""]}

_listed(value) := value if {
	is_array(value)
} else := [value]

_anyone([_, text]) if text == "*"

_anyone(["AWS", text]) if {
	contains(text, ":*")
	split(text, ":")[4] == "*"
}

_understood(principal) if {
	_account_of(principal) != ""
} else if {
	_deleted(principal)
} else if {
	# An ARN without an account, as of a CloudFront origin access identity.
	["AWS", text] = principal
	startswith(text, "arn:")
	_fixed(text)
} else if {
	[kind, text] = principal
	kind in {"Service", "Federated", "CanonicalUser"}
	text != ""
	_fixed(text)
} else := false

# The account of an AWS principal: an account id, or an ARN of the account, a user, a role or a session.
_account_of(["AWS", text]) := text if {
	is_account(text)
} else := account if {
	["arn", _, service, _, account] = array.slice(split(text, ":"), 0, 5)
	service in _principal_services
	is_account(account)
	_fixed(text)
}

_principal_services := {"iam", "sts"}

# IAM shows the unique id in place of the ARN once the user or role is deleted. Ids are never given again, so this is nobody.
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
_deleted(["AWS", text]) if is_unique_id(text)

is_unique_id(text) if {
	startswith(text, "A")
	substring(text, 0, 4) in {"AIDA", "AROA", "AGPA", "AIPA", "ANPA"}
	count(text) >= 16
	trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ""
}

is_account(text) if {
	count(text) == 12
	trim(text, "0123456789") == ""
}

# No wildcard and no policy variable, so that it stands for itself alone. What is no text is not fixed: `not contains`
# would hold for it.
_fixed(text) if {
	is_string(text)
	not contains(text, "*")
	not contains(text, "?")
	not contains(text, "${")
}

# True when the statement is about actions of the service. Action names have no case.
_touches(statement, service) if {
	object.get(statement, "NotAction", null) == null
	some pattern in _listed(object.get(statement, "Action", ""))
	_may_name(pattern, service)
}

_touches(statement, service) if {
	excepted := object.get(statement, "NotAction", null)
	excepted != null
	every pattern in _listed(excepted) {
		object.get({"*": true, concat("", [service, ":*"]): true}, _lower_text(pattern), false) == false
	}
}

# Every pattern may name an action of the service but one that clearly belongs to another.
_may_name(pattern, service) if {
	_other_service(_lower_text(pattern), service) == false
}

_other_service(pattern, service) := false if {
	startswith(pattern, concat("", [service, ":"]))
} else if {
	[prefix, _] = array.slice(split(pattern, ":"), 0, 2)
	prefix != ""
	prefix != service
	trim(prefix, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
} else := false

_lower_text(value) := lower(value) if {
	is_string(value)
} else := ""

# True when an unconditional Deny takes all that the statement gives, from everyone.
_cancelled(statement, all_statements, service) if {
	some deny in all_statements
	_denies_everyone(deny, object.get(statement, "Resource", null))
	denied := [lower(pattern) | some pattern in _listed(deny.Action); is_string(pattern)]
	every pattern in _given(statement, service) {
		some wider in denied
		covers(wider, pattern)
	}
}

# The actions of the service that a statement gives, in lower case; `*` as all of the service's.
_given(statement, service) := [concat("", [service, ":*"])] if {
	object.get(statement, "NotAction", null) != null
} else := [_replaced(_lower_text(pattern), "*", concat("", [service, ":*"])) |
	some pattern in _listed(object.get(statement, "Action", ""))
	_may_name(pattern, service)
]

_replaced(pattern, what, by) := by if {
	pattern == what
} else := pattern

_denies_everyone(deny, resource) if {
	deny.Effect == "Deny"
	_audience(deny) == "everyone"
	object.get(deny, "Condition", {}) == {}

	# An element that is not understood could be a condition in disguise.
	object.remove(deny, ["Sid", "Effect", "Principal", "Action", "Resource", "Condition"]) == {}
	some denied in _listed(deny.Resource)
	denied in {"*", resource}
}

# True when every action that `pattern` names is one that `wider` names: equal, or equal but for single `?`, or with one
# `*` before, after or around which the text is the same. Any other pattern covers nothing. Both in lower case.
covers(wider, pattern) if wider == pattern

covers(wider, pattern) if {
	not contains(wider, "*")
	not contains(pattern, "*")
	count(wider) == count(pattern)
	letters := split(pattern, "")
	every index, letter in split(wider, "") {
		letter in {"?", letters[index]}
	}
}

covers(wider, pattern) if {
	not contains(wider, "?")
	[before, after] = split(wider, "*")
	startswith(pattern, before)
	endswith(pattern, after)
	count(pattern) >= count(before) + count(after)
}

# How far the conditions of a statement leave it open, from 0 (to fixed accounts, organizations or principals) to
# 4 (to anyone). All conditions must hold, so the narrowest counts.
_openness(statement) := min({4} | {rank |
	some [operator, key, values] in _conditions(statement)
	rank := _openness_of(operator, key, values)
})

# The conditions of a statement as [operator, key, values]: names in lower case, values a list that is not empty.
# `ForAnyValue:` is dropped, since it fails like the plain operator where the key is absent. `ForAllValues:` and
# `…IfExists` hold there, so they stay and match no name below.
_conditions(statement) := [[trim_prefix(lower(operator), "foranyvalue:"), lower(key), values] |
	block := object.get(statement, "Condition", {})
	is_object(block)
	some operator, keys in block
	is_object(keys)
	some key, value in keys
	values := [_value_text(one) | some one in _listed(value)]
	count(values) > 0
]

# A number is written out (format_int stops the WASM at more than 32 bits), and so is a boolean, as `Bool` may hold it; else
# what is no text fixes nothing.
_value_text(value) := value if {
	is_string(value)
} else := json.marshal(value) if {
	is_number(value)
} else := json.marshal(value) if {
	is_boolean(value)
} else := "*"

# Operators that hold only for a key that is present and equal to a value. ArnEquals and ArnLike are the same.
_equalities := {"stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike"}

# Who the caller is, or for whose account or resource a service calls.
_identities := {
	"kms:calleraccount": "id",
	"aws:principalaccount": "id",
	"aws:sourceaccount": "id",
	"aws:principalorgid": "id",
	"aws:sourceorgid": "id",
	"aws:principalorgpaths": "path",
	"aws:sourceorgpaths": "path",
	"aws:principalarn": "arn",
	"aws:sourcearn": "arn",
	"aws:userid": "user",
}

_openness_of(operator, key, values) := max([_openness_of_value(_identities[key], value) | some value in values]) if {
	operator in _equalities
} else := max([max([1, _openness_of_value("id", value)]) | some value in values]) if {
	# Where the call comes from says nothing of who calls.
	operator in _equalities
	key in {"aws:sourcevpc", "aws:sourcevpce"}
} else := max([openness_of_range(value) | some value in values]) if {
	operator == "ipaddress"
	key == "aws:sourceip"
} else := 3 if {
	# Every account can have its calls made by a service.
	operator in _equalities
	key == "kms:viaservice"
}

# A value with wildcards or variables is 2 where what is fixed of it names an account, an organization or a user, or few
# of them. It is not 0: AWS itself counts such a policy as public, and the `*` of a StringLike runs across colons.
_openness_of_value(kind, value) := 0 if {
	value != ""
	_fixed(value)
} else := 0 if {
	# An organization and any path in it; a role or user by its unique id and any session.
	_pinned_head(kind, value)
} else := 2 if {
	kind == "arn"
	[_, _, _, _, account] = array.slice(split(replace(lower(value), "${aws:resourceaccount}", "000000000000"), ":"), 0, 5)
	is_account(account)
} else := 2 if {
	# An S3 bucket's ARN has no account; its name is unique.
	kind == "arn"
	["arn", _, "s3", "", "", resource] = array.slice(split(value, ":"), 0, 6)
	_few(resource)
} else := 2 if {
	kind in {"id", "path", "user"}
	_few(split(value, _separators[kind])[0])
} else := 4

_separators := {"id": " ", "path": "/", "user": ":"}

_pinned_head("path", value) if {
	organization := split(value, "/")[0]
	startswith(organization, "o-")
	_fixed(organization)
}

_pinned_head("user", value) if is_unique_id(split(value, ":")[0])

# The owner's own account or organization, or a text of which eight characters stay when its wildcards go.
_few(value) if lower(value) in {"${aws:resourceaccount}", "${aws:resourceorgid}"}

_few(value) if {
	not contains(value, "$")
	count(replace(replace(value, "*", ""), "?", "")) >= 8
}

# A range of addresses narrows something from /8 (IPv6: /32) on.
openness_of_range(range) := 1 if {
	parts := split(range, "/")
	_narrow(contains(range, ":"), to_number(array.concat(parts, ["128"])[1]))
} else := 4

_narrow(false, bits) if bits >= 8

_narrow(true, bits) if bits >= 32

# True when some condition holds only for callers (or for whom a service calls) in one of the accounts or organizations.
within(statement, accounts, organizations) if {
	some [operator, key, values] in _conditions(statement)
	operator in _equalities
	every value in values {
		_home(key, value) in (accounts | organizations)
	}
}

# The account or organization that a condition's value fixes.
_home(key, value) := value if {
	_identities[key] == "id"
	_fixed(value)
} else := organization if {
	_identities[key] == "path"
	_pinned_head("path", value)
	organization := split(value, "/")[0]
} else := account if {
	_identities[key] == "arn"
	[scheme, partition, service, region, account] = array.slice(split(value, ":"), 0, 5)
	_fixed(concat("", [scheme, partition, service, region]))
	is_account(account)
}

# "statement 2 (Sid AllowUse)": how a message names a statement.
_named(number, statement) := sprintf("statement %d (Sid %s)", [number, short(statement.Sid)]) if {
	is_string(statement.Sid)
	statement.Sid != ""
} else := sprintf("statement %d", [number])

# Long texts of others would push out what the message is about.
short(name) := name if {
	count(name) <= 64
} else := concat("", [substring(name, 0, 63), "…"])

# The name that tells two principals apart stands at the end of an ARN, so a long one is cut in the middle.
spelled(name) := name if {
	count(name) <= 128
} else := concat("", [substring(name, 0, 40), "…", substring(name, count(name) - 87, 87)])

# "kms:Decrypt, kms:Encrypt and 3 more": the actions that a statement gives.
_actions(statement) := concat("", ["everything but ", some_of(_listed(statement.NotAction))]) if {
	object.get(statement, "NotAction", null) != null
} else := some_of(_listed(object.get(statement, "Action", [])))

some_of(patterns) := concat(", ", names) if {
	names := sort({short(pattern) | some pattern in patterns; is_string(pattern)})
	count(names) in {1, 2, 3}
} else := sprintf("%s and %d more", [concat(", ", array.slice(names, 0, 3)), count(names) - 3]) if {
	names := sort({short(pattern) | some pattern in patterns; is_string(pattern)})
	count(names) > 3
} else := "actions that are not understood"

# How a grant lets strangers in, as {message, severity}; undefined for one that names its principals or whose conditions fix
# the caller.
exposure(grant) := {"message": message, "severity": _severities[degree]} if {
	[rank, whom] := _strangers[grant.audience]
	open := _openness(grant.statement)
	degree := min([rank, open])
	degree > 0
	message := sprintf("%s is open to %s: %s (%s)", [
		_named(grant.number, grant.statement),
		whom,
		_openings[open],
		_actions(grant.statement),
	])
}

_strangers := {
	"everyone": [4, "everyone"],
	"all_but_some": [3, "everyone but its NotPrincipal"],
	"unclear": [3, "a principal that is not understood and may be anyone"],
}

_severities := {1: "low", 2: "medium", 3: "high", 4: "critical"}

_openings := {
	1: "its conditions say where a call comes from, not who makes it",
	2: "its conditions hold wildcards or policy variables, which AWS counts as public",
	3: "its condition on kms:ViaService leaves the caller's account open",
	4: "no condition restricts the caller",
}

# How a grant reaches beyond the given accounts, as a set of {message, severity}: for one that is not `within` them. A
# principal that was deleted is nobody.
shares(grant, _) := {{"message": message, "severity": _severities[min([rank, open])]}} if {
	[rank, whom] := _strangers[grant.audience]
	open := max([3, _openness(grant.statement)])
	message := sprintf("%s is open to %s: %s (%s)", [
		_named(grant.number, grant.statement),
		whom,
		_foreign[open],
		_actions(grant.statement),
	])
}

_foreign := {
	3: "its conditions fix no account or organization that is trusted",
	4: _openings[4],
}

shares(grant, accounts) := {{"message": message, "severity": "high"} |
	some principal in _principals(grant.statement)
	not ours(principal, accounts)
	message := sprintf("%s shares it with %s (%s)", [
		_named(grant.number, grant.statement),
		short(principal[1]),
		_actions(grant.statement),
	])
} if {
	grant.audience == "named"
}

ours(principal, accounts) if _account_of(principal) in accounts

ours(principal, _) if _deleted(principal)

# METADATA
# description: |
#   What a key policy lets whom do, beyond whom it lets in (that is policy_document). Where a statement accuses, what is not
#   understood may be any action; where it acquits, it is none.
#   https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html
package keyproof.lib.key_policy

import data.keyproof.lib.policy_document as documents

# What the policy of the key in question gives, as policy_document says it: read once for all rules, which is why neither
# this nor the next is a function.
grants := documents.grants(
	input.kms_key.policy.value.document,
	"kms",
	{"named", "everyone", "all_but_some", "unclear"},
)

# What of it may reach anybody but the account itself, with the actions as `read` tells them and the `others`: the principals
# but the account and those that were deleted. Most policies hand the key to the account and to nobody else.
grants_to_others := [object.union(read(grant), {"others": others}) |
	some grant in grants
	others := {principal |
		some principal in grant.principals
		not is_account(principal, input.kms_key.account)
		not documents.deleted(principal)
	}
	reaches(grant.audience, others)
]

reaches(audience, others) if {
	count(others) > 0
} else if {
	audience != "named"
}

# A statement and its `actions`: how each begins, and what it is, in lower case; none where one is no action.
read(grant) := object.union(grant, {"actions": [[start(pattern), pattern] | some pattern in split(actions, " ")]}) if {
	actions := legible_actions(grant.statement)
} else := grant

start(pattern) := split(replace(pattern, "?", "*"), "*")[0]

# Those of the named KMS actions ("Decrypt") that a grant may give, as `read` makes it.
given(grant, names) := {name |
	excepted := {documents.lower_text(pattern) | some pattern in documents.listed(grant.statement.NotAction)}
	some name in names
	every pattern in excepted {
		not documents.covers(pattern, lower(concat("", ["kms:", name])))
	}
} if {
	object.get(grant.statement, "NotAction", null) != null
} else := {names[index] |
	# Most patterns name other actions, as their beginnings tell.
	wanted := lower(concat("", ["kms:", concat(" kms:", names)]))
	some [begins, pattern] in grant.actions
	contains(wanted, begins)
	some index, action in split(wanted, " ")
	startswith(action, begins)
	may_name(pattern, action)
} if {
	grant.actions
} else := {name | some name in names}

# The actions of a statement in lower case, with a space between them; undefined where one is none, or where they are more
# than all actions of KMS could fill.
legible_actions(statement) := actions if {
	patterns := documents.listed(statement.Action)
	every pattern in patterns {
		is_string(pattern)
	}
	actions := lower(concat(" ", patterns))
	count(actions) <= 8192

	# All letters, the commonest first, since `trim` tries them one by one.
	trim(actions, "kmse:tar*ciolpndguyb vhfwxjqz0123456789-?") == ""
	not contains(concat("", [" ", actions]), " :")
	count(split(actions, " ")) == max([1, count(patterns)])
	every pattern in patterns {
		contains(pattern, separator[contains(pattern, "*")])
	}
}

# An action has its service before a colon, which a wildcard may stand for.
separator := {true: "*", false: ":"}

# True when a pattern may name the action, both in lower case: the text between its wildcards stands in the action, at its
# ends where it is at the pattern's ends. The order of three or more such texts is not looked at.
may_name(pattern, action) if {
	texts := split(replace(pattern, "?", "*"), "*")
	startswith(action, texts[0])
	endswith(action, texts[count(texts) - 1])
	every text in texts {
		contains(action, text)
	}
	long_enough(pattern, count(action))
}

long_enough(pattern, letters) if {
	contains(pattern, "*")
	count(replace(pattern, "*", "")) <= letters
}

long_enough(pattern, letters) if count(pattern) == letters

# True when a grant gives all of KMS: by `*`, `kms:*` or another spelling of them, by NotAction, or by what is no action.
boundless(grant) if object.get(grant.statement, "NotAction", null) != null

boundless(grant) if not grant.actions

boundless(grant) if {
	some [begins, pattern] in grant.actions
	startswith("kms:", begins)
	names_all(pattern)
}

names_all(pattern) if {
	endswith(pattern, "*")
	texts := split(replace(pattern, "?", "*"), "*")
	startswith("kms:", texts[0])
	every text in texts {
		contains("kms:", text)
	}
}

# The account itself, which hands the key to its IAM policies: its id, or the ARN of its root user.
is_account(["AWS", text], account) if text == account

is_account(["AWS", text], account) if {
	["arn", _, service, _, account, "root"] = array.slice(split(text, ":"), 0, 6)
	service in documents.principal_services
	documents.fixed(text)
}

is_any_account(["AWS", text]) if documents.is_account(text)

is_any_account(["AWS", text]) if {
	contains(text, ":root")
	is_account(["AWS", text], documents.account_of(["AWS", text]))
}

# Who a principal is, for a message. The sessions of a role are the role.
holder(principal) := "everyone" if {
	documents.anyone(principal)
} else := concat("", ["arn:", partition, ":iam::", account, ":role/", split(session, "/")[1]]) if {
	["AWS", text] = principal
	contains(text, ":assumed-role/")
	documents.account_of(principal) != ""
	["arn", partition, "sts", _, account, session] = split(text, ":")
	startswith(session, "assumed-role/")
} else := principal[1] if {
	documents.understood(principal)
} else := concat("", [principal[1], " (not understood)"]) if {
	is_string(principal[1])
	principal[1] != ""
} else := "a principal that is not understood"

# Whom a statement gives something, as `holder` calls them, but the account itself and who was deleted.
others(grant) := {"everyone but its NotPrincipal"} if {
	grant.audience == "all_but_some"
} else := {holder(principal) | some principal in grant.others}

# "arn:…:role/a, arn:…:role/b, arn:…:role/c and 2 more"
list(names) := concat(", ", [documents.spelled(name) | some name in sort(names)]) if {
	count(names) <= 3
} else := sprintf("%s and %d more", [
	concat(", ", [documents.spelled(name) | some name in array.slice(sort(names), 0, 3)]),
	count(names) - 3,
])

# The administrative actions of the given names that a grant gives. kms:CreateGrant is none where a condition says which
# grants may be created: so the console lets key users have AWS services work for them.
# https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#key-policy-service-integration
administers(grant, names) := {name | some name in given(grant, names); lower(name) != "creategrant"} if {
	bounds_grants(grant.statement)
} else := given(grant, names)

bounds_grants(statement) if {
	some [operator, key, values] in documents.conditions(statement)
	operator == "bool"
	key == "kms:grantisforawsresource"
	every value in values {
		lower(value) == "true"
	}
}

bounds_grants(statement) if {
	some [operator, key, values] in documents.conditions(statement)

	# ForAllValues is how AWS writes kms:GrantOperations, which every request has.
	trim_prefix(operator, "forallvalues:") in documents.equalities
	key in {"kms:granteeprincipal", "kms:grantoperations", "kms:grantconstrainttype", "kms:viaservice"}
	every value in values {
		telling(value)
	}
}

# A condition's value that leaves something out.
telling(value) if {
	value != ""
	documents.fixed(value)
}

telling(value) if documents.few(value)

# A message for everyone who may both administer the key and use it, through one statement or several. An account hands
# the key to its own IAM policies, a service is nobody's duty.
conflicts(all_grants, administrative, using) := {message |
	duties := [{"grant": grant, "holders": holders, "administers": administers(grant, administrative)} |
		some grant in all_grants
		holders := on_duty(grant)
		count(holders) > 0
	]
	administrators := {who | some duty in duties; count(duty.administers) > 0; some who in duty.holders}
	uses := [[holders, given(duty.grant, using)] |
		some duty in duties
		holders := duty.holders & administrators
		count(holders) > 0
	]
	some who in {who | some [holders, names] in uses; count(names) > 0; some who in holders}
	message := sprintf("%s may administer the key (%s) and use it (%s)", [
		documents.spelled(who),
		list({name | some duty in duties; who in duty.holders; some name in duty.administers}),
		list({name | some [holders, names] in uses; who in holders; some name in names}),
	])
}

on_duty(grant) := {"everyone but its NotPrincipal"} if {
	grant.audience == "all_but_some"
} else := {holder(principal) |
	some principal in grant.others
	principal[0] != "Service"
	not is_any_account(principal)
}

# How a grant of policy_document reaches beyond the accounts and organizations, as a set of {message, severity}. Services are
# judged by for whom they may use the key.
beyond(grant, accounts, organizations, administrative) := set() if {
	documents.within(grant.statement, accounts, organizations)
} else := {{"message": share.message, "severity": degree(grant, administrative)} |
	some share in documents.shares(grant, accounts)
} if {
	grant.audience != "named"
} else := {{"message": message, "severity": degree(grant, administrative)} |
	some principal in grant.others
	principal[0] != "Service"

	# The provider of a federation belongs to an account too.
	not documents.ours(["AWS", principal[1]], accounts)
	message := sprintf("%s lets in %s, which is in no trusted account (%s)", [
		documents.named(grant.number, grant.statement),
		documents.spelled(principal[1]),
		documents.actions(grant.statement),
	])
} | {entry |
	services := {name | some [kind, name] in grant.others; kind == "Service"}
	count(services) > 0
	some entry in deputies(grant, services, accounts | organizations)
}

degree(grant, administrative) := "high" if {
	count(administers(grant, administrative)) > 0
} else := "medium"

# https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
deputies(grant, services, trusted) := set() if {
	some [operator, key, values] in documents.conditions(grant.statement)
	operator in documents.equalities
	every value in values {
		source(key, value) in trusted
	}
} else := {{"message": message, "severity": "medium"}} if {
	strangers := {home |
		some [operator, key, values] in documents.conditions(grant.statement)
		operator in documents.equalities
		some value in values
		home := source(key, value)
	} - trusted
	count(strangers) > 0
	message := sprintf("%s lets %s use the key for %s, which is not trusted (%s)", [
		documents.named(grant.number, grant.statement),
		list(services),
		list(strangers),
		documents.actions(grant.statement),
	])
} else := set() if {
	some [operator, key, values] in documents.conditions(grant.statement)
	operator in documents.equalities
	every value in values {
		about_few(key, value)
	}
} else := {{"message": message, "severity": "low"}} if {
	message := sprintf("%s lets %s use the key for any account: no condition on aws:SourceAccount, aws:SourceArn or %s", [
		documents.named(grant.number, grant.statement),
		list(services),
		sprintf("kms:EncryptionContext restricts it (%s)", [documents.actions(grant.statement)]),
	])
}

# The account or organization for which a service calls.
source(key, value) := home if {
	key in {"aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths", "aws:sourcearn"}
	home := array.concat(split(value, separators[key]), ["", "", "", "", ""])[positions[key]]
	home != ""
	documents.fixed(home)
}

separators := {"aws:sourceaccount": " ", "aws:sourceorgid": " ", "aws:sourceorgpaths": "/", "aws:sourcearn": ":"}

positions := {"aws:sourceaccount": 0, "aws:sourceorgid": 0, "aws:sourceorgpaths": 0, "aws:sourcearn": 4}

# A bucket's ARN names no account, nor need an encryption context, but neither is anybody's.
about_few(key, value) if {
	separators[key]
	documents.openness_of_value(documents.identities[key], value) < 4
}

about_few(key, value) if {
	startswith(key, "kms:encryptioncontext:")
	telling(value)
}

# Who may change the key policy for certain, as `holder` calls them: the account alone, as its id, where it may, since then
# its IAM policies decide. Other accounts cannot, whatever the policy says:
# https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html
managers(all_grants, denied, arn, account) := set() if {
	account in denied
} else := {account} if {
	some grant in all_grants
	some principal in grant.principals
	governs(principal, account)
	manages(grant.statement, arn, account)
} else := {who |
	some grant in all_grants
	manages(grant.statement, arn, account)
	some principal in grant.principals
	who := manager(principal, account)
} - denied

manages(statement, arn, account) if {
	statement.Effect == "Allow"
	surely_gives(statement, "kms:putkeypolicy")
	plain(statement, arn)
	harmless(statement, account)
}

# Whom a Deny without a condition keeps from changing the policy. Of the account, that is everybody in it.
denied(document, arn, account) := {who |
	some statement in documents.statements(document)
	statement.Effect == "Deny"
	object.get(statement, "Condition", {}) == {}
	plain(statement, arn)
	count(given(read({"statement": statement}), ["PutKeyPolicy"])) > 0
	some principal in documents.principals(statement)
	who := manager(principal, account)
}

# Every element is understood, and the statement is about this key: a key policy's Resource is "*" or the key's own ARN.
plain(statement, arn) if {
	object.remove(statement, ["Sid", "Effect", "Principal", "Action", "NotAction", "Resource", "Condition"]) == {}
	some resource in documents.listed(statement.Resource)
	is_string(resource)
	documents.covers(resource, arn)
}

surely_gives(statement, wanted) if {
	object.get(statement, "NotAction", null) == null
	some pattern in documents.listed(statement.Action)
	is_string(pattern)
	documents.covers(lower(pattern), wanted)
}

surely_gives(statement, wanted) if {
	excepted := object.get(statement, "NotAction", null)
	excepted != null
	every pattern in documents.listed(excepted) {
		not may_name(documents.lower_text(pattern), wanted)
	}
}

# No condition, or only such as people of the account can meet.
harmless(statement, _) if object.get(statement, "Condition", {}) == {}

harmless(statement, account) if {
	every keys in statement.Condition {
		is_object(keys)
	}
	conditions := documents.conditions(statement)

	# A condition without a value is met by nobody and is not listed.
	count(conditions) == sum([count(keys) | some keys in statement.Condition])
	every condition in conditions {
		people_meet(condition, account)
	}
}

people_meet([operator, key, values], account) if {
	operator in documents.equalities
	key in {"kms:calleraccount", "aws:principalaccount"}
	account in values
}

people_meet([operator, "aws:principaltype", values], _) if {
	operator in documents.equalities
	"Account" in values
}

people_meet(["bool", key, values], _) if {
	key in {"aws:multifactorauthpresent", "aws:securetransport"}
	lower(values[0]) == "true"
}

people_meet(["bool", "kms:bypasspolicylockoutsafetycheck", values], _) if lower(values[0]) == "false"

# The account, by itself or among everyone.
governs(principal, _) if documents.anyone(principal)

governs(principal, account) if is_account(principal, account)

# A role that only a service can assume is no manager.
manager(principal, account) := account if {
	governs(principal, account)
} else := holder(principal) if {
	documents.account_of(principal) == account
	not contains(principal[1], ":role/aws-service-role/")
}

# Ids of deleted users and roles that a grant names.
ghosts(grant) := {text | some [kind, text] in grant.principals; documents.deleted([kind, text])}

# Those whom a grant lets in and who are many or a service, as `holder` calls them.
wide(grant) := {"everyone but its NotPrincipal"} if {
	grant.audience == "all_but_some"
} else := {holder(principal) |
	some principal in grant.others
	is_wide(principal)
}

is_wide(["Service", _]) := true

is_wide(principal) if documents.anyone(principal)

is_wide(principal) if is_any_account(principal)

is_wide(principal) if {
	not documents.understood(principal)
}

# True when a condition on one of the keys, or on one below it ("kms:EncryptionContext:app"), leaves some requests out.
guarded(statement, keys) if {
	some [operator, key, values] in documents.conditions(statement)
	some wanted in keys
	at_or_below(key, lower(wanted))
	leaves_out(operator, values)
}

at_or_below(key, wanted) if key == wanted

at_or_below(key, wanted) if startswith(key, concat("", [wanted, ":"]))

leaves_out(operator, values) if {
	operator in documents.equalities
	every value in values {
		telling(value)
	}
}

# The key must be there.
leaves_out("null", values) if {
	every value in values {
		lower(value) == "false"
	}
}

package keyproof.kms_key.policy_not_locked_out_test

import data.keyproof.kms_key.policy_not_locked_out as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.key_policy_test
import data.keyproof.lib.testing

cases["the default policy passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["kms:PutKeyPolicy for the account is enough"] := {
	"given": only([gives({"AWS": "111122223333"}, "kms:Put*")]),
	"verdict": "pass",
}

cases["two roles instead of the account pass"] := {
	"given": only([
		gives(role("admin"), "kms:PutKeyPolicy"),
		gives(role("break-glass"), "kms:*"),
	]),
	"verdict": "pass",
}

cases["a role and a user instead of the account pass"] := {
	"given": only([gives({"AWS": [role("admin").AWS, "arn:aws:iam::111122223333:user/ann"]}, "kms:*")]),
	"verdict": "pass",
}

cases["one role instead of the account fails"] := {
	"given": only([gives(role("admin"), "kms:*"), gives(role("app"), "kms:Decrypt")]),
	"verdict": "fail",
	"violation": {locked("only arn:aws:iam::111122223333:role/admin may", "high")},
}

cases["how many it takes can be set"] := {
	"given": only([gives({"AWS": [role("a").AWS, role("b").AWS]}, "kms:*")]),
	"parameters": {"min_managers": 3},
	"verdict": "fail",
	"violation": {locked(
		"only arn:aws:iam::111122223333:role/a, arn:aws:iam::111122223333:role/b may",
		"high",
	)},
}

cases["nobody at all fails"] := {
	"given": only([gives({"AWS": "arn:aws:iam::111122223333:root"}, "kms:Decrypt")]),
	"verdict": "fail",
	"violation": {locked("no user or role either", "high")},
}

cases["a policy without statements fails"] := {
	"given": only([]),
	"verdict": "fail",
	"violation": {locked("no user or role either", "high")},
}

cases["administrators in another account cannot change the policy and fail"] := {
	"given": only([gives({"AWS": ["444455556666", "arn:aws:iam::777788889999:role/admin"]}, "kms:*")]),
	"verdict": "fail",
	"violation": {locked("no user or role either", "high")},
}

cases["a deleted administrator fails, as does what is left of it"] := {
	"given": only([gives({"AWS": [role("admin").AWS, "AROAJMAEXAMPLE12345678"]}, "kms:*")]),
	"verdict": "fail",
	"violation": {
		locked("only arn:aws:iam::111122223333:role/admin may", "high"),
		deleted(1, "AROAJMAEXAMPLE12345678", "high"),
	},
}

cases["a deleted user beside two administrators fails, high, since no account stands behind them"] := {
	"given": only([
		gives({"AWS": [role("admin").AWS, role("break-glass").AWS]}, "kms:*"),
		gives({"AWS": ["AIDAJMAEXAMPLE12345678", "AIDAJMAEXAMPLE00000000"]}, "kms:Decrypt"),
	]),
	"verdict": "fail",
	"violation": {deleted(2, "AIDAJMAEXAMPLE00000000, AIDAJMAEXAMPLE12345678", "high")},
}

cases["a deleted user beside the default statement fails, low"] := {
	"given": fixtures.with_statements([gives({"AWS": "AIDAJMAEXAMPLE12345678"}, "kms:Decrypt")]),
	"verdict": "fail",
	"violation": {deleted(2, "AIDAJMAEXAMPLE12345678", "low")},
}

cases["a deleted user who is denied something is no matter"] := {
	"given": fixtures.with_statements([object.union(
		gives({"AWS": "AIDAJMAEXAMPLE12345678"}, "kms:Decrypt"),
		{"Effect": "Deny"},
	)]),
	"verdict": "pass",
}

cases["what everyone is denied locks out, the default statement or not"] := {
	"given": fixtures.with_statements([object.union(gives("*", "kms:PutKeyPolicy"), {"Effect": "Deny"})]),
	"verdict": "fail",
	"violation": {locked("no user or role either", "high")},
}

# The usual way to keep the policy to one role; it leaves somebody who can undo it.
cases["a Deny for all but one role is not looked into"] := {
	"given": fixtures.with_statements([object.union(
		gives("*", "kms:PutKeyPolicy"),
		{
			"Effect": "Deny",
			"Condition": {"ArnNotEquals": {"aws:PrincipalArn": role("admin").AWS}},
		},
	)]),
	"verdict": "pass",
}

cases["a default statement with a condition that may not hold fails"] := {
	"given": only([object.union(
		fixtures.delegation,
		{"Condition": {"StringEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}}},
	)]),
	"verdict": "fail",
	"violation": {locked("no user or role either", "high")},
}

cases["a key that is locked out on purpose fails, low"] := {
	"given": tagged(
		only([gives({"AWS": [role("admin").AWS, "AROAJMAEXAMPLE12345678"]}, "kms:*")]),
		{"key-policy-without-root": "decision 2026-014"},
	),
	"verdict": "fail",
	"violation": {
		locked("only arn:aws:iam::111122223333:role/admin may", "low"),
		deleted(1, "AROAJMAEXAMPLE12345678", "low"),
	},
}

cases["a tag without a reason excuses nothing"] := {
	"given": tagged(only([]), {"key-policy-without-root": " "}),
	"verdict": "fail",
	"violation": {locked("no user or role either", "high")},
}

cases["the tag can be another"] := {
	"given": tagged(only([]), {"LockedBy": "the board"}),
	"parameters": {"exception_tag": "LockedBy"},
	"verdict": "fail",
	"violation": {locked("no user or role either", "low")},
}

# The table beside the library says who surely may change each policy; here every one goes the way of a key.
cases[concat(": ", ["the table's policy", sentence])] := object.union(
	{
		"given": testing.with_facets(
			object.union(fixtures.key, {"arn": key_policy_test.arn}),
			{"policy": {"document": {"Statement": statements}}},
		),
		"parameters": {"min_managers": 1},
	},
	outcome(managers),
) if {
	some sentence, [statements, managers] in key_policy_test.managed
	not contains(sentence, "deleted")
}

outcome(managers) := {"verdict": "pass"} if count(managers) > 0

outcome(managers) := {"verdict": "fail", "violation": {locked("no user or role either", "high")}} if count(managers) == 0

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(only([]), changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"state PendingDeletion": {"state": "PendingDeletion"},
		"state Creating": {"state": "Creating"},
		"AWS as its manager": {"manager": "AWS"},
	}
}

cases["a key whose policy is denied is unknown"] := {
	"given": testing.without(fixtures.key, "policy", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

cases["a key whose tags are denied is unknown"] := {
	"given": testing.without(only([]), "tags", "kms:ListResourceTags"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

only(statements) := fixtures.with_document({"Version": "2012-10-17", "Statement": statements})

role(name) := {"AWS": concat("", ["arn:aws:iam::111122223333:role/", name])}

gives(principal, action) := {"Effect": "Allow", "Principal": principal, "Action": action, "Resource": "*"}

tagged(key, tags) := testing.with_facets(key, {"tags": tags})

locked(who, severity) := {
	"message": sprintf("no statement surely lets the account change the key policy, and %s", [who]),
	"severity": severity,
}

deleted(number, ids, severity) := {
	"message": sprintf("statement %d names users or roles that were deleted: %s", [number, ids]),
	"severity": severity,
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.policy_not_locked_out as object.union(
			data.parameters.kms_key.policy_not_locked_out,
			object.get(case, "parameters", {}),
		)
}

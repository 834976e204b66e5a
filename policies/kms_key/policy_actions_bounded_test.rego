package keyproof.kms_key.policy_actions_bounded_test

import data.keyproof.kms_key.policy_actions_bounded as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["the default policy passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["the default statement passes in every spelling"] := {
	"given": fixtures.with_statements([
		gives({"AWS": "111122223333"}, "kms:*"),
		gives({"AWS": "arn:aws-us-gov:iam::111122223333:root"}, "*"),
		gives({"AWS": ["arn:aws:iam::111122223333:root", "111122223333"]}, ["kms:*", "kms:Decrypt"]),
	]),
	"verdict": "pass",
}

cases["the console's statements for administrators and users pass"] := {
	"given": fixtures.with_statements([
		gives({"AWS": "arn:aws:iam::111122223333:role/admin"}, [
			"kms:Create*",
			"kms:Describe*",
			"kms:Enable*",
			"kms:List*",
			"kms:Put*",
			"kms:Update*",
			"kms:Revoke*",
			"kms:Disable*",
			"kms:Get*",
			"kms:Delete*",
			"kms:TagResource",
			"kms:UntagResource",
			"kms:ScheduleKeyDeletion",
			"kms:CancelKeyDeletion",
			"kms:RotateKeyOnDemand",
		]),
		gives(
			{"AWS": "arn:aws:iam::111122223333:role/app"},
			["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
		),
	]),
	"verdict": "pass",
}

cases[sprintf("a role with %s fails", [json.marshal(action)])] := {
	"given": fixtures.with_statements([gives({"AWS": "arn:aws:iam::111122223333:role/admin"}, action)]),
	"verdict": "fail",
	"violation": {sprintf(
		"statement 2 (Sid All) gives arn:aws:iam::111122223333:role/admin every action (%s)",
		[said],
	)},
} if {
	some [action, said] in [
		["kms:*", "kms:*"],
		["*", "*"],
		["KMS:*", "KMS:*"],
		["kms:?*", "kms:?*"],
		[["kms:Decrypt", "kms:*"], "kms:*, kms:Decrypt"],
		[null, "actions that are not understood"],
		[{"kms": "Decrypt"}, "actions that are not understood"],
		[["kms:Decrypt", 7], "kms:Decrypt"],
		["kms :Decrypt", "kms :Decrypt"],
		["Decrypt", "Decrypt"],
	]
}

cases["a role with NotAction fails"] := {
	"given": fixtures.with_statements([object.union(
		object.remove(gives({"AWS": "arn:aws:iam::111122223333:role/admin"}, null), {"Action"}),
		{"NotAction": ["kms:ScheduleKeyDeletion", "kms:PutKeyPolicy"]},
	)]),
	"verdict": "fail",
	"violation": {concat("", [
		"statement 2 (Sid All) gives arn:aws:iam::111122223333:role/admin every action",
		" (everything but kms:PutKeyPolicy, kms:ScheduleKeyDeletion)",
	])},
}

cases["NotAction of everything gives nothing"] := {
	"given": fixtures.with_statements([object.union(
		object.remove(gives({"AWS": "arn:aws:iam::111122223333:role/admin"}, null), {"Action"}),
		{"NotAction": "kms:*"},
	)]),
	"verdict": "pass",
}

cases["more actions than KMS could have are not read and fail"] := {
	"given": fixtures.with_statements([gives(
		{"AWS": "arn:aws:iam::111122223333:role/admin"},
		[sprintf("kms:Decrypt%d", [number]) | some number in numbers.range(1000, 1599)],
	)]),
	"verdict": "fail",
	"violation": {concat("", [
		"statement 2 (Sid All) gives arn:aws:iam::111122223333:role/admin every action",
		" (kms:Decrypt1000, kms:Decrypt1001, kms:Decrypt1002 and 597 more)",
	])},
}

cases["all of another service is nothing of KMS"] := {
	"given": fixtures.with_statements([gives({"AWS": "arn:aws:iam::111122223333:role/admin"}, "s3:*")]),
	"verdict": "pass",
}

cases["whoever stands beside the account in a statement fails"] := {
	"given": fixtures.with_statements([gives(
		{"AWS": ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:user/ann", "444455556666"]},
		"kms:*",
	)]),
	"verdict": "fail",
	"violation": {"statement 2 (Sid All) gives 444455556666, arn:aws:iam::111122223333:user/ann every action (kms:*)"},
}

cases["the root user of another account fails"] := {
	"given": fixtures.with_statements([gives({"AWS": "arn:aws:iam::444455556666:root"}, "kms:*")]),
	"verdict": "fail",
	"violation": {"statement 2 (Sid All) gives arn:aws:iam::444455556666:root every action (kms:*)"},
}

cases[sprintf("%s fails with a condition too", [who])] := {
	"given": fixtures.with_statements([object.union(
		gives(principal, "kms:*"),
		{"Condition": {"StringEquals": {"kms:CallerAccount": "111122223333"}}},
	)]),
	"verdict": "fail",
	"violation": {sprintf("statement 2 (Sid All) gives %s every action (kms:*)", [who])},
} if {
	some who, principal in {
		"everyone": "*",
		"logs.amazonaws.com": {"Service": "logs.amazonaws.com"},
		"somebody (not understood)": {"AWS": "somebody"},
		"a principal that is not understood": ["*"],
	}
}

cases["everyone but some fails"] := {
	"given": fixtures.with_statements([object.union(
		object.remove(gives("*", "kms:*"), {"Principal"}),
		{"NotPrincipal": {"AWS": "arn:aws:iam::111122223333:role/guest"}},
	)]),
	"verdict": "fail",
	"violation": {"statement 2 (Sid All) gives everyone but its NotPrincipal every action (kms:*)"},
}

cases["many principals are counted"] := {
	"given": fixtures.with_statements([gives(
		{"AWS": [sprintf("arn:aws:iam::111122223333:role/r%d", [number]) | some number in numbers.range(1, 9)]},
		"kms:*",
	)]),
	"verdict": "fail",
	"violation": {concat("", [
		"statement 2 (Sid All) gives arn:aws:iam::111122223333:role/r1, arn:aws:iam::111122223333:role/r2,",
		" arn:aws:iam::111122223333:role/r3 and 6 more every action (kms:*)",
	])},
}

cases["a deleted role is nobody"] := {
	"given": fixtures.with_statements([gives({"AWS": "AROAJMAEXAMPLE12345678"}, "kms:*")]),
	"verdict": "pass",
}

cases["a Deny of everything gives nothing"] := {
	"given": fixtures.with_statements([object.union(
		gives({"AWS": "arn:aws:iam::111122223333:role/admin"}, "kms:*"),
		{"Effect": "Deny"},
	)]),
	"verdict": "pass",
}

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(fixtures.with_statements([gives("*", "kms:*")]), changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"state PendingReplicaDeletion": {"state": "PendingReplicaDeletion"},
		"state Creating": {"state": "Creating"},
		"AWS as its manager": {"manager": "AWS"},
	}
}

cases["a key whose policy is denied is unknown"] := {
	"given": testing.without(fixtures.key, "policy", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

gives(principal, action) := {
	"Sid": "All",
	"Effect": "Allow",
	"Principal": principal,
	"Action": action,
	"Resource": "*",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
}

package keyproof.account.iam_decrypt_bounded_test

import data.keyproof.account.iam_decrypt_bounded as policy
import data.keyproof.lib.fixtures.account as fixtures
import data.keyproof.lib.testing

decrypting(policies) := testing.with_facets(fixtures.account, {"iam_decrypts": {
	"is_complete": true,
	"considered": 3,
	"unreadable": [],
	"policies": policies,
}})

managed(attachments) := {
	"name": "power-users",
	"kind": "managed",
	"attachments": attachments,
	"statements": ["statement 1 (Sid All)"],
}

inline(kind) := {"name": "own", "kind": kind, "holder": "ann", "statements": ["statement 1", "statement 3"]}

cases["an account whose policies name keys passes"] := {"given": decrypting([]), "verdict": "pass"}

cases["a managed policy fails"] := {
	"given": decrypting([managed(2)]),
	"verdict": "fail",
	"violation": {"managed policy power-users decrypts with every key (statement 1 (Sid All))"},
}

cases["a managed policy that nobody has is of low severity"] := {
	"given": decrypting([managed(0)]),
	"verdict": "fail",
	"violation": {{
		"message": "managed policy power-users decrypts with every key (statement 1 (Sid All))",
		"severity": "low",
	}},
}

cases["inline policies fail, each"] := {
	"given": decrypting([inline("user"), inline("role"), inline("group")]),
	"verdict": "fail",
	"violation": {sprintf("inline policy own of %s ann decrypts with every key (statement 1, statement 3)", [kind]) |
		some kind in ["user", "role", "group"]
	},
}

cases["a policy that may is excepted"] := {
	"given": decrypting([managed(2)]),
	"parameters": {"excepted_policies": ["power-users"]},
	"verdict": "pass",
}

cases["where there are more policies than are read, others may do so"] := {
	"given": testing.with_facets(fixtures.account, {"iam_decrypts": {
		"is_complete": false,
		"considered": 2000,
		"unreadable": ["odd"],
		"policies": [],
	}}),
	"verdict": "unknown",
	"unseen": {
		{
			"kind": "unavailable",
			"action": "iam:GetAccountAuthorizationDetails",
			"message": "the account has more policies than are read",
		},
		{
			"kind": "invalid",
			"action": "iam:GetAccountAuthorizationDetails",
			"message": "policy odd is no JSON that can be read",
		},
	},
}

cases["an account that wrote no policy about it is not a subject"] := {
	"given": testing.with_facets(fixtures.account, {"iam_decrypts": {
		"is_complete": true,
		"considered": 0,
		"unreadable": [],
		"policies": [],
	}}),
	"verdict": "not_applicable",
	"exempt": {"no policy that the account wrote is about decrypting with KMS"},
}

cases["policies that may not be read prove nothing"] := {
	"given": testing.without(decrypting([]), "iam_decrypts", "iam:GetAccountAuthorizationDetails"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"account": case.given}
		with data.parameters.account.iam_decrypt_bounded as object.union(
			data.parameters.account.iam_decrypt_bounded,
			object.get(case, "parameters", {}),
		)
}

package keyproof.kms_key.policy_not_locked_out_test

import data.keyproof.kms_key.policy_not_locked_out as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

# What documents give whom is tested beside src/link/policy; here, what the rule makes of it.

cases["the default policy passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["two roles instead of the account pass"] := {"given": managed([admin, other], []), "verdict": "pass"}

cases["one role instead of the account fails"] := {
	"given": managed([admin], []),
	"verdict": "fail",
	"violation": {locked("only arn:aws:iam::111122223333:role/admin may", "high")},
}

cases["how many it takes can be set"] := {
	"given": managed([admin, other], []),
	"parameters": {"min_managers": 3},
	"verdict": "fail",
	"violation": {locked(
		"only arn:aws:iam::111122223333:role/admin, arn:aws:iam::111122223333:role/other may",
		"high",
	)},
}

cases["nobody at all fails"] := {
	"given": managed([], []),
	"verdict": "fail",
	"violation": {locked("no user or role either", "high")},
}

cases["who may perhaps is told, and not counted"] := {
	"given": managed([], ["111122223333"]),
	"verdict": "fail",
	"violation": {locked("no user or role either; whether 111122223333 may, depends on conditions", "high")},
}

cases["who may change the policy only from a place is told, low"] := {
	"given": fixtures.with_access({"managers": {
		"surely": ["111122223333"],
		"perhaps": [],
		"only_from": [{"label": "statement 2 (Sid Place)", "keys": ["aws:sourcevpce", "aws:sourceip"]}],
	}}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 2 (Sid Place) lets the key policy be changed only from where its condition on aws:sourcevpce, aws:sourceip",
			" says: elsewhere, as in the console, not even the root user can, and once that place is gone, nobody",
		]),
		"severity": "low",
	}},
}

cases["what is left of a deleted user beside the default statement fails, low"] := {
	"given": fixtures.with_access({"deleted": ghosts}),
	"verdict": "fail",
	"violation": {deleted("low")},
}

cases["what is left of a deleted user fails, high, since no account stands behind it"] := {
	"given": fixtures.with_access({"deleted": ghosts, "managers": {"surely": [admin, other], "perhaps": []}}),
	"verdict": "fail",
	"violation": {deleted("high")},
}

cases["a key that is locked out on purpose fails, low"] := {
	"given": testing.with_facets(managed([], []), {"tags": {"key-policy-without-root": "decision 2026-014"}}),
	"verdict": "fail",
	"violation": {locked("no user or role either", "low")},
}

cases["a tag without a reason excuses nothing"] := {
	"given": testing.with_facets(managed([], []), {"tags": {"key-policy-without-root": " "}}),
	"verdict": "fail",
	"violation": {locked("no user or role either", "high")},
}

cases["the tag can be another"] := {
	"given": testing.with_facets(managed([], []), {"tags": {"LockedBy": "the board"}}),
	"parameters": {"exception_tag": "LockedBy"},
	"verdict": "fail",
	"violation": {locked("no user or role either", "low")},
}

cases["a key whose tags are denied passes by the default statement, which no tag can change"] := {
	"given": testing.without(fixtures.key, "tags", "kms:ListResourceTags"),
	"verdict": "pass",
}

cases["a key that locks everybody out fails though its tags are denied"] := {
	"given": testing.without(managed([], []), "tags", "kms:ListResourceTags"),
	"verdict": "fail",
	"violation": {locked("no user or role either", "high")},
}

admin := "arn:aws:iam::111122223333:role/admin"

other := "arn:aws:iam::111122223333:role/other"

managed(surely, perhaps) := fixtures.with_access({"managers": {"surely": surely, "perhaps": perhaps}})

ghosts := [{"label": "statement 2", "ids": ["AIDAJMAEXAMPLE00000000", "AIDAJMAEXAMPLE12345678"]}]

locked(who, severity) := {
	"message": sprintf("no statement surely lets the account change the key policy, and %s", [who]),
	"severity": severity,
}

deleted(severity) := {
	"message": "statement 2 names users or roles that were deleted: AIDAJMAEXAMPLE00000000, AIDAJMAEXAMPLE12345678",
	"severity": severity,
}

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(managed([], []), changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"state PendingDeletion": {"state": "PendingDeletion"},
		"state Creating": {"state": "Creating"},
		"AWS as its manager": {"manager": "AWS"},
	}
}

cases["a key whose policy is denied is unknown"] := {
	"given": testing.without(fixtures.key, "access", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

cases["what a planned change leaves open of the policy may let somebody manage the key"] := {
	"given": fixtures.with_access({
		"managers": {"surely": [admin], "perhaps": []},
		"open": [testing.denied("").reason],
	}),
	"verdict": "unknown",
	"unseen": {testing.denied("").reason},
}

cases["what a planned change leaves open takes nothing from the account"] := {
	"given": fixtures.with_access({"open": [testing.denied("").reason]}),
	"verdict": "pass",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.policy_not_locked_out as object.union(
			data.parameters.kms_key.policy_not_locked_out,
			object.get(case, "parameters", {}),
		)
}

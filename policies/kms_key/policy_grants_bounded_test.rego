package keyproof.kms_key.policy_grants_bounded_test

import data.keyproof.kms_key.policy_grants_bounded as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["the default policy passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["a user with grants of a certain kind passes"] := {
	"given": fixtures.with_holders([having("principal", "a", ["CreateGrant (bounded)", "Decrypt"])]),
	"verdict": "pass",
}

cases["an administrator who does not use the key passes"] := {
	"given": fixtures.with_holders([having("principal", "a", ["CreateGrant", "PutKeyPolicy"]), having("principal", "b", ["Decrypt"])]),
	"verdict": "pass",
}

cases[sprintf("%s with grants of any kind passes: IAM policies or the service decide", [kind])] := {
	"given": fixtures.with_holders([having(kind, "a", ["CreateGrant", "Decrypt"])]),
	"verdict": "pass",
} if {
	some kind in ["account", "organization", "service", "service_role"]
}

cases[sprintf("%s with grants of any kind, in one statement or two, fails", [kind])] := {
	"given": fixtures.with_access({"statements": [
		fixtures.statement([having(kind, "a", ["CreateGrant"])], {}),
		fixtures.statement([having(kind, "a", ["Decrypt"])], {"label": "statement 3"}),
	]}),
	"verdict": "fail",
	"violation": {concat("", [
		"statement 2 (Sid Use) lets a, who uses the key, create grants of any kind",
		" (kms:Decrypt, kms:Encrypt)",
	])},
} if {
	some kind in ["principal", "people", "everyone"]
}

cases["what is use can be set"] := {
	"given": fixtures.with_holders([having("principal", "a", ["CreateGrant", "Decrypt"])]),
	"parameters": {"use_actions": ["Sign"]},
	"verdict": "pass",
}

cases["a key that waits for its deletion is not a subject"] := {
	"given": testing.with_metadata(fixtures.key, {"state": "PendingDeletion"}),
	"verdict": "not_applicable",
}

cases["a key whose policy is denied is unknown"] := {
	"given": testing.without(fixtures.key, "access", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

having(kind, who, actions) := fixtures.holder(kind, who, {"actions": actions})

cases["what a planned change leaves open of the policy may give more"] := {
	"given": fixtures.with_access({"open": [testing.denied("").reason]}),
	"verdict": "unknown",
	"unseen": {testing.denied("").reason},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.policy_grants_bounded as object.union(
			data.parameters.kms_key.policy_grants_bounded,
			object.get(case, "parameters", {}),
		)
}

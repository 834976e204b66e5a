package keyproof.kms_key.policy_actions_bounded_test

import data.keyproof.kms_key.policy_actions_bounded as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

# What documents give whom is tested beside src/link/policy; here, what the rule makes of it.

cases["the default policy passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["holders of some actions pass"] := {
	"given": fixtures.with_holders([fixtures.role, fixtures.account, fixtures.everyone]),
	"verdict": "pass",
}

cases["holders of every action fail, and are counted"] := {
	"given": fixtures.with_holders([
	object.union(holder, {"everything": true}) |
		some holder in [fixtures.role, fixtures.account, fixtures.organization, fixtures.service([])]
	]),
	"verdict": "fail",
	"violation": {concat("", [
		"statement 2 (Sid Use) gives 444455556666, arn:aws:iam::111122223333:role/app, logs.amazonaws.com and 1 more",
		" every action (kms:Decrypt, kms:Encrypt)",
	])},
}

cases["a role that only a service can assume is left out"] := {
	"given": fixtures.with_holders([object.union(fixtures.service_role, {"everything": true})]),
	"verdict": "pass",
}

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(fixtures.with_holders([object.union(fixtures.role, {"everything": true})]), changes),
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

cases["what a planned change leaves open of the policy may give more"] := {
	"given": fixtures.with_access({"open": [testing.denied("").reason]}),
	"verdict": "unknown",
	"unseen": {testing.denied("").reason},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
}

package keyproof.kms_key.policy_separates_duties_test

import data.keyproof.kms_key.policy_separates_duties as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

# What documents give whom is tested beside src/link/policy; here, what the rule makes of it.

cases["the default policy leaves it to IAM policies and passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["an administrator and a user pass"] := {
	"given": fixtures.with_holders([fixtures.role, administers("principal", "arn:aws:iam::111122223333:role/admin")]),
	"verdict": "pass",
}

cases[sprintf("%s with both fails", [kind])] := {
	"given": fixtures.with_access({"statements": [
		fixtures.statement([administers(kind, "somebody")], {}),
		fixtures.statement([fixtures.holder(kind, "somebody", {})], {}),
	]}),
	"verdict": "fail",
	"violation": {"somebody may administer the key (PutKeyPolicy) and use it (Decrypt, Encrypt)"},
} if {
	some kind in ["principal", "people", "everyone"]
}

cases[sprintf("%s with both is left out", [kind])] := {
	"given": fixtures.with_holders([administers(kind, "somebody"), fixtures.holder(kind, "somebody", {})]),
	"verdict": "pass",
} if {
	some kind in ["account", "organization", "service", "service_role"]
}

cases["a grant of any kind administers, one of a certain kind does not"] := {
	"given": fixtures.with_holders([
		fixtures.holder("principal", "a", {"actions": ["CreateGrant", "Decrypt"]}),
		fixtures.holder("principal", "b", {"actions": ["CreateGrant (bounded)", "Decrypt"]}),
	]),
	"verdict": "fail",
	"violation": {"a may administer the key (CreateGrant) and use it (Decrypt)"},
}

cases["to set a replica's policy is to administer, and to encapsulate is to use"] := {
	"given": fixtures.with_holders([fixtures.holder("principal", "a", {"actions": ["ReplicateKey", "Encapsulate"]})]),
	"verdict": "fail",
	"violation": {"a may administer the key (ReplicateKey) and use it (Encapsulate)"},
}

cases["which actions are which can be set"] := {
	"given": fixtures.with_holders([fixtures.holder("principal", "a", {"actions": ["TagResource", "GetPublicKey", "Decrypt"]})]),
	"parameters": {"admin_actions": ["TagResource"], "use_actions": ["GetPublicKey"]},
	"verdict": "fail",
	"violation": {"a may administer the key (TagResource) and use it (GetPublicKey)"},
}

cases["a long name is cut in the middle"] := {
	"given": fixtures.with_holders([fixtures.holder(
		"principal",
		concat("", ["arn:aws:iam::111122223333:role", long, "/app"]),
		{"actions": ["PutKeyPolicy", "Decrypt"]},
	)]),
	"verdict": "fail",
	"violation": {concat("", [
		"arn:aws:iam::111122223333:role/ab/ab/ab/…ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/a",
		"b/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/ab/app may administer the key (PutKeyPolicy) and use it (Decrypt)",
	])},
}

long := concat("", ["/ab" | some _ in numbers.range(1, 40)])

administers(kind, who) := fixtures.holder(kind, who, {"actions": ["DescribeKey", "PutKeyPolicy"]})

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(fixtures.with_holders([fixtures.holder("principal", "a", {"actions": ["PutKeyPolicy", "Decrypt"]})]), changes),
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
		with data.parameters.kms_key.policy_separates_duties as object.union(
			data.parameters.kms_key.policy_separates_duties,
			object.get(case, "parameters", {}),
		)
}

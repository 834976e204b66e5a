package keyproof.kms_key.described_test

import data.keyproof.kms_key.described as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a key with a description passes"] := {"given": described("Card numbers of the payment service"), "verdict": "pass"}

cases["a key without a description fails"] := {
	"given": fixtures.key,
	"verdict": "fail",
	"violation": {"has no description"},
}

cases["blanks describe nothing"] := {"given": described(" \t\n"), "verdict": "fail", "violation": {"has no description"}}

cases["a disabled key in CloudHSM needs a description too"] := {
	"given": testing.with_metadata(fixtures.key, {"state": "Disabled", "origin": "AWS_CLOUDHSM"}),
	"verdict": "fail",
	"violation": {"has no description"},
}

cases["a replica needs a description of its own"] := {
	"given": testing.with_facets(fixtures.replica, {"primary": {"arn": fixtures.primary_arn, "in_scan": true}}),
	"verdict": "fail",
	"violation": {"has no description"},
}

cases[sprintf("a key %s is not a subject", [what])] := {
	"given": testing.with_metadata(fixtures.key, changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"that AWS manages": {"manager": "AWS"},
		"that waits for its deletion": {"state": "PendingDeletion", "deletion_date": "2026-02-01T00:00:00.000Z"},
		"that waits for its replicas' deletion": {"state": "PendingReplicaDeletion"},
		"in the making": {"state": "Creating"},
		"that is being updated": {"state": "Updating"},
	}
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

cases["a key whose description only the apply tells is unknown"] := {
	"given": object.union(
		object.remove(fixtures.key, {"metadata"}),
		{"metadata": testing.known(object.remove(fixtures.key.metadata.value, {"description"}))},
	),
	"verdict": "unknown",
	"unseen": {{
		"kind": "known_after_apply",
		"action": "",
		"message": "the description is known only when the change is applied",
	}},
}

described(text) := testing.with_metadata(fixtures.key, {"description": text})

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.described as object.union(
			data.parameters.kms_key.described,
			object.get(case, "parameters", {}),
		)
}

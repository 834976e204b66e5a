package keyproof.kms_key.has_alias_test

import data.keyproof.kms_key.has_alias as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a key with an alias passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["a key with several aliases passes"] := {
	"given": testing.with_facets(fixtures.key, {"aliases": [{"name": "alias/payments"}, {"name": "alias/cards"}]}),
	"verdict": "pass",
}

cases["a key without an alias fails"] := {
	"given": testing.with_facets(fixtures.key, {"aliases": []}),
	"verdict": "fail",
	"violation": {"no alias points to the key"},
}

cases["an alias of AWS is no name of a customer's key"] := {
	"given": testing.with_facets(fixtures.key, {"aliases": [{"name": "alias/aws/s3"}]}),
	"verdict": "fail",
	"violation": {"no alias points to the key"},
}

cases[sprintf("a key in state %s has aliases too", [state])] := {
	"given": testing.with_facets(testing.with_metadata(fixtures.key, {"state": state}), {"aliases": []}),
	"verdict": "fail",
	"violation": {"no alias points to the key"},
} if {
	some state in {"Disabled", "Unavailable", "PendingImport"}
}

cases["a replica needs an alias of its own"] := {
	"given": testing.with_facets(fixtures.replica, {
		"aliases": [],
		"primary": {"arn": fixtures.primary_arn, "in_scan": true},
	}),
	"verdict": "fail",
	"violation": {"no alias points to the key"},
}

cases[sprintf("a key %s is not a subject", [what])] := {
	"given": testing.with_metadata(testing.with_facets(fixtures.key, {"aliases": []}), changes),
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

# That a page of aliases is missing is no sign that there are none.
cases["a key whose aliases were not listed is unknown"] := {
	"given": testing.without(fixtures.key, "aliases", "kms:ListAliases"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.has_alias as object.union(
			data.parameters.kms_key.has_alias,
			object.get(case, "parameters", {}),
		)
}

package keyproof.kms_key.replica_kept_by_change_test

import data.keyproof.kms_key.replica_kept_by_change as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

deletion := {
	"address": "aws_kms_replica_key.pin",
	"takes": "key",
	"action": "delete",
	"replaced_by": [],
}

with_effects(key, effects) := object.union(key, {"planned_effects": testing.known(effects)})

cases["a replica that no change touches is not a subject"] := {
	"given": with_effects(fixtures.replica, []),
	"verdict": "not_applicable",
}

cases["a key of a single Region has a rule of its own"] := {
	"given": with_effects(fixtures.key, [deletion]),
	"verdict": "not_applicable",
}

cases["a replica that a change deletes fails"] := {
	"given": with_effects(fixtures.replica, [deletion]),
	"verdict": "fail",
	"violation": {concat("", [
		"aws_kms_replica_key.pin deletes this replica of ",
		fixtures.primary_arn,
		": it cannot be used from the apply on, and is gone after 30 days",
	])},
}

cases["a replica that waits for its deletion loses nothing more"] := {
	"given": with_effects(testing.with_metadata(fixtures.replica, {"state": "PendingDeletion"}), [deletion]),
	"verdict": "pass",
}

cases["a replica that could not be described is unknown"] := {
	"given": testing.without(with_effects(fixtures.replica, [deletion]), "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
}

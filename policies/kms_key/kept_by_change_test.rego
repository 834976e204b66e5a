package keyproof.kms_key.kept_by_change_test

import data.keyproof.kms_key.kept_by_change as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

deletion := {
	"address": "aws_kms_key.pin",
	"takes": "key",
	"action": "delete",
	"replaced_by": [],
	"prevent_destroy": false,
}

replacement := {
	"address": "aws_kms_key.pin",
	"takes": "key",
	"action": "replace",
	"replaced_by": ["multi_region"],
}

grant := {"grant_id": "0123456789abcdef", "operations": ["Decrypt"], "has_constraints": false}

usage := {"tracking_start_date": "2025-01-15T12:00:00.000Z", "last_used": "2026-01-14T08:00:00.000Z"}

with_effects(key, effects) := object.union(key, {"planned_effects": testing.known(effects)})

cases["a key that no change touches is not a subject"] := {
	"given": with_effects(fixtures.key, []),
	"verdict": "not_applicable",
}

cases["a key that a change deletes fails"] := {
	"given": with_effects(fixtures.key, [deletion]),
	"verdict": "fail",
	"violation": {concat("", [
		"aws_kms_key.pin deletes this key: it cannot be used from the apply on, and is gone after 30 days",
		"; nothing in the source prevents it (prevent_destroy, DeletionPolicy)",
	])},
}

cases["what is lost with the key is told"] := {
	"given": with_effects(
		testing.with_facets(
			fixtures.key,
			{"grants": [grant, grant], "last_usage": usage},
		),
		[object.union(deletion, {"deletion_window_in_days": 7})],
	),
	"verdict": "fail",
	"violation": {concat("", [
		"aws_kms_key.pin deletes this key: it cannot be used from the apply on, and is gone after 7 days",
		"; last used on 2026-01-14T08:00:00.000Z; with it 2 grants end",
		"; nothing in the source prevents it (prevent_destroy, DeletionPolicy)",
	])},
}

cases["a disabled key that a change replaces fails"] := {
	"given": with_effects(testing.with_metadata(fixtures.key, {"state": "Disabled"}), [replacement]),
	"verdict": "fail",
	"violation": {concat("", [
		"aws_kms_key.pin replaces (because of multi_region) this key: it cannot be used from the apply on, ",
		"and is gone after 30 days",
	])},
}

cases["a key that waits for its deletion loses nothing more"] := {
	"given": with_effects(testing.with_metadata(fixtures.key, {"state": "PendingDeletion"}), [deletion]),
	"verdict": "pass",
}

cases["a replica has a rule of its own"] := {
	"given": with_effects(fixtures.replica, [deletion]),
	"verdict": "not_applicable",
}

cases["a key that could not be described is unknown"] := {
	"given": testing.without(with_effects(fixtures.key, [deletion]), "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
}

package keyproof.kms_key.rotation_period_within_limit_test

import data.keyproof.kms_key.rotation_period_within_limit as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a key that rotates every year passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["a key that rotates every 90 days passes"] := {
	"given": fixtures.with_rotation(fixtures.key, {"rotation_period_in_days": 90}),
	"verdict": "pass",
}

cases["a key that rotates every 366 days fails"] := {
	"given": fixtures.with_rotation(fixtures.key, {"rotation_period_in_days": 366}),
	"verdict": "fail",
	"violation": {"rotates every 366 days, the limit is 365"},
}

cases["the limit is a parameter"] := {
	"given": fixtures.with_rotation(fixtures.key, {"rotation_period_in_days": 2560}),
	"parameters": {"max_days": 2560},
	"verdict": "pass",
}

cases["a lower limit makes the default period too long"] := {
	"given": object.union(
		object.remove(fixtures.key, {"rotation"}),
		{"rotation": testing.known({"enabled": true})},
	),
	"parameters": {"max_days": 180},
	"verdict": "fail",
	"violation": {"rotates every 365 days, the limit is 180"},
}

cases["a replica whose primary is not in the scan fails for its primary"] := {
	"given": fixtures.with_rotation(fixtures.replica, {"rotation_period_in_days": 730}),
	"verdict": "fail",
	"violation": {concat("", [
		"rotates every 730 days, the limit is 365; this replica follows its primary key ",
		fixtures.primary_arn,
	])},
}

cases["a replica whose primary is in the scan is not a subject"] := {
	"given": testing.with_facets(
		fixtures.with_rotation(fixtures.replica, {"rotation_period_in_days": 730}),
		{"primary": {"arn": fixtures.primary_arn, "in_scan": true}},
	),
	"verdict": "not_applicable",
}

cases["a key that does not rotate is another rule's matter"] := {
	"given": fixtures.with_rotation(fixtures.key, {
		"enabled": false,
		"rotation_period_in_days": 730,
		"next_rotation_date": "2025-01-01T00:00:00.000Z",
	}),
	"verdict": "pass",
}

cases["a rotation that was due two days ago passes"] := {
	"given": fixtures.with_rotation(fixtures.key, {"next_rotation_date": "2026-01-13T12:00:00.000Z"}),
	"verdict": "pass",
}

cases["a rotation that was due longer ago fails, a little"] := {
	"given": fixtures.with_rotation(fixtures.key, {"next_rotation_date": "2026-01-13T11:59:59.000Z"}),
	"verdict": "fail",
	"violation": {{
		"message": "the rotation that was due on 2026-01-13T11:59:59.000Z has not taken place",
		"severity": "low",
	}},
}

cases["a period too long and a rotation overdue are two violations"] := {
	"given": fixtures.with_rotation(fixtures.key, {
		"rotation_period_in_days": 1000,
		"next_rotation_date": "2025-12-31T00:00:00.000Z",
	}),
	"verdict": "fail",
	"violation": {
		"rotates every 1000 days, the limit is 365",
		{
			"message": "the rotation that was due on 2025-12-31T00:00:00.000Z has not taken place",
			"severity": "low",
		},
	},
}

cases["a key kept in CloudHSM is not a subject"] := {
	"given": testing.with_metadata(fixtures.key, {"origin": "AWS_CLOUDHSM"}),
	"verdict": "not_applicable",
}

cases["a disabled key is not a subject"] := {
	"given": testing.with_metadata(fixtures.key, {"state": "Disabled"}),
	"verdict": "not_applicable",
}

cases["a key whose rotation status is denied is unknown"] := {
	"given": testing.without(fixtures.key, "rotation", "kms:GetKeyRotationStatus"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.rotation_period_within_limit as object.union(
			data.parameters.kms_key.rotation_period_within_limit,
			object.get(case, "parameters", {}),
		)
}

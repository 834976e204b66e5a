package keyproof.kms_key.enabled_test

import data.keyproof.kms_key.enabled as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["an enabled key passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["a disabled key fails"] := {
	"given": disabled("2025-01-15T12:00:00.000Z"),
	"verdict": "fail",
	"violation": {"is disabled, since when KMS does not tell (the key is 365 days old)"},
}

cases["a disabled key that KMS cannot rotate fails"] := {
	"given": testing.with_metadata(
		disabled("2025-01-15T12:00:00.000Z"),
		{"spec": "HMAC_256", "usage": "GENERATE_VERIFY_MAC"},
	),
	"verdict": "fail",
	"violation": {"is disabled, since when KMS does not tell (the key is 365 days old)"},
}

cases["a disabled replica fails, since each key of a multi-Region key has its own state"] := {
	"given": testing.with_metadata(fixtures.replica, {"state": "Disabled"}),
	"verdict": "fail",
	"violation": {"is disabled, since when KMS does not tell (the key is 365 days old)"},
}

# It cannot have been disabled for longer than it has existed.
cases["a disabled key as old as the limit passes"] := {
	"given": disabled("2025-10-17T12:00:00.000Z"),
	"verdict": "pass",
}

cases["a disabled key a second older than the limit fails"] := {
	"given": disabled("2025-10-17T11:59:59.000Z"),
	"verdict": "fail",
	"violation": {"is disabled, since when KMS does not tell (the key is 90 days old)"},
}

cases["the limit is a parameter"] := {
	"given": disabled("2025-01-15T12:00:00.000Z"),
	"parameters": {"max_days": 365},
	"verdict": "pass",
}

cases["a limit of no day reports every disabled key"] := {
	"given": disabled("2026-01-14T11:00:00.000Z"),
	"parameters": {"max_days": 0},
	"verdict": "fail",
	"violation": {"is disabled, since when KMS does not tell (the key is 1 day old)"},
}

cases[sprintf("a key in state %s is not a subject", [state])] := {
	"given": testing.with_metadata(fixtures.key, {"state": state}),
	"verdict": "not_applicable",
} if {
	some state in {
		"Creating",
		"Updating",
		"Unavailable",
		"PendingImport",
		"PendingDeletion",
		"PendingReplicaDeletion",
	}
}

cases["an AWS-managed key is not a subject"] := {
	"given": testing.with_metadata(disabled("2025-01-15T12:00:00.000Z"), {"manager": "AWS"}),
	"verdict": "not_applicable",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

disabled(created) := testing.with_metadata(fixtures.key, {"state": "Disabled", "creation_date": created})

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.enabled as object.union(
			data.parameters.kms_key.enabled,
			object.get(case, "parameters", {}),
		)
}

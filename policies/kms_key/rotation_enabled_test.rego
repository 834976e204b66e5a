package keyproof.kms_key.rotation_enabled_test

import data.keyproof.kms_key.rotation_enabled as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a key that rotates passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["a key that does not rotate fails"] := {
	"given": fixtures.with_rotation(fixtures.key, {"enabled": false}),
	"verdict": "fail",
	"violation": {"automatic rotation is off"},
}

# AWS's answer for such keys, and what others make of a failed call, is false; it accuses nobody here.
cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": fixtures.with_rotation(testing.with_metadata(fixtures.key, changes), {"enabled": false}),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"material in CloudHSM": {"origin": "AWS_CLOUDHSM", "custom_key_store_id": "cks-1234567890abcdef0"},
		"material in an external key store": {"origin": "EXTERNAL_KEY_STORE"},
		"imported material": {"origin": "EXTERNAL"},
		"an RSA pair": {"spec": "RSA_4096", "usage": "SIGN_VERIFY"},
		"an elliptic curve pair": {"spec": "ECC_NIST_P256", "usage": "KEY_AGREEMENT"},
		"an HMAC secret": {"spec": "HMAC_256", "usage": "GENERATE_VERIFY_MAC"},
		"state Disabled": {"state": "Disabled"},
		"state PendingDeletion": {"state": "PendingDeletion", "deletion_date": "2026-02-01T00:00:00.000Z"},
		"state PendingReplicaDeletion": {"state": "PendingReplicaDeletion"},
		"state PendingImport": {"state": "PendingImport", "origin": "EXTERNAL"},
		"state Unavailable": {"state": "Unavailable", "origin": "AWS_CLOUDHSM"},
		"state Creating": {"state": "Creating"},
		"state Updating": {"state": "Updating"},
		"AWS as its manager": {"manager": "AWS"},
	}
}

cases["a multi-Region primary is judged"] := {
	"given": fixtures.with_rotation(fixtures.primary, {"enabled": false}),
	"verdict": "fail",
	"violation": {"automatic rotation is off"},
}

cases["a replica whose primary is in the scan is not a subject"] := {
	"given": testing.with_facets(
		fixtures.with_rotation(fixtures.replica, {"enabled": false}),
		{"primary": {"arn": fixtures.primary_arn, "in_scan": true}},
	),
	"verdict": "not_applicable",
}

cases[sprintf("a replica in use under a primary that is %s fails, whatever the setting", [state])] := {
	"given": testing.with_facets(
		fixtures.with_rotation(fixtures.replica, {"enabled": enabled}),
		{"primary": {"arn": fixtures.primary_arn, "in_scan": true, "state": state}},
	),
	"verdict": "fail",
	"violation": {sprintf("the material never rotates while the primary key %s is %s", [fixtures.primary_arn, state])},
} if {
	some state, enabled in {"Disabled": true, "PendingReplicaDeletion": false}
}

cases[sprintf("a replica under a primary that is just %s is judged when that is over", [state])] := {
	"given": testing.with_facets(
		fixtures.with_rotation(fixtures.replica, {"enabled": false}),
		{"primary": {"arn": fixtures.primary_arn, "in_scan": true, "state": state}},
	),
	"verdict": "not_applicable",
} if {
	some state in ["Creating", "Updating"]
}

cases["a replica under an enabled primary is judged there"] := {
	"given": testing.with_facets(
		fixtures.with_rotation(fixtures.replica, {"enabled": false}),
		{"primary": {"arn": fixtures.primary_arn, "in_scan": true, "state": "Enabled"}},
	),
	"verdict": "not_applicable",
}

cases["a replica whose primary is not in the scan fails for its primary"] := {
	"given": fixtures.with_rotation(fixtures.replica, {"enabled": false}),
	"verdict": "fail",
	"violation": {concat("", [
		"automatic rotation is off; this replica follows its primary key ",
		fixtures.primary_arn,
	])},
}

cases["a replica that does not name its primary fails"] := {
	"given": object.union(
		object.remove(fixtures.with_rotation(fixtures.replica, {"enabled": false}), {"metadata"}),
		{"metadata": testing.known(object.remove(fixtures.replica.metadata.value, {"primary_arn"}))},
	),
	"verdict": "fail",
	"violation": {"automatic rotation is off; this replica follows its primary key"},
}

cases["a replica that rotates passes"] := {"given": fixtures.replica, "verdict": "pass"}

cases["a disabled replica is not a subject"] := {
	"given": testing.with_metadata(fixtures.replica, {"state": "Disabled"}),
	"verdict": "not_applicable",
}

cases["a replica of imported material is not a subject"] := {
	"given": testing.with_metadata(fixtures.replica, {"origin": "EXTERNAL"}),
	"verdict": "not_applicable",
}

cases["a key whose rotation status is denied is unknown"] := {
	"given": testing.without(fixtures.key, "rotation", "kms:GetKeyRotationStatus"),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:GetKeyRotationStatus").reason},
}

cases["a replica whose primary holds its rotation up fails, whether its status may be read or not"] := {
	"given": testing.without(
		testing.with_facets(
			fixtures.replica,
			{"primary": {"arn": fixtures.primary_arn, "in_scan": true, "state": "Disabled"}},
		),
		"rotation", "kms:GetKeyRotationStatus",
	),
	"verdict": "fail",
	"violation": {sprintf("the material never rotates while the primary key %s is Disabled", [fixtures.primary_arn])},
}

cases["a key whose rotation status was not collected is unknown"] := {
	"given": object.remove(fixtures.key, {"rotation"}),
	"verdict": "unknown",
	"unseen": {{
		"kind": "unavailable",
		"action": "kms:GetKeyRotationStatus",
		"message": "the inventory does not hold rotation: collect it again with this rule on",
	}},
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.with_rotation(fixtures.key, {"enabled": true}), "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

cases["a key whose primary is not known is unknown"] := {
	"given": testing.without(fixtures.replica, "primary", "kms:DescribeKey"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.rotation_enabled as object.union(
			data.parameters.kms_key.rotation_enabled,
			object.get(case, "parameters", {}),
		)
}

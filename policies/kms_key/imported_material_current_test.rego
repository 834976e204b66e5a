package keyproof.kms_key.imported_material_current_test

import data.keyproof.kms_key.imported_material_current as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["material that does not expire passes"] := {
	"given": imported({"expiration_model": "KEY_MATERIAL_DOES_NOT_EXPIRE"}),
	"verdict": "pass",
}

cases["material that is valid for a second more than thirty days passes"] := {
	"given": expiring("2026-02-14T12:00:01.000Z"),
	"verdict": "pass",
}

cases[sprintf("material that is valid until %s fails", [date])] := {
	"given": expiring(date),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("its imported material expires on %s, %s after the scan", [date, days]),
		"severity": severity,
	}},
} if {
	some date, [days, severity] in {
		"2026-02-14T12:00:00.000Z": ["30 days", "medium"],
		"2026-01-29T12:00:01.000Z": ["15 days", "medium"],
		"2026-01-29T12:00:00.000Z": ["14 days", "high"],
		"2026-01-22T12:00:01.000Z": ["8 days", "high"],
		"2026-01-22T12:00:00.000Z": ["7 days", "critical"],
		"2026-01-15T12:00:01.000Z": ["1 day", "critical"],
	}
}

# KMS deletes expired material within minutes, not at once.
cases["material that was valid until before the scan fails"] := {
	"given": expiring("2026-01-15T12:00:00.000Z"),
	"verdict": "fail",
	"violation": {{
		"message": "its imported material was valid until 2026-01-15T12:00:00.000Z, before the scan",
		"severity": "critical",
	}},
}

cases[sprintf("%s is judged as well", [what])] := {
	"given": testing.with_metadata(expiring("2026-02-14T12:00:00.000Z"), changes),
	"verdict": "fail",
	"violation": {{
		"message": "its imported material expires on 2026-02-14T12:00:00.000Z, 30 days after the scan",
		"severity": "medium",
	}},
} if {
	some what, changes in {
		"a disabled key": {"state": "Disabled"},
		"an imported RSA key": {"spec": "RSA_4096", "usage": "SIGN_VERIFY"},
		"an imported HMAC key": {"spec": "HMAC_256", "usage": "GENERATE_VERIFY_MAC"},
	}
}

# Material is imported into each key of a multi-Region key, and expires in each.
cases["a replica is judged although its primary is in the scan"] := {
	"given": testing.with_facets(
		testing.with_metadata(fixtures.replica, {
			"origin": "EXTERNAL",
			"expiration_model": "KEY_MATERIAL_EXPIRES",
			"valid_to": "2026-01-16T12:00:00.000Z",
		}),
		{"primary": {"arn": fixtures.primary_arn, "in_scan": true}},
	),
	"verdict": "fail",
	"violation": {{
		"message": "its imported material expires on 2026-01-16T12:00:00.000Z, 1 day after the scan",
		"severity": "critical",
	}},
}

cases["the days are parameters"] := {
	"given": expiring("2026-02-14T12:00:00.000Z"),
	"parameters": {"medium_days": 90, "high_days": 60, "critical_days": 30},
	"verdict": "fail",
	"violation": {{
		"message": "its imported material expires on 2026-02-14T12:00:00.000Z, 30 days after the scan",
		"severity": "critical",
	}},
}

cases["fewer days let more pass"] := {
	"given": expiring("2026-02-14T12:00:00.000Z"),
	"parameters": {"medium_days": 29},
	"verdict": "pass",
}

cases["material that expires on a date that KMS does not tell fails, low"] := {
	"given": imported({"expiration_model": "KEY_MATERIAL_EXPIRES"}),
	"verdict": "fail",
	"violation": {{"message": "KMS does not tell until when its imported material is valid", "severity": "low"}},
}

cases["material of which KMS tells nothing fails, low"] := {
	"given": imported({}),
	"verdict": "fail",
	"violation": {{"message": "KMS does not tell until when its imported material is valid", "severity": "low"}},
}

cases["a key that has lost its material fails, critically"] := {
	"given": testing.with_metadata(expiring("2026-01-10T12:00:00.000Z"), {"state": "PendingImport"}),
	"verdict": "fail",
	"violation": {{
		"message": "has lost the key material that was imported, which was valid until 2026-01-10T12:00:00.000Z",
		"severity": "critical",
	}},
}

cases["a key whose material was deleted fails, critically"] := {
	"given": imported({"state": "PendingImport", "expiration_model": "KEY_MATERIAL_DOES_NOT_EXPIRE"}),
	"verdict": "fail",
	"violation": {{"message": "has lost the key material that was imported", "severity": "critical"}},
}

# KMS does not say which.
cases["a key that waits for its material, or has lost it, fails"] := {
	"given": imported({"state": "PendingImport"}),
	"verdict": "fail",
	"violation": {{
		"message": none_for("365 days"),
		"severity": "high",
	}},
}

cases["a replica that waits for its material fails like any other key"] := {
	"given": testing.with_metadata(fixtures.replica, {"origin": "EXTERNAL", "state": "PendingImport"}),
	"verdict": "fail",
	"violation": {{
		"message": none_for("365 days"),
		"severity": "high",
	}},
}

cases["a key that has had material and is new fails"] := {
	"given": testing.with_metadata(
		expiring("2026-01-15T11:00:00.000Z"),
		{"state": "PendingImport", "creation_date": "2026-01-15T10:00:00.000Z"},
	),
	"verdict": "fail",
	"violation": {{
		"message": "has lost the key material that was imported, which was valid until 2026-01-15T11:00:00.000Z",
		"severity": "critical",
	}},
}

cases["a new key that waits for its first material is not a subject"] := {
	"given": imported({"state": "PendingImport", "creation_date": "2026-01-14T12:00:00.000Z"}),
	"verdict": "not_applicable",
}

cases["a key that has waited for a second more than a day fails"] := {
	"given": imported({"state": "PendingImport", "creation_date": "2026-01-14T11:59:59.000Z"}),
	"verdict": "fail",
	"violation": {{
		"message": none_for("1 day"),
		"severity": "high",
	}},
}

cases["a key without its material does not wait for which one it lacks"] := {
	"given": testing.without(imported({"state": "PendingImport"}), "key_rotations", "kms:ListKeyRotations"),
	"verdict": "fail",
	"violation": {{"message": none_for("365 days"), "severity": "high"}},
}

cases["how long a new key may wait is a parameter"] := {
	"given": imported({"state": "PendingImport"}),
	"parameters": {"import_days": 365},
	"verdict": "not_applicable",
}

cases[sprintf("a key of origin %s is not a subject", [origin])] := {
	"given": testing.with_metadata(fixtures.key, {"origin": origin}),
	"verdict": "not_applicable",
} if {
	some origin in {"AWS_KMS", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"}
}

cases[sprintf("a key %s is not a subject", [what])] := {
	"given": testing.with_metadata(expiring("2026-01-16T12:00:00.000Z"), changes),
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

cases[sprintf("%s that expires sooner than KMS tells of the key counts", [what])] := {
	"given": with_materials(
		imported({"expiration_model": "KEY_MATERIAL_DOES_NOT_EXPIRE"}),
		[material("a", {"key_material_state": state, "valid_to": "2026-01-29T12:00:00.000Z"}), material("b", {})],
	),
	"verdict": "fail",
	"violation": {{
		"message": "its imported material aaaaaaaaaaaa… expires on 2026-01-29T12:00:00.000Z, 14 days after the scan",
		"severity": "high",
	}},
} if {
	some what, state in {
		"current material": "CURRENT",
		"older material": "NON_CURRENT",
	}
}

cases["an expiry that KMS tells of the key is told once"] := {
	"given": with_materials(
		expiring("2026-01-22T12:00:00.000Z"),
		[
			material("a", {"key_material_state": "NON_CURRENT", "valid_to": "2026-01-22T12:00:00.000Z"}),
			material("b", {"valid_to": "2026-02-10T12:00:00.000Z"}),
			material("c", {"valid_to": "2026-12-31T00:00:00.000Z"}),
		],
	),
	"verdict": "fail",
	"violation": {
		{
			"message": "its imported material expires on 2026-01-22T12:00:00.000Z, 7 days after the scan",
			"severity": "critical",
		},
		{
			"message": "its imported material bbbbbbbbbbbb… expires on 2026-02-10T12:00:00.000Z, 26 days after the scan",
			"severity": "medium",
		},
	},
}

cases["material that waits for its rotation may expire"] := {
	"given": with_materials(
		imported({"expiration_model": "KEY_MATERIAL_DOES_NOT_EXPIRE"}),
		[
			material("a", {}),
			material("b", {"key_material_state": "PENDING_ROTATION", "valid_to": "2026-01-16T12:00:00.000Z"}),
			material("c", {
				"key_material_state": "PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
				"import_state": "PENDING_IMPORT",
			}),
		],
	),
	"verdict": "pass",
}

cases["older material that is lost makes a key unusable"] := {
	"given": with_materials(imported({"state": "PendingImport"}), [
		material("a", {
			"key_material_state": "NON_CURRENT",
			"import_state": "PENDING_IMPORT",
			"valid_to": "2026-01-10T12:00:00.000Z",
		}),
		material("b", {"key_material_state": "NON_CURRENT", "import_state": "PENDING_IMPORT"}),
		material("c", {}),
	]),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"lacks imported material aaaaaaaaaaaa… (valid until 2026-01-10T12:00:00.000Z), bbbbbbbbbbbb…, ",
			"and cannot be used until it is imported again",
		]),
		"severity": "critical",
	}},
}

cases["lost material counts whatever state the key is said to be in"] := {
	"given": with_materials(
		imported({"expiration_model": "KEY_MATERIAL_DOES_NOT_EXPIRE"}),
		[material("a", {"import_state": "PENDING_IMPORT"})],
	),
	"verdict": "fail",
	"violation": {{
		"message": "lacks imported material aaaaaaaaaaaa…, and cannot be used until it is imported again",
		"severity": "critical",
	}},
}

cases["a key whose materials could not be listed is unknown"] := {
	"given": testing.without(
		imported({"expiration_model": "KEY_MATERIAL_DOES_NOT_EXPIRE"}),
		"key_rotations", "kms:ListKeyRotations",
	),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(imported({}), "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

none_for(age) := sprintf(
	"has no key material: none was imported since it was made %s ago, or it was deleted or has expired",
	[age],
)

material(digit, changes) := object.union(
	{
		"key_material_id": concat("", [digit | some _ in numbers.range(1, 64)]),
		"import_state": "IMPORTED",
		"key_material_state": "CURRENT",
	},
	changes,
)

with_materials(key, materials) := testing.with_facets(key, {"key_rotations": materials})

imported(changes) := testing.with_metadata(fixtures.key, object.union({"origin": "EXTERNAL"}, changes))

expiring(date) := imported({"expiration_model": "KEY_MATERIAL_EXPIRES", "valid_to": date})

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.imported_material_current as object.union(
			data.parameters.kms_key.imported_material_current,
			object.get(case, "parameters", {}),
		)
}

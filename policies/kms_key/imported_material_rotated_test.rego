package keyproof.kms_key.imported_material_rotated_test

import data.keyproof.kms_key.imported_material_rotated as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

material := {
	"key_material_id": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
	"import_state": "IMPORTED",
	"key_material_state": "CURRENT",
	"expiration_model": "KEY_MATERIAL_DOES_NOT_EXPIRE",
}

rotated(date) := object.union(material, {"rotation_date": date, "rotation_type": "ON_DEMAND"})

old := object.union(material, {"key_material_state": "NON_CURRENT"})

imported(list, changes) := testing.with_facets(
	testing.with_metadata(
		object.remove(fixtures.key, {"rotation"}),
		object.union({"origin": "EXTERNAL", "creation_date": "2024-01-15T12:00:00.000Z"}, changes),
	),
	{"key_rotations": list},
)

replica(in_scan) := testing.with_facets(
	imported([material], {"multi_region": true, "multi_region_key_type": "REPLICA"}),
	{"primary": {"arn": fixtures.primary_arn, "in_scan": in_scan}},
)

never_rotated := {concat("", [
	"its imported material became current on 2024-01-15T12:00:00.000Z, ",
	"731 days before the scan; 365 are allowed",
])}

cases["material that came in this year passes"] := {
	"given": imported([old, rotated("2025-06-01T00:00:00.000Z")], {}),
	"verdict": "pass",
}

cases["material of just a year passes"] := {
	"given": imported([old, rotated("2025-01-15T12:00:00.000Z")], {}),
	"verdict": "pass",
}

cases["material older than a year fails"] := {
	"given": imported([old, rotated("2025-01-15T11:59:59.000Z")], {}),
	"verdict": "fail",
	"violation": {concat("", [
		"its imported material became current on 2025-01-15T11:59:59.000Z, ",
		"365 days before the scan; 365 are allowed",
	])},
}

cases["an old key that was never rotated fails"] := {
	"given": imported([material], {}),
	"verdict": "fail",
	"violation": never_rotated,
}

cases["a young key that was never rotated passes"] := {
	"given": imported([material], {"creation_date": "2025-10-01T00:00:00.000Z"}),
	"verdict": "pass",
}

cases["how long material may be current can be set"] := {
	"given": imported([material], {}),
	"parameters": {"max_days": 800},
	"verdict": "pass",
}

cases["material that waits for its rotation is told"] := {
	"given": imported(
		[rotated("2025-06-01T00:00:00.000Z"), object.union(material, {"key_material_state": "PENDING_ROTATION"})],
		{},
	),
	"verdict": "fail",
	"violation": {{
		"message": "material 0123456789ab… was imported and waits for the key to be rotated on demand",
		"severity": "info",
	}},
}

cases["material that waits for the replicas is told"] := {
	"given": imported(
		[rotated("2025-06-01T00:00:00.000Z"), object.union(
			object.remove(material, {"key_material_id"}),
			{"key_material_state": "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"},
		)],
		{},
	),
	"verdict": "fail",
	"violation": {{
		"message": "material without an id waits to be imported into every replica, and then for a rotation on demand",
		"severity": "info",
	}},
}

cases["rotations that come to their limit are told"] := {
	"given": imported([rotated("2025-06-01T00:00:00.000Z") | some _ in numbers.range(1, 20)], {}),
	"verdict": "fail",
	"violation": {"the key was rotated on demand 20 times; KMS allows 25"},
}

cases["a key with rotations to spare passes"] := {
	"given": imported([rotated("2025-06-01T00:00:00.000Z") | some _ in numbers.range(1, 19)], {}),
	"verdict": "pass",
}

cases["a replica is judged where its primary is not"] := {
	"given": replica(false),
	"verdict": "fail",
	"violation": never_rotated,
}

cases["a replica in use under a disabled primary is judged for both"] := {
	"given": testing.with_facets(
		replica(true),
		{"primary": {"arn": fixtures.primary_arn, "in_scan": true, "state": "Disabled"}},
	),
	"verdict": "fail",
	"violation": never_rotated,
}

cases["a young replica has material as old as its primary"] := {
	"given": testing.with_facets(
		testing.with_metadata(replica(true), {"creation_date": "2025-12-15T12:00:00.000Z"}),
		{"primary": {
			"arn": fixtures.primary_arn,
			"in_scan": true,
			"state": "Disabled",
			"creation_date": "2024-01-15T12:00:00.000Z",
		}},
	),
	"verdict": "fail",
	"violation": never_rotated,
}

cases["a young replica of a primary that was not scanned tells nothing of the age of its first material"] := {
	"given": testing.with_metadata(replica(false), {"creation_date": "2025-12-15T12:00:00.000Z"}),
	"verdict": "not_applicable",
	"exempt": {"the age of its first material is told by its primary key, which was not scanned"},
}

cases["a rotation tells the age of a young replica's material"] := {
	"given": testing.with_facets(
		testing.with_metadata(replica(false), {"creation_date": "2025-12-15T12:00:00.000Z"}),
		{"key_rotations": [old, rotated("2025-12-20T00:00:00.000Z")]},
	),
	"verdict": "pass",
}

cases["a young replica whose rotations may not be listed is unknown"] := {
	"given": testing.without(
		testing.with_metadata(replica(false), {"creation_date": "2025-12-15T12:00:00.000Z"}),
		"key_rotations", "kms:ListKeyRotations",
	),
	"verdict": "unknown",
}

cases["a replica whose primary is judged is not"] := {"given": replica(true), "verdict": "not_applicable"}

cases["a disabled key does not rotate"] := {
	"given": imported([material], {"state": "Disabled"}),
	"verdict": "not_applicable",
}

cases["a key without its material is another rule's"] := {
	"given": imported([], {"state": "PendingImport"}),
	"verdict": "not_applicable",
}

cases["an asymmetric key cannot take on new material"] := {
	"given": imported([], {"spec": "RSA_2048"}),
	"verdict": "not_applicable",
}

cases["a key of KMS's own material is another rule's"] := {"given": fixtures.key, "verdict": "not_applicable"}

cases["materials that may not be listed prove nothing"] := {
	"given": testing.without(imported([material], {}), "key_rotations", "kms:ListKeyRotations"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.imported_material_rotated as object.union(
			data.parameters.kms_key.imported_material_rotated,
			object.get(case, "parameters", {}),
		)
}

package keyproof.kms_key.manual_rotation_within_limit_test

import data.keyproof.kms_key.manual_rotation_within_limit as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a key that is younger than the limit passes"] := {
	"given": made("2024-01-16T12:00:00.000Z", "2024-01-16T12:00:00.000Z"),
	"verdict": "pass",
}

cases["a key that is a second older than the limit fails"] := {
	"given": made("2024-01-16T11:59:59.000Z", "2024-01-16T11:59:59.000Z"),
	"verdict": "fail",
	"violation": {{"message": "was made 730 days ago, the limit is 730"}},
}

cases[sprintf("%s is judged", [what])] := {
	"given": testing.with_metadata(made("2022-01-15T12:00:00.000Z", "2022-01-15T12:00:00.000Z"), changes),
	"verdict": "fail",
	"violation": {{"message": "was made 1461 days ago, the limit is 730"}},
} if {
	some what, changes in {
		"a key in CloudHSM": {"spec": "SYMMETRIC_DEFAULT", "usage": "ENCRYPT_DECRYPT", "origin": "AWS_CLOUDHSM"},
		"an RSA key that decrypts": {"spec": "RSA_4096", "usage": "ENCRYPT_DECRYPT"},
		"a key for key agreement": {"spec": "ECC_NIST_P384", "usage": "KEY_AGREEMENT"},
		"a key to encapsulate with": {"spec": "ML_KEM_768", "usage": "ENCAPSULATE_DECAPSULATE"},
		"an imported HMAC key": {"origin": "EXTERNAL"},
		"a multi-Region primary": {"multi_region": true, "multi_region_key_type": "PRIMARY"},
	}
}

cases["the limit is a parameter"] := {
	"given": made("2022-01-15T12:00:00.000Z", "2022-01-15T12:00:00.000Z"),
	"parameters": {"max_days": 1461},
	"verdict": "pass",
}

cases["signing keys are judged where the parameter says so"] := {
	"given": testing.with_metadata(
		made("2022-01-15T12:00:00.000Z", "2022-01-15T12:00:00.000Z"),
		{"spec": "ECC_NIST_P256", "usage": "SIGN_VERIFY"},
	),
	"parameters": {"exempt_usages": []},
	"verdict": "fail",
	"violation": {{"message": "was made 1461 days ago, the limit is 730"}},
}

# The alias was pointed to it within the limit: to a key that was made long before, or back to an old one.
cases["an old key whose aliases came to it lately is a hint only"] := {
	"given": made("2022-01-15T12:00:00.000Z", "2025-06-01T12:00:00.000Z"),
	"verdict": "fail",
	"violation": {{
		"message": "was made 1461 days ago, the limit is 730; every alias came to it within the limit",
		"severity": "info",
	}},
}

cases["one alias that has stayed is enough to fail"] := {
	"given": testing.with_facets(
		made("2022-01-15T12:00:00.000Z", "2022-01-15T12:00:00.000Z"),
		{"aliases": [
			{"name": "alias/mac", "last_updated_date": "2022-01-15T12:00:00.000Z"},
			{"name": "alias/mac-2025", "last_updated_date": "2025-06-01T12:00:00.000Z"},
		]},
	),
	"verdict": "fail",
	"violation": {{"message": "was made 1461 days ago, the limit is 730"}},
}

cases["an alias that does not tell when it came proves nothing"] := {
	"given": testing.with_facets(
		made("2022-01-15T12:00:00.000Z", "2022-01-15T12:00:00.000Z"),
		{"aliases": [{"name": "alias/mac"}]},
	),
	"verdict": "fail",
	"violation": {{"message": "was made 1461 days ago, the limit is 730"}},
}

# AWS advises to keep a key that was replaced, to decrypt with.
cases["an old key without an alias is a hint only"] := {
	"given": testing.with_facets(made("2022-01-15T12:00:00.000Z", "2022-01-15T12:00:00.000Z"), {"aliases": []}),
	"verdict": "fail",
	"violation": {{
		"message": "was made 1461 days ago, the limit is 730; no alias points to it, as on a key that was replaced",
		"severity": "info",
	}},
}

cases["an old key in an external key store is a hint only"] := {
	"given": testing.with_metadata(
		made("2022-01-15T12:00:00.000Z", "2022-01-15T12:00:00.000Z"),
		{"spec": "SYMMETRIC_DEFAULT", "usage": "ENCRYPT_DECRYPT", "origin": "EXTERNAL_KEY_STORE"},
	),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"was made 1461 days ago, the limit is 730;",
			" KMS does not see whether the external key manager rotated it",
		]),
		"severity": "info",
	}},
}

cases[sprintf("%s is not a subject", [what])] := {
	"given": testing.with_metadata(made("2015-01-15T12:00:00.000Z", "2015-01-15T12:00:00.000Z"), changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"a key that rotates by itself": {"spec": "SYMMETRIC_DEFAULT", "usage": "ENCRYPT_DECRYPT"},
		"a symmetric key with imported material, which rotates on demand": {
			"spec": "SYMMETRIC_DEFAULT",
			"usage": "ENCRYPT_DECRYPT",
			"origin": "EXTERNAL",
		},
		"a signing key": {"spec": "RSA_3072", "usage": "SIGN_VERIFY"},
		"a disabled key": {"state": "Disabled"},
		"a key whose store is disconnected": {
			"spec": "SYMMETRIC_DEFAULT",
			"usage": "ENCRYPT_DECRYPT",
			"origin": "AWS_CLOUDHSM",
			"state": "Unavailable",
		},
		"a key that waits for its deletion": {"state": "PendingDeletion", "deletion_date": "2026-02-01T00:00:00.000Z"},
		"a key in the making": {"state": "Creating"},
		"a key that AWS manages": {"manager": "AWS"},
	}
}

cases["a replica in use under a primary that is disabled has material as old as that"] := {
	"given": replica("2025-06-15T12:00:00.000Z", {"state": "Disabled", "creation_date": "2022-01-15T12:00:00.000Z"}),
	"verdict": "fail",
	"violation": {{"message": "was made 1461 days ago, the limit is 730"}},
}

cases["a replica whose primary is judged is not"] := {
	"given": replica("2022-01-15T12:00:00.000Z", {"state": "Enabled", "creation_date": "2022-01-15T12:00:00.000Z"}),
	"verdict": "not_applicable",
}

cases["a replica whose primary is being changed is not judged"] := {
	"given": replica("2022-01-15T12:00:00.000Z", {"state": "Updating", "creation_date": "2022-01-15T12:00:00.000Z"}),
	"verdict": "not_applicable",
}

cases["an old replica of a primary that was not scanned has material that is no younger"] := {
	"given": replica("2022-01-15T12:00:00.000Z", {"in_scan": false}),
	"verdict": "fail",
	"violation": {{"message": "was made 1461 days ago, the limit is 730"}},
}

cases["a young replica of a primary that was not scanned tells nothing"] := {
	"given": replica("2025-06-15T12:00:00.000Z", {"in_scan": false}),
	"verdict": "not_applicable",
	"exempt": {"its material is as old as its primary key, which was not scanned"},
}

cases["a replica whose primary could not be described is unknown"] := {
	"given": testing.without(replica("2022-01-15T12:00:00.000Z", {}), "primary", "kms:DescribeKey"),
	"verdict": "unknown",
}

replica(created, primary) := testing.with_facets(
	testing.with_metadata(
		made(created, "2022-01-15T12:00:00.000Z"),
		{"multi_region": true, "multi_region_key_type": "REPLICA"},
	),
	{"primary": object.union({"arn": fixtures.primary_arn, "in_scan": true}, primary)},
)

cases["a key whose aliases were not listed is unknown"] := {
	"given": testing.without(
		made("2022-01-15T12:00:00.000Z", "2022-01-15T12:00:00.000Z"),
		"aliases",
		"kms:ListAliases",
	),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:ListAliases").reason},
}

cases["the aliases of a young key need not be known"] := {
	"given": testing.without(
		made("2024-01-16T12:00:00.000Z", "2024-01-16T12:00:00.000Z"),
		"aliases",
		"kms:ListAliases",
	),
	"verdict": "pass",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

# An HMAC key made on one date, with an alias that points to it since another.
made(created, pointed) := testing.with_facets(
	testing.with_metadata(fixtures.key, {
		"spec": "HMAC_256",
		"usage": "GENERATE_VERIFY_MAC",
		"creation_date": created,
	}),
	{"aliases": [{"name": "alias/mac", "last_updated_date": pointed}]},
)

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.manual_rotation_within_limit as object.union(
			data.parameters.kms_key.manual_rotation_within_limit,
			object.get(case, "parameters", {}),
		)
}

package keyproof.kms_key.origin_matches_classification_test

import data.keyproof.kms_key.origin_matches_classification as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a restricted key in CloudHSM passes"] := {
	"given": classified("restricted", "AWS_CLOUDHSM"),
	"verdict": "pass",
}

cases["a restricted key in an external key store passes"] := {
	"given": classified("restricted", "EXTERNAL_KEY_STORE"),
	"verdict": "pass",
}

cases["a sovereign key in an external key store passes"] := {
	"given": classified("sovereign", "EXTERNAL_KEY_STORE"),
	"verdict": "pass",
}

cases["a restricted key of KMS fails"] := {
	"given": classified("restricted", "AWS_KMS"),
	"verdict": "fail",
	"violation": {{"message": concat("", [
		"its DataClassification is restricted, which asks for an origin of AWS_CLOUDHSM or EXTERNAL_KEY_STORE;",
		" its origin is AWS_KMS",
	])}},
}

# Imported material is held by KMS like its own.
cases["a restricted key with imported material fails"] := {
	"given": classified(" RESTRICTED ", "EXTERNAL"),
	"verdict": "fail",
	"violation": {{"message": concat("", [
		"its DataClassification is restricted, which asks for an origin of AWS_CLOUDHSM or EXTERNAL_KEY_STORE;",
		" its origin is EXTERNAL",
	])}},
}

cases["a sovereign key in CloudHSM fails"] := {
	"given": classified("sovereign", "AWS_CLOUDHSM"),
	"verdict": "fail",
	"violation": {sovereign("AWS_CLOUDHSM")},
}

cases["a key whose store is disconnected is judged like any other"] := {
	"given": testing.with_metadata(classified("sovereign", "AWS_CLOUDHSM"), {"state": "Unavailable"}),
	"verdict": "fail",
	"violation": {sovereign("AWS_CLOUDHSM")},
}

cases["where the tag is there twice, all that it says must hold"] := {
	"given": testing.with_facets(
		testing.with_metadata(fixtures.key, {"origin": "AWS_CLOUDHSM"}),
		{"tags": {"DataClassification": "restricted", "dataclassification": "sovereign"}},
	),
	"verdict": "fail",
	"violation": {sovereign("AWS_CLOUDHSM")},
}

# Multi-Region keys cannot be in a key store.
cases["a restricted multi-Region key fails"] := {
	"given": testing.with_facets(fixtures.replica, {"tags": {"DataClassification": "Sovereign"}}),
	"verdict": "fail",
	"violation": {sovereign("AWS_KMS")},
}

cases["the tag, the classes and their severity are parameters"] := {
	"given": testing.with_facets(fixtures.key, {"tags": {"secrecy": "top"}}),
	"parameters": {
		"classification_tag": "Secrecy",
		"classifications": {"Top": {"origins": ["AWS_CLOUDHSM"], "severity": "critical"}},
	},
	"verdict": "fail",
	"violation": {{
		"message": "its Secrecy is Top, which asks for an origin of AWS_CLOUDHSM; its origin is AWS_KMS",
		"severity": "critical",
	}},
}

cases["a class may ask for KMS itself"] := {
	"given": classified("internal", "AWS_KMS"),
	"parameters": {"classifications": {"internal": {"origins": ["AWS_KMS"]}}},
	"verdict": "pass",
}

cases["a key of another class is not a subject"] := {
	"given": classified("internal", "AWS_KMS"),
	"verdict": "not_applicable",
}

cases["a key without the tag is not a subject"] := {"given": fixtures.key, "verdict": "not_applicable"}

cases["a tag without a value is of no class"] := {"given": classified("", "AWS_KMS"), "verdict": "not_applicable"}

cases[sprintf("a key %s is not a subject", [what])] := {
	"given": testing.with_metadata(classified("sovereign", "AWS_KMS"), changes),
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

cases["a key whose tags are denied is unknown"] := {
	"given": testing.without(classified("sovereign", "AWS_KMS"), "tags", "kms:ListResourceTags"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(classified("sovereign", "AWS_KMS"), "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

classified(class, origin) := testing.with_facets(
	testing.with_metadata(fixtures.key, {"origin": origin}),
	{"tags": {"DataClassification": class}},
)

sovereign(origin) := {"message": sprintf(
	"its DataClassification is sovereign, which asks for an origin of EXTERNAL_KEY_STORE; its origin is %s",
	[origin],
)}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.origin_matches_classification as object.union(
			data.parameters.kms_key.origin_matches_classification,
			object.get(case, "parameters", {}),
		)
}

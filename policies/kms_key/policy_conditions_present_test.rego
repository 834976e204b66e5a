package keyproof.kms_key.policy_conditions_present_test

import data.keyproof.kms_key.policy_conditions_present as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["the default policy of a sensitive key passes"] := {"given": sensitive([]), "verdict": "pass"}

cases[sprintf("%s without a condition fails", [who])] := {
	"given": sensitive([use(principal, {})]),
	"verdict": "fail",
	"violation": {open(who)},
} if {
	some who, principal in {
		"everyone": "*",
		"logs.eu-central-1.amazonaws.com": {"Service": "logs.eu-central-1.amazonaws.com"},
		"444455556666": {"AWS": ["444455556666", "111122223333"]},
		"arn:aws:iam::444455556666:root": {"AWS": "arn:aws:iam::444455556666:root"},
		"somebody (not understood)": {"AWS": "somebody"},
		"a principal that is not understood": ["*"],
	}
}

cases["everyone but some fails"] := {
	"given": sensitive([object.union(
		object.remove(use("*", {}), {"Principal"}),
		{"NotPrincipal": {"AWS": "arn:aws:iam::111122223333:role/guest"}},
	)]),
	"verdict": "fail",
	"violation": {open("everyone but its NotPrincipal")},
}

cases["users and roles that are named, and deleted ones, pass"] := {
	"given": sensitive([use({"AWS": ["arn:aws:iam::444455556666:role/app", "AROAJMAEXAMPLE12345678"]}, {})]),
	"verdict": "pass",
}

cases[sprintf("a condition of the kind passes: %s", [json.marshal(condition)])] := {
	"given": sensitive([use({"Service": "logs.eu-central-1.amazonaws.com"}, condition)]),
	"verdict": "pass",
} if {
	some condition in [
		{"StringEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}},
		{"StringEquals": {"kms:CallerAccount": "444455556666"}},
		{"StringEquals": {"kms:EncryptionContext:app": "payments"}},
		{"ForAnyValue:StringEquals": {"kms:EncryptionContextKeys": "app"}},
		{"Null": {"kms:EncryptionContextKeys": "false"}},
		{"ArnLike": {"aws:SourceArn": "arn:aws:cloudtrail:*:111122223333:trail/*"}},
	]
}

cases[sprintf("a condition that leaves nothing out fails: %s", [json.marshal(condition)])] := {
	"given": sensitive([use({"Service": "logs.eu-central-1.amazonaws.com"}, condition)]),
	"verdict": "fail",
	"violation": {open("logs.eu-central-1.amazonaws.com")},
} if {
	some condition in [
		{"StringLike": {"kms:ViaService": "*"}},
		{"StringEqualsIfExists": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}},
		{"Null": {"kms:EncryptionContextKeys": "true"}},
		{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
	]
}

cases["looking at the key and granting its use is not using it"] := {
	"given": sensitive([object.union(
		use({"Service": "dynamodb.amazonaws.com"}, {}),
		{"Action": ["kms:Describe*", "kms:Get*", "kms:List*", "kms:CreateGrant"]},
	)]),
	"verdict": "pass",
}

cases["which keys, values, conditions and actions count can be set"] := {
	"given": testing.with_facets(
		fixtures.with_statements([object.union(
			use("*", {"StringEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}}),
			{"Action": "kms:Get*"},
		)]),
		{"tags": {"Secrecy": "top"}},
	),
	"parameters": {
		"tag": "secrecy",
		"values": ["TOP"],
		"condition_keys": ["aws:PrincipalOrgID"],
		"use_actions": ["GetPublicKey"],
	},
	"verdict": "fail",
	"violation": {"statement 2 (Sid Use) lets everyone use the key (GetPublicKey) without a condition on aws:PrincipalOrgID"},
}

cases[sprintf("the tag %s makes a key sensitive", [json.marshal(tags)])] := {
	"given": testing.with_facets(fixtures.with_statements([use("*", {})]), {"tags": tags}),
	"verdict": "fail",
	"violation": {open("everyone")},
} if {
	some tags in [
		{"DataClassification": "restricted"},
		{"dataclassification": " Secret "},
		{"DataClassification": "public", "dataClassification": "confidential"},
	]
}

cases[sprintf("a key tagged %s is not a subject", [json.marshal(tags)])] := {
	"given": testing.with_facets(fixtures.with_statements([use("*", {})]), {"tags": tags}),
	"verdict": "not_applicable",
} if {
	some tags in [{}, {"DataClassification": "public"}, {"Owner": "confidential"}]
}

cases["a sensitive key that waits for its deletion is not a subject"] := {
	"given": testing.with_metadata(sensitive([use("*", {})]), {"state": "PendingDeletion"}),
	"verdict": "not_applicable",
}

cases["a key whose tags are denied is unknown"] := {
	"given": testing.without(fixtures.key, "tags", "kms:ListResourceTags"),
	"verdict": "unknown",
}

cases["a sensitive key whose policy is denied is unknown"] := {
	"given": testing.without(sensitive([]), "policy", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

sensitive(statements) := testing.with_facets(
	fixtures.with_statements(statements),
	{"tags": {"DataClassification": "Confidential"}},
)

use(principal, condition) := {
	"Sid": "Use",
	"Effect": "Allow",
	"Principal": principal,
	"Action": ["kms:Decrypt", "kms:DescribeKey"],
	"Resource": "*",
	"Condition": condition,
}

open(who) := sprintf("statement 2 (Sid Use) lets %s use the key (Decrypt) without a condition on %s", [
	who,
	"kms:ViaService, kms:EncryptionContext, kms:EncryptionContextKeys, kms:CallerAccount, aws:SourceAccount, aws:SourceArn",
])

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.policy_conditions_present as object.union(
			data.parameters.kms_key.policy_conditions_present,
			object.get(case, "parameters", {}),
		)
}

package keyproof.kms_key.policy_conditions_present_test

import data.keyproof.kms_key.policy_conditions_present as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

# What documents give whom is tested beside src/link/policy; here, what the rule makes of it.

cases["the default policy of a sensitive key passes"] := {"given": sensitive([]), "verdict": "pass"}

cases[sprintf("%s without a condition fails", [holder.who])] := {
	"given": sensitive([fixtures.statement([holder], {})]),
	"verdict": "fail",
	"violation": {open(holder.who)},
} if {
	some holder in [
		fixtures.everyone,
		fixtures.account,
		fixtures.organization,
		fixtures.service([]),
		fixtures.holder("people", "everyone of 111122223333", {"account": "111122223333"}),
	]
}

cases["users and roles that are named pass"] := {
	"given": sensitive([fixtures.statement([fixtures.role, fixtures.service_role], {})]),
	"verdict": "pass",
}

cases[sprintf("a condition on %s passes", [key])] := {
	"given": sensitive([fixtures.statement([fixtures.service([])], {"conditions": [key]})]),
	"verdict": "pass",
} if {
	some key in ["kms:viaservice", "kms:encryptioncontext:app", "kms:encryptioncontextkeys", "aws:sourcearn"]
}

cases["a condition on another key fails"] := {
	"given": sensitive([fixtures.statement([fixtures.service([])], {"conditions": ["aws:principalorgid"]})]),
	"verdict": "fail",
	"violation": {open("logs.amazonaws.com")},
}

cases["looking at the key and granting its use is not using it"] := {
	"given": sensitive([fixtures.statement(
		[fixtures.holder("service", "dynamodb.amazonaws.com", {"actions": ["DescribeKey", "CreateGrant"], "sources": []})],
		{},
	)]),
	"verdict": "pass",
}

cases["which keys, values, conditions and actions count can be set"] := {
	"given": testing.with_facets(
		fixtures.with_access({"statements": [fixtures.statement(
			[fixtures.holder("everyone", "everyone", {"actions": ["GetPublicKey"]})],
			{"conditions": ["kms:viaservice"]},
		)]}),
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
	"given": testing.with_facets(fixtures.with_holders([fixtures.everyone]), {"tags": tags}),
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
	"given": testing.with_facets(fixtures.with_holders([fixtures.everyone]), {"tags": tags}),
	"verdict": "not_applicable",
} if {
	some tags in [{}, {"DataClassification": "public"}, {"Owner": "confidential"}]
}

cases["a key whose tags are denied is unknown"] := {
	"given": testing.without(fixtures.key, "tags", "kms:ListResourceTags"),
	"verdict": "unknown",
}

sensitive(statements) := testing.with_facets(
	fixtures.with_access({"statements": statements}),
	{"tags": {"DataClassification": "Confidential"}},
)

open(who) := sprintf("statement 2 (Sid Use) lets %s use the key (Decrypt, Encrypt) without a condition on %s", [
	who,
	"kms:ViaService, kms:EncryptionContext, kms:EncryptionContextKeys, kms:CallerAccount, aws:SourceAccount, aws:SourceArn, aws:SourceOrgID, aws:SourceOrgPaths",
])

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(sensitive([fixtures.statement([fixtures.everyone], {})]), changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"state PendingDeletion": {"state": "PendingDeletion"},
		"state Creating": {"state": "Creating"},
		"AWS as its manager": {"manager": "AWS"},
	}
}

cases["a key whose policy is denied is unknown"] := {
	"given": testing.without(sensitive([]), "access", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

cases["what a planned change leaves open of the policy may give more"] := {
	"given": testing.with_facets(sensitive([]), {"access": object.union(
		fixtures.default_access,
		{"open": [testing.denied("").reason]},
	)}),
	"verdict": "unknown",
	"unseen": {testing.denied("").reason},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.policy_conditions_present as object.union(
			data.parameters.kms_key.policy_conditions_present,
			object.get(case, "parameters", {}),
		)
}

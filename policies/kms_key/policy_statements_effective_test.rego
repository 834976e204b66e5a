package keyproof.kms_key.policy_statements_effective_test

import data.keyproof.kms_key.policy_statements_effective as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["the default policy passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["each statement without effect is told, with why"] := {
	"given": fixtures.with_access({"without_effect": [
		{"label": "statement 2 (Sid Use)", "why": "it has no Resource"},
		{"label": "statement 3", "why": "its Resource is arn:aws:kms:eu-central-1:111122223333:alias/app, which is not this key"},
	]}),
	"verdict": "fail",
	"violation": {
		"statement 2 (Sid Use) does nothing: it has no Resource",
		concat("", [
			"statement 3 does nothing: its Resource is arn:aws:kms:eu-central-1:111122223333:alias/app,",
			" which is not this key",
		]),
	},
}

cases["misspelt words are told"] := {
	"given": fixtures.with_access({"misspelt": [{
		"label": "statement 2 (Sid Use)",
		"what": "names the action kms:Decyrpt, which is no action (kms:Decrypt?)",
	}]}),
	"verdict": "fail",
	"violation": {"statement 2 (Sid Use) names the action kms:Decyrpt, which is no action (kms:Decrypt?)"},
}

cases["a word that this version does not know is unknown, and named"] := {
	"given": fixtures.with_access({"unfamiliar": ["the action kms:Teleport of statement 2"]}),
	"verdict": "unknown",
	"unseen": {{
		"kind": "invalid",
		"action": "kms:GetKeyPolicy",
		"message": "this version does not know the action kms:Teleport of statement 2",
	}},
}

in_share(facts) := testing.with_facets(fixtures.key, {"shared_access": object.union(
	{"statements": [], "resource_share_arns": []},
	facts,
)})

cases["misspelt words of the policy that RAM writes are told"] := {
	"given": in_share({"misspelt": [{
		"label": "statement 1 of the AWS_RAM policy",
		"what": "names the action kms:Decyrpt, which is no action (kms:Decrypt?)",
	}]}),
	"verdict": "fail",
	"violation": {concat("", [
		"statement 1 of the AWS_RAM policy names the action kms:Decyrpt, ",
		"which is no action (kms:Decrypt?)",
	])},
}

cases["a word of the policy that RAM writes that this version does not know is unknown"] := {
	"given": in_share({"unfamiliar": ["the action kms:Teleport of statement 1 of the AWS_RAM policy"]}),
	"verdict": "unknown",
	"unseen": {{
		"kind": "invalid",
		"action": "kms:GetKeyPolicy",
		"message": "this version does not know the action kms:Teleport of statement 1 of the AWS_RAM policy",
	}},
}

cases["a shared key whose policy by RAM is denied is unknown"] := {
	"given": testing.without(fixtures.key, "shared_access", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

cases["a key that waits for its deletion is not a subject"] := {
	"given": testing.with_metadata(fixtures.key, {"state": "PendingDeletion"}),
	"verdict": "not_applicable",
}

cases["a key whose policy is denied is unknown"] := {
	"given": testing.without(fixtures.key, "access", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

cases["what a planned change leaves open of the policy may give more"] := {
	"given": fixtures.with_access({"open": [testing.denied("").reason]}),
	"verdict": "unknown",
	"unseen": {testing.denied("").reason},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
}

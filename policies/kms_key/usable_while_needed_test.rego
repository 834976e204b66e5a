package keyproof.kms_key.usable_while_needed_test

import data.keyproof.kms_key.usable_while_needed as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a disabled key that nothing hangs on passes"] := {"given": key("Disabled", []), "verdict": "pass"}

cases[sprintf("a key that is %s under a trail is high", [state])] := {
	"given": key(state, [{"kind": "trail", "name": "main"}]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("is %s, and the files of a trail are encrypted under it: main", [state]),
		"severity": "high",
	}},
} if {
	some state in {"Disabled", "PendingDeletion", "PendingReplicaDeletion", "PendingImport", "Unavailable"}
}

cases["the audit log of HSMs, several services and aliases are told each"] := {
	"given": key("PendingDeletion", [
		{"kind": "log_group", "name": "/aws/cloudhsm/cluster-1a23b4cdefg"},
		{"kind": "service", "name": "rds.amazonaws.com"},
		{"kind": "service", "name": "dynamodb.amazonaws.com"},
		{"kind": "alias", "name": "alias/payments"},
	]),
	"verdict": "fail",
	"violation": {
		{
			"message": concat("", [
				"is PendingDeletion, and the audit log of HSMs is encrypted under it: ",
				"/aws/cloudhsm/cluster-1a23b4cdefg",
			]),
			"severity": "high",
		},
		{
			"message": "is PendingDeletion, and services hold grants on it: dynamodb.amazonaws.com, rds.amazonaws.com",
			"severity": "medium",
		},
		{
			"message": "is PendingDeletion, and is called by an alias that goes with it: alias/payments",
			"severity": "low",
		},
	},
}

cases["a disabled key keeps its alias"] := {
	"given": key("Disabled", [{"kind": "alias", "name": "alias/payments"}]),
	"verdict": "pass",
}

cases["the ticket of an approved deletion silences aliases"] := {
	"given": testing.with_facets(
		key("PendingDeletion", [{"kind": "alias", "name": "alias/payments"}]),
		{"deletion_tags": {"deletion-approved": "CHG-1"}},
	),
	"verdict": "pass",
}

cases["the ticket of an approved deletion silences no trail"] := {
	"given": testing.with_facets(
		key("PendingDeletion", [{"kind": "trail", "name": "main"}]),
		{"deletion_tags": {"deletion-approved": "CHG-1"}},
	),
	"verdict": "fail",
	"violation": {{
		"message": "is PendingDeletion, and the files of a trail are encrypted under it: main",
		"severity": "high",
	}},
}

cases["an empty ticket approves nothing, and neither does another tag"] := {
	"given": testing.with_facets(
		key("PendingDeletion", [{"kind": "alias", "name": "alias/payments"}]),
		{"deletion_tags": {"deletion-approved": " ", "Owner": "payments"}},
	),
	"verdict": "fail",
	"violation": {{
		"message": "is PendingDeletion, and is called by an alias that goes with it: alias/payments",
		"severity": "low",
	}},
}

cases["what could not be read may hang on the key"] := {
	"given": testing.with_facets(key("Disabled", []), {"dependents": {
		"found": [],
		"unread": [testing.denied("cloudtrail:DescribeTrails").reason],
	}}),
	"verdict": "unknown",
	"unseen": {testing.denied("cloudtrail:DescribeTrails").reason},
}

cases["what was read fails though something could not be"] := {
	"given": testing.with_facets(key("Disabled", []), {"dependents": {
		"found": [{"kind": "trail", "name": "main"}],
		"unread": [testing.denied("logs:DescribeLogGroups").reason],
	}}),
	"verdict": "fail",
	"violation": {{
		"message": "is Disabled, and the files of a trail are encrypted under it: main",
		"severity": "high",
	}},
}

cases[sprintf("a key that is %s is not a subject", [state])] := {
	"given": key(state, []),
	"verdict": "not_applicable",
} if {
	some state in {"Enabled", "Creating", "Updating"}
}

cases["a key of AWS's is not a subject"] := {
	"given": testing.with_metadata(key("Disabled", []), {"manager": "AWS"}),
	"verdict": "not_applicable",
}

cases["a key whose dependents are not known is unknown"] := {
	"given": testing.without(key("Disabled", []), "dependents", "kms:DescribeKey"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(key("Disabled", []), "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

key(state, found) := testing.with_facets(
	testing.with_metadata(fixtures.key, {"state": state}),
	{"dependents": {"found": found, "unread": []}},
)

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
}

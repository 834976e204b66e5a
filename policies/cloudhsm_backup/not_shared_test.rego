package keyproof.cloudhsm_backup.not_shared_test

import data.keyproof.cloudhsm_backup.not_shared as policy
import data.keyproof.lib.fixtures.cloudhsm_backup as fixtures
import data.keyproof.lib.testing

cases["a backup without a policy passes"] := {"given": fixtures.backup, "verdict": "pass"}

cases[sprintf("a backup shared with %s fails: %s", [who, json.marshal(of)])] := {
	"given": fixtures.with_holders([fixtures.holder(kind, who, of)], {}),
	"verdict": "fail",
	"violation": {{"message": shares(who), "severity": "high"}},
} if {
	some [kind, who, of] in {
		["account", "444455556666", {"account": "444455556666"}],
		["principal", "arn:aws:iam::444455556666:role/restore", {"account": "444455556666"}],
		["principal", "AROAJMAEXAMPLE12345678", {"account": ""}],
		["organization", "o-a1b2c3d4e5", {"organization": "o-a1b2c3d4e5"}],
		["account", "444455556666", {"account": "444455556666", "organization": "o-z9y8x7w6v5"}],
		["service_role", "arn:aws:iam::444455556666:role/aws-service-role/x", {"account": "444455556666"}],
	}
}

cases["actions to come are no mere sight"] := {
	"given": fixtures.with_holders(
		[fixtures.holder("account", "444455556666", {"account": "444455556666", "actions": [], "everything": true})],
		{},
	),
	"verdict": "fail",
	"violation": {{"message": shares("444455556666"), "severity": "high"}},
}

cases["who may only see the backup is low"] := {
	"given": fixtures.with_holders(
		[fixtures.holder("account", "444455556666", {"account": "444455556666", "actions": ["DescribeBackups"]})],
		{},
	),
	"verdict": "fail",
	"violation": {{"message": shares("444455556666"), "severity": "low"}},
}

cases["actions that are about no backup share nothing"] := {
	"given": fixtures.with_holders(
		[fixtures.holder("account", "444455556666", {"account": "444455556666", "actions": []})],
		{},
	),
	"verdict": "pass",
}

cases[sprintf("a backup shared within the account passes: %s", [who])] := {
	"given": fixtures.with_holders([fixtures.holder(kind, who, {"account": "111122223333"})], {}),
	"verdict": "pass",
} if {
	some [kind, who] in {
		["people", "everyone of 111122223333"],
		["principal", "arn:aws:iam::111122223333:role/restore"],
	}
}

cases["a backup shared with who is trusted passes"] := {
	"given": fixtures.with_holders(
		[
			fixtures.holder("account", "444455556666", {"account": "444455556666"}),
			fixtures.holder("organization", "o-a1b2c3d4e5", {"organization": "o-a1b2c3d4e5"}),
			fixtures.holder("service", "lambda.amazonaws.com", {"sources": [
				{"account": "111122223333"},
				{"organization": "o-a1b2c3d4e5"},
			]}),
		],
		{},
	),
	"parameters": {"trusted_accounts": ["444455556666"], "trusted_organizations": ["o-a1b2c3d4e5"]},
	"verdict": "pass",
}

cases[sprintf("a backup open to %s as %s is %s", [whom, how, severity])] := {
	"given": fixtures.with_holders(
		[fixtures.holder("everyone", "everyone", {})],
		{"open": {"whom": whom, "how": how}},
	),
	"verdict": "fail",
	"violation": {{
		"message": sprintf(
			"statement 1 (Sid Share) is open to %s (cloudhsm:CreateCluster, cloudhsm:DescribeBackups)",
			[why],
		),
		"severity": severity,
	}},
} if {
	some [whom, how, severity, why] in {
		["everyone", "at_will", "critical", "everyone: no condition restricts the caller"],
		["everyone", "by_few", "high", "everyone: its conditions fix no account or organization that is trusted"],
		["all_but_some", "at_will", "high", "everyone but its NotPrincipal: no condition restricts the caller"],
		[
			"unclear",
			"from_place",
			"high",
			"a principal that is not understood and may be anyone: its conditions fix no account or organization that is trusted",
		],
	}
}

cases[sprintf("a backup that services use for %s fails", [for_whom])] := {
	"given": fixtures.with_holders(
		[fixtures.holder("service", "lambda.amazonaws.com", {"sources": [source, {"account": "111122223333"}]})],
		{},
	),
	"verdict": "fail",
	"violation": {{
		"message": shares(sprintf("lambda.amazonaws.com, which may work for %s", [for_whom])),
		"severity": "high",
	}},
} if {
	some [source, for_whom] in {[{}, "any account"], [{"account": "444455556666"}, "444455556666"]}
}

cases[sprintf("a backup in state %s is not a subject", [state])] := {
	"given": testing.with_metadata(fixtures.backup, {"state": state}),
	"verdict": "not_applicable",
} if {
	some state in {"CREATE_IN_PROGRESS", "DELETED", "PENDING_DELETION"}
}

cases["a backup that another account shares is not a subject"] := {
	"given": object.union(
		fixtures.with_holders([fixtures.holder("account", "111122223333", {"account": "111122223333"})], {}),
		{"arn": "arn:aws:cloudhsm:eu-central-1:444455556666:backup/backup-ro5c4er4aac"},
	),
	"verdict": "not_applicable",
}

cases["a backup whose policy is denied is unknown"] := {
	"given": testing.without(fixtures.backup, "access", "cloudhsm:GetResourcePolicy"),
	"verdict": "unknown",
}

cases["a backup that is not described is unknown"] := {
	"given": testing.without(fixtures.backup, "metadata", "cloudhsm:DescribeBackups"),
	"verdict": "unknown",
}

shares(who) := sprintf(
	"statement 1 (Sid Share) shares it with %s (cloudhsm:CreateCluster, cloudhsm:DescribeBackups)",
	[who],
)

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_backup": case.given}
		with data.parameters.cloudhsm_backup.not_shared as object.union(
			data.parameters.cloudhsm_backup.not_shared,
			object.get(case, "parameters", {}),
		)
}

package keyproof.cloudhsm_backup.not_shared_test

import data.keyproof.cloudhsm_backup.not_shared as policy
import data.keyproof.lib.fixtures.cloudhsm_backup as fixtures
import data.keyproof.lib.testing

cases["a backup without a policy passes"] := {"given": fixtures.backup, "verdict": "pass"}

cases["a backup with a policy that gives nothing passes"] := {
	"given": fixtures.with_statements([]),
	"verdict": "pass",
}

cases["a backup shared within the account passes"] := {
	"given": fixtures.with_statements([
		fixtures.share({"AWS": "arn:aws:iam::111122223333:root"}),
		fixtures.share({"AWS": ["111122223333", "arn:aws:iam::111122223333:role/restore"]}),
	]),
	"verdict": "pass",
}

cases[sprintf("a backup shared with %s fails", [text])] := {
	"given": fixtures.with_statements([fixtures.share({"AWS": [text, "111122223333"]})]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf(
			"statement 1 (Sid Share) shares it with %s (cloudhsm:CreateCluster, cloudhsm:DescribeBackups)",
			[text],
		),
		"severity": "high",
	}},
} if {
	some text in {
		"444455556666",
		"arn:aws:iam::444455556666:root",
		"arn:aws-us-gov:iam::444455556666:role/restore",
		"arn:aws:sts::444455556666:assumed-role/restore/session",
	}
}

cases["a backup shared with a service fails"] := {
	"given": fixtures.with_statements([fixtures.share({"Service": "lambda.amazonaws.com"})]),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 1 (Sid Share) shares it with lambda.amazonaws.com",
			" (cloudhsm:CreateCluster, cloudhsm:DescribeBackups)",
		]),
		"severity": "high",
	}},
}

cases["a backup shared with two accounts has two violations"] := {
	"given": fixtures.with_statements([object.union(
		fixtures.share({"AWS": ["444455556666", "777788889999"]}),
		{"Action": "cloudhsm:*"},
	)]),
	"parameters": {"trusted_accounts": ["123456789012"]},
	"verdict": "fail",
	"violation": {
		{"message": "statement 1 (Sid Share) shares it with 444455556666 (cloudhsm:*)", "severity": "high"},
		{"message": "statement 1 (Sid Share) shares it with 777788889999 (cloudhsm:*)", "severity": "high"},
	},
}

cases["a backup shared with a trusted account passes"] := {
	"given": fixtures.with_statements([fixtures.share({"AWS": "arn:aws:iam::444455556666:root"})]),
	"parameters": {"trusted_accounts": ["444455556666"]},
	"verdict": "pass",
}

cases["a backup shared with everyone is critical"] := {
	"given": fixtures.with_statements([fixtures.share("*")]),
	"parameters": {"trusted_accounts": ["444455556666"], "trusted_organizations": ["o-a1b2c3d4e5"]},
	"verdict": "fail",
	"violation": {public("everyone: no condition restricts the caller", "critical")},
}

cases["a backup shared with everyone in a trusted organization passes"] := {
	"given": fixtures.with_statements([bound({"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}})]),
	"parameters": {"trusted_organizations": ["o-a1b2c3d4e5"]},
	"verdict": "pass",
}

cases["a backup shared with everyone in part of a trusted organization passes"] := {
	"given": fixtures.with_statements([bound({"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/*"}})]),
	"parameters": {"trusted_organizations": ["o-a1b2c3d4e5"]},
	"verdict": "pass",
}

cases["a backup shared with everyone in the account itself passes"] := {
	"given": fixtures.with_statements([
		bound({"StringEquals": {"aws:PrincipalAccount": "111122223333"}}),
		bound({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/restore-*"}}),
	]),
	"verdict": "pass",
}

cases["a backup shared with everyone in an organization that is not trusted fails"] := {
	"given": fixtures.with_statements([bound({"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}})]),
	"verdict": "fail",
	"violation": {public("everyone: its conditions fix no account or organization that is trusted", "high")},
}

cases["one value that is not trusted is enough to fail"] := {
	"given": fixtures.with_statements([bound({"StringEquals": {"aws:PrincipalAccount": ["111122223333", "444455556666"]}})]),
	"verdict": "fail",
	"violation": {public("everyone: its conditions fix no account or organization that is trusted", "high")},
}

cases["a role of that name in any account fails, critically"] := {
	"given": fixtures.with_statements([bound({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/restore"}})]),
	"verdict": "fail",
	"violation": {public("everyone: no condition restricts the caller", "critical")},
}

cases["a condition that holds without its key does not count"] := {
	"given": fixtures.with_statements([bound({"StringEqualsIfExists": {"aws:PrincipalAccount": "111122223333"}})]),
	"verdict": "fail",
	"violation": {public("everyone: no condition restricts the caller", "critical")},
}

cases["everyone but one account fails"] := {
	"given": fixtures.with_statements([object.union(
		object.remove(fixtures.share("*"), {"Principal"}),
		{"NotPrincipal": {"AWS": "444455556666"}},
	)]),
	"verdict": "fail",
	"violation": {public("everyone but its NotPrincipal: no condition restricts the caller", "high")},
}

cases["a principal that is not understood fails"] := {
	"given": fixtures.with_statements([fixtures.share({"Robot": "r2d2"})]),
	"verdict": "fail",
	"violation": {public(
		"a principal that is not understood and may be anyone: no condition restricts the caller",
		"high",
	)},
}

cases["a principal that was deleted is nobody"] := {
	"given": fixtures.with_statements([fixtures.share({"AWS": "AROAJMAEXAMPLE12345678"})]),
	"verdict": "pass",
}

cases["actions of another service share nothing"] := {
	"given": fixtures.with_statements([object.union(fixtures.share("*"), {"Action": "ram:GetResourceShares"})]),
	"verdict": "pass",
}

cases["a share that everyone is denied is none"] := {
	"given": fixtures.with_statements([
		fixtures.share("*"),
		object.union(fixtures.share("*"), {"Effect": "Deny", "Action": "cloudhsm:*"}),
	]),
	"verdict": "pass",
}

cases["a statement that is an object of its own is read"] := {
	"given": testing.with_facets(
		fixtures.backup,
		{"resource_policy": {"document": {"Statement": fixtures.share("*")}}},
	),
	"verdict": "fail",
	"violation": {public("everyone: no condition restricts the caller", "critical")},
}

cases[sprintf("a backup in state %s is not a subject", [state])] := {
	"given": testing.with_metadata(fixtures.backup, {"state": state}),
	"verdict": "not_applicable",
} if {
	some state in {"CREATE_IN_PROGRESS", "DELETED", "PENDING_DELETION"}
}

cases["a backup that another account shares is not a subject"] := {
	"given": object.union(
		fixtures.with_statements([fixtures.share({"AWS": "111122223333"})]),
		{"arn": "arn:aws:cloudhsm:eu-central-1:444455556666:backup/backup-ro5c4er4aac"},
	),
	"verdict": "not_applicable",
}

cases["a backup whose policy is denied is unknown"] := {
	"given": testing.without(fixtures.backup, "resource_policy", "cloudhsm:GetResourcePolicy"),
	"verdict": "unknown",
}

cases["a backup that is not described is unknown"] := {
	"given": testing.without(fixtures.backup, "metadata", "cloudhsm:DescribeBackups"),
	"verdict": "unknown",
}

bound(condition) := object.union(fixtures.share("*"), {"Condition": condition})

public(why, severity) := {
	"message": sprintf(
		"statement 1 (Sid Share) is open to %s (cloudhsm:CreateCluster, cloudhsm:DescribeBackups)",
		[why],
	),
	"severity": severity,
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_backup": case.given}
		with data.parameters.cloudhsm_backup.not_shared as object.union(
			data.parameters.cloudhsm_backup.not_shared,
			object.get(case, "parameters", {}),
		)
}

package keyproof.kms_key.policy_within_trusted_accounts_test

import data.keyproof.kms_key.policy_within_trusted_accounts as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["the default policy passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["the account's own principals pass"] := {
	"given": with_use([
		[{"AWS": ["111122223333", "arn:aws:iam::111122223333:role/app"]}, {}],
		[{"AWS": "arn:aws:sts::111122223333:assumed-role/app/session"}, {}],
		[{"Federated": "arn:aws:iam::111122223333:saml-provider/corporate"}, {}],
	]),
	"verdict": "pass",
}

cases[sprintf("another account fails, however it is written: %s", [text])] := {
	"given": with_use([[{"AWS": [text, "111122223333"]}, {}]]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("statement 2 (Sid Use) lets in %s, which is in no trusted account (kms:Decrypt)", [text]),
		"severity": "medium",
	}},
} if {
	some text in [
		"444455556666",
		"arn:aws:iam::444455556666:root",
		"arn:aws-us-gov:iam::444455556666:role/app",
		"arn:aws:sts::444455556666:assumed-role/app/session",
		"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1A2B3C4D5",
	]
}

cases[sprintf("administrative actions of another account are high: %s", [actions])] := {
	"given": fixtures.with_statements([object.union(
		use({"AWS": "444455556666"}, condition),
		{"Action": actions},
	)]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("statement 2 (Sid Use) lets in 444455556666, which is in no trusted account (%s)", [actions]),
		"severity": severity,
	}},
} if {
	some [actions, condition, severity] in [
		["kms:*", {}, "high"],
		["*", {}, "high"],
		["kms:Put*", {}, "high"],
		["kms:ScheduleKeyDeletion", {}, "high"],
		["kms:CreateGrant", {}, "high"],
		["kms:createGrant", {"Bool": {"kms:GrantIsForAWSResource": "true"}}, "medium"],
		["kms:DescribeKey", {}, "medium"],
	]
}

cases["another account gets all but what NotAction names, high"] := {
	"given": fixtures.with_statements([object.union(
		object.remove(use({"AWS": "444455556666"}, {}), {"Action"}),
		{"NotAction": "kms:PutKeyPolicy"},
	)]),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 2 (Sid Use) lets in 444455556666, which is in no trusted account",
			" (everything but kms:PutKeyPolicy)",
		]),
		"severity": "high",
	}},
}

cases["which actions are administrative can be set"] := {
	"given": fixtures.with_statements([object.union(use({"AWS": "444455556666"}, {}), {"Action": "kms:*"})]),
	"parameters": {"admin_actions": []},
	"verdict": "fail",
	"violation": {{
		"message": "statement 2 (Sid Use) lets in 444455556666, which is in no trusted account (kms:*)",
		"severity": "medium",
	}},
}

cases["a trusted account passes, and another beside it fails"] := {
	"given": with_use([[{"AWS": ["arn:aws:iam::444455556666:root", "777788889999"]}, {}]]),
	"parameters": {"trusted_accounts": ["444455556666"]},
	"verdict": "fail",
	"violation": {{
		"message": "statement 2 (Sid Use) lets in 777788889999, which is in no trusted account (kms:Decrypt)",
		"severity": "medium",
	}},
}

cases["trusted accounts pass"] := {
	"given": with_use([
		[{"AWS": ["arn:aws:iam::444455556666:root", "777788889999"]}, {}],
		["*", {"StringEquals": {"kms:CallerAccount": ["444455556666", "111122223333"]}}],
		[{"Service": "cloudtrail.amazonaws.com"}, {"StringEquals": {"aws:SourceAccount": "777788889999"}}],
	]),
	"parameters": {"trusted_accounts": ["444455556666", "777788889999"]},
	"verdict": "pass",
}

# Access Analyzer's own example of an external finding.
cases["everyone of another account fails"] := {
	"given": with_use([["*", {"StringEquals": {"kms:CallerAccount": "444455556666"}}]]),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 2 (Sid Use) is open to everyone: its conditions fix no account or organization",
			" that is trusted (kms:Decrypt)",
		]),
		"severity": "medium",
	}},
}

cases["everyone of the account through a service passes"] := {
	"given": with_use([["*", {"StringEquals": {
		"kms:CallerAccount": "111122223333",
		"kms:ViaService": "s3.eu-central-1.amazonaws.com",
	}}]]),
	"verdict": "pass",
}

cases["another account whose condition fixes a trusted organization passes"] := {
	"given": with_use([
		[{"AWS": "arn:aws:iam::444455556666:root"}, {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}],
		["*", {"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/*"}}],
	]),
	"parameters": {"trusted_organizations": ["o-a1b2c3d4e5"]},
	"verdict": "pass",
}

cases["an organization that is not trusted fails"] := {
	"given": with_use([["*", {"StringEquals": {"aws:PrincipalOrgID": "o-z9y8x7w6v5"}}]]),
	"parameters": {"trusted_organizations": ["o-a1b2c3d4e5"]},
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 2 (Sid Use) is open to everyone: its conditions fix no account or organization",
			" that is trusted (kms:Decrypt)",
		]),
		"severity": "medium",
	}},
}

cases["a trusted organization says nothing of an account without the condition"] := {
	"given": with_use([[
		{"AWS": "444455556666"},
		{"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
	]]),
	"parameters": {"trusted_organizations": ["o-a1b2c3d4e5"]},
	"verdict": "fail",
	"violation": {{
		"message": "statement 2 (Sid Use) lets in 444455556666, which is in no trusted account (kms:Decrypt)",
		"severity": "medium",
	}},
}

cases["everyone without a condition, and everyone but some, fail"] := {
	"given": fixtures.with_document({"Statement": [
		object.union(use("*", {}), {"Action": "kms:*"}),
		object.union(
			object.remove(use("*", {}), {"Principal"}),
			{"NotPrincipal": {"AWS": "444455556666"}},
		),
	]}),
	"verdict": "fail",
	"violation": {
		{
			"message": "statement 1 (Sid Use) is open to everyone: no condition restricts the caller (kms:*)",
			"severity": "high",
		},
		{
			"message": concat("", [
				"statement 2 (Sid Use) is open to everyone but its NotPrincipal: no condition restricts the caller",
				" (kms:Decrypt)",
			]),
			"severity": "medium",
		},
	},
}

cases["a principal that is not understood fails"] := {
	"given": with_use([[{"AWS": "somebody"}, {}]]),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 2 (Sid Use) is open to a principal that is not understood and may be anyone:",
			" no condition restricts the caller (kms:Decrypt)",
		]),
		"severity": "medium",
	}},
}

cases["a principal that was deleted is nobody"] := {
	"given": with_use([[{"AWS": ["AIDAJMAEXAMPLE12345678", "AROAJMAEXAMPLE12345678"]}, {}]]),
	"verdict": "pass",
}

cases["a federation of another account, and one of the web, fail"] := {
	"given": with_use([[
		{"Federated": ["arn:aws:iam::444455556666:saml-provider/corporate", "accounts.google.com"]},
		{},
	]]),
	"verdict": "fail",
	"violation": {
		{
			"message": concat("", [
				"statement 2 (Sid Use) lets in arn:aws:iam::444455556666:saml-provider/corporate,",
				" which is in no trusted account (kms:Decrypt)",
			]),
			"severity": "medium",
		},
		{
			"message": "statement 2 (Sid Use) lets in accounts.google.com, which is in no trusted account (kms:Decrypt)",
			"severity": "medium",
		},
	},
}

cases[sprintf("a service whose condition says for whom passes: %s", [json.marshal(condition)])] := {
	"given": with_use([[{"Service": "logs.eu-central-1.amazonaws.com"}, condition]]),
	"verdict": "pass",
} if {
	some condition in [
		{"StringEquals": {"aws:SourceAccount": "111122223333"}},
		{"ArnLike": {"aws:SourceArn": "arn:aws:cloudtrail:*:111122223333:trail/*"}},
		{"StringLike": {"aws:SourceArn": "arn:aws:cloudtrail:*:111122223333:trail/*"}},
		{"ArnEquals": {"aws:SourceArn": "arn:aws:s3:::payments-archive"}},
		{"ArnLike": {"kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:eu-central-1:111122223333:log-group:*"}},
		{"StringLike": {"kms:EncryptionContext:aws:cloudtrail:arn": "arn:aws:cloudtrail:*:111122223333:trail/*"}},
		{
			"StringEquals": {"aws:SourceAccount": "111122223333"},
			"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:*"},
		},
	]
}

cases[sprintf("a service that may be anyone's deputy fails, low: %s", [json.marshal(condition)])] := {
	"given": with_use([[{"Service": "logs.eu-central-1.amazonaws.com"}, condition]]),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 2 (Sid Use) lets logs.eu-central-1.amazonaws.com use the key for any account: no condition on",
			" aws:SourceAccount, aws:SourceArn or kms:EncryptionContext restricts it (kms:Decrypt)",
		]),
		"severity": "low",
	}},
} if {
	some condition in [
		{},
		{"StringEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}},
		{"StringLike": {"aws:SourceAccount": "*"}},
		{"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:*"}},
		{"StringLike": {"kms:EncryptionContext:aws:logs:arn": "*"}},
		{"StringEqualsIfExists": {"aws:SourceAccount": "111122223333"}},
		{"StringNotEquals": {"aws:SourceAccount": "444455556666"}},
	]
}

cases["a service that works for another account fails"] := {
	"given": with_use([[
		{"Service": ["cloudtrail.amazonaws.com", "logs.amazonaws.com"]},
		{
			"StringEquals": {"aws:SourceAccount": ["444455556666", "111122223333"]},
			"ArnLike": {"kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:eu-central-1:111122223333:*"},
		},
	]]),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 2 (Sid Use) lets cloudtrail.amazonaws.com, logs.amazonaws.com use the key for 444455556666,",
			" which is not trusted (kms:Decrypt)",
		]),
		"severity": "medium",
	}},
}

cases["a service that works for a trusted organization passes"] := {
	"given": with_use([
		[{"Service": "cloudtrail.amazonaws.com"}, {"StringEquals": {"aws:SourceOrgID": "o-a1b2c3d4e5"}}],
		[{"Service": "cloudtrail.amazonaws.com"}, {"StringLike": {"aws:SourceOrgPaths": "o-a1b2c3d4e5/r-ab12/*"}}],
	]),
	"parameters": {"trusted_organizations": ["o-a1b2c3d4e5"]},
	"verdict": "pass",
}

cases["a service and another account in one statement are two violations"] := {
	"given": with_use([[{"Service": "logs.amazonaws.com", "AWS": ["444455556666", "111122223333"]}, {}]]),
	"verdict": "fail",
	"violation": {
		{
			"message": "statement 2 (Sid Use) lets in 444455556666, which is in no trusted account (kms:Decrypt)",
			"severity": "medium",
		},
		{
			"message": concat("", [
				"statement 2 (Sid Use) lets logs.amazonaws.com use the key for any account: no condition on",
				" aws:SourceAccount, aws:SourceArn or kms:EncryptionContext restricts it (kms:Decrypt)",
			]),
			"severity": "low",
		},
	},
}

cases["a Deny of another account gives nothing"] := {
	"given": fixtures.with_statements([object.union(use({"AWS": "444455556666"}, {}), {"Effect": "Deny"})]),
	"verdict": "pass",
}

cases["what everyone is denied is shared with nobody"] := {
	"given": fixtures.with_statements([
		use({"AWS": "444455556666"}, {}),
		{"Effect": "Deny", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*"},
	]),
	"verdict": "pass",
}

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(with_use([["*", {}]]), changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"state PendingDeletion": {"state": "PendingDeletion"},
		"state Updating": {"state": "Updating"},
		"AWS as its manager": {"manager": "AWS"},
	}
}

cases["a key whose policy is denied is unknown"] := {
	"given": testing.without(fixtures.key, "policy", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

use(principal, condition) := {
	"Sid": "Use",
	"Effect": "Allow",
	"Principal": principal,
	"Action": "kms:Decrypt",
	"Resource": "*",
	"Condition": condition,
}

with_use(pairs) := fixtures.with_statements([use(principal, condition) | some [principal, condition] in pairs])

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.policy_within_trusted_accounts as object.union(
			data.parameters.kms_key.policy_within_trusted_accounts,
			object.get(case, "parameters", {}),
		)
}

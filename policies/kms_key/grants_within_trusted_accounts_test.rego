package keyproof.kms_key.grants_within_trusted_accounts_test

import data.keyproof.kms_key.grants_within_trusted_accounts as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a key without grants passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["grants within the account pass"] := {
	"given": with_grants([
		grant("arn:aws:iam::111122223333:role/app", {"retiring_principal": "arn:aws:iam::111122223333:root"}),
		grant("arn:aws:sts::111122223333:assumed-role/app/session", {}),
		grant("111122223333", {}),
		grant(
			"arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
			{},
		),
	]),
	"verdict": "pass",
}

# A peer reports them.
cases["grants of AWS services pass"] := {
	"given": with_grants([
		grant("rds.eu-central-1.amazonaws.com", {"retiring_principal": "rds.eu-central-1.amazonaws.com"}),
		grant("dynamodb.cn-north-1.amazonaws.com.cn", {}),
		grant(
			"arn:aws:sts::111122223333:assumed-role/aws:ec2-infrastructure/i-0a1b2c3d",
			{"retiring_principal": "arn:aws:iam::123456789012:root"},
		),
		for_service("rds.amazonaws.com", {"retiring_service_principal": "rds.amazonaws.com"}),
		for_service("dynamodb.amazonaws.com", {"retiring_principal": "arn:aws:iam::111122223333:role/app"}),
	]),
	"verdict": "pass",
}

cases["a service's session that carries another account fails"] := {
	"given": with_grants([grant("arn:aws:sts::444455556666:assumed-role/aws:ec2-infrastructure/i-0a1b2c3d", {})]),
	"verdict": "fail",
	"violation": {concat("", [
		"grant 1a2b (Decrypt, GenerateDataKey) is for",
		" arn:aws:sts::444455556666:assumed-role/aws:ec2-infrastructure/i-0a1b2c3d, which is in no trusted account",
	])},
}

cases[sprintf("a service that works for another account fails: %s", [json.marshal(made)])] := {
	"given": with_grants([made]),
	"verdict": "fail",
	"violation": {concat("", [
		"grant 1a2b (Decrypt, GenerateDataKey) is held by rds.amazonaws.com for 444455556666,",
		" which is in no trusted account",
	])},
} if {
	some changes in [
		{"issuing_account": "arn:aws:iam::444455556666:root"},
		{"issuing_account": "444455556666"},
		{"constraints": {"source_arn": "arn:aws:rds:us-east-1:444455556666:db:ledger"}, "has_constraints": true},
	]
	some made in [for_service("rds.amazonaws.com", changes), grant("rds.amazonaws.com", changes)]
}

cases["a service that works for a trusted account, or a bucket, passes"] := {
	"given": with_grants([
		for_service("rds.amazonaws.com", {"issuing_account": "444455556666"}),
		for_service("s3.amazonaws.com", {"constraints": {"source_arn": "arn:aws:s3:::ledger"}}),
	]),
	"parameters": {"trusted_accounts": ["444455556666"]},
	"verdict": "pass",
}

cases["a service may retire the grant of a role of the account"] := {
	"given": with_grants([grant(
		"arn:aws:iam::111122223333:role/app",
		{"retiring_service_principal": "rds.amazonaws.com"},
	)]),
	"verdict": "pass",
}

cases["a service that works for whatever account its source fits fails"] := {
	"given": with_grants([for_service("rds.amazonaws.com", {"constraints": {"source_arn": "arn:aws:rds:*:*:db:*"}})]),
	"parameters": {"trusted_accounts": ["444455556666"]},
	"verdict": "fail",
	"violation": {concat("", [
		"grant 1a2b (Decrypt, GenerateDataKey) is held by rds.amazonaws.com for any account,",
		" which is in no trusted account",
	])},
}

cases["a service of which KMS does not tell for whom it works fails, low"] := {
	"given": with_grants([object.remove(
		for_service("s3.amazonaws.com", {"constraints": {"source_arn": "arn:aws:s3:::ledger"}}),
		["issuing_account"],
	)]),
	"verdict": "fail",
	"violation": {{
		"message": "KMS does not tell for whom s3.amazonaws.com holds grant 1a2b (Decrypt, GenerateDataKey)",
		"severity": "low",
	}},
}

cases["a grant that names nobody is no pass"] := {
	"given": with_grants([object.remove(grant("", {}), ["grantee_principal"])]),
	"verdict": "fail",
	"violation": {{"message": "KMS does not tell whom grant 1a2b (Decrypt, GenerateDataKey) is for", "severity": "low"}},
}

cases[sprintf("a grantee of another account fails: %s", [principal])] := {
	"given": with_grants([grant("arn:aws:iam::111122223333:role/app", {}), grant(principal, {"grant_id": "9f8e"})]),
	"verdict": "fail",
	"violation": {sprintf("grant 9f8e (Decrypt, GenerateDataKey) is for %s, which is in no trusted account", [principal])},
} if {
	some principal in [
		"arn:aws:iam::444455556666:role/app",
		"arn:aws:iam::444455556666:root",
		"arn:aws-cn:iam::444455556666:user/ann",
		"arn:aws:sts::444455556666:assumed-role/app/session",
		"444455556666",
		"arn:aws:iam::444455556666:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
		"arn:aws:iam::444455556666:role/rds.amazonaws.com",
		"arn:aws:iam::444455556666:user/mail@rds.amazonaws.com",
		"somebody",
	]
}

cases["whoever may retire a grant from another account fails"] := {
	"given": with_grants([
		grant("arn:aws:iam::111122223333:role/app", {"retiring_principal": "arn:aws:iam::444455556666:role/app"}),
		for_service("rds.amazonaws.com", {
			"grant_id": "9f8e",
			"retiring_principal": "arn:aws:iam::444455556666:root",
		}),
	]),
	"verdict": "fail",
	"violation": {
		concat("", [
			"grant 1a2b (Decrypt, GenerateDataKey) can be retired by arn:aws:iam::444455556666:role/app,",
			" which is in no trusted account",
		]),
		concat("", [
			"grant 9f8e (Decrypt, GenerateDataKey) can be retired by arn:aws:iam::444455556666:root,",
			" which is in no trusted account",
		]),
	},
}

cases["a trusted account passes, and another fails"] := {
	"given": with_grants([
		grant("arn:aws:iam::444455556666:role/app", {"retiring_principal": "arn:aws:iam::444455556666:root"}),
		grant("arn:aws:iam::777788889999:role/app", {"retiring_principal": "arn:aws:iam::777788889999:role/app"}),
	]),
	"parameters": {"trusted_accounts": ["444455556666"]},
	"verdict": "fail",
	"violation": {
		concat("", [
			"grant 1a2b (Decrypt, GenerateDataKey) is for arn:aws:iam::777788889999:role/app,",
			" which is in no trusted account",
		]),
		concat("", [
			"grant 1a2b (Decrypt, GenerateDataKey) can be retired by arn:aws:iam::777788889999:role/app,",
			" which is in no trusted account",
		]),
	},
}

cases["a deleted grantee is nobody"] := {
	"given": with_grants([grant("AROAJMAEXAMPLE12345678", {})]),
	"verdict": "pass",
}

cases["a grant on a disabled key fails"] := {
	"given": testing.with_metadata(
		with_grants([grant("arn:aws:iam::444455556666:role/app", {})]),
		{"state": "Disabled"},
	),
	"verdict": "fail",
	"violation": {concat("", [
		"grant 1a2b (Decrypt, GenerateDataKey) is for arn:aws:iam::444455556666:role/app,",
		" which is in no trusted account",
	])},
}

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(with_grants([grant("444455556666", {})]), changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"state PendingDeletion": {"state": "PendingDeletion"},
		"state Creating": {"state": "Creating"},
		"AWS as its manager": {"manager": "AWS"},
	}
}

cases["a key whose grants are denied is unknown"] := {
	"given": testing.without(fixtures.key, "grants", "kms:ListGrants"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

grant(principal, changes) := object.union(
	{
		"grant_id": "1a2b",
		"grantee_principal": principal,
		"issuing_account": "arn:aws:iam::111122223333:root",
		"operations": ["GenerateDataKey", "Decrypt"],
		"has_constraints": false,
		"creation_date": "2025-11-15T12:00:00.000Z",
	},
	changes,
)

# The other way in which KMS names a service.
for_service(principal, changes) := object.union(
	object.remove(grant("", changes), ["grantee_principal"]),
	{"grantee_service_principal": principal},
)

with_grants(grants) := testing.with_facets(fixtures.key, {"grants": grants})

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.grants_within_trusted_accounts as object.union(
			data.parameters.kms_key.grants_within_trusted_accounts,
			object.get(case, "parameters", {}),
		)
}

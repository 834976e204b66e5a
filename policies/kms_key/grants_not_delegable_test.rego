package keyproof.kms_key.grants_not_delegable_test

import data.keyproof.kms_key.grants_not_delegable as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a key without grants passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["a young grant to use the key passes"] := {"given": with_grants([grant({})]), "verdict": "pass"}

cases["a grant that can be passed on fails"] := {
	"given": with_grants([grant({"operations": ["Decrypt", "CreateGrant"]})]),
	"verdict": "fail",
	"violation": {{
		"message": "grant 1a2b (CreateGrant, Decrypt) lets arn:aws:iam::111122223333:role/app pass it on",
		"severity": "medium",
	}},
}

cases["a grant that can be passed on fails with constraints, and to another account"] := {
	"given": with_grants([grant({
		"grantee_principal": "444455556666",
		"operations": ["CreateGrant"],
		"has_constraints": true,
	})]),
	"verdict": "fail",
	"violation": {{"message": "grant 1a2b (CreateGrant) lets 444455556666 pass it on", "severity": "medium"}},
}

# A peer reports them.
cases["grants of AWS services pass"] := {
	"given": with_grants([
	grant({"grantee_principal": principal, "operations": ["Decrypt", "CreateGrant"], "creation_date": long_ago}) |
		some principal in [
			"rds.eu-central-1.amazonaws.com",
			"arn:aws:sts::111122223333:assumed-role/aws:ec2-infrastructure/i-0a1b2c3d",
			"arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
		]
	]),
	"verdict": "pass",
}

cases["a grant that names its service in another place passes"] := {
	"given": with_grants([object.remove(
		grant({
			"operations": ["Decrypt", "CreateGrant"],
			"creation_date": long_ago,
			"grantee_service_principal": "rds.amazonaws.com",
		}),
		["grantee_principal"],
	)]),
	"verdict": "pass",
}

cases["grants of deleted roles give nobody anything"] := {
	"given": with_grants([grant({
		"grantee_principal": "AROAJMAEXAMPLE12345678",
		"operations": ["Decrypt", "CreateGrant"],
		"creation_date": long_ago,
	})]),
	"verdict": "pass",
}

cases[sprintf("an old grant to %s opens as much as one to decrypt", [operation])] := {
	"given": with_grants([grant({"operations": [operation, "DescribeKey"], "creation_date": "2025-01-14T12:00:00.000Z"})]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("grant 1a2b (%s) lets arn:aws:iam::111122223333:role/app %s without constraints, for 366 days now", [
			concat(", ", sort([operation, "DescribeKey"])),
			operation,
		]),
		"severity": "low",
	}},
} if {
	some operation in ["ReEncryptFrom", "DeriveSharedSecret", "Encapsulate", "Decapsulate"]
}

cases["an old grant to encrypt or verify opens nothing"] := {
	"given": with_grants([grant({"operations": ["Encrypt", "ReEncryptTo", "Verify"], "creation_date": long_ago})]),
	"verdict": "pass",
}

cases["an old grant to decrypt anything fails, low"] := {
	"given": with_grants([grant({"creation_date": "2025-01-14T12:00:00.000Z"})]),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"grant 1a2b (Decrypt, GenerateDataKey) lets arn:aws:iam::111122223333:role/app decrypt without constraints,",
			" for 366 days now",
		]),
		"severity": "low",
	}},
}

cases["a grant of exactly a year passes"] := {
	"given": with_grants([grant({"creation_date": "2025-01-15T12:00:00.000Z"})]),
	"verdict": "pass",
}

cases["an old grant with constraints passes"] := {
	"given": with_grants([grant({"creation_date": long_ago, "has_constraints": true})]),
	"verdict": "pass",
}

cases["an old grant that decrypts nothing passes"] := {
	"given": with_grants([grant({"creation_date": long_ago, "operations": ["Encrypt", "Verify"]})]),
	"verdict": "pass",
}

cases["a grant of an age that KMS does not tell is not old"] := {
	"given": with_grants([object.remove(grant({}), ["creation_date"])]),
	"verdict": "pass",
}

cases["the age can be set, and one grant may fail twice"] := {
	"given": with_grants([grant({"operations": ["Decrypt", "CreateGrant"]})]),
	"parameters": {"max_age_days": 30},
	"verdict": "fail",
	"violation": {
		{
			"message": "grant 1a2b (CreateGrant, Decrypt) lets arn:aws:iam::111122223333:role/app pass it on",
			"severity": "medium",
		},
		{
			"message": concat("", [
				"grant 1a2b (CreateGrant, Decrypt) lets arn:aws:iam::111122223333:role/app decrypt without constraints,",
				" for 61 days now",
			]),
			"severity": "low",
		},
	},
}

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(with_grants([grant({"operations": ["CreateGrant"]})]), changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"state PendingDeletion": {"state": "PendingDeletion"},
		"state Creating": {"state": "Creating"},
		"AWS as its manager": {"manager": "AWS"},
	}
}

cases[sprintf("what is only called like a service is somebody: %s", [grantee])] := {
	"given": with_grants([grant({"grantee_principal": grantee, "operations": ["CreateGrant"]})]),
	"verdict": "fail",
	"violation": {{"message": sprintf("grant 1a2b (CreateGrant) lets %s pass it on", [grantee]), "severity": "medium"}},
} if {
	some grantee in [
		"arn:aws:iam::111122223333:role/rds.amazonaws.com",
		"arn:aws:sts::111122223333:assumed-role/app/rds.amazonaws.com",
		"arn:aws:sts::111122223333:assumed-role/app/aws:ec2-infrastructure",
	]
}

cases["a key whose grants are denied is unknown"] := {
	"given": testing.without(fixtures.key, "grants", "kms:ListGrants"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

long_ago := "2019-01-15T12:00:00.000Z"

grant(changes) := object.union(
	{
		"grant_id": "1a2b",
		"grantee_principal": "arn:aws:iam::111122223333:role/app",
		"issuing_account": "arn:aws:iam::111122223333:root",
		"operations": ["GenerateDataKey", "Decrypt"],
		"has_constraints": false,
		"creation_date": "2025-11-15T12:00:00.000Z",
	},
	changes,
)

with_grants(grants) := testing.with_facets(fixtures.key, {"grants": grants})

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.grants_not_delegable as object.union(
			data.parameters.kms_key.grants_not_delegable,
			object.get(case, "parameters", {}),
		)
}

package keyproof.kms_key.policy_not_public_test

import data.keyproof.kms_key.policy_not_public as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.policy_document
import data.keyproof.lib.policy_document_test
import data.keyproof.lib.testing

cases["the default policy passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["the default statement of other partitions passes"] := {
	"given": fixtures.with_statements([
		object.union(fixtures.delegation, {"Principal": {"AWS": "arn:aws-us-gov:iam::111122223333:root"}}),
		object.union(fixtures.delegation, {"Principal": {"AWS": "arn:aws-cn:iam::111122223333:root"}}),
		object.union(fixtures.delegation, {"Principal": {"AWS": "111122223333"}}),
	]),
	"verdict": "pass",
}

cases["another account is not everyone"] := {
	"given": fixtures.with_statements([use({"AWS": ["arn:aws:iam::444455556666:role/app", "777788889999"]}, {})]),
	"verdict": "pass",
}

cases["everyone fails"] := {
	"given": fixtures.with_statements([use("*", {})]),
	"verdict": "fail",
	"violation": {open("everyone: no condition restricts the caller", "critical")},
}

# A peer looks at kms:* only.
cases["everyone with a single action fails"] := {
	"given": fixtures.with_statements([object.union(use({"AWS": "*"}, {}), {"Action": "kms:Decrypt"})]),
	"verdict": "fail",
	"violation": {{
		"message": "statement 2 (Sid Use) is open to everyone: no condition restricts the caller (kms:Decrypt)",
		"severity": "critical",
	}},
}

# A peer crashes for every key.
cases["a policy whose Statement is a single object is read"] := {
	"given": fixtures.with_document({"Version": "2012-10-17", "Statement": use("*", {})}),
	"verdict": "fail",
	"violation": {{
		"message": "statement 1 (Sid Use) is open to everyone: no condition restricts the caller (kms:Decrypt, kms:Encrypt)",
		"severity": "critical",
	}},
}

# The statement of an AWS managed service for the account's callers; peers report it.
cases["everyone of one account, through a service, passes"] := {
	"given": fixtures.with_statements([use({"AWS": "*"}, {"StringEquals": {
		"kms:CallerAccount": "111122223333",
		"kms:ViaService": "s3.eu-central-1.amazonaws.com",
	}})]),
	"verdict": "pass",
}

cases["everyone of one organization passes"] := {
	"given": fixtures.with_statements([use("*", {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}})]),
	"verdict": "pass",
}

cases["everyone through a service fails"] := {
	"given": fixtures.with_statements([use("*", {"StringEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}})]),
	"verdict": "fail",
	"violation": {open("everyone: its condition on kms:ViaService leaves the caller's account open", "high")},
}

cases["everyone by an ARN of * fails"] := {
	"given": fixtures.with_statements([use("*", {"ArnLike": {"aws:PrincipalArn": "*"}})]),
	"verdict": "fail",
	"violation": {open("everyone: no condition restricts the caller", "critical")},
}

cases["everyone by a pattern in one account fails, medium"] := {
	"given": fixtures.with_statements([use("*", {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}})]),
	"verdict": "fail",
	"violation": {open(
		"everyone: its conditions hold wildcards or policy variables, which AWS counts as public",
		"medium",
	)},
}

cases["everyone from a VPC endpoint fails, low"] := {
	"given": fixtures.with_statements([use("*", {"StringEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}})]),
	"verdict": "fail",
	"violation": {open("everyone: its conditions say where a call comes from, not who makes it", "low")},
}

cases["everyone but one fails"] := {
	"given": fixtures.with_statements([object.union(
		object.remove(use("*", {}), {"Principal"}),
		{"NotPrincipal": {"AWS": "arn:aws:iam::444455556666:root"}},
	)]),
	"verdict": "fail",
	"violation": {open("everyone but its NotPrincipal: no condition restricts the caller", "high")},
}

cases["a principal that is not understood fails"] := {
	"given": fixtures.with_statements([use(["*"], {})]),
	"verdict": "fail",
	"violation": {open(
		"a principal that is not understood and may be anyone: no condition restricts the caller",
		"high",
	)},
}

cases["a document without statements fails"] := {
	"given": fixtures.with_document({"Version": "2012-10-17"}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 1 is open to a principal that is not understood and may be anyone:",
			" no condition restricts the caller (actions that are not understood)",
		]),
		"severity": "high",
	}},
}

cases["a statement that gives everything but something names it"] := {
	"given": fixtures.with_statements([object.union(
		object.remove(use("*", {}), {"Action", "Sid"}),
		{"NotAction": ["kms:PutKeyPolicy"]},
	)]),
	"verdict": "fail",
	"violation": {{
		"message": "statement 2 is open to everyone: no condition restricts the caller (everything but kms:PutKeyPolicy)",
		"severity": "critical",
	}},
}

cases["long names of others are cut in the message, and many actions counted"] := {
	"given": fixtures.with_statements([object.union(use("*", {}), {
		"Sid": concat("", [name | some _ in numbers.range(1, 40); name := "é🔑"]),
		"Action": ["kms:d*", "kms:c*", "kms:b*", "kms:a*", "kms:e*"],
	})]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf(
			"statement 2 (Sid %sé…) is open to everyone: no condition restricts the caller (kms:a*, kms:b*, kms:c* and 2 more)",
			[concat("", [name | some _ in numbers.range(1, 31); name := "é🔑"])],
		),
		"severity": "critical",
	}},
}

cases["two open statements are two violations"] := {
	"given": fixtures.with_document({"Statement": [use("*", {}), use("*", {"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}})]}),
	"verdict": "fail",
	"violation": {
		{
			"message": "statement 1 (Sid Use) is open to everyone: no condition restricts the caller (kms:Decrypt, kms:Encrypt)",
			"severity": "critical",
		},
		{
			"message": concat("", [
				"statement 2 (Sid Use) is open to everyone: its conditions say where a call comes from,",
				" not who makes it (kms:Decrypt, kms:Encrypt)",
			]),
			"severity": "low",
		},
	},
}

cases["what everyone is denied is not open"] := {
	"given": fixtures.with_statements([
		use("*", {}),
		{"Effect": "Deny", "Principal": "*", "Action": "kms:*crypt", "Resource": "*"},
	]),
	"verdict": "pass",
}

cases["a public key that is disabled fails"] := {
	"given": testing.with_metadata(fixtures.with_statements([use("*", {})]), {"state": "Disabled"}),
	"verdict": "fail",
	"violation": {open("everyone: no condition restricts the caller", "critical")},
}

cases["a public key in a store that is disconnected fails"] := {
	"given": testing.with_metadata(
		fixtures.with_statements([use("*", {})]),
		{"state": "Unavailable", "origin": "AWS_CLOUDHSM"},
	),
	"verdict": "fail",
	"violation": {open("everyone: no condition restricts the caller", "critical")},
}

cases[sprintf("a public key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(fixtures.with_statements([use("*", {})]), changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"state PendingDeletion": {"state": "PendingDeletion"},
		"state Creating": {"state": "Creating"},
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

# The table of policies says how open each is, and is tested beside the library. Here every one of them goes the way of a key.
cases[concat(": ", ["the table's policy", sentence])] := {
	"given": fixtures.with_document(policy.document),
	"verdict": verdict_of(object.get(policy, "open", set())),
	"violation": {exposure |
		some grant in policy_document.grants(policy.document, "kms", {"everyone", "all_but_some", "unclear"})
		exposure := policy_document.exposure(grant)
	},
} if {
	some sentence, policy in policy_document_test.table
}

verdict_of(open_statements) := "pass" if count(open_statements) == 0

verdict_of(open_statements) := "fail" if count(open_statements) > 0

use(principal, condition) := {
	"Sid": "Use",
	"Effect": "Allow",
	"Principal": principal,
	"Action": ["kms:Encrypt", "kms:Decrypt"],
	"Resource": "*",
	"Condition": condition,
}

open(why, severity) := {
	"message": sprintf("statement 2 (Sid Use) is open to %s (kms:Decrypt, kms:Encrypt)", [why]),
	"severity": severity,
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.policy_not_public as object.union(
			data.parameters.kms_key.policy_not_public,
			object.get(case, "parameters", {}),
		)
}

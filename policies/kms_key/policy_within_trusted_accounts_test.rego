package keyproof.kms_key.policy_within_trusted_accounts_test

import data.keyproof.kms_key.policy_within_trusted_accounts as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

# What documents give whom is tested beside src/link/policy; here, what the rule makes of it.

cases["the default policy passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["the account's own principals pass"] := {
	"given": fixtures.with_holders([
		fixtures.role,
		fixtures.service_role,
		fixtures.service([]),
		fixtures.holder("people", "everyone of 111122223333", {"account": "111122223333"}),
	]),
	"verdict": "pass",
}

cases[sprintf("%s fails", [holder.who])] := {
	"given": fixtures.with_holders([holder]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("statement 2 (Sid Use) lets in %s, %s (kms:Decrypt, kms:Encrypt)", [holder.who, why]),
		"severity": "medium",
	}},
} if {
	some [holder, why] in [
		[fixtures.account, "which is in no trusted account"],
		[
			fixtures.holder("principal", "arn:aws:iam::444455556666:role/app", {"account": "444455556666"}),
			"which is in no trusted account",
		],
		[fixtures.holder("principal", "accounts.google.com", {"account": ""}), "which is in no trusted account"],
		[
			fixtures.holder("service_role", "arn:aws:iam::444455556666:role/aws-service-role/x/y", {"account": "444455556666"}),
			"which is in no trusted account",
		],
		[fixtures.organization, "which is no trusted organization"],
		[fixtures.holder("principal", "AROAJMAEXAMPLE12345678", {"account": ""}), "whose account its id does not tell"],
	]
}

cases["administrative actions are high, and which they are can be set"] := {
	"given": fixtures.with_holders([
		object.union(fixtures.account, {"actions": ["CreateGrant", "Decrypt"]}),
		object.union(fixtures.organization, {"actions": ["CreateGrant (bounded)", "PutKeyPolicy"]}),
	]),
	"parameters": {"admin_actions": ["CreateGrant"]},
	"verdict": "fail",
	"violation": {
		{
			"message": concat("", [
				"statement 2 (Sid Use) lets in 444455556666, which is in no trusted account",
				" (kms:Decrypt, kms:Encrypt)",
			]),
			"severity": "high",
		},
		{
			"message": concat("", [
				"statement 2 (Sid Use) lets in o-a1b2c3d4e5, which is no trusted organization",
				" (kms:Decrypt, kms:Encrypt)",
			]),
			"severity": "medium",
		},
	},
}

cases["trusted accounts and organizations pass"] := {
	"given": fixtures.with_holders([
		fixtures.account,
		fixtures.organization,
		fixtures.holder("account", "777788889999", {"account": "777788889999", "organization": "o-a1b2c3d4e5"}),
		fixtures.service([{"account": "444455556666"}, {"organization": "o-a1b2c3d4e5"}]),
	]),
	"parameters": {"trusted_accounts": ["444455556666"], "trusted_organizations": ["o-a1b2c3d4e5"]},
	"verdict": "pass",
}

cases[sprintf("everyone fails, %s", [how])] := {
	"given": fixtures.with_access({"statements": [fixtures.statement(
		[fixtures.everyone],
		{"open": {"whom": "everyone", "how": how}},
	)]}),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("statement 2 (Sid Use) is open to everyone: %s (kms:Decrypt, kms:Encrypt)", [why]),
		"severity": "medium",
	}},
} if {
	some how, why in {
		"at_will": "no condition restricts the caller",
		"via_service": "its conditions fix no account or organization that is trusted",
		"by_few": "its conditions fix no account or organization that is trusted",
		"from_place": "its conditions fix no account or organization that is trusted",
	}
}

cases["what RAM shares is judged beside what the key's own policy says"] := {
	"given": testing.with_facets(
		fixtures.with_holders([fixtures.organization]),
		{"shared_access": {
			"statements": [fixtures.statement([fixtures.account], {"label": "statement 1 of the AWS_RAM policy"})],
			"resource_share_arns": [],
		}},
	),
	"parameters": {"trusted_organizations": ["o-a1b2c3d4e5"]},
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 1 of the AWS_RAM policy lets in 444455556666, which is in no trusted account",
			" (kms:Decrypt, kms:Encrypt)",
		]),
		"severity": "medium",
	}},
}

cases["what is wrong already is told though nobody knows what RAM shares"] := {
	"given": testing.without(fixtures.with_holders([fixtures.account]), "shared_access", "kms:GetKeyPolicy"),
	"verdict": "fail",
	"violation": {{
		"message": "statement 2 (Sid Use) lets in 444455556666, which is in no trusted account (kms:Decrypt, kms:Encrypt)",
		"severity": "medium",
	}},
}

cases["a key of which nobody knows what RAM shares is unknown"] := {
	"given": testing.without(fixtures.key, "shared_access", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

cases["a service that may be anyone's deputy fails, low"] := {
	"given": fixtures.with_holders([fixtures.service([{}]), fixtures.role]),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 2 (Sid Use) lets logs.amazonaws.com use the key for any account: no condition on",
			" aws:SourceAccount, aws:SourceArn or kms:EncryptionContext restricts it (kms:Decrypt, kms:Encrypt)",
		]),
		"severity": "low",
	}},
}

cases["services that work for another account, or organization, fail together"] := {
	"given": fixtures.with_holders([
		fixtures.service([{"account": "444455556666"}, {"organization": "o-z9y8x7w6v5"}]),
		fixtures.holder("service", "cloudtrail.amazonaws.com", {"sources": [{"account": "444455556666"}]}),
	]),
	"verdict": "fail",
	"violation": {
		{
			"message": concat("", [
				"statement 2 (Sid Use) lets cloudtrail.amazonaws.com, logs.amazonaws.com use the key for 444455556666,",
				" which is not trusted (kms:Decrypt, kms:Encrypt)",
			]),
			"severity": "medium",
		},
		{
			"message": concat("", [
				"statement 2 (Sid Use) lets logs.amazonaws.com use the key for o-z9y8x7w6v5,",
				" which is not trusted (kms:Decrypt, kms:Encrypt)",
			]),
			"severity": "low",
		},
	},
}

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(fixtures.with_holders([fixtures.account]), changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"state PendingDeletion": {"state": "PendingDeletion"},
		"state Creating": {"state": "Creating"},
		"AWS as its manager": {"manager": "AWS"},
	}
}

cases["a key whose policy is denied is unknown"] := {
	"given": testing.without(fixtures.key, "access", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
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
		with data.parameters.kms_key.policy_within_trusted_accounts as object.union(
			data.parameters.kms_key.policy_within_trusted_accounts,
			object.get(case, "parameters", {}),
		)
}

package keyproof.kms_key.policy_separates_duties_test

import data.keyproof.kms_key.policy_separates_duties as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["the default policy leaves it to IAM policies and passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["the console's policy with an administrator and a user passes"] := {
	"given": console("admin", "app"),
	"verdict": "pass",
}

cases["the console's policy with one role for both fails"] := {
	"given": console("app", "app"),
	"verdict": "fail",
	"violation": {concat("", [
		"arn:aws:iam::111122223333:role/app may administer the key (CreateGrant, DeleteImportedKeyMaterial, DisableKey",
		" and 4 more) and use it (Decrypt, Encrypt, GenerateDataKey and 5 more)",
	])},
}

cases["the statement for AWS services of key users is no administration"] := {
	"given": fixtures.with_statements([
		gives(role("app"), "kms:Decrypt", {}),
		gives(role("app"), ["kms:CreateGrant", "kms:RevokeGrant"], {"Bool": {"kms:GrantIsForAWSResource": true}}),
	]),
	"verdict": "pass",
}

cases["users who may create any grant administer"] := {
	"given": fixtures.with_statements([gives(role("app"), ["kms:CreateGrant", "kms:Decrypt"], {})]),
	"verdict": "fail",
	"violation": {"arn:aws:iam::111122223333:role/app may administer the key (CreateGrant) and use it (Decrypt)"},
}

cases[sprintf("%s is administration", [action])] := {
	"given": fixtures.with_statements([
		gives(role("app"), "kms:Sign", {}),
		gives(role("app"), concat("", ["kms:", action]), {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}),
	]),
	"verdict": "fail",
	"violation": {sprintf(
		"arn:aws:iam::111122223333:role/app may administer the key (%s) and use it (Sign)",
		[action],
	)},
} if {
	some action in [
		"PutKeyPolicy",
		"ScheduleKeyDeletion",
		"CreateGrant",
		"DisableKey",
		"UpdateKeyDescription",
		"EnableKeyRotation",
		"DeleteImportedKeyMaterial",
	]
}

cases[sprintf("%s is use", [action])] := {
	"given": fixtures.with_statements([gives(role("app"), ["kms:Put*", concat("", ["kms:", action])], {})]),
	"verdict": "fail",
	"violation": {sprintf(
		"arn:aws:iam::111122223333:role/app may administer the key (PutKeyPolicy) and use it (%s)",
		[used],
	)},
} if {
	some [action, used] in [
		["Encrypt", "Encrypt"],
		["ReEncrypt*", "ReEncryptFrom, ReEncryptTo"],
		["GenerateDataKeyPair*", "GenerateDataKeyPair, GenerateDataKeyPairWithoutPlaintext"],
		["VerifyMac", "VerifyMac"],
		["GenerateMac", "GenerateMac"],
		["DeriveSharedSecret", "DeriveSharedSecret"],
	]
}

cases["looking at the key is neither"] := {
	"given": fixtures.with_statements([gives(
		role("auditor"),
		["kms:Describe*", "kms:List*", "kms:Get*", "kms:TagResource"],
		{},
	)]),
	"verdict": "pass",
}

cases["kms:* is both"] := {
	"given": fixtures.with_statements([gives({"AWS": "arn:aws:iam::111122223333:user/ann"}, "kms:*", {})]),
	"verdict": "fail",
	"violation": {concat("", [
		"arn:aws:iam::111122223333:user/ann may administer the key (CreateGrant, DeleteImportedKeyMaterial, DisableKey",
		" and 4 more) and use it (Decrypt, DeriveSharedSecret, Encrypt and 10 more)",
	])},
}

cases["NotAction leaves both"] := {
	"given": fixtures.with_statements([object.union(
		object.remove(gives(role("app"), null, {}), {"Action"}),
		{"NotAction": ["kms:D*", "kms:E*", "kms:G*", "kms:V*", "kms:C*", "kms:R*", "kms:U*"]},
	)]),
	"verdict": "fail",
	"violation": {concat("", [
		"arn:aws:iam::111122223333:role/app may administer the key (PutKeyPolicy, ScheduleKeyDeletion)",
		" and use it (Sign)",
	])},
}

cases["a session of a role is the role"] := {
	"given": fixtures.with_statements([
		gives(role("app"), "kms:Decrypt", {}),
		gives({"AWS": "arn:aws:sts::111122223333:assumed-role/app/ann"}, "kms:PutKeyPolicy", {}),
	]),
	"verdict": "fail",
	"violation": {"arn:aws:iam::111122223333:role/app may administer the key (PutKeyPolicy) and use it (Decrypt)"},
}

cases["roles of the same name in two accounts are two"] := {
	"given": fixtures.with_statements([
		gives(role("app"), "kms:Decrypt", {}),
		gives({"AWS": "arn:aws:iam::444455556666:role/app"}, "kms:PutKeyPolicy", {}),
	]),
	"verdict": "pass",
}

cases["every account leaves it to its IAM policies"] := {
	"given": fixtures.with_statements([gives({"AWS": ["111122223333", "arn:aws:iam::444455556666:root"]}, "kms:*", {})]),
	"verdict": "pass",
}

cases["services and deleted roles have no duties"] := {
	"given": fixtures.with_statements([gives(
		{"Service": "rds.amazonaws.com", "AWS": "AROAJMAEXAMPLE12345678"},
		"kms:*",
		{},
	)]),
	"verdict": "pass",
}

cases["everyone of the account for use does not make administrators users"] := {
	"given": fixtures.with_statements([
		gives(role("admin"), "kms:PutKeyPolicy", {}),
		gives("*", "kms:Decrypt", {"StringEquals": {
			"kms:CallerAccount": "111122223333",
			"kms:ViaService": "s3.eu-central-1.amazonaws.com",
		}}),
	]),
	"verdict": "pass",
}

cases[sprintf("%s with both fails", [who])] := {
	"given": fixtures.with_statements([object.union(gives(null, ["kms:Sign", "kms:DisableKey"], {}), principal)]),
	"verdict": "fail",
	"violation": {sprintf("%s may administer the key (DisableKey) and use it (Sign)", [who])},
} if {
	some who, principal in {
		"everyone": {"Principal": "*"},
		"everyone but its NotPrincipal": {"NotPrincipal": {"AWS": "111122223333"}},
		"accounts.google.com": {"Principal": {"Federated": "accounts.google.com"}},
		"somebody (not understood)": {"Principal": {"AWS": "somebody"}},
		"a principal that is not understood": {"Principal": null},
	}
}

cases["what everyone is denied is no duty"] := {
	"given": fixtures.with_statements([
		gives(role("app"), "kms:Decrypt", {}),
		gives(role("app"), "kms:PutKeyPolicy", {}),
		{"Effect": "Deny", "Principal": "*", "Action": "kms:PutKeyPolicy", "Resource": "*"},
	]),
	"verdict": "pass",
}

cases["which actions are which can be set"] := {
	"given": fixtures.with_statements([gives(role("app"), ["kms:TagResource", "kms:GetPublicKey", "kms:*Policy"], {})]),
	"parameters": {"admin_actions": ["TagResource"], "use_actions": ["GetPublicKey"]},
	"verdict": "fail",
	"violation": {"arn:aws:iam::111122223333:role/app may administer the key (TagResource) and use it (GetPublicKey)"},
}

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(console("app", "app"), changes),
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

role(name) := {"AWS": concat("", ["arn:aws:iam::111122223333:role/", name])}

gives(principal, action, condition) := {
	"Sid": "Some",
	"Effect": "Allow",
	"Principal": principal,
	"Action": action,
	"Resource": "*",
	"Condition": condition,
}

# https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
console(administrator, user) := fixtures.with_statements([
	gives(
		role(administrator),
		[
			"kms:Create*",
			"kms:Describe*",
			"kms:Enable*",
			"kms:List*",
			"kms:Put*",
			"kms:Update*",
			"kms:Revoke*",
			"kms:Disable*",
			"kms:Get*",
			"kms:Delete*",
			"kms:TagResource",
			"kms:UntagResource",
			"kms:ScheduleKeyDeletion",
			"kms:CancelKeyDeletion",
			"kms:RotateKeyOnDemand",
		],
		{},
	),
	gives(
		role(user),
		["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
		{},
	),
	gives(
		role(user),
		["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"],
		{"Bool": {"kms:GrantIsForAWSResource": "true"}},
	),
])

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.policy_separates_duties as object.union(
			data.parameters.kms_key.policy_separates_duties,
			object.get(case, "parameters", {}),
		)
}

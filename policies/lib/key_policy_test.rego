package keyproof.lib.key_policy_test

import data.keyproof.lib.key_policy
import data.keyproof.lib.policy_document

account := "111122223333"

arn := "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"

names := ["PutKeyPolicy", "CreateGrant", "Decrypt", "ReEncryptFrom"]

# What a statement may give of the names: an action is matched as IAM does, and what is no action may be any.
given["kms:Decrypt"] := {"Decrypt"}

given["KMS:decrypt"] := {"Decrypt"}

given["kms:Put*"] := {"PutKeyPolicy"}

given["kms:*Encrypt*"] := {"ReEncryptFrom"}

given["kms:?ecrypt"] := {"Decrypt"}

given["kms:?ecr*"] := {"Decrypt"}

# What stands between two wildcards may stand anywhere.
given["kms:?c*"] := {"CreateGrant", "Decrypt", "PutKeyPolicy", "ReEncryptFrom"}

given["kms:Decryp"] := set()

given["kms:??ecrypt"] := set()

given["kms:Decrypt?*"] := set()

given["kms:De*pt"] := {"Decrypt"}

given["kms:Decrypt*Decrypt"] := set()

given["*:decrypt"] := {"Decrypt"}

given["k*t"] := {"Decrypt", "CreateGrant"}

given["s3:*"] := set()

given["s3:Decrypt"] := set()

given["kms:*"] := {"PutKeyPolicy", "CreateGrant", "Decrypt", "ReEncryptFrom"}

given["*"] := {"PutKeyPolicy", "CreateGrant", "Decrypt", "ReEncryptFrom"}

given["Decrypt"] := {"PutKeyPolicy", "CreateGrant", "Decrypt", "ReEncryptFrom"}

given[":Decrypt"] := {"PutKeyPolicy", "CreateGrant", "Decrypt", "ReEncryptFrom"}

given["kms:[a-z]*"] := {"PutKeyPolicy", "CreateGrant", "Decrypt", "ReEncryptFrom"}

given[7] := {"PutKeyPolicy", "CreateGrant", "Decrypt", "ReEncryptFrom"}

given[["s3:GetObject", "kms:Create*", "kms:Dec*"]] := {"CreateGrant", "Decrypt"}

given[[]] := set()

test_given[pattern] if {
	some pattern, expected in given
	key_policy.given(key_policy.read({"statement": {"Action": pattern}}), names) == expected
}

test_a_statement_without_an_action_may_give_any if key_policy.given(key_policy.read({"statement": {}}), names) == {name | some name in names}

# What NotAction leaves: all but what its patterns surely name.
left["kms:Decrypt"] := {"PutKeyPolicy", "CreateGrant", "ReEncryptFrom"}

left[["kms:*Grant", "kms:re*"]] := {"PutKeyPolicy", "Decrypt"}

left["s3:*"] := {"PutKeyPolicy", "CreateGrant", "Decrypt", "ReEncryptFrom"}

left["*"] := set()

left[7] := {"PutKeyPolicy", "CreateGrant", "Decrypt", "ReEncryptFrom"}

test_not_action[pattern] if {
	some pattern, expected in left
	key_policy.given({"statement": {"NotAction": pattern}}, names) == expected
}

boundless := ["*", "kms:*", "KMS:*", "kms:**", "kms:?*", "*:*", "k*", "kms*", "?ms:*", ["kms:Decrypt", "kms:*"], null, 7]

test_boundless[action] if {
	some action in boundless
	key_policy.boundless(key_policy.read({"statement": {"Action": action}}))
}

test_not_action_is_boundless if key_policy.boundless({"statement": {"NotAction": "kms:PutKeyPolicy"}})

bounded := [
	"kms:Decrypt",
	"kms:Create*",
	"kms:*Key*",
	"kms:?",
	"ms:*",
	"s3:*",
	[],
	["kms:Enable*", "kms:Disable*"],
]

test_bounded[action] if {
	some action in bounded
	not key_policy.boundless(key_policy.read({"statement": {"Action": action}}))
}

holders := [
	[["AWS", "*"], "everyone"],
	[["AWS", "arn:aws:iam::*:role/app"], "everyone"],
	[["AWS", "arn:aws:iam::444455556666:role/app"], "arn:aws:iam::444455556666:role/app"],
	[["AWS", "arn:aws-cn:sts::444455556666:assumed-role/app/session"], "arn:aws-cn:iam::444455556666:role/app"],
	[["AWS", "arn:aws:sts::444455556666:federated-user/ann"], "arn:aws:sts::444455556666:federated-user/ann"],
	[["AWS", "arn:aws:sts::444455556666:assumed-role/*"], "arn:aws:sts::444455556666:assumed-role/* (not understood)"],
	[["AWS", "444455556666"], "444455556666"],
	[["Service", "logs.amazonaws.com"], "logs.amazonaws.com"],
	[["AWS", "somebody"], "somebody (not understood)"],
	[["AWS", ""], "a principal that is not understood"],
	[["AWS", 7], "a principal that is not understood"],
	[["", ""], "a principal that is not understood"],
]

test_holder[principal] if {
	some [principal, expected] in holders
	key_policy.holder(principal) == expected
}

test_an_account_is_its_id_or_its_root_user if {
	key_policy.is_account(["AWS", "111122223333"], account)
	key_policy.is_account(["AWS", "arn:aws-us-gov:iam::111122223333:root"], account)
	not key_policy.is_account(["AWS", "arn:aws:iam::111122223333:role/root"], account)
	not key_policy.is_account(["AWS", "arn:aws:iam::111122223333"], account)
	not key_policy.is_account(["AWS", "arn:aws:iam::444455556666:root"], account)
	not key_policy.is_account(["Federated", "111122223333"], account)
}

# Conditions that say which grants may be created, so that kms:CreateGrant administers nothing.
binding := [
	{"Bool": {"kms:GrantIsForAWSResource": "true"}},
	{"Bool": {"kms:GrantIsForAWSResource": true}},
	{"StringEquals": {"kms:ViaService": "ec2.eu-central-1.amazonaws.com"}},
	{"StringLike": {"kms:ViaService": "ec2.*.amazonaws.com"}},
	{"StringEquals": {"kms:GranteePrincipal": "arn:aws:iam::111122223333:role/app"}},
	{"ForAllValues:StringEquals": {"kms:GrantOperations": ["Encrypt", "Decrypt"]}},
	{"StringEquals": {"kms:GrantConstraintType": "EncryptionContextEquals"}},
]

unbinding := [
	{},
	{"Bool": {"kms:GrantIsForAWSResource": "false"}},
	{"Bool": {"kms:GrantIsForAWSResource": ["true", "false"]}},
	{"BoolIfExists": {"kms:GrantIsForAWSResource": "true"}},
	{"StringNotEquals": {"kms:ViaService": "ec2.eu-central-1.amazonaws.com"}},
	{"StringLike": {"kms:ViaService": "*"}},
	{"StringEquals": {"kms:GranteePrincipal": ""}},
	{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
]

test_creating_grants_is_administrative[condition] if {
	some condition in unbinding
	grant := key_policy.read({"statement": {"Action": ["kms:CreateGrant", "kms:Decrypt"], "Condition": condition}})
	key_policy.administers(grant, names) == {"CreateGrant", "Decrypt"}
}

test_creating_some_grants_is_not[condition] if {
	some condition in binding
	grant := key_policy.read({"statement": {"Action": ["kms:CreateGrant", "kms:PutKeyPolicy"], "Condition": condition}})
	key_policy.administers(grant, ["PutKeyPolicy", "creategrant"]) == {"PutKeyPolicy"}
}

statement(principal, changes) := object.union(
	{
		"Effect": "Allow",
		"Principal": principal,
		"Action": "kms:*",
		"Resource": "*",
	},
	changes,
)

root := {"AWS": "arn:aws:iam::111122223333:root"}

role := {"AWS": "arn:aws:iam::111122223333:role/admin"}

role_arn := "arn:aws:iam::111122223333:role/admin"

# The audiences of what reaches anybody but the account itself.
reached(statements) := [grant.audience | some grant in grants] if {
	grants := key_policy.grants_to_others with input as {"kms_key": {
		"account": account,
		"policy": {"status": "known", "value": {"document": {"Statement": statements}}},
	}}
}

test_what_the_account_itself_is_given_reaches_nobody_else if {
	reached([statement(root, {}), statement({"AWS": ["AROAJMAEXAMPLE12345678", account]}, {})]) == []
}

test_everybody_else_is_reached if {
	reached([statement(role, {}), statement("*", {}), statement(7, {})]) == ["named", "everyone", "unclear"]
}

test_everybody_but_some_is_reached_though_the_account_is_named_too if {
	reached([statement(root, {"NotPrincipal": role})]) == ["all_but_some"]
}

manage(statements) := key_policy.managers(grants, denied, arn, account) if {
	document := {"Statement": statements}
	grants := policy_document.grants(document, "kms", {"named", "everyone", "unclear"})
	denied := key_policy.denied(document, arn, account)
}

# Who surely may change the policy, with the reason.
managed["the default statement gives it to the account"] := [[statement(root, {})], {account}]

managed["the account's id is the account"] := [[statement({"AWS": account}, {})], {account}]

managed["everyone includes the account"] := [[statement("*", {})], {account}]

managed["a single statement need not stand in a list"] := [statement(root, {}), {account}]

managed["a role and a session of it are one"] := [
	[
		statement(role, {"Action": "kms:PutKeyPolicy"}),
		statement({"AWS": "arn:aws:sts::111122223333:assumed-role/admin/ann"}, {}),
	],
	{role_arn},
]

managed["users count too"] := [
	[statement({"AWS": [role_arn, "arn:aws:iam::111122223333:user/ann"]}, {"Action": ["kms:Get*", "kms:Put*"]})],
	{role_arn, "arn:aws:iam::111122223333:user/ann"},
]

managed["another account cannot change the policy, whatever it says"] := [
	[statement({"AWS": ["444455556666", "arn:aws:iam::444455556666:role/admin"]}, {})],
	set(),
]

managed["a service-linked role is a service's"] := [
	[statement(
		{"AWS": "arn:aws:iam::111122223333:role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS"},
		{},
	)],
	set(),
]

managed["a service does not change policies"] := [[statement({"Service": "rds.amazonaws.com"}, {})], set()]

managed["a deleted role is nobody"] := [[statement({"AWS": "AROAJMAEXAMPLE12345678"}, {})], set()]

managed["a principal that is not understood is nobody"] := [[statement({"AWS": "arn:aws:iam::111122223333:role/*"}, {})], set()]

managed["using the key is not managing it"] := [[statement(root, {"Action": ["kms:Decrypt", "kms:Create*"]})], set()]

managed["NotAction gives it"] := [
	[statement(root, {"Action": null, "NotAction": ["kms:ScheduleKeyDeletion", "kms:Delete*"]})],
	{account},
]

managed["NotAction that may name it does not give it"] := [[statement(root, {"NotAction": "kms:*Key*Policy"})], set()]

managed["a pattern that only may name it does not give it"] := [[statement(root, {"Action": "kms:*Key*Pol*"})], set()]

managed["an action that is no text gives nothing"] := [[statement(root, {"Action": 7})], set()]

managed["a statement about this key counts"] := [[statement(root, {"Resource": ["arn:aws:s3:::b", arn]})], {account}]

managed["a statement about keys of the account counts"] := [
	[statement(root, {"Resource": "arn:aws:kms:eu-central-1:111122223333:key/*"})],
	{account},
]

managed["a statement about another key has no effect"] := [
	[statement(root, {"Resource": "arn:aws:kms:eu-central-1:111122223333:key/other"})],
	set(),
]

managed["a resource that is no text names nothing"] := [[statement(root, {"Resource": 7})], set()]

managed["a statement without a Resource has no effect"] := [[object.remove(statement(root, {}), ["Resource"])], set()]

managed["an Effect that is not Allow gives nothing for certain"] := [[statement(root, {"Effect": "allow"})], set()]

managed["an element that is not understood may take it all back"] := [[statement(root, {"Conditions": {}})], set()]

managed["no statement gives nothing"] := [[], set()]

managed[concat(": ", ["a condition that people of the account meet", json.marshal(condition)])] := [
	[statement(root, {"Condition": condition})],
	{account},
] if {
	some condition in [
		{},
		{"StringEquals": {}},
		{"StringEquals": {"kms:CallerAccount": account}},
		{"StringEquals": {"aws:PrincipalAccount": ["444455556666", account]}},
		{"StringEquals": {"aws:PrincipalType": "Account"}},
		{"Bool": {"aws:MultiFactorAuthPresent": "true"}},
		{"Bool": {"aws:SecureTransport": true, "kms:BypassPolicyLockoutSafetyCheck": "false"}},
	]
}

managed[concat(": ", ["a condition that people of the account may not meet", json.marshal(condition)])] := [
	[statement(root, {"Condition": condition})],
	set(),
] if {
	some condition in [
		null,
		"none",
		{"StringEquals": "kms:CallerAccount"},
		{"StringEquals": {"kms:CallerAccount": []}},
		{"StringEquals": {"kms:CallerAccount": "444455556666"}},
		{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
		{"StringEquals": {"aws:PrincipalType": "AssumedRole"}},
		{"StringEquals": {"kms:CallerAccount": account, "kms:ViaService": "s3.eu-central-1.amazonaws.com"}},
		{"StringNotEquals": {"kms:CallerAccount": account}},
		{"Bool": {"aws:MultiFactorAuthPresent": "false"}},
		{"Bool": {"kms:BypassPolicyLockoutSafetyCheck": "true"}},
		{"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}},
	]
}

managed[concat(": ", ["a Deny for the account is one for everybody in it", json.marshal(denied)])] := [
	[
		statement({"AWS": [account, role_arn]}, {}),
		object.union({"Effect": "Deny", "Principal": "*", "Action": "kms:PutKeyPolicy", "Resource": "*"}, denied),
	],
	set(),
] if {
	some denied in [
		{},
		{"Principal": root},
		{"Action": "kms:*Policy"},
		{"Action": "kms:*"},
		{"Action": "s3:*", "NotAction": "kms:Decrypt"},
		{"Condition": {}},
		{"Resource": arn},
	]
}

managed[concat(": ", ["a Deny of something else leaves it", json.marshal(denied)])] := [
	[
		statement(root, {}),
		object.union({"Effect": "Deny", "Principal": "*", "Action": "kms:PutKeyPolicy", "Resource": "*"}, denied),
	],
	{account},
] if {
	some denied in [
		{"Action": "kms:ScheduleKeyDeletion"},
		{"Principal": {"AWS": "444455556666"}},
		{"Condition": {"StringNotEquals": {"aws:PrincipalArn": role_arn}}},
		{"Resource": "arn:aws:kms:eu-central-1:111122223333:key/other"},
		{"Effect": "deny"},
	]
}

managed["a Deny for one role is one less"] := [
	[
		statement({"AWS": [role_arn, "arn:aws:iam::111122223333:role/other"]}, {}),
		statement({"AWS": "arn:aws:sts::111122223333:assumed-role/admin/ann"}, {"Effect": "Deny"}),
	],
	{"arn:aws:iam::111122223333:role/other"},
]

test_managers[sentence] if {
	some sentence, [statements, expected] in managed
	manage(statements) == expected
}

guards := [
	{"StringEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}},
	{"StringLike": {"kms:ViaService": "s3.*.amazonaws.com"}},
	{"StringEquals": {"KMS:EncryptionContext:app": "payments"}},
	{"ArnLike": {"kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:eu-central-1:111122223333:*"}},
	{"Null": {"kms:EncryptionContext:app": "false"}},
	{"Null": {"kms:EncryptionContext:app": false}},
	{"StringEquals": {"aws:SecureTransport": "true"}, "StringEqualsIgnoreCase": {"kms:ViaService": "a.b"}},
]

no_guards := [
	{},
	{"StringEquals": {"kms:ViaServiceX": "s3.eu-central-1.amazonaws.com"}},
	{"StringEquals": {"kms:EncryptionContextKeys": "app"}},
	{"StringLike": {"kms:EncryptionContext:app": "*"}},
	{"StringEquals": {"kms:ViaService": ["s3.eu-central-1.amazonaws.com", "*"]}},
	{"StringEqualsIfExists": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}},
	{"ForAllValues:StringEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}},
	{"StringNotEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}},
	{"Null": {"kms:ViaService": "true"}},
]

test_a_condition_guards[condition] if {
	some condition in guards
	key_policy.guarded({"Condition": condition}, ["kms:ViaService", "kms:EncryptionContext"])
}

test_a_condition_guards_nothing[condition] if {
	some condition in no_guards
	not key_policy.guarded({"Condition": condition}, ["kms:ViaService", "kms:EncryptionContext"])
}

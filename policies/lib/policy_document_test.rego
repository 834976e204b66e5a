package keyproof.lib.policy_document_test

import data.keyproof.lib.policy_document

# Policies by what they are, each with how badly it is open: to whom it is by KMS's and IAM's own rules, and not what its
# author hoped. Every reason is in the sentence. kms_key/policy_not_public judges the same policies.
table["the default statement leaves the key to the account's IAM"] := {"document": document([{
	"Effect": "Allow",
	"Principal": {"AWS": "arn:aws:iam::111122223333:root"},
	"Action": "kms:*",
	"Resource": "*",
}])}

table["no statement gives nothing"] := {"document": document([])}

table[sprintf("a principal that is named is not everyone: %s", [json.marshal(principal)])] := {"document": document([to(
	principal,
	{},
)])} if {
	some principal in [
		{"AWS": "111122223333"},
		{"AWS": "arn:aws:iam::444455556666:root"},
		{"AWS": "arn:aws-cn:iam::444455556666:role/app"},
		{"AWS": "arn:aws-us-gov:iam::444455556666:user/ann"},
		{"AWS": "arn:aws:sts::444455556666:assumed-role/app/session"},
		{"AWS": "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1"},
		{"AWS": ["arn:aws:iam::111122223333:role/a", "arn:aws:iam::111122223333:role/b"]},
		{"AWS": []},
		{"Service": "logs.eu-central-1.amazonaws.com"},
		{"Service": ["s3.amazonaws.com", "logs.amazonaws.com.cn"], "AWS": "111122223333"},
		{"Federated": "cognito-identity.amazonaws.com"},
		{"CanonicalUser": "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"},
	]
}

table[sprintf("the id of a deleted principal is nobody: %s", [id])] := {"document": document([to({"AWS": id}, {})])} if {
	some id in ["AIDAJMAEXAMPLE12345678", "AROAJMAEXAMPLE12345678", "AGPAJMAEXAMPLE12345678"]
}

table["deleted principals beside each other are still nobody"] := {"document": document([to(
	{"AWS": ["AIDAJMAEXAMPLE12345678", "AROAJMAEXAMPLE12345678"]},
	{"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
)])}

table["a deleted principal does not take back what everyone beside it has"] := {
	"document": document([to({"AWS": ["AIDAJMAEXAMPLE12345678", "*"]}, {})]),
	"open": {[1, "critical"]},
}

table["NotPrincipal of a deleted principal leaves out nobody"] := {
	"document": document([object.union(
		object.remove(to("*", {}), {"Principal"}),
		{"NotPrincipal": {"AWS": "AROAJMAEXAMPLE12345678"}},
	)]),
	"open": {[1, "high"]},
}

table[sprintf("every spelling of everyone is everyone: %s", [json.marshal(principal)])] := {
	"document": document([to(principal, {})]),
	"open": {[1, "critical"]},
} if {
	some principal in [
		"*",
		{"AWS": "*"},
		{"AWS": ["arn:aws:iam::111122223333:root", "*"]},
		{"AWS": "arn:aws:iam::*:root"},
		{"AWS": "arn:aws-us-gov:iam::*:role/app"},
		{"Service": "*"},
		{"Federated": ["*"]},
		{"AWS": "*", "Service": 7},
	]
}

table[sprintf("a principal that is not understood may be anyone: %s", [json.marshal(principal)])] := {
	"document": document([to(principal, {})]),
	"open": {[1, "high"]},
} if {
	some principal in [
		"111122223333",
		"",
		null,
		true,
		["*"],
		{"AWS": 111122223333},
		{"AWS": ""},
		{"AWS": "11112222333"},
		{"AWS": "1111x2223333"},
		{"AWS": "somebody"},
		{"AWS": "AROAshort"},
		{"AWS": "AROAjmaexample12345678"},
		{"AWS": {"ARN": "arn:aws:iam::111122223333:root"}},
		{"AWS": "arn:aws:iam::111122223333:role/*"},
		{"AWS": "${aws:username}"},
		{"Service": ""},
		{"Service": ["s3.amazonaws.com", null]},
		{"aws": "*."},
	]
}

table["a statement without a principal may be anyone's"] := {
	"document": document([object.remove(to("*", {}), {"Principal"})]),
	"open": {[1, "high"]},
}

table["NotPrincipal with Allow is everyone else"] := {
	"document": document([object.union(
		object.remove(to("*", {}), {"Principal"}),
		{"NotPrincipal": {"AWS": "arn:aws:iam::444455556666:root"}},
	)]),
	"open": {[1, "high"]},
}

table["NotPrincipal with a condition that fixes the account is that account"] := {"document": document([object.union(
	object.remove(to("*", {"StringEquals": {"aws:PrincipalAccount": "111122223333"}}), {"Principal"}),
	{"NotPrincipal": {"AWS": "arn:aws:iam::111122223333:role/guest"}},
)])}

table["a Statement that is a single object counts"] := {
	"document": {"Statement": to("*", {})},
	"open": {[1, "critical"]},
}

table[sprintf("a Statement that is no statement is not understood: %s", [json.marshal(statement)])] := {
	"document": {"Statement": statement},
	"open": {[1, "high"]},
} if {
	some statement in ["Allow", null, 7, ["Allow"], [null], [[]]]
}

table["a document without a Statement is not understood"] := {
	"document": {"statement": [to({"AWS": "111122223333"}, {})]},
	"open": {[1, "high"]},
}

table[sprintf("an Effect that is not Deny may give: %s", [json.marshal(effect)])] := {
	"document": document([object.union(to("*", {}), {"Effect": effect})]),
	"open": {[1, "critical"]},
} if {
	some effect in ["allow", "deny", "Maybe", "", null, ["Deny"]]
}

table["a Deny gives nothing"] := {"document": document([object.union(to("*", {}), {"Effect": "Deny"})])}

table[sprintf("an action of KMS is one however it is written: %s", [json.marshal(action)])] := {
	"document": document([object.union(to("*", {}), {"Action": action})]),
	"open": {[1, "critical"]},
} if {
	some action in [
		"*",
		"kms:*",
		"KMS:decrypt",
		"kms:Decrypt*",
		"kms:?ecrypt",
		"k*:Decrypt",
		"?ms:Decrypt",
		"*:Decrypt",
		["s3:GetObject", "kms:DescribeKey"],
		["s3:GetObject", 7],
		"Decrypt",
		":Decrypt",
		"kms :Decrypt",
		null,
		{},
	]
}

table[sprintf("actions of other services give nothing: %s", [json.marshal(action)])] := {"document": document([object.union(
	to("*", {}),
	{"Action": action},
)])} if {
	some action in ["s3:GetObject", ["s3:*", "execute-api:Invoke"], []]
}

table["NotAction gives all but what it names"] := {
	"document": document([object.union(object.remove(to("*", {}), {"Action"}), {"NotAction": "kms:PutKeyPolicy"})]),
	"open": {[1, "critical"]},
}

table["NotAction of one service's actions gives every other's, those of KMS too"] := {
	"document": document([object.union(object.remove(to("*", {}), {"Action"}), {"NotAction": ["s3:*", "iam:*"]})]),
	"open": {[1, "critical"]},
}

table["NotAction of all but a few of KMS still gives the few"] := {
	"document": document([object.union(
		object.remove(to("*", {}), {"Action"}),
		{"NotAction": ["kms:C*", "kms:D*", "kms:E*", "kms:P*", "kms:S*"]},
	)]),
	"open": {[1, "critical"]},
}

table["NotAction with a condition that fixes the account gives it to that account"] := {"document": document([object.union(
	object.remove(to("*", {"StringEquals": {"kms:CallerAccount": "111122223333"}}), {"Action"}),
	{"NotAction": "kms:PutKeyPolicy"},
)])}

table["a Deny with NotAction is not subtracted, though it denies the rest"] := {
	"document": document([
		to("*", {}),
		{"Effect": "Deny", "Principal": "*", "NotAction": "kms:DescribeKey", "Resource": "*"},
	]),
	"open": {[1, "critical"]},
}

table[sprintf("NotAction of everything gives nothing: %s", [json.marshal(excepted)])] := {"document": document([object.union(
	object.remove(to("*", {}), {"Action"}),
	{"NotAction": excepted},
)])} if {
	some excepted in ["*", "KMS:*", ["s3:*", "kms:*"]]
}

table["NotAction that is not understood excepts nothing"] := {
	"document": document([object.union(object.remove(to("*", {}), {"Action"}), {"NotAction": [7]})]),
	"open": {[1, "critical"]},
}

table[sprintf("a condition that fixes the caller restricts everyone: %s", [json.marshal(condition)])] := {"document": document([to(
	"*",
	condition,
)])} if {
	some condition in [
		{"StringEquals": {"kms:CallerAccount": "111122223333"}},
		{"StringEquals": {"kms:CallerAccount": ["111122223333", "444455556666"]}},
		{"StringEquals": {"kms:CallerAccount": 111122223333}},
		{"stringequals": {"KMS:calleraccount": "111122223333"}},
		{"StringEqualsIgnoreCase": {"aws:PrincipalAccount": "111122223333"}},
		{"StringLike": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
		{"ForAnyValue:StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
		{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/*"}},
		{"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/app"}},
		{"ArnLike": {"aws:SourceArn": "arn:aws:cloudtrail:eu-central-1:111122223333:trail/main"}},
		{"StringEquals": {"aws:SourceAccount": "111122223333"}},
		{"StringEquals": {"aws:SourceOrgID": "o-a1b2c3d4e5"}},
		{"StringLike": {"aws:userid": "AROAJMAEXAMPLE12345678:*"}},
		{"StringEquals": {"kms:CallerAccount": "111122223333", "kms:ViaService": "ec2.eu-central-1.amazonaws.com"}},
		{
			"StringEquals": {"kms:CallerAccount": "111122223333"},
			"StringLike": {"aws:PrincipalArn": "*"},
			"Bool": {"aws:SecureTransport": "true"},
		},
	]
}

table[sprintf("a condition that anyone meets restricts nobody: %s", [json.marshal(condition)])] := {
	"document": document([to("*", condition)]),
	"open": {[1, "critical"]},
} if {
	some condition in [
		null,
		{},
		"none",
		[{"StringEquals": {"kms:CallerAccount": "111122223333"}}],
		{"StringEquals": "kms:CallerAccount"},
		{"StringEquals": {"kms:CallerAccount": []}},
		{"StringEquals": {"kms:CallerAccount": ""}},
		{"StringEquals": {"kms:CallerAccount": [null]}},
		{"StringEquals": {"kms:CallerAccount": ["111122223333", "*"]}},
		{"StringLike": {"aws:PrincipalArn": "*"}},
		{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/admin"}},
		{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::??????????33:role/admin"}},
		{"StringLike": {"aws:PrincipalArn": "arn:aws:iam::*"}},
		{"StringLike": {"aws:PrincipalArn": "*:role/admin"}},
		{"StringEquals": {"aws:PrincipalArn": "arn:aws:iam::${aws:PrincipalAccount}:role/admin"}},
		{"StringLike": {"kms:CallerAccount": "1*"}},
		{"StringEquals": {"kms:CallerAccount": "${aws:PrincipalAccount}"}},
		{"StringLike": {"aws:PrincipalOrgID": "o-*"}},
		{"StringLike": {"aws:PrincipalOrgPaths": "*/ou-ab12-cdefghij/*"}},
		{"StringLike": {"aws:userid": "*:session"}},
		{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}},
		{"ArnLike": {"aws:SourceArn": "arn:aws:sns:eu-central-1::topic-*"}},
		{"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
		{"ForAllValues:StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
		{"StringNotEquals": {"aws:PrincipalAccount": "444455556666"}},
		{"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::444455556666:*"}},
		{"Null": {"aws:PrincipalOrgID": "false"}},
		{"Bool": {"aws:SecureTransport": "true"}},
		{"Bool": {"kms:GrantIsForAWSResource": "true"}},
		{"StringEquals": {"kms:EncryptionContext:app": "payments"}},
		{"StringNotLike": {"kms:ViaService": "s3.*.amazonaws.com"}},
		{"StringEqualsIfExists": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}},
		{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}},
		{"IpAddress": {"aws:SourceIp": ["192.0.2.0/24", "0.0.0.0/1"]}},
		{"IpAddress": {"aws:SourceIp": "::/0"}},
		{"IpAddress": {"aws:SourceIp": "192.0.2.0/many"}},
		{"NotIpAddress": {"aws:SourceIp": "192.0.2.0/24"}},
		{"StringLike": {"aws:SourceVpce": "vpce-*"}},
		{"Unheard": {"aws:PrincipalAccount": "111122223333"}},
	]
}

# Each of these reads like a restriction, and each lets in whoever its reason names.
reads_like_one["whoever belongs to no organization has no organization to compare"] := {"StringEqualsIfExists": {
	"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*",
	"aws:PrincipalOrgID": "o-a1b2c3d4e5",
}}

reads_like_one["a call of a person has no source account to compare"] := {"StringEqualsIfExists": {"aws:SourceAccount": "111122223333"}}

reads_like_one["a call of a person has no source ARN to compare"] := {"ArnLikeIfExists": {"aws:SourceArn": "arn:aws:s3:::payments"}}

reads_like_one["a prefix and a suffix make no operator stricter"] := {"ForAnyValue:StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}

reads_like_one["no value at all is in every list"] := {"ForAllValues:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/*"}}

reads_like_one["everybody but one account is everybody"] := {"StringNotEquals": {"kms:CallerAccount": ["444455556666", "777788889999"]}}

reads_like_one["everybody but one organization is everybody"] := {"StringNotLike": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}

reads_like_one["everybody but one role is everybody"] := {"ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::444455556666:role/app"}}

reads_like_one["one value that differs is enough"] := {"ForAnyValue:StringNotEquals": {"aws:PrincipalOrgPaths": "o-z9y8x7w6v5/*"}}

reads_like_one["whoever belongs to no organization meets it"] := {"Null": {"aws:PrincipalOrgID": "true"}}

reads_like_one["every number differs from some number"] := {"NumericNotEquals": {"kms:CallerAccount": "444455556666"}}

reads_like_one["a number is no account"] := {"NumericEquals": {"aws:PrincipalAccount": "111122223333"}}

reads_like_one["every address but a few is nearly every address"] := {"NotIpAddress": {"aws:SourceIp": ["192.0.2.0/24", "10.0.0.0/8"]}}

reads_like_one["whoever comes through no endpoint has none to compare"] := {"StringEqualsIfExists": {"aws:SourceVpce": "vpce-0a1b2c3d"}}

reads_like_one["everybody can sign in with a second factor"] := {"Bool": {"aws:MultiFactorAuthPresent": "true"}}

reads_like_one["everybody but a service is no service"] := {"Bool": {"aws:PrincipalIsAWSService": false}}

reads_like_one["everybody tags his own role"] := {"StringEquals": {"aws:PrincipalTag/team": "payments"}}

table[concat(": ", ["a condition only reads like a restriction", reason])] := {
	"document": document([to("*", condition)]),
	"open": {[1, "critical"]},
} if {
	some reason, condition in reads_like_one
}

table[sprintf("AWS counts wildcards and variables as public, though little is open: %s", [json.marshal(condition)])] := {
	"document": document([to("*", condition)]),
	"open": {[1, "medium"]},
} if {
	some condition in [
		{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}},
		{"ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::111122223333:role/app", "arn:aws:iam::111122223333:role/b-*"]}},
		{"StringLike": {"aws:PrincipalArn": "arn:*:iam::111122223333:role/app"}},
		{"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:user/${aws:username}"}},
		{"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::${aws:ResourceAccount}:role/app"}},
		{"StringEquals": {"aws:PrincipalAccount": "${aws:ResourceAccount}"}},
		{"StringEquals": {"aws:PrincipalOrgID": "${aws:ResourceOrgID}"}},
		{"StringLike": {"aws:PrincipalOrgPaths": "${aws:ResourceOrgID}/*"}},
		{"StringLike": {"aws:PrincipalOrgID": "o-a1b2c3d4*"}},
		{"StringLike": {"kms:CallerAccount": "11112222333?"}},
		{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::payments-*"}},
		{"StringLike": {
			"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*",
			"kms:ViaService": "s3.*.amazonaws.com",
		}},
	]
}

table[sprintf("a service calls for every account: %s", [json.marshal(condition)])] := {
	"document": document([to("*", condition)]),
	"open": {[1, "high"]},
} if {
	some condition in [
		{"StringEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}},
		{"StringLike": {"kms:ViaService": "s3.*.amazonaws.com", "kms:CallerAccount": "*"}},
		{
			"StringEquals": {"kms:ViaService": ["ec2.eu-central-1.amazonaws.com", "rds.eu-central-1.amazonaws.com"]},
			"StringEqualsIfExists": {"kms:CallerAccount": "111122223333"},
		},
	]
}

table[sprintf("where a call comes from says little of the caller: %s", [json.marshal(condition)])] := {
	"document": document([to("*", condition)]),
	"open": {[1, "low"]},
} if {
	some condition in [
		{"StringEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}},
		{"StringEquals": {"aws:SourceVpc": ["vpc-0a1b2c3d", "vpc-1a1b2c3d"]}},
		{"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}},
		{"IpAddress": {"aws:SourceIp": ["192.0.2.7", "2001:db8::/32"]}},
		{
			"IpAddress": {"aws:SourceIp": "192.0.2.0/24"},
			"StringEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"},
		},
	]
}

table[sprintf("a Deny that takes it all from everyone cancels it: %s", [json.marshal(deny)])] := {"document": document([
	to("*", {}),
	object.union({"Effect": "Deny", "Principal": "*", "Action": ["kms:Encrypt", "kms:Decrypt"], "Resource": "*"}, deny),
])} if {
	some deny in [
		{},
		{"Principal": {"AWS": "*"}},
		{"Condition": {}},
		{"Action": "*"},
		{"Action": "KMS:*"},
		{"Action": ["kms:?ncrypt", "kms:De*pt"]},
		{"Action": "kms:*Crypt"},
	]
}

table["a Deny of all cancels what NotAction and wildcards give"] := {"document": document([
	object.union(object.remove(to("*", {}), {"Action"}), {"NotAction": "kms:PutKeyPolicy"}),
	object.union(to("*", {}), {"Action": "*"}),
	{"Effect": "Deny", "Principal": "*", "Action": "kms:*", "Resource": "*"},
])}

table[sprintf("a Deny of less cancels nothing: %s", [json.marshal(deny)])] := {
	"document": document([
		to("*", {}),
		object.union({"Effect": "Deny", "Principal": "*", "Action": "kms:*", "Resource": "*"}, deny),
	]),
	"open": {[1, "critical"]},
} if {
	some deny in [
		{"Action": "kms:Encrypt"},
		{"Action": "kms:?crypt"},
		{"Action": "kms:??crypt*"},
		{"Action": "kms:*e*t"},
		{"Action": "kms:Enc*Encrypt"},
		{"Action": null},
		{"Principal": {"AWS": "arn:aws:iam::444455556666:root"}},
		{"Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}},
		{"condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}},
		{"Resource": "arn:aws:kms:eu-central-1:111122223333:key/other"},
		{"NotAction": "kms:Encrypt"},
		{"NotPrincipal": {"AWS": "111122223333"}},
	]
}

table["every statement is judged on its own"] := {
	"document": document([
		to({"AWS": "111122223333"}, {}),
		to("*", {"StringEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}}),
		to("*", {"StringEquals": {"kms:CallerAccount": "111122223333"}}),
		to("*", {}),
	]),
	"open": {[2, "high"], [4, "critical"]},
}

# Long and nested as a hostile author may make it; a matcher with backtracking would not come back.
table["a long pattern ends"] := {
	"document": document([
		object.union(to("*", {}), {"Action": concat("", ["kms:", many("a", 2000)])}),
		{
			"Effect": "Deny",
			"Principal": "*",
			"Action": [concat("", ["kms:", many("*a", 1000), "b"]), concat("", ["kms:", many("?", 1999)])],
			"Resource": "*",
		},
	]),
	"open": {[1, "critical"]},
}

document(statements) := {"Version": "2012-10-17", "Statement": statements}

to(principal, condition) := {
	"Effect": "Allow",
	"Principal": principal,
	"Action": ["kms:Encrypt", "kms:Decrypt"],
	"Resource": "*",
	"Condition": condition,
}

many(text, times) := concat("", [text | some _ in numbers.range(1, times)])

found(given) := {[grant.number, exposure.severity] |
	some grant in policy_document.grants(given, "kms", {"everyone", "all_but_some", "unclear"})
	exposure := policy_document.exposure(grant)
}

test_policy[sentence] if {
	some sentence, policy in table
	found(policy.document) == object.get(policy, "open", set())
}

test_the_table_is_long if count(table) >= 200

covered["kms:*"] := ["kms:*", "kms:decrypt", "kms:*crypt", "kms:?"]

covered["*"] := ["*", "kms:decrypt"]

covered["kms:de*t"] := ["kms:decrypt", "kms:det", "kms:de?t", "kms:de*rypt"]

covered["kms:?ecrypt"] := ["kms:decrypt", "kms:?ecrypt"]

test_a_pattern_covers[[wider, pattern]] if {
	some wider, patterns in covered
	some pattern in patterns
	policy_document.covers(wider, pattern)
}

uncovered["kms:*"] := ["*", "s3:getobject", "km"]

uncovered["kms:de*et"] := ["kms:det", "kms:de"]

uncovered["kms:?ecrypt"] := ["kms:*ecrypt", "kms:ecrypt", "kms:ddecrypt"]

uncovered["kms:?*"] := ["kms:decrypt"]

uncovered["kms:*e*"] := ["kms:decrypt"]

test_a_pattern_does_not_cover[[wider, pattern]] if {
	some wider, patterns in uncovered
	some pattern in patterns
	not policy_document.covers(wider, pattern)
}

# A mapped address, a /8 and a /32 are the widest ranges that narrow anything.
ranges := {
	"10.0.0.0/8": 1,
	"10.0.0.0/7": 4,
	"192.0.2.1": 1,
	"2001:db8::/32": 1,
	"2001:db8::/31": 4,
	"2001:db8::1": 1,
	"": 1,
	"192.0.2.0/": 4,
	"192.0.2.0/-1": 4,
}

test_a_range_narrows[range] if {
	some range, rank in ranges
	policy_document.openness_of_range(range) == rank
}

sso_role := concat("", [
	"arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-central-1/",
	"AWSReservedSSO_AdministratorAccessToEverything_0123456789abcdef",
])

test_a_long_arn_keeps_its_end if {
	policy_document.spelled(sso_role) == concat("", [
		"arn:aws:iam::111122223333:role/aws-reser…",
		substring(sso_role, count(sso_role) - 87, 87),
	])
}

test_an_arn_of_common_length_is_told_whole if {
	arn := "arn:aws:iam::111122223333:role/service-role/AmazonSageMaker-ExecutionRole-20260115T120000"
	policy_document.spelled(arn) == arn
}

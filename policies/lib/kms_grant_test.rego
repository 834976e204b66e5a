package keyproof.lib.kms_grant_test

import data.keyproof.lib.kms_grant

services := [
	"rds.eu-central-1.amazonaws.com",
	"dynamodb.amazonaws.com",
	"ec2.cn-north-1.amazonaws.com.cn",
	"arn:aws:sts::111122223333:assumed-role/aws:ec2-infrastructure/i-0a1b2c3d",
]

linked := "arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"

people := [
	"arn:aws:iam::111122223333:role/app",
	"arn:aws:iam::111122223333:role/amazonaws.com",
	"arn:aws:sts::111122223333:assumed-role/app/session",
	"111122223333",
	"amazonaws.com.example.org",
	"arn:aws:iam::111122223333:role/rds.amazonaws.com",
	"arn:aws:iam::111122223333:user/mail@rds.amazonaws.com",
	"arn:aws:sts::111122223333:assumed-role/app/ec2.amazonaws.com",
]

test_a_service[principal] if {
	some principal in services
	kms_grant.is_service(principal)
	kms_grant.gives_no_person(principal)
}

test_a_service_linked_role_works_for_a_service if {
	not kms_grant.is_service(linked)
	kms_grant.gives_no_person(linked)
}

test_people_are_no_service[principal] if {
	some principal in people
	not kms_grant.gives_no_person(principal)
}

outside := [
	"arn:aws:iam::444455556666:role/app",
	"arn:aws-cn:iam::444455556666:root",
	"arn:aws:sts::444455556666:assumed-role/app/session",
	"444455556666",
	"arn:aws:iam::444455556666:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
	"arn:aws:sts::444455556666:assumed-role/aws:ec2-infrastructure/i-0a1b2c3d",
	"arn:aws:iam::444455556666:role/rds.amazonaws.com",
	"arn:aws:sts::444455556666:assumed-role/app/ec2.amazonaws.com.cn",
	"somebody",
	"",
]

inside := array.concat(
	services,
	["arn:aws:iam::111122223333:root", "111122223333", linked, "AROAJMAEXAMPLE12345678"],
)

test_outside[principal] if {
	some principal in outside
	kms_grant.is_outside(principal, {"111122223333"})
}

test_inside[principal] if {
	some principal in inside
	not kms_grant.is_outside(principal, {"111122223333"})
}

test_named if {
	kms_grant.named({"grant_id": "1a2b", "operations": ["Encrypt", "Decrypt"]}) == "grant 1a2b (Decrypt, Encrypt)"
}

test_named_by_its_first_three if {
	kms_grant.named({"grant_id": "1a2b", "operations": ["Sign", "Encrypt", "Decrypt", "Verify", "CreateGrant"]}) == "grant 1a2b (CreateGrant, Decrypt, Encrypt and 2 more)"
}

test_named_by_what_is_not_understood if {
	kms_grant.named({"grant_id": "1a2b", "operations": []}) == "grant 1a2b (actions that are not understood)"
}

test_named_shortly if {
	long := concat("", [sprintf("%d", [digit]) | some digit in numbers.range(100, 140)])
	kms_grant.named({"grant_id": long, "operations": ["Sign"]}) == sprintf("grant %s… (Sign)", [substring(long, 0, 63)])
}

test_what_was_deleted_is_nobody if kms_grant.gives_no_person("AROAJMAEXAMPLE12345678")

worked_for := [
	[{"issuing_account": "arn:aws:iam::444455556666:root"}, {"444455556666"}],
	[{"issuing_account": "444455556666"}, {"444455556666"}],
	[
		{"issuing_account": "111122223333", "constraints": {"source_arn": "arn:aws:rds:us-east-1:444455556666:db:ledger"}},
		{"111122223333", "444455556666"},
	],
	[{"constraints": {"source_arn": "arn:aws:s3:::bucket"}}, set()],
	[{"constraints": {"source_arn": "arn:aws:rds:*:*:db:*"}}, {"any account"}],
	[{"constraints": {"source_arn": "*"}}, {"any account"}],
	[{"constraints": {"source_arn": "arn:aws:*"}}, {"any account"}],
	[{"constraints": {"source_arn": "arn:aws:rds:us-east-1:*"}}, {"any account"}],
	[{"constraints": {"source_arn": "arn:aws:s3:::*"}}, {"any account"}],
	[{"constraints": {"source_arn": "arn:aws:s3:::ledger-?"}}, {"any account"}],
	[{"constraints": {"source_arn": "arn:aws:rds:*:444455556666:db:*"}}, {"444455556666"}],
	[{"issuing_account": "111122223333", "constraints": {"source_arn": "arn:aws:s3:::*"}}, {"111122223333", "any account"}],
	[{"constraints": {"source_arn": "arn:aws:rds:us-east-1:44445555????:db:ledger"}}, {"any account"}],
	[{"constraints": {}}, set()],
	[{"issuing_account": "somebody"}, set()],
]

test_worked_for[grant] if {
	some [grant, accounts] in worked_for
	kms_grant.worked_for(grant) == accounts
}

test_services_of_every_partition[principal] if {
	some principal in {
		"rds.amazonaws.com.cn",
		"rds.amazonaws.eu",
		"rds.c2s.ic.gov",
		"rds.sc2s.sgov.gov",
		"rds.cloud.adc-e.uk",
		"rds.csp.hci.ic.gov",
	}
	kms_grant.is_service(principal)
	count([true | kms_grant.is_outside(principal, set())]) == 0
}

test_service_of if {
	kms_grant.service_of({"grantee_service_principal": "rds.amazonaws.com"}) == "rds.amazonaws.com"
	kms_grant.service_of({"grantee_principal": "ec2.amazonaws.com"}) == "ec2.amazonaws.com"
	not kms_grant.service_of({"grantee_principal": "111122223333"})
	not kms_grant.service_of({"grantee_principal": "arn:aws:iam::444455556666:role/rds.amazonaws.com"})
}

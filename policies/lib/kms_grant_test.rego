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
]

test_a_service[principal] if {
	some principal in services
	kms_grant.is_service(principal)
	kms_grant.works_for_service(principal)
}

test_a_service_linked_role_works_for_a_service if {
	not kms_grant.is_service(linked)
	kms_grant.works_for_service(linked)
}

test_people_are_no_service[principal] if {
	some principal in people
	not kms_grant.works_for_service(principal)
}

outside := [
	"arn:aws:iam::444455556666:role/app",
	"arn:aws-cn:iam::444455556666:root",
	"arn:aws:sts::444455556666:assumed-role/app/session",
	"444455556666",
	"arn:aws:iam::444455556666:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
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

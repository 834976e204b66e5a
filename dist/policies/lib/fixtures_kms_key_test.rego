# METADATA
# description: A KMS key that no rule has anything to say against, and other kinds of key.
package keyproof.lib.fixtures.kms_key

import data.keyproof.lib.testing

key := {
	"arn": "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
	"account": "111122223333",
	"region": "eu-central-1",
	"name": "alias/payments",
	"metadata": testing.known({
		"key_id": "1234abcd-12ab-34cd-56ef-1234567890ab",
		"manager": "CUSTOMER",
		"state": "Enabled",
		"spec": "SYMMETRIC_DEFAULT",
		"usage": "ENCRYPT_DECRYPT",
		"origin": "AWS_KMS",
		"creation_date": "2025-01-15T12:00:00.000Z",
		"description": "",
		"multi_region": false,
		"replica_arns": [],
	}),
	"aliases": testing.known([{"name": "alias/payments"}]),
	"tags": testing.known({"Owner": "payments"}),
	"deletion_tags": testing.known({}),
	"deletion_last_usage": testing.known(null),
	"policy": testing.known({"document": {"Version": "2012-10-17", "Statement": [delegation]}}),
	"access": testing.known(default_access),
	"shared_access": testing.known({"statements": [], "resource_share_arns": []}),
	"rotation": testing.known({
		"enabled": true,
		"rotation_period_in_days": 365,
		"next_rotation_date": "2026-07-15T12:00:00.000Z",
	}),
	"grants": testing.known([]),
	"key_rotations": testing.known([]),
	"custom_key_store": testing.known({}),
	"primary": testing.known({"in_scan": false}),
}

# The default statement, which leaves the key to the account's own IAM policies.
delegation := {
	"Sid": "Enable IAM User Permissions",
	"Effect": "Allow",
	"Principal": {"AWS": "arn:aws:iam::111122223333:root"},
	"Action": "kms:*",
	"Resource": "*",
}

primary_arn := "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"

replica_arn := "arn:aws:kms:eu-central-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"

# A multi-Region replica whose primary is not part of the scan.
replica := object.union(
	testing.with_metadata(key, {
		"key_id": "mrk-1234abcd12ab34cd56ef1234567890ab",
		"multi_region": true,
		"multi_region_key_type": "REPLICA",
		"primary_arn": primary_arn,
		"replica_arns": [replica_arn],
	}),
	{"arn": replica_arn, "primary": testing.known({"arn": primary_arn, "in_scan": false})},
)

# A multi-Region primary: it names itself as its primary, and the scan holds it.
primary := object.union(
	testing.with_metadata(key, {
		"key_id": "mrk-1234abcd12ab34cd56ef1234567890ab",
		"multi_region": true,
		"multi_region_key_type": "PRIMARY",
		"primary_arn": primary_arn,
		"replica_arns": [replica_arn],
	}),
	{
		"arn": primary_arn,
		"region": "us-east-1",
		"primary": testing.known({"arn": primary_arn, "in_scan": true}),
	},
)

with_rotation(resource, changes) := testing.with_facets(
	resource,
	{"rotation": object.union(resource.rotation.value, changes)},
)

# What the default statement gives: the account may change the policy, and its IAM policies decide on the rest.
default_access := {
	"statements": [],
	"managers": {"surely": ["111122223333"], "perhaps": []},
	"deleted": [],
	"without_effect": [],
}

# A key whose policy gives more, or less, than the default statement.
with_access(changes) := testing.with_facets(key, {"access": object.union(default_access, changes)})

# A key whose second statement lets in these holders.
with_holders(holders) := with_access({"statements": [statement(holders, {})]})

statement(holders, changes) := object.union(
	{
		"label": "statement 2 (Sid Use)",
		"says": "kms:Decrypt, kms:Encrypt",
		"holders": holders,
		"conditions": [],
	},
	changes,
)

holder(kind, who, changes) := object.union(
	{"kind": kind, "who": who, "actions": ["Decrypt", "Encrypt"], "everything": false},
	changes,
)

everyone := holder("everyone", "everyone", {})

role := holder("principal", "arn:aws:iam::111122223333:role/app", {"account": "111122223333"})

account := holder("account", "444455556666", {"account": "444455556666"})

organization := holder("organization", "o-a1b2c3d4e5", {"organization": "o-a1b2c3d4e5"})

service_role := holder(
	"service_role",
	"arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
	{"account": "111122223333"},
)

service(sources) := holder("service", "logs.amazonaws.com", {"sources": sources})

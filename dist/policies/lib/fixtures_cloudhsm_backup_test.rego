# METADATA
# description: A CloudHSM backup that is ready and shared with nobody.
package keyproof.lib.fixtures.cloudhsm_backup

import data.keyproof.lib.testing

backup := {
	"arn": arn,
	"account": "111122223333",
	"region": "eu-central-1",
	"name": "backup-ro5c4er4aac",
	"metadata": testing.known({
		"backup_id": "backup-ro5c4er4aac",
		"state": "READY",
		"cluster_id": "cluster-1a23b4cdefg",
		"create_timestamp": "2026-01-15T00:00:00.000Z",
		"never_expires": false,
		"hsm_type": "hsm2m.medium",
		"mode": "FIPS",
		"tags": {},
	}),
	"resource_policy": testing.known({}),
	"access": testing.known({"statements": []}),
	"cluster": testing.known({"exists": true, "state": "ACTIVE"}),
	"siblings": testing.known({"never_expiring": [], "newest": true}),
}

arn := "arn:aws:cloudhsm:eu-central-1:111122223333:backup/backup-ro5c4er4aac"

# A backup whose policy's one statement lets in these holders.
with_holders(holders, changes) := testing.with_facets(backup, {"access": {"statements": [object.union(
	{
		"label": "statement 1 (Sid Share)",
		"says": "cloudhsm:CreateCluster, cloudhsm:DescribeBackups",
		"holders": holders,
		"conditions": [],
	},
	changes,
)]}})

holder(kind, who, changes) := object.union(
	{"kind": kind, "who": who, "actions": ["CreateCluster", "DescribeBackups"], "everything": false},
	changes,
)

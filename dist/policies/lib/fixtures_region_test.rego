# METADATA
# description: A Region to start from in tests, which holds three keys and a cluster.
package keyproof.lib.fixtures.region

# The facets of a Region that holds so many keys and clusters.
holding(keys, clusters) := {
	"holds": {"kms_keys": keys, "cloudhsm_clusters": clusters},
	"kms_keys": keys,
	"cloudhsm_clusters": clusters,
}

region := {
	"arn": "arn:aws:keyproof:eu-central-1:111122223333:region",
	"account": "111122223333",
	"region": "eu-central-1",
	"name": "eu-central-1",
	"holds": {"status": "known", "value": {"kms_keys": 3, "cloudhsm_clusters": 1}},
	"kms_keys": {"status": "known", "value": 3},
	"cloudhsm_clusters": {"status": "known", "value": 1},
}

# METADATA
# description: A custom key store in a CloudHSM cluster, connected, with keys in it.
package keyproof.lib.fixtures.kms_custom_key_store

import data.keyproof.lib.testing

store := {
	"arn": "arn:aws:kms:eu-central-1:111122223333:custom-key-store/cks-1234567890abcdef0",
	"account": "111122223333",
	"region": "eu-central-1",
	"name": "payments-hsm",
	"metadata": testing.known({
		"custom_key_store_id": "cks-1234567890abcdef0",
		"custom_key_store_name": "payments-hsm",
		"type": "AWS_CLOUDHSM",
		"connection_state": "CONNECTED",
		"cloudhsm_cluster_id": "cluster-1a23b4cdefg",
		"creation_date": "2025-01-15T12:00:00.000Z",
	}),
	"cluster": testing.known({
		"exists": true,
		"arn": "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-1a23b4cdefg",
		"state": "ACTIVE",
		"active_hsms": 2,
	}),
	"keys": testing.known({"count": 3, "dying": 0, "complete": true}),
}

# An external key store: it has a proxy, and no cluster.
external := object.union(
	testing.with_metadata(
		object.union(
			object.remove(store, {"metadata"}),
			{"metadata": testing.known(object.remove(store.metadata.value, {"cloudhsm_cluster_id"}))},
		),
		{
			"type": "EXTERNAL_KEY_STORE",
			"xks_proxy": {"connectivity": "PUBLIC_ENDPOINT", "uri_endpoint": "https://xks.example.com"},
		},
	),
	{"cluster": testing.known({"exists": false})},
)

package keyproof.kms_custom_key_store.cluster_exists_test

import data.keyproof.kms_custom_key_store.cluster_exists as policy
import data.keyproof.lib.fixtures.kms_custom_key_store as fixtures
import data.keyproof.lib.testing

cases["a store with its cluster passes"] := {"given": fixtures.store, "verdict": "pass"}

cases["a store whose cluster has no HSM left passes here"] := {
	"given": testing.with_facets(fixtures.store, {"cluster": {"exists": true, "state": "ACTIVE", "active_hsms": 0}}),
	"verdict": "pass",
}

cases["a store whose cluster is gone fails"] := {
	"given": testing.with_facets(fixtures.store, {"cluster": {"exists": false}}),
	"verdict": "fail",
	"violation": {"CloudHSM cluster cluster-1a23b4cdefg does not exist in eu-central-1"},
}

cases["a store whose cluster is deleted but still listed fails"] := {
	"given": testing.with_facets(fixtures.store, {"cluster": {"exists": true, "state": "DELETED", "active_hsms": 0}}),
	"verdict": "fail",
	"violation": {"CloudHSM cluster cluster-1a23b4cdefg is in state DELETED"},
}

cases["a store whose cluster is being deleted fails"] := {
	"given": testing.with_facets(fixtures.store, {"cluster": {"exists": true, "state": "DELETE_IN_PROGRESS"}}),
	"verdict": "fail",
	"violation": {"CloudHSM cluster cluster-1a23b4cdefg is in state DELETE_IN_PROGRESS"},
}

cases["a CloudHSM store that names no cluster fails"] := {
	"given": testing.with_metadata(fixtures.external, {"type": "AWS_CLOUDHSM"}),
	"verdict": "fail",
	"violation": {"names no CloudHSM cluster"},
}

cases["an external store is not a subject"] := {"given": fixtures.external, "verdict": "not_applicable"}

cases["a store whose clusters were not listed is unknown"] := {
	"given": testing.without(fixtures.store, "cluster", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a store that is not described is unknown"] := {
	"given": testing.without(
		testing.without(fixtures.store, "metadata", "kms:DescribeCustomKeyStores"),
		"cluster",
		"kms:DescribeCustomKeyStores",
	),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_custom_key_store": case.given}
		with data.parameters.kms_custom_key_store.cluster_exists as object.union(
			data.parameters.kms_custom_key_store.cluster_exists,
			object.get(case, "parameters", {}),
		)
}

package keyproof.cloudhsm_cluster.size_within_limit_test

import data.keyproof.cloudhsm_cluster.size_within_limit as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

in_state(state) := testing.with_metadata(fixtures.cluster, {"state": state, "tags": {"Environment": "dev"}})

hsms(number) := [object.union(fixtures.hsm_a, {"hsm_id": sprintf("hsm-%d", [i])}) | some i in numbers.range(1, number)]

tagged(value) := testing.with_metadata(fixtures.cluster, {"tags": {"environment": value}})

too_many_for_tests := "3 HSMs are active, where at most 2 are wanted outside production"

cases["two HSMs pass"] := {"given": fixtures.cluster, "verdict": "pass"}

cases["six HSMs pass"] := {"given": fixtures.with_hsms(hsms(6)), "verdict": "pass"}

cases["seven HSMs are too many"] := {
	"given": fixtures.with_hsms(hsms(7)),
	"verdict": "fail",
	"violation": {"7 HSMs are active, where at most 6 are wanted"},
}

cases["HSMs that are not active do not count"] := {
	"given": fixtures.with_hsms(array.concat(hsms(6), [
		object.union(fixtures.hsm_b, {"state": "CREATE_IN_PROGRESS"}),
		object.union(fixtures.hsm_b, {"state": "DELETE_IN_PROGRESS", "hsm_id": "hsm-ccccccccccc"}),
		object.union(fixtures.hsm_b, {"state": "DEGRADED", "hsm_id": "hsm-ddddddddddd"}),
	])),
	"verdict": "pass",
}

cases["another limit can be set"] := {
	"given": fixtures.cluster,
	"parameters": {"max_hsms": 1},
	"verdict": "fail",
	"violation": {"2 HSMs are active, where at most 1 are wanted"},
}

cases["three HSMs are too many for a test, however the tag is spelt"] := {
	"given": testing.with_metadata(tagged(" Test"), {"hsms": hsms(3)}),
	"verdict": "fail",
	"violation": {too_many_for_tests},
}

cases["two HSMs are not too many for production"] := {"given": tagged("production"), "verdict": "pass"}

cases["one HSM passes in a test"] := {
	"given": testing.with_metadata(tagged("test"), {"hsms": [fixtures.hsm_a]}),
	"verdict": "pass",
}

cases["two HSMs pass in a test"] := {"given": tagged("test"), "verdict": "pass"}

cases["tests can be allowed more"] := {
	"given": testing.with_metadata(tagged("test"), {"hsms": hsms(3)}),
	"parameters": {"max_nonproduction_hsms": 3},
	"verdict": "pass",
}

cases["tests can be allowed less"] := {
	"given": tagged("test"),
	"parameters": {"max_nonproduction_hsms": 1},
	"verdict": "fail",
	"violation": {"2 HSMs are active, where at most 1 are wanted outside production"},
}

cases["but not less than KMS asks for"] := {
	"given": testing.with_facets(tagged("test"), {"key_stores": [fixtures.key_store]}),
	"parameters": {"max_nonproduction_hsms": 1, "max_hsms": 1},
	"verdict": "pass",
}

cases["with a key store three are too many all the same"] := {
	"given": testing.with_metadata(
		testing.with_facets(tagged("test"), {"key_stores": [fixtures.key_store]}),
		{"hsms": hsms(3)},
	),
	"parameters": {"max_nonproduction_hsms": 1},
	"verdict": "fail",
	"violation": {too_many_for_tests},
}

cases["whether there is one decides where two are too many"] := {
	"given": testing.without(tagged("test"), "key_stores", "kms:DescribeCustomKeyStores"),
	"parameters": {"max_nonproduction_hsms": 1},
	"verdict": "unknown",
	"unseen": {testing.denied("kms:DescribeCustomKeyStores").reason},
}

cases["and does not decide where they are not"] := {
	"given": testing.without(tagged("test"), "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "pass",
}

cases["seven are too many whatever is in the cluster"] := {
	"given": testing.without(fixtures.with_hsms(hsms(7)), "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "fail",
	"violation": {"7 HSMs are active, where at most 6 are wanted"},
}

cases["tests can be allowed none"] := {
	"given": testing.with_metadata(tagged("sandbox"), {"hsms": [fixtures.hsm_a]}),
	"parameters": {"max_nonproduction_hsms": 0},
	"verdict": "fail",
	"violation": {"1 HSM is active, where at most 0 are wanted outside production"},
}

cases["the tag and its values can be chosen"] := {
	"given": testing.with_metadata(fixtures.cluster, {"tags": {"Stage": "QA"}, "hsms": hsms(3)}),
	"parameters": {"environment_tag": "stage", "nonproduction_environments": ["qa"]},
	"verdict": "fail",
	"violation": {too_many_for_tests},
}

cases["both limits are told"] := {
	"given": testing.with_metadata(tagged("dev"), {"hsms": hsms(7)}),
	"verdict": "fail",
	"violation": {
		"7 HSMs are active, where at most 6 are wanted",
		"7 HSMs are active, where at most 2 are wanted outside production",
	},
}

cases["the cost of too many is told where the price is"] := {
	"given": fixtures.with_hsms(hsms(7)),
	"parameters": {"hsm_hourly_price": 1.6},
	"verdict": "fail",
	"violation": {"7 HSMs are active, where at most 6 are wanted; the cluster costs about 8176 a month"},
}

cases["the cost of a test is told in a currency of large numbers"] := {
	"given": testing.with_metadata(tagged("test"), {"hsms": hsms(3)}),
	"parameters": {"hsm_hourly_price": 100000},
	"verdict": "fail",
	"violation": {concat("", [too_many_for_tests, "; the cluster costs about 219000000 a month"])},
}

cases["as many HSMs as a cluster can have are priced"] := {
	"given": fixtures.with_hsms(hsms(28)),
	"parameters": {"hsm_hourly_price": 100000},
	"verdict": "fail",
	"violation": {"28 HSMs are active, where at most 6 are wanted; the cluster costs about 2044000000 a month"},
}

cases["a parked cluster is not a subject"] := {
	"given": testing.with_metadata(tagged("test"), {"hsms": []}),
	"parameters": {"hsm_hourly_price": 1.6},
	"verdict": "not_applicable",
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster that is UNINITIALIZED is not a subject"] := {
	"given": in_state("UNINITIALIZED"),
	"verdict": "not_applicable",
}

cases["a cluster that is INITIALIZED is not a subject"] := {
	"given": in_state("INITIALIZED"),
	"verdict": "not_applicable",
}

cases["a cluster that is CREATE_IN_PROGRESS is not a subject"] := {
	"given": in_state("CREATE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is INITIALIZE_IN_PROGRESS is not a subject"] := {
	"given": in_state("INITIALIZE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is UPDATE_IN_PROGRESS is not a subject"] := {
	"given": in_state("UPDATE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is MODIFY_IN_PROGRESS is not a subject"] := {
	"given": in_state("MODIFY_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is ROLLBACK_IN_PROGRESS is not a subject"] := {
	"given": in_state("ROLLBACK_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETE_IN_PROGRESS is not a subject"] := {
	"given": in_state("DELETE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": in_state("DELETED"),
	"verdict": "not_applicable",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.size_within_limit as object.union(
			data.parameters.cloudhsm_cluster.size_within_limit,
			object.get(case, "parameters", {}),
		)
}

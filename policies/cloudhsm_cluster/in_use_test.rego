package keyproof.cloudhsm_cluster.in_use_test

import data.keyproof.cloudhsm_cluster.in_use as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

since := "2026-01-01T12:00:00.000Z"

sessions(first, second) := testing.with_facets(fixtures.cluster, {"session_counts": {
	"since": since,
	"hsms": [{"hsm_id": "hsm-aaaaaaaaaaa", "maximum": first}, {"hsm_id": "hsm-bbbbbbbbbbb", "maximum": second}],
}})

stored(state) := testing.with_facets(
	sessions(2, 1),
	{"key_stores": [object.union(fixtures.key_store, {"connection_state": state})]},
)

idle := "no HSM had more than 2 sessions since 2026-01-01T12:00:00.000Z"

cases["a cluster with sessions passes"] := {"given": sessions(9, 12), "verdict": "pass"}

cases["one HSM with sessions is enough"] := {"given": sessions(2, 3), "verdict": "pass"}

cases["sessions of AWS alone are no use"] := {"given": sessions(2, 1), "verdict": "fail", "violation": {idle}}

cases["the cost is told where the price is known"] := {
	"given": sessions(2, 1),
	"parameters": {"hsm_hourly_price": 1.5},
	"verdict": "fail",
	"violation": {concat("", [idle, "; the cluster costs about 2190 a month"])},
}

cases["how many sessions are no use can be set"] := {
	"given": sessions(2, 1),
	"parameters": {"own_sessions": 1},
	"verdict": "pass",
}

cases["a cluster that a connected key store uses is in use"] := {"given": stored("CONNECTED"), "verdict": "not_applicable"}

cases["a key store that is not connected uses nothing"] := {
	"given": stored("DISCONNECTED"),
	"verdict": "fail",
	"violation": {idle},
}

cases["a young cluster is given time"] := {
	"given": testing.with_metadata(sessions(1, 1), {"create_timestamp": since}),
	"verdict": "not_applicable",
}

cases["a cluster just older than two weeks is judged"] := {
	"given": testing.with_metadata(sessions(1, 1), {"create_timestamp": "2026-01-01T11:59:59.000Z"}),
	"verdict": "fail",
	"violation": {idle},
}

cases["a cluster of unknown age is no young one"] := {
	"given": object.union(
		object.remove(sessions(1, 1), {"metadata"}),
		{"metadata": testing.known(object.remove(fixtures.metadata, {"create_timestamp"}))},
	),
	"verdict": "fail",
	"violation": {idle},
}

cases["a cluster that runs no HSM costs nothing"] := {
	"given": testing.with_metadata(sessions(1, 1), {"hsms": []}),
	"verdict": "not_applicable",
}

cases["metrics that may not be read prove nothing"] := {
	"given": testing.without(sessions(1, 1), "session_counts", "cloudwatch:GetMetricData"),
	"verdict": "unknown",
}

cases["key stores that may not be listed could use it"] := {
	"given": testing.without(sessions(9, 9), "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "unknown",
}

with_counts(counts) := testing.with_facets(fixtures.cluster, {"session_counts": {"since": since, "hsms": [count |
	some id, maximum in counts
	count := {"hsm_id": id, "maximum": maximum}
]}})

cases["sessions with HSMs that were replaced since are the cluster's"] := {
	"given": with_counts({"hsm-aaaaaaaaaaa": 1, "hsm-bbbbbbbbbbb": 1, "hsm-oldoldoldol": 500}),
	"verdict": "pass",
}

cases["an HSM without data yet does not hide the others"] := {
	"given": with_counts({"hsm-aaaaaaaaaaa": 300}),
	"verdict": "pass",
}

cases["an HSM without data may be the one that is used"] := {
	"given": with_counts({"hsm-aaaaaaaaaaa": 1, "hsm-oldoldoldol": 2}),
	"verdict": "unknown",
	"unseen": {{
		"kind": "not_found",
		"action": "cloudwatch:GetMetricData",
		"message": "CloudWatch has no data of HsmSessionCount of hsm-bbbbbbbbbbb",
	}},
}

cases["a cluster that is gone is left out, whatever could not be read of it"] := {
	"given": testing.with_metadata(testing.without(fixtures.cluster, "key_stores", "kms:DescribeCustomKeyStores"), {"state": "DELETED"}),
	"verdict": "not_applicable",
	"exempt": {"the cluster is deleted, or about to be"},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.in_use as object.union(
			data.parameters.cloudhsm_cluster.in_use,
			object.get(case, "parameters", {}),
		)
}

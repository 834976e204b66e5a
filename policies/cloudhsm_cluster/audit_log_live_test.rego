package keyproof.cloudhsm_cluster.audit_log_live_test

import data.keyproof.cloudhsm_cluster.audit_log_live as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

name := "/aws/cloudhsm/cluster-2222222222a"

stream(id) := {"log_stream_name": id, "last_event_time": "2026-01-15T10:00:00.000Z"}

streams(list) := testing.with_facets(
	fixtures.cluster,
	{"log_group": {"exists": true, "log_group_name": name}, "log_streams": list},
)

both := [stream("hsm-aaaaaaaaaaa"), stream("hsm-bbbbbbbbbbb")]

cases["a stream of every HSM passes"] := {"given": streams(both), "verdict": "pass"}

cases["streams of HSMs that were replaced are let be"] := {
	"given": streams(array.concat(both, [{"log_stream_name": "hsm-oldoldoldol", "last_event_time": "2020-01-01T00:00:00Z"}])),
	"verdict": "pass",
}

cases["an HSM without a stream fails"] := {
	"given": streams([stream("hsm-aaaaaaaaaaa"), stream("hsm-oldoldoldol")]),
	"verdict": "fail",
	"violation": {sprintf("HSM hsm-bbbbbbbbbbb (eu-central-1b) has no log stream in %s", [name])},
}

cases["an HSM with an empty stream fails"] := {
	"given": streams([stream("hsm-aaaaaaaaaaa"), {"log_stream_name": "hsm-bbbbbbbbbbb"}]),
	"verdict": "fail",
	"violation": {"the log stream of HSM hsm-bbbbbbbbbbb (eu-central-1b) holds no event"},
}

silent := streams([
	stream("hsm-aaaaaaaaaaa"),
	{"log_stream_name": "hsm-bbbbbbbbbbb", "last_event_time": "2025-12-01T12:00:00.000Z"},
])

cases["an HSM that fell silent fails"] := {
	"given": silent,
	"verdict": "fail",
	"violation": {concat("", [
		"HSM hsm-bbbbbbbbbbb (eu-central-1b) wrote its last event on 2025-12-01T12:00:00.000Z, ",
		"45 days before the scan; 30 are allowed",
	])},
}

cases["how long it may be silent can be set"] := {
	"given": silent,
	"parameters": {"max_silent_days": 45},
	"verdict": "pass",
}

cases["an HSM that is not active writes nothing"] := {
	"given": testing.with_metadata(
		streams([stream("hsm-aaaaaaaaaaa")]),
		{"hsms": [fixtures.hsm_a, object.union(fixtures.hsm_b, {"state": "CREATE_IN_PROGRESS"})]},
	),
	"verdict": "pass",
}

cases["a cluster of the last day is given time"] := {
	"given": testing.with_metadata(streams([]), {"create_timestamp": "2026-01-14T12:00:00.000Z"}),
	"verdict": "not_applicable",
}

cases["a cluster without the group is left to another rule"] := {
	"given": testing.with_facets(fixtures.cluster, {"log_group": {"exists": false, "log_group_name": name}}),
	"verdict": "not_applicable",
}

cases["a parked cluster is not judged"] := {
	"given": testing.with_metadata(streams([]), {"hsms": []}),
	"verdict": "not_applicable",
}

cases["streams that may not be listed prove nothing"] := {
	"given": testing.without(streams(both), "log_streams", "logs:DescribeLogStreams"),
	"verdict": "unknown",
}

cases["a cluster that is gone is left out, whatever could not be read of it"] := {
	"given": testing.with_metadata(testing.without(fixtures.cluster, "log_group", "logs:DescribeLogGroups"), {"state": "DELETED"}),
	"verdict": "not_applicable",
	"exempt": {"the cluster is deleted, or about to be"},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.audit_log_live as object.union(
			data.parameters.cloudhsm_cluster.audit_log_live,
			object.get(case, "parameters", {}),
		)
}

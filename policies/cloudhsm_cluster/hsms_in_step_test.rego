package keyproof.cloudhsm_cluster.hsms_in_step_test

import data.keyproof.cloudhsm_cluster.hsms_in_step as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

room(counts) := testing.with_facets(fixtures.cluster, {"user_counts": {"hsms": [count |
	some id, available in counts
	count := {"hsm_id": id, "available": available}
]}})

apart := room({"hsm-aaaaaaaaaaa": 1020, "hsm-bbbbbbbbbbb": 1021})

out_of_step := concat("", [
	"HSMs of type hsm2m.medium do not have the same users: ",
	"room is left for 1020 on hsm-aaaaaaaaaaa, 1021 on hsm-bbbbbbbbbbb",
])

cases["HSMs with the same room for users pass"] := {
	"given": room({"hsm-aaaaaaaaaaa": 1020, "hsm-bbbbbbbbbbb": 1020}),
	"verdict": "pass",
}

cases["HSMs that have room for different numbers of users are out of step"] := {
	"given": apart,
	"verdict": "fail",
	"violation": {out_of_step},
}

cases["with a key store that is worse"] := {
	"given": testing.with_facets(apart, {"key_stores": [fixtures.key_store]}),
	"verdict": "fail",
	"violation": {{"message": out_of_step, "severity": "high"}},
}

cases["where it is not known whether there is one they are out of step all the same"] := {
	"given": testing.without(apart, "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "fail",
	"violation": {out_of_step},
}

cases["in step they wait for no key store"] := {
	"given": testing.without(
		room({"hsm-aaaaaaaaaaa": 1020, "hsm-bbbbbbbbbbb": 1020}),
		"key_stores", "kms:DescribeCustomKeyStores",
	),
	"verdict": "pass",
}

cases["HSMs of another type hold another number of users"] := {
	"given": testing.with_metadata(apart, {"hsms": [
		fixtures.hsm_a,
		object.union(fixtures.hsm_b, {"hsm_type": "hsm1.medium"}),
	]}),
	"verdict": "pass",
}

cases["an HSM that does not tell its type has that of the cluster"] := {
	"given": testing.with_metadata(apart, {"hsms": [fixtures.hsm_a, object.remove(fixtures.hsm_b, ["hsm_type"])]}),
	"verdict": "fail",
	"violation": {out_of_step},
}

cases["an HSM without data may be the one out of step"] := {
	"given": room({"hsm-aaaaaaaaaaa": 1020}),
	"verdict": "unknown",
	"unseen": {{
		"kind": "not_found",
		"action": "cloudwatch:GetMetricData",
		"message": "CloudWatch has no recent data of HsmUsersAvailable of hsm-bbbbbbbbbbb",
	}},
}

cases["an HSM alone is in step"] := {
	"given": testing.with_metadata(apart, {"hsms": [
		fixtures.hsm_a,
		object.union(fixtures.hsm_b, {"state": "CREATE_IN_PROGRESS"}),
	]}),
	"verdict": "not_applicable",
}

cases["a cluster that is being updated is left until it is done"] := {
	"given": testing.with_metadata(apart, {"state": "UPDATE_IN_PROGRESS"}),
	"verdict": "not_applicable",
}

cases["metrics that may not be read prove nothing"] := {
	"given": testing.without(apart, "user_counts", "cloudwatch:GetMetricData"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
}

package keyproof.cloudhsm_cluster.fips_mode_test

import data.keyproof.cloudhsm_cluster.fips_mode as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

in_state(state) := testing.with_metadata(fixtures.cluster, {"state": state, "mode": "NON_FIPS"})

# A cluster that tells no mode.
silent(changes) := object.union(
	object.remove(fixtures.cluster, ["metadata"]),
	{"metadata": testing.known(object.union(object.remove(fixtures.metadata, ["mode"]), changes))},
)

not_told := {{"message": "the cluster does not tell in which mode it runs", "severity": "low"}}

cases["a cluster in FIPS mode passes"] := {"given": fixtures.cluster, "verdict": "pass"}

cases["a cluster in non-FIPS mode fails"] := {
	"given": testing.with_metadata(fixtures.cluster, {"mode": "NON_FIPS"}),
	"verdict": "fail",
	"violation": {{"message": "the cluster runs in non-FIPS mode", "severity": "medium"}},
}

cases["it is a high matter where a validation is required"] := {
	"given": testing.with_metadata(fixtures.cluster, {"mode": "NON_FIPS"}),
	"parameters": {"validation_required": true},
	"verdict": "fail",
	"violation": {{"message": "the cluster runs in non-FIPS mode", "severity": "high"}},
}

cases["a cluster older than the choice that tells no mode passes"] := {
	"given": silent({"create_timestamp": "2024-06-09T23:59:59.000Z"}),
	"verdict": "pass",
}

cases["a newer one that tells no mode is no pass"] := {
	"given": silent({"create_timestamp": "2024-06-10T00:00:00.000Z"}),
	"verdict": "fail",
	"violation": not_told,
}

cases["one that tells neither its mode nor its age is no pass"] := {
	"given": object.union(
		object.remove(fixtures.cluster, ["metadata"]),
		{"metadata": testing.known(object.remove(fixtures.metadata, ["mode", "create_timestamp", "hsm_type"]))},
	),
	"verdict": "fail",
	"violation": not_told,
}

cases["a cluster of type hsm1 that tells no mode passes"] := {
	"given": silent({"hsm_type": "hsm1.medium"}),
	"verdict": "pass",
}

cases["a parked cluster is judged"] := {
	"given": testing.with_metadata(fixtures.cluster, {"hsms": [], "mode": "NON_FIPS"}),
	"verdict": "fail",
	"violation": {{"message": "the cluster runs in non-FIPS mode", "severity": "medium"}},
}

cases["a cluster that migrates is judged"] := {
	"given": in_state("MODIFY_IN_PROGRESS"),
	"verdict": "fail",
	"violation": {{"message": "the cluster runs in non-FIPS mode", "severity": "medium"}},
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster that is DELETE_IN_PROGRESS is not a subject"] := {
	"given": in_state("DELETE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": in_state("DELETED"),
	"verdict": "not_applicable",
}

cases[sprintf("a cluster that is %s is judged: the mode never changes", [state])] := {
	"given": in_state(state),
	"verdict": "fail",
	"violation": {{"message": "the cluster runs in non-FIPS mode", "severity": "medium"}},
} if {
	some state in [
		"CREATE_IN_PROGRESS",
		"UNINITIALIZED",
		"INITIALIZE_IN_PROGRESS",
		"INITIALIZED",
		"UPDATE_IN_PROGRESS",
		"ROLLBACK_IN_PROGRESS",
	]
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.fips_mode as object.union(
			data.parameters.cloudhsm_cluster.fips_mode,
			object.get(case, "parameters", {}),
		)
}

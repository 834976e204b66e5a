package keyproof.cloudhsm_cluster.activated_test

import data.keyproof.cloudhsm_cluster.activated as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

cases["an active cluster passes"] := {"given": fixtures.cluster, "verdict": "pass"}

cases["a parked cluster passes"] := {"given": fixtures.with_hsms([]), "verdict": "pass"}

cases["a degraded cluster passes"] := {"given": fixtures.in_state("DEGRADED"), "verdict": "pass"}

cases["a cluster that migrates passes"] := {"given": fixtures.in_state("MODIFY_IN_PROGRESS"), "verdict": "pass"}

cases["a cluster that was never initialized fails"] := {
	"given": testing.with_metadata(fixtures.cluster, {"state": "UNINITIALIZED", "hsms": [fixtures.hsm_a]}),
	"verdict": "fail",
	"violation": {{"message": "the cluster was created 228 days ago and is still UNINITIALIZED, with 1 HSM"}},
}

cases["a cluster that was initialized but not activated fails"] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"state": "INITIALIZED",
		"create_timestamp": "2026-01-12T11:59:59.000Z",
	}),
	"verdict": "fail",
	"violation": {{"message": "the cluster was created 3 days ago and is still INITIALIZED, with 2 HSMs"}},
}

cases["a cluster has three days to be activated in"] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"state": "INITIALIZED",
		"create_timestamp": "2026-01-12T12:00:00.000Z",
	}),
	"verdict": "pass",
}

cases["the days are a parameter"] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"state": "UNINITIALIZED",
		"create_timestamp": "2026-01-14T11:00:00.000Z",
	}),
	"parameters": {"max_days": 1},
	"verdict": "fail",
	"violation": {{"message": "the cluster was created 1 day ago and is still UNINITIALIZED, with 2 HSMs"}},
}

cases["one without HSMs costs nothing, and is a small matter"] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"state": "UNINITIALIZED",
		"hsms": [object.union(fixtures.hsm_a, {"state": "DELETED"})],
	}),
	"verdict": "fail",
	"violation": {{
		"message": "the cluster was created 228 days ago and is still UNINITIALIZED, with 0 HSMs",
		"severity": "low",
	}},
}

cases["one that does not tell its age gets no days of grace"] := {
	"given": object.union(object.remove(fixtures.cluster, ["metadata"]), {"metadata": testing.known(object.union(
		object.remove(fixtures.metadata, ["create_timestamp"]),
		{"state": "UNINITIALIZED"},
	))}),
	"verdict": "fail",
	"violation": {{"message": "the cluster is UNINITIALIZED, and when it was created is not told"}},
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster that is CREATE_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("CREATE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is INITIALIZE_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("INITIALIZE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is UPDATE_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("UPDATE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETE_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("DELETE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": fixtures.in_state("DELETED"),
	"verdict": "not_applicable",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.activated as object.union(
			data.parameters.cloudhsm_cluster.activated,
			object.get(case, "parameters", {}),
		)
}

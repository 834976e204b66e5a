package keyproof.cloudhsm_cluster.hsm_type_supported_test

import data.keyproof.cloudhsm_cluster.hsm_type_supported as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

in_state(state) := testing.with_metadata(fixtures.cluster, {"state": state, "hsm_type": "hsm1.medium"})

old(hsm) := object.union(hsm, {"hsm_type": "hsm1.medium"})

cluster_is_old := "the cluster is of type hsm1.medium (end of support: 2026-03-31)"

cases["a cluster of a supported type passes"] := {"given": fixtures.cluster, "verdict": "pass"}

cases["a cluster of type hsm1.medium fails, and says so once"] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"hsm_type": "hsm1.medium",
		"hsms": [old(fixtures.hsm_a), old(fixtures.hsm_b)],
	}),
	"verdict": "fail",
	"violation": {cluster_is_old},
}

cases["an HSM that stayed behind fails"] := {
	"given": fixtures.with_hsms([fixtures.hsm_a, old(fixtures.hsm_b)]),
	"verdict": "fail",
	"violation": {"HSM hsm-bbbbbbbbbbb (eu-central-1b) is of type hsm1.medium (end of support: 2026-03-31)"},
}

cases["an HSM that is being deleted does not count"] := {
	"given": fixtures.with_hsms([fixtures.hsm_a, object.union(old(fixtures.hsm_b), {"state": "DELETE_IN_PROGRESS"})]),
	"verdict": "pass",
}

cases["a parked cluster of type hsm1.medium fails"] := {
	"given": testing.with_metadata(fixtures.cluster, {"hsm_type": "hsm1.medium", "hsms": []}),
	"verdict": "fail",
	"violation": {cluster_is_old},
}

cases["a cluster that can still be rolled back to it passes"] := {
	"given": testing.with_metadata(fixtures.cluster, {"hsm_type_rollback_expiration": "2026-01-16T10:00:00.000Z"}),
	"verdict": "pass",
}

cases["HSMs tell the type of a cluster that does not"] := {
	"given": typeless([fixtures.hsm_a, old(fixtures.hsm_b)]),
	"verdict": "fail",
	"violation": {"HSM hsm-bbbbbbbbbbb (eu-central-1b) is of type hsm1.medium (end of support: 2026-03-31)"},
}

cases["a supported type of the HSMs is enough"] := {"given": typeless([fixtures.hsm_a]), "verdict": "pass"}

cases["a cluster that tells no type at all is no pass"] := {
	"given": typeless([object.remove(fixtures.hsm_a, ["hsm_type"])]),
	"verdict": "fail",
	"violation": {{"message": "neither the cluster nor its HSMs tell their type", "severity": "low"}},
}

cases["more types can be reported"] := {
	"given": fixtures.cluster,
	"parameters": {"unsupported_types": {"hsm1.medium": "2026-03-31", "hsm2m.medium": "2040-01-01"}},
	"verdict": "fail",
	"violation": {"the cluster is of type hsm2m.medium (end of support: 2040-01-01)"},
}

typeless(hsms) := object.union(
	object.remove(fixtures.cluster, ["metadata"]),
	{"metadata": testing.known(object.union(object.remove(fixtures.metadata, ["hsm_type"]), {"hsms": hsms}))},
)

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

cases[sprintf("a cluster of an old type that is %s fails", [state])] := {
	"given": in_state(state),
	"verdict": "fail",
	"violation": {cluster_is_old},
} if {
	some state in [
		"CREATE_IN_PROGRESS",
		"UNINITIALIZED",
		"INITIALIZE_IN_PROGRESS",
		"INITIALIZED",
		"UPDATE_IN_PROGRESS",
		"ROLLBACK_IN_PROGRESS",
		"DEGRADED",
	]
}

cases["a migration that is under way makes it a small matter"] := {
	"given": in_state("MODIFY_IN_PROGRESS"),
	"verdict": "fail",
	"violation": {{"message": concat("", [cluster_is_old, "; it is being migrated"]), "severity": "low"}},
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.hsm_type_supported as object.union(
			data.parameters.cloudhsm_cluster.hsm_type_supported,
			object.get(case, "parameters", {}),
		)
}

package keyproof.cloudhsm_cluster.healthy_test

import data.keyproof.cloudhsm_cluster.healthy as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

cases["an active cluster of active HSMs passes"] := {"given": fixtures.cluster, "verdict": "pass"}

cases["a parked cluster passes"] := {"given": fixtures.with_hsms([]), "verdict": "pass"}

cases["HSMs that come and go are no illness"] := {
	"given": fixtures.with_hsms([
		object.union(fixtures.hsm_a, {"state": "CREATE_IN_PROGRESS"}),
		object.union(fixtures.hsm_b, {"state": "DELETE_IN_PROGRESS"}),
		object.union(fixtures.hsm_b, {"state": "DELETED"}),
	]),
	"verdict": "pass",
}

cases["a degraded cluster fails, with AWS's reason"] := {
	"given": testing.with_metadata(fixtures.cluster, {"state": "DEGRADED", "state_message": "An HSM was lost"}),
	"verdict": "fail",
	"violation": {"the cluster is DEGRADED: An HSM was lost"},
}

cases["a degraded cluster fails without AWS's reason too"] := {
	"given": fixtures.in_state("DEGRADED"),
	"verdict": "fail",
	"violation": {"the cluster is DEGRADED"},
}

cases["a degraded HSM in an active cluster fails"] := {
	"given": fixtures.with_hsms([
		fixtures.hsm_a,
		object.union(fixtures.hsm_b, {"state": "DEGRADED", "state_message": ""}),
	]),
	"verdict": "fail",
	"violation": {"HSM hsm-bbbbbbbbbbb (eu-central-1b) is DEGRADED"},
}

cases["a degraded HSM of a cluster that migrates fails"] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"state": "MODIFY_IN_PROGRESS",
		"hsms": [fixtures.hsm_a, object.union(fixtures.hsm_b, {"state": "DEGRADED", "state_message": "unreachable"})],
	}),
	"verdict": "fail",
	"violation": {"HSM hsm-bbbbbbbbbbb (eu-central-1b) is DEGRADED: unreachable"},
}

cases["a degraded HSM of a cluster that is being updated fails"] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"state": "UPDATE_IN_PROGRESS",
		"create_timestamp": "2026-01-14T12:00:00.000Z",
		"hsms": [object.union(fixtures.hsm_a, {"state": "DEGRADED"})],
	}),
	"verdict": "fail",
	"violation": {"HSM hsm-aaaaaaaaaaa (eu-central-1a) is DEGRADED"},
}

cases["a cluster that migrates passes"] := {"given": fixtures.in_state("ROLLBACK_IN_PROGRESS"), "verdict": "pass"}

cases["a cluster that is still being created after a day fails"] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"state": "CREATE_IN_PROGRESS",
		"hsms": [],
		"create_timestamp": "2026-01-14T11:59:59.000Z",
	}),
	"verdict": "fail",
	"violation": {{"message": "the cluster is CREATE_IN_PROGRESS since 2026-01-14T11:59:59.000Z", "severity": "low"}},
}

cases["a cluster that is being created is not a subject for a day"] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"state": "CREATE_IN_PROGRESS",
		"hsms": [],
		"create_timestamp": "2026-01-14T12:00:00.000Z",
	}),
	"verdict": "not_applicable",
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster that is DELETE_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("DELETE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": fixtures.in_state("DELETED"),
	"verdict": "not_applicable",
}

cases[sprintf("an HSM that failed in a cluster that is %s fails", [state])] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"state": state,
		"create_timestamp": "2026-01-15T11:00:00.000Z",
		"hsms": [object.union(fixtures.hsm_a, {"state": "DEGRADED", "state_message": "Creation failed: delete it"})],
	}),
	"verdict": "fail",
	"violation": {"HSM hsm-aaaaaaaaaaa (eu-central-1a) is DEGRADED: Creation failed: delete it"},
} if {
	some state in ["CREATE_IN_PROGRESS", "UNINITIALIZED", "INITIALIZE_IN_PROGRESS", "INITIALIZED"]
}

cases[sprintf("a new cluster that is %s passes", [state])] := {"given": fixtures.in_state(state), "verdict": "pass"} if {
	some state in ["UNINITIALIZED", "INITIALIZED"]
}

cases[sprintf("a cluster of yesterday that is %s may hang", [state])] := {
	"given": testing.with_metadata(fixtures.cluster, {"state": state, "create_timestamp": "2026-01-14T11:59:59.000Z"}),
	"verdict": "fail",
	"violation": {{
		"message": sprintf(
			"the cluster is %s, which takes minutes; since when is not told (it was created on 2026-01-14T11:59:59.000Z)",
			[state],
		),
		"severity": "low",
	}},
} if {
	some state in ["INITIALIZE_IN_PROGRESS", "UPDATE_IN_PROGRESS"]
}

cases["a cluster of today that is being updated is left alone"] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"state": "UPDATE_IN_PROGRESS",
		"create_timestamp": "2026-01-14T12:00:00.000Z",
	}),
	"verdict": "not_applicable",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
}

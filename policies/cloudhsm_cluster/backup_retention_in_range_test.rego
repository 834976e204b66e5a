package keyproof.cloudhsm_cluster.backup_retention_in_range_test

import data.keyproof.cloudhsm_cluster.backup_retention_in_range as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

cases["90 days pass"] := {"given": fixtures.cluster, "verdict": "pass"}

cases["the least days pass"] := {"given": keeping({"type": "DAYS", "value": 30}), "verdict": "pass"}

cases["the most days pass"] := {"given": keeping({"type": "DAYS", "value": 379}), "verdict": "pass"}

cases["a week fails"] := {
	"given": keeping({"type": "DAYS", "value": 7}),
	"verdict": "fail",
	"violation": {"backups are kept for 7 days, less than 30"},
}

cases["a lower limit can be set"] := {
	"given": keeping({"type": "DAYS", "value": 7}),
	"parameters": {"min_days": 7},
	"verdict": "pass",
}

cases["an upper limit can be set"] := {
	"given": fixtures.cluster,
	"parameters": {"max_days": 60},
	"verdict": "fail",
	"violation": {"backups are kept for 90 days, more than 60"},
}

cases["a cluster without a retention policy is no pass"] := {
	"given": object.union(
		object.remove(fixtures.cluster, ["metadata"]),
		{"metadata": testing.known(object.remove(fixtures.metadata, ["backup_retention_policy"]))},
	),
	"verdict": "fail",
	"violation": {{
		"message": "the cluster reports no backup retention policy, so how long its backups are kept is not known",
		"severity": "low",
	}},
}

cases["a parked cluster is judged: its backups are all it has"] := {
	"given": testing.with_metadata(keeping({"type": "DAYS", "value": 7}), {"hsms": []}),
	"verdict": "fail",
	"violation": {"backups are kept for 7 days, less than 30"},
}

cases["a cluster that migrates is judged"] := {"given": fixtures.in_state("MODIFY_IN_PROGRESS"), "verdict": "pass"}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster that is UNINITIALIZED is not a subject"] := {
	"given": fixtures.in_state("UNINITIALIZED"),
	"verdict": "not_applicable",
}

cases["a cluster that is INITIALIZED is not a subject"] := {
	"given": fixtures.in_state("INITIALIZED"),
	"verdict": "not_applicable",
}

cases["a cluster that is CREATE_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("CREATE_IN_PROGRESS"),
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

keeping(policy) := testing.with_metadata(fixtures.cluster, {"backup_retention_policy": policy})

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.backup_retention_in_range as object.union(
			data.parameters.cloudhsm_cluster.backup_retention_in_range,
			object.get(case, "parameters", {}),
		)
}

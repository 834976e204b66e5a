package keyproof.cloudhsm_cluster.last_hsm_kept_by_change_test

import data.keyproof.cloudhsm_cluster.last_hsm_kept_by_change as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

loss := {
	"address": "aws_cloudhsm_v2_hsm.a",
	"takes": "last_hsm",
	"action": "delete",
	"replaced_by": [],
	"id": "hsm-aaaaaaaaaaa",
}

with_effects(effects) := object.union(fixtures.cluster, {"planned_effects": testing.known(effects)})

cases["a cluster that no change touches is not a subject"] := {
	"given": with_effects([]),
	"verdict": "not_applicable",
}

cases["a cluster that loses its last HSM fails"] := {
	"given": testing.with_facets(with_effects([loss]), {"key_stores": [fixtures.key_store], "backups": []}),
	"verdict": "fail",
	"violation": {concat("", [
		"aws_cloudhsm_v2_hsm.a deletes HSM hsm-aaaaaaaaaaa, and leaves the cluster none",
		"; KMS key store payments (cks-1111111111111111) stops; there is no ready backup of it",
	])},
}

cases["nothing rides on the cluster"] := {
	"given": testing.without(
		testing.with_facets(with_effects([loss]), {"key_stores": []}),
		"backups", "cloudhsm:DescribeBackups",
	),
	"verdict": "fail",
	"violation": {concat("", [
		"aws_cloudhsm_v2_hsm.a deletes HSM hsm-aaaaaaaaaaa, and leaves the cluster none",
		"; whether it has a backup was not read",
	])},
}

cases["an HSM that goes with its cluster is no loss of its own"] := {
	"given": with_effects([loss, object.union(loss, {"takes": "cluster"})]),
	"verdict": "not_applicable",
}

cases["the only HSM of a cluster that is not initialized is a small loss"] := {
	"given": testing.with_metadata(with_effects([loss]), {"state": "UNINITIALIZED"}),
	"verdict": "fail",
	"violation": {{
		"message": "aws_cloudhsm_v2_hsm.a deletes the only HSM of a cluster that is not in service yet (UNINITIALIZED)",
		"severity": "low",
	}},
}

cases["a cluster that is being deleted loses nothing more"] := {
	"given": testing.with_metadata(with_effects([loss]), {"state": "DELETE_IN_PROGRESS"}),
	"verdict": "pass",
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(with_effects([loss]), "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
}

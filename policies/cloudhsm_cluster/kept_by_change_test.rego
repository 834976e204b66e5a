package keyproof.cloudhsm_cluster.kept_by_change_test

import data.keyproof.cloudhsm_cluster.kept_by_change as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

loss := {
	"address": "aws_cloudhsm_v2_cluster.pay",
	"takes": "cluster",
	"action": "replace",
	"replaced_by": ["hsm_type"],
}

with_effects(effects) := object.union(fixtures.cluster, {"planned_effects": testing.known(effects)})

cases["a cluster that no change touches is not a subject"] := {
	"given": with_effects([]),
	"verdict": "not_applicable",
}

cases["a cluster that a change replaces fails"] := {
	"given": testing.with_facets(with_effects([loss]), {"key_stores": [], "backups": []}),
	"verdict": "fail",
	"violation": {concat("", [
		"aws_cloudhsm_v2_cluster.pay replaces (because of hsm_type) this cluster, its HSMs and the keys in them",
		"; there is no ready backup of it",
	])},
}

cases["what rides on the cluster is told"] := {
	"given": testing.without(
		testing.with_facets(with_effects([loss]), {"key_stores": [fixtures.key_store]}),
		"backups", "cloudhsm:DescribeBackups",
	),
	"verdict": "fail",
	"violation": {concat("", [
		"aws_cloudhsm_v2_cluster.pay replaces (because of hsm_type) this cluster, its HSMs and the keys in them",
		"; KMS key store payments (cks-1111111111111111) loses all its keys; whether it has a backup was not read",
	])},
}

cases["a cluster that never was initialized is a small loss"] := {
	"given": testing.with_metadata(with_effects([loss]), {"state": "UNINITIALIZED"}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"aws_cloudhsm_v2_cluster.pay replaces (because of hsm_type) this cluster, ",
			"which never was initialized and holds no keys",
		]),
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

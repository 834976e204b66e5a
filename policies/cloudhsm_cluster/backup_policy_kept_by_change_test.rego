package keyproof.cloudhsm_cluster.backup_policy_kept_by_change_test

import data.keyproof.cloudhsm_cluster.backup_policy_kept_by_change as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

loss := {
	"address": "AWS::CloudHSM::Cluster",
	"takes": "backup_policy",
	"action": "update",
	"replaced_by": [],
}

backup := {"backup_id": "backup-1", "state": "READY", "create_timestamp": "2026-01-14T08:00:00.000Z", "tags": {}}

with_effects(effects) := object.union(fixtures.cluster, {"planned_effects": testing.known(effects)})

cases["a cluster that no change touches is not a subject"] := {
	"given": with_effects([]),
	"verdict": "not_applicable",
}

cases["a shorter retention fails"] := {
	"given": testing.with_facets(with_effects([loss]), {"backups": [backup]}),
	"verdict": "fail",
	"violation": {concat("", [
		"AWS::CloudHSM::Cluster takes away part of the time for which backups of this cluster are kept",
		"; its newest ready backup is of 2026-01-14T08:00:00.000Z",
	])},
}

cases["without a backup nothing is lost"] := {
	"given": testing.with_facets(with_effects([loss]), {"backups": []}),
	"verdict": "pass",
}

cases["a cluster whose backups could not be listed is unknown"] := {
	"given": testing.without(with_effects([loss]), "backups", "cloudhsm:DescribeBackups"),
	"verdict": "unknown",
	"unseen": {{"kind": "denied", "action": "cloudhsm:DescribeBackups", "message": "AccessDenied"}},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
}

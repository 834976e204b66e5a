package keyproof.cloudhsm_cluster.backup_recent_test

import data.keyproof.cloudhsm_cluster.backup_recent as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

cases["a cluster with a backup of the day passes"] := {"given": fixtures.cluster, "verdict": "pass"}

cases["a backup of exactly two days ago passes"] := {
	"given": backed_up([made("backup-a", "READY", "2026-01-13T12:00:00.000Z")]),
	"verdict": "pass",
}

cases["a backup older than two days fails"] := {
	"given": backed_up([
		made("backup-a", "READY", "2026-01-13T11:59:59.000Z"),
		made("backup-b", "READY", "2026-01-02T11:59:59.000Z"),
	]),
	"verdict": "fail",
	"violation": {concat("", [
		"the newest READY backup was made on 2026-01-13T11:59:59.000Z,",
		" 2 days before the scan; 48 hours are allowed",
	])},
}

cases["the age is a parameter"] := {
	"given": backed_up([made("backup-a", "READY", "2026-01-05T12:00:00.000Z")]),
	"parameters": {"max_age_hours": 720},
	"verdict": "pass",
}

cases["a cluster without backups fails"] := {
	"given": backed_up([]),
	"verdict": "fail",
	"violation": {"the cluster has no backup that is READY"},
}

cases["a backup in the making and a deleted one are none"] := {
	"given": backed_up([
		made("backup-a", "CREATE_IN_PROGRESS", "2026-01-15T11:00:00.000Z"),
		made("backup-b", "DELETED", "2026-01-15T02:00:00.000Z"),
	]),
	"verdict": "fail",
	"violation": {"the cluster has no backup that is READY"},
}

cases["a newest backup that waits for its deletion fails"] := {
	"given": backed_up([
		made("backup-a", "READY", "2026-01-14T02:00:00.000Z"),
		made("backup-b", "PENDING_DELETION", "2026-01-15T02:00:00.000Z"),
	]),
	"verdict": "fail",
	"violation": {"backup backup-b, newer than every READY one, is PENDING_DELETION"},
}

cases["an only backup that waits for its deletion fails"] := {
	"given": backed_up([made("backup-b", "PENDING_DELETION", "2026-01-15T02:00:00.000Z")]),
	"verdict": "fail",
	"violation": {
		"the cluster has no backup that is READY",
		"backup backup-b, newer than every READY one, is PENDING_DELETION",
	},
}

cases["older backups that wait for their deletion are the ordinary end of retention"] := {
	"given": backed_up([
		made("backup-a", "READY", "2026-01-15T02:00:00.000Z"),
		made("backup-b", "PENDING_DELETION", "2025-10-15T02:00:00.000Z"),
	]),
	"verdict": "pass",
}

cases["a backup of the same time that is ready will do"] := {
	"given": backed_up([
		made("backup-a", "READY", "2026-01-15T02:00:00.000Z"),
		made("backup-b", "PENDING_DELETION", "2026-01-15T02:00:00.000Z"),
	]),
	"verdict": "pass",
}

cases["a backup that does not tell its age proves nothing"] := {
	"given": backed_up([object.remove(fixtures.backup, ["create_timestamp"])]),
	"verdict": "fail",
	"violation": {"no READY backup tells when it was made"},
}

cases["a parked cluster needs a backup of any age"] := {
	"given": parked([made("backup-a", "READY", "2025-07-01T00:00:00.000Z")]),
	"verdict": "pass",
}

cases["a parked cluster may have a backup that does not tell its age"] := {
	"given": parked([object.remove(fixtures.backup, ["create_timestamp"])]),
	"verdict": "pass",
}

cases["a parked cluster without a backup fails"] := {
	"given": parked([]),
	"verdict": "fail",
	"violation": {"the cluster has no backup that is READY"},
}

cases["a parked cluster whose newest backup waits for its deletion fails"] := {
	"given": parked([
		made("backup-a", "READY", "2025-07-01T00:00:00.000Z"),
		made("backup-b", "PENDING_DELETION", "2025-08-01T00:00:00.000Z"),
	]),
	"verdict": "fail",
	"violation": {"backup backup-b, newer than every READY one, is PENDING_DELETION"},
}

cases["a degraded cluster is judged"] := {
	"given": testing.with_metadata(backed_up([]), {"state": "DEGRADED"}),
	"verdict": "fail",
	"violation": {"the cluster has no backup that is READY"},
}

cases["a cluster of 26 hours is not a subject yet"] := {
	"given": testing.with_metadata(backed_up([]), {"create_timestamp": "2026-01-14T10:00:00.000Z"}),
	"verdict": "not_applicable",
}

cases["a cluster that is older than 26 hours is one"] := {
	"given": testing.with_metadata(backed_up([]), {"create_timestamp": "2026-01-14T09:59:59.000Z"}),
	"verdict": "fail",
	"violation": {"the cluster has no backup that is READY"},
}

cases["a cluster that does not tell its age is one"] := {
	"given": object.union(
		object.remove(backed_up([]), ["metadata"]),
		{"metadata": testing.known(object.remove(fixtures.metadata, ["create_timestamp"]))},
	),
	"verdict": "fail",
	"violation": {"the cluster has no backup that is READY"},
}

cases["a cluster whose backups could not be listed is unknown"] := {
	"given": testing.without(fixtures.cluster, "backups", "cloudhsm:DescribeBackups"),
	"verdict": "unknown",
}

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

made(id, state, time) := object.union(fixtures.backup, {"backup_id": id, "state": state, "create_timestamp": time})

backed_up(backups) := testing.with_facets(fixtures.cluster, {"backups": backups})

parked(backups) := testing.with_metadata(backed_up(backups), {"hsms": []})

restored(hsms, backups, source) := testing.with_facets(
	testing.with_metadata(fixtures.cluster, {"hsms": hsms, "source_backup_id": "backup-3333333333a"}),
	{"backups": backups, "source_backup": object.union({"backup_id": "backup-3333333333a"}, source)},
)

cases["a restored cluster that never had an HSM stands on the backup it was made from"] := {
	"given": restored([], [], {"exists": true, "state": "READY"}),
	"verdict": "pass",
}

cases["not when that is gone"] := {
	"given": restored([], [], {"exists": false}),
	"verdict": "fail",
	"violation": {"the cluster has no backup of its own, and backup-3333333333a, which it was made from, is not there"},
}

cases["nor when it waits for its deletion"] := {
	"given": restored([], [], {"exists": true, "state": "PENDING_DELETION"}),
	"verdict": "fail",
	"violation": {concat("", [
		"the cluster has no backup of its own, and backup-3333333333a, which it was made from, ",
		"is PENDING_DELETION",
	])},
}

cases["with an HSM it has a backup of its own"] := {
	"given": restored([fixtures.hsm_a], [], {"exists": true, "state": "READY"}),
	"verdict": "fail",
	"violation": {"the cluster has no backup that is READY"},
}

cases["and so it has after it had one"] := {
	"given": restored(
		[],
		[object.union(fixtures.backup, {"state": "DELETED"})],
		{"exists": true, "state": "READY"},
	),
	"verdict": "fail",
	"violation": {"the cluster has no backup that is READY"},
}

cases["a restored cluster whose first backup could not be found is unknown"] := {
	"given": testing.without(restored([], [], {"exists": false}), "source_backup", "cloudhsm:DescribeBackups"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.backup_recent as object.union(
			data.parameters.cloudhsm_cluster.backup_recent,
			object.get(case, "parameters", {}),
		)
}

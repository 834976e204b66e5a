package keyproof.cloudhsm_backup.expires_test

import data.keyproof.cloudhsm_backup.expires as policy
import data.keyproof.lib.fixtures.cloudhsm_backup as fixtures
import data.keyproof.lib.testing

cases["a backup that expires passes, however old"] := {
	"given": testing.with_metadata(fixtures.backup, {"create_timestamp": "2020-01-01T00:00:00.000Z"}),
	"verdict": "pass",
}

cases["a backup that does not say that it never expires passes"] := {
	"given": testing.with_facets(
		fixtures.backup,
		{"metadata": object.remove(fixtures.backup.metadata.value, {"never_expires"})},
	),
	"verdict": "pass",
}

cases["a backup that never expires and is as old as the limit passes"] := {
	"given": pinned("2025-01-01T12:00:00.000Z"),
	"verdict": "pass",
}

cases["a backup that never expires and is a second older than the limit fails"] := {
	"given": pinned("2025-01-01T11:59:59.000Z"),
	"verdict": "fail",
	"violation": {"never expires, and was made on 2025-01-01T11:59:59.000Z, 379 days before the scan; the limit is 379"},
}

# A copy keeps the time of the backup that it is a copy of.
cases["a copy counts from when the cluster was backed up"] := {
	"given": testing.with_metadata(pinned("2024-01-15T12:00:00.000Z"), {
		"copy_timestamp": "2026-01-14T12:00:00.000Z",
		"source_backup": "backup-source12345",
		"source_region": "us-east-1",
	}),
	"verdict": "fail",
	"violation": {"never expires, and was made on 2024-01-15T12:00:00.000Z, 731 days before the scan; the limit is 379"},
}

cases["the limit is a parameter"] := {
	"given": pinned("2026-01-14T11:00:00.000Z"),
	"parameters": {"max_days": 0},
	"verdict": "fail",
	"violation": {"never expires, and was made on 2026-01-14T11:00:00.000Z, 1 day before the scan; the limit is 0"},
}

cases["a backup that is kept on purpose passes"] := {
	"given": pinned("2020-01-01T00:00:00.000Z"),
	"parameters": {"kept_backups": ["backup-other234567", "backup-ro5c4er4aac"]},
	"verdict": "pass",
}

cases["another backup is not kept on purpose"] := {
	"given": pinned("2024-01-15T12:00:00.000Z"),
	"parameters": {"kept_backups": ["backup-other234567"]},
	"verdict": "fail",
	"violation": {"never expires, and was made on 2024-01-15T12:00:00.000Z, 731 days before the scan; the limit is 379"},
}

cases["a backup that never expires and does not tell its age fails"] := {
	"given": ageless,
	"verdict": "fail",
	"violation": {"never expires, and CloudHSM does not tell when it was made"},
}

cases["a backup without an age may be kept on purpose too"] := {
	"given": ageless,
	"parameters": {"kept_backups": ["backup-ro5c4er4aac"]},
	"verdict": "pass",
}

cases[sprintf("a backup in state %s is not a subject", [state])] := {
	"given": testing.with_metadata(pinned("2020-01-01T00:00:00.000Z"), {"state": state}),
	"verdict": "not_applicable",
} if {
	some state in {"CREATE_IN_PROGRESS", "DELETED", "PENDING_DELETION"}
}

cases["a backup that another account shares is not a subject"] := {
	"given": object.union(
		pinned("2020-01-01T00:00:00.000Z"),
		{"arn": "arn:aws:cloudhsm:eu-central-1:444455556666:backup/backup-ro5c4er4aac"},
	),
	"verdict": "not_applicable",
}

cases["a backup that is not described is unknown"] := {
	"given": testing.without(pinned("2020-01-01T00:00:00.000Z"), "metadata", "cloudhsm:DescribeBackups"),
	"verdict": "unknown",
}

cases["a cluster none of whose backups is kept for good passes where nobody wants one"] := {
	"given": fixtures.backup,
	"verdict": "pass",
}

cases["the newest backup of a cluster fails where one that is kept for good is wanted"] := {
	"given": fixtures.backup,
	"parameters": {"require_pinned": true},
	"verdict": "fail",
	"violation": {"no backup of cluster-1a23b4cdefg is kept for good, and this is the newest"},
}

cases["a cluster with a backup that is kept for good has one"] := {
	"given": among({"never_expiring": ["backup-old23456789"]}),
	"parameters": {"require_pinned": true},
	"verdict": "pass",
}

cases["a backup that is kept for good is one, as long as it is young or listed"] := {
	"given": testing.with_facets(pinned("2026-01-14T12:00:00.000Z"), {"siblings": {
		"never_expiring": ["backup-ro5c4er4aac"],
		"newest": true,
	}}),
	"parameters": {"require_pinned": true},
	"verdict": "pass",
}

cases["an older backup says nothing of its cluster"] := {
	"given": among({"newest": false}),
	"parameters": {"require_pinned": true},
	"verdict": "pass",
}

cases["a backup without a cluster fails like any other"] := {
	"given": testing.with_facets(
		fixtures.backup,
		{"metadata": object.remove(fixtures.backup.metadata.value, {"cluster_id"})},
	),
	"parameters": {"require_pinned": true},
	"verdict": "fail",
	"violation": {"no backup of its cluster is kept for good, and this is the newest"},
}

cases["a backup whose siblings are not known is unknown"] := {
	"given": testing.without(fixtures.backup, "siblings", "cloudhsm:DescribeBackups"),
	"parameters": {"require_pinned": true},
	"verdict": "unknown",
	"unseen": {testing.denied("cloudhsm:DescribeBackups").reason},
}

among(changes) := testing.with_facets(
	fixtures.backup,
	{"siblings": object.union(fixtures.backup.siblings.value, changes)},
)

pinned(made) := testing.with_metadata(fixtures.backup, {"never_expires": true, "create_timestamp": made})

ageless := testing.with_facets(
	fixtures.backup,
	{"metadata": object.union(
		object.remove(fixtures.backup.metadata.value, {"create_timestamp"}),
		{"never_expires": true},
	)},
)

orphan(metadata, cluster) := testing.with_facets(
	testing.with_metadata(fixtures.backup, object.union({"create_timestamp": "2022-01-15T12:00:00.000Z"}, metadata)),
	{"cluster": cluster},
)

left_over := {concat("", [
	"belongs to no cluster any more, so that no retention policy deletes it, ",
	"and was made on 2022-01-15T12:00:00.000Z, 1461 days before the scan",
])}

cases["a backup whose cluster is gone is deleted by nobody"] := {
	"given": orphan({}, {"exists": false}),
	"verdict": "fail",
	"violation": left_over,
}

cases[sprintf("CloudHSM may go on listing a cluster that is %s", [state])] := {
	"given": orphan({}, {"exists": true, "state": state}),
	"verdict": "fail",
	"violation": left_over,
} if {
	some state in ["DELETE_IN_PROGRESS", "DELETED"]
}

cases["a backup that its cluster still has is under its retention policy"] := {
	"given": orphan({}, {"exists": true, "state": "ACTIVE"}),
	"verdict": "pass",
}

cases["a younger backup of a cluster that is gone may be what is left of it"] := {
	"given": orphan({"create_timestamp": "2025-01-15T12:00:00.000Z"}, {"exists": false}),
	"verdict": "pass",
}

cases["a backup that is kept on purpose needs no cluster"] := {
	"given": orphan({}, {"exists": false}),
	"parameters": {"kept_backups": ["backup-ro5c4er4aac"]},
	"verdict": "pass",
}

cases["a copy never had a cluster here"] := {
	"given": orphan({"source_region": "eu-west-1", "source_cluster": "cluster-1a23b4cdefg"}, {"exists": false}),
	"verdict": "pass",
}

cases["an old backup of a cluster that could not be looked for is unknown"] := {
	"given": testing.without(orphan({}, {"exists": false}), "cluster", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
	"unseen": {testing.denied("cloudhsm:DescribeClusters").reason},
}

cases["a young one does not ask"] := {
	"given": testing.without(fixtures.backup, "cluster", "cloudhsm:DescribeClusters"),
	"verdict": "pass",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_backup": case.given}
		with data.parameters.cloudhsm_backup.expires as object.union(
			data.parameters.cloudhsm_backup.expires,
			object.get(case, "parameters", {}),
		)
}

package keyproof.cloudhsm_backup.copy_within_retention_test

import data.keyproof.cloudhsm_backup.copy_within_retention as policy
import data.keyproof.lib.fixtures.cloudhsm_backup as fixtures
import data.keyproof.lib.testing

cases["a copy that is as old as the limit passes"] := {
	"given": copied("2025-01-01T12:00:00.000Z"),
	"verdict": "pass",
}

cases["a copy that is a second older than the limit fails"] := {
	"given": copied("2025-01-01T11:59:59.000Z"),
	"verdict": "fail",
	"violation": {concat("", [
		"the copy of backup-source12345 in us-east-1 holds the cluster as of 2025-01-01T11:59:59.000Z,",
		" 379 days before the scan; the limit is 379",
	])},
}

# It is the age of the keys in it that counts, not when it was copied.
cases["a copy that was made yesterday of an old backup fails"] := {
	"given": testing.with_metadata(copied("2024-01-15T12:00:00.000Z"), {"copy_timestamp": "2026-01-14T12:00:00.000Z"}),
	"verdict": "fail",
	"violation": {concat("", [
		"the copy of backup-source12345 in us-east-1 holds the cluster as of 2024-01-15T12:00:00.000Z,",
		" 731 days before the scan; the limit is 379",
	])},
}

cases["the limit is a parameter"] := {
	"given": copied("2025-10-01T12:00:00.000Z"),
	"parameters": {"max_days": 90},
	"verdict": "fail",
	"violation": {concat("", [
		"the copy of backup-source12345 in us-east-1 holds the cluster as of 2025-10-01T12:00:00.000Z,",
		" 106 days before the scan; the limit is 90",
	])},
}

cases["a copy is known by the time of copying alone"] := {
	"given": testing.with_metadata(fixtures.backup, {
		"create_timestamp": "2024-01-15T12:00:00.000Z",
		"copy_timestamp": "2024-01-16T12:00:00.000Z",
	}),
	"verdict": "fail",
	"violation": {concat("", [
		"the copy holds the cluster as of 2024-01-15T12:00:00.000Z,",
		" 731 days before the scan; the limit is 379",
	])},
}

cases["a copy that does not tell its age fails"] := {
	"given": testing.with_facets(
		fixtures.backup,
		{"metadata": object.remove(
			copied("2024-01-15T12:00:00.000Z").metadata.value,
			{"create_timestamp"},
		)},
	),
	"verdict": "fail",
	"violation": {"CloudHSM does not tell when the backup behind the copy of backup-source12345 in us-east-1 was made"},
}

cases["a backup of a cluster in the Region is not a subject"] := {
	"given": testing.with_metadata(fixtures.backup, {"create_timestamp": "2020-01-01T00:00:00.000Z"}),
	"verdict": "not_applicable",
}

cases[sprintf("a backup in state %s is not a subject", [state])] := {
	"given": testing.with_metadata(copied("2020-01-01T00:00:00.000Z"), {"state": state}),
	"verdict": "not_applicable",
} if {
	some state in {"CREATE_IN_PROGRESS", "DELETED", "PENDING_DELETION"}
}

cases["a backup that another account shares is not a subject"] := {
	"given": object.union(
		copied("2020-01-01T00:00:00.000Z"),
		{"arn": "arn:aws:cloudhsm:eu-central-1:444455556666:backup/backup-ro5c4er4aac"},
	),
	"verdict": "not_applicable",
}

cases["a backup that is not described is unknown"] := {
	"given": testing.without(copied("2020-01-01T00:00:00.000Z"), "metadata", "cloudhsm:DescribeBackups"),
	"verdict": "unknown",
}

copied(made) := testing.with_metadata(fixtures.backup, {
	"create_timestamp": made,
	"copy_timestamp": made,
	"source_backup": "backup-source12345",
	"source_region": "us-east-1",
	"source_cluster": "cluster-source12345",
})

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_backup": case.given}
		with data.parameters.cloudhsm_backup.copy_within_retention as object.union(
			data.parameters.cloudhsm_backup.copy_within_retention,
			object.get(case, "parameters", {}),
		)
}

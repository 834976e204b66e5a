package keyproof.kms_key.deletion_not_pending_test

import data.keyproof.kms_key.deletion_not_pending as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["an enabled key passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["a disabled key passes"] := {
	"given": testing.with_metadata(fixtures.key, {"state": "Disabled"}),
	"verdict": "pass",
}

cases["a key whose store is disconnected passes"] := {
	"given": testing.with_metadata(fixtures.key, {"state": "Unavailable", "origin": "AWS_CLOUDHSM"}),
	"verdict": "pass",
}

cases["a key with seven days left fails, critically"] := {
	"given": deleted_on("2026-01-22T12:00:00.000Z"),
	"verdict": "fail",
	"violation": {{
		"message": "is deleted on 2026-01-22T12:00:00.000Z, 7 days after the scan",
		"severity": "critical",
	}},
}

cases["a key with a second more than seven days left fails"] := {
	"given": deleted_on("2026-01-22T12:00:01.000Z"),
	"verdict": "fail",
	"violation": {{
		"message": "is deleted on 2026-01-22T12:00:01.000Z, 8 days after the scan",
		"severity": "high",
	}},
}

cases["a key with thirty days left fails"] := {
	"given": deleted_on("2026-02-14T12:00:00.000Z"),
	"verdict": "fail",
	"violation": {{
		"message": "is deleted on 2026-02-14T12:00:00.000Z, 30 days after the scan",
		"severity": "high",
	}},
}

cases["a key with hours left fails, critically"] := {
	"given": deleted_on("2026-01-15T14:00:00.000Z"),
	"verdict": "fail",
	"violation": {{
		"message": "is deleted on 2026-01-15T14:00:00.000Z, 1 day after the scan",
		"severity": "critical",
	}},
}

cases["a key whose last day is over fails, critically"] := {
	"given": deleted_on("2026-01-15T11:00:00.000Z"),
	"verdict": "fail",
	"violation": {{
		"message": "was to be deleted on 2026-01-15T11:00:00.000Z, before the scan",
		"severity": "critical",
	}},
}

cases["a deletion without a date fails, critically"] := {
	"given": testing.with_metadata(fixtures.key, {"state": "PendingDeletion"}),
	"verdict": "fail",
	"violation": {{"message": "is to be deleted on a date that KMS does not tell", "severity": "critical"}},
}

gone := {"state": "PendingDeletion", "deletion_date": "2026-01-20T12:00:00.000Z"}

under(primary) := testing.with_facets(testing.with_metadata(fixtures.replica, gone), {"primary": primary})

cases["a replica whose primary stands fails, medium: it can be made again"] := {
	"given": under({"arn": fixtures.primary_arn, "in_scan": true, "state": "Enabled"}),
	"verdict": "fail",
	"violation": {{"message": "is deleted on 2026-01-20T12:00:00.000Z, 5 days after the scan", "severity": "medium"}},
}

cases["an asymmetric key of imported material fails, medium: its material can be imported again"] := {
	"given": testing.with_metadata(fixtures.key, object.union(gone, {"origin": "EXTERNAL", "spec": "RSA_2048"})),
	"verdict": "fail",
	"violation": {{"message": "is deleted on 2026-01-20T12:00:00.000Z, 5 days after the scan", "severity": "medium"}},
}

cases[sprintf("a key of which nothing stays fails, critically: %s", [what])] := {
	"given": given,
	"verdict": "fail",
	"violation": {{"message": "is deleted on 2026-01-20T12:00:00.000Z, 5 days after the scan", "severity": "critical"}},
} if {
	some what, given in {
		"a replica whose primary goes too": under({
			"arn": fixtures.primary_arn,
			"in_scan": true,
			"state": "PendingReplicaDeletion",
		}),
		"a replica whose primary was not seen": under({"arn": fixtures.primary_arn, "in_scan": false}),
		"a symmetric key of imported material": testing.with_metadata(fixtures.key, object.union(gone, {"origin": "EXTERNAL"})),
	}
}

cases["a primary that waits for its replicas fails"] := {
	"given": testing.with_metadata(fixtures.primary, {
		"state": "PendingReplicaDeletion",
		"pending_deletion_window_in_days": 7,
		"replica_arns": ["arn:aws:kms:eu-west-1:111122223333:key/mrk-1", "arn:aws:kms:eu-central-1:111122223333:key/mrk-1"],
	}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"waits for the deletion of 2 replicas",
			" (arn:aws:kms:eu-central-1:111122223333:key/mrk-1, arn:aws:kms:eu-west-1:111122223333:key/mrk-1)",
			", then is deleted after 7 days",
		]),
		"severity": "high",
	}},
}

cases["a primary that waits for replicas which are not listed fails"] := {
	"given": testing.with_metadata(fixtures.primary, {"state": "PendingReplicaDeletion", "replica_arns": []}),
	"verdict": "fail",
	"violation": {{
		"message": "waits for the deletion of 0 replicas, then is deleted after its waiting period",
		"severity": "high",
	}},
}

cases["a key kept in CloudHSM fails like any other"] := {
	"given": testing.with_metadata(deleted_on("2026-02-14T12:00:00.000Z"), {"origin": "AWS_CLOUDHSM"}),
	"verdict": "fail",
	"violation": {{
		"message": "is deleted on 2026-02-14T12:00:00.000Z, 30 days after the scan",
		"severity": "high",
	}},
}

cases["a deletion with a ticket passes"] := {
	"given": testing.with_facets(deleted_on("2026-01-16T12:00:00.000Z"), {"deletion_tags": {"deletion-approved": "SEC-1234"}}),
	"verdict": "pass",
}

cases["upper and lower case of the tag make no difference"] := {
	"given": testing.with_facets(deleted_on("2026-01-16T12:00:00.000Z"), {"deletion_tags": {"Deletion-Approved": "SEC-1234"}}),
	"verdict": "pass",
}

cases["a replica whose primary could not be read fails as if it were gone"] := {
	"given": testing.without(
		testing.with_metadata(fixtures.replica, {"state": "PendingDeletion", "deletion_date": "2026-02-14T12:00:00.000Z"}),
		"primary", "kms:DescribeKey",
	),
	"verdict": "fail",
	"violation": {{"message": "is deleted on 2026-02-14T12:00:00.000Z, 30 days after the scan", "severity": "high"}},
}

cases["a replica that stays passes whether its primary could be read or not"] := {
	"given": testing.without(fixtures.replica, "primary", "kms:DescribeKey"),
	"verdict": "pass",
}

cases["a blank ticket approves nothing"] := {
	"given": testing.with_facets(deleted_on("2026-01-16T12:00:00.000Z"), {"deletion_tags": {"deletion-approved": "  "}}),
	"verdict": "fail",
	"violation": {{
		"message": "is deleted on 2026-01-16T12:00:00.000Z, 1 day after the scan",
		"severity": "critical",
	}},
}

cases["the approving tag is a parameter"] := {
	"given": testing.with_facets(deleted_on("2026-01-16T12:00:00.000Z"), {"deletion_tags": {"Ticket": "SEC-1234"}}),
	"parameters": {"approval_tag": "Ticket"},
	"verdict": "pass",
}

cases["another tag approves nothing"] := {
	"given": testing.with_facets(deleted_on("2026-01-16T12:00:00.000Z"), {"deletion_tags": {"deletion-approved": "SEC-1234"}}),
	"parameters": {"approval_tag": "Ticket"},
	"verdict": "fail",
	"violation": {{
		"message": "is deleted on 2026-01-16T12:00:00.000Z, 1 day after the scan",
		"severity": "critical",
	}},
}

cases["an AWS-managed key is not a subject"] := {
	"given": testing.with_metadata(fixtures.key, {"manager": "AWS"}),
	"verdict": "not_applicable",
}

cases["a key in the making is not a subject"] := {
	"given": testing.with_metadata(fixtures.key, {"state": "Creating"}),
	"verdict": "not_applicable",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

# The deletion may be approved.
cases["a key whose tags are denied is unknown"] := {
	"given": testing.without(deleted_on("2026-01-16T12:00:00.000Z"), "deletion_tags", "kms:ListResourceTags"),
	"verdict": "unknown",
}

deleted_on(date) := testing.with_metadata(fixtures.key, {"state": "PendingDeletion", "deletion_date": date})

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.deletion_not_pending as object.union(
			data.parameters.kms_key.deletion_not_pending,
			object.get(case, "parameters", {}),
		)
}

package keyproof.kms_key.unused_before_deletion_test

import data.keyproof.kms_key.unused_before_deletion as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

deleted := testing.with_metadata(
	fixtures.key,
	{"state": "PendingDeletion", "deletion_date": "2026-02-14T12:00:00.000Z"},
)

waiting := testing.with_metadata(fixtures.primary, {"state": "PendingReplicaDeletion", "replica_arns": []})

used(key, date) := testing.with_facets(key, {"deletion_last_usage": {
	"tracking_start_date": "2025-06-01T00:00:00.000Z",
	"last_used": date,
	"operation": "Decrypt",
}})

approved(key, ticket) := testing.with_facets(key, {"deletion_tags": {"deletion-approved": ticket}})

yesterday := critical("waits for its deletion, and was last used on 2026-01-14T12:00:00.000Z (Decrypt), 1 day before the scan")

critical(message) := {{"message": message, "severity": "critical"}}

cases["a key that was used in the last 90 days fails"] := {
	"given": used(deleted, "2025-10-17T12:00:00.000Z"),
	"verdict": "fail",
	"violation": critical(concat("", [
		"waits for its deletion, and was last used on 2025-10-17T12:00:00.000Z (Decrypt), ",
		"90 days before the scan",
	])),
}

cases["a key that was last used a second earlier passes"] := {
	"given": used(deleted, "2025-10-17T11:59:59.000Z"),
	"verdict": "pass",
}

cases["a key that was not used since KMS began to track it, long ago, passes"] := {
	"given": testing.with_facets(
		deleted,
		{"deletion_last_usage": {"tracking_start_date": "2025-06-01T00:00:00.000Z"}},
	),
	"verdict": "pass",
}

cases["use that was tracked for days only proves nothing"] := {
	"given": tracked_lately,
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"waits for its deletion, and KMS has tracked its use for 10 days only,",
			" since 2026-01-05T12:00:00.000Z",
		]),
		"severity": "low",
	}},
}

cases["of a key as young as that, it is all there is"] := {
	"given": testing.with_metadata(tracked_lately, {"creation_date": "2026-01-05T11:00:00.000Z"}),
	"verdict": "pass",
}

cases["an approved deletion does not ask for proof"] := {"given": approved(tracked_lately, "CHG-1"), "verdict": "pass"}

tracked_lately := testing.with_facets(
	deleted,
	{"deletion_last_usage": {"tracking_start_date": "2026-01-05T12:00:00.000Z"}},
)

cases["a replica in use whose primary stands fails, medium"] := {
	"given": used(
		testing.with_facets(
			testing.with_metadata(fixtures.replica, {"state": "PendingDeletion"}),
			{"primary": {"arn": fixtures.primary_arn, "in_scan": true, "state": "Enabled"}},
		),
		"2026-01-14T12:00:00.000Z",
	),
	"verdict": "fail",
	"violation": {{
		"message": "waits for its deletion, and was last used on 2026-01-14T12:00:00.000Z (Decrypt), 1 day before the scan",
		"severity": "medium",
	}},
}

cases["a primary that waits for its replicas fails like any other key"] := {
	"given": used(waiting, "2026-01-14T12:00:00.000Z"),
	"verdict": "fail",
	"violation": yesterday,
}

cases["a use that KMS does not name fails too"] := {
	"given": testing.with_facets(deleted, {"deletion_last_usage": {
		"tracking_start_date": "2025-06-01T00:00:00.000Z",
		"last_used": "2026-01-14T12:00:00.000Z",
	}}),
	"verdict": "fail",
	"violation": critical(concat("", [
		"waits for its deletion, and was last used on 2026-01-14T12:00:00.000Z ",
		"(an operation that KMS does not name), 1 day before the scan",
	])),
}

cases["what counts as lately is a parameter"] := {
	"given": used(deleted, "2026-01-01T12:00:00.000Z"),
	"parameters": {"recent_days": 13},
	"verdict": "pass",
}

cases["a deletion with a ticket passes"] := {
	"given": approved(used(deleted, "2026-01-14T12:00:00.000Z"), "SEC-1234"),
	"verdict": "pass",
}

cases["upper and lower case of the tag make no difference"] := {
	"given": testing.with_facets(
		used(deleted, "2026-01-14T12:00:00.000Z"),
		{"deletion_tags": {"DELETION-APPROVED": "SEC-1234"}},
	),
	"verdict": "pass",
}

cases["a replica in use whose primary could not be read fails as if that were gone"] := {
	"given": testing.without(
		used(
			testing.with_metadata(deleted, {"multi_region": true, "multi_region_key_type": "REPLICA"}),
			"2026-01-14T12:00:00.000Z",
		),
		"primary", "kms:DescribeKey",
	),
	"verdict": "fail",
	"violation": yesterday,
}

cases["a blank ticket approves nothing"] := {
	"given": approved(used(deleted, "2026-01-14T12:00:00.000Z"), "  "),
	"verdict": "fail",
	"violation": yesterday,
}

cases["the approving tag is a parameter"] := {
	"given": approved(used(deleted, "2026-01-14T12:00:00.000Z"), "SEC-1234"),
	"parameters": {"approval_tag": "Ticket"},
	"verdict": "fail",
	"violation": yesterday,
}

cases["a key of which nobody asked is no pass"] := {
	"given": deleted,
	"verdict": "fail",
	"violation": {{"message": "KMS does not tell since when it tracks the use of the key", "severity": "low"}},
}

cases["a key that stays is not a subject"] := {"given": fixtures.key, "verdict": "not_applicable"}

cases["a key of AWS's own is not a subject"] := {
	"given": testing.with_metadata(deleted, {"manager": "AWS"}),
	"verdict": "not_applicable",
}

cases["a key whose last use is denied is unknown"] := {
	"given": testing.without(deleted, "deletion_last_usage", "kms:GetKeyLastUsage"),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:GetKeyLastUsage").reason},
}

cases["a key that was used and whose tags are denied is unknown"] := {
	"given": testing.without(
		used(deleted, "2026-01-14T12:00:00.000Z"),
		"deletion_tags", "kms:ListResourceTags",
	),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:ListResourceTags").reason},
}

cases["a key of which neither may be read is unknown for both"] := {
	"given": testing.without(
		testing.without(deleted, "deletion_last_usage", "kms:GetKeyLastUsage"),
		"deletion_tags", "kms:ListResourceTags",
	),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:GetKeyLastUsage").reason, testing.denied("kms:ListResourceTags").reason},
}

cases["an approved deletion does not wait for the last use"] := {
	"given": approved(testing.without(deleted, "deletion_last_usage", "kms:GetKeyLastUsage"), "CHG-1"),
	"verdict": "pass",
}

cases["a key that was out of use needs no approval"] := {
	"given": testing.without(
		used(deleted, "2025-01-14T12:00:00.000Z"),
		"deletion_tags", "kms:ListResourceTags",
	),
	"verdict": "pass",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(deleted, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.unused_before_deletion as object.union(
			data.parameters.kms_key.unused_before_deletion,
			object.get(case, "parameters", {}),
		)
}

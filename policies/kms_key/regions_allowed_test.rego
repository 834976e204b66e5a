package keyproof.kms_key.regions_allowed_test

import data.keyproof.kms_key.regions_allowed as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a primary and its replica in allowed Regions pass"] := {
	"given": fixtures.primary,
	"parameters": {"allowed_regions": ["us-east-1", "eu-central-1"]},
	"verdict": "pass",
}

cases["a replica in allowed Regions passes"] := {
	"given": fixtures.replica,
	"parameters": {"allowed_regions": ["us-east-1", "eu-central-1"]},
	"verdict": "pass",
}

cases["a replica in another Region fails"] := {
	"given": judged_apart,
	"parameters": {"allowed_regions": ["us-east-1", "us-west-2"]},
	"verdict": "fail",
	"violation": {"is in eu-central-1, which is not among the allowed Regions (us-east-1, us-west-2)"},
}

# The primary names what is in Regions that are not scanned.
cases["a primary with a replica in another Region fails"] := {
	"given": testing.with_metadata(fixtures.primary, {"replica_arns": [
		fixtures.replica_arn,
		"arn:aws:kms:ap-south-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab",
	]}),
	"parameters": {"allowed_regions": ["us-east-1", "eu-central-1"]},
	"verdict": "fail",
	"violation": {"has a replica in ap-south-1, which is not among the allowed Regions (eu-central-1, us-east-1)"},
}

cases["a primary in another Region fails"] := {
	"given": fixtures.primary,
	"parameters": {"allowed_regions": ["eu-central-1"]},
	"verdict": "fail",
	"violation": {"is in us-east-1, which is not among the allowed Regions (eu-central-1)"},
}

cases["a replica speaks for a primary that is not in the scan"] := {
	"given": fixtures.replica,
	"parameters": {"allowed_regions": ["eu-central-1"]},
	"verdict": "fail",
	"violation": {"has its primary key in us-east-1, which is not among the allowed Regions (eu-central-1)"},
}

cases["a replica leaves its relatives to a primary in the scan"] := {
	"given": judged_apart,
	"parameters": {"allowed_regions": ["eu-central-1"]},
	"verdict": "pass",
}

cases["a relative whose Region cannot be told is in no allowed one"] := {
	"given": testing.with_metadata(fixtures.primary, {"replica_arns": ["mrk-1"]}),
	"parameters": {"allowed_regions": ["us-east-1"]},
	"verdict": "fail",
	"violation": {"has a replica in mrk-1, which is not among the allowed Regions (us-east-1)"},
}

cases["the tag approves no other Region"] := {
	"given": testing.with_facets(judged_apart, {"tags": {"multi-region-approved": "SEC-7"}}),
	"parameters": {"allowed_regions": ["us-east-1"]},
	"verdict": "fail",
	"violation": {"is in eu-central-1, which is not among the allowed Regions (us-east-1)"},
}

cases["a multi-Region key fails, low, while no Regions are named"] := {
	"given": fixtures.primary,
	"verdict": "fail",
	"violation": {unapproved("multi-region-approved")},
}

cases["a replica fails, low, where its primary is not in the scan"] := {
	"given": fixtures.replica,
	"verdict": "fail",
	"violation": {unapproved("multi-region-approved")},
}

cases["a replica whose primary is in the scan repeats nothing"] := {"given": judged_apart, "verdict": "pass"}

cases["a key that does not tell what kind it is speaks for itself"] := {
	"given": testing.with_facets(
		fixtures.primary,
		{"metadata": object.remove(fixtures.primary.metadata.value, {"multi_region_key_type", "primary_arn"})},
	),
	"verdict": "fail",
	"violation": {unapproved("multi-region-approved")},
}

cases["a multi-Region key that is approved passes"] := {
	"given": testing.with_facets(fixtures.primary, {"tags": {"Multi-Region-Approved": "SEC-7"}}),
	"verdict": "pass",
}

cases["an empty tag approves nothing"] := {
	"given": testing.with_facets(fixtures.primary, {"tags": {"multi-region-approved": " "}}),
	"verdict": "fail",
	"violation": {unapproved("multi-region-approved")},
}

cases["the approving tag is a parameter"] := {
	"given": testing.with_facets(fixtures.primary, {"tags": {"multi-region-approved": "SEC-7"}}),
	"parameters": {"approval_tag": "Ticket"},
	"verdict": "fail",
	"violation": {unapproved("Ticket")},
}

cases["a single-Region key is not a subject"] := {
	"given": fixtures.key,
	"parameters": {"allowed_regions": ["us-east-1"]},
	"verdict": "not_applicable",
}

cases[sprintf("a key %s is not a subject", [what])] := {
	"given": testing.with_metadata(fixtures.primary, changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"that AWS manages": {"manager": "AWS"},
		"that waits for its deletion": {"state": "PendingDeletion", "deletion_date": "2026-02-01T00:00:00.000Z"},
		"that waits for its replicas' deletion": {"state": "PendingReplicaDeletion"},
		"in the making": {"state": "Creating"},
		"that is being updated": {"state": "Updating"},
	}
}

cases["a key whose tags are denied is unknown"] := {
	"given": testing.without(fixtures.primary, "tags", "kms:ListResourceTags"),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:ListResourceTags").reason},
}

cases["a key whose primary is not known is unknown"] := {
	"given": testing.without(fixtures.replica, "primary", "kms:DescribeKey"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.primary, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

# A replica whose primary is judged in the same scan.
judged_apart := testing.with_facets(
	fixtures.replica,
	{"primary": {"arn": fixtures.primary_arn, "in_scan": true}},
)

unapproved(tag) := {
	"message": concat("", [
		"is a multi-Region key (eu-central-1, us-east-1),",
		" which neither a list of allowed Regions nor the tag ",
		tag,
		" approves",
	]),
	"severity": "low",
}

cases["a Region that is not allowed fails, whatever the tags say that could not be read"] := {
	"given": testing.without(fixtures.primary, "tags", "kms:ListResourceTags"),
	"parameters": {"allowed_regions": ["us-east-1"]},
	"verdict": "fail",
	"violation": {"has a replica in eu-central-1, which is not among the allowed Regions (us-east-1)"},
}

cases["where Regions are named no tag is asked for"] := {
	"given": testing.without(fixtures.primary, "tags", "kms:ListResourceTags"),
	"parameters": {"allowed_regions": ["us-east-1", "eu-central-1"]},
	"verdict": "pass",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.regions_allowed as object.union(
			data.parameters.kms_key.regions_allowed,
			object.get(case, "parameters", {}),
		)
}

package keyproof.kms_key.replicas_consistent_test

import data.keyproof.kms_key.replicas_consistent as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

replica := {
	"arn": fixtures.replica_arn,
	"region": "eu-central-1",
	"state": "Enabled",
	"lets_in": [],
	"misses": [],
	"tags": fixtures.primary.tags.value,
}

related(changes) := seen([object.union(replica, changes)], [], [])

seen(keys, left_out, unread) := testing.with_facets(
	fixtures.primary,
	{"related": {"keys": keys, "left_out": left_out, "unread": unread}},
)

denied := {"kind": "denied", "action": "kms:ListKeys", "message": "AccessDenied"}

alone := {"keys": [], "left_out": [], "unread": []}

role := "arn:aws:iam::111122223333:role/app"

cases["keys that agree pass"] := {"given": related({}), "verdict": "pass"}

cases["a principal that only the replica lets in fails"] := {
	"given": related({"lets_in": [role]}),
	"verdict": "fail",
	"violation": {"the key in eu-central-1 lets in arn:aws:iam::111122223333:role/app, this one does not"},
}

cases["principals that only the primary lets in fail"] := {
	"given": related({"misses": [role, "arn:aws:iam::111122223333:role/b"]}),
	"verdict": "fail",
	"violation": {concat("", [
		"this key lets in arn:aws:iam::111122223333:role/app, arn:aws:iam::111122223333:role/b, ",
		"the one in eu-central-1 does not",
	])},
}

cases["tags that differ are a small matter"] := {
	"given": seen([object.union(object.remove(replica, {"tags"}), {"tags": {"Owner": "cards", "Team": "a"}})], [], []),
	"verdict": "fail",
	"violation": {
		{"message": "tag Owner is not the same in eu-central-1", "severity": "low"},
		{"message": "tag Team is not the same in eu-central-1", "severity": "low"},
	},
}

cases["tags of AWS may differ"] := {
	"given": related({"tags": {"aws:cloudformation:stack-name": "keys"}}),
	"verdict": "pass",
}

cases["tags that may differ can be set"] := {
	"given": related({"tags": {"Region": "eu-central-1"}}),
	"parameters": {"ignored_tags": ["Region"]},
	"verdict": "pass",
}

cases["a replica that is disabled is a small matter"] := {
	"given": related({"state": "Disabled"}),
	"verdict": "fail",
	"violation": {{"message": "the key in eu-central-1 is Disabled, this one is Enabled", "severity": "low"}},
}

cases["a replica that is to be deleted is not compared"] := {
	"given": related({"state": "PendingDeletion", "lets_in": ["*"], "tags": {"Owner": "nobody"}}),
	"verdict": "pass",
}

cases["a replica that waits for its material is compared"] := {
	"given": related({"state": "PendingImport", "lets_in": [role]}),
	"verdict": "fail",
	"violation": {"the key in eu-central-1 lets in arn:aws:iam::111122223333:role/app, this one does not"},
}

cases["a difference that was read does not wait for a policy or tags that were not"] := {
	"given": seen([object.union(object.remove(replica, {"tags"}), {"state": "Disabled"})], [], [denied]),
	"verdict": "fail",
	"violation": {{"message": "the key in eu-central-1 is Disabled, this one is Enabled", "severity": "low"}},
}

cases["a replica leaves it to its primary"] := {
	"given": testing.with_facets(
		fixtures.replica,
		{"primary": {"arn": fixtures.primary_arn, "in_scan": true}, "related": alone},
	),
	"verdict": "not_applicable",
}

cases["a replica whose primary was not scanned is compared with nothing"] := {
	"given": testing.with_facets(
		fixtures.replica,
		{"related": {"keys": [], "left_out": [fixtures.primary_arn], "unread": []}},
	),
	"verdict": "not_applicable",
	"exempt": {"none of its related keys was scanned: they are in us-east-1"},
}

cases["replicas that were scanned are compared though another was not"] := {
	"given": testing.with_metadata(
		seen(
			[object.union(replica, {"state": "Disabled"})],
			["arn:aws:kms:us-west-2:111122223333:key/mrk-1"], [],
		),
		{"replica_arns": [fixtures.replica_arn, "arn:aws:kms:us-west-2:111122223333:key/mrk-1"]},
	),
	"verdict": "fail",
	"violation": {{"message": "the key in eu-central-1 is Disabled, this one is Enabled", "severity": "low"}},
}

cases["a difference that was read does not wait for a replica that was not"] := {
	"given": seen([object.union(replica, {"state": "Disabled"})], [], [denied]),
	"verdict": "fail",
	"violation": {{"message": "the key in eu-central-1 is Disabled, this one is Enabled", "severity": "low"}},
}

cases["a primary without replicas has nothing to agree with"] := {
	"given": testing.with_facets(
		testing.with_metadata(fixtures.primary, {"replica_arns": []}),
		{"related": alone},
	),
	"verdict": "not_applicable",
}

cases["a key of a single Region has no relatives"] := {
	"given": testing.with_facets(fixtures.key, {"related": alone}),
	"verdict": "not_applicable",
}

cases["a primary that waits for its replicas' deletion is another rule's"] := {
	"given": testing.with_metadata(related({}), {"state": "PendingReplicaDeletion"}),
	"verdict": "not_applicable",
}

cases["a replica that could not be read proves nothing"] := {
	"given": seen([], [], [denied]),
	"verdict": "unknown",
	"unseen": {denied},
}

cases["a key whose tags could not be read is unknown"] := {
	"given": testing.without(related({}), "tags", "kms:ListResourceTags"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.replicas_consistent as object.union(
			data.parameters.kms_key.replicas_consistent,
			object.get(case, "parameters", {}),
		)
}

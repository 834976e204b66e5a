package keyproof.kms_custom_key_store.kept_by_change_test

import data.keyproof.kms_custom_key_store.kept_by_change as policy
import data.keyproof.lib.fixtures.kms_custom_key_store as fixtures
import data.keyproof.lib.testing

loss := {
	"address": "aws_kms_custom_key_store.hsm",
	"takes": "key_store",
	"action": "delete",
	"replaced_by": [],
}

with_effects(effects) := object.union(fixtures.store, {"planned_effects": testing.known(effects)})

cases["a store that no change touches is not a subject"] := {
	"given": with_effects([]),
	"verdict": "not_applicable",
}

cases["a store with keys that a change deletes fails"] := {
	"given": with_effects([loss]),
	"verdict": "fail",
	"violation": {"aws_kms_custom_key_store.hsm deletes this key store, which holds 3 keys"},
}

cases["where some keys were not seen there are at least those that were"] := {
	"given": testing.with_facets(with_effects([loss]), {"keys": {"count": 1, "dying": 0, "complete": false}}),
	"verdict": "fail",
	"violation": {"aws_kms_custom_key_store.hsm deletes this key store, which holds at least 1 key"},
}

cases["an empty store is no loss"] := {
	"given": testing.with_facets(with_effects([loss]), {"keys": {"count": 0, "dying": 0, "complete": true}}),
	"verdict": "pass",
}

cases["a store whose keys could not be counted is unknown"] := {
	"given": testing.without(with_effects([loss]), "keys", "kms:ListKeys"),
	"verdict": "unknown",
	"unseen": {{"kind": "denied", "action": "kms:ListKeys", "message": "AccessDenied"}},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_custom_key_store": case.given}
}

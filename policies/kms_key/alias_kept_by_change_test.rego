package keyproof.kms_key.alias_kept_by_change_test

import data.keyproof.kms_key.alias_kept_by_change as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

loss := {
	"address": "aws_kms_alias.pin",
	"takes": "alias",
	"action": "delete",
	"replaced_by": [],
	"id": "alias/pin",
}

with_effects(effects) := object.union(fixtures.key, {"planned_effects": testing.known(effects)})

cases["a key that no change touches is not a subject"] := {
	"given": with_effects([]),
	"verdict": "not_applicable",
}

cases["a key that loses an alias fails"] := {
	"given": with_effects([loss]),
	"verdict": "fail",
	"violation": {"aws_kms_alias.pin deletes alias/pin: requests by that name fail from the apply on"},
}

cases["an alias that is made again at another address is told"] := {
	"given": with_effects([object.union(loss, {"made_again_by": "module.a.aws_kms_alias.pin"})]),
	"verdict": "fail",
	"violation": {{
		"message": "aws_kms_alias.pin deletes alias/pin, and module.a.aws_kms_alias.pin makes it again: requests fail in between, and where it is made first the apply ends without it; say that it moved (a moved block)",
		"severity": "medium",
	}},
}

cases["an alias that goes with its key is no loss of its own"] := {
	"given": with_effects([loss, object.union(loss, {"takes": "key"})]),
	"verdict": "not_applicable",
}

cases["an alias of a disabled key is not in use"] := {
	"given": testing.with_metadata(with_effects([loss]), {"state": "Disabled"}),
	"verdict": "pass",
}

cases["a key that could not be described is unknown"] := {
	"given": testing.without(with_effects([loss]), "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
}

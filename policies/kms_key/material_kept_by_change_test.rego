package keyproof.kms_key.material_kept_by_change_test

import data.keyproof.kms_key.material_kept_by_change as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

loss := {
	"address": "aws_kms_external_key.pin",
	"takes": "material",
	"action": "update",
	"replaced_by": [],
}

with_effects(effects) := object.union(fixtures.key, {"planned_effects": testing.known(effects)})

cases["a key that no change touches is not a subject"] := {
	"given": with_effects([]),
	"verdict": "not_applicable",
}

cases["a key that loses its material fails"] := {
	"given": with_effects([loss]),
	"verdict": "fail",
	"violation": {concat("", [
		"aws_kms_external_key.pin takes away the imported material of this key: ",
		"it cannot be used from the apply on, until the same material is imported again",
	])},
}

cases["a key that has no material loses none"] := {
	"given": testing.with_metadata(with_effects([loss]), {"state": "PendingImport"}),
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

package keyproof.lib.planned_test

import data.keyproof.lib.planned

deletes := {"address": "aws_kms_key.pin", "takes": "key", "action": "delete", "replaced_by": []}

test_deletion_in_words if planned.verb(deletes) == "aws_kms_key.pin deletes"

test_replacement_names_what_makes_it if {
	effect := object.union(deletes, {"action": "replace", "replaced_by": ["hsm_type", "mode"]})
	planned.verb(effect) == "aws_kms_key.pin replaces (because of hsm_type, mode)"
}

test_replacement_without_a_reason if {
	planned.verb(object.union(deletes, {"action": "replace"})) == "aws_kms_key.pin replaces"
}

test_update_that_takes_away if planned.verb(object.union(deletes, {"action": "update"})) == "aws_kms_key.pin takes away"

test_no_protection_is_told if {
	planned.protection(object.union(deletes, {"prevent_destroy": false})) == concat("", [
		"; nothing in the source prevents it ",
		"(prevent_destroy, DeletionPolicy)",
	])
}

test_unknown_protection_is_not_told if planned.protection(deletes) == ""

test_window_of_the_source if planned.window(object.union(deletes, {"deletion_window_in_days": 7})) == 7

test_default_window if planned.window(deletes) == 30

test_last_use if planned.last_use({"last_used": "2026-01-01T00:00:00Z"}) == "; last used on 2026-01-01T00:00:00Z"

test_no_use_since if {
	planned.last_use({"tracking_start_date": "2026-01-01T00:00:00Z"}) == "; not used since 2026-01-01T00:00:00Z"
}

test_use_that_was_not_read if planned.last_use({}) == ""

test_grants_are_counted if {
	planned.granted([]) == ""
	planned.granted([{}]) == "; with it 1 grant ends"
	planned.granted([{}, {}]) == "; with it 2 grants end"
}

test_newest_backup if {
	backups := [
		{"state": "READY", "create_timestamp": "2026-01-01T00:00:00Z"},
		{"state": "READY", "create_timestamp": "2026-02-01T00:00:00Z"},
		{"state": "DELETED", "create_timestamp": "2026-03-01T00:00:00Z"},
	]
	planned.newest(backups) == "; its newest ready backup is of 2026-02-01T00:00:00Z"
}

test_no_backup if planned.newest([]) == "; there is no ready backup of it"

test_taking_picks_a_kind if planned.taking([deletes, {"takes": "alias"}], "key") == [deletes]

package keyproof.lib.alarm_test

import data.keyproof.lib.alarm

test_alarms_are_named_once_and_in_order if {
	alarm.names([{"alarm_name": "b"}, {"alarm_name": "a"}, {"alarm_name": "b"}]) == ["a", "b"]
}

test_an_alarm_acts_through_its_composites if {
	quiet := {"actions_enabled": true, "alarm_actions": [], "composites": []}
	loud := object.union(quiet, {"composites": [{"actions_enabled": true, "alarm_actions": ["arn"]}]})
	alarm.told([quiet, loud]) == [loud]
}

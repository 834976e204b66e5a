package keyproof.lib.alarm_test

import data.keyproof.lib.alarm

test_alarms_are_named_once_and_in_order if {
	alarm.names([{"alarm_name": "b"}, {"alarm_name": "a"}, {"alarm_name": "b"}]) == ["a", "b"]
}

test_an_alarm_acts_through_its_composites if {
	quiet := {"actions_enabled": true, "alarm_actions": [], "composites": []}
	loud := object.union(quiet, {"composites": [{"actions_enabled": true, "alarm_actions": ["arn"]}]})
	alarm.told([quiet, loud], set()) == [loud]
}

test_nobody_hears_a_topic_that_nobody_reads if {
	topic := "arn:aws:sns:eu-central-1:111122223333:on-call"
	telling := {"alarm_name": "a", "actions_enabled": true, "alarm_actions": [topic], "composites": []}
	both := object.union(telling, {"alarm_actions": [topic, "arn:aws:lambda:eu-central-1:111122223333:function:page"]})
	stops := object.union(telling, {"alarm_actions": ["arn:aws:automate:eu-central-1:ec2:stop"]})
	alarm.told([telling, both, stops], {topic}) == [both]
	alarm.told([telling], set()) == [telling]
	alarm.silence([telling], {topic}) == sprintf("topic %s has no confirmed subscription", [topic])
	alarm.silence([stops], {topic}) == "it has no action, or its actions are off"
}

test_a_topic_is_deaf_where_nobody_has_confirmed if {
	topics := {"status": "known", "value": [
		{"topic_arn": "none", "subscriptions": {"status": "known", "value": {"exists": true, "confirmed": 0, "pending": 3}}},
		{"topic_arn": "gone", "subscriptions": {"status": "known", "value": {"exists": false, "confirmed": 0, "pending": 0}}},
		{"topic_arn": "read", "subscriptions": {"status": "known", "value": {"exists": true, "confirmed": 1, "pending": 0}}},
		{"topic_arn": "mute", "subscriptions": {
			"status": "known",
			"value": {"exists": true, "confirmed": 1, "pending": 0, "kms_master_key_id": "alias/aws/sns"},
		}},
		{"topic_arn": "own", "subscriptions": {
			"status": "known",
			"value": {"exists": true, "confirmed": 1, "pending": 0, "kms_master_key_id": "alias/alarms"},
		}},
		{"topic_arn": "closed", "subscriptions": {"status": "unknown", "reason": "denied"}},
	]}
	alarm.deaf(topics) == {"none", "gone", "mute"}
	alarm.unheard({"topics": topics}, "topics", {"read"}) == {"closed": "denied"}
	alarm.deaf({}) == set()
}

test_of_no_topic_it_is_known_whether_it_is_read_where_none_was_asked_about if {
	reason := {"kind": "denied", "action": "sns:GetTopicAttributes", "message": "no"}
	unknown := {"topics": {"status": "unknown", "reason": reason}}
	topic := "arn:aws:sns:eu-central-1:111122223333:on-call"
	alarm.unheard(unknown, "topics", {topic, "arn:aws:lambda:eu-central-1:111122223333:function:f"}) == {topic: reason}
}

test_a_query_is_no_calculation if {
	query := {"alarm_name": "q", "queries": ["SELECT MAX(x)"], "expression": {"text": "SELECT MAX(x)"}}
	odd := {"alarm_name": "o", "queries": [], "expression": {"text": "ANOMALY_DETECTION_BAND(m1)"}}
	sum := {"alarm_name": "s", "queries": [], "expression": {"text": "m1+m2", "at_zero": 0}}
	alarm.followed([query, odd, sum, {}]) == [query, sum, {}]
	{reason.message | some reason in alarm.not_followed([query, odd])} == {concat(" ", [
		"alarm o watches a calculation that this version does not follow",
	])}
}

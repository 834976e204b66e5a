package keyproof.region.key_deletion_alarmed_test

import data.keyproof.lib.fixtures.alarm as alarms
import data.keyproof.lib.fixtures.region as regions
import data.keyproof.lib.fixtures.trails as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.key_deletion_alarmed as policy

second := fixtures.another("second", {"cloud_watch_logs_log_group_arn": other_group})

other_group := "arn:aws:logs:us-east-1:111122223333:log-group:trail:*"

logging := {"is_logging": true}

filter(changes) := object.union(fixtures.filter, changes)

filters(list) := fixtures.with_facets(fixtures.filters(list))

metric(changes) := filters([filter({"metrics": [object.union(fixtures.metric, changes)]})])

alarm(changes) := fixtures.with_facets(fixtures.alarms([object.union(fixtures.alarm, changes)]))

status(value) := fixtures.with_facets({"trail_status": [fixtures.status_of(fixtures.trail, value)]})

selectors(value) := fixtures.with_facets({"trail_selectors": [fixtures.selectors_of(fixtures.trail, value)]})

no_group := {"trails": [object.remove(fixtures.trail, {"cloud_watch_logs_log_group_arn"})]}

# A rule of EventBridge in place of the filter, with so many targets.
rule(calls, targets) := {
	"key_deletion_rules": [{"name": "key-deletion", "calls": calls}],
	"event_targets": [{"rule_name": "key-deletion", "targets": targets}],
}

both := ["DisableKey", "ScheduleKeyDeletion"]

by_rule(targets) := fixtures.with_facets(object.union(no_group, rule(both, targets)))

nobody(why) := {sprintf("nobody is told of %s: %s", [call, why]) | some call in both}

no_alarm := concat(" ", [
	"no alarm that one such call sets off and that tells anybody watches",
	"LogMetrics KeyDeletion",
])

no_filter := sprintf("no metric filter of %s counts it", [fixtures.group])

no_log_group := "no trail that records it delivers to CloudWatch Logs"

cases["an alarm on the filter of a trail's log group passes"] := {"given": fixtures.region, "verdict": "pass"}

cases["no filter fails"] := {"given": filters([]), "verdict": "fail", "violation": nobody(no_filter)}

cases["a filter for one of the calls fails for the other"] := {
	"given": filters([filter({"calls": ["DisableKey"]})]),
	"verdict": "fail",
	"violation": {sprintf("nobody is told of ScheduleKeyDeletion: %s", [no_filter])},
}

cases["one of the calls can be all that is wanted"] := {
	"given": filters([filter({"calls": ["ScheduleKeyDeletion"]})]),
	"parameters": {"calls": ["ScheduleKeyDeletion"]},
	"verdict": "pass",
}

cases["two filters, one for each call, pass"] := {
	"given": filters([filter({"calls": ["DisableKey"]}), filter({"calls": ["ScheduleKeyDeletion"]})]),
	"verdict": "pass",
}

cases["no alarm fails"] := {
	"given": fixtures.with_facets(fixtures.alarms([])),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["an alarm that tells nobody fails"] := {
	"given": alarm({"alarm_actions": []}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["an alarm whose actions are off fails"] := {
	"given": alarm({"actions_enabled": false}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["an alarm tells through a composite alarm"] := {
	"given": alarm({"alarm_actions": [], "composites": [{
		"alarm_name": "keys",
		"actions_enabled": true,
		"alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:on-call"],
	}]}),
	"verdict": "pass",
}

cases["an alarm that tells a topic with a confirmed subscription passes"] := {
	"given": object.union(fixtures.region, {"topics": alarms.subscribed(2, 1)}),
	"verdict": "pass",
}

cases["an alarm that tells a topic to which nobody is subscribed fails"] := {
	"given": object.union(fixtures.region, {"topics": alarms.subscribed(0, 1)}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["whether anybody reads a topic that may not be read is unknown"] := {
	"given": object.union(fixtures.region, {"topics": alarms.unread_topic}),
	"verdict": "unknown",
	"unseen": {alarms.unread.reason},
}

# A rule of EventBridge in place of the filter that sends to the topic.
to_topic(topics) := object.union(
	fixtures.with_facets(object.union(no_group, {
		"key_deletion_rules": [{"name": "key-deletion", "calls": both}],
		"event_targets": [{"rule_name": "key-deletion", "targets": testing.known(1), "target_arns": [alarms.topic]}],
	})),
	{"topics": topics},
)

cases["a rule whose target is a topic that somebody reads passes"] := {
	"given": to_topic(alarms.subscribed(1, 0)),
	"verdict": "pass",
}

cases["a rule whose target is a topic that nobody reads fails"] := {
	"given": to_topic(alarms.subscribed(0, 0)),
	"verdict": "fail",
	"violation": nobody(no_log_group),
}

cases["a rule whose target is a topic that may not be read is unknown"] := {
	"given": to_topic(alarms.unread_topic),
	"verdict": "unknown",
	"unseen": {alarms.unread.reason},
}

cases["an alarm on another metric fails"] := {
	"given": alarm({"metrics": [{"namespace": "LogMetrics", "metric_name": "RootLogin", "dimensions": {}}]}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["an alarm in another namespace fails"] := {
	"given": alarm({"metrics": [{"namespace": "Trail", "metric_name": "KeyDeletion", "dimensions": {}}]}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["an alarm on other dimensions fails"] := {
	"given": metric({"dimensions": ["Account"]}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["an alarm that waits for five calls fails"] := {
	"given": alarm({"threshold": 5}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["an alarm above one call fails"] := {
	"given": alarm({"comparison_operator": "GreaterThanThreshold"}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["an alarm above no call passes"] := {
	"given": alarm({"comparison_operator": "GreaterThanThreshold", "threshold": 0}),
	"verdict": "pass",
}

cases["an alarm on too few calls fails"] := {
	"given": alarm({"comparison_operator": "LessThanThreshold"}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["an alarm on an anomaly is taken at its word"] := {
	"given": alarm({"comparison_operator": "GreaterThanUpperThreshold"}),
	"verdict": "pass",
}

cases["a filter that counts nothing fails"] := {
	"given": metric({"value": "0"}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["a filter that counts something else has a threshold of its own"] := {
	"given": testing.with_facets(
		metric({"value": "10"}),
		fixtures.alarms([object.union(fixtures.alarm, {"threshold": 10})]),
	),
	"verdict": "pass",
}

cases["a trail without a log group fails"] := {
	"given": fixtures.with_facets(no_group),
	"verdict": "fail",
	"violation": nobody(no_log_group),
}

cases["a log group that the trail cannot deliver to fails"] := {
	"given": status({"is_logging": true, "latest_cloud_watch_logs_delivery_error": "AccessDenied"}),
	"verdict": "fail",
	"violation": nobody(no_log_group),
}

cases["a trail that is not logging fails"] := {
	"given": status({"is_logging": false}),
	"verdict": "fail",
	"violation": nobody("no trail records it"),
}

cases["a trail that leaves KMS out fails"] := {
	"given": selectors(fixtures.without("kms.amazonaws.com")),
	"verdict": "fail",
	"violation": nobody("no trail records it"),
}

cases["a trail of writes passes"] := {"given": selectors(fixtures.only("WriteOnly")), "verdict": "pass"}

cases["a trail that picks just the calls passes"] := {
	"given": selectors(fixtures.advanced([{"eventName": {"equals": both}}])),
	"verdict": "pass",
}

cases["the alarm stands in the Region of the log group"] := {
	"given": fixtures.with_facets({
		"trails": [second],
		"trail_status": [fixtures.status_of(second, logging)],
		"trail_selectors": [fixtures.selectors_of(second, fixtures.all_events)],
		"key_deletion_filters": [{"log_group_arn": other_group, "filters": testing.known([fixtures.filter])}],
		"filter_alarms": [{"region": "us-east-1", "alarms": testing.known([fixtures.alarm])}],
	}),
	"verdict": "pass",
}

cases["a rule with a target passes"] := {"given": by_rule(testing.known(1)), "verdict": "pass"}

cases["a rule without a target fails"] := {
	"given": by_rule(testing.known(0)),
	"verdict": "fail",
	"violation": nobody(no_log_group),
}

cases["a rule does not count where it may not"] := {
	"given": by_rule(testing.known(1)),
	"parameters": {"accept_event_rules": false},
	"verdict": "fail",
	"violation": nobody(no_log_group),
}

cases["a rule hears nothing while no trail records"] := {
	"given": testing.with_facets(
		by_rule(testing.known(1)),
		{"trail_status": [fixtures.status_of(fixtures.trail, {"is_logging": false})]},
	),
	"verdict": "fail",
	"violation": nobody("no trail records it"),
}

cases["an alarm for one call and a rule for the other pass"] := {
	"given": testing.with_facets(
		filters([filter({"calls": ["DisableKey"]})]),
		rule(["ScheduleKeyDeletion"], testing.known(2)),
	),
	"verdict": "pass",
}

cases["targets that may not be listed may be there"] := {
	"given": by_rule(testing.denied("events:ListTargetsByRule")),
	"verdict": "unknown",
	"unseen": {fixtures.reason("events:ListTargetsByRule")},
}

cases["a log group of another account may have filters"] := {
	"given": fixtures.with_facets({"key_deletion_filters": [{
		"log_group_arn": fixtures.group,
		"filters": testing.denied("logs:DescribeMetricFilters"),
	}]}),
	"verdict": "unknown",
	"unseen": {fixtures.reason("logs:DescribeMetricFilters")},
}

cases["alarms that may not be listed may be there"] := {
	"given": fixtures.with_facets({"filter_alarms": [{
		"region": "eu-central-1",
		"alarms": testing.denied("cloudwatch:DescribeAlarms"),
	}]}),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudwatch:DescribeAlarms")},
}

cases["alarms that may not be listed say nothing where there is no filter"] := {
	"given": testing.with_facets(filters([]), {"filter_alarms": [{
		"region": "eu-central-1",
		"alarms": testing.denied("cloudwatch:DescribeAlarms"),
	}]}),
	"verdict": "fail",
	"violation": nobody(no_filter),
}

cases["a trail whose selectors may not be read may record the calls"] := {
	"given": fixtures.with_facets({"trail_selectors": [fixtures.selectors_denied(fixtures.trail)]}),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:GetEventSelectors")},
}

cases["a trail whose status may not be read may be logging"] := {
	"given": fixtures.with_facets({"trail_status": [fixtures.status_denied(fixtures.trail)]}),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:GetTrailStatus")},
}

cases["a trail that may not be read says nothing where nobody listens"] := {
	"given": testing.with_facets(filters([]), {
		"trails": [fixtures.trail, second],
		"trail_status": [fixtures.status_of(fixtures.trail, logging), fixtures.status_denied(second)],
		"trail_selectors": [
			fixtures.selectors_of(fixtures.trail, fixtures.all_events),
			fixtures.selectors_of(second, fixtures.all_events),
		],
	}),
	"verdict": "fail",
	"violation": nobody(no_filter),
}

cases["a rule may hear of the calls through a trail that may not be read"] := {
	"given": testing.with_facets(
		by_rule(testing.known(1)),
		{"trail_status": [fixtures.status_denied(fixtures.trail)]},
	),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:GetTrailStatus")},
}

cases["what may not be read of a filter and its alarms is named"] := {
	"given": fixtures.with_facets({
		"trail_status": [fixtures.status_denied(fixtures.trail)],
		"filter_alarms": [{"region": "eu-central-1", "alarms": testing.denied("cloudwatch:DescribeAlarms")}],
	}),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:GetTrailStatus"), fixtures.reason("cloudwatch:DescribeAlarms")},
}

cases["what may not be read of a trail and its filters is named"] := {
	"given": fixtures.with_facets({
		"trail_selectors": [fixtures.selectors_denied(fixtures.trail)],
		"key_deletion_filters": [{
			"log_group_arn": fixtures.group,
			"filters": testing.denied("logs:DescribeMetricFilters"),
		}],
	}),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:GetEventSelectors"), fixtures.reason("logs:DescribeMetricFilters")},
}

cases["a Region without a key is not a subject"] := {
	"given": fixtures.with_facets(regions.holding(0, 2)),
	"verdict": "not_applicable",
	"exempt": {"the Region holds no customer managed key"},
}

cases["of a Region of which it is not known whether it holds a key nothing is said"] := {
	"given": testing.without(fixtures.with_facets(regions.holding(0, 2)), "kms_keys", "kms:ListKeys"),
	"verdict": "unknown",
}

cases["rules that may not be listed prove nothing"] := {
	"given": testing.without(filters([]), "key_deletion_rules", "events:ListRules"),
	"verdict": "unknown",
	"unseen": {fixtures.reason("events:ListRules")},
}

cases[sprintf("an alarm that tells somebody does not wait for %s", [facet])] := {
	"given": testing.without(fixtures.region, facet, "events:ListRules"),
	"verdict": "pass",
} if {
	some facet in ["key_deletion_rules", "event_targets"]
}

cases[sprintf("a rule that tells somebody does not wait for %s", [facet])] := {
	"given": testing.without(by_rule(testing.known(1)), facet, "logs:DescribeMetricFilters"),
	"verdict": "pass",
} if {
	some facet in ["key_deletion_filters", "filter_alarms"]
}

cases["rules that do not count need not be listed"] := {
	"given": testing.without(filters([]), "key_deletion_rules", "events:ListRules"),
	"parameters": {"accept_event_rules": false},
	"verdict": "fail",
	"violation": nobody(no_filter),
}

cases[sprintf("%s that may not be read prove nothing", [facet])] := {
	"given": testing.without(fixtures.region, facet, "logs:DescribeMetricFilters"),
	"verdict": "unknown",
	"unseen": {fixtures.reason("logs:DescribeMetricFilters")},
} if {
	some facet in ["key_deletion_filters", "filter_alarms", "trail_status", "trail_selectors"]
}

cases["trails that may not be listed prove nothing"] := {
	"given": testing.without(filters([]), "trails", "cloudtrail:DescribeTrails"),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:DescribeTrails")},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
		with data.parameters.region.key_deletion_alarmed as object.union(
			data.parameters.region.key_deletion_alarmed,
			object.get(case, "parameters", {}),
		)
}

zeros := {"default_value": 0}

# A filter's metric and the alarm on it, changed together.
watching(made, changes) := fixtures.with_facets(object.union(
	fixtures.filters([filter({"metrics": [object.union(fixtures.metric, made)]})]),
	fixtures.alarms([object.union(fixtures.alarm, changes)]),
))

# By what one event makes of it.
set_off := {
	"by the sum": [{}, {"statistic": "Sum"}],
	"by the sum with zeros between": [zeros, {"statistic": "Sum", "period": 3600}],
	"by the average of what there is": [{}, {"statistic": "Average", "period": 3600}],
	"by the average of a minute": [zeros, {"statistic": "Average", "period": 60}],
	"by the minimum of a minute": [zeros, {"statistic": "Minimum", "period": 60}],
	"by the number of data points": [{}, {"statistic": "SampleCount"}],
	"by a percentile": [{}, {"statistic": "p99"}],
	"by an average over a low threshold": [zeros, {"statistic": "Average", "period": 300, "threshold": 0.1}],
	"by one of three": [zeros, {"statistic": "Sum", "evaluation_periods": 3, "datapoints_to_alarm": 1}],
	"by three of three where missing data is overlooked": [{}, {"evaluation_periods": 3, "treat_missing_data": "missing"}],
	"by a field of the event": [{"value": "$.size"}, {"statistic": "Sum"}],
	"by a weight of ten": [{"value": "10"}, {"statistic": "Sum", "threshold": 10}],
	"by a calculation": [{}, {"expression": {"text": "FILL(m1, 0)", "at_zero": 0, "at_one": 1, "at_one_alone": 1}}],
	"by a calculation turned round": [zeros, {
		"comparison_operator": "LessThanThreshold",
		"expression": {"text": "1 - m1", "at_zero": 1, "at_one": 0, "at_one_alone": 0},
	}],
	"though zeros fill what a breach would": [zeros, {"treat_missing_data": "breaching"}],
}

not_set_off := {
	"by an average of an hour of zeros": [zeros, {"statistic": "Average", "period": 3600}],
	"by a minimum of five minutes of zeros": [zeros, {"statistic": "Minimum", "period": 300}],
	"where zeros are counted": [zeros, {"statistic": "SampleCount"}],
	"by three of three where missing data is fine": [{}, {
		"evaluation_periods": 3,
		"datapoints_to_alarm": 3,
		"treat_missing_data": "notBreaching",
	}],
	"by two of three where missing data is ignored": [{}, {
		"evaluation_periods": 3,
		"datapoints_to_alarm": 2,
		"treat_missing_data": "ignore",
	}],
	"by two periods with zeros between": [zeros, {"evaluation_periods": 2}],
	"by less than a threshold of zero": [{}, {"comparison_operator": "LessThanOrEqualToThreshold", "threshold": 1}],
	"where missing data is in alarm already": [{}, {"treat_missing_data": "breaching"}],
	"where zero is in alarm already": [zeros, {"statistic": "Sum", "threshold": 0}],
	"by a weight below the threshold": [{"value": "0.5"}, {"statistic": "Sum"}],
	"by a calculation that has no data alone": [{}, {"expression": {"text": "m1 + m2", "at_zero": 0, "at_one": 1}}],
}

cases[sprintf("an alarm that one event sets off %s passes", [how])] := {
	"given": watching(pair[0], pair[1]),
	"verdict": "pass",
} if {
	some how, pair in set_off
}

cases[sprintf("an alarm that one event does not set off %s fails", [how])] := {
	"given": watching(pair[0], pair[1]),
	"verdict": "fail",
	"violation": nobody(no_alarm),
} if {
	some how, pair in not_set_off
}

cases["an alarm on a calculation that cannot be followed is unknown"] := {
	"given": watching({}, {"expression": {"text": "ANOMALY_DETECTION_BAND(m1)"}}),
	"verdict": "unknown",
	"unseen": {not_followed("alarm key-deletion watches a calculation")},
}

not_followed(what) := {
	"kind": "invalid",
	"action": "cloudwatch:DescribeAlarms",
	"message": sprintf("%s that this version does not follow", [what]),
}

logged(changes) := fixtures.with_facets(object.union(fixtures.filters([]), {"filter_alarms": [{
	"region": "eu-central-1",
	"alarms": testing.known([]),
	"log_alarms": [object.union(
		{
			"alarm_name": "key-deletion-log",
			"actions_enabled": true,
			"alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:on-call"],
			"log_groups": [split(fixtures.group, ":")[6]],
			"query": `filter eventSource = "kms.amazonaws.com" and eventName in ["DisableKey","ScheduleKeyDeletion"]`,
			"aggregation": "count(*)",
			"comparison_operator": "GreaterThanOrEqualToThreshold",
			"threshold": 1,
			"results_to_alarm": 1,
			"composites": [],
		},
		changes,
	)],
}]}))

cases["a log alarm on the group passes, by its name or its ARN"] := {"given": logged({}), "verdict": "pass"}

cases["a log alarm on the group by its ARN passes"] := {"given": logged({"log_groups": [fixtures.group]}), "verdict": "pass"}

cases["a log alarm on another group fails"] := {
	"given": logged({"log_groups": ["other"]}),
	"verdict": "fail",
	"violation": nobody(no_filter),
}

cases["a log alarm that tells nobody fails"] := {
	"given": logged({"alarm_actions": []}),
	"verdict": "fail",
	"violation": nobody(no_filter),
}

cases["a log alarm that one event does not set off fails"] := {
	"given": logged({"threshold": 5}),
	"verdict": "fail",
	"violation": nobody(no_filter),
}

cases["a log alarm whose query leaves the call out is unknown, since it is not followed"] := {
	"given": logged({"query": `filter eventName != "DisableKey" and eventName != "ScheduleKeyDeletion"`}),
	"verdict": "unknown",
	"unseen": {not_followed("log alarm key-deletion-log names the call in a query")},
}

by_name(value) := watching({"dimensions": ["EventName"]}, {"metrics": [{
	"namespace": "LogMetrics",
	"metric_name": "KeyDeletion",
	"dimensions": {"EventName": value},
}]})

cases["an alarm on the metric of one of the calls fails for the other"] := {
	"given": by_name("DisableKey"),
	"verdict": "fail",
	"violation": {sprintf("nobody is told of ScheduleKeyDeletion: %s", [no_alarm])},
}

cases["an alarm on the metric of something that is not in every event fails"] := {
	"given": by_name("alice"),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["an alarm on the metric of the account passes"] := {"given": by_name("111122223333"), "verdict": "pass"}

cases["a log alarm on the group of a trail that may not record is unknown"] := {
	"given": testing.with_facets(logged({}), {"trail_status": [fixtures.status_denied(fixtures.trail)]}),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:GetTrailStatus")},
}

not_known_to_hear := {
	`filter eventName in ["DisableKey","ScheduleKeyDeletion"] and userIdentity.type = "Root"`,
	`filter eventSource = "ec2.amazonaws.com" and eventName in ["DisableKey","ScheduleKeyDeletion"]`,
	`filter requestParameters.note in ["DisableKey","ScheduleKeyDeletion"]`,
	"filter eventName in [\"DisableKey\",\"ScheduleKeyDeletion\"]\n| filter errorCode = \"AccessDenied\"",
	`filter eventName in ["DisableKey","ScheduleKeyDeletion"] && sourceIPAddress = "192.0.2.1"`,
	`fields @timestamp|filter eventName in ["DisableKey","ScheduleKeyDeletion"]|filter awsRegion = "us-east-1"`,
}

cases[sprintf("whether a log alarm hears of all calls by the query %s is unknown", [query])] := {
	"given": logged({"query": query}),
	"verdict": "unknown",
	"unseen": {not_followed("log alarm key-deletion-log names the call in a query")},
} if {
	some query in not_known_to_hear
}

cases[sprintf("a log alarm by the query %s passes", [query])] := {"given": logged({"query": query}), "verdict": "pass"} if {
	some query in {
		`filter eventName = "DisableKey" or eventName = "ScheduleKeyDeletion"`,
		`filter eventName in ["DisableKey","ScheduleKeyDeletion"] and eventSource="kms.amazonaws.com"`,
		"filter   eventSource = \"kms.amazonaws.com\"\n  AND eventName in [\"ScheduleKeyDeletion\", \"DisableKey\"]",
	}
}

by_percentile := {
	"by a percentile that ignores few samples": [
		zeros,
		{"statistic": "p90", "period": 300, "evaluate_low_sample_count_percentile": "ignore"},
	],
	"by half of an hour of zeros": [zeros, {"statistic": "p50", "period": 3600}],
	"by all but one in a hundred of five hours of zeros": [zeros, {"statistic": "p99", "period": 18000}],
}

cases[sprintf("an alarm that one event does not set off %s fails", [how])] := {
	"given": watching(pair[0], pair[1]),
	"verdict": "fail",
	"violation": nobody(no_alarm),
} if {
	some how, pair in by_percentile
}

cases[sprintf("an alarm that one event sets off by %s passes", [how])] := {
	"given": watching(pair[0], pair[1]),
	"verdict": "pass",
} if {
	some how, pair in {
		"a percentile of one value": [{}, {"statistic": "p10", "period": 3600}],
		"a percentile that leaves out less than a minute of five": [zeros, {"statistic": "p90", "period": 300}],
		"a percentile of a minute": [zeros, {"statistic": "p50", "period": 60}],
	}
}

cases["an alarm on a statistic that is not followed is unknown"] := {
	"given": watching(zeros, {"statistic": "tm90", "period": 300}),
	"verdict": "unknown",
	"unseen": {not_followed("alarm key-deletion watches a statistic")},
}

# An alarm that adds up two metrics of filters hears of either; by one that it only weighs nobody hears.
weighed(by_second) := fixtures.with_facets(object.union(
	fixtures.filters([filter({"metrics": [object.union(fixtures.metric, zeros)]})]),
	fixtures.alarms([object.union(fixtures.alarm, {
		"expression": {"text": "other * 1 + this * 0", "at_zero": 0, "at_one": 1, "at_one_alone": 1},
		"metrics": [object.union(fixtures.alarm.metrics[0], by_second)],
	})]),
))

cases["an alarm that adds the calls to others passes"] := {"given": weighed({"calculated": {"at_one": 1}}), "verdict": "pass"}

cases["an alarm that gives the calls no weight fails"] := {
	"given": weighed({"calculated": {"at_one": 0}}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

no_events := {"closed_to": {"events.amazonaws.com": "its policy does not let events.amazonaws.com publish"}}

cases["a rule whose target is a topic to which EventBridge cannot publish fails"] := {
	"given": to_topic(alarms.publishing(no_events)),
	"verdict": "fail",
	"violation": nobody(sprintf("%s; topic %s cannot be told: its policy does not let events.amazonaws.com publish", [
		no_log_group,
		alarms.topic,
	])),
}

cases["that alarms cannot publish there is nothing to a rule"] := {
	"given": to_topic(alarms.publishing({
		"closed_to": {"cloudwatch.amazonaws.com": "its policy does not let cloudwatch.amazonaws.com publish"},
		"unclear_to": {"cloudwatch.amazonaws.com": alarms.key_reason},
	})),
	"verdict": "pass",
}

cases["a rule that publishes in a role needs no policy of the topic"] := {
	"given": testing.with_facets(to_topic(alarms.publishing(no_events)), {"event_targets": [{
		"rule_name": "key-deletion",
		"targets": testing.known(1),
		"target_arns": [alarms.topic],
		"called_by_role": [alarms.topic],
	}]}),
	"verdict": "pass",
}

cases["whether EventBridge may use the key of the topic may be unknown"] := {
	"given": to_topic(alarms.publishing({"unclear_to": {"events.amazonaws.com": alarms.key_reason}})),
	"verdict": "unknown",
	"unseen": {alarms.key_reason},
}

cases["an alarm that tells a topic to which CloudWatch cannot publish fails"] := {
	"given": object.union(fixtures.region, {"topics": alarms.publishing({"closed_to": {"cloudwatch.amazonaws.com": "its key is Disabled"}})}),
	"verdict": "fail",
	"violation": nobody(sprintf("%s; topic %s cannot be told: its key is Disabled", [no_alarm, alarms.topic])),
}

cases["a log alarm whose query looks for the calls in the message passes"] := {
	"given": logged({"query": `filter @message like "DisableKey" or @message like "ScheduleKeyDeletion"`}),
	"verdict": "pass",
}

# A rule with these targets.
to_targets(arns) := testing.with_facets(to_topic(testing.known([])), {"event_targets": [{
	"rule_name": "key-deletion",
	"targets": testing.known(count(arns)),
	"target_arns": arns,
}]})

a_log := "arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/kms"

cases["a rule that only writes to a log group tells nobody"] := {
	"given": to_targets([a_log]),
	"verdict": "fail",
	"violation": nobody(sprintf("%s; rule key-deletion only writes it to log group /aws/events/kms", [no_log_group])),
}

cases[sprintf("a rule that tells %s passes", [what])] := {"given": to_targets(arns), "verdict": "pass"} if {
	some what, arns in {
		"a function": ["arn:aws:lambda:eu-central-1:111122223333:function:page"],
		"a log group and a queue": [a_log, "arn:aws:sqs:eu-central-1:111122223333:on-call"],
		"another account's bus": ["arn:aws:events:eu-central-1:444455556666:event-bus/central"],
		"a topic of another account": ["arn:aws:sns:eu-central-1:444455556666:central"],
	}
}

# The alarm on what the trail's filter counts.
own_alarm := object.get(fixtures.region, ["filter_alarms", "value", 0, "alarms", "value", 0, "alarm_name"], "")

cases["an alarm whose message every subscription drops fails"] := {
	"given": object.union(fixtures.region, {"topics": alarms.publishing({"dropped_alarms": [own_alarm]})}),
	"verdict": "fail",
	"violation": nobody(no_alarm),
}

cases["whether a subscription lets the message through may be unknown"] := {
	"given": object.union(fixtures.region, {"topics": alarms.publishing({"unclear_alarms": {own_alarm: alarms.key_reason}})}),
	"verdict": "unknown",
	"unseen": {alarms.key_reason},
}

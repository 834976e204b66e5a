# METADATA
# description: |
#   Whether anybody is told when KMS takes a call that ends the use of a key: by an alarm on a metric filter of a log group
#   that a trail delivers to, or by a rule of EventBridge, which hears of calls only while a trail logs them.
#   https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-creating-cloudwatch-alarm.html
#   https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
package keyproof.lib.key_deletion

import data.keyproof.lib.alarm as alarms
import data.keyproof.lib.alarm_event as event
import data.keyproof.lib.cloudtrail
import data.keyproof.lib.trails

# All that is looked at was read, though not each part of it.
read if {
	trails.with_selectors
	input.region.key_deletion_filters.status == "known"
	input.region.filter_alarms.status == "known"
	input.region.key_deletion_rules.status == "known"
	input.region.event_targets.status == "known"
}

# Trails that record the call for certain, and those that may: a part of them could not be read.

recording(call) := {trail |
	some trail in trails.logging
	some known in trails.selectors(trail)
	records(known, call)
}

records(known, call) if {
	known.status == "known"
	cloudtrail.records_event(known.value, cloudtrail.kms, "false", call) == "all"
}

may_record(call) := recording(call) | {trail |
	some trail in (trails.logging | trails.unread)
	some selectors in trails.selectors(trail)
	possibly(selectors, call)
}

possibly(selectors, _) if selectors.status == "unknown"

possibly(selectors, call) if records(selectors, call)

# Why it is not certain that a trail records.
doubts(trail) := trails.reasons(trails.statuses(trail)) | trails.reasons(trails.selectors(trail))

# The log groups of trails whose events arrive there, as far as is known.
delivering_to_logs(among) := {trail |
	some trail in among
	object.get(trail, "cloud_watch_logs_log_group_arn", "") != ""
	count({error |
		some status in trails.statuses(trail)
		error := status.value.latest_cloud_watch_logs_delivery_error
	}) == 0
}

# What is known of the filters of a trail's log group, and of the alarms in its Region.
filters_of(trail) := {group.filters |
	some group in input.region.key_deletion_filters.value
	group.log_group_arn == trail.cloud_watch_logs_log_group_arn
}

alarms_of(trail) := {place.alarms |
	some place in input.region.filter_alarms.value
	place.region == split(trail.cloud_watch_logs_log_group_arn, ":")[3]
}

counting(trail, call) := {filter |
	some filters in filters_of(trail)
	filters.status == "known"
	some filter in filters.value
	call in filter.calls
}

alarmed(trail, call) if {
	some filter in counting(trail, call)
	some metric in filter.metrics
	some found in alarms_of(trail)
	found.status == "known"
	some alarm in alarms.told(found.value)
	goes_off(alarm, metric, call)
}

# An alarm on the metric that one event sets off.
goes_off(alarm, metric, call) if {
	some watched in alarm.metrics
	watched.namespace == metric.namespace
	watched.metric_name == metric.metric_name
	{name | some name, _ in watched.dimensions} == {name | some name in metric.dimensions}
	count([value | some value in watched.dimensions; certain(value, call) == false]) == 0
	event.sets_off(alarm, watched, metric)
}

# Whether every event of the call has this value in whatever member a dimension is made of.
certain(value, call) := value in {call, cloudtrail.kms, input.region.account, input.region.region, "AwsApiCall", "Management"}

# One on a calculation that cannot be followed, which tells somebody of it or not.
may_go_off(trail, call) := {alarm.alarm_name |
	some filter in counting(trail, call)
	some metric in filter.metrics
	some found in alarms_of(trail)
	found.status == "known"
	some alarm in alarms.told(found.value)
	alarm.expression.text
	object.get(alarm.expression, "at_one", null) == null
	some watched in alarm.metrics
	watched.namespace == metric.namespace
	watched.metric_name == metric.metric_name
}

# A log alarm on the trail's group that counts the call, and tells somebody.
log_alarmed(trail, call) if {
	some alarm in log_alarms(trail)
	event.query_names(alarm, call)
	event.query_sets_off(alarm)
}

# One that names the call and cannot be followed.
may_log_alarm(trail, call) := [alarm.alarm_name |
	some alarm in log_alarms(trail)
	contains(alarm.query, call)
	count([1 | event.query_names(alarm, call)]) == 0
]

log_alarms(trail) := alarms.told([alarm |
	some place in input.region.filter_alarms.value
	place.region == split(trail.cloud_watch_logs_log_group_arn, ":")[3]
	some alarm in object.get(place, "log_alarms", [])
	some group in alarm.log_groups
	trim_suffix(group, ":*") in {
		split(trail.cloud_watch_logs_log_group_arn, ":")[6],
		trim_suffix(trail.cloud_watch_logs_log_group_arn, ":*"),
	}
])

told_by_alarm(call) if {
	some trail in delivering_to_logs(recording(call))
	alarmed(trail, call)
}

told_by_alarm(call) if {
	some trail in delivering_to_logs(recording(call))
	log_alarmed(trail, call)
}

told_by_rule(call) if {
	count(recording(call)) > 0
	some found in targets(call)
	found.status == "known"
	found.value > 0
}

# What is known of the targets of the rules that match the call.
targets(call) := {entry.targets |
	some rule in input.region.key_deletion_rules.value
	call in rule.calls
	some entry in input.region.event_targets.value
	entry.rule_name == rule.name
}

told(call, _) if told_by_alarm(call)

told(call, true) if told_by_rule(call)

# Why it is not known whether anybody is told: what could not be read of the ways in which somebody may be.

unseen(call, rules) := unseen_alarm(call) | unseen_rule(call, rules)

unseen_alarm(call) := ((({reason |
	some trail in delivering_to_logs(may_record(call))
	some reason in trails.reasons(filters_of(trail))
} | {reason |
	some trail in delivering_to_logs(may_record(call))
	count(counting(trail, call)) > 0
	some reason in trails.reasons(alarms_of(trail))
}) | {reason |
	some trail in delivering_to_logs(may_record(call))
	may_alarm(trail, call)
	some reason in doubts(trail)
}) | {reason |
	some trail in delivering_to_logs(may_record(call))
	some name in may_log_alarm(trail, call)
	reason := not_followed(sprintf("log alarm %s names the call in a query", [name]))
}) | {reason |
	some trail in delivering_to_logs(may_record(call))
	some name in may_go_off(trail, call)
	reason := not_followed(sprintf("alarm %s watches a calculation", [name]))
}

not_followed(what) := {
	"kind": "invalid",
	"action": "cloudwatch:DescribeAlarms",
	"message": sprintf("%s that this version does not follow", [what]),
}

may_alarm(trail, call) if alarmed(trail, call)

may_alarm(trail, call) if log_alarmed(trail, call)

may_alarm(trail, _) if count(trails.reasons(filters_of(trail))) > 0

may_alarm(trail, call) if {
	count(counting(trail, call)) > 0
	count(trails.reasons(alarms_of(trail))) > 0
}

unseen_rule(_, false) := set()

unseen_rule(call, true) := {reason |
	count(may_record(call)) > 0
	some reason in trails.reasons(targets(call))
} | {reason |
	some found in targets(call)
	count([1 | found.status == "known"; found.value == 0]) == 0
	some trail in may_record(call)
	some reason in doubts(trail)
}

# Where the way to an alarm ends.
why(call) := "no trail records it" if {
	count(recording(call)) == 0
} else := "no trail that records it delivers to CloudWatch Logs" if {
	count(delivering_to_logs(recording(call))) == 0
} else := sprintf("no metric filter of %s counts it", [concat(", ", groups)]) if {
	counted := {filter | some trail in delivering_to_logs(recording(call)); some filter in counting(trail, call)}
	count(counted) == 0
	groups := sort({trail.cloud_watch_logs_log_group_arn | some trail in delivering_to_logs(recording(call))})
} else := sprintf("no alarm that one such call sets off and that tells anybody watches %s", [concat(", ", sort(metrics))]) if {
	metrics := {sprintf("%s %s", [metric.namespace, metric.metric_name]) |
		some trail in delivering_to_logs(recording(call))
		some filter in counting(trail, call)
		some metric in filter.metrics
	}
}

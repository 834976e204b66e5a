# METADATA
# description: |
#   Whether anybody is told when a service takes a call, such as one that ends the use of a key: by an alarm on a metric
#   filter of a log group that a trail delivers to, or by a rule of EventBridge, which hears of calls only while a trail
#   logs them. `ways` are the facts about one service: its `source` of events, the `filters` that count its calls, the
#   `rules` that hear of them and their `targets`, and the topics that nobody reads (`deaf`).
#   https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-creating-cloudwatch-alarm.html
#   https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
package keyproof.lib.call_alarm

import data.keyproof.lib.alarm as alarms
import data.keyproof.lib.alarm_event as event
import data.keyproof.lib.cloudtrail
import data.keyproof.lib.trails

# All that is looked at was read, though not each part of it.
read(ways) if {
	trails.with_selectors
	input.region.filter_alarms.status == "known"
	ways.filters.status == "known"
	ways.rules.status == "known"
	ways.targets.status == "known"
}

# Trails that record the call for certain, and those that may: a part of them could not be read.

recording(ways, call) := {trail |
	some trail in trails.logging
	some known in trails.selectors(trail)
	records(ways, known, call)
}

records(ways, known, call) if {
	known.status == "known"
	cloudtrail.records_event(known.value, ways.source, "false", call) == "all"
}

may_record(ways, call) := recording(ways, call) | {trail |
	some trail in (trails.logging | trails.unread)
	some selectors in trails.selectors(trail)
	possibly(ways, selectors, call)
}

possibly(_, selectors, _) if selectors.status == "unknown"

possibly(ways, selectors, call) if records(ways, selectors, call)

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
filters_of(ways, trail) := {group.filters |
	some group in ways.filters.value
	group.log_group_arn == trail.cloud_watch_logs_log_group_arn
}

alarms_of(trail) := {place.alarms |
	some place in input.region.filter_alarms.value
	place.region == split(trail.cloud_watch_logs_log_group_arn, ":")[3]
}

counting(ways, trail, call) := {filter |
	some filters in filters_of(ways, trail)
	filters.status == "known"
	some filter in filters.value
	call in filter.calls
}

alarmed(ways, trail, call) if {
	some filter in counting(ways, trail, call)
	some metric in filter.metrics
	some found in alarms_of(trail)
	found.status == "known"
	some alarm in alarms.told(found.value, ways.deaf)
	goes_off(ways, alarm, metric, call)
}

# An alarm on the metric that one event sets off.
goes_off(ways, alarm, metric, call) if {
	some watched in alarm.metrics
	watched.namespace == metric.namespace
	watched.metric_name == metric.metric_name
	{name | some name, _ in watched.dimensions} == {name | some name in metric.dimensions}
	count([value | some value in watched.dimensions; certain(ways, value, call) == false]) == 0
	event.sets_off(alarm, watched, metric)
}

# Whether every event of the call has this value in whatever member a dimension is made of.
certain(ways, value, call) := value in {call, ways.source, input.region.account, input.region.region, "AwsApiCall", "Management"}

# One on a calculation that cannot be followed, which tells somebody of it or not.
may_go_off(ways, trail, call) := {alarm.alarm_name |
	some filter in counting(ways, trail, call)
	some metric in filter.metrics
	some found in alarms_of(trail)
	found.status == "known"
	some alarm in alarms.told(found.value, ways.deaf)
	alarm.expression.text
	object.get(alarm.expression, "at_one", null) == null
	some watched in alarm.metrics
	watched.namespace == metric.namespace
	watched.metric_name == metric.metric_name
}

# A log alarm on the trail's group that counts the call, and tells somebody.
log_alarmed(ways, trail, call) if {
	some alarm in log_alarms(ways, trail)
	event.query_names(alarm, call)
	event.query_sets_off(alarm)
}

# One that names the call and cannot be followed.
may_log_alarm(ways, trail, call) := [alarm.alarm_name |
	some alarm in log_alarms(ways, trail)
	contains(alarm.query, call)
	count([1 | event.query_names(alarm, call)]) == 0
]

log_alarms(ways, trail) := alarms.told(
	[alarm |
		some place in input.region.filter_alarms.value
		place.region == split(trail.cloud_watch_logs_log_group_arn, ":")[3]
		some alarm in object.get(place, "log_alarms", [])
		some group in alarm.log_groups
		trim_suffix(group, ":*") in {
			split(trail.cloud_watch_logs_log_group_arn, ":")[6],
			trim_suffix(trail.cloud_watch_logs_log_group_arn, ":*"),
		}
	],
	ways.deaf,
)

told_by_alarm(ways, call) if {
	some trail in delivering_to_logs(recording(ways, call))
	alarmed(ways, trail, call)
}

told_by_alarm(ways, call) if {
	some trail in delivering_to_logs(recording(ways, call))
	log_alarmed(ways, trail, call)
}

told_by_rule(ways, call) if {
	count(recording(ways, call)) > 0
	some entry in targets(ways, call)
	hears(entry, ways.deaf)
}

hears(entry, deaf) if {
	entry.targets.value > 0
	count([arn | some arn in object.get(entry, "target_arns", ["not told which"]); count({arn} & deaf) == 0]) > 0
}

# What is known of the targets of the rules that match the call.
targets(ways, call) := {entry |
	some rule in ways.rules.value
	call in rule.calls
	some entry in ways.targets.value
	entry.rule_name == rule.name
}

told(ways, call, _) if told_by_alarm(ways, call)

told(ways, call, true) if told_by_rule(ways, call)

# Why it is not known whether anybody is told, where somebody is if all that could not be read is as it should be: topics
# of which nobody knows whether they are read. `facet` is that of the topics.
unheard(ways, call, rules, facet) := {reason |
	topics := alarms.unheard(input.region, facet, actions(ways))
	maybe := ways.deaf | {topic | some topic, _ in topics}
	count([1 | told(object.union(ways, {"deaf": maybe}), call, rules)]) == 0
	some reason in topics
} if {
	told(ways, call, rules)
} else := set()

# All that the alarms and the rules do.
actions(ways) := (alarms.actions([alarm |
	some place in input.region.filter_alarms.value
	some alarm in place.alarms.value
]) | alarms.actions([alarm |
	some place in input.region.filter_alarms.value
	some alarm in object.get(place, "log_alarms", [])
])) | {arn |
	some entry in ways.targets.value
	some arn in object.get(entry, "target_arns", [])
}

# Why it is not known whether anybody is told: what could not be read of the ways in which somebody may be.

unseen(ways, call, rules) := unseen_alarm(ways, call) | unseen_rule(ways, call, rules)

unseen_alarm(ways, call) := ((({reason |
	some trail in delivering_to_logs(may_record(ways, call))
	some reason in trails.reasons(filters_of(ways, trail))
} | {reason |
	some trail in delivering_to_logs(may_record(ways, call))
	count(counting(ways, trail, call)) > 0
	some reason in trails.reasons(alarms_of(trail))
}) | {reason |
	some trail in delivering_to_logs(may_record(ways, call))
	may_alarm(ways, trail, call)
	some reason in doubts(trail)
}) | {reason |
	some trail in delivering_to_logs(may_record(ways, call))
	some name in may_log_alarm(ways, trail, call)
	reason := not_followed(sprintf("log alarm %s names the call in a query", [name]))
}) | {reason |
	some trail in delivering_to_logs(may_record(ways, call))
	some name in may_go_off(ways, trail, call)
	reason := not_followed(sprintf("alarm %s watches a calculation", [name]))
}

not_followed(what) := {
	"kind": "invalid",
	"action": "cloudwatch:DescribeAlarms",
	"message": sprintf("%s that this version does not follow", [what]),
}

may_alarm(ways, trail, call) if alarmed(ways, trail, call)

may_alarm(ways, trail, call) if log_alarmed(ways, trail, call)

may_alarm(ways, trail, _) if count(trails.reasons(filters_of(ways, trail))) > 0

may_alarm(ways, trail, call) if {
	count(counting(ways, trail, call)) > 0
	count(trails.reasons(alarms_of(trail))) > 0
}

unseen_rule(_, _, false) := set()

unseen_rule(ways, call, true) := {reason |
	count(may_record(ways, call)) > 0
	some reason in trails.reasons({entry.targets | some entry in targets(ways, call)})
} | {reason |
	some entry in targets(ways, call)
	count([1 | entry.targets.value == 0]) == 0
	some trail in may_record(ways, call)
	some reason in doubts(trail)
}

# Where the way to an alarm ends.
why(ways, call) := "no trail records it" if {
	count(recording(ways, call)) == 0
} else := "no trail that records it delivers to CloudWatch Logs" if {
	count(delivering_to_logs(recording(ways, call))) == 0
} else := sprintf("no metric filter of %s counts it", [concat(", ", groups)]) if {
	counted := {filter | some trail in delivering_to_logs(recording(ways, call)); some filter in counting(ways, trail, call)}
	count(counted) == 0
	groups := sort({trail.cloud_watch_logs_log_group_arn | some trail in delivering_to_logs(recording(ways, call))})
} else := sprintf("no alarm that one such call sets off and that tells anybody watches %s", [concat(", ", sort(metrics))]) if {
	metrics := {sprintf("%s %s", [metric.namespace, metric.metric_name]) |
		some trail in delivering_to_logs(recording(ways, call))
		some filter in counting(ways, trail, call)
		some metric in filter.metrics
	}
}

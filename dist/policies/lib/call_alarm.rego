# METADATA
# description: |
#   Whether anybody is told when a service takes a call, such as one that ends the use of a key: by an alarm on a metric
#   filter of a log group that a trail delivers to, or by a rule of EventBridge, which hears of calls only while a trail
#   logs them. `ways` are the facts about one service: its `source` of events, the `filters` that count its calls, the
#   `rules` that hear of them and their `targets`, the `facets` that tell of all that, each with its call, and topics: those that alarms tell and nobody hears (`deaf`), those that
#   nobody reads (`unread`), and those to which EventBridge cannot publish (`closed_to_rules`).
#   https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-creating-cloudwatch-alarm.html
#   https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
package keyproof.lib.call_alarm

import data.keyproof.lib.alarm as alarms
import data.keyproof.lib.alarm_event as event
import data.keyproof.lib.alarm_level as level
import data.keyproof.lib.cloudtrail
import data.keyproof.lib.fact
import data.keyproof.lib.trails

# Why some of the ways were not looked at, as a set: where one that was read tells somebody, the others need not be.
missing(ways) := {reason |
	some [facet, action] in array.concat(_of_trails, ways.facets)
	some reason in fact.missing(input.region, facet, action)
}

_of_trails := [
	["trails", "cloudtrail:DescribeTrails"],
	["trail_status", "cloudtrail:GetTrailStatus"],
	["trail_selectors", "cloudtrail:GetEventSelectors"],
]

# Trails that record the call for certain, and those that may: a part of them could not be read.

_recording(ways, call) := {trail |
	some trail in trails.logging
	some known in trails.selectors(trail)
	_records(ways, known, call)
}

_records(ways, known, call) if {
	known.status == "known"
	cloudtrail.records_event(known.value, ways.source, "false", call) == "all"
}

_may_record(ways, call) := _recording(ways, call) | {trail |
	some trail in (trails.logging | trails.unread)
	some selectors in trails.selectors(trail)
	_possibly(ways, selectors, call)
}

_possibly(_, selectors, _) if selectors.status == "unknown"

_possibly(ways, selectors, call) if _records(ways, selectors, call)

# Why it is not certain that a trail records.
_doubts(trail) := trails.reasons(trails.statuses(trail)) | trails.reasons(trails.selectors(trail))

# The log groups of trails whose events arrive there, as far as is known.
_delivering_to_logs(among) := {trail |
	some trail in among
	object.get(trail, "cloud_watch_logs_log_group_arn", "") != ""
	count({error |
		some status in trails.statuses(trail)
		error := status.value.latest_cloud_watch_logs_delivery_error
	}) == 0
}

# What is known of the filters of a trail's log group, and of the alarms in its Region.
_filters_of(ways, trail) := {group.filters |
	some group in ways.filters.value
	group.log_group_arn == trail.cloud_watch_logs_log_group_arn
}

_alarms_of(trail) := {place.alarms |
	some place in input.region.filter_alarms.value
	place.region == split(trail.cloud_watch_logs_log_group_arn, ":")[3]
}

_counting(ways, trail, call) := {filter |
	some filters in _filters_of(ways, trail)
	filters.status == "known"
	some filter in filters.value
	call in filter.calls
}

_alarmed(ways, trail, call) if {
	some filter in _counting(ways, trail, call)
	some metric in filter.metrics
	some found in _alarms_of(trail)
	found.status == "known"
	some alarm in alarms.told(found.value, ways.deaf)
	_goes_off(ways, alarm, metric, call)
}

# An alarm on the metric that one event sets off.
_goes_off(ways, alarm, metric, call) if {
	some watched in alarm.metrics
	watched.namespace == metric.namespace
	watched.metric_name == metric.metric_name
	{name | some name, _ in watched.dimensions} == {name | some name in metric.dimensions}
	count([value | some value in watched.dimensions; _certain(ways, value, call) == false]) == 0
	event.sets_off(alarm, watched, metric)
}

# Whether every event of the call has this value in whatever member a dimension is made of.
_certain(ways, value, call) := value in {call, ways.source, input.region.account, input.region.region, "AwsApiCall", "Management"}

# One on a calculation that cannot be followed, which tells somebody of it or not.
_may_go_off(ways, trail, call) := {{"alarm": alarm.alarm_name, "what": what} |
	some filter in _counting(ways, trail, call)
	some metric in filter.metrics
	some found in _alarms_of(trail)
	found.status == "known"
	some alarm in alarms.told(found.value, ways.deaf)
	some watched in alarm.metrics
	watched.namespace == metric.namespace
	watched.metric_name == metric.metric_name
	what := _not_followed_of(alarm, watched)
}

_not_followed_of(alarm, watched) := "calculation" if {
	alarm.expression.text
	object.get(level.calculated(alarm, watched), "at_one", null) == null
} else := "statistic" if {
	level.is_followed(level.statistic(alarm, watched)) == false
}

# A log alarm on the trail's group that counts the call, and tells somebody.
_log_alarmed(ways, trail, call) if {
	some alarm in _log_alarms(ways, trail)
	event.query_names(alarm, call)
	event.query_sets_off(alarm)
}

# One that names the call and cannot be followed.
_may_log_alarm(ways, trail, call) := [alarm.alarm_name |
	some alarm in _log_alarms(ways, trail)
	contains(alarm.query, call)
	count([1 | event.query_names(alarm, call)]) == 0
]

_log_alarms(ways, trail) := alarms.told(
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

_told_by_alarm(ways, call) if {
	some trail in _delivering_to_logs(_recording(ways, call))
	_alarmed(ways, trail, call)
}

_told_by_alarm(ways, call) if {
	some trail in _delivering_to_logs(_recording(ways, call))
	_log_alarmed(ways, trail, call)
}

_told_by_rule(ways, call) if {
	count(_recording(ways, call)) > 0
	some entry in _targets(ways, call)
	_hears(entry, ways)
}

_hears(entry, ways) if {
	entry.targets.value > 0
	count([arn |
		some arn in object.get(entry, "target_arns", ["not told which"])
		count({arn} & ways.unread) == 0
		count([1 | _is_log(arn)]) == 0
		count(({arn} & ways.closed_to_rules) - {called | some called in object.get(entry, "called_by_role", [])}) == 0
	]) > 0
}

# A log group keeps what it is told, and tells nobody.
_is_log(arn) if split(arn, ":")[2] == "logs"

# What is known of the targets of the rules that match the call.
_targets(ways, call) := {entry |
	some rule in ways.rules.value
	call in rule.calls
	some entry in ways.targets.value
	entry.rule_name == rule.name
}

told(ways, call, _) if _told_by_alarm(ways, call)

told(ways, call, true) if _told_by_rule(ways, call)

# Why it is not known whether anybody is told, where somebody is if all that could not be read is as it should be: topics
# of which nobody knows whether they are read. `facet` is that of the topics.
unheard(ways, call, rules, facet) := {reason |
	of_alarms := alarms.unheard(input.region, facet, _actions(ways))
	of_rules := alarms.unheard_from("events.amazonaws.com", input.region, facet, _actions(ways))
	doubted := object.union(ways, {
		"deaf": (ways.deaf | {topic | some topic, _ in of_alarms}),
		"closed_to_rules": (ways.closed_to_rules | {topic | some topic, _ in of_rules}),
	})
	count([1 | told(doubted, call, rules)]) == 0
	some reason in ({reason | some reason in of_alarms} | {reason | some reason in of_rules})
} if {
	told(ways, call, rules)
} else := set()

# All that the alarms and the rules do.
_actions(ways) := (alarms.actions([alarm |
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

unseen(ways, call, rules) := _unseen_alarm(ways, call) | _unseen_rule(ways, call, rules)

_unseen_alarm(ways, call) := ((({reason |
	some trail in _delivering_to_logs(_may_record(ways, call))
	some reason in trails.reasons(_filters_of(ways, trail))
} | {reason |
	some trail in _delivering_to_logs(_may_record(ways, call))
	count(_counting(ways, trail, call)) > 0
	some reason in trails.reasons(_alarms_of(trail))
}) | {reason |
	some trail in _delivering_to_logs(_may_record(ways, call))
	_may_alarm(ways, trail, call)
	some reason in _doubts(trail)
}) | {reason |
	some trail in _delivering_to_logs(_may_record(ways, call))
	some name in _may_log_alarm(ways, trail, call)
	reason := _not_followed(sprintf("log alarm %s names the call in a query", [name]))
}) | {reason |
	some trail in _delivering_to_logs(_may_record(ways, call))
	some found in _may_go_off(ways, trail, call)
	reason := _not_followed(sprintf("alarm %s watches a %s", [found.alarm, found.what]))
}

_not_followed(what) := {
	"kind": "invalid",
	"action": "cloudwatch:DescribeAlarms",
	"message": sprintf("%s that this version does not follow", [what]),
}

_may_alarm(ways, trail, call) if _alarmed(ways, trail, call)

_may_alarm(ways, trail, call) if _log_alarmed(ways, trail, call)

_may_alarm(ways, trail, _) if count(trails.reasons(_filters_of(ways, trail))) > 0

_may_alarm(ways, trail, call) if {
	count(_counting(ways, trail, call)) > 0
	count(trails.reasons(_alarms_of(trail))) > 0
}

_unseen_rule(_, _, false) := set()

_unseen_rule(ways, call, true) := {reason |
	count(_may_record(ways, call)) > 0
	some reason in trails.reasons({entry.targets | some entry in _targets(ways, call)})
} | {reason |
	some entry in _targets(ways, call)
	count([1 | entry.targets.value == 0]) == 0
	some trail in _may_record(ways, call)
	some reason in _doubts(trail)
}

# Where the way to an alarm ends, and which topics on the way cannot be told.
why(ways, call) := concat("; ", array.concat([_why(ways, call)], sort(_mute(ways, call))))

_mute(ways, call) := (alarms.mute("events.amazonaws.com", {arn |
	some entry in _targets(ways, call)
	some arn in object.get(entry, "target_arns", [])
	arn in ways.closed_to_rules
}) | alarms.mute("cloudwatch.amazonaws.com", {action |
	some trail in _delivering_to_logs(_recording(ways, call))
	some filter in _counting(ways, trail, call)
	some metric in filter.metrics
	some found in _alarms_of(trail)
	some alarm in found.value
	_goes_off(ways, alarm, metric, call)
	some action in alarms.actions([alarm])
})) | {sprintf("rule %s only writes it to log group %s", [entry.rule_name, split(arn, ":")[6]]) |
	some entry in _targets(ways, call)
	some arn in object.get(entry, "target_arns", [])
	count([other | some other in entry.target_arns; count([1 | _is_log(other)]) == 0]) == 0
}

_why(ways, call) := "no trail records it" if {
	count(_recording(ways, call)) == 0
} else := "no trail that records it delivers to CloudWatch Logs" if {
	count(_delivering_to_logs(_recording(ways, call))) == 0
} else := sprintf("no metric filter of %s counts it", [concat(", ", groups)]) if {
	counted := {filter | some trail in _delivering_to_logs(_recording(ways, call)); some filter in _counting(ways, trail, call)}
	count(counted) == 0
	groups := sort({trail.cloud_watch_logs_log_group_arn | some trail in _delivering_to_logs(_recording(ways, call))})
} else := sprintf("no alarm that one such call sets off and that tells anybody watches %s", [concat(", ", sort(metrics))]) if {
	metrics := {sprintf("%s %s", [metric.namespace, metric.metric_name]) |
		some trail in _delivering_to_logs(_recording(ways, call))
		some filter in _counting(ways, trail, call)
		some metric in filter.metrics
	}
}

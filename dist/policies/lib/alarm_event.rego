# METADATA
# description: |
#   Whether one event sets an alarm off. A metric filter makes one data point of it, of the filter's value; where the filter
#   has a default value, that is reported for each minute in which other events come.
#   https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html
#   https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html
package keyproof.lib.alarm_event

import data.keyproof.lib.alarm_level as level

sets_off(alarm, watched, metric) if {
	_lasts(alarm, metric)
	level.turns_on(alarm, _value(alarm, watched, metric), _at_rest(alarm, metric))
	_rises(alarm)
}

# An alarm that compares downwards, or with a band of what is usual, hears nothing of a single event.
_rises(alarm) if startswith(object.get(alarm, "comparison_operator", "GreaterThan"), "GreaterThan")

# Metric math may turn the comparison round; what it comes to was worked out.
_rises(alarm) if alarm.expression.at_one != null

# One data point is enough: where more are asked for, those that are missing have to be overlooked.
_lasts(alarm, metric) if {
	level.needed(alarm) == 1
	_answered(alarm, metric)
}

_lasts(alarm, metric) if {
	level.needed(alarm) > 1
	object.get(metric, "default_value", null) == null
	object.get(alarm, "treat_missing_data", "missing") == "missing"
}

# An alarm that takes missing data for a breach is in alarm all the time.
_answered(alarm, _) if object.get(alarm, "treat_missing_data", "missing") != "breaching"

_answered(_, metric) if object.get(metric, "default_value", null) != null

# What is compared in the period of the event.
_value(alarm, _, metric) := alarm.expression.at_one if object.get(metric, "default_value", null) != null

_value(alarm, _, metric) := alarm.expression.at_one_alone if object.get(metric, "default_value", null) == null

_value(alarm, watched, metric) := found if {
	object.get(alarm, "expression", null) == null
	found := _counted(level.statistic(alarm, watched), _number(metric), metric, _period(alarm, watched))
}

_period(alarm, watched) := object.get(watched, "period", object.get(alarm, "period", 60))

# A field of the event may be any number; it is taken for one that is enough.
_number(metric) := 1e9 if startswith(metric.value, "$")

_number(metric) := to_number(metric.value) if startswith(metric.value, "$") == false

# By the statistic; `null` for what cannot be told. `times` is how often the event comes in one period, where that is more
# than once.
_counted("SampleCount", _, metric, _) := object.get(metric, "times", 1) if object.get(metric, "default_value", null) == null

_counted("SampleCount", _, metric, _) := 0 if object.get(metric, "default_value", null) != null

_counted("Average", made, metric, seconds) := (made + (metric.default_value * (minutes - 1))) / minutes if {
	minutes := max([1, seconds / 60])
}

_counted("Minimum", made, metric, seconds) := min([made, metric.default_value]) if seconds > 60

_counted("Minimum", made, metric, seconds) := made if {
	metric.default_value != null
	seconds <= 60
}

_counted(name, made, metric, _) := made if {
	name in {"Average", "Minimum"}
	object.get(metric, "default_value", null) == null
}

_counted("Sum", made, metric, _) := made * object.get(metric, "times", 1)

_counted(name, made, _, _) := made if count({name} - {"SampleCount", "Average", "Minimum", "Sum"}) == 1

# Without events: the default value, else nothing, which is below every threshold.
_at_rest(alarm, metric) := alarm.expression.at_zero if object.get(metric, "default_value", null) != null

_at_rest(alarm, metric) := metric.default_value if object.get(alarm, "expression", null) == null

_at_rest(_, metric) := -1e9 if object.get(metric, "default_value", null) == null

# A log alarm whose query asks for events of this name, and for nothing that this version does not follow.
query_names(alarm, call) if {
	contains(alarm.query, sprintf("\"%s\"", [call]))
	_query_counts(alarm)
}

# The same of a word in log events that are plain text.
query_holds(alarm, word) if {
	contains(alarm.query, word)
	_query_counts(alarm)
}

_query_counts(alarm) if {
	contains(alarm.query, "!=") == false
	count({word | some word in split(lower(alarm.query), " "); word in {"not", "limit", "|"}}) == 0
	lower(object.get(alarm, "aggregation", "count(*)")) == "count(*)"
}

query_sets_off(alarm) if {
	object.get(alarm, "results_to_alarm", 1) == 1
	level.turns_on(alarm, 1, 0)
}

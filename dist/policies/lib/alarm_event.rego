# METADATA
# description: |
#   Whether one event sets an alarm off. A metric filter makes one data point of it, of the filter's value; where the filter
#   has a default value, that is reported for each minute in which other events come.
#   https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html
#   https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html
package keyproof.lib.alarm_event

import data.keyproof.lib.alarm_level as level

sets_off(alarm, watched, metric) if {
	lasts(alarm, metric)
	level.turns_on(alarm, value(alarm, watched, metric), at_rest(alarm, metric))
	rises(alarm)
}

# An alarm that compares downwards, or with a band of what is usual, hears nothing of a single event.
rises(alarm) if startswith(object.get(alarm, "comparison_operator", "GreaterThan"), "GreaterThan")

# Metric math may turn the comparison round; what it comes to was worked out.
rises(alarm) if alarm.expression.at_one != null

# One data point is enough: where more are asked for, those that are missing have to be overlooked.
lasts(alarm, metric) if {
	level.needed(alarm) == 1
	answered(alarm, metric)
}

lasts(alarm, metric) if {
	level.needed(alarm) > 1
	object.get(metric, "default_value", null) == null
	object.get(alarm, "treat_missing_data", "missing") == "missing"
}

# An alarm that takes missing data for a breach is in alarm all the time.
answered(alarm, _) if object.get(alarm, "treat_missing_data", "missing") != "breaching"

answered(_, metric) if object.get(metric, "default_value", null) != null

# What is compared in the period of the event.
value(alarm, _, metric) := alarm.expression.at_one if object.get(metric, "default_value", null) != null

value(alarm, _, metric) := alarm.expression.at_one_alone if object.get(metric, "default_value", null) == null

value(alarm, watched, metric) := found if {
	object.get(alarm, "expression", null) == null
	found := counted(level.statistic(alarm, watched), number(metric), metric, period(alarm, watched))
}

period(alarm, watched) := object.get(watched, "period", object.get(alarm, "period", 60))

# A field of the event may be any number; it is taken for one that is enough.
number(metric) := 1e9 if startswith(metric.value, "$")

number(metric) := to_number(metric.value) if startswith(metric.value, "$") == false

# By the statistic; `null` for what cannot be told. `times` is how often the event comes in one period, where that is more
# than once.
counted("SampleCount", _, metric, _) := object.get(metric, "times", 1) if object.get(metric, "default_value", null) == null

counted("SampleCount", _, metric, _) := 0 if object.get(metric, "default_value", null) != null

counted("Average", made, metric, seconds) := (made + (metric.default_value * (minutes - 1))) / minutes if {
	minutes := max([1, seconds / 60])
}

counted("Minimum", made, metric, seconds) := min([made, metric.default_value]) if seconds > 60

counted("Minimum", made, metric, seconds) := made if {
	metric.default_value != null
	seconds <= 60
}

counted(name, made, metric, _) := made if {
	name in {"Average", "Minimum"}
	object.get(metric, "default_value", null) == null
}

counted("Sum", made, metric, _) := made * object.get(metric, "times", 1)

counted(name, made, _, _) := made if count({name} - {"SampleCount", "Average", "Minimum", "Sum"}) == 1

# Without events: the default value, else nothing, which is below every threshold.
at_rest(alarm, metric) := alarm.expression.at_zero if object.get(metric, "default_value", null) != null

at_rest(alarm, metric) := metric.default_value if object.get(alarm, "expression", null) == null

at_rest(_, metric) := -1e9 if object.get(metric, "default_value", null) == null

# A log alarm whose query asks for events of this name, and for nothing that this version does not follow.
query_names(alarm, call) if {
	contains(alarm.query, sprintf("\"%s\"", [call]))
	query_counts(alarm)
}

# The same of a word in log events that are plain text.
query_holds(alarm, word) if {
	contains(alarm.query, word)
	query_counts(alarm)
}

query_counts(alarm) if {
	contains(alarm.query, "!=") == false
	count({word | some word in split(lower(alarm.query), " "); word in {"not", "limit", "|"}}) == 0
	lower(object.get(alarm, "aggregation", "count(*)")) == "count(*)"
}

query_sets_off(alarm) if {
	object.get(alarm, "results_to_alarm", 1) == 1
	level.turns_on(alarm, 1, 0)
}

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
	_rises(alarm, watched)
	level.has_enough(alarm, watched, 1)
}

# An alarm that compares downwards, or with a band of what is usual, hears nothing of a single event.
_rises(alarm, _) if startswith(object.get(alarm, "comparison_operator", "GreaterThan"), "GreaterThan")

# Metric math may turn the comparison round; what it comes to was worked out.
_rises(alarm, watched) if level.calculated(alarm, watched).at_one != null

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
_value(alarm, watched, metric) := level.calculated(alarm, watched).at_one if {
	object.get(metric, "default_value", null) != null
}

_value(alarm, watched, metric) := level.calculated(alarm, watched).at_one_alone if {
	object.get(metric, "default_value", null) == null
}

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

_counted(name, made, _, _) := made if name in {"", "Maximum"}

# A percentile is the event's value where those of the other minutes are fewer than it leaves out.
_counted(name, made, metric, seconds) := made if {
	minutes := max([1, seconds / 60])
	level.percent(name) * minutes > 100 * (minutes - 1)
	metric.default_value != null
}

_counted(name, _, metric, seconds) := metric.default_value if {
	minutes := max([1, seconds / 60])
	level.percent(name) * minutes <= 100 * (minutes - 1)
}

_counted(name, made, metric, _) := made if {
	level.percent(name) >= 0
	object.get(metric, "default_value", null) == null
}

# Without events: the default value, else nothing, which is below every threshold.
_at_rest(alarm, metric) := alarm.expression.at_zero if object.get(metric, "default_value", null) != null

_at_rest(alarm, metric) := metric.default_value if object.get(alarm, "expression", null) == null

_at_rest(_, metric) := -1e9 if object.get(metric, "default_value", null) == null

# A log alarm whose query asks for events of this name, and for nothing that this version does not follow.
query_names(alarm, call) if {
	_query_counts(alarm)
	naming := {part |
		some part in _asked(alarm)
		contains(part, lower(sprintf("\"%s\"", [call])))
		_is_of_name(part)
	}
	count(naming) == 1
	count({part | some part in _asked(alarm); count({part} - naming) == 1; not _is_of_source(part)}) == 0
}

# The same of a word in log events that are plain text.
query_holds(alarm, word) if {
	_query_counts(alarm)
	count(_asked(alarm)) == 1
	contains(alarm.query, word)
}

# What a query asks of each event, all of which has to hold.
_asked(alarm) := {part | some part in split(_words(alarm.query), " and ")}

_words(query) := concat(" ", [word |
	some word in split(replace(replace(lower(query), "\n", " "), "\t", " "), " ")
	word != ""
])

_is_of_name(part) if contains(part, "eventname")

_is_of_name(part) if contains(part, "@message")

# The calls are of one service each.
_is_of_source(part) if {
	startswith(trim_prefix(part, "filter "), "eventsource")
	some source in {"kms", "cloudhsm"}
	endswith(replace(part, " ", ""), sprintf("=\"%s.amazonaws.com\"", [source]))
}

_query_counts(alarm) if {
	query := _words(alarm.query)
	contains(query, "!=") == false
	contains(query, "limit") == false
	count(split(query, "filter ")) <= 2
	count({word | some word in split(query, " "); word in {"not", "|", "&&"}}) == 0
	lower(object.get(alarm, "aggregation", "count(*)")) == "count(*)"
}

query_sets_off(alarm) if {
	object.get(alarm, "results_to_alarm", 1) == 1
	level.turns_on(alarm, 1, 0)
}

# METADATA
# description: |
#   Whether an alarm goes off when the level that it watches becomes one to act on: an HSM that is unhealthy, counts that
#   rise towards a limit, material that is about to expire. What an alarm does not tell of itself is taken as right: an
#   older inventory says only which metrics are watched.
#   https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html
package keyproof.lib.alarm_level

# Counts that rise towards a limit. Others may be watched either way: of the users that can still be made both few and a
# change are worth an alarm.
_rising := {"HsmKeysSessionOccupied", "HsmKeysTokenOccupied", "HsmSessionCount"}

# `among` is the number of HSMs whose values are put together.
tells(alarm, watched, "HsmUnhealthy", among) if {
	_counts(alarm, watched, among)
	turns_on(alarm, _unhealthy(alarm, watched, among), _healthy(alarm))
}

tells(alarm, watched, metric, among) if {
	metric in _rising
	_counts(alarm, watched, among)
	_right_way(alarm, false)
	_within(alarm, watched, metric)
}

tells(alarm, watched, metric, among) if {
	count({metric} - (_rising | {"HsmUnhealthy"})) == 1
	_counts(alarm, watched, among)
	_within(alarm, watched, metric)
}

# The most that an HSM has of what is counted: of the old type where all are of it, else of any
# (https://docs.aws.amazon.com/cloudhsm/latest/userguide/limits.html).
_most := {
	"HsmKeysSessionOccupied": 3300,
	"HsmKeysTokenOccupied": 3300,
	"HsmSessionCount": 2048,
	"HsmUsersAvailable": 250,
} if {
	_types == {"hsm1.medium"}
} else := {
	"HsmKeysSessionOccupied": 16666,
	"HsmKeysTokenOccupied": 16666,
	"HsmSessionCount": 2048,
	"HsmUsersAvailable": 1024,
}

_types := {hsm.hsm_type | some hsm in input.cloudhsm_cluster.metadata.value.hsms} | {type |
	type := input.cloudhsm_cluster.metadata.value.hsm_type
}

# The comparison is neither always true nor never, as far as the counts reach. A sum of them has no limit.
_within(alarm, _, _) if alarm.expression

_within(_, _, metric) if count({metric} - {name | some name, _ in _most}) == 1

_within(alarm, watched, metric) if {
	object.get(alarm, "expression", null) == null
	turns_on(alarm, _reached(alarm, watched, metric), 0)
}

_within(alarm, watched, "HsmUsersAvailable") if {
	object.get(alarm, "expression", null) == null
	turns_on(alarm, 0, _reached(alarm, watched, "HsmUsersAvailable"))
}

_reached(alarm, watched, metric) := _most[metric] if {
	count({statistic(alarm, watched)} & {"", "Sum"}) == 0
} else := 1e9

# Seconds until the material expires: early enough that the alarm has gone off before there are none.
falls_in_time(alarm, watched) if {
	object.get(alarm, "expression", null) == null
	_counts(alarm, watched, 1)
	_right_way(alarm, true)
	object.get(alarm, "threshold", 1e9) > object.get(watched, "period", object.get(alarm, "period", 0)) * needed(alarm)
}

# What is calculated of them may be in other units.
falls_in_time(alarm, _) if {
	alarm.expression.at_many
	turns_on(alarm, alarm.expression.at_zero, alarm.expression.at_many)
}

falls_in_time(alarm, _) if {
	alarm.expression.text
	object.get(alarm.expression, "at_many", null) == null
}

# In words, for messages.
how(alarm) := concat(" ", [word |
	some word in [
		object.get(alarm, "statistic", ""),
		object.get(alarm, "comparison_operator", ""),
		_number(alarm),
		_ignoring(alarm),
	]
	word != ""
])

_ignoring(alarm) := "(few samples are ignored)" if {
	alarm.evaluate_low_sample_count_percentile == "ignore"
} else := ""

_number(alarm) := sprintf("%v", [alarm.threshold])

_number(alarm) := "" if object.get(alarm, "threshold", null) == null

# How many data points have to breach.
needed(alarm) := object.get(alarm, "datapoints_to_alarm", object.get(alarm, "evaluation_periods", 1))

statistic(alarm, watched) := object.get(watched, "statistic", object.get(alarm, "statistic", ""))

# How often a value was reported says nothing of the value. AWS reports each HSM's, and each key's, once a minute.
_counts(alarm, watched, among) if {
	statistic(alarm, watched) != "SampleCount"
	minutes := object.get(watched, "period", object.get(alarm, "period", 60)) / 60
	has_enough(alarm, watched, (among * minutes) * object.get(alarm, "evaluation_periods", 1))
}

# An alarm on a percentile that ignores few samples stays as it is where there are fewer than these.
# https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/percentiles-with-low-samples.html
has_enough(alarm, _, _) if object.get(alarm, "evaluate_low_sample_count_percentile", "evaluate") != "ignore"

has_enough(alarm, watched, _) if object.get({"p": percent(name) | name := statistic(alarm, watched)}, "p", null) == null

has_enough(alarm, watched, samples) if {
	part := percent(statistic(alarm, watched))
	samples * min([part, 100 - part]) >= 1000
}

# What is compared while one of the HSMs is unhealthy (the metric is 1 of it and 0 of the others).
_unhealthy(alarm, watched, _) := calculated(alarm, watched).at_one

_unhealthy(alarm, watched, _) := null if {
	alarm.expression.text
	object.get(calculated(alarm, watched), "at_one", null) == null
}

_unhealthy(alarm, watched, among) := value if {
	object.get(alarm, "expression", null) == null
	value := _share(statistic(alarm, watched), among)
}

_share("Average", among) := 1 / max([among, 1])

_share("Minimum", among) := 0 if among > 1

_share("Minimum", among) := 1 if among <= 1

_share(name, _) := 1 if name in {"", "Maximum", "Sum"}

# A percentile is 1 where the values that are 0 are fewer than it leaves out.
_share(name, among) := 1 if percent(name) * among > 100 * (among - 1)

_share(name, among) := 0 if percent(name) * among <= 100 * (among - 1)

# Trimmed means, ranks and the like.
_share(name, _) := null if is_followed(name) == false

# The number of a percentile: 99.9 of p99.9.
percent(name) := to_number(substring(name, 1, -1)) if {
	startswith(name, "p")
	count({letter | some letter in split(substring(name, 1, -1), "")} - {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "."}) == 0
	name != "p"
}

_plain := {"", "Average", "Maximum", "Minimum", "SampleCount", "Sum"}

# Whether it is known what a statistic makes of values.
is_followed(name) if {
	name in _plain
} else if {
	percent(name) >= 0
} else := false

# What the calculation comes to by one of its metrics: where that one is 1.
calculated(alarm, watched) := object.union(object.remove(alarm.expression, {"at_one", "at_one_alone"}), watched.calculated) if {
	watched.calculated
} else := alarm.expression

_healthy(alarm) := object.get(object.get(alarm, "expression", {}), "at_zero", 0)

# Goes off at the one value, and is quiet at the other. Of a calculation that cannot be followed nothing is said.
turns_on(_, null, _)

turns_on(alarm, bad, good) if {
	bad != null
	_breaches(alarm, bad)
	_quiet(alarm, good)
}

_breaches(alarm, _) if object.get(alarm, "comparison_operator", "") in {
	"",
	"GreaterThanUpperThreshold",
	"LessThanLowerOrGreaterThanUpperThreshold",
}

_breaches(alarm, value) if _passes(alarm.comparison_operator, value, alarm.threshold)

_quiet(alarm, _) if object.get(alarm, "threshold", null) == null

_quiet(alarm, value) if count([1 | _passes(object.get(alarm, "comparison_operator", ""), value, alarm.threshold)]) == 0

_passes("GreaterThanOrEqualToThreshold", value, threshold) if value >= threshold

_passes("GreaterThanThreshold", value, threshold) if value > threshold

_passes("LessThanOrEqualToThreshold", value, threshold) if value <= threshold

_passes("LessThanThreshold", value, threshold) if value < threshold

# The comparison looks where the metric goes. A calculation may turn it round; of one that cannot be followed nothing is
# said.
_right_way(alarm, false) if {
	alarm.expression.at_many
	turns_on(alarm, alarm.expression.at_many, alarm.expression.at_zero)
}

_right_way(alarm, _) if {
	alarm.expression.text
	object.get(alarm.expression, "at_many", null) == null
}

_right_way(alarm, _) if {
	object.get(alarm, "expression", null) == null
	object.get(alarm, "comparison_operator", "") in {"", "LessThanLowerOrGreaterThanUpperThreshold"}
}

_right_way(alarm, true) if {
	object.get(alarm, "expression", null) == null
	startswith(object.get(alarm, "comparison_operator", ""), "LessThan")
}

_right_way(alarm, false) if {
	object.get(alarm, "expression", null) == null
	startswith(object.get(alarm, "comparison_operator", ""), "GreaterThan")
}

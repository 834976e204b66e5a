# METADATA
# description: |
#   Whether anybody is told of an event in the audit log of a cluster: by an alarm on a metric filter of its log group, or by
#   an alarm on what a query of the group finds.
#   https://docs.aws.amazon.com/prescriptive-guidance/latest/monitoring-cloudhsm/security-monitoring.html
package keyproof.lib.audit_log

import data.keyproof.lib.alarm as alarms
import data.keyproof.lib.alarm_event as event

opcodes := {
	"officer_created": "CN_CREATE_CO",
	"user_created": "CN_CREATE_USER",
	"user_deleted": "CN_DELETE_USER",
	"login_failed": "RET_USER_LOGIN_FAILURE",
}

# In words, for messages.
spoken := {
	"officer_created": "a new crypto officer",
	"user_created": "a new crypto user",
	"user_deleted": "a deleted user",
	"login_failed": "failed log-ins",
}

# `times` is how often it happens within one period of the alarm. `watching` are the alarms, `deaf` topics that nobody reads.
told(name, times, filters, watching, deaf) if {
	some filter in filters
	name in filter.events
	some metric in filter.metrics
	some alarm in alarms.told(watching.alarms, deaf)
	_sets_off(alarm, metric, times)
}

told(name, _, _, watching, deaf) if {
	some alarm in alarms.told(watching.log_alarms, deaf)
	event.query_holds(alarm, opcodes[name])
	event.query_sets_off(alarm)
}

# Events of this kind have no dimension that is known.
_sets_off(alarm, metric, times) if {
	some watched in alarm.metrics
	watched.namespace == metric.namespace
	watched.metric_name == metric.metric_name
	count(watched.dimensions) == 0
	count(metric.dimensions) == 0
	event.sets_off(alarm, watched, object.union(metric, {"times": times}))
}

# Where the way to an alarm ends.
why(name, times, filters, watching, deaf) := "no metric filter of the audit log counts them" if {
	count([1 | some filter in filters; name in filter.events]) == 0
} else := sprintf("alarm %s tells nobody: %s", [
	concat(", ", alarms.names(silent)),
	alarms.silence(silent, deaf),
]) if {
	silent := [alarm |
		some filter in filters
		name in filter.events
		some metric in filter.metrics
		some alarm in watching.alarms
		_sets_off(alarm, metric, times)
	]
	count(silent) > 0
} else := "no alarm that they set off and that tells anybody watches what the metric filter counts"

# A log alarm that names the event in a query that cannot be followed.
unfollowed(name, watching, deaf) := {{
	"kind": "invalid",
	"action": "cloudwatch:DescribeAlarms",
	"message": sprintf("log alarm %s names the event in a query that this version does not follow", [alarm.alarm_name]),
} |
	some alarm in alarms.told(watching.log_alarms, deaf)
	contains(alarm.query, opcodes[name])
	count([1 | event.query_holds(alarm, opcodes[name])]) == 0
}

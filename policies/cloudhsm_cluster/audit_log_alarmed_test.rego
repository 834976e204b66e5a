package keyproof.cloudhsm_cluster.audit_log_alarmed_test

import data.keyproof.cloudhsm_cluster.audit_log_alarmed as policy
import data.keyproof.lib.fixtures.alarm as alarms
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

metric(name) := {"namespace": "CloudHSM", "metric_name": name, "value": "1", "dimensions": []}

filter(name, events) := {"filter_name": name, "events": events, "metrics": [metric(name)]}

filters := [
	filter("users", ["officer_created", "user_created", "user_deleted"]),
	filter("log-ins", ["login_failed"]),
]

alarm(name, threshold) := {
	"alarm_name": name,
	"actions_enabled": true,
	"alarm_actions": [alarms.topic],
	"comparison_operator": "GreaterThanOrEqualToThreshold",
	"threshold": threshold,
	"statistic": "Sum",
	"period": 300,
	"evaluation_periods": 1,
	"treat_missing_data": "notBreaching",
	"metrics": [{"namespace": "CloudHSM", "metric_name": name, "dimensions": {}}],
	"composites": [],
}

good := [alarm("users", 1), alarm("log-ins", 2)]

log_alarm(query) := {
	"alarm_name": "audit",
	"actions_enabled": true,
	"alarm_actions": [alarms.topic],
	"log_groups": ["/aws/cloudhsm/cluster-2222222222a"],
	"query": query,
	"comparison_operator": "GreaterThanThreshold",
	"threshold": 0,
	"composites": [],
}

# A cluster whose audit log has these filters, alarms on their metrics and alarms on the log itself.
cluster(some_filters, some_alarms, log_alarms) := testing.with_facets(fixtures.cluster, {
	"log_group": {"exists": true, "log_group_name": "/aws/cloudhsm/cluster-2222222222a"},
	"audit_event_filters": some_filters,
	"audit_log_alarms": {"alarms": some_alarms, "log_alarms": log_alarms},
	"audit_topics": [],
})

watched := cluster(filters, good, [])

users := ["a new crypto officer (CN_CREATE_CO)", "a new crypto user (CN_CREATE_USER)", "a deleted user (CN_DELETE_USER)"]

log_ins := ["failed log-ins (RET_USER_LOGIN_FAILURE)"]

nobody(what, why) := {sprintf("nobody is told of %s: %s", [each, why]) | some each in what}

no_filter := "no metric filter of the audit log counts them"

no_alarm := "no alarm that they set off and that tells anybody watches what the metric filter counts"

cases["filters of the events with alarms pass"] := {"given": watched, "verdict": "pass"}

cases["no filter fails"] := {
	"given": cluster([], [], []),
	"verdict": "fail",
	"violation": nobody(array.concat(users, log_ins), no_filter),
}

cases["no alarm fails"] := {
	"given": cluster(filters, [good[0]], []),
	"verdict": "fail",
	"violation": nobody(log_ins, no_alarm),
}

cases["one event sets off an alarm on users"] := {
	"given": cluster(filters, [alarm("users", 2), good[1]], []),
	"verdict": "fail",
	"violation": nobody(users, no_alarm),
}

cases["some log-ins set off an alarm on them"] := {
	"given": cluster(filters, [good[0], alarm("log-ins", 5)], []),
	"verdict": "pass",
}

cases["a great many do not"] := {
	"given": cluster(filters, [good[0], alarm("log-ins", 6)], []),
	"verdict": "fail",
	"violation": nobody(log_ins, no_alarm),
}

cases["the most of one log-in each is one"] := {
	"given": cluster(filters, [good[0], object.union(alarm("log-ins", 2), {"statistic": "Maximum"})], []),
	"verdict": "fail",
	"violation": nobody(log_ins, no_alarm),
}

cases["how many can be set"] := {
	"given": cluster(filters, [good[0], alarm("log-ins", 20)], []),
	"parameters": {"failed_logins": 20},
	"verdict": "pass",
}

cases["how many there were can be counted by samples"] := {
	"given": cluster(filters, [good[0], object.union(alarm("log-ins", 2), {"statistic": "SampleCount"})], []),
	"verdict": "pass",
}

cases["which events count can be set"] := {
	"given": cluster([filters[0]], [good[0]], []),
	"parameters": {"events": ["officer_created", "user_created", "user_deleted"]},
	"verdict": "pass",
}

cases["an alarm on other dimensions watches something else"] := {
	"given": cluster(
		[filters[0], object.union(filters[1], {"metrics": [object.union(metric("log-ins"), {"dimensions": ["hsm"]})]})],
		good, [],
	),
	"verdict": "fail",
	"violation": nobody(log_ins, no_alarm),
}

cases["an alarm that tells nobody fails"] := {
	"given": cluster(filters, [object.union(good[0], {"alarm_actions": []}), good[1]], []),
	"verdict": "fail",
	"violation": nobody(users, "alarm users tells nobody: it has no action, or its actions are off"),
}

cases["a topic that nobody reads is nobody"] := {
	"given": object.union(watched, {"audit_topics": alarms.subscribed(0, 1)}),
	"verdict": "fail",
	"violation": (nobody(
		users,
		sprintf("alarm users tells nobody: topic %s has no confirmed subscription", [alarms.topic]),
	) | nobody(
		log_ins,
		sprintf("alarm log-ins tells nobody: topic %s has no confirmed subscription", [alarms.topic]),
	)),
}

cases["whether anybody reads a topic that may not be read is unknown"] := {
	"given": object.union(watched, {"audit_topics": alarms.unread_topic}),
	"verdict": "unknown",
	"unseen": {alarms.unread.reason},
}

cases["a query of the log that names the events in words counts"] := {
	"given": cluster([], [], [log_alarm("CN_CREATE_CO CN_CREATE_USER CN_DELETE_USER RET_USER_LOGIN_FAILURE")]),
	"verdict": "pass",
}

cases["a query that is not followed is unknown"] := {
	"given": cluster([filters[0]], [good[0]], [log_alarm("fields @message | filter @message like /RET_USER_LOGIN_FAILURE/")]),
	"verdict": "unknown",
	"unseen": {{
		"kind": "invalid",
		"action": "cloudwatch:DescribeAlarms",
		"message": "log alarm audit names the event in a query that this version does not follow",
	}},
}

cases["a cluster without an audit log is not a subject"] := {
	"given": testing.with_facets(watched, {"log_group": {
		"exists": false,
		"log_group_name": "/aws/cloudhsm/cluster-2222222222a",
	}}),
	"verdict": "not_applicable",
	"exempt": {"it has no audit log, of which audit_log_exists tells"},
}

cases["a cluster that runs no HSM has nothing to tell"] := {
	"given": testing.with_metadata(watched, {"hsms": []}),
	"verdict": "not_applicable",
}

cases["filters that may not be listed prove nothing"] := {
	"given": testing.without(watched, "audit_event_filters", "logs:DescribeMetricFilters"),
	"verdict": "unknown",
	"unseen": {testing.denied("logs:DescribeMetricFilters").reason},
}

cases["a log alarm that tells somebody does not wait for filters that may not be read"] := {
	"given": testing.without(
		cluster([], [], [log_alarm("CN_CREATE_CO CN_CREATE_USER CN_DELETE_USER RET_USER_LOGIN_FAILURE")]),
		"audit_event_filters", "logs:DescribeMetricFilters",
	),
	"verdict": "pass",
}

cases["a cluster that is gone is left out, whatever could not be read of it"] := {
	"given": testing.with_metadata(testing.without(fixtures.cluster, "log_group", "logs:DescribeLogGroups"), {"state": "DELETED"}),
	"verdict": "not_applicable",
	"exempt": {"the cluster is deleted, or about to be"},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.audit_log_alarmed as object.union(
			data.parameters.cloudhsm_cluster.audit_log_alarmed,
			object.get(case, "parameters", {}),
		)
}

# A query that asks for more than the word hears of a part of the events.
cases[sprintf("the query %s is not followed", [query])] := {
	"given": cluster([filters[0]], [good[0]], [log_alarm(query)]),
	"verdict": "unknown",
	"unseen": {{
		"kind": "invalid",
		"action": "cloudwatch:DescribeAlarms",
		"message": "log alarm audit names the event in a query that this version does not follow",
	}},
} if {
	some query in {
		`filter @message like /RET_USER_LOGIN_FAILURE/ and @logStream = "hsm-aaaaaaaaaaa"`,
		`filter @message like /RET_USER_LOGIN_FAILURE/ && @message like /alice/`,
		`filter @message like /RET_USER_LOGIN_FAILURE/|limit 0`,
		`filter @message not like /RET_USER_LOGIN_FAILURE/`,
	}
}

cases["a query of the log with a filter of one word counts"] := {
	"given": cluster([filters[0]], [good[0]], [log_alarm("filter @message like /RET_USER_LOGIN_FAILURE/")]),
	"verdict": "pass",
}

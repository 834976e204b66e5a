package keyproof.cloudhsm_cluster.capacity_alarmed_test

import data.keyproof.cloudhsm_cluster.capacity_alarmed as policy
import data.keyproof.lib.fixtures.alarm as alarms
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

metrics := ["HsmKeysSessionOccupied", "HsmKeysTokenOccupied", "HsmSessionCount", "HsmUsersAvailable"]

all := [alarms.on(metric, metric, alarms.of_cluster) | some metric in metrics]

watched(list) := testing.with_facets(fixtures.cluster, {"alarms": list, "topics": []})

cases["alarms on every metric pass"] := {"given": watched(all), "verdict": "pass"}

cases["one alarm that calculates with every metric passes"] := {
	"given": watched([object.union(all[0], {"metrics": [metric | some alarm in all; some metric in alarm.metrics]})]),
	"verdict": "pass",
}

cases["each metric without an alarm fails"] := {
	"given": watched([all[0], all[2]]),
	"verdict": "fail",
	"violation": {
		"no alarm watches HsmKeysTokenOccupied of the cluster",
		"no alarm watches HsmUsersAvailable of the cluster",
	},
}

cases["an alarm that tells nobody fails"] := {
	"given": watched([object.union(all[0], {"actions_enabled": false}), all[1], all[2], all[3]]),
	"verdict": "fail",
	"violation": {concat("", [
		"alarm HsmKeysSessionOccupied watches HsmKeysSessionOccupied, but tells nobody: ",
		"it has no action, or its actions are off",
	])},
}

cases["alarms that tell a topic with a confirmed subscription pass"] := {
	"given": object.union(watched(all), {"topics": alarms.subscribed(1, 0)}),
	"verdict": "pass",
}

cases["alarms that tell a topic to which nobody has confirmed a subscription fail"] := {
	"given": object.union(watched(all), {"topics": alarms.subscribed(0, 2)}),
	"verdict": "fail",
	"violation": {sprintf("alarm %s watches %s, but tells nobody: topic %s has no confirmed subscription", [
		metric,
		metric,
		alarms.topic,
	]) |
		some metric in metrics
	},
}

cases["whether anybody reads a topic that may not be read is unknown"] := {
	"given": object.union(watched(all), {"topics": alarms.unread_topic}),
	"verdict": "unknown",
	"unseen": {alarms.unread.reason},
}

cases["a topic that may not be read matters only where it is the one that is told"] := {
	"given": object.union(
		watched([object.union(one, {"alarm_actions": ["arn:aws:lambda:eu-central-1:111122223333:function:page"]}) |
			some one in all
		]),
		{"topics": alarms.unread_topic},
	),
	"verdict": "pass",
}

cases["an alarm that gets no data watches nothing"] := {
	"given": watched([object.union(one, {"state_value": "INSUFFICIENT_DATA"}) | some one in all]),
	"verdict": "fail",
	"violation": {sprintf("alarm %s has had no data since 2025-12-01T00:00:00.000Z", [metric]) | some metric in metrics},
}

# Alarms on a calculation of each metric.
calculated(expression, operator, threshold) := watched([object.union(one, {
	"expression": object.union({"text": "calculated"}, expression),
	"comparison_operator": operator,
	"threshold": threshold,
}) |
	some one in all
])

cases["a calculation that rises with the count is compared upwards"] := {
	"given": calculated({"at_zero": 0, "at_one": 1, "at_many": 1e9}, "GreaterThanThreshold", 1600),
	"verdict": "pass",
}

cases["a calculation that falls with the count is compared downwards"] := {
	"given": calculated({"at_zero": 2048, "at_one": 2047, "at_many": -1e9}, "LessThanThreshold", 400),
	"verdict": "pass",
}

cases["a calculation that no count brings there tells nobody"] := {
	"given": calculated({"at_zero": 0, "at_one": 0, "at_many": 0}, "GreaterThanThreshold", 1),
	"parameters": {"metrics": ["HsmSessionCount"]},
	"verdict": "fail",
	"violation": {"alarm HsmSessionCount watches HsmSessionCount, but does not go off when it should: GreaterThanThreshold 1"},
}

cases["a calculation of which an older inventory does not hold all is taken at its word"] := {
	"given": calculated({"at_zero": 0, "at_one": 1}, "GreaterThanThreshold", 1600),
	"verdict": "pass",
}

cases["a calculation that is not followed is unknown"] := {
	"given": calculated({}, "GreaterThanThreshold", 1600),
	"verdict": "unknown",
	"unseen": {reason | some metric in metrics; some reason in alarms.not_followed(metric)},
}

# HSMs of the old type hold 3,300 keys and 250 users.
cases[sprintf("of HSMs of type %s, %s %s %d passes", of)] := {
	"given": typed(of, {"hsm_type": of[0]}),
	"parameters": {"metrics": [of[1]]},
	"verdict": "pass",
} if {
	some of in [
		["hsm1.medium", "HsmKeysTokenOccupied", "GreaterThanThreshold", 3000],
		["hsm1.medium", "HsmUsersAvailable", "LessThanThreshold", 50],
		["hsm2m.medium", "HsmKeysTokenOccupied", "GreaterThanThreshold", 13000],
		["hsm2m.medium", "HsmUsersAvailable", "LessThanThreshold", 300],
	]
}

cases[sprintf("of HSMs of type %s, %s %s %d fails", of)] := {
	"given": typed(of, {"hsm_type": of[0]}),
	"parameters": {"metrics": [of[1]]},
	"verdict": "fail",
	"violation": {sprintf("alarm %s watches %s, but does not go off when it should: Maximum %s %d", [of[1], of[1], of[2], of[3]])},
} if {
	some of in [
		["hsm1.medium", "HsmKeysTokenOccupied", "GreaterThanThreshold", 13000],
		["hsm1.medium", "HsmKeysSessionOccupied", "GreaterThanThreshold", 3300],
		["hsm1.medium", "HsmUsersAvailable", "LessThanThreshold", 300],
	]
}

cases["HSMs of two types are held to the larger"] := {
	"given": typed(["hsm2m.medium", "HsmKeysTokenOccupied", "GreaterThanThreshold", 13000], {"hsm_type": "hsm1.medium"}),
	"parameters": {"metrics": ["HsmKeysTokenOccupied"]},
	"verdict": "pass",
}

typed([type, metric, comparison, threshold], changes) := testing.with_metadata(
	watched([object.union(
		alarms.on(metric, metric, alarms.of_cluster),
		{"statistic": "Maximum", "comparison_operator": comparison, "threshold": threshold},
	)]),
	object.union(changes, {"hsms": [object.union(hsm, {"hsm_type": type}) | some hsm in fixtures.cluster.metadata.value.hsms]}),
)

cases["which metrics count can be set"] := {
	"given": watched([all[2]]),
	"parameters": {"metrics": ["HsmSessionCount"]},
	"verdict": "pass",
}

cases["a cluster that runs no HSM has nothing to fill"] := {
	"given": testing.with_metadata(watched([]), {"hsms": []}),
	"verdict": "not_applicable",
}

cases["alarms that may not be listed prove nothing"] := {
	"given": testing.without(watched([]), "alarms", "cloudwatch:DescribeAlarms"),
	"verdict": "unknown",
}

compared(index, operator) := watched([alarm |
	some i, one in all
	alarm := object.union(one, {true: {"comparison_operator": operator, "threshold": 100, "statistic": "Maximum"}, false: {}}[i == index])
])

cases["an alarm on a count that looks down fails"] := {
	"given": compared(2, "LessThanThreshold"),
	"verdict": "fail",
	"violation": {concat("", [
		"alarm HsmSessionCount watches HsmSessionCount, but does not go off when it should: ",
		"Maximum LessThanThreshold 100",
	])},
}

cases["an alarm on a count that looks up passes"] := {
	"given": compared(2, "GreaterThanOrEqualToThreshold"),
	"verdict": "pass",
}

cases["an alarm on the users that can still be made may look down"] := {
	"given": compared(3, "LessThanThreshold"),
	"verdict": "pass",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.capacity_alarmed as object.union(
			data.parameters.cloudhsm_cluster.capacity_alarmed,
			object.get(case, "parameters", {}),
		)
}

# An alarm that no count sets off, or every count.
at_level(index, operator, threshold, more) := watched([alarm |
	some place, each in all
	alarm := object.union(each, [{}, object.union(
		{"statistic": "Maximum", "comparison_operator": operator, "threshold": threshold},
		more,
	)][_at(place, index)])
])

_at(place, index) := 1 if place == index

_at(place, index) := 0 if place != index

never_or_always := {
	"more keys than an HSM has room for": [0, "GreaterThanThreshold", 16666, {}],
	"no key or more": [1, "GreaterThanOrEqualToThreshold", 0, {}],
	"more than nothing below zero": [1, "GreaterThanThreshold", -1, {}],
	"more sessions than there can be": [2, "GreaterThanOrEqualToThreshold", 5000, {}],
	"sessions, none or more, in sum": [2, "GreaterThanOrEqualToThreshold", 0, {"statistic": "Sum"}],
	"room for less than no user": [3, "LessThanThreshold", 0, {}],
	"room for fewer users than there ever are": [3, "LessThanThreshold", 2000, {}],
	"room for more users than there ever are": [3, "GreaterThanThreshold", 1024, {}],
}

cases[sprintf("an alarm on %s fails", [what])] := {
	"given": at_level(compared_with[0], compared_with[1], compared_with[2], compared_with[3]),
	"verdict": "fail",
	"violation": {sprintf("alarm %s watches %s, but does not go off when it should: %s %s %d", [
		metrics[compared_with[0]],
		metrics[compared_with[0]],
		object.get(compared_with[3], "statistic", "Maximum"),
		compared_with[1],
		compared_with[2],
	])},
} if {
	some what, compared_with in never_or_always
}

within_reach := {
	"the last key": [0, "GreaterThanOrEqualToThreshold", 16666, {}],
	"the first session": [2, "GreaterThanThreshold", 0, {}],
	"sessions in sum": [2, "GreaterThanThreshold", 5000, {"statistic": "Sum"}],
	"room for no user": [3, "LessThanOrEqualToThreshold", 0, {}],
	"room for more users": [3, "GreaterThanThreshold", 1000, {}],
}

cases[sprintf("an alarm on %s passes", [what])] := {
	"given": at_level(compared_with[0], compared_with[1], compared_with[2], compared_with[3]),
	"verdict": "pass",
} if {
	some what, compared_with in within_reach
}

cases["a metric that has no limit may be compared with anything"] := {
	"given": watched([object.union(alarms.on("heat", "HsmTemperature", alarms.of_cluster), {
		"statistic": "Maximum",
		"comparison_operator": "GreaterThanThreshold",
		"threshold": 99999,
	})]),
	"parameters": {"metrics": ["HsmTemperature"]},
	"verdict": "pass",
}

cases["queries of the other language are followed by what they count"] := {
	"given": watched([
		alarms.querying("keys", "max(HsmKeysTokenOccupied) > 15000"),
		alarms.querying("users", "min(HsmUsersAvailable) < 20"),
	]),
	"parameters": {"metrics": ["HsmKeysTokenOccupied", "HsmUsersAvailable"]},
	"verdict": "pass",
}

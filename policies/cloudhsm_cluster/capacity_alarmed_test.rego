package keyproof.cloudhsm_cluster.capacity_alarmed_test

import data.keyproof.cloudhsm_cluster.capacity_alarmed as policy
import data.keyproof.lib.fixtures.alarm as alarms
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

metrics := ["HsmKeysSessionOccupied", "HsmKeysTokenOccupied", "HsmSessionCount", "HsmUsersAvailable"]

all := [alarms.on(metric, metric, alarms.of_cluster) | some metric in metrics]

watched(list) := testing.with_facets(fixtures.cluster, {"alarms": list})

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
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.capacity_alarmed as object.union(
			data.parameters.cloudhsm_cluster.capacity_alarmed,
			object.get(case, "parameters", {}),
		)
}

package keyproof.region.hsm_calls_alarmed_test

import data.keyproof.lib.fixtures.alarm as alarms
import data.keyproof.lib.fixtures.region as regions
import data.keyproof.lib.fixtures.trails as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.hsm_calls_alarmed as policy

all := [
	"CopyBackupToRegion", "DeleteBackup", "DeleteCluster", "DeleteHsm", "ModifyBackupAttributes", "ModifyCluster",
	"PutResourcePolicy",
]

filter(calls) := object.union(fixtures.filter, {"calls": calls})

# A Region whose trail has the metric filters, and rules of EventBridge with their targets.
region(filters, rules, targets) := fixtures.with_facets({
	"hsm_call_filters": [{"log_group_arn": fixtures.group, "filters": testing.known(filters)}],
	"hsm_call_rules": rules,
	"hsm_event_targets": targets,
	"hsm_topics": [],
})

by_filter := region([filter(all)], [], [])

rule(calls) := {"name": "hsm-calls", "calls": calls}

target(arns) := {"rule_name": "hsm-calls", "targets": testing.known(count(arns)), "target_arns": arns}

by_rule := region([], [rule(all)], [target([alarms.topic])])

nobody(calls, why) := {sprintf("nobody is told of %s: %s", [concat(", ", calls), why])}

no_filter := sprintf("no metric filter of %s counts it", [fixtures.group])

cases["an alarm on the filter of a trail's log group passes"] := {"given": by_filter, "verdict": "pass"}

cases["a rule with a target passes"] := {"given": by_rule, "verdict": "pass"}

cases["neither fails"] := {"given": region([], [], []), "verdict": "fail", "violation": nobody(all, no_filter)}

cases["the rule of AWS's guide leaves calls out"] := {
	"given": region([], [rule(["DeleteHsm", "CopyBackupToRegion", "ModifyCluster"])], [target([alarms.topic])]),
	"verdict": "fail",
	"violation": nobody(["DeleteBackup", "DeleteCluster", "ModifyBackupAttributes", "PutResourcePolicy"], no_filter),
}

cases["which calls count can be set"] := {
	"given": region([], [rule(["DeleteHsm", "CopyBackupToRegion", "ModifyCluster"])], [target([alarms.topic])]),
	"parameters": {"calls": ["DeleteHsm", "CopyBackupToRegion", "ModifyCluster"]},
	"verdict": "pass",
}

cases["a rule does not count where it may not"] := {
	"given": by_rule,
	"parameters": {"accept_event_rules": false},
	"verdict": "fail",
	"violation": nobody(all, no_filter),
}

cases["a trail that leaves CloudHSM out lets nobody hear"] := {
	"given": object.union(by_rule, {"trail_selectors": testing.known([fixtures.selectors_of(
		fixtures.trail,
		fixtures.advanced([{"eventSource": {"not_equals": ["cloudhsm.amazonaws.com"]}}]),
	)])}),
	"verdict": "fail",
	"violation": nobody(all, "no trail records it"),
}

cases["a topic that nobody reads is nobody"] := {
	"given": object.union(by_rule, {"hsm_topics": alarms.subscribed(0, 1)}),
	"verdict": "fail",
	"violation": nobody(all, no_filter),
}

cases["whether anybody reads a topic that may not be read is unknown"] := {
	"given": object.union(by_filter, {"hsm_topics": alarms.unread_topic}),
	"verdict": "unknown",
	"unseen": {alarms.unread.reason},
}

cases["targets that may not be listed may be there"] := {
	"given": region([], [rule(all)], [{"rule_name": "hsm-calls", "targets": testing.denied("events:ListTargetsByRule")}]),
	"verdict": "unknown",
	"unseen": {fixtures.reason("events:ListTargetsByRule")},
}

cases["a Region without a cluster is not a subject"] := {
	"given": testing.with_facets(by_filter, regions.holding(3, 0)),
	"verdict": "not_applicable",
	"exempt": {"the Region holds no CloudHSM cluster"},
}

cases["trails that may not be listed prove nothing"] := {
	"given": testing.without(by_filter, "trails", "cloudtrail:DescribeTrails"),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:DescribeTrails")},
}

cases["an alarm that tells somebody does not wait for rules that may not be listed"] := {
	"given": testing.without(by_filter, "hsm_call_rules", "events:ListRules"),
	"verdict": "pass",
}

cases["rules that do not count need not be listed"] := {
	"given": testing.without(by_filter, "hsm_call_rules", "events:ListRules"),
	"parameters": {"accept_event_rules": false},
	"verdict": "pass",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
		with data.parameters.region.hsm_calls_alarmed as object.union(
			data.parameters.region.hsm_calls_alarmed,
			object.get(case, "parameters", {}),
		)
}

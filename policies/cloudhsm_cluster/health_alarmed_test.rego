package keyproof.cloudhsm_cluster.health_alarmed_test

import data.keyproof.cloudhsm_cluster.health_alarmed as policy
import data.keyproof.lib.fixtures.alarm as alarms
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

watched(list) := testing.with_facets(fixtures.cluster, {"alarms": list, "topics": []})

unhealthy(dimensions) := alarms.on("unhealthy", "HsmUnhealthy", dimensions)

of_hsm(id) := alarms.on(id, "HsmUnhealthy", {"ClusterId": "cluster-2222222222a", "HsmId": id})

silent := object.union(unhealthy(alarms.of_cluster), {"alarm_actions": []})

none := {"no alarm watches HsmUnhealthy of the cluster"}

nobody := {"alarm unhealthy watches HsmUnhealthy, but tells nobody: it has no action, or its actions are off"}

cases["an alarm on the cluster passes"] := {"given": watched([unhealthy(alarms.of_cluster)]), "verdict": "pass"}

cases["an alarm on the Region passes"] := {"given": watched([unhealthy({"Region": "eu-central-1"})]), "verdict": "pass"}

cases["an alarm without dimensions passes"] := {"given": watched([unhealthy({})]), "verdict": "pass"}

cases["no alarm fails"] := {"given": watched([]), "verdict": "fail", "violation": none}

cases["an alarm on another cluster fails"] := {
	"given": watched([unhealthy({"ClusterId": "cluster-3333333333b"})]),
	"verdict": "fail",
	"violation": none,
}

cases["an alarm on another metric fails"] := {
	"given": watched([alarms.on("sessions", "HsmSessionCount", alarms.of_cluster)]),
	"verdict": "fail",
	"violation": none,
}

cases["an alarm without an action tells nobody"] := {
	"given": watched([silent]),
	"verdict": "fail",
	"violation": nobody,
}

cases["an alarm whose actions are off tells nobody"] := {
	"given": watched([object.union(unhealthy(alarms.of_cluster), {"actions_enabled": false})]),
	"verdict": "fail",
	"violation": nobody,
}

cases["a composite alarm above it tells somebody"] := {
	"given": watched([object.union(silent, {"composites": [alarms.composite("hsm", true)]})]),
	"verdict": "pass",
}

cases["a composite alarm whose actions are off does not"] := {
	"given": watched([object.union(silent, {"composites": [alarms.composite("hsm", false)]})]),
	"verdict": "fail",
	"violation": nobody,
}

cases["alarms on every HSM pass"] := {
	"given": watched([of_hsm("hsm-aaaaaaaaaaa"), of_hsm("hsm-bbbbbbbbbbb")]),
	"verdict": "pass",
}

cases["an alarm on one of two HSMs leaves the other"] := {
	"given": watched([of_hsm("hsm-aaaaaaaaaaa")]),
	"verdict": "fail",
	"violation": {"no alarm that tells anybody watches HsmUnhealthy of hsm-bbbbbbbbbbb"},
}

cases["an HSM that is being deleted needs none"] := {
	"given": testing.with_metadata(
		watched([of_hsm("hsm-aaaaaaaaaaa")]),
		{"hsms": [fixtures.hsm_a, object.union(fixtures.hsm_b, {"state": "DELETE_IN_PROGRESS"})]},
	),
	"verdict": "pass",
}

cases["an alarm on an HSM that was replaced watches nothing"] := {
	"given": watched([of_hsm("hsm-ccccccccccc")]),
	"verdict": "fail",
	"violation": (none | {{
		"message": "alarm hsm-ccccccccccc watches HSM hsm-ccccccccccc, which the cluster no longer has",
		"severity": "low",
	}}),
}

cases["an HSM of another cluster is not missed here"] := {
	"given": watched([
		unhealthy(alarms.of_cluster),
		alarms.on("other", "HsmUnhealthy", {"ClusterId": "cluster-3333333333b", "HsmId": "hsm-ddddddddddd"}),
	]),
	"verdict": "pass",
}

cases["a query over every cluster passes"] := {
	"given": watched([alarms.querying("insights", "SELECT MAX(HsmUnhealthy) FROM SCHEMA(\"AWS/CloudHSM\", ClusterId)")]),
	"verdict": "pass",
}

cases["a query that picks the cluster passes"] := {
	"given": watched([alarms.querying(
		"insights",
		"SELECT MAX(HsmUnhealthy) FROM \"AWS/CloudHSM\" WHERE ClusterId = 'cluster-2222222222a'",
	)]),
	"verdict": "pass",
}

cases["a query that picks another cluster fails"] := {
	"given": watched([alarms.querying(
		"insights",
		"SELECT MAX(HsmUnhealthy) FROM \"AWS/CloudHSM\" WHERE ClusterId = 'cluster-3333333333b'",
	)]),
	"verdict": "fail",
	"violation": none,
}

cases["a query over another metric fails"] := {
	"given": watched([alarms.querying("insights", "SELECT MAX(HsmSessionCount) FROM \"AWS/CloudHSM\"")]),
	"verdict": "fail",
	"violation": none,
}

cases["an alarm without data for days is a small matter"] := {
	"given": watched([object.union(
		unhealthy(alarms.of_cluster),
		{"state_value": "INSUFFICIENT_DATA", "state_since": "2026-01-10T00:00:00.000Z"},
	)]),
	"verdict": "fail",
	"violation": {{"message": "alarm unhealthy has had no data since 2026-01-10T00:00:00.000Z", "severity": "low"}},
}

cases["an alarm without data for hours passes"] := {
	"given": watched([object.union(
		unhealthy(alarms.of_cluster),
		{"state_value": "INSUFFICIENT_DATA", "state_since": "2026-01-15T00:00:00.000Z"},
	)]),
	"verdict": "pass",
}

cases["a cluster that runs no HSM has none to watch"] := {
	"given": testing.with_metadata(watched([]), {"hsms": []}),
	"verdict": "not_applicable",
}

cases["a cluster that is not in service is not judged"] := {
	"given": testing.with_metadata(watched([]), {"state": "INITIALIZED"}),
	"verdict": "not_applicable",
}

cases["alarms that may not be listed prove nothing"] := {
	"given": testing.without(watched([]), "alarms", "cloudwatch:DescribeAlarms"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
}

# How an alarm on the cluster compares, and whether one unhealthy HSM of its several sets it off.
level(changes) := watched([object.union(unhealthy(alarms.of_cluster), object.union(
	{"statistic": "Maximum", "comparison_operator": "GreaterThanOrEqualToThreshold", "threshold": 1},
	changes,
))])

idle(how) := {concat("", [
	"alarm unhealthy watches HsmUnhealthy, but does not go off when it should: ",
	how,
])}

cases[sprintf("an alarm on the cluster that compares %s passes", [how])] := {
	"given": level(changes),
	"verdict": "pass",
} if {
	some how, changes in {
		"the maximum": {},
		"the sum": {"statistic": "Sum"},
		"greater than nothing": {"comparison_operator": "GreaterThanThreshold", "threshold": 0},
		"an average over little": {"statistic": "Average", "threshold": 0.1},
		"with a band": {"comparison_operator": "GreaterThanUpperThreshold"},
		"a calculation turned round": {
			"comparison_operator": "LessThanThreshold",
			"expression": {"text": "1 - m1", "at_zero": 1, "at_one": 0},
		},
	}
}

cases["whether an alarm goes off that compares a calculation that is not followed is unknown"] := {
	"given": level({"expression": {"text": "RATE(m1)"}}),
	"verdict": "unknown",
	"unseen": alarms.not_followed(unhealthy({}).alarm_name),
}

cases["another alarm may do where one is not followed"] := {
	"given": watched([
		object.union(unhealthy(alarms.of_cluster), {"alarm_name": "odd", "expression": {"text": "RATE(m1)"}}),
		unhealthy(alarms.of_cluster),
	]),
	"verdict": "pass",
}

cases["an alarm that tells a topic under the key of SNS's own fails"] := {
	"given": object.union(watched([unhealthy(alarms.of_cluster)]), {"topics": alarms.encrypted("alias/aws/sns")}),
	"verdict": "fail",
	"violation": {sprintf("alarm %s watches HsmUnhealthy, but tells nobody: topic %s is encrypted with %s", [
		unhealthy(alarms.of_cluster).alarm_name,
		alarms.topic,
		"alias/aws/sns, which no other service may use",
	])},
}

cases["an alarm that tells a topic under a key of the customer passes"] := {
	"given": object.union(watched([unhealthy(alarms.of_cluster)]), {"topics": alarms.encrypted("alias/alarms")}),
	"verdict": "pass",
}

cases["an alarm that nobody hears fails"] := {
	"given": object.union(watched([unhealthy(alarms.of_cluster)]), {"topics": alarms.subscribed(0, 1)}),
	"verdict": "fail",
	"violation": {sprintf("alarm %s watches HsmUnhealthy, but tells nobody: topic %s has no confirmed subscription", [
		unhealthy({}).alarm_name,
		alarms.topic,
	])},
}

cases["whether anybody reads a topic that may not be read is unknown"] := {
	"given": object.union(watched([unhealthy(alarms.of_cluster)]), {"topics": alarms.unread_topic}),
	"verdict": "unknown",
	"unseen": {alarms.unread.reason},
}

# A query is compared by the alarm's own threshold.
compared_query(operator) := watched([object.union(
	alarms.querying("query", query),
	{"expression": {"text": query}, "comparison_operator": operator, "threshold": 1},
)]) if {
	query := `SELECT MAX(HsmUnhealthy) FROM SCHEMA("AWS/CloudHSM", ClusterId) WHERE ClusterId = 'cluster-2222222222a'`
}

cases["a query that is compared upwards passes"] := {
	"given": compared_query("GreaterThanOrEqualToThreshold"),
	"verdict": "pass",
}

cases["a query that is compared the wrong way round fails"] := {
	"given": compared_query("LessThanThreshold"),
	"verdict": "fail",
	"violation": {"alarm query watches HsmUnhealthy, but does not go off when it should: LessThanThreshold 1"},
}

cases[sprintf("an alarm on the cluster that compares %s fails", [how])] := {
	"given": level(changes[0]),
	"verdict": "fail",
	"violation": idle(changes[1]),
} if {
	some how, changes in {
		"the wrong way round": [{"comparison_operator": "LessThanThreshold"}, "Maximum LessThanThreshold 1"],
		"what is always true": [{"threshold": 0}, "Maximum GreaterThanOrEqualToThreshold 0"],
		"the minimum of several HSMs": [{"statistic": "Minimum"}, "Minimum GreaterThanOrEqualToThreshold 1"],
		"the average of several HSMs": [{"statistic": "Average"}, "Average GreaterThanOrEqualToThreshold 1"],
		"how often it was reported": [{"statistic": "SampleCount"}, "SampleCount GreaterThanOrEqualToThreshold 1"],
	}
}

asked(condition) := watched([alarms.querying("query", sprintf(
	`SELECT MAX(HsmUnhealthy) FROM SCHEMA("AWS/CloudHSM", ClusterId) %s`,
	[condition],
))])

cases[sprintf("a query %s passes", [condition])] := {"given": asked(condition), "verdict": "pass"} if {
	some condition in {
		"",
		"WHERE ClusterId = 'cluster-2222222222a'",
		"where ClusterId='cluster-2222222222a' and Region = 'eu-central-1'",
		"WHERE ClusterId != 'cluster-3333333333b' GROUP BY ClusterId ORDER BY MAX() DESC LIMIT 10",
		"GROUP BY HsmId",
	}
}

cases[sprintf("a query %s fails", [condition])] := {
	"given": asked(condition),
	"verdict": "fail",
	"violation": none,
} if {
	some condition in {
		"WHERE ClusterId != 'cluster-2222222222a'",
		"WHERE ClusterId = 'cluster-3333333333b'",
		"WHERE ClusterId = 'cluster-2222222222a' AND Region = 'us-east-1'",
		"WHERE HsmId = 'hsm-anotherzzzz'",
		"WHERE tag.env",
	}
}

cases[sprintf("the query %s passes", [query])] := {
	"given": watched([alarms.querying("promql", query)]),
	"verdict": "pass",
} if {
	some query in {
		"max(HsmUnhealthy) > 0",
		`max(HsmUnhealthy{ClusterId="cluster-2222222222a"}) > 0`,
	}
}

cases[sprintf("the query %s fails", [query])] := {
	"given": watched([alarms.querying("promql", query)]),
	"verdict": "fail",
	"violation": none,
} if {
	some query in {
		"max(HsmSessionCount) > 0",
		`max(HsmUnhealthy{ClusterId="cluster-3333333333b"}) > 0`,
		`max(HsmUnhealthy{HsmId="hsm-anotherzzzz"}) > 0`,
	}
}

# Each HSM by a query of its own.
queries_of_hsms(text) := watched([alarms.querying(hsm.hsm_id, sprintf(text, [hsm.hsm_id])) |
	some hsm in fixtures.cluster.metadata.value.hsms
])

cases["a query for each of the HSMs passes"] := {
	"given": queries_of_hsms(`SELECT MIN(HsmUnhealthy) FROM "AWS/CloudHSM" WHERE HsmId = '%s'`),
	"verdict": "pass",
}

cases["another kind of query for each of the HSMs passes"] := {
	"given": queries_of_hsms(`max(HsmUnhealthy{HsmId="%s"}) > 0`),
	"verdict": "pass",
}

# Each HSM's own metric, by a statistic that would hide one among several.
cases["an alarm for each of the HSMs on the minimum passes"] := {
	"given": watched([object.union(of_hsm(hsm.hsm_id), {
		"statistic": "Minimum",
		"comparison_operator": "GreaterThanOrEqualToThreshold",
		"threshold": 1,
		"metrics": [{"metric_name": "HsmUnhealthy", "dimensions": {"HsmId": hsm.hsm_id}}],
	}) |
		some hsm in fixtures.cluster.metadata.value.hsms
	]),
	"verdict": "pass",
}

cases["a query that looks the wrong way fails"] := {
	"given": watched([object.union(
		alarms.querying("query", `SELECT MAX(HsmUnhealthy) FROM "AWS/CloudHSM"`),
		{"comparison_operator": "LessThanThreshold", "threshold": 1},
	)]),
	"verdict": "fail",
	"violation": {"alarm query watches HsmUnhealthy, but does not go off when it should: LessThanThreshold 1"},
}

# Percentiles of two HSMs, of which one is unhealthy.
cases[sprintf("of two HSMs, %s passes", [statistic])] := {"given": level({"statistic": statistic}), "verdict": "pass"} if {
	some statistic in {"p99", "p99.9", "p100", "p51"}
}

cases[sprintf("of two HSMs, %s fails", [statistic])] := {
	"given": level({"statistic": statistic}),
	"verdict": "fail",
	"violation": idle(sprintf("%s GreaterThanOrEqualToThreshold 1", [statistic])),
} if {
	some statistic in {"p50", "p10", "p0.1"}
}

cases["a percentile that ignores few samples makes nothing of two HSMs in a minute"] := {
	"given": level({"statistic": "p99", "evaluate_low_sample_count_percentile": "ignore"}),
	"verdict": "fail",
	"violation": idle("p99 GreaterThanOrEqualToThreshold 1 (few samples are ignored)"),
}

# Ten divided by what the percentile leaves out, of two HSMs a minute.
cases["a percentile that ignores few samples has enough of two HSMs in 50 minutes"] := {
	"given": level({
		"statistic": "p90",
		"evaluate_low_sample_count_percentile": "ignore",
		"period": 300,
		"evaluation_periods": 10,
	}),
	"verdict": "pass",
}

cases["a percentile that ignores few samples has too few of two HSMs in 45 minutes"] := {
	"given": level({
		"statistic": "p90",
		"evaluate_low_sample_count_percentile": "ignore",
		"period": 300,
		"evaluation_periods": 9,
	}),
	"verdict": "fail",
	"violation": idle("p90 GreaterThanOrEqualToThreshold 1 (few samples are ignored)"),
}

cases["a maximum has no few samples to ignore"] := {
	"given": level({"statistic": "Maximum", "evaluate_low_sample_count_percentile": "ignore"}),
	"verdict": "pass",
}

cases["a percentile that evaluates few samples passes"] := {
	"given": level({"statistic": "p99", "evaluate_low_sample_count_percentile": "evaluate"}),
	"verdict": "pass",
}

cases[sprintf("what %s makes of several HSMs is unknown", [statistic])] := {
	"given": level({"statistic": statistic}),
	"verdict": "unknown",
	"unseen": {{
		"kind": "invalid",
		"action": "cloudwatch:DescribeAlarms",
		"message": "alarm unhealthy watches a statistic that this version does not follow",
	}},
} if {
	some statistic in {"tm90", "TM(10%:90%)", "IQM", "PR(1:)", "wm95", "ts99"}
}

# What a calculation comes to by each of the HSMs.
of_both(by_b) := watched([object.union(of_hsm("hsm-aaaaaaaaaaa"), {
	"alarm_name": "math",
	"comparison_operator": "GreaterThanThreshold",
	"threshold": 0,
	"expression": {"text": "a + 0 * b", "at_zero": 0, "at_one": 1},
	"metrics": [
		{"metric_name": "HsmUnhealthy", "dimensions": {"HsmId": "hsm-aaaaaaaaaaa"}},
		object.union({"metric_name": "HsmUnhealthy", "dimensions": {"HsmId": "hsm-bbbbbbbbbbb"}}, by_b),
	],
})])

cases["a calculation that both HSMs set off passes"] := {"given": of_both({"calculated": {"at_one": 1}}), "verdict": "pass"}

cases["a calculation of an older inventory is the same for all"] := {"given": of_both({}), "verdict": "pass"}

cases["a calculation that one of the HSMs does not set off fails"] := {
	"given": of_both({"calculated": {"at_one": 0}}),
	"verdict": "fail",
	"violation": {"no alarm that tells anybody watches HsmUnhealthy of hsm-bbbbbbbbbbb"},
}

# Queries that put HSMs together, or show some of them only.
queried(query) := watched([object.union(
	alarms.querying("query", query),
	{"expression": {"text": query}, "comparison_operator": "GreaterThanOrEqualToThreshold", "threshold": 1},
)])

cases[sprintf("the query %s passes, too", [query])] := {"given": queried(query), "verdict": "pass"} if {
	some query in {
		`SELECT AVG(HsmUnhealthy) FROM SCHEMA("AWS/CloudHSM", ClusterId, HsmId) GROUP BY HsmId`,
		`SELECT AVG(HsmUnhealthy) FROM SCHEMA("AWS/CloudHSM", ClusterId, HsmId) GROUP BY ClusterId, HsmId ORDER BY MAX() DESC LIMIT 5`,
		`select max(HsmUnhealthy) from "AWS/CloudHSM" group by HsmId order by max() asc`,
		`SELECT SUM(HsmUnhealthy) FROM "AWS/CloudHSM" WHERE ClusterId = 'cluster-2222222222a' LIMIT 1`,
	}
}

cases[sprintf("the query %s fails, though it names the metric", [query])] := {
	"given": queried(query),
	"verdict": "fail",
	"violation": {"alarm query watches HsmUnhealthy, but does not go off when it should: GreaterThanOrEqualToThreshold 1"},
} if {
	some query in {
		`SELECT AVG(HsmUnhealthy) FROM SCHEMA("AWS/CloudHSM", ClusterId, HsmId) GROUP BY ClusterId`,
		`SELECT MIN(HsmUnhealthy) FROM SCHEMA("AWS/CloudHSM", ClusterId, HsmId)`,
		`SELECT MAX(HsmUnhealthy) FROM "AWS/CloudHSM" GROUP BY HsmId ORDER BY MAX() ASC LIMIT 1`,
		`SELECT MAX(HsmUnhealthy) FROM "AWS/CloudHSM" GROUP BY HsmId ORDER BY MAX() LIMIT 1`,
		`SELECT COUNT(HsmUnhealthy) FROM "AWS/CloudHSM"`,
	}
}

cases[sprintf("the query %s is about something else", [query])] := {
	"given": queried(query),
	"verdict": "fail",
	"violation": none,
} if {
	some query in {
		`SELECT MAX(HsmUnhealthy) FROM "Own/CloudHSM"`,
		`SELECT MAX(HsmUnhealthy) FROM SCHEMA("Own/CloudHSM", ClusterId)`,
		`SELECT MAX(HsmUnhealthy) FROM AWSCloudHSM WHERE ClusterId = 'cluster-2222222222a'`,
	}
}

cases[sprintf("the query %s is not followed", [query])] := {
	"given": watched([alarms.querying("promql", query)]),
	"verdict": "unknown",
	"unseen": {{
		"kind": "invalid",
		"action": "cloudwatch:DescribeAlarms",
		"message": "alarm promql watches a query that this version does not follow",
	}},
} if {
	some query in {
		`max(HsmUnhealthy{ClusterId!="cluster-2222222222a"}) > 0`,
		`max(HsmUnhealthy{ClusterId=~"cluster-2222222222a|x"}) > 0`,
		"max(HsmUnhealthy) > 5",
		"max(HsmUnhealthy) < 1",
		"max(HsmUnhealthy)",
		"min(HsmUnhealthy) > 0",
		"absent(HsmUnhealthy)",
		"max(HsmUnhealthy) > 0 unless on() max(Maintenance) > 0",
	}
}

cases["the greatest of each cluster passes"] := {
	"given": watched([alarms.querying("promql", "max by (ClusterId) (HsmUnhealthy) >= 1")]),
	"verdict": "pass",
}

cases["an alarm to whose topic CloudWatch cannot publish fails"] := {
	"given": object.union(watched([unhealthy(alarms.of_cluster)]), {"topics": alarms.publishing({"closed_to": {
		"cloudwatch.amazonaws.com": "its policy does not let cloudwatch.amazonaws.com publish",
		"events.amazonaws.com": "its policy does not let events.amazonaws.com publish",
	}})}),
	"verdict": "fail",
	"violation": {sprintf("alarm unhealthy watches HsmUnhealthy, but tells nobody: topic %s cannot be told: %s", [
		alarms.topic,
		"its policy does not let cloudwatch.amazonaws.com publish",
	])},
}

cases["that rules cannot publish there is nothing to an alarm"] := {
	"given": object.union(watched([unhealthy(alarms.of_cluster)]), {"topics": alarms.publishing({
		"closed_to": {"events.amazonaws.com": "its policy does not let events.amazonaws.com publish"},
		"unclear_to": {"events.amazonaws.com": alarms.key_reason},
	})}),
	"verdict": "pass",
}

cases["whether CloudWatch may use the key of the topic may be unknown"] := {
	"given": object.union(watched([unhealthy(alarms.of_cluster)]), {"topics": alarms.publishing({"unclear_to": {
		"cloudwatch.amazonaws.com": alarms.key_reason,
	}})}),
	"verdict": "unknown",
	"unseen": {alarms.key_reason},
}

# The alarm and the topic, of which every subscription has a filter.
filtered(alarm, facts) := object.union(watched([alarm]), {"topics": alarms.publishing(facts)})

cases["an alarm whose message every subscription drops fails"] := {
	"given": filtered(unhealthy(alarms.of_cluster), {"dropped_alarms": ["unhealthy"]}),
	"verdict": "fail",
	"violation": {sprintf("alarm unhealthy watches HsmUnhealthy, but tells nobody: every subscription of topic %s %s", [
		alarms.topic,
		"has a filter that drops what it tells",
	])},
}

cases["an alarm whose composite's message passes where its own is dropped passes"] := {
	"given": filtered(
		object.union(unhealthy(alarms.of_cluster), {"composites": [alarms.composite("any", true)]}),
		{"dropped_alarms": ["unhealthy"]},
	),
	"verdict": "pass",
}

cases["that another alarm's message is dropped is nothing to this one"] := {
	"given": filtered(unhealthy(alarms.of_cluster), {
		"dropped_alarms": ["other"],
		"unclear_alarms": {"others": alarms.key_reason},
	}),
	"verdict": "pass",
}

cases["an alarm whose message is dropped by one topic and that tells a function too passes"] := {
	"given": filtered(
		object.union(unhealthy(alarms.of_cluster), {"alarm_actions": [
			alarms.topic,
			"arn:aws:lambda:eu-central-1:111122223333:function:page",
		]}),
		{"dropped_alarms": ["unhealthy"]},
	),
	"verdict": "pass",
}

cases["whether a subscription lets the message through may be unknown"] := {
	"given": filtered(unhealthy(alarms.of_cluster), {"unclear_alarms": {"unhealthy": alarms.key_reason}}),
	"verdict": "unknown",
	"unseen": {alarms.key_reason},
}

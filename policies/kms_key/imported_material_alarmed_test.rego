package keyproof.kms_key.imported_material_alarmed_test

import data.keyproof.kms_key.imported_material_alarmed as policy
import data.keyproof.lib.fixtures.alarm as alarms
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

metric := "SecondsUntilKeyMaterialExpiration"

own := {"KeyId": "1234abcd-12ab-34cd-56ef-1234567890ab"}

other := {"KeyId": "ffffabcd-12ab-34cd-56ef-1234567890ab"}

imported(changes) := testing.with_metadata(fixtures.key, object.union(
	{"origin": "EXTERNAL", "expiration_model": "KEY_MATERIAL_EXPIRES", "valid_to": "2026-12-01T00:00:00.000Z"},
	changes,
))

watched(list) := testing.with_facets(imported({}), {"alarms": list, "topics": []})

unwatched := {sprintf("no alarm watches %s of the key", [metric])}

silent := {concat("", [
	sprintf("alarm material watches %s, but tells nobody: ", [metric]),
	"it has no action, or its actions are off",
])}

cases["an alarm on the metric of the key passes"] := {
	"given": watched([alarms.on("material", metric, own)]),
	"verdict": "pass",
}

cases["a key that goes by its ARN passes"] := {
	"given": watched([alarms.on("material", metric, {"KeyId": fixtures.key.arn})]),
	"verdict": "pass",
}

cases["an alarm that nobody hears fails"] := {
	"given": object.union(watched([alarms.on("material", metric, own)]), {"topics": alarms.subscribed(0, 0)}),
	"verdict": "fail",
	"violation": {concat("", [
		sprintf("alarm material watches %s, but tells nobody: ", [metric]),
		sprintf("topic %s has no confirmed subscription", [alarms.topic]),
	])},
}

cases["an alarm of which it may not be read whether anybody hears it is unknown"] := {
	"given": object.union(watched([alarms.on("material", metric, own)]), {"topics": alarms.unread_topic}),
	"verdict": "unknown",
	"unseen": {alarms.unread.reason},
}

cases["an alarm that gets no data watches nothing"] := {
	"given": watched([object.union(alarms.on("material", metric, own), {"state_value": "INSUFFICIENT_DATA"})]),
	"verdict": "fail",
	"violation": {"alarm material has had no data since 2025-12-01T00:00:00.000Z"},
}

calculated(expression, operator, threshold) := watched([object.union(alarms.on("material", metric, own), {
	"expression": object.union({"text": "m1/86400"}, expression),
	"comparison_operator": operator,
	"threshold": threshold,
})])

cases["days that are calculated of the seconds pass"] := {
	"given": calculated({"at_zero": 0, "at_one": 0.00001, "at_many": 11574}, "LessThanThreshold", 30),
	"verdict": "pass",
}

cases["a calculation that tells of much time left fails"] := {
	"given": calculated({"at_zero": 0, "at_one": 0.00001, "at_many": 11574}, "GreaterThanThreshold", 30),
	"verdict": "fail",
	"violation": {sprintf("alarm material watches %s, but does not go off in time: GreaterThanThreshold 30", [metric])},
}

cases["a calculation of an older inventory is taken at its word"] := {
	"given": calculated({"at_zero": 0, "at_one": 0.00001}, "LessThanThreshold", 30),
	"verdict": "pass",
}

cases["no alarm fails"] := {"given": watched([]), "verdict": "fail", "violation": unwatched}

cases["an alarm on another key fails"] := {
	"given": watched([alarms.on("material", metric, other)]),
	"verdict": "fail",
	"violation": unwatched,
}

cases["an alarm on another metric of the key fails"] := {
	"given": watched([alarms.on("requests", "SuccessfulRequest", own)]),
	"verdict": "fail",
	"violation": unwatched,
}

cases["an alarm whose actions are off fails"] := {
	"given": watched([object.union(alarms.on("material", metric, own), {"actions_enabled": false})]),
	"verdict": "fail",
	"violation": silent,
}

cases["an alarm without an action fails"] := {
	"given": watched([object.union(
		object.remove(alarms.on("material", metric, own), ["alarm_actions"]),
		{"alarm_actions": []},
	)]),
	"verdict": "fail",
	"violation": silent,
}

cases["an alarm that tells somebody through a composite alarm passes"] := {
	"given": watched([object.union(
		alarms.on("material", metric, own),
		{"actions_enabled": false, "composites": [alarms.composite("keys", true)]},
	)]),
	"verdict": "pass",
}

cases["a query over all keys passes"] := {
	"given": watched([alarms.querying("all", sprintf("SELECT MIN(%s) FROM SCHEMA(\"AWS/KMS\", KeyId)", [metric]))]),
	"verdict": "pass",
}

cases["a query that picks the key passes"] := {
	"given": watched([alarms.querying("one", sprintf("SELECT MIN(%s) WHERE KeyId = '%s'", [metric, own.KeyId]))]),
	"verdict": "pass",
}

cases["a query that picks another key fails"] := {
	"given": watched([alarms.querying("one", sprintf("SELECT MIN(%s) WHERE KeyId = '%s'", [metric, other.KeyId]))]),
	"verdict": "fail",
	"violation": unwatched,
}

cases["a query about another metric fails"] := {
	"given": watched([alarms.querying("all", "SELECT SUM(SuccessfulRequest) FROM \"AWS/KMS\"")]),
	"verdict": "fail",
	"violation": unwatched,
}

cases["material that KMS tells no end of is judged"] := {
	"given": testing.with_facets(
		testing.with_metadata(fixtures.key, {"origin": "EXTERNAL"}),
		{"alarms": []},
	),
	"verdict": "fail",
	"violation": unwatched,
}

cases["material that does not expire needs no alarm"] := {
	"given": imported({"expiration_model": "KEY_MATERIAL_DOES_NOT_EXPIRE"}),
	"verdict": "not_applicable",
}

cases["a key that waits for its material is not a subject"] := {
	"given": imported({"state": "PendingImport"}),
	"verdict": "not_applicable",
}

cases["a key that waits for its deletion is not a subject"] := {
	"given": imported({"state": "PendingDeletion"}),
	"verdict": "not_applicable",
}

cases["a key of KMS itself is not a subject"] := {"given": fixtures.key, "verdict": "not_applicable"}

cases["alarms that may not be listed prove nothing"] := {
	"given": testing.without(watched([]), "alarms", "cloudwatch:DescribeAlarms"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(watched([]), "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
}

compared(changes) := watched([object.union(alarms.on("material", metric, own), object.union(
	{
		"statistic": "Minimum",
		"period": 300,
		"evaluation_periods": 1,
		"comparison_operator": "LessThanOrEqualToThreshold",
		"threshold": 2592000,
	},
	changes,
))])

cases[sprintf("an alarm that goes off %s passes", [how])] := {"given": compared(changes), "verdict": "pass"} if {
	some how, changes in {
		"a month before": {},
		"an hour before": {"comparison_operator": "LessThanThreshold", "threshold": 3600},
		"by a calculation": {
			"comparison_operator": "GreaterThanThreshold",
			"threshold": -2592000,
			"expression": {"text": "0 - m1", "at_zero": 0, "at_one": -1, "at_many": -1e9},
		},
	}
}

cases["whether an alarm goes off by a calculation that is not followed is unknown"] := {
	"given": compared({"comparison_operator": "GreaterThanThreshold", "expression": {"text": "RATE(m1)"}}),
	"verdict": "unknown",
	"unseen": alarms.not_followed("material"),
}

late(how) := {sprintf("alarm material watches %s, but does not go off in time: %s", [metric, how])}

cases[sprintf("an alarm that goes off %s fails", [how])] := {
	"given": compared(changes[0]),
	"verdict": "fail",
	"violation": late(changes[1]),
} if {
	some how, changes in {
		"when the material is gone": [{"threshold": 0}, "Minimum LessThanOrEqualToThreshold 0"],
		"while there is time": [
			{"comparison_operator": "GreaterThanThreshold"},
			"Minimum GreaterThanThreshold 2592000",
		],
		"after it has watched for longer than is left": [
			{"threshold": 600, "evaluation_periods": 2},
			"Minimum LessThanOrEqualToThreshold 600",
		],
		"by how often it was reported": [
			{"statistic": "SampleCount"},
			"SampleCount LessThanOrEqualToThreshold 2592000",
		],
	}
}

queried(condition) := watched([alarms.querying("material", sprintf(
	`SELECT MIN(SecondsUntilKeyMaterialExpiration) FROM SCHEMA("AWS/KMS", KeyId) %s`,
	[condition],
))])

cases[sprintf("a query that picks keys by %s passes", [condition])] := {"given": queried(condition), "verdict": "pass"} if {
	some condition in {"", sprintf("WHERE KeyId = '%s'", [own.KeyId]), sprintf("WHERE KeyId != '%s'", [other.KeyId])}
}

cases[sprintf("a query that picks keys by %s fails", [condition])] := {
	"given": queried(condition),
	"verdict": "fail",
	"violation": unwatched,
} if {
	some condition in {sprintf("WHERE KeyId = '%s'", [other.KeyId]), sprintf("WHERE KeyId != '%s'", [own.KeyId])}
}

promql(labels) := watched([alarms.querying("material", sprintf("min(%s%s) < 86400", [metric, labels]))])

cases[sprintf("the labels %s of another kind of query pass", [labels])] := {"given": promql(labels), "verdict": "pass"} if {
	some labels in {"", sprintf(`{KeyId="%s"}`, [own.KeyId])}
}

cases["a query for another key of another kind fails"] := {
	"given": promql(sprintf(`{KeyId="%s"}`, [other.KeyId])),
	"verdict": "fail",
	"violation": unwatched,
}

cases["a query that looks the wrong way fails"] := {
	"given": watched([object.union(
		alarms.querying("material", sprintf(`SELECT MIN(%s) FROM "AWS/KMS"`, [metric])),
		{"comparison_operator": "GreaterThanUpperThreshold"},
	)]),
	"verdict": "fail",
	"violation": late("GreaterThanUpperThreshold"),
}

# METADATA
# description: CloudWatch alarms on the metrics of the cluster of the tests.
package keyproof.lib.fixtures.alarm

of_cluster := {"ClusterId": "cluster-2222222222a"}

# An alarm on a metric, with some dimensions, that tells a topic.
on(name, metric, dimensions) := {
	"alarm_name": name,
	"actions_enabled": true,
	"alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:on-call"],
	"state_value": "OK",
	"state_since": "2025-12-01T00:00:00.000Z",
	"metrics": [{"metric_name": metric, "dimensions": dimensions}],
	"queries": [],
	"composites": [],
}

# An alarm on a query.
querying(name, query) := object.union(on(name, "", {}), {"metrics": [], "queries": [query]})

composite(name, actions_enabled) := {
	"alarm_name": name,
	"actions_enabled": actions_enabled,
	"alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:on-call"],
}

topic := "arn:aws:sns:eu-central-1:111122223333:on-call"

# What is known of the topic: so many have confirmed their subscription, and others have not.
subscribed(confirmed, pending) := {"status": "known", "value": [{"topic_arn": topic, "subscriptions": {
	"status": "known",
	"value": {"exists": true, "confirmed": confirmed, "pending": pending},
}}]}

# A topic that somebody reads, encrypted under a key.
encrypted(key) := {"status": "known", "value": [{"topic_arn": topic, "subscriptions": {
	"status": "known",
	"value": {"exists": true, "confirmed": 1, "pending": 0, "kms_master_key_id": key},
}}]}

# The topic, that somebody reads, with what is known of who can publish to it.
publishing(facts) := {"status": "known", "value": [object.union(
	{"topic_arn": topic, "subscriptions": {
		"status": "known",
		"value": {"exists": true, "confirmed": 1, "pending": 0},
	}},
	facts,
)]}

key_reason := {"kind": "denied", "action": "kms:GetKeyPolicy", "message": "AccessDenied"}

unread := {"status": "unknown", "reason": {
	"kind": "denied",
	"action": "sns:GetTopicAttributes",
	"message": "AccessDenied",
}}

unread_topic := {"status": "known", "value": [{"topic_arn": topic, "subscriptions": unread}]}

not_followed(name) := {{
	"kind": "invalid",
	"action": "cloudwatch:DescribeAlarms",
	"message": sprintf("alarm %s watches a calculation that this version does not follow", [name]),
}}

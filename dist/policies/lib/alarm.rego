# METADATA
# description: |
#   Whether CloudWatch alarms watch a metric of a cluster or a key, and tell anybody. Dimensions are compared by their
#   values, since AWS does not document all their names: a cluster's metrics carry its Region, its id, or its id and that
#   of an HSM (https://docs.aws.amazon.com/cloudhsm/latest/userguide/hsm-metrics-cw.html); those of a key its id
#   (https://docs.aws.amazon.com/kms/latest/developerguide/monitoring-cloudwatch.html).
package keyproof.lib.alarm

import data.keyproof.lib.alarm_level as level
import data.keyproof.lib.cloudhsm
import data.keyproof.lib.fact
import data.keyproof.lib.insights
import data.keyproof.lib.time as spans

# What is wrong with how alarms watch a metric of the cluster: nothing, that none does, or that those that do tell nobody,
# or only of some HSMs. `place` is the Region, `deaf` are topics that nobody reads.
gaps(metric, alarms, metadata, place, deaf) := set() if {
	count(_of_cluster(metric, told(alarms, deaf), metadata, place)) > 0
} else := set() if {
	count(_hsms_without(metric, told(alarms, deaf), metadata)) == 0
} else := {sprintf("alarm %s watches %s, but tells nobody: %s", [
	concat(", ", names(silent)),
	metric,
	silence(silent, deaf),
])} if {
	silent := _of_cluster(metric, alarms, metadata, place)
	count(silent) > 0
} else := {sprintf("alarm %s watches %s, but does not go off when it should: %s", [
	concat(", ", names(idle)),
	metric,
	concat("; ", sort({level.how(alarm) | some alarm in idle})),
])} if {
	idle := watching(metric, alarms, metadata, place)
	count(idle) > 0
	count(_hsms_without(metric, told(alarms, deaf), metadata)) == count(cloudhsm.present(metadata.hsms))
} else := {sprintf("no alarm that tells anybody watches %s of %s", [
	metric,
	concat(", ", sort(without)),
])} if {
	without := _hsms_without(metric, told(alarms, deaf), metadata)
	count(without) < count(cloudhsm.present(metadata.hsms))
} else := {sprintf("no alarm watches %s of the cluster", [metric])}

# What is wrong with how alarms watch a metric of a key, which goes by its id and its ARN: nothing, that none does, or
# that those that do tell nobody.
key_gaps(metric, alarms, own, deaf) := set() if {
	count(of_key(metric, told(alarms, deaf), own)) > 0
} else := {sprintf("alarm %s watches %s, but tells nobody: %s", [
	concat(", ", names(silent)),
	metric,
	silence(silent, deaf),
])} if {
	silent := of_key(metric, alarms, own)
	count(silent) > 0
} else := {sprintf("alarm %s watches %s, but does not go off in time: %s", [
	concat(", ", names(idle)),
	metric,
	concat("; ", sort({level.how(alarm) | some alarm in idle})),
])} if {
	idle := [alarm | some alarm in alarms; _about_key(alarm, metric, own)]
	count(idle) > 0
} else := {sprintf("no alarm watches %s of the key", [metric])}

# The alarms about the key that go off before the material is gone.
of_key(metric, alarms, own) := [alarm | some alarm in alarms; _of_one_key(alarm, metric, own)]

_of_one_key(alarm, metric, own) if {
	some watched in alarm.metrics
	_names_key(watched, metric, own)
	level.falls_in_time(alarm, watched)
}

_of_one_key(alarm, metric, own) if {
	some query in alarm.queries
	insights.watches_key(query, metric, own)
	level.falls_in_time(_bare(alarm, query), insights.watched(query))
}

_about_key(alarm, metric, own) if {
	some watched in alarm.metrics
	_names_key(watched, metric, own)
}

_about_key(alarm, metric, own) if {
	some query in alarm.queries
	insights.watches_key(query, metric, own)
}

_names_key(watched, metric, own) if {
	watched.metric_name == metric
	some value in watched.dimensions
	value in own
}

# The alarms that tell somebody, themselves or through a composite alarm.
told(alarms, deaf) := [alarm |
	some alarm in alarms
	count([one | some one in array.concat([alarm], alarm.composites); _acts(one, deaf)]) > 0
]

_acts(alarm, deaf) if {
	alarm.actions_enabled == true
	count(({action | some action in alarm.alarm_actions; _tells(action)} - deaf) - _deaf_to(alarm, deaf)) > 0
}

# Topics that are deaf to this alarm alone.
_deaf_to(alarm, deaf) := {action | some action in alarm.alarm_actions; [alarm.alarm_name, action] in deaf}

# Actions that stop an instance or change the size of a group tell nobody.
_tells(action) if count({split(action, ":")[2]} & {"automate", "autoscaling", "swf"}) == 0

_tells(action) if contains(action, ":") == false

# Why alarms tell nobody.
silence(alarms, deaf) := sprintf("topic %s is encrypted with alias/aws/sns, which no other service may use", [concat(
	", ",
	sort(topics),
)]) if {
	topics := (actions(alarms) & deaf) & _encrypted_by_sns
	count(topics) > 0
} else := concat("; ", sort(closed)) if {
	closed := mute(_publisher, actions(alarms) & deaf)
	count(closed) > 0
} else := sprintf("topic %s has no confirmed subscription", [concat(", ", sort(topics))]) if {
	topics := actions(alarms) & deaf
	count(topics) > 0
} else := sprintf("every subscription of topic %s has a filter that drops what it tells", [concat(", ", sort(topics))]) if {
	topics := {topic |
		some alarm in alarms
		some one in array.concat([alarm], alarm.composites)
		some topic in _deaf_to(one, deaf)
	}
	count(topics) > 0
} else := "it has no action, or its actions are off"

# Topics that alarms tell and nobody hears; as `[alarm, topic]` those of which every subscription's filter drops what this
# alarm tells.
deaf(topics) := (unread(topics) | closed(topics, _publisher)) | {[name, topic.topic_arn] |
	some topic in topics.value
	some name in topic.dropped_alarms
}

_publisher := "cloudwatch.amazonaws.com"

# Topics that nobody reads: without a confirmed subscription, deleted, or encrypted with the key that AWS manages for SNS,
# whose policy lets neither CloudWatch nor EventBridge use it. `topics` is a facet of theirs; a topic of another account is
# not to be seen, and is taken for read.
# https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
unread(topics) := {topic.topic_arn | some topic in topics.value; topic.subscriptions.value.confirmed == 0} | {topic.topic_arn |
	some topic in topics.value
	endswith(topic.subscriptions.value.kms_master_key_id, "alias/aws/sns")
}

# Topics to which a service cannot publish: by their policy, or by the policy or the state of their key.
closed(topics, service) := {topic.topic_arn | some topic in topics.value; topic.closed_to[service] != ""}

# In words, topics among some to which a service cannot publish.
mute(service, among) := {sprintf("topic %s cannot be told: %s", [topic.topic_arn, topic.closed_to[service]]) |
	some topics in _told_by
	some topic in topics
	topic.topic_arn in among
}

# Those of them that have subscriptions, whichever resource tells them.
_encrypted_by_sns contains topic.topic_arn if {
	some topics in _told_by
	some topic in topics
	topic.subscriptions.value.confirmed > 0
	endswith(topic.subscriptions.value.kms_master_key_id, "alias/aws/sns")
}

_told_by := [
	object.get(input, ["cloudhsm_cluster", "topics", "value"], []),
	object.get(input, ["cloudhsm_cluster", "audit_topics", "value"], []),
	object.get(input, ["kms_key", "topics", "value"], []),
	object.get(input, ["region", "topics", "value"], []),
	object.get(input, ["region", "hsm_topics", "value"], []),
]

# Topics of which it is not known whether anybody hears what alarms tell them, and why: of `actions` all, where the facet is
# not known.
unheard(resource, facet, actions) := unheard_from(_publisher, resource, facet, actions)

# The same of what another service tells them.
unheard_from(service, resource, facet, actions) := object.union(
	object.union(
		{topic.topic_arn: topic.subscriptions.reason |
			some topic in resource[facet].value
			topic.subscriptions.status == "unknown"
		},
		{topic.topic_arn: topic.unclear_to[service] |
			some topic in resource[facet].value
			topic.unclear_to[service].kind != ""
		},
	),
	{[name, topic.topic_arn]: why |
		service == _publisher
		some topic in resource[facet].value
		some name, why in topic.unclear_alarms
	},
) if {
	resource[facet].status == "known"
} else := {action: reason |
	some action in actions
	contains(action, ":sns:")
	some reason in fact.missing(resource, facet, "sns:GetTopicAttributes")
}

# All that alarms do, and the composite alarms above them.
actions(alarms) := {action |
	some alarm in alarms
	some one in array.concat([alarm], alarm.composites)
	some action in one.alarm_actions
}

# What the metric's alarms have not been told for more than a day: AWS reports it all the time, so they watch nothing.
starved(alarms) := {sprintf("alarm %s has had no data since %s", [alarm.alarm_name, alarm.state_since]) |
	some alarm in alarms
	alarm.state_value == "INSUFFICIENT_DATA"
	spans.more_hours_between(alarm.state_since, data.scan.collected_at, 24)
}

# The alarms on a metric of the cluster, or of one of its HSMs.
watching(metric, alarms, metadata, place) := [alarm |
	some alarm in alarms
	_watches(alarm, metric, metadata, place)
]

# The alarms that are understood: whether they go off can be told.
followed(alarms) := [alarm | some alarm in alarms; _is_followed(alarm)]

_is_followed(alarm) if {
	object.get(alarm, "expression", null) == null
	level.is_followed(object.get(alarm, "statistic", "")) == true
	count([query | some query in object.get(alarm, "queries", []); insights.is_followed(query) == false]) == 0
}

_is_followed(alarm) if alarm.expression.at_zero != null

_is_followed(alarm) if {
	some query in object.get(alarm, "queries", [])
	startswith(query, alarm.expression.text)
}

# A query that is compared as it is is no calculation.
_bare(alarm, query) := object.remove(alarm, {"expression"}) if {
	startswith(query, alarm.expression.text)
} else := alarm

not_followed(alarms) := {{
	"kind": "invalid",
	"action": "cloudwatch:DescribeAlarms",
	"message": sprintf("alarm %s watches a %s that this version does not follow", [alarm.alarm_name, _what(alarm)]),
} |
	some alarm in alarms
	count([1 | _is_followed(alarm)]) == 0
}

_what(alarm) := "calculation" if {
	alarm.expression
} else := "query" if {
	count(object.get(alarm, "queries", [])) > 0
} else := "statistic"

# What could not be seen of alarms that seem to do, where `gaps` without it says that they do not.
doubts(alarms, unheard_topics) := not_followed(alarms) | {reason | some reason in unheard_topics}

# The alarms on a metric of the whole cluster, or of every cluster of the Region, that go off when they should.
_of_cluster(metric, alarms, metadata, place) := [alarm |
	some alarm in alarms
	_covers(alarm, metric, metadata, place)
]

_covers(alarm, metric, metadata, place) if {
	some watched in alarm.metrics
	_of_whole(watched, metric, metadata, place)
	level.tells(alarm, watched, metric, count(cloudhsm.present(metadata.hsms)))
}

_covers(alarm, metric, metadata, place) if {
	some query in alarm.queries
	insights.watches_cluster(query, metric, metadata.cluster_id, place)
	level.tells(_bare(alarm, query), insights.watched(query), metric, insights.among(query, cloudhsm.present(metadata.hsms)))
}

# The same, whether or not they go off.
_watches(alarm, metric, metadata, place) if {
	some watched in alarm.metrics
	_of_whole(watched, metric, metadata, place)
}

_watches(alarm, metric, metadata, place) if {
	some query in alarm.queries
	insights.watches_cluster(query, metric, metadata.cluster_id, place)
}

_watches(alarm, metric, metadata, _) if {
	some hsm in cloudhsm.present(metadata.hsms)
	some watched in alarm.metrics
	_names_this(watched, metric, hsm.hsm_id)
}

_of_whole(watched, metric, metadata, place) if {
	watched.metric_name == metric
	count({value | some value in watched.dimensions} - {metadata.cluster_id, place}) == 0
}

# The HSMs of the cluster that no alarm on the metric is about.
_hsms_without(metric, alarms, metadata) := {hsm.hsm_id |
	some hsm in cloudhsm.present(metadata.hsms)
	count([alarm | some alarm in alarms; _names_hsm(alarm, metric, hsm.hsm_id)]) == 0
}

_names_hsm(alarm, metric, hsm_id) if {
	some watched in alarm.metrics
	_names_this(watched, metric, hsm_id)
	level.tells(alarm, watched, metric, 1)
}

_names_hsm(alarm, metric, hsm_id) if {
	some query in alarm.queries
	insights.watches_hsm(query, metric, hsm_id)
	level.tells(_bare(alarm, query), insights.watched(query), metric, 1)
}

_names_this(watched, metric, hsm_id) if {
	watched.metric_name == metric
	some value in watched.dimensions
	value == hsm_id
}

# The alarms on a metric of the cluster's HSMs that name one which it no longer has: CloudHSM replaces HSMs.
stale(metric, alarms, metadata) := {[alarm.alarm_name, value] |
	some alarm in alarms
	some watched in alarm.metrics
	watched.metric_name == metric
	values := {value | some value in watched.dimensions}
	metadata.cluster_id in values
	some value in values
	startswith(value, "hsm-")
	count([hsm | some hsm in cloudhsm.present(metadata.hsms); hsm.hsm_id == value]) == 0
}

names(alarms) := sort({alarm.alarm_name | some alarm in alarms})

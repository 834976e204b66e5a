# METADATA
# title: Alarms tell somebody of users and failed log-ins on the HSMs of a CloudHSM cluster
# description: >-
#   Who has a user on the HSMs uses the keys, and no IAM policy tells who has: the audit log does. AWS recommends to be told
#   when a crypto officer or user is created, a user is deleted, and a log-in fails: metric filters on the log group
#   (CN_CREATE_CO, CN_CREATE_USER, CN_DELETE_USER, RET_USER_LOGIN_FAILURE) and alarms that one such event sets off, for
#   log-ins some of them. A filter counts that matches every such event, an alarm that somebody hears: a topic without
#   a confirmed subscription tells nobody.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/prescriptive-guidance/latest/monitoring-cloudhsm/security-monitoring.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/cloudhsm-audit-log-reference.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-monitoring.html
# custom:
#   severity: medium
#   selects_by: [metadata, log_group]
#   judges_by: [audit_log_alarms]
#   also_reads: [audit_event_filters, audit_topics]
#   parameters:
#     events:
#       default: [officer_created, user_created, user_deleted, login_failed]
#       schema: {type: array, items: {enum: [officer_created, user_created, user_deleted, login_failed]}, minItems: 1}
#       description: The events in the audit log that somebody must be told of
#     failed_logins:
#       default: 5
#       schema: {type: integer, minimum: 1, maximum: 1000}
#       description: How many failed log-ins within one period of the alarm must set it off (AWS recommends 2)
#   controls:
#     keyproof:
#       nist_800_53_r5: [SI-4, AU-6(1), AC-2(4)]
#       iso_27001_2022: [A.8.16]
#   remediation:
#     text: >-
#       Put a metric filter on the audit log for each of the events, and an alarm on its metric that tells a topic to which
#       somebody is subscribed. For log-ins, let the alarm go off at two in five minutes.
#     cli: >-
#       aws logs put-metric-filter --log-group-name /aws/cloudhsm/CLUSTER_ID --filter-name users --filter-pattern
#       '?CN_CREATE_CO ?CN_CREATE_USER ?CN_DELETE_USER' --metric-transformations
#       metricName=CLUSTER_ID-users,metricNamespace=CloudHSM,metricValue=1
#       && aws cloudwatch put-metric-alarm --alarm-name CLUSTER_ID-users --namespace CloudHSM --metric-name
#       CLUSTER_ID-users --statistic Sum --period 300 --evaluation-periods 1 --threshold 1 --comparison-operator
#       GreaterThanOrEqualToThreshold --treat-missing-data notBreaching --alarm-actions TOPIC_ARN
#       && aws logs put-metric-filter --log-group-name /aws/cloudhsm/CLUSTER_ID --filter-name log-ins --filter-pattern
#       RET_USER_LOGIN_FAILURE --metric-transformations
#       metricName=CLUSTER_ID-log-ins,metricNamespace=CloudHSM,metricValue=1
#       && aws cloudwatch put-metric-alarm --alarm-name CLUSTER_ID-log-ins --namespace CloudHSM --metric-name
#       CLUSTER_ID-log-ins --statistic Sum --period 300 --evaluation-periods 1 --threshold 2 --comparison-operator
#       GreaterThanOrEqualToThreshold --treat-missing-data notBreaching --alarm-actions TOPIC_ARN
#     effect: changes
package keyproof.cloudhsm_cluster.audit_log_alarmed

import data.keyproof.lib.alarm
import data.keyproof.lib.audit_log
import data.keyproof.lib.cloudhsm
import data.keyproof.lib.fact

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "in_service"
	input.cloudhsm_cluster.log_group.value.exists == true
}

exempt contains cloudhsm.gone(input.cloudhsm_cluster.metadata.value)

exempt contains "it has no audit log, of which audit_log_exists tells" if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "in_service"
	input.cloudhsm_cluster.log_group.value.exists == false
}

violation contains message if {
	count(_unread) == 0
	filters := _filters
	watching := input.cloudhsm_cluster.audit_log_alarms.value
	some name in data.parameters.cloudhsm_cluster.audit_log_alarmed.events
	count([1 | audit_log.told(name, _times[name], filters, watching, _deaf)]) == 0
	count(audit_log.unfollowed(name, watching, _deaf)) == 0
	message := sprintf("nobody is told of %s (%s): %s", [
		audit_log.spoken[name],
		audit_log.opcodes[name],
		audit_log.why(name, _times[name], filters, watching, _deaf),
	])
}

# A log alarm needs no filter; where no alarm tells of an event, one on a filter that was not read may.
unseen contains reason if {
	watching := input.cloudhsm_cluster.audit_log_alarms.value
	some name in data.parameters.cloudhsm_cluster.audit_log_alarmed.events
	count([1 | audit_log.told(name, _times[name], _filters, watching, _deaf)]) == 0
	some reason in _unread
}

_filters := object.get(input.cloudhsm_cluster, ["audit_event_filters", "value"], [])

_unread := fact.missing(input.cloudhsm_cluster, "audit_event_filters", "logs:DescribeMetricFilters")

unseen contains reason if {
	filters := _filters
	watching := input.cloudhsm_cluster.audit_log_alarms.value
	some name in data.parameters.cloudhsm_cluster.audit_log_alarmed.events
	count([1 | audit_log.told(name, _times[name], filters, watching, _deaf)]) == 0
	some reason in audit_log.unfollowed(name, watching, _deaf)
}

# Alarms tell topics of which it could not be read whether anybody reads them.
unseen contains reason if {
	filters := _filters
	watching := input.cloudhsm_cluster.audit_log_alarms.value
	actions := alarm.actions(array.concat(watching.alarms, watching.log_alarms))
	unheard := alarm.unheard(input.cloudhsm_cluster, "audit_topics", actions)
	maybe := _deaf | {topic | some topic, _ in unheard}
	some name in data.parameters.cloudhsm_cluster.audit_log_alarmed.events
	count([1 | audit_log.told(name, _times[name], filters, watching, maybe)]) == 0
	some reason in unheard
}

_deaf := alarm.deaf(object.get(input.cloudhsm_cluster, "audit_topics", {}))

_times := {
	"officer_created": 1,
	"user_created": 1,
	"user_deleted": 1,
	"login_failed": data.parameters.cloudhsm_cluster.audit_log_alarmed.failed_logins,
}

# METADATA
# title: Somebody is told at once when HSMs, clusters or backups are deleted, copied away or shared
# description: >-
#   Who deletes the last HSM of a cluster, its backups or the cluster takes its keys away; a backup that is copied, shared
#   or kept from expiring lets others restore them. AWS recommends to be told of such calls at once. As for
#   key_deletion_alarmed, a rule of EventBridge with a target other than a log group counts, or a metric filter on a
#   trail's log group with an alarm that one such call sets off and that somebody hears: a topic without a confirmed
#   subscription tells nobody.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/prescriptive-guidance/latest/monitoring-cloudhsm/security-monitoring.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/get-api-logs-using-cloudtrail.html
# custom:
#   severity: medium
#   selects_by: [cloudhsm_clusters]
#   judges_by: []
#   also_reads:
#     - trails
#     - trail_status
#     - trail_selectors
#     - hsm_call_filters
#     - filter_alarms
#     - hsm_call_rules
#     - hsm_event_targets
#     - hsm_topics
#   audit_service: {name: Amazon CloudWatch alarms on CloudHSM calls, sees: [cloudhsm_cluster, cloudhsm_backup]}
#   parameters:
#     calls:
#       default: [CopyBackupToRegion, DeleteBackup, DeleteCluster, DeleteHsm, ModifyBackupAttributes, ModifyCluster, PutResourcePolicy]
#       schema:
#         type: array
#         items: {enum: [CopyBackupToRegion, DeleteBackup, DeleteCluster, DeleteHsm, ModifyBackupAttributes, ModifyCluster, PutResourcePolicy]}
#         minItems: 1
#       description: The calls to CloudHSM that somebody must be told of
#     accept_event_rules:
#       default: true
#       schema: {type: boolean}
#       description: Whether a rule of EventBridge counts beside a metric filter with its alarm
#   controls:
#     keyproof:
#       nist_800_53_r5: [SI-4, AU-6(1)]
#       iso_27001_2022: [A.8.16]
#   remediation:
#     text: >-
#       Create a rule of EventBridge for these calls in the Region of the clusters, with a topic as its target to which
#       somebody is subscribed and whose policy lets events.amazonaws.com do sns:Publish, and let a trail log the calls:
#       without one EventBridge hears nothing of them.
#     cli: >-
#       aws events put-rule --name cloudhsm-calls --event-pattern
#       '{"source":["aws.cloudhsm"],"detail":{"eventName":["CopyBackupToRegion","DeleteBackup","DeleteCluster","DeleteHsm","ModifyBackupAttributes","ModifyCluster","PutResourcePolicy"]}}'
#       && aws events put-targets --rule cloudhsm-calls --targets Id=on-call,Arn=TOPIC_ARN
#     effect: changes
package keyproof.region.hsm_calls_alarmed

import data.keyproof.lib.alarm
import data.keyproof.lib.call_alarm
import data.keyproof.lib.cloudtrail

subject if input.region.cloudhsm_clusters.value > 0

exempt contains "the Region holds no CloudHSM cluster" if input.region.cloudhsm_clusters.value == 0

violation contains message if {
	input.region.cloudhsm_clusters.value > 0
	some why, calls in _untold_by_reason
	message := sprintf("nobody is told of %s: %s", [concat(", ", sort(calls)), why])
}

# Calls of which nobody is told for one reason are one violation.
_untold_by_reason[why] contains call if {
	count(call_alarm.missing(_ways)) == 0
	some call in _untold
	count(call_alarm.unseen(_ways, call, data.parameters.region.hsm_calls_alarmed.accept_event_rules)) == 0
	why := call_alarm.why(_ways, call)
}

unseen contains reason if {
	input.region.cloudhsm_clusters.value > 0
	count(_untold) > 0
	some reason in call_alarm.missing(_ways)
}

unseen contains reason if {
	input.region.cloudhsm_clusters.value > 0
	count(call_alarm.missing(_ways)) == 0
	some call in _untold
	some reason in call_alarm.unseen(_ways, call, data.parameters.region.hsm_calls_alarmed.accept_event_rules)
}

unseen contains reason if {
	some call in data.parameters.region.hsm_calls_alarmed.calls
	accept := data.parameters.region.hsm_calls_alarmed.accept_event_rules
	some reason in call_alarm.unheard(_ways, call, accept, "hsm_topics")
}

_untold contains call if {
	some call in data.parameters.region.hsm_calls_alarmed.calls
	count([1 | call_alarm.told(_ways, call, data.parameters.region.hsm_calls_alarmed.accept_event_rules)]) == 0
}

_ways := {
	"source": cloudtrail.cloudhsm,
	"filters": object.get(input.region, "hsm_call_filters", {}),
	"rules": object.get(input.region, "hsm_call_rules", {}),
	"targets": object.get(input.region, "hsm_event_targets", {}),
	"facets": _facets,
	"deaf": alarm.deaf(object.get(input.region, "hsm_topics", {})),
	"unread": alarm.unread(object.get(input.region, "hsm_topics", {})),
	"closed_to_rules": alarm.closed(object.get(input.region, "hsm_topics", {}), "events.amazonaws.com"),
}

# Rules of EventBridge are looked for where they count.
_facets := array.concat(_of_alarms, _of_rules) if {
	data.parameters.region.hsm_calls_alarmed.accept_event_rules == true
} else := _of_alarms

_of_alarms := [["hsm_call_filters", "logs:DescribeMetricFilters"], ["filter_alarms", "cloudwatch:DescribeAlarms"]]

_of_rules := [["hsm_call_rules", "events:ListRules"], ["hsm_event_targets", "events:ListTargetsByRule"]]

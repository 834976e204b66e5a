# METADATA
# title: Somebody is told at once when a key is disabled or scheduled for deletion
# description: >-
#   A key that is scheduled for deletion can be saved for some days, if somebody notices. A metric filter on a trail's log
#   group must count DisableKey and ScheduleKeyDeletion, and an alarm that one such call sets off must tell somebody. A
#   filter counts whatever its spelling, if it matches every such call of this Region; one that narrows them to some
#   callers does not. A rule of EventBridge with a target other than a log group counts as well, though Security Hub's
#   control asks for the filter in just the words of CIS.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-creating-cloudwatch-alarm.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html
# custom:
#   severity: medium
#   selects_by: [kms_keys]
#   judges_by: []
#   also_reads:
#     - trails
#     - trail_status
#     - trail_selectors
#     - key_deletion_filters
#     - filter_alarms
#     - key_deletion_rules
#     - event_targets
#     - topics
#   audit_service: {name: Amazon CloudWatch alarms, sees: [kms_key]}
#   parameters:
#     calls:
#       default: [DisableKey, ScheduleKeyDeletion]
#       schema: {type: array, items: {enum: [DisableKey, ScheduleKeyDeletion]}, minItems: 1}
#       description: The calls to KMS that somebody must be told of
#     accept_event_rules:
#       default: true
#       schema: {type: boolean}
#       description: Whether a rule of EventBridge counts in place of a metric filter with its alarm
#   controls:
#     aws:
#       aws_security_hub: [CloudWatch.7]
#       cis_aws_1_2_0: ["3.7"]
#       cis_aws_1_4_0: ["4.7"]
#     third_party:
#       cis_aws_3_0_0: ["4.7"]
#       cis_aws_5_0_0: ["4.7"]
#       cis_aws_6_0_0: ["5.7"]
#       cis_aws_7_0_0: ["5.7"]
#   remediation:
#     text: >-
#       Let the trail deliver to a log group, put the metric filter there, and an alarm on its metric that tells whoever can
#       cancel the deletion. Where a topic cannot be told, let cloudwatch.amazonaws.com (for a rule, events.amazonaws.com) do
#       sns:Publish in its policy, and kms:Decrypt and kms:GenerateDataKey* in its key's.
#     cli: >-
#       aws logs put-metric-filter --log-group-name GROUP --filter-name key-deletion --filter-pattern
#       '{($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion))}'
#       --metric-transformations metricName=KeyDeletion,metricNamespace=LogMetrics,metricValue=1
#       && aws cloudwatch put-metric-alarm --alarm-name key-deletion --namespace LogMetrics --metric-name KeyDeletion
#       --statistic Sum --period 300 --evaluation-periods 1 --threshold 1 --comparison-operator
#       GreaterThanOrEqualToThreshold --treat-missing-data notBreaching --alarm-actions TOPIC_ARN
#     effect: changes
package keyproof.region.key_deletion_alarmed

import data.keyproof.lib.alarm
import data.keyproof.lib.call_alarm
import data.keyproof.lib.cloudtrail

subject if input.region.kms_keys.value > 0

exempt contains "the Region holds no customer managed key" if input.region.kms_keys.value == 0

violation contains message if {
	input.region.kms_keys.value > 0
	count(call_alarm.missing(_ways)) == 0
	some call in _untold
	count(call_alarm.unseen(_ways, call, data.parameters.region.key_deletion_alarmed.accept_event_rules)) == 0
	message := sprintf("nobody is told of %s: %s", [call, call_alarm.why(_ways, call)])
}

unseen contains reason if {
	input.region.kms_keys.value > 0
	count(_untold) > 0
	some reason in call_alarm.missing(_ways)
}

unseen contains reason if {
	input.region.kms_keys.value > 0
	count(call_alarm.missing(_ways)) == 0
	some call in _untold
	some reason in call_alarm.unseen(_ways, call, data.parameters.region.key_deletion_alarmed.accept_event_rules)
}

unseen contains reason if {
	some call in data.parameters.region.key_deletion_alarmed.calls
	accept := data.parameters.region.key_deletion_alarmed.accept_event_rules
	some reason in call_alarm.unheard(_ways, call, accept, "topics")
}

_untold contains call if {
	some call in data.parameters.region.key_deletion_alarmed.calls
	count([1 | call_alarm.told(_ways, call, data.parameters.region.key_deletion_alarmed.accept_event_rules)]) == 0
}

_ways := {
	"source": cloudtrail.kms,
	"filters": object.get(input.region, "key_deletion_filters", {}),
	"rules": object.get(input.region, "key_deletion_rules", {}),
	"targets": object.get(input.region, "event_targets", {}),
	"facets": _facets,
	"deaf": alarm.deaf(object.get(input.region, "topics", {})),
	"unread": alarm.unread(object.get(input.region, "topics", {})),
	"closed_to_rules": alarm.closed(object.get(input.region, "topics", {}), "events.amazonaws.com"),
}

# Rules of EventBridge are looked for where they count.
_facets := array.concat(_of_alarms, _of_rules) if {
	data.parameters.region.key_deletion_alarmed.accept_event_rules == true
} else := _of_alarms

_of_alarms := [["key_deletion_filters", "logs:DescribeMetricFilters"], ["filter_alarms", "cloudwatch:DescribeAlarms"]]

_of_rules := [["key_deletion_rules", "events:ListRules"], ["event_targets", "events:ListTargetsByRule"]]

# METADATA
# title: An alarm tells somebody when an HSM of a CloudHSM cluster is unhealthy
# description: >-
#   CloudHSM replaces a failed HSM by itself, but a cluster whose HSMs fail together, or that has just one, stops serving
#   until somebody acts. The metric HsmUnhealthy says so first. An alarm counts that watches it for the cluster, for every
#   cluster of the Region, or for each of the cluster's HSMs, also within a calculation or a query, and that has an
#   enabled action, its own or that of a composite alarm above it: a topic to which nobody is subscribed, or to which
#   CloudWatch cannot publish by its policy or its key, tells nobody. An alarm that names an HSM which the cluster no longer
#   has, and one that had no data for a day, are of low severity: they look like watching and do not watch.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/hsm-metrics-cw.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-monitoring.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [metadata, alarms]
#   also_reads: [topics]
#   audit_service: {name: Amazon CloudWatch alarms, sees: [cloudhsm_cluster]}
#   controls:
#     keyproof:
#       nist_800_53_r5: [SI-4]
#       iso_27001_2022: [A.8.16]
#   remediation:
#     text: >-
#       Create an alarm on the metric HsmUnhealthy of the cluster with an action, such as an SNS topic that people read.
#       Alarm on the cluster rather than on its HSMs, whose ids change when CloudHSM replaces them. Where a topic cannot be
#       told, let cloudwatch.amazonaws.com do sns:Publish in its policy, and kms:Decrypt and kms:GenerateDataKey* in its key's.
#     cli: >-
#       aws cloudwatch put-metric-alarm --alarm-name CLUSTER_ID-unhealthy --namespace AWS/CloudHSM --metric-name
#       HsmUnhealthy --dimensions Name=ClusterId,Value=CLUSTER_ID --statistic Maximum --period 300 --evaluation-periods 1
#       --threshold 1 --comparison-operator GreaterThanOrEqualToThreshold --alarm-actions TOPIC_ARN
#     effect: changes
package keyproof.cloudhsm_cluster.health_alarmed

import data.keyproof.lib.alarm
import data.keyproof.lib.cloudhsm

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "in_service"
}

violation contains message if {
	alarms := input.cloudhsm_cluster.alarms.value
	metadata := input.cloudhsm_cluster.metadata.value
	deaf := alarm.deaf(object.get(input.cloudhsm_cluster, "topics", {}))
	some message in alarm.gaps("HsmUnhealthy", alarms, metadata, input.cloudhsm_cluster.region, deaf)
}

unseen contains reason if {
	alarms := input.cloudhsm_cluster.alarms.value
	metadata := input.cloudhsm_cluster.metadata.value
	unheard := alarm.unheard(input.cloudhsm_cluster, "topics", alarm.actions(alarms))
	maybe := alarm.deaf(object.get(input.cloudhsm_cluster, "topics", {})) | {topic | some topic, _ in unheard}
	count(alarm.gaps("HsmUnhealthy", alarm.followed(alarms), metadata, input.cloudhsm_cluster.region, maybe)) > 0
	some reason in alarm.doubts(alarms, unheard)
}

violation contains {
	"message": sprintf("alarm %s watches HSM %s, which the cluster no longer has", names),
	"severity": "low",
} if {
	alarms := input.cloudhsm_cluster.alarms.value
	some names in alarm.stale("HsmUnhealthy", alarms, input.cloudhsm_cluster.metadata.value)
}

violation contains {"message": message, "severity": "low"} if {
	alarms := input.cloudhsm_cluster.alarms.value
	metadata := input.cloudhsm_cluster.metadata.value
	some message in alarm.starved(alarm.watching("HsmUnhealthy", alarms, metadata, input.cloudhsm_cluster.region))
}

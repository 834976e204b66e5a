# METADATA
# title: Alarms tell somebody when a CloudHSM cluster runs out of room for keys, users or sessions
# description: >-
#   An HSM holds so many keys (16,666 on hsm2m.medium, 3,300 on hsm1.medium), users and sessions (2,048), and at the limit
#   key generation, new users or new connections fail. CloudHSM publishes what is taken of each; without an alarm the
#   application notices first. Alarms are found as for the rule health_alarmed. Only metrics that every HSM type publishes
#   are asked for.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/hsm-metrics-cw.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-monitoring.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/limits.html
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: [metadata, alarms]
#   also_reads: [topics]
#   parameters:
#     metrics:
#       default: [HsmKeysSessionOccupied, HsmKeysTokenOccupied, HsmSessionCount, HsmUsersAvailable]
#       schema: {type: array, items: {type: string}}
#       description: The metrics of AWS/CloudHSM that an alarm must watch
#   controls:
#     keyproof:
#       nist_800_53_r5: [SI-4]
#       iso_27001_2022: [A.8.16]
#   remediation:
#     text: Create an alarm with an action on each of the metrics, well below the limits of the cluster's HSM type.
#     cli: >-
#       aws cloudwatch put-metric-alarm --alarm-name CLUSTER_ID-sessions --namespace AWS/CloudHSM --metric-name
#       HsmSessionCount --dimensions Name=ClusterId,Value=CLUSTER_ID --statistic Maximum --period 300
#       --evaluation-periods 1 --threshold 1600 --comparison-operator GreaterThanOrEqualToThreshold
#       --alarm-actions TOPIC_ARN
#     effect: changes
package keyproof.cloudhsm_cluster.capacity_alarmed

import data.keyproof.lib.alarm
import data.keyproof.lib.cloudhsm

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "in_service"
}

violation contains message if {
	alarms := input.cloudhsm_cluster.alarms.value
	metadata := input.cloudhsm_cluster.metadata.value
	some metric in data.parameters.cloudhsm_cluster.capacity_alarmed.metrics
	deaf := alarm.deaf(object.get(input.cloudhsm_cluster, "topics", {}))
	some message in alarm.gaps(metric, alarms, metadata, input.cloudhsm_cluster.region, deaf)
}

violation contains message if {
	alarms := input.cloudhsm_cluster.alarms.value
	metadata := input.cloudhsm_cluster.metadata.value
	some metric in data.parameters.cloudhsm_cluster.capacity_alarmed.metrics
	some message in alarm.starved(alarm.watching(metric, alarms, metadata, input.cloudhsm_cluster.region))
}

unseen contains reason if {
	alarms := input.cloudhsm_cluster.alarms.value
	metadata := input.cloudhsm_cluster.metadata.value
	unheard := alarm.unheard(input.cloudhsm_cluster, "topics", alarm.actions(alarms))
	maybe := alarm.deaf(object.get(input.cloudhsm_cluster, "topics", {})) | {topic | some topic, _ in unheard}
	some metric in data.parameters.cloudhsm_cluster.capacity_alarmed.metrics
	count(alarm.gaps(metric, alarm.followed(alarms), metadata, input.cloudhsm_cluster.region, maybe)) > 0
	some reason in alarm.doubts(alarms, unheard)
}

# METADATA
# title: CloudHSM clusters are used
# description: >-
#   HSMs are billed by the hour, used or not. AWS itself keeps up to two sessions with each HSM to watch it, so a cluster
#   whose HSMs, those of now and those that they replaced, never had more in any hour of the last two weeks serves nobody. AWS documents the way to save the cost: run
#   no HSM, and restore the cluster from its backup when it is needed. Not judged: clusters that a connected KMS key store
#   uses, and those that are younger than the two weeks.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/hsm-metrics-cw.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html
# custom:
#   severity: low
#   selects_by: [metadata, key_stores]
#   judges_by: [session_counts, metadata]
#   parameters:
#     own_sessions:
#       default: 2
#       schema: {type: integer, minimum: 0, maximum: 2048}
#       description: How many sessions an HSM may have and count as unused (AWS itself keeps up to two)
#     hsm_hourly_price:
#       default: 0
#       schema: {type: number, minimum: 0, maximum: 100000}
#       description: What an HSM costs in an hour, in a currency of your choice; 0 where it is not known
#   remediation:
#     text: >-
#       Ask the owner, and look at what the cluster runs. One that is not needed now can do without HSMs: delete them (aws
#       cloudhsmv2 delete-hsm), and create one again when it is needed, which restores the newest backup. Deleting the last
#       HSM ends every connection, so see first that a recent backup is ready and that no key store of KMS uses the cluster.
#     cli: |-
#       aws cloudhsmv2 describe-clusters --filters clusterIds=CLUSTER_ID
#       aws cloudhsmv2 describe-backups --filters clusterIds=CLUSTER_ID
#     effect: reads
package keyproof.cloudhsm_cluster.in_use

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.cost
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

# The sessions of two weeks are looked at.
subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "in_service"
	created := object.get(metadata, "create_timestamp", "1970-01-01T00:00:00Z")
	spans.more_hours_between(created, data.scan.collected_at, 14 * 24)
	stores := input.cloudhsm_cluster.key_stores.value
	count([store | some store in stores; store.connection_state == "CONNECTED"]) == 0
}

exempt contains cloudhsm.gone(input.cloudhsm_cluster.metadata.value)

violation contains concat("", [
	sprintf("no HSM had more than %s since %s", [words.counted(most, "session"), counts.since]),
	cost.said("the cluster", billed, data.parameters.cloudhsm_cluster.in_use.hsm_hourly_price),
]) if {
	counts := input.cloudhsm_cluster.session_counts.value
	most := data.parameters.cloudhsm_cluster.in_use.own_sessions
	count(_busy) == 0
	count(unseen) == 0
	billed := count(cloudhsm.present(input.cloudhsm_cluster.metadata.value.hsms))
}

# Sessions of any HSM that the cluster had are its own.
_busy contains hsm.hsm_id if {
	some hsm in input.cloudhsm_cluster.session_counts.value.hsms
	hsm.maximum > data.parameters.cloudhsm_cluster.in_use.own_sessions
}

# An HSM of which CloudWatch has no data yet may be the one that is used.
unseen contains {
	"kind": "not_found",
	"action": "cloudwatch:GetMetricData",
	"message": sprintf("CloudWatch has no data of HsmSessionCount of %s", [hsm.hsm_id]),
} if {
	count(_busy) == 0
	input.cloudhsm_cluster.session_counts.status == "known"
	counted := {counts.hsm_id | some counts in input.cloudhsm_cluster.session_counts.value.hsms}
	some hsm in cloudhsm.in_state(input.cloudhsm_cluster.metadata.value.hsms, "ACTIVE")
	count({hsm.hsm_id} - counted) == 1
}

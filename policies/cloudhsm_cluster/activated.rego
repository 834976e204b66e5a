# METADATA
# title: CloudHSM clusters are activated within a few days of their creation
# description: >-
#   A cluster that was never initialized or activated protects nothing, while its HSMs are billed by the hour. One that
#   is initialized but not activated still has the default user PRECO, whose password the API tells to everyone who may
#   describe the cluster: whoever reaches it first can activate it and become its administrator.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/initialize-cluster.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/activate-cluster.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [metadata]
#   parameters:
#     max_days:
#       default: 3
#       schema: {type: integer, minimum: 0, maximum: 365}
#       description: How many days after its creation a cluster may still be uninitialized or not activated
#   remediation:
#     text: >-
#       Sign the cluster's certificate signing request with your own CA, initialize the cluster, and activate it with
#       `cluster activate` in the CloudHSM CLI. Or delete its HSMs and the cluster, where nobody needs it.
#     cli: >-
#       aws cloudhsmv2 initialize-cluster --cluster-id CLUSTER_ID
#       --signed-cert file://CLUSTER_CERTIFICATE.crt --trust-anchor file://CUSTOMER_CA.crt
#     effect: changes
package keyproof.cloudhsm_cluster.activated

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) in {"not_in_service", "migrating", "parked", "in_service"}
}

violation contains _graded(metadata, message) if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "not_in_service"
	hours := data.parameters.cloudhsm_cluster.activated.max_days * 24
	spans.more_hours_between(metadata.create_timestamp, data.scan.collected_at, hours)
	message := sprintf("the cluster was created %s ago and is still %s, with %s", [
		words.counted(spans.days_between(metadata.create_timestamp, data.scan.collected_at), "day"),
		metadata.state,
		words.counted(count(cloudhsm.present(metadata.hsms)), "HSM"),
	])
}

# Without a time of creation the days of grace cannot be granted.
violation contains _graded(metadata, message) if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "not_in_service"
	object.get(metadata, "create_timestamp", "") == ""
	message := sprintf("the cluster is %s, and when it was created is not told", [metadata.state])
}

_graded(metadata, message) := {"message": message, "severity": "low"} if {
	count(cloudhsm.present(metadata.hsms)) == 0
} else := {"message": message}

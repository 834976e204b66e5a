# METADATA
# title: The HSMs of a CloudHSM cluster have the same users
# description: >-
#   Users are made on one HSM and copied to the others. Where that failed for one (it was unreachable just then, or somebody
#   worked on a single HSM), a user exists on some HSMs only, or has an old password there: log-ins then fail now and
#   then, depending on the HSM that a client reaches, and so does KMS with its kmsuser, which disconnects a key store.
#   CloudWatch tells for how many more users each HSM has room (HsmUsersAvailable): HSMs of one type that are in step say
#   the same number. That the users are others, or their passwords, it does not tell. Where the cluster carries a KMS key
#   store the finding is of high severity.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/hsm-metrics-cw.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-monitoring.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/fix-keystore.html
# custom:
#   severity: medium
#   worst: high
#   selects_by: [metadata]
#   judges_by: [metadata, user_counts]
#   also_reads: [key_stores]
#   remediation:
#     text: >-
#       List the users on each HSM with the CloudHSM CLI (user list names the HSMs that lack one), and change the password of
#       a user that is not everywhere, or make and delete it again: the change goes to all HSMs. Delete an HSM that stays out
#       of step, once another is active, and add a new one, which is made from a backup.
#     cli: aws cloudhsmv2 describe-clusters --filters clusterIds=CLUSTER_ID
#     effect: reads
package keyproof.cloudhsm_cluster.hsms_in_step

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.fact

# One HSM is in step with itself.
subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "in_service"
	count(cloudhsm.in_state(metadata.hsms, "ACTIVE")) > 1
}

violation contains _graded(sprintf("HSMs of type %s do not have the same users: room is left for %s", [
	type,
	concat(", ", sort([sprintf("%d on %s", [counted.available, counted.hsm_id]) | some counted in of_type])),
])) if {
	some type in {hsm.hsm_type | some hsm in _active}
	of_type := [counted |
		some hsm in _active
		hsm.hsm_type == type
		some counted in input.cloudhsm_cluster.user_counts.value.hsms
		counted.hsm_id == hsm.hsm_id
	]
	count({counted.available | some counted in of_type}) > 1
}

unseen contains {
	"kind": "not_found",
	"action": "cloudwatch:GetMetricData",
	"message": sprintf("CloudWatch has no recent data of HsmUsersAvailable of %s", [hsm.hsm_id]),
} if {
	counted := {of.hsm_id | some of in input.cloudhsm_cluster.user_counts.value.hsms}
	input.cloudhsm_cluster.user_counts.status == "known"
	some hsm in _active
	count({hsm.hsm_id} - counted) == 1
}

# An HSM that does not tell its type has that of the cluster.
_active contains object.union({"hsm_type": object.get(metadata, "hsm_type", "not told")}, hsm) if {
	metadata := input.cloudhsm_cluster.metadata.value
	some hsm in cloudhsm.in_state(metadata.hsms, "ACTIVE")
}

# Whether KMS relies on the users says how bad it is, and nothing of whether they are in step.
unseen contains reason if {
	count(violation) > 0
	some reason in fact.missing(input.cloudhsm_cluster, "key_stores", "kms:DescribeCustomKeyStores")
}

_graded(message) := {"message": message, "severity": "high"} if {
	count(input.cloudhsm_cluster.key_stores.value) > 0
} else := message

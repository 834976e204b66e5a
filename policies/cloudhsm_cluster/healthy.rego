# METADATA
# title: CloudHSM clusters and their HSMs are healthy
# description: >-
#   A degraded cluster or HSM still answers, or seems to, with less capacity and no spare: one more loss can stop it.
#   AWS replaces unhealthy HSMs by itself, so a state that lasts points to something AWS cannot mend, such as a subnet
#   without free addresses or a missing service-linked role. An HSM that failed while it was made stays DEGRADED until somebody deletes
#   it, also in a cluster that is not in use yet. A cluster that is still being created after a day is reported with low
#   severity, and so is one that is older than a day while it is being initialized or updated: since when CloudHSM does
#   not tell, and an update that hangs looks the same in a single scan. Look again an hour later.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_Cluster.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_Hsm.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [metadata]
#   controls:
#     keyproof:
#       nist_800_53_r5: [SI-13]
#       iso_27001_2022: [A.8.16]
#   remediation:
#     text: >-
#       Add an HSM in another Availability Zone, so that the cluster keeps working, look at AWS Health and the state
#       message, and ask AWS Support where the state does not clear within an hour.
#     cli: aws cloudhsmv2 describe-clusters --filters clusterIds=CLUSTER_ID
#     effect: reads
package keyproof.cloudhsm_cluster.healthy

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.time as spans

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) in {"not_in_service", "in_service", "parked", "migrating"}
}

# A cluster on its way is left alone until something is wrong with it.
subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "building"
	count(violation) > 0
}

violation contains sprintf("the cluster is DEGRADED%s", [cloudhsm.because(metadata)]) if {
	metadata := input.cloudhsm_cluster.metadata.value
	metadata.state == "DEGRADED"
}

violation contains sprintf("HSM %s is DEGRADED%s", [cloudhsm.named(hsm), cloudhsm.because(hsm)]) if {
	some hsm in cloudhsm.in_state(input.cloudhsm_cluster.metadata.value.hsms, "DEGRADED")
}

violation contains {
	"message": sprintf("the cluster is CREATE_IN_PROGRESS since %s", [metadata.create_timestamp]),
	"severity": "low",
} if {
	metadata := input.cloudhsm_cluster.metadata.value
	metadata.state == "CREATE_IN_PROGRESS"
	spans.more_hours_between(metadata.create_timestamp, data.scan.collected_at, 24)
}

# CloudHSM does not tell since when: of a cluster that is older than a day, it may have hung for that long.
violation contains {
	"message": sprintf("the cluster is %s, which takes minutes; since when is not told (it was created on %s)", [
		metadata.state,
		metadata.create_timestamp,
	]),
	"severity": "low",
} if {
	metadata := input.cloudhsm_cluster.metadata.value
	metadata.state in {"INITIALIZE_IN_PROGRESS", "UPDATE_IN_PROGRESS"}
	spans.more_hours_between(metadata.create_timestamp, data.scan.collected_at, 24)
}

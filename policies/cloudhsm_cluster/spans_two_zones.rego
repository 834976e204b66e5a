# METADATA
# title: CloudHSM clusters run at least two active HSMs, in two Availability Zones
# description: >-
#   CloudHSM copies keys between the HSMs of a cluster, and clients fail over between them, but only while another HSM
#   is there: with one HSM, or with all of them in one Availability Zone, the loss of an HSM or of a zone stops the
#   cluster, and keys created since the last backup (up to a day) are lost for good. AWS recommends two HSMs in
#   different zones at the least; KMS refuses to create keys in a key store on fewer. HSMs that are being created
#   count as a promise: the finding is then of low severity. A cluster without any HSM is a way to save cost that AWS
#   documents, so it is left out, unless a KMS custom key store keeps its keys there: none of those keys can be used.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-high-availability-load-balancing.html
#   - ref: https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html
# custom:
#   severity: high
#   worst: critical
#   selects_by: [metadata]
#   judges_by: [metadata]
#   also_reads: [key_stores]
#   aws_checks: {trusted_advisor: [hc0dfs7601]}
#   parameters:
#     min_active_hsms:
#       default: 2
#       schema: {type: integer, minimum: 2, maximum: 28}
#       description: How many active HSMs a cluster must have
#     min_zones:
#       default: 2
#       schema: {type: integer, minimum: 2, maximum: 6}
#       description: In how many Availability Zones its active HSMs must be
#     environment_tag:
#       default: Environment
#       schema: {type: string, minLength: 1, maxLength: 128}
#       description: The tag that names a cluster's environment (compared without regard to case)
#     lenient_environments:
#       default: [dev, test, sandbox]
#       schema: {type: array, items: {type: string, minLength: 1, maxLength: 256}, uniqueItems: true}
#       description: Environments where a cluster that is spread too thinly is a finding of low severity
#   controls:
#     aws:
#       aws_trusted_advisor: [hc0dfs7601]
#     keyproof:
#       nist_800_53_r5: [CP-10, SC-36, SI-13(5)]
#       iso_27001_2022: [A.8.14]
#   remediation:
#     text: >-
#       Add an HSM in an Availability Zone of the cluster's subnets that has none yet (each HSM is billed by the hour).
#       Where the cluster has subnets in one zone only, create a new cluster from a backup, with subnets in more zones.
#     cli: aws cloudhsmv2 create-hsm --cluster-id CLUSTER_ID --availability-zone AVAILABILITY_ZONE
#     effect: changes
package keyproof.cloudhsm_cluster.spans_two_zones

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.fact
import data.keyproof.lib.tags

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "in_service"
}

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "parked"
	count(input.cloudhsm_cluster.key_stores.value) > 0
}

# Whether keys are in the cluster is not known.
subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "parked"
	count(unseen) > 0
}

unseen contains reason if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "parked"
	some reason in fact.missing(input.cloudhsm_cluster, "key_stores", "kms:DescribeCustomKeyStores")
}

violation contains {
	"message": sprintf("the cluster runs no HSM, and KMS key store %s (%s) keeps its keys in it", [
		store.custom_key_store_name,
		store.custom_key_store_id,
	]),
	"severity": "critical",
} if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "parked"
	some store in input.cloudhsm_cluster.key_stores.value
}

violation contains cloudhsm.graded(message, lenient, soon) if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "in_service"
	least := data.parameters.cloudhsm_cluster.spans_two_zones.min_active_hsms
	least_zones := data.parameters.cloudhsm_cluster.spans_two_zones.min_zones
	active := cloudhsm.in_state(metadata.hsms, "ACTIVE")
	cloudhsm.enough(active, least, least_zones) == false
	promised := [hsm | some hsm in metadata.hsms; hsm.state in {"ACTIVE", "CREATE_IN_PROGRESS"}]
	soon := cloudhsm.enough(promised, least, least_zones)
	lenient := [tag |
		tag := data.parameters.cloudhsm_cluster.spans_two_zones.environment_tag
		tags.has_one_of(metadata.tags, tag, data.parameters.cloudhsm_cluster.spans_two_zones.lenient_environments)
	]
	message := sprintf("%s%s, where at least %d active HSMs in %d Availability Zones are wanted", [
		cloudhsm.spread(active),
		cloudhsm.promise(metadata.hsms),
		least,
		least_zones,
	])
}

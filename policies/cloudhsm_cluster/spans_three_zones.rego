# METADATA
# title: CloudHSM clusters run at least three active HSMs, in three Availability Zones
# description: >-
#   A new key is on the HSMs of its cluster and nowhere else until the next backup, which may be a day away. With two
#   HSMs, the loss of one leaves new keys on a single HSM, and clients that ask for a key to be on two HSMs before it is
#   used (the default) can create none. AWS therefore recommends three HSMs in different Availability Zones to whoever
#   must not lose newly generated keys. That costs a third HSM, and no framework asks for it, so the rule is off until a configuration turns it on.
#   HSMs that are being created count as a promise: the finding is then of low severity, as it is in lenient
#   environments. A cluster without any HSM is left out: other rules judge it where a KMS key store needs it.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-high-availability-load-balancing.html
# custom:
#   severity: medium
#   opt_in: true
#   selects_by: [metadata]
#   judges_by: [metadata]
#   parameters:
#     min_active_hsms:
#       default: 3
#       schema: {type: integer, minimum: 2, maximum: 28}
#       description: How many active HSMs a cluster must have
#     min_zones:
#       default: 3
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
#   remediation:
#     text: >-
#       Add an HSM in an Availability Zone of the cluster's subnets that has none yet (each HSM is billed by the hour).
#       Where the cluster has subnets in fewer than three zones, create a new cluster from a backup, with subnets in more.
#     cli: aws cloudhsmv2 create-hsm --cluster-id CLUSTER_ID --availability-zone AVAILABILITY_ZONE
#     effect: changes
package keyproof.cloudhsm_cluster.spans_three_zones

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.tags

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "in_service"
}

violation contains cloudhsm.graded(message, lenient, soon) if {
	metadata := input.cloudhsm_cluster.metadata.value
	least := data.parameters.cloudhsm_cluster.spans_three_zones.min_active_hsms
	least_zones := data.parameters.cloudhsm_cluster.spans_three_zones.min_zones
	active := cloudhsm.in_state(metadata.hsms, "ACTIVE")
	cloudhsm.enough(active, least, least_zones) == false
	promised := [hsm | some hsm in metadata.hsms; hsm.state in {"ACTIVE", "CREATE_IN_PROGRESS"}]
	soon := cloudhsm.enough(promised, least, least_zones)
	lenient := [tag |
		tag := data.parameters.cloudhsm_cluster.spans_three_zones.environment_tag
		tags.has_one_of(metadata.tags, tag, data.parameters.cloudhsm_cluster.spans_three_zones.lenient_environments)
	]
	message := sprintf("%s%s, where at least %d active HSMs in %d Availability Zones are wanted%s", [
		cloudhsm.spread(active),
		cloudhsm.promise(metadata.hsms),
		least,
		least_zones,
		_narrow(count(metadata.subnet_mapping), least_zones),
	])
}

# Adding HSMs does not help a cluster that has no subnets for them.
_narrow(zones, least) := sprintf(" (its subnets are in %d)", [zones]) if {
	zones < least
} else := ""

# METADATA
# title: CloudHSM clusters run no more HSMs than they need
# description: >-
#   Each HSM is billed by the hour, used or not. CloudHSM publishes no metric of operations per second, so how busy HSMs
#   are cannot be told: the rule counts those that are active against a limit that you set, six by default, which is what
#   AWS lets an account run in a Region unless asked for more, and against a smaller one for clusters whose tag says
#   that they are not for production. HSMs that are being created or deleted do not count. Two HSMs are never too many where
#   a KMS key store is in the cluster, since KMS asks for them, and not by default anywhere: one HSM alone keeps no key
#   safe, as spans_two_zones says. Tell the hourly price of an HSM, and
#   the finding says what the cluster costs.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/limits.html
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: [metadata]
#   also_reads: [key_stores]
#   parameters:
#     max_hsms:
#       default: 6
#       schema: {type: integer, minimum: 1, maximum: 28}
#       description: How many active HSMs a cluster may have
#     max_nonproduction_hsms:
#       default: 2
#       schema: {type: integer, minimum: 0, maximum: 28}
#       description: How many active HSMs a cluster that is not for production may have
#     environment_tag:
#       default: Environment
#       schema: {type: string, minLength: 1, maxLength: 128}
#       description: The tag that names a cluster's environment (compared without regard to case)
#     nonproduction_environments:
#       default: [dev, test, sandbox]
#       schema: {type: array, items: {type: string, minLength: 1, maxLength: 256}, uniqueItems: true}
#       description: Environments that are not for production
#     hsm_hourly_price:
#       default: 0
#       schema: {type: number, minimum: 0, maximum: 100000}
#       description: What an HSM costs in an hour, in a currency of your choice; 0 where it is not known
#   remediation:
#     text: >-
#       Delete HSMs that are not needed, down to two in different Availability Zones for production. A cluster that is
#       only used now and then can go without any: AWS keeps its last backup, and an HSM that is added later gets the
#       keys back from it. A cluster under a KMS key store needs two active HSMs: delete none below that. Look first at what
#       the cluster runs, since deleting its last HSM ends every connection to it.
#     cli: aws cloudhsmv2 describe-clusters --filters clusterIds=CLUSTER_ID
#     effect: reads
package keyproof.cloudhsm_cluster.size_within_limit

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.cost
import data.keyproof.lib.fact
import data.keyproof.lib.tags
import data.keyproof.lib.words

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) == "in_service"
}

violation contains sprintf("%s active, where at most %d are wanted%s%s", [
	_counted(active),
	most,
	limit.where,
	cost.said("the cluster", active, data.parameters.cloudhsm_cluster.size_within_limit.hsm_hourly_price),
]) if {
	active := count(cloudhsm.in_state(input.cloudhsm_cluster.metadata.value.hsms, "ACTIVE"))
	some limit in _limits
	most := max([limit.most, _needed])
	active > most
}

# Whether KMS needs two HSMs decides only where two are too many.
unseen contains reason if {
	active := count(cloudhsm.in_state(input.cloudhsm_cluster.metadata.value.hsms, "ACTIVE"))
	some limit in _limits
	active > limit.most
	active <= 2
	some reason in fact.missing(input.cloudhsm_cluster, "key_stores", "kms:DescribeCustomKeyStores")
}

_limits contains {"most": data.parameters.cloudhsm_cluster.size_within_limit.max_hsms, "where": ""}

_limits contains {
	"most": data.parameters.cloudhsm_cluster.size_within_limit.max_nonproduction_hsms,
	"where": " outside production",
} if {
	tags.has_one_of(
		input.cloudhsm_cluster.metadata.value.tags,
		data.parameters.cloudhsm_cluster.size_within_limit.environment_tag,
		data.parameters.cloudhsm_cluster.size_within_limit.nonproduction_environments,
	)
}

# KMS creates keys in a key store only while two HSMs are active, in every environment.
default _needed := 2

_needed := 0 if {
	count(input.cloudhsm_cluster.key_stores.value) == 0
}

_counted(1) := "1 HSM is"

_counted(hsms) := sprintf("%s are", [words.counted(hsms, "HSM")]) if hsms > 1

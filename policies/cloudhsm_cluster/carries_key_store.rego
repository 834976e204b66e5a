# METADATA
# title: CloudHSM clusters with a KMS custom key store meet what KMS asks of them
# description: >-
#   KMS connects a key store while its cluster is active and has an active HSM, and creates keys in it only while there
#   are two, in different Availability Zones. The cluster needs private subnets in at least two zones, and a security
#   group with rules for its own members on TCP 2223 to 2225, inbound and outbound, over IPv4. A cluster that falls short
#   may go on serving a store that is connected, and fail at the next connection or the next new key. Without an active
#   HSM no key of the store can be used, which is critical. KMS does not work with clusters that ask clients for
#   certificates (mutual TLS); CloudHSM does not show that, so look into the cluster itself.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/create-keystore.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/fix-keystore.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_ConnectCustomKeyStore.html
# custom:
#   severity: high
#   worst: critical
#   selects_by: [metadata, key_stores]
#   judges_by: [metadata, key_stores]
#   unseen: [subnets, route_tables, security_groups]
#   parameters:
#     hsm_hourly_price:
#       default: 0
#       schema: {type: number, minimum: 0, maximum: 100000}
#       description: What an HSM costs in an hour, in a currency of your choice; 0 where it is not known
#   remediation:
#     text: >-
#       Add HSMs until two are active in different Availability Zones, put back the security group's rules for itself, and
#       take the routes to internet gateways out of the subnets' route tables. A cluster without private subnets in two
#       zones has to be built anew from a backup.
#     cli: aws cloudhsmv2 create-hsm --cluster-id CLUSTER_ID --availability-zone AVAILABILITY_ZONE
#     effect: changes
package keyproof.cloudhsm_cluster.carries_key_store

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.cost
import data.keyproof.lib.network

# A cluster that is migrated between types of HSM takes no new keys for a while, as it should.
subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) in {"in_service", "parked", "not_in_service"}
	count(input.cloudhsm_cluster.key_stores.value) > 0
}

exempt contains cloudhsm.gone(input.cloudhsm_cluster.metadata.value)

violation contains sprintf("%s needs an active cluster, and this one is %s%s", [
	cloudhsm.named_store(store),
	metadata.state,
	cloudhsm.because(metadata),
]) if {
	some store in input.cloudhsm_cluster.key_stores.value
	metadata := input.cloudhsm_cluster.metadata.value
	metadata.state != "ACTIVE"
}

violation contains {
	"message": sprintf("the keys of %s cannot be used: %s%s%s", [
		cloudhsm.named_store(store),
		cloudhsm.spread([]),
		cloudhsm.promise(hsms),
		cost.said(
			"with the 2 that it needs the cluster",
			2,
			data.parameters.cloudhsm_cluster.carries_key_store.hsm_hourly_price,
		),
	]),
	"severity": "critical",
} if {
	some store in input.cloudhsm_cluster.key_stores.value
	hsms := input.cloudhsm_cluster.metadata.value.hsms
	count(cloudhsm.in_state(hsms, "ACTIVE")) == 0
}

violation contains sprintf("KMS cannot create keys in %s: %s%s", [
	cloudhsm.named_store(store),
	cloudhsm.spread(active),
	cloudhsm.promise(hsms),
]) if {
	some store in input.cloudhsm_cluster.key_stores.value
	hsms := input.cloudhsm_cluster.metadata.value.hsms
	active := cloudhsm.in_state(hsms, "ACTIVE")
	count(active) > 0
	cloudhsm.enough(active, 2, 2) == false
}

violation contains sprintf("%s needs private subnets in 2 Availability Zones, and the cluster has them in %s", [
	cloudhsm.named_store(store),
	_listed(zones),
]) if {
	some store in input.cloudhsm_cluster.key_stores.value
	subnets := input.cloudhsm_cluster.subnets.value
	tables := input.cloudhsm_cluster.route_tables.value
	account := input.cloudhsm_cluster.account
	zones := network.private_zones(subnets, tables, account)
	count(zones | network.unrouted_zones(subnets, tables, account)) < 2
}

# What could be private is a subnet that another account shares, without the routes to it.
unseen contains network.not_visible("ec2:DescribeRouteTables", "route table", subnet) if {
	subnets := input.cloudhsm_cluster.subnets.value
	tables := input.cloudhsm_cluster.route_tables.value
	account := input.cloudhsm_cluster.account
	count(network.private_zones(subnets, tables, account)) < 2
	some subnet in network.unrouted(subnets, tables, account)
}

violation contains sprintf("%s needs an %s rule of security group %s for itself on TCP %s", [
	cloudhsm.named_store(store),
	direction,
	group.group_id,
	concat(", ", sort([format_int(port, 10) | some port in ports])),
]) if {
	some store in input.cloudhsm_cluster.key_stores.value
	some group in input.cloudhsm_cluster.security_groups.value
	group.group_id == input.cloudhsm_cluster.metadata.value.security_group
	some [direction, ports] in [
		["inbound", network.unopened_inbound(group)],
		["outbound", network.unopened_outbound(group)],
	]
	count(ports) > 0
}

# A group that was not read is not known to have the rules.
violation contains message if {
	count(input.cloudhsm_cluster.key_stores.value) > 0
	some message in cloudhsm.missing_group(
		input.cloudhsm_cluster.metadata.value,
		input.cloudhsm_cluster.security_groups.value,
	)
}

_listed(zones) := "none" if {
	count(zones) == 0
} else := concat(", ", sort(zones))

# METADATA
# title: The subnets of CloudHSM clusters have free addresses
# description: >-
#   A new HSM, also one that AWS puts in the place of a failed one, takes an address of its subnet, and so does KMS in
#   each of the cluster's subnets when it connects a custom key store: without one the connection fails with
#   INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET, and the keys in the store cannot be used. AWS asks for one free address and
#   prefers two. A subnet that is gone lets the connection fail too (SUBNET_NOT_FOUND). The addresses of a subnet cannot
#   be made more, so what else lives in it matters.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/fix-keystore.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_CustomKeyStoresListEntry.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [metadata, subnets]
#   unseen: [key_stores]
#   parameters:
#     min_free_addresses:
#       default: 2
#       schema: {type: integer, minimum: 1, maximum: 65536}
#       description: Fewer free addresses in a subnet than these are a finding of low severity
#     min_free_addresses_for_key_stores:
#       default: 1
#       schema: {type: integer, minimum: 1, maximum: 65536}
#       description: Fewer than these are a finding of high severity where a KMS key store is in the cluster
#   remediation:
#     text: >-
#       Free addresses in the subnet: delete network interfaces that nobody uses, and move what else runs there to other
#       subnets. The subnets of a cluster cannot be changed; larger ones take a new cluster from a backup.
#     cli: aws ec2 describe-network-interfaces --filters Name=subnet-id,Values=SUBNET_ID
#     effect: reads
package keyproof.cloudhsm_cluster.subnets_have_free_addresses

import data.keyproof.lib.cloudhsm

subject if cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)

violation contains {
	"message": sprintf("subnet %s (%s) has %s, and %s needs %d to connect", [
		subnet.subnet_id,
		subnet.availability_zone,
		_said(free),
		cloudhsm.named_store(store),
		least,
	]),
	"severity": "high",
} if {
	some store in input.cloudhsm_cluster.key_stores.value
	some subnet in input.cloudhsm_cluster.subnets.value
	least := data.parameters.cloudhsm_cluster.subnets_have_free_addresses.min_free_addresses_for_key_stores
	free := subnet.available_ip_address_count
	free < least
}

violation contains {
	"message": sprintf("subnet %s (%s) has %s, where at least %d are wanted", [
		subnet.subnet_id,
		subnet.availability_zone,
		_said(free),
		least,
	]),
	"severity": "low",
} if {
	some subnet in input.cloudhsm_cluster.subnets.value
	least := data.parameters.cloudhsm_cluster.subnets_have_free_addresses.min_free_addresses
	free := subnet.available_ip_address_count
	free < least
	free >= _needed
}

violation contains {
	"message": sprintf("subnet %s (%s) does not tell how many addresses are free", [
		subnet.subnet_id,
		subnet.availability_zone,
	]),
	"severity": "low",
} if {
	some subnet in input.cloudhsm_cluster.subnets.value
	object.get(subnet, "available_ip_address_count", null) == null
}

violation contains sprintf("subnet %s of the cluster was not found", [id]) if {
	subnets := input.cloudhsm_cluster.subnets.value
	some id in cloudhsm.missing_subnets(input.cloudhsm_cluster.metadata.value, subnets)
}

# Below this a key store's finding says it already.
default _needed := 0

_needed := data.parameters.cloudhsm_cluster.subnets_have_free_addresses.min_free_addresses_for_key_stores if {
	count(input.cloudhsm_cluster.key_stores.value) > 0
}

_said(0) := "no free address"

_said(1) := "1 free address"

_said(free) := sprintf("%d free addresses", [free]) if free > 1

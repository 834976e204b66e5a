# METADATA
# title: The network type of CloudHSM clusters fits those who use them
# description: >-
#   KMS cannot talk to CloudHSM key stores over IPv6: for a cluster that carries one, a dual-stack network adds rules and
#   addresses to look after and nothing that KMS can use, and the rules for IPv4 must stay. Clients of a dual-stack
#   cluster may come over IPv6 only if its subnets have such addresses, and if security groups and network ACLs let IPv6
#   through as they do IPv4: where that is missing, clients that prefer IPv6 wait for a timeout before they fall back, or
#   never connect. The network type is chosen when a cluster is created. None of this stops a cluster, so the severity is
#   low. Clusters with IPv4 only are left out unless they carry a key store, which they fit.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/create-keystore.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_Cluster.html
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: [metadata]
#   also_reads: [key_stores, subnets, security_groups, network_acls]
#   decided_by: [network_type]
#   remediation:
#     text: >-
#       Where only KMS uses the cluster, plan its next rebuild from a backup with the network type IPV4. Otherwise give
#       the subnets IPv6 blocks, and add the IPv6 rules that correspond to those for IPv4 to security groups and network
#       ACLs.
#     cli: >-
#       aws cloudhsmv2 create-cluster --hsm-type hsm2m.medium --network-type IPV4 --source-backup-id BACKUP_ID
#       --subnet-ids SUBNET_ID_1 SUBNET_ID_2
#     effect: changes
package keyproof.cloudhsm_cluster.network_type_fits_key_store

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.fact
import data.keyproof.lib.network
import data.keyproof.lib.network_acl

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.stands(metadata.state)
	metadata.network_type == "DUALSTACK"
}

subject if {
	cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)
	count(input.cloudhsm_cluster.key_stores.value) > 0
}

# Whether the cluster carries one is not known.
subject if {
	cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)
	count(fact.missing(input.cloudhsm_cluster, "key_stores", "kms:DescribeCustomKeyStores")) > 0
}

unseen contains reason if {
	some reason in fact.missing(input.cloudhsm_cluster, "key_stores", "kms:DescribeCustomKeyStores")
}

# A network of IPv4 alone fits, whatever the rest.
unseen contains reason if {
	input.cloudhsm_cluster.metadata.value.network_type == "DUALSTACK"
	some facet, action in {
		"subnets": "ec2:DescribeSubnets",
		"security_groups": "ec2:DescribeSecurityGroups",
		"network_acls": "ec2:DescribeNetworkAcls",
	}
	some reason in fact.missing(input.cloudhsm_cluster, facet, action)
}

violation contains sprintf("the cluster is DUALSTACK, and KMS uses IPv4 only for %s", [cloudhsm.named_store(store)]) if {
	input.cloudhsm_cluster.metadata.value.network_type == "DUALSTACK"
	some store in input.cloudhsm_cluster.key_stores.value
}

violation contains sprintf("the cluster is DUALSTACK, and subnet %s (%s) has no IPv6 addresses", [
	subnet.subnet_id,
	subnet.availability_zone,
]) if {
	input.cloudhsm_cluster.metadata.value.network_type == "DUALSTACK"
	some subnet in input.cloudhsm_cluster.subnets.value
	count(subnet.ipv6_cidr_blocks) == 0
}

violation contains sprintf(
	"the cluster is DUALSTACK, and security group %s has rules for IPv4 addresses on HSM ports and none for IPv6 (%s)",
	[group.group_id, direction],
) if {
	input.cloudhsm_cluster.metadata.value.network_type == "DUALSTACK"
	some group in input.cloudhsm_cluster.security_groups.value
	some [direction, permissions] in [["inbound", group.ip_permissions], ["outbound", group.ip_permissions_egress]]
	opening := [permission | some permission in permissions; network.overlaps(permission, 2223, 2225)]
	count([cidr | some permission in opening; some cidr in permission.ip_ranges]) > 0
	count([cidr | some permission in opening; some cidr in permission.ipv6_ranges]) == 0
	count([id | some permission in opening; some id in permission.prefix_list_ids]) == 0
}

violation contains sprintf(
	"the cluster is DUALSTACK, and network ACL %s allows IPv4 on HSM ports and no IPv6 (%s)",
	[acl.network_acl_id, direction],
) if {
	input.cloudhsm_cluster.metadata.value.network_type == "DUALSTACK"
	acls := input.cloudhsm_cluster.network_acls.value
	some subnet in input.cloudhsm_cluster.subnets.value
	some acl in network_acl.effective(subnet.subnet_id, acls)
	some [direction, egress] in [["inbound", false], ["outbound", true]]
	network_acl.allows_some(acl, egress, "cidr_block", 2223, 2225)
	allowed := {true | network_acl.allows_some(acl, egress, "ipv6_cidr_block", 2223, 2225)}
	count(allowed) == 0
}

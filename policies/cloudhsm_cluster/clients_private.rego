# METADATA
# title: No client of a CloudHSM cluster can be reached from the internet
# description: >-
#   Whoever carries the cluster's security group may talk to its HSMs, and so may whoever else its rules admit: carriers
#   of another group, and hosts with an address in a block of the VPC that it names. A client with a public IPv4 address,
#   or with a global IPv6 one in a subnet that an internet gateway serves, is a way from the internet to the HSMs, which
#   can be zeroized without a login. An interface with the cluster's group that nothing is attached to is of low severity:
#   the next host that gets it becomes a client. Clients in other accounts are not seen; in a VPC that another account
#   shares, nor are its hosts in an admitted block, so that the verdict is unknown where nothing else is wrong.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg-client-instance.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: []
#   unseen: [client_interfaces]
#   also_reads: [security_groups, admitted_interfaces, prefix_lists, route_tables, vpc]
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-7, AC-4]
#       pci_dss_4_0_1: [1.4.4, 1.3.1]
#       iso_27001_2022: [A.8.22, A.8.20]
#   remediation:
#     text: >-
#       Take the public address from the host, or the cluster's security group from the network interface. Let what must
#       be reached from the internet talk to a client in a private subnet instead.
#     cli: aws ec2 modify-network-interface-attribute --network-interface-id INTERFACE_ID --groups OTHER_GROUP_IDS
#     effect: changes
package keyproof.cloudhsm_cluster.clients_private

import data.keyproof.lib.client
import data.keyproof.lib.cloudhsm
import data.keyproof.lib.fact
import data.keyproof.lib.network

subject if cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)

violation contains sprintf("network interface %s%s has public address %s and %s", [
	host.network_interface_id,
	_of_instance(host),
	address,
	_admitted(host),
]) if {
	some host in _hosts
	some address in host.public_ips
}

violation contains sprintf("network interface %s%s has address %s, which internet gateway %s serves, and %s", [
	host.network_interface_id,
	_of_instance(host),
	address,
	concat(", ", sort(gateways)),
	_admitted(host),
]) if {
	some host in _hosts
	some address in client.global_ipv6(host)
	gateways := client.ipv6_gateways(host, input.cloudhsm_cluster)
	count(gateways) > 0
}

violation contains {
	"message": sprintf("network interface %s has the cluster's security group and is attached to nothing", [id]),
	"severity": "low",
} if {
	some host in input.cloudhsm_cluster.client_interfaces.value
	host.status == "available"
	id := host.network_interface_id
}

# Whether a global IPv6 address can be reached is told by the routes of its subnet.
unseen contains reason if {
	some host in _hosts
	count(client.global_ipv6(host)) > 0
	some reason in client.unrouted(host, input.cloudhsm_cluster)
}

# Who else is admitted is asked for where the rules may admit somebody.
unseen contains reason if {
	some facet, action in {
		"security_groups": "ec2:DescribeSecurityGroups",
		"admitted_interfaces": "ec2:DescribeNetworkInterfaces",
	}
	count(_others) > 0
	some reason in fact.missing(input.cloudhsm_cluster, facet, action)
}

unseen contains reason if {
	facet := object.get(input.cloudhsm_cluster, "prefix_lists", {"status": "known", "value": {}})
	some reason in network.unread_lists(client.permissions(input.cloudhsm_cluster), facet)
}

# Hosts of other accounts in a shared VPC are not visible.
unseen contains {
	"kind": "unavailable",
	"action": "ec2:DescribeNetworkInterfaces",
	"message": sprintf("VPC %s belongs to account %s, and hosts of other accounts in it cannot be seen", [
		vpc.vpc_id,
		vpc.owner_id,
	]),
} if {
	vpc := input.cloudhsm_cluster.vpc.value
	vpc.owner_id != input.cloudhsm_cluster.account
	"addresses" in _others
}

# Whether the VPC is shared is for EC2 to tell.
unseen contains reason if {
	"addresses" in _others
	some reason in fact.missing(input.cloudhsm_cluster, "vpc", "ec2:DescribeVpcs")
}

# What the cluster's group admits beside its own members.
_others := client.others(input.cloudhsm_cluster)

_hosts contains host if some host in input.cloudhsm_cluster.client_interfaces.value

_hosts contains host if some host in input.cloudhsm_cluster.admitted_interfaces.value

_of_instance(host) := sprintf(" (instance %s)", [host.instance_id]) if host.instance_id != ""

else := ""

_admitted(host) := sprintf("is admitted by %s", [concat(", ", host.admitted_by)]) if count(host.admitted_by) > 0

else := "the cluster's security group"

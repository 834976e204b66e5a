# METADATA
# title: The network ACLs of CloudHSM clusters let the traffic between their subnets through
# description: >-
#   HSMs keep each other in step, and clients reach them, on TCP ports 2223 to 2225. Between subnets that traffic passes
#   two network ACLs, which unlike security groups remember no connection: the replies, to ports that the caller's
#   system picks, need rules of their own. An ACL that stops either between the subnets of a cluster leaves HSMs out of
#   step or out of reach, often noticed only when the nearest HSM is lost. Each ACL is judged rule by rule, as AWS does
#   it: the lowest number that matches decides. Traffic inside a subnet passes no ACL. An ACL that lets everything in is
#   not reported, since the security group is the control for that, unless closed_to_internet asks for it.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-ephemeral-ports.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [metadata, subnets]
#   unseen: [network_acls]
#   parameters:
#     first_ephemeral_port:
#       default: 32768
#       schema: {type: integer, minimum: 1024, maximum: 65535}
#       description: >-
#         The lowest port that callers pick for replies (Linux, and so Amazon Linux, 32768; Windows 49152; NAT gateways,
#         load balancers and Lambda 1024)
#     last_ephemeral_port:
#       default: 60999
#       schema: {type: integer, minimum: 1024, maximum: 65535}
#       description: The highest port that callers pick for replies (Linux 60999; all others 65535)
#     closed_to_internet:
#       default: false
#       schema: {type: boolean}
#       description: Whether network ACLs that let the internet in on the HSM ports are reported, with low severity
#   remediation:
#     text: >-
#       Add rules to the network ACL, with lower numbers than the one that stops the traffic, that allow TCP 2223 to 2225
#       and the ports of replies, inbound and outbound, for the addresses of the cluster's subnets.
#     cli: >-
#       aws ec2 create-network-acl-entry --network-acl-id NETWORK_ACL_ID --ingress --rule-number RULE_NUMBER
#       --protocol 6 --port-range From=2223,To=2225 --cidr-block SUBNET_CIDR_BLOCK --rule-action allow
#     effect: changes
package keyproof.cloudhsm_cluster.network_acl_passes_hsm_traffic

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.network
import data.keyproof.lib.network_acl

subject if cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)

violation contains sprintf("network ACL %s of subnet %s (%s) stops %s", [
	acl.network_acl_id,
	subnet.subnet_id,
	subnet.availability_zone,
	concat(", ", sort(stopped)),
]) if {
	acls := input.cloudhsm_cluster.network_acls.value
	subnets := input.cloudhsm_cluster.subnets.value
	first := data.parameters.cloudhsm_cluster.network_acl_passes_hsm_traffic.first_ephemeral_port
	last := data.parameters.cloudhsm_cluster.network_acl_passes_hsm_traffic.last_ephemeral_port
	some subnet in subnets
	some acl in network_acl.effective(subnet.subnet_id, acls)
	some [egress, direction] in [[false, "inbound %s %d-%d from %s (%s)"], [true, "outbound %s %d-%d to %s (%s)"]]
	stopped := [sprintf(direction, [traffic, from, to, peer.cidr_block, _rules(numbers)]) |
		some [traffic, from, to] in [["TCP", 2223, 2225], ["replies on TCP", first, last]]
		some peer in subnets
		peer.subnet_id != subnet.subnet_id
		numbers := network_acl.stopping(acl, egress, peer.cidr_block, from, to)
		count(numbers) > 0
	]
	count(stopped) > 0
}

violation contains {
	"message": sprintf("network ACL %s lets %s in on HSM ports (rule %d)", [acl.network_acl_id, rule.cidr, rule.number]),
	"severity": "low",
} if {
	acls := input.cloudhsm_cluster.network_acls.value
	data.parameters.cloudhsm_cluster.network_acl_passes_hsm_traffic.closed_to_internet == true
	some subnet in input.cloudhsm_cluster.subnets.value
	some acl in network_acl.effective(subnet.subnet_id, acls)
	some rule in network_acl.internet_rules(acl, 2223, 2225)
}

# A subnet that was not read, or whose ACL was not, is not known to let anything through.
violation contains {"message": sprintf("subnet %s of the cluster was not found", [id]), "severity": "low"} if {
	subnets := input.cloudhsm_cluster.subnets.value
	some id in cloudhsm.missing_subnets(input.cloudhsm_cluster.metadata.value, subnets)
}

violation contains {
	"message": sprintf("subnet %s (%s) has no network ACL that could be read", [
		subnet.subnet_id,
		subnet.availability_zone,
	]),
	"severity": "low",
} if {
	acls := input.cloudhsm_cluster.network_acls.value
	some subnet in input.cloudhsm_cluster.subnets.value
	subnet.owner_id == input.cloudhsm_cluster.account
	count(network_acl.effective(subnet.subnet_id, acls)) == 0
}

# The network ACLs of a shared subnet are its owner's, who need not show them.
unseen contains network.not_visible("ec2:DescribeNetworkAcls", "network ACL", subnet) if {
	acls := input.cloudhsm_cluster.network_acls.value
	some subnet in input.cloudhsm_cluster.subnets.value
	subnet.owner_id != input.cloudhsm_cluster.account
	count(network_acl.effective(subnet.subnet_id, acls)) == 0
}

# 32767 is the rule at the end of every ACL, which AWS shows as an asterisk.
_rules(numbers) := "rule *" if {
	numbers == {32767}
} else := sprintf("rule %d", [number]) if {
	count(numbers) == 1
	some number in numbers
} else := sprintf("rules %s", [concat(", ", [replace(format_int(number, 10), "32767", "*") | some number in sort(numbers)])])

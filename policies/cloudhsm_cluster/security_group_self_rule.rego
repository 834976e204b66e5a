# METADATA
# title: The security groups of CloudHSM clusters let their own members talk to each other on the HSM ports
# description: >-
#   CloudHSM makes a security group with each cluster, with an inbound and an outbound rule for TCP 2223 to 2225 between
#   the members of the group itself. Clients and HSMs talk through them, and AWS asks not to change or delete them.
#   Without them clients lose the cluster, and KMS cannot connect a custom key store: it asks for these rules, for IPv4,
#   with the group itself as source and destination. Outbound rules to everywhere, or to addresses that take in the
#   subnets of the cluster, lead to its HSMs too and count; what KMS asks of a key store's cluster is carries_key_store's.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/create-keystore.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [metadata, security_groups]
#   also_reads: [subnets]
#   controls:
#     keyproof:
#       nist_800_53_r5: [CP-10, SI-13(5)]
#       iso_27001_2022: [A.8.14]
#   remediation:
#     text: >-
#       Put the rule back: TCP 2223 to 2225 from the group to itself, inbound, and outbound with
#       authorize-security-group-egress.
#     cli: >-
#       aws ec2 authorize-security-group-ingress --group-id SECURITY_GROUP_ID
#       --protocol tcp --port 2223-2225 --source-group SECURITY_GROUP_ID
#     effect: changes
package keyproof.cloudhsm_cluster.security_group_self_rule

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.fact
import data.keyproof.lib.network

subject if cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)

violation contains sprintf("security group %s has no inbound rule for itself on TCP %s", [
	group.group_id,
	_listed(ports),
]) if {
	some group in input.cloudhsm_cluster.security_groups.value
	group.group_id == input.cloudhsm_cluster.metadata.value.security_group
	ports := network.unopened_inbound(group)
	count(ports) > 0
}

violation contains sprintf("security group %s has no outbound rule for itself on TCP %s", [
	group.group_id,
	_listed(ports),
]) if {
	some group in input.cloudhsm_cluster.security_groups.value
	group.group_id == input.cloudhsm_cluster.metadata.value.security_group
	ports := network.unopened_outbound(group) - _reached(group)
	count(ports) > 0
}

# Nobody knows whether the addresses that outbound rules lead to are those of the HSMs.
unseen contains reason if {
	some group in input.cloudhsm_cluster.security_groups.value
	group.group_id == input.cloudhsm_cluster.metadata.value.security_group
	count(network.unopened_outbound(group) & network.led_somewhere(group)) > 0
	some reason in fact.missing(input.cloudhsm_cluster, "subnets", "ec2:DescribeSubnets")
}

_reached(group) := network.led_to(group, [subnet.cidr_block | some subnet in input.cloudhsm_cluster.subnets.value]) if {
	input.cloudhsm_cluster.subnets.status == "known"
} else := network.led_somewhere(group)

# A group that was not read is not known to have the rules.
violation contains message if {
	some message in cloudhsm.missing_group(
		input.cloudhsm_cluster.metadata.value,
		input.cloudhsm_cluster.security_groups.value,
	)
}

_listed(ports) := concat(", ", sort([format_int(port, 10) | some port in ports]))

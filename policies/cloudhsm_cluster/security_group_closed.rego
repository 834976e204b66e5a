# METADATA
# title: The security groups of CloudHSM clusters are closed to the internet and to other networks
# description: >-
#   HSMs answer on TCP ports 2223 to 2225, and AWS warns that whoever reaches them can zeroize an HSM without logging
#   in. The cluster's security group, and every other one on an HSM, should admit its own members only. The internet or
#   public addresses are of high severity; private addresses outside the VPC, and security groups of other accounts or
#   over a peering, of medium; other security groups of the same account, the whole VPC, and a group over a peering that
#   is gone, of low (one that KMS made for a custom key store is such a group: name it in allowed_security_groups). Client hosts carry the cluster's group too, so any other
#   port of it that is open to the internet is reported, with medium severity.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/authorize-kms.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [metadata, security_groups]
#   also_reads: [prefix_lists, vpc]
#   parameters:
#     allowed_cidrs:
#       default: []
#       schema: {type: array, items: {type: string, minLength: 1, maxLength: 43}, uniqueItems: true}
#       description: >-
#         Private CIDR blocks that may reach HSMs, such as a peered VPC's or the whole VPC's own (public ones need a waiver)
#     allowed_security_groups:
#       default: []
#       schema: {type: array, items: {type: string, pattern: "^sg-[0-9a-f]+$"}, uniqueItems: true}
#       description: Other security groups whose members may reach HSMs
#     trusted_accounts:
#       default: []
#       schema: {type: array, items: {type: string, pattern: "^[0-9]{12}$"}, uniqueItems: true}
#       description: Accounts whose security groups count like those of the cluster's own account
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-7(5), AC-4]
#       pci_dss_4_0_1: [1.3.1, 1.4.2]
#       iso_27001_2022: [A.8.20]
#   remediation:
#     text: >-
#       Remove the inbound rule, and put the cluster's security group on the hosts that use the cluster: its rules for
#       itself, which must stay, admit them. Open other ports of those hosts in a security group of their own.
#     cli: aws ec2 revoke-security-group-ingress --group-id SECURITY_GROUP_ID --security-group-rule-ids RULE_ID
#     effect: changes
package keyproof.cloudhsm_cluster.security_group_closed

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.fact
import data.keyproof.lib.network

subject if cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)

violation contains entry if {
	some group in input.cloudhsm_cluster.security_groups.value
	some permission in group.ip_permissions
	some source in network.sources(
		permission,
		object.get(input.cloudhsm_cluster, ["prefix_lists", "value"], {}),
		_vpc_blocks,
		data.parameters.cloudhsm_cluster.security_group_closed.allowed_cidrs,
	)
	_told(source.reach)
	entry := _graded(
		sprintf("security group %s admits %s%s on %s", [
			group.group_id,
			source.name,
			_outside(source.reach),
			network.traffic(permission),
		]),
		_severity_of(_ports(permission), source.reach),
	)
}

# AWS admits members of the group only: who admits the whole VPC admits every other host in it.
violation contains {
	"message": sprintf("security group %s admits the whole VPC (%s) on HSM ports", [group.group_id, block]),
	"severity": "low",
} if {
	vpc := input.cloudhsm_cluster.vpc.value
	some group in input.cloudhsm_cluster.security_groups.value
	allowed := data.parameters.cloudhsm_cluster.security_group_closed.allowed_cidrs
	blocks := {cidr |
		some cidr in network.admitted_blocks(
			[permission | some permission in group.ip_permissions; _ports(permission) == "hsm"],
			object.get(input.cloudhsm_cluster, ["prefix_lists", "value"], {}),
		)
		network.place(cidr, _vpc_blocks, []) == "inside"
		network.place(cidr, [], allowed) != "inside"
	}
	some block in array.concat(array.slice(vpc.cidr_blocks, 0, 1), vpc.ipv6_cidr_blocks)
	network.covers(blocks, block)
}

violation contains {
	"message": sprintf("security group %s admits security group %s of account %s%s on %s", [
		group.group_id,
		object.get(pair, "group_id", "without id"),
		object.get(pair, "user_id", "unknown"),
		_peering(pair),
		network.traffic(permission),
	]),
	"severity": _severity_of_pair(pair, group.owner_id),
} if {
	own := {group.group_id | some group in input.cloudhsm_cluster.security_groups.value}
	allowed := {id | some id in data.parameters.cloudhsm_cluster.security_group_closed.allowed_security_groups}
	some group in input.cloudhsm_cluster.security_groups.value
	some permission in group.ip_permissions
	_ports(permission) == "hsm"
	some pair in permission.user_id_group_pairs
	count({object.get(pair, "group_id", "")} - (own | allowed)) == 1
}

# Prefix lists of outbound rules admit nobody.
unseen contains reason if {
	permissions := [permission |
		some group in input.cloudhsm_cluster.security_groups.value
		some permission in group.ip_permissions
		_ports(permission) in {"hsm", "other"}
		count(permission.prefix_list_ids) > 0
	]
	facet := object.get(input.cloudhsm_cluster, "prefix_lists", {"status": "known", "value": {}})
	some reason in network.unread_lists(permissions, facet)
}

# What lies within the VPC is told by the VPC.
unseen contains reason if {
	some group in input.cloudhsm_cluster.security_groups.value
	some permission in group.ip_permissions
	_ports(permission) == "hsm"
	(count(permission.ip_ranges) + count(permission.ipv6_ranges)) + count(permission.prefix_list_ids) > 0
	some reason in fact.missing(input.cloudhsm_cluster, "vpc", "ec2:DescribeVpcs")
}

# A group that was not read is not known to be closed.
violation contains message if {
	some message in cloudhsm.missing_group(
		input.cloudhsm_cluster.metadata.value,
		input.cloudhsm_cluster.security_groups.value,
	)
}

# The ports that a permission opens: those of HSMs, or others. ICMP has none.
_ports(permission) := "hsm" if {
	network.overlaps(permission, 2223, 2225)
} else := "other" if {
	count({permission.ip_protocol} - {"icmp", "icmpv6", "1", "58"}) == 1
}

_severity_of("hsm", "internet") := "high"

_severity_of("hsm", "public") := "high"

_severity_of("hsm", "private") := "medium"

_severity_of("other", "internet") := "medium"

_severity_of_pair(pair, owner) := "low" if {
	pair.peering_status in {"deleted", "deleting", "rejected", "failed", "expired"}
} else := "low" if {
	pair.user_id == owner
	object.get(pair, "vpc_peering_connection_id", "") == ""
} else := "low" if {
	pair.user_id in data.parameters.cloudhsm_cluster.security_group_closed.trusted_accounts
} else := "medium"

_outside("private") := ", not within the VPC,"

_outside(reach) := "" if reach != "private"

_peering(pair) := sprintf(" over peering %s, which is %s", [pair.vpc_peering_connection_id, pair.peering_status]) if {
	pair.vpc_peering_connection_id != ""
	count({pair.peering_status} - {"active", ""}) == 1
} else := sprintf(" over peering %s", [pair.vpc_peering_connection_id]) if {
	pair.vpc_peering_connection_id != ""
} else := ""

# The blocks of the VPC. Where they are not known, only what is as good as the whole internet is certain to lie outside.
default _vpc_blocks := []

_vpc_blocks := array.concat(vpc.cidr_blocks, vpc.ipv6_cidr_blocks) if vpc := input.cloudhsm_cluster.vpc.value

_told("internet")

_told(reach) if {
	input.cloudhsm_cluster.vpc.status == "known"
	reach != "internet"
}

_graded(message, severity) := {"message": message} if {
	severity == "high"
} else := {"message": message, "severity": severity}

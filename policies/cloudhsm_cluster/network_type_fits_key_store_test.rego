package keyproof.cloudhsm_cluster.network_type_fits_key_store_test

import data.keyproof.cloudhsm_cluster.network_type_fits_key_store as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

in_state(state) := testing.with_metadata(with_store(dual_stack), {"state": state})

with_store(cluster) := testing.with_facets(cluster, {"key_stores": [fixtures.key_store]})

with_ipv6(subnet) := object.union(subnet, {"ipv6_cidr_blocks": ["2a05:d014:1::/64"]})

allow_all_ipv6 := {
	"rule_number": 101,
	"egress": false,
	"protocol": "-1",
	"rule_action": "allow",
	"ipv6_cidr_block": "::/0",
}

# A network ACL that lets IPv6 through as it does IPv4.
dual_acl := object.union(fixtures.acl, {"entries": array.concat(
	fixtures.acl.entries,
	[allow_all_ipv6, fixtures.outbound(allow_all_ipv6)],
)})

dual_stack := testing.with_facets(
	testing.with_metadata(fixtures.cluster, {"network_type": "DUALSTACK"}),
	{
		"subnets": [with_ipv6(fixtures.subnet_a), with_ipv6(fixtures.subnet_b)],
		"network_acls": [dual_acl],
	},
)

with_group(changes) := testing.with_facets(dual_stack, {"security_groups": [object.union(fixtures.group, changes)]})

admits(changes) := object.union(object.union(fixtures.self_rule, {"user_id_group_pairs": []}), changes)

on_dual_stack(rest) := {concat("", ["the cluster is DUALSTACK, and ", rest])}

cases["an IPv4 cluster with a key store passes"] := {"given": with_store(fixtures.cluster), "verdict": "pass"}

cases["a dual-stack cluster with a key store is a small matter"] := {
	"given": with_store(dual_stack),
	"verdict": "fail",
	"violation": on_dual_stack("KMS uses IPv4 only for KMS key store payments (cks-1111111111111111)"),
}

cases["a dual-stack cluster that is so throughout passes without a key store"] := {"given": dual_stack, "verdict": "pass"}

cases["a subnet without IPv6 addresses fails"] := {
	"given": testing.with_facets(dual_stack, {"subnets": [with_ipv6(fixtures.subnet_a), fixtures.subnet_b]}),
	"verdict": "fail",
	"violation": on_dual_stack("subnet subnet-0b1 (eu-central-1b) has no IPv6 addresses"),
}

cases["inbound rules for IPv4 addresses only fail"] := {
	"given": with_group({"ip_permissions": [fixtures.self_rule, admits({"ip_ranges": ["10.9.0.0/16"]})]}),
	"verdict": "fail",
	"violation": on_dual_stack("security group sg-0d1 has rules for IPv4 addresses on HSM ports and none for IPv6 (inbound)"),
}

cases["outbound rules for IPv4 addresses only fail"] := {
	"given": with_group({"ip_permissions_egress": [admits({"ip_protocol": "-1", "ip_ranges": ["0.0.0.0/0"]})]}),
	"verdict": "fail",
	"violation": on_dual_stack("security group sg-0d1 has rules for IPv4 addresses on HSM ports and none for IPv6 (outbound)"),
}

cases["rules for both pass"] := {
	"given": with_group({"ip_permissions": [
		admits({"ip_ranges": ["10.9.0.0/16"]}),
		admits({"ipv6_ranges": ["2a05:d014:2::/64"]}),
	]}),
	"verdict": "pass",
}

cases["rules for IPv4 on other ports do not count"] := {
	"given": with_group({"ip_permissions": [
		fixtures.self_rule,
		admits({"from_port": 22, "to_port": 22, "ip_ranges": ["10.9.0.0/16"]}),
	]}),
	"verdict": "pass",
}

cases["a prefix list may hold IPv6 addresses"] := {
	"given": with_group({"ip_permissions": [
		admits({"ip_ranges": ["10.9.0.0/16"]}),
		admits({"prefix_list_ids": ["pl-0a1"]}),
	]}),
	"verdict": "pass",
}

cases["a network ACL that allows IPv4 only fails"] := {
	"given": testing.with_facets(dual_stack, {"network_acls": [fixtures.acl]}),
	"verdict": "fail",
	"violation": union({on_dual_stack(sprintf("network ACL acl-0f1 allows IPv4 on HSM ports and no IPv6 (%s)", [direction])) |
		some direction in ["inbound", "outbound"]
	}),
}

cases["a network ACL of other subnets does not count"] := {
	"given": testing.with_facets(
		dual_stack,
		{"network_acls": [dual_acl, object.union(fixtures.acl, {"subnet_ids": ["subnet-0p1"]})]},
	),
	"verdict": "pass",
}

cases["an IPv4 cluster without a key store is not a subject"] := {"given": fixtures.cluster, "verdict": "not_applicable"}

cases["a cluster that does not tell its network type is not a subject without a key store"] := {
	"given": object.union(
		object.remove(fixtures.cluster, ["metadata"]),
		{"metadata": testing.known(object.remove(fixtures.metadata, ["network_type"]))},
	),
	"verdict": "not_applicable",
}

cases["a cluster whose key stores could not be listed is unknown"] := {
	"given": testing.without(fixtures.cluster, "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:DescribeCustomKeyStores").reason},
}

cases["a cluster whose subnets could not be read is unknown"] := {
	"given": testing.without(dual_stack, "subnets", "ec2:DescribeSubnets"),
	"verdict": "unknown",
	"unseen": {testing.denied("ec2:DescribeSubnets").reason},
}

cases["a cluster whose security groups could not be read is unknown"] := {
	"given": testing.without(dual_stack, "security_groups", "ec2:DescribeSecurityGroups"),
	"verdict": "unknown",
	"unseen": {testing.denied("ec2:DescribeSecurityGroups").reason},
}

cases["a cluster whose network ACLs could not be read is unknown"] := {
	"given": testing.without(dual_stack, "network_acls", "ec2:DescribeNetworkAcls"),
	"verdict": "unknown",
	"unseen": {testing.denied("ec2:DescribeNetworkAcls").reason},
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases[sprintf("a cluster that is %s has a network to judge", [state])] := {"given": in_state(state), "verdict": "fail", "violation": {"the cluster is DUALSTACK, and KMS uses IPv4 only for KMS key store payments (cks-1111111111111111)"}} if {
	some state in ["CREATE_IN_PROGRESS", "INITIALIZE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "MODIFY_IN_PROGRESS"]
}

cases["a cluster that is DELETE_IN_PROGRESS is not a subject"] := {
	"given": in_state("DELETE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": in_state("DELETED"),
	"verdict": "not_applicable",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
}

# A denial of IPv6 before or behind the rule that allows it.
denying(changes) := testing.with_facets(dual_stack, {"network_acls": [object.union(dual_acl, {"entries": array.concat(
	dual_acl.entries,
	[object.union(allow_all_ipv6, object.union({"rule_number": 50, "rule_action": "deny"}, changes))],
)})]})

cases["a network ACL that denies IPv6 before it allows it fails"] := {
	"given": denying({}),
	"verdict": "fail",
	"violation": on_dual_stack("network ACL acl-0f1 allows IPv4 on HSM ports and no IPv6 (inbound)"),
}

cases["a denial of TCP on the ports is enough for that"] := {
	"given": denying({"protocol": "6", "port_range": {"from": 2000, "to": 3000}}),
	"verdict": "fail",
	"violation": on_dual_stack("network ACL acl-0f1 allows IPv4 on HSM ports and no IPv6 (inbound)"),
}

cases[sprintf("a denial %s leaves IPv6 allowed", [what])] := {"given": denying(changes), "verdict": "pass"} if {
	some what, changes in {
		"behind the rule": {"rule_number": 200},
		"of UDP": {"protocol": "17"},
		"of one of the ports": {"protocol": "6", "port_range": {"from": 2224, "to": 2224}},
		"of some addresses": {"ipv6_cidr_block": "2a05:d014:ffff::/48"},
	}
}

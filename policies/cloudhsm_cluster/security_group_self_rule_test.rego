package keyproof.cloudhsm_cluster.security_group_self_rule_test

import data.keyproof.cloudhsm_cluster.security_group_self_rule as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

cases["the rules that CloudHSM makes pass"] := {
	"given": fixtures.cluster,
	"verdict": "pass",
}

cases["a group without rules fails both ways"] := {
	"given": ruled([], []),
	"verdict": "fail",
	"violation": {
		"security group sg-0d1 has no inbound rule for itself on TCP 2223, 2224, 2225",
		"security group sg-0d1 has no outbound rule for itself on TCP 2223, 2224, 2225",
	},
}

cases["a missing inbound rule fails"] := {
	"given": ruled([], [fixtures.self_rule]),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no inbound rule for itself on TCP 2223, 2224, 2225"},
}

cases["a missing outbound rule fails"] := {
	"given": ruled([fixtures.self_rule], []),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no outbound rule for itself on TCP 2223, 2224, 2225"},
}

cases["a narrower rule fails, and is told its ports"] := {
	"given": ruled([ports(2223, 2224)], [ports(2224, 2224)]),
	"verdict": "fail",
	"violation": {
		"security group sg-0d1 has no inbound rule for itself on TCP 2225",
		"security group sg-0d1 has no outbound rule for itself on TCP 2223, 2225",
	},
}

cases["several rules can make one"] := {
	"given": ruled([ports(2223, 2223), ports(2224, 2225)], [ports(2225, 2225), ports(2223, 2224)]),
	"verdict": "pass",
}

cases["a wider rule counts"] := {
	"given": ruled([ports(0, 65535)], [ports(1024, 65535)]),
	"verdict": "pass",
}

cases["a rule for all traffic counts"] := {
	"given": ruled([all_traffic(fixtures.self_rule)], [all_traffic(fixtures.self_rule)]),
	"verdict": "pass",
}

cases["an outbound rule to everywhere counts"] := {
	"given": ruled([fixtures.self_rule], [all_traffic(everywhere)]),
	"verdict": "pass",
}

cases["an outbound rule to everywhere on the ports counts"] := {
	"given": ruled([fixtures.self_rule], [everywhere]),
	"verdict": "pass",
}

cases["an outbound rule to all of IPv6 does not: KMS uses IPv4"] := {
	"given": ruled([fixtures.self_rule], [object.union(everywhere, {"ip_ranges": [], "ipv6_ranges": ["::/0"]})]),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no outbound rule for itself on TCP 2223, 2224, 2225"},
}

cases["an inbound rule from everywhere is none for the group itself"] := {
	"given": ruled([everywhere], [fixtures.self_rule]),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no inbound rule for itself on TCP 2223, 2224, 2225"},
}

cases["a rule for another group is none for the group itself"] := {
	"given": ruled(
		[object.union(fixtures.self_rule, {"user_id_group_pairs": [{"group_id": "sg-0f1"}]})],
		[fixtures.self_rule],
	),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no inbound rule for itself on TCP 2223, 2224, 2225"},
}

cases["a rule for UDP is none"] := {
	"given": ruled([object.union(fixtures.self_rule, {"ip_protocol": "udp"})], [fixtures.self_rule]),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no inbound rule for itself on TCP 2223, 2224, 2225"},
}

cases["a second group on an HSM needs no such rules"] := {
	"given": testing.with_facets(
		fixtures.cluster,
		{
			"security_groups": [fixtures.group, object.union(fixtures.group, {"group_id": "sg-0e1", "ip_permissions": []})],
		},
	),
	"verdict": "pass",
}

cases["a cluster whose group was not found is no pass"] := {
	"given": testing.with_facets(fixtures.cluster, {"security_groups": []}),
	"verdict": "fail",
	"violation": {"security group sg-0d1 of the cluster was not found"},
}

cases["a cluster that names no group is no pass"] := {
	"given": object.union(
		object.remove(fixtures.cluster, ["metadata"]),
		{"metadata": testing.known(object.remove(fixtures.metadata, ["security_group"]))},
	),
	"verdict": "fail",
	"violation": {"the cluster names no security group"},
}

cases["a parked cluster is judged"] := {
	"given": testing.with_metadata(ruled([], [fixtures.self_rule]), {"hsms": []}),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no inbound rule for itself on TCP 2223, 2224, 2225"},
}

cases["a cluster that is not activated is judged"] := {
	"given": testing.with_metadata(ruled([], [fixtures.self_rule]), {"state": "INITIALIZED"}),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no inbound rule for itself on TCP 2223, 2224, 2225"},
}

cases["a cluster whose metadata could not be read is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster whose security groups could not be read is unknown"] := {
	"given": testing.without(fixtures.cluster, "security_groups", "ec2:DescribeSecurityGroups"),
	"verdict": "unknown",
}

cases[sprintf("a cluster that is %s has a network to judge", [state])] := {"given": fixtures.in_state(state), "verdict": "pass"} if {
	some state in ["CREATE_IN_PROGRESS", "INITIALIZE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "MODIFY_IN_PROGRESS"]
}

cases["a cluster that is DELETE_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("DELETE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": fixtures.in_state("DELETED"),
	"verdict": "not_applicable",
}

ruled(inbound, outbound) := testing.with_facets(fixtures.cluster, {"security_groups": [object.union(
	fixtures.group,
	{"ip_permissions": inbound, "ip_permissions_egress": outbound},
)]})

ports(first, last) := object.union(fixtures.self_rule, {"from_port": first, "to_port": last})

all_traffic(permission) := object.union(object.remove(permission, ["from_port", "to_port"]), {"ip_protocol": "-1"})

everywhere := object.union(fixtures.self_rule, {"user_id_group_pairs": [], "ip_ranges": ["0.0.0.0/0"]})

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
}

cases["outbound rules to both halves of IPv4 count as one to everywhere"] := {
	"given": ruled([fixtures.self_rule], [object.union(everywhere, {"ip_ranges": ["0.0.0.0/1", "128.0.0.0/1"]})]),
	"verdict": "pass",
}

cases["the half of IPv4 in which no HSM is leads to none"] := {
	"given": ruled([fixtures.self_rule], [object.union(everywhere, {"ip_ranges": ["128.0.0.0/1"]})]),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no outbound rule for itself on TCP 2223, 2224, 2225"},
}

cases[sprintf("outbound rules to %s lead to the HSMs", [what])] := {
	"given": ruled([fixtures.self_rule], [object.union(everywhere, {"ip_ranges": blocks})]),
	"verdict": "pass",
} if {
	some what, blocks in {
		"the VPC": ["10.0.0.0/16"],
		"each subnet of the cluster": ["10.0.1.0/24", "10.0.2.0/24"],
		"all private addresses": ["10.0.0.0/8"],
	}
}

cases["outbound rules to one subnet of two leave HSMs out"] := {
	"given": ruled([fixtures.self_rule], [object.union(everywhere, {"ip_ranges": ["10.0.1.0/24", "192.168.0.0/16"]})]),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no outbound rule for itself on TCP 2223, 2224, 2225"},
}

cases["an outbound rule to the VPC on some of the ports leaves the others out"] := {
	"given": ruled(
		[fixtures.self_rule],
		[object.union(everywhere, {"ip_ranges": ["10.0.0.0/16"], "from_port": 2223, "to_port": 2224})],
	),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no outbound rule for itself on TCP 2225"},
}

cases["addresses that outbound rules lead to are unknown where the subnets are"] := {
	"given": testing.without(
		ruled([fixtures.self_rule], [object.union(everywhere, {"ip_ranges": ["10.0.0.0/16"]})]),
		"subnets",
		"ec2:DescribeSubnets",
	),
	"verdict": "unknown",
	"unseen": {testing.denied("ec2:DescribeSubnets").reason},
}

cases["no outbound rule at all is wrong though the subnets are not known"] := {
	"given": testing.without(ruled([fixtures.self_rule], []), "subnets", "ec2:DescribeSubnets"),
	"verdict": "fail",
	"violation": {"security group sg-0d1 has no outbound rule for itself on TCP 2223, 2224, 2225"},
}

package keyproof.cloudhsm_cluster.security_group_closed_test

import data.keyproof.cloudhsm_cluster.security_group_closed as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

cases["a group that admits its own members only passes"] := {
	"given": fixtures.cluster,
	"verdict": "pass",
}

cases["a group that admits nobody passes"] := {
	"given": testing.with_facets(
		fixtures.cluster,
		{"security_groups": [object.union(fixtures.group, {"ip_permissions": []})]},
	),
	"verdict": "pass",
}

cases["all of IPv4 fails"] := {
	"given": opened({"ip_ranges": ["0.0.0.0/0"]}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp ports 2223-2225"}},
}

cases["all of IPv6 fails"] := {
	"given": opened({"ipv6_ranges": ["::/0"]}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits ::/0 on tcp ports 2223-2225"}},
}

cases["half of IPv4 fails"] := {
	"given": opened({"ip_ranges": ["0.0.0.0/1"]}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/1 on tcp ports 2223-2225"}},
}

cases["a public address fails"] := {
	"given": opened({"ip_ranges": ["203.0.113.7/32"]}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 203.0.113.7/32 on tcp ports 2223-2225"}},
}

cases["a public IPv6 address fails"] := {
	"given": opened({"ipv6_ranges": ["2001:db8::1/128"]}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 2001:db8::1/128 on tcp ports 2223-2225"}},
}

cases["text that is no address fails"] := {
	"given": opened({"ip_ranges": ["anywhere"]}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits anywhere on tcp ports 2223-2225"}},
}

cases["all traffic covers the ports of HSMs"] := {
	"given": opened({"ip_protocol": "-1", "ip_ranges": ["0.0.0.0/0"]}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/0 on all traffic"}},
}

cases["a wide range of ports covers those of HSMs"] := {
	"given": opened({"from_port": 0, "to_port": 65535, "ip_ranges": ["0.0.0.0/0"]}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp ports 0-65535"}},
}

cases["one of the ports is enough"] := {
	"given": opened({"from_port": 2225, "to_port": 2225, "ip_ranges": ["0.0.0.0/0"]}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp port 2225"}},
}

cases["the VPC's own addresses pass"] := {
	"given": opened({"ip_ranges": ["10.0.2.0/24", "10.0.1.0/24"]}),
	"verdict": "pass",
}

cases["public addresses that are the VPC's own pass"] := {
	"given": testing.with_facets(
		opened({"ip_ranges": ["44.5.1.0/24"], "ipv6_ranges": ["2a05:d014:1::/64"]}),
		{"vpc": object.union(fixtures.vpc, {
			"cidr_blocks": ["10.0.0.0/16", "44.5.0.0/20"],
			"ipv6_cidr_blocks": ["2a05:d014:1::/56"],
		})},
	),
	"verdict": "pass",
}

cases["private addresses wider than the VPC are a lesser matter"] := {
	"given": opened({"ip_ranges": ["10.0.0.0/8"]}),
	"verdict": "fail",
	"violation": {
		{
			"message": "security group sg-0d1 admits 10.0.0.0/8, not within the VPC, on tcp ports 2223-2225",
			"severity": "medium",
		},
	},
}

cases["private addresses outside the VPC are a lesser matter"] := {
	"given": opened({"ip_ranges": ["192.168.7.0/24"]}),
	"verdict": "fail",
	"violation": {
		{
			"message": "security group sg-0d1 admits 192.168.7.0/24, not within the VPC, on tcp ports 2223-2225",
			"severity": "medium",
		},
	},
}

cases["private addresses can be allowed"] := {
	"given": opened({"ip_ranges": ["192.168.7.0/24"], "ipv6_ranges": ["fd00:1::/64"]}),
	"parameters": {"allowed_cidrs": ["192.168.0.0/16", "fd00:1::/32"]},
	"verdict": "pass",
}

cases["public addresses cannot be allowed by a parameter"] := {
	"given": opened({"ip_ranges": ["203.0.113.7/32", "0.0.0.0/0"]}),
	"parameters": {"allowed_cidrs": ["203.0.113.0/24", "0.0.0.0/0"]},
	"verdict": "fail",
	"violation": {
		{"message": "security group sg-0d1 admits 203.0.113.7/32 on tcp ports 2223-2225"},
		{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp ports 2223-2225"},
	},
}

cases["private addresses on other ports are no matter"] := {
	"given": opened({"from_port": 22, "to_port": 22, "ip_ranges": ["192.168.7.0/24", "203.0.113.7/32"]}),
	"verdict": "pass",
}

cases["another port that is open to the internet is a lesser matter"] := {
	"given": opened({"from_port": 22, "to_port": 22, "ip_ranges": ["0.0.0.0/0"], "ipv6_ranges": ["::/0"]}),
	"verdict": "fail",
	"violation": {
		{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp port 22", "severity": "medium"},
		{"message": "security group sg-0d1 admits ::/0 on tcp port 22", "severity": "medium"},
	},
}

cases["the ports beside those of HSMs are other ports"] := {
	"given": testing.with_facets(fixtures.cluster, {"security_groups": [object.union(fixtures.group, {"ip_permissions": [
	object.union(fixtures.self_rule, {"from_port": port, "to_port": port, "ip_ranges": ["0.0.0.0/0"]}) |
		some port in [2222, 2226]
	]})]}),
	"verdict": "fail",
	"violation": {
		{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp port 2222", "severity": "medium"},
		{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp port 2226", "severity": "medium"},
	},
}

cases["UDP on the same numbers is another port"] := {
	"given": opened({"ip_protocol": "udp", "ip_ranges": ["0.0.0.0/0"]}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/0 on udp ports 2223-2225", "severity": "medium"}},
}

cases["another protocol counts as another port"] := {
	"given": closed_but(object.remove(
		object.union(fixtures.self_rule, {"ip_protocol": "50", "ip_ranges": ["0.0.0.0/0"], "user_id_group_pairs": []}),
		["from_port", "to_port"],
	)),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/0 on protocol 50", "severity": "medium"}},
}

cases["ICMP from the internet opens no port"] := {
	"given": opened({"ip_protocol": "icmp", "from_port": 3, "to_port": 4, "ip_ranges": ["0.0.0.0/0"]}),
	"verdict": "pass",
}

cases["ICMPv6 from the internet opens no port"] := {
	"given": opened({"ip_protocol": "icmpv6", "from_port": -1, "to_port": -1, "ipv6_ranges": ["::/0"]}),
	"verdict": "pass",
}

cases["a prefix list of the internet fails"] := {
	"given": testing.with_facets(opened({"prefix_list_ids": ["pl-0a1"]}), {"prefix_lists": {"pl-0a1": ["0.0.0.0/0"]}}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits prefix list pl-0a1 (0.0.0.0/0) on tcp ports 2223-2225"}},
}

cases["a prefix list with public addresses fails"] := {
	"given": testing.with_facets(
		opened({"prefix_list_ids": ["pl-0a1"]}),
		{"prefix_lists": {"pl-0a1": ["203.0.113.0/24", "10.0.1.0/24", "198.51.100.0/24"]}},
	),
	"verdict": "fail",
	"violation": {
		{
			"message": "security group sg-0d1 admits prefix list pl-0a1 (198.51.100.0/24 and 1 more) on tcp ports 2223-2225",
		},
	},
}

cases["a prefix list with private addresses outside the VPC is a lesser matter"] := {
	"given": testing.with_facets(
		opened({"prefix_list_ids": ["pl-0a1"]}),
		{"prefix_lists": {"pl-0a1": ["192.168.7.0/24"]}},
	),
	"verdict": "fail",
	"violation": {
		{
			"message": "security group sg-0d1 admits prefix list pl-0a1 (192.168.7.0/24), not within the VPC, on tcp ports 2223-2225",
			"severity": "medium",
		},
	},
}

cases["a prefix list of the VPC's addresses passes"] := {
	"given": testing.with_facets(opened({"prefix_list_ids": ["pl-0a1"]}), {"prefix_lists": {"pl-0a1": ["10.0.1.0/24"]}}),
	"verdict": "pass",
}

cases["an empty prefix list passes"] := {
	"given": testing.with_facets(opened({"prefix_list_ids": ["pl-0a1"]}), {"prefix_lists": {"pl-0a1": []}}),
	"verdict": "pass",
}

cases["a prefix list that is not among those that were read may hold anything"] := {
	"given": testing.with_facets(opened({"prefix_list_ids": ["pl-0a1"]}), {"prefix_lists": {"pl-0b1": ["10.0.1.0/24"]}}),
	"verdict": "unknown",
	"unseen": {list_not_read},
}

cases["so may one on another port"] := {
	"given": opened({"from_port": 22, "to_port": 22, "prefix_list_ids": ["pl-0a1"]}),
	"verdict": "unknown",
	"unseen": {list_not_read},
}

cases["a list that may not be read hides no other rule"] := {
	"given": testing.with_facets(
		opened({"ip_ranges": ["0.0.0.0/0"], "prefix_list_ids": ["pl-0a1"]}),
		{"prefix_lists": {"pl-0a1": testing.denied("ec2:GetManagedPrefixListEntries")}},
	),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp ports 2223-2225"}},
}

cases["nor do lists that were not asked for at all"] := {
	"given": object.remove(opened({"ip_ranges": ["0.0.0.0/0"], "prefix_list_ids": ["pl-0a1"]}), ["prefix_lists"]),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp ports 2223-2225"}},
}

cases["a list that may not be read is unknown"] := {
	"given": testing.with_facets(
		opened({"prefix_list_ids": ["pl-0a1"]}),
		{"prefix_lists": {"pl-0a1": testing.denied("ec2:GetManagedPrefixListEntries")}},
	),
	"verdict": "unknown",
	"unseen": {testing.denied("ec2:GetManagedPrefixListEntries").reason},
}

cases["a list of outbound rules admits nobody"] := {
	"given": testing.without(
		testing.with_facets(fixtures.cluster, {"security_groups": [object.union(fixtures.group, {"ip_permissions_egress": [
			fixtures.self_rule,
			object.union(fixtures.self_rule, {"user_id_group_pairs": [], "prefix_list_ids": ["pl-63a5400a"]}),
		]})]}),
		"prefix_lists", "ec2:GetManagedPrefixListEntries",
	),
	"verdict": "pass",
}

cases["entries are judged, however the list tells them"] := {
	"given": testing.with_facets(
		opened({"prefix_list_ids": ["pl-0a1"]}),
		{"prefix_lists": {"pl-0a1": testing.known(["203.0.113.0/24"])}},
	),
	"verdict": "fail",
	"violation": {{
		"message": "security group sg-0d1 admits prefix list pl-0a1 (203.0.113.0/24) on tcp ports 2223-2225",
	}},
}

list_not_read := {
	"kind": "not_found",
	"action": "ec2:GetManagedPrefixListEntries",
	"message": "the entries of prefix list pl-0a1 were not read",
}

cases["the internet is open whatever the VPC is"] := {
	"given": testing.without(opened({"ip_ranges": ["0.0.0.0/0"]}), "vpc", "ec2:DescribeVpcs"),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp ports 2223-2225"}},
}

cases["whether other addresses are the VPC's is told by the VPC"] := {
	"given": testing.without(opened({"ip_ranges": ["10.0.1.0/24"]}), "vpc", "ec2:DescribeVpcs"),
	"verdict": "unknown",
	"unseen": {testing.denied("ec2:DescribeVpcs").reason},
}

cases["a group of its own members does not need the VPC"] := {
	"given": testing.without(fixtures.cluster, "vpc", "ec2:DescribeVpcs"),
	"verdict": "pass",
}

whole(cidrs) := {{
	"message": sprintf("security group sg-0d1 admits the whole VPC (%s) on HSM ports", [cidrs]),
	"severity": "low",
}}

cases["the whole VPC is a small matter"] := {
	"given": opened({"ip_ranges": ["10.0.0.0/16"]}),
	"verdict": "fail",
	"violation": whole("10.0.0.0/16"),
}

cases["so are its halves"] := {
	"given": opened({"ip_ranges": ["10.0.0.0/17", "10.0.128.0/17"]}),
	"verdict": "fail",
	"violation": whole("10.0.0.0/16"),
}

cases["and a list of them"] := {
	"given": testing.with_facets(
		opened({"prefix_list_ids": ["pl-0a1"]}),
		{"prefix_lists": {"pl-0a1": ["10.0.0.0/17", "10.0.128.0/17"]}},
	),
	"verdict": "fail",
	"violation": whole("10.0.0.0/16"),
}

cases["the whole VPC can be allowed"] := {
	"given": opened({"ip_ranges": ["10.0.0.0/16"]}),
	"parameters": {"allowed_cidrs": ["10.0.0.0/16"]},
	"verdict": "pass",
}

cases["a part of the VPC passes"] := {"given": opened({"ip_ranges": ["10.0.0.0/17", "10.0.128.0/18"]}), "verdict": "pass"}

cases["a second block of the VPC is a part of it"] := {
	"given": testing.with_facets(
		opened({"ip_ranges": ["100.64.0.0/16"]}),
		{"vpc": object.union(fixtures.vpc, {"cidr_blocks": ["10.0.0.0/16", "100.64.0.0/16"]})},
	),
	"verdict": "pass",
}

cases["a block that left the VPC is outside"] := {
	"given": opened({"ip_ranges": ["100.64.0.0/16"]}),
	"verdict": "fail",
	"violation": {{
		"message": "security group sg-0d1 admits 100.64.0.0/16, not within the VPC, on tcp ports 2223-2225",
		"severity": "medium",
	}},
}

cases["the VPC's IPv6 addresses, all of them, are a small matter"] := {
	"given": testing.with_facets(
		opened({"ipv6_ranges": ["2a05:d014:1::/56"]}),
		{"vpc": object.union(fixtures.vpc, {"ipv6_cidr_blocks": ["2a05:d014:1::/56"]})},
	),
	"verdict": "fail",
	"violation": whole("2a05:d014:1::/56"),
}

peered(changes) := opened({"user_id_group_pairs": [object.union(
	{"group_id": "sg-0f1", "user_id": "444455556666", "vpc_peering_connection_id": "pcx-0a1"},
	changes,
)]})

cases[sprintf("a peering that is %s lets nobody in", [status])] := {
	"given": peered({"peering_status": status}),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("%s over peering pcx-0a1, which is %s on tcp ports 2223-2225", [
			"security group sg-0d1 admits security group sg-0f1 of account 444455556666",
			status,
		]),
		"severity": "low",
	}},
} if {
	some status in ["deleted", "rejected", "failed", "expired"]
}

cases["an active peering does"] := {
	"given": peered({"peering_status": "active"}),
	"verdict": "fail",
	"violation": {{
		"message": concat(" ", [
			"security group sg-0d1 admits security group sg-0f1 of account 444455556666",
			"over peering pcx-0a1 on tcp ports 2223-2225",
		]),
		"severity": "medium",
	}},
}

cases["one that waits to be accepted may soon"] := {
	"given": peered({"peering_status": "pending-acceptance"}),
	"verdict": "fail",
	"violation": {{
		"message": concat(" ", [
			"security group sg-0d1 admits security group sg-0f1 of account 444455556666",
			"over peering pcx-0a1, which is pending-acceptance on tcp ports 2223-2225",
		]),
		"severity": "medium",
	}},
}

cases["another group of the account is a small matter"] := {
	"given": opened({"user_id_group_pairs": [{"group_id": "sg-0f1", "user_id": "111122223333"}]}),
	"verdict": "fail",
	"violation": {
		{
			"message": "security group sg-0d1 admits security group sg-0f1 of account 111122223333 on tcp ports 2223-2225",
			"severity": "low",
		},
	},
}

cases["a group that KMS made for a key store is one, and can be allowed"] := {
	"given": opened({"user_id_group_pairs": [{"group_id": "sg-0f1", "user_id": "111122223333"}]}),
	"parameters": {"allowed_security_groups": ["sg-0f1"]},
	"verdict": "pass",
}

cases["a group of another account is a lesser matter"] := {
	"given": opened({
		"user_id_group_pairs": [{"group_id": "sg-0f1", "user_id": "444455556666", "vpc_peering_connection_id": "pcx-0a1"}],
	}),
	"verdict": "fail",
	"violation": {
		{
			"message": "security group sg-0d1 admits security group sg-0f1 of account 444455556666 over peering pcx-0a1 on tcp ports 2223-2225",
			"severity": "medium",
		},
	},
}

cases["a group of a trusted account is a small matter"] := {
	"given": opened({
		"user_id_group_pairs": [{"group_id": "sg-0f1", "user_id": "444455556666", "vpc_peering_connection_id": "pcx-0a1"}],
	}),
	"parameters": {"trusted_accounts": ["444455556666"]},
	"verdict": "fail",
	"violation": {
		{
			"message": "security group sg-0d1 admits security group sg-0f1 of account 444455556666 over peering pcx-0a1 on tcp ports 2223-2225",
			"severity": "low",
		},
	},
}

cases["a group of the account in a peered VPC is a lesser matter"] := {
	"given": opened({
		"user_id_group_pairs": [{"group_id": "sg-0f1", "user_id": "111122223333", "vpc_peering_connection_id": "pcx-0a1"}],
	}),
	"verdict": "fail",
	"violation": {
		{
			"message": "security group sg-0d1 admits security group sg-0f1 of account 111122223333 over peering pcx-0a1 on tcp ports 2223-2225",
			"severity": "medium",
		},
	},
}

cases["a group whose owner is not told may be anybody's"] := {
	"given": opened({"user_id_group_pairs": [{"group_id": "sg-0f1"}]}),
	"verdict": "fail",
	"violation": {
		{
			"message": "security group sg-0d1 admits security group sg-0f1 of account unknown on tcp ports 2223-2225",
			"severity": "medium",
		},
	},
}

cases["a group without an id may be any"] := {
	"given": opened({"user_id_group_pairs": [{"user_id": "111122223333"}]}),
	"verdict": "fail",
	"violation": {
		{
			"message": "security group sg-0d1 admits security group without id of account 111122223333 on tcp ports 2223-2225",
			"severity": "low",
		},
	},
}

cases["another group on other ports is no matter"] := {
	"given": opened({
		"from_port": 22,
		"to_port": 22,
		"user_id_group_pairs": [{"group_id": "sg-0f1", "user_id": "111122223333"}],
	}),
	"verdict": "pass",
}

cases["a second group on an HSM counts"] := {
	"given": testing.with_facets(fixtures.cluster, {"security_groups": [fixtures.group, object.union(fixtures.group, {
		"group_id": "sg-0e1",
		"ip_permissions": [object.union(fixtures.self_rule, {"ip_ranges": ["0.0.0.0/0"]})],
	})]}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0e1 admits 0.0.0.0/0 on tcp ports 2223-2225"}},
}

cases["what a group lets out is no matter"] := {
	"given": testing.with_facets(fixtures.cluster, {"security_groups": [object.union(fixtures.group, {
		"ip_permissions_egress": [object.union(fixtures.self_rule, {"ip_protocol": "-1", "ip_ranges": ["0.0.0.0/0"]})],
	})]}),
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
	"given": testing.with_metadata(opened({"ip_ranges": ["0.0.0.0/0"]}), {"hsms": []}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp ports 2223-2225"}},
}

cases["a cluster that is not initialized is judged"] := {
	"given": testing.with_metadata(opened({"ip_ranges": ["0.0.0.0/0"]}), {"state": "UNINITIALIZED"}),
	"verdict": "fail",
	"violation": {{"message": "security group sg-0d1 admits 0.0.0.0/0 on tcp ports 2223-2225"}},
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

# The cluster with one more inbound permission in its group.
closed_but(permission) := testing.with_facets(
	fixtures.cluster,
	{"security_groups": [object.union(fixtures.group, {"ip_permissions": [fixtures.self_rule, permission]})]},
)

# The same, where the permission is for nobody on the ports of HSMs but for the changes.
opened(changes) := closed_but(object.union(object.union(fixtures.self_rule, {"user_id_group_pairs": []}), changes))

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.security_group_closed as object.union(
			data.parameters.cloudhsm_cluster.security_group_closed,
			object.get(case, "parameters", {}),
		)
}

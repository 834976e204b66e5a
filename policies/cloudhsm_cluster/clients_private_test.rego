package keyproof.cloudhsm_cluster.clients_private_test

import data.keyproof.cloudhsm_cluster.clients_private as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

client := {
	"network_interface_id": "eni-0e1",
	"owner_id": "111122223333",
	"subnet_id": "subnet-0a1",
	"status": "in-use",
	"private_ip_address": "10.0.1.40",
	"public_ips": [],
	"ipv6_addresses": [],
	"group_ids": ["sg-0d1"],
	"instance_id": "i-0e1",
}

clients(list) := testing.with_facets(fixtures.cluster, {"client_interfaces": list})

cases["a client without a public address passes"] := {"given": clients([client]), "verdict": "pass"}

cases["a cluster without clients passes"] := {"given": clients([]), "verdict": "pass"}

cases["a client with a public address fails"] := {
	"given": clients([client, object.union(client, {"public_ips": ["203.0.113.9"]})]),
	"verdict": "fail",
	"violation": {concat("", [
		"network interface eni-0e1 (instance i-0e1) has public address 203.0.113.9 ",
		"and the cluster's security group",
	])},
}

cases["an interface of no instance can have one too"] := {
	"given": clients([object.union(object.remove(client, {"instance_id"}), {"public_ips": ["203.0.113.9"]})]),
	"verdict": "fail",
	"violation": {"network interface eni-0e1 has public address 203.0.113.9 and the cluster's security group"},
}

cases["an interface that nothing is attached to is a small matter"] := {
	"given": clients([object.union(object.remove(client, {"instance_id"}), {"status": "available"})]),
	"verdict": "fail",
	"violation": {{
		"message": "network interface eni-0e1 has the cluster's security group and is attached to nothing",
		"severity": "low",
	}},
}

global := object.union(client, {"ipv6_addresses": ["2a05:d014::1"]})

routed(cluster, changes) := testing.with_facets(cluster, {"route_tables": [
	fixtures.main_table,
	object.union(fixtures.own_table, {"routes": [object.union(
		{"destination_ipv6_cidr_block": "::/0", "gateway_id": "igw-0b2", "state": "active"},
		changes,
	)]}),
]})

cases["a global IPv6 address that an internet gateway serves fails"] := {
	"given": routed(clients([global]), {}),
	"verdict": "fail",
	"violation": {concat("", [
		"network interface eni-0e1 (instance i-0e1) has address 2a05:d014::1, which internet gateway igw-0b2 serves, ",
		"and the cluster's security group",
	])},
}

cases["a global IPv6 address without a route passes"] := {"given": clients([global]), "verdict": "pass"}

cases["an egress-only gateway lets nobody in"] := {
	"given": testing.with_facets(clients([global]), {"route_tables": [object.union(fixtures.own_table, {"routes": [
		{"destination_ipv6_cidr_block": "::/0", "egress_only_internet_gateway_id": "eigw-0b2", "state": "active"},
	]})]}),
	"verdict": "pass",
}

cases["nor does a blackhole"] := {"given": routed(clients([global]), {"state": "blackhole"}), "verdict": "pass"}

cases["a route to some public IPv6 addresses serves them"] := {
	"given": routed(clients([global]), {"destination_ipv6_cidr_block": "2001:4860::/32"}),
	"verdict": "fail",
	"violation": {concat("", [
		"network interface eni-0e1 (instance i-0e1) has address 2a05:d014::1, which internet gateway igw-0b2 serves, ",
		"and the cluster's security group",
	])},
}

cases["a unique local address is not routed"] := {
	"given": routed(clients([object.union(client, {"ipv6_addresses": ["fd00::1"]})]), {}),
	"verdict": "pass",
}

cases["a global address whose routes could not be read is unknown"] := {
	"given": testing.without(clients([global]), "route_tables", "ec2:DescribeRouteTables"),
	"verdict": "unknown",
	"unseen": {testing.denied("ec2:DescribeRouteTables").reason},
}

cases["so is one in another VPC"] := {
	"given": routed(clients([object.union(global, {"vpc_id": "vpc-0c9", "subnet_id": "subnet-0c9"})]), {}),
	"verdict": "unknown",
	"unseen": {{
		"kind": "unavailable",
		"action": "ec2:DescribeRouteTables",
		"message": "the route table of subnet subnet-0c9 is not visible",
	}},
}

with_group(permission) := {"security_groups": [object.union(
	fixtures.group,
	{"ip_permissions": [fixtures.self_rule, object.union(
		object.union(fixtures.self_rule, {"user_id_group_pairs": []}),
		permission,
	)]},
)]}

another_group := with_group({"user_id_group_pairs": [{"group_id": "sg-0f1", "user_id": "111122223333"}]})

whole_vpc := with_group({"ip_ranges": ["10.0.0.0/16"]})

web_server := object.union(client, {
	"network_interface_id": "eni-0f1",
	"instance_id": "i-0f1",
	"public_ips": ["203.0.113.77"],
	"group_ids": ["sg-0f1"],
	"admitted_by": ["security group sg-0f1"],
})

admitting(groups, hosts) := testing.with_facets(clients([client]), object.union(groups, {"admitted_interfaces": hosts}))

cases["who is admitted by another group is a client too"] := {
	"given": admitting(another_group, [web_server]),
	"verdict": "fail",
	"violation": {concat("", [
		"network interface eni-0f1 (instance i-0f1) has public address 203.0.113.77 ",
		"and is admitted by security group sg-0f1",
	])},
}

cases["so is who has an address that is admitted"] := {
	"given": admitting(whole_vpc, [object.union(web_server, {"admitted_by": ["10.0.0.0/16"]})]),
	"verdict": "fail",
	"violation": {concat("", [
		"network interface eni-0f1 (instance i-0f1) has public address 203.0.113.77 ",
		"and is admitted by 10.0.0.0/16",
	])},
}

cases["hosts that are admitted and cannot be reached pass"] := {
	"given": admitting(whole_vpc, [object.union(web_server, {"public_ips": []})]),
	"verdict": "pass",
}

cases["an admitted interface that nothing is attached to is nobody's client yet"] := {
	"given": admitting(whole_vpc, [object.union(web_server, {"public_ips": [], "status": "available"})]),
	"verdict": "pass",
}

cases["who is admitted must be known where somebody is"] := {
	"given": testing.with_facets(clients([client]), whole_vpc),
	"verdict": "unknown",
	"unseen": {{
		"kind": "unavailable",
		"action": "ec2:DescribeNetworkInterfaces",
		"message": "the inventory does not hold admitted_interfaces: collect it again with this rule on",
	}},
}

cases["and whether somebody is"] := {
	"given": object.union(
		object.remove(clients([client]), ["security_groups"]),
		{
			"security_groups": testing.denied("ec2:DescribeSecurityGroups"),
			"admitted_interfaces": testing.denied("ec2:DescribeSecurityGroups"),
		},
	),
	"verdict": "unknown",
	"unseen": {testing.denied("ec2:DescribeSecurityGroups").reason},
}

cases["a client with a public address does not wait for that"] := {
	"given": testing.without(
		clients([object.union(client, {"public_ips": ["203.0.113.9"]})]),
		"security_groups", "ec2:DescribeSecurityGroups",
	),
	"verdict": "fail",
	"violation": {concat("", [
		"network interface eni-0e1 (instance i-0e1) has public address 203.0.113.9 ",
		"and the cluster's security group",
	])},
}

cases["a prefix list that could not be read may admit anybody"] := {
	"given": object.union(
		object.remove(admitting(with_group({"prefix_list_ids": ["pl-0a1"]}), []), ["prefix_lists"]),
		{"prefix_lists": testing.known({"pl-0a1": testing.denied("ec2:GetManagedPrefixListEntries")})},
	),
	"verdict": "unknown",
	"unseen": {testing.denied("ec2:GetManagedPrefixListEntries").reason},
}

shared(groups) := testing.with_facets(
	admitting(groups, []),
	{"vpc": object.union(fixtures.vpc, {"owner_id": "444455556666"})},
)

cases["hosts of other accounts in a shared VPC cannot be seen"] := {
	"given": shared(whole_vpc),
	"verdict": "unknown",
	"unseen": {{
		"kind": "unavailable",
		"action": "ec2:DescribeNetworkInterfaces",
		"message": "VPC vpc-0c1 belongs to account 444455556666, and hosts of other accounts in it cannot be seen",
	}},
}

cases["whether a VPC is shared that cannot be seen is not known"] := {
	"given": testing.without(shared(whole_vpc), "vpc", "ec2:DescribeVpcs"),
	"verdict": "unknown",
	"unseen": {{"kind": "denied", "action": "ec2:DescribeVpcs", "message": "AccessDenied"}},
}

cases["and does not matter where no addresses are admitted"] := {
	"given": testing.without(shared(another_group), "vpc", "ec2:DescribeVpcs"),
	"verdict": "pass",
}

cases["but cannot be members of a group that the account has"] := {"given": shared(another_group), "verdict": "pass"}

cases["a cluster that was never initialized is judged as well"] := {
	"given": testing.with_metadata(
		clients([object.union(client, {"public_ips": ["203.0.113.9"], "instance_id": ""})]),
		{"state": "UNINITIALIZED"},
	),
	"verdict": "fail",
	"violation": {"network interface eni-0e1 has public address 203.0.113.9 and the cluster's security group"},
}

cases["a cluster that is being deleted is not judged"] := {
	"given": testing.with_metadata(clients([client]), {"state": "DELETE_IN_PROGRESS"}),
	"verdict": "not_applicable",
}

cases["interfaces that may not be listed prove nothing"] := {
	"given": testing.without(clients([client]), "client_interfaces", "ec2:DescribeNetworkInterfaces"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
}

package keyproof.cloudhsm_cluster.subnets_private_test

import data.keyproof.cloudhsm_cluster.subnets_private as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

cases["subnets without a route to an internet gateway pass"] := {
	"given": fixtures.cluster,
	"verdict": "pass",
}

cases["a default route to an internet gateway fails"] := {
	"given": routed(igw("destination_cidr_block", "0.0.0.0/0")),
	"verdict": "fail",
	"violation": {message("0.0.0.0/0")},
}

cases["half of all addresses is as good as a default route"] := {
	"given": routed(igw("destination_cidr_block", "128.0.0.0/1")),
	"verdict": "fail",
	"violation": {message("128.0.0.0/1")},
}

cases["the main table counts for a subnet without a table of its own"] := {
	"given": tabled([
		object.union(fixtures.main_table, {"routes": [igw("destination_cidr_block", "0.0.0.0/0")]}),
		fixtures.own_table,
	]),
	"verdict": "fail",
	"violation": {
		{
			"message": "subnet subnet-0b1 (eu-central-1b) routes 0.0.0.0/0 to internet gateway igw-0b2 (route table rtb-0m1)",
		},
	},
}

cases["a public table of other subnets does not count"] := {
	"given": tabled([
		fixtures.main_table,
		fixtures.own_table,
		object.union(
			fixtures.own_table,
			{
				"route_table_id": "rtb-0p1",
				"subnet_ids": ["subnet-0p1"],
				"routes": [igw("destination_cidr_block", "0.0.0.0/0")],
			},
		),
	]),
	"verdict": "pass",
}

cases["the subnet's own table comes before a public main one"] := {
	"given": only_subnet_a(testing.with_facets(
		fixtures.cluster,
		{
			"subnets": [fixtures.subnet_a],
			"route_tables": [
				object.union(fixtures.main_table, {"routes": [igw("destination_cidr_block", "0.0.0.0/0")]}),
				fixtures.own_table,
			],
		},
	)),
	"verdict": "pass",
}

cases["an IPv6 default route counts where the subnet has IPv6 addresses"] := {
	"given": with_ipv6(routed(igw("destination_ipv6_cidr_block", "::/0")), "IPV4"),
	"verdict": "fail",
	"violation": {message("::/0")},
}

cases["a dual-stack cluster is told that its HSMs have such addresses"] := {
	"given": with_ipv6(routed(igw("destination_ipv6_cidr_block", "::/0")), "DUALSTACK"),
	"verdict": "fail",
	"violation": {{"message": concat("", [message("::/0").message, "; the HSMs have IPv6 addresses"])}},
}

cases["an IPv4 route of a dual-stack cluster says nothing of IPv6"] := {
	"given": with_ipv6(routed(igw("destination_cidr_block", "0.0.0.0/0")), "DUALSTACK"),
	"verdict": "fail",
	"violation": {message("0.0.0.0/0")},
}

cases["an IPv6 default route does not count where the subnet has no IPv6 addresses"] := {
	"given": routed(igw("destination_ipv6_cidr_block", "::/0")),
	"verdict": "pass",
}

cases["a route to fewer public addresses is a lesser matter"] := {
	"given": routed(igw("destination_cidr_block", "203.0.113.0/24")),
	"verdict": "fail",
	"violation": {object.union(message("203.0.113.0/24"), {"severity": "medium"})},
}

cases["a route to some public IPv6 addresses is a lesser matter"] := {
	"given": with_ipv6(routed(igw("destination_ipv6_cidr_block", "2001:db8::/32")), "IPV4"),
	"verdict": "fail",
	"violation": {object.union(message("2001:db8::/32"), {"severity": "medium"})},
}

cases["a prefix list may hold anything"] := {
	"given": routed(igw("destination_prefix_list_id", "pl-0a1")),
	"verdict": "fail",
	"violation": {object.union(message("prefix list pl-0a1"), {"severity": "medium"})},
}

cases["a private destination leads nowhere"] := {
	"given": routed(igw("destination_cidr_block", "192.168.0.0/16")),
	"verdict": "pass",
}

cases["a blackhole route leads nowhere"] := {
	"given": routed(object.union(igw("destination_cidr_block", "0.0.0.0/0"), {"state": "blackhole"})),
	"verdict": "pass",
}

cases["a filtered route leads nowhere"] := {
	"given": routed(object.union(igw("destination_cidr_block", "0.0.0.0/0"), {"state": "filtered"})),
	"verdict": "pass",
}

cases["VPC Block Public Access (block-bidirectional) makes it a small matter"] := {
	"given": blocked("block-bidirectional"),
	"verdict": "fail",
	"violation": {
		{
			"message": concat(
				"",
				[message("0.0.0.0/0").message, ", which VPC Block Public Access closes (block-bidirectional)"],
			),
			"severity": "low",
		},
	},
}

cases[sprintf("VPC Block Public Access is not believed of a subnet alone: of the account it is %s, %s", [mode, state])] := {
	"given": testing.with_facets(
		blocked("block-ingress"),
		{"vpc_block_public_access": {"state": state, "internet_gateway_block_mode": mode}},
	),
	"verdict": "fail",
	"violation": {{"message": sprintf(
		"%s; its VPC Block Public Access (block-ingress) is not that of the account (%s, %s)",
		[message("0.0.0.0/0").message, mode, state],
	)}},
} if {
	some [mode, state] in [["off", "default-state"], ["off", "update-complete"], ["block-ingress", "update-in-progress"]]
}

cases["VPC Block Public Access of a shared subnet is its owner's"] := {
	"given": testing.with_facets(
		routed(igw("destination_cidr_block", "0.0.0.0/0")),
		{
			"subnets": [
				object.union(fixtures.subnet_a, {"owner_id": "444455556666", "internet_gateway_block_mode": "block-ingress"}),
				fixtures.subnet_b,
			],
			"vpc_block_public_access": {"state": "default-state", "internet_gateway_block_mode": "off"},
		},
	),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [message("0.0.0.0/0").message, ", which VPC Block Public Access closes (block-ingress)"]),
		"severity": "low",
	}},
}

cases["a subnet that is excluded from VPC Block Public Access fails"] := {
	"given": testing.with_facets(
		blocked("off"),
		{"vpc_block_public_access": {"state": "update-complete", "internet_gateway_block_mode": "block-bidirectional"}},
	),
	"verdict": "fail",
	"violation": {message("0.0.0.0/0")},
}

cases["VPC Block Public Access that could not be asked about makes nothing milder"] := {
	"given": testing.without(
		blocked("block-ingress"),
		"vpc_block_public_access", "ec2:DescribeVpcBlockPublicAccessOptions",
	),
	"verdict": "fail",
	"violation": {{"message": concat("", [
		message("0.0.0.0/0").message,
		"; its VPC Block Public Access (block-ingress) is not that of the account (not known, not known)",
	])}},
}

cases["routes that could not be read are unknown"] := {
	"given": testing.without(fixtures.cluster, "route_tables", "ec2:DescribeRouteTables"),
	"verdict": "unknown",
}

cases["a subnet that gives public addresses fails without them, though they may make it worse"] := {
	"given": testing.without(
		testing.with_facets(
			fixtures.cluster,
			{"subnets": [object.union(fixtures.subnet_a, {"map_public_ip_on_launch": true}), fixtures.subnet_b]},
		),
		"route_tables", "ec2:DescribeRouteTables",
	),
	"verdict": "fail",
	"violation": {{
		"message": "subnet subnet-0a1 (eu-central-1a) gives new network interfaces a public IPv4 address",
		"severity": "low",
	}},
}

cases["a deleted subnet fails, and hides nothing of the others"] := {
	"given": testing.with_facets(
		routed(igw("destination_cidr_block", "0.0.0.0/0")),
		{"subnets": [fixtures.subnet_a]},
	),
	"verdict": "fail",
	"violation": {message("0.0.0.0/0"), "subnet subnet-0b1 of the cluster was not found"},
}

cases["a carrier gateway leads to the internet too"] := {
	"given": routed({"destination_cidr_block": "0.0.0.0/0", "carrier_gateway_id": "cagw-0b2", "state": "active"}),
	"verdict": "fail",
	"violation": {{"message": concat("", [
		"subnet subnet-0a1 (eu-central-1a) routes 0.0.0.0/0 to carrier gateway cagw-0b2 (route table rtb-0a1)",
	])}},
}

cases["a firewall between the gateway and the subnet is a way in"] := {
	"given": inspected(fixtures.cluster, "10.0.1.0/24", to_firewall("0.0.0.0/0")),
	"verdict": "fail",
	"violation": {way_in},
}

cases["so is one that inspects the whole VPC"] := {
	"given": inspected(fixtures.cluster, "10.0.0.0/16", to_firewall("128.0.0.0/1")),
	"verdict": "fail",
	"violation": {way_in},
}

cases["an appliance may have a network interface of its own"] := {
	"given": by_appliance,
	"verdict": "fail",
	"violation": {{
		"message": replace(way_in.message, "vpce-0f1", "eni-0f1"),
		"severity": "medium",
	}},
}

cases["and it may inspect IPv6"] := {
	"given": inspected_ipv6,
	"verdict": "fail",
	"violation": {way_in},
}

cases["a gateway whose table leads to another subnet is none"] := {
	"given": inspected(fixtures.cluster, "10.0.9.0/24", to_firewall("0.0.0.0/0")),
	"verdict": "pass",
}

cases["a subnet that leads nowhere through the firewall is not reached"] := {
	"given": inspected(fixtures.cluster, "10.0.1.0/24", to_firewall("10.9.0.0/16")),
	"verdict": "pass",
}

cases["a firewall that no gateway leads to only lets out"] := {
	"given": routed(to_firewall("0.0.0.0/0")),
	"verdict": "pass",
}

cases["VPC Block Public Access closes the gateway before a firewall"] := {
	"given": testing.with_facets(inspected(fixtures.cluster, "10.0.1.0/24", to_firewall("0.0.0.0/0")), {
		"subnets": [
			object.union(fixtures.subnet_a, {"internet_gateway_block_mode": "block-ingress"}),
			fixtures.subnet_b,
		],
		"vpc_block_public_access": {"state": "update-complete", "internet_gateway_block_mode": "block-ingress"},
	}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [way_in.message, ", which VPC Block Public Access closes (block-ingress)"]),
		"severity": "low",
	}},
}

to_firewall(cidr) := {"destination_cidr_block": cidr, "gateway_id": "vpce-0f1", "state": "active"}

edge(inward) := {
	"route_table_id": "rtb-0e1",
	"owner_id": "111122223333",
	"main": false,
	"subnet_ids": [],
	"gateway_ids": ["igw-0b2"],
	"routes": [fixtures.local_route, inward],
}

with_tables(cluster, inward, outward) := testing.with_facets(cluster, {"route_tables": [
	fixtures.main_table,
	object.union(fixtures.own_table, {"routes": [fixtures.local_route, outward]}),
	edge(inward),
]})

inspected(cluster, cidr, outward) := with_tables(cluster, to_firewall(cidr), outward)

by_appliance := with_tables(
	fixtures.cluster,
	{"destination_cidr_block": "10.0.1.0/24", "network_interface_id": "eni-0f1", "state": "active"},
	{"destination_cidr_block": "0.0.0.0/0", "network_interface_id": "eni-0f1", "state": "active"},
)

inspected_ipv6 := with_tables(
	with_ipv6(fixtures.cluster, "IPV4"),
	{"destination_ipv6_cidr_block": "2a05:d014:1::/56", "gateway_id": "vpce-0f1", "state": "active"},
	{"destination_ipv6_cidr_block": "::/0", "gateway_id": "vpce-0f1", "state": "active"},
)

way_in := {
	"message": concat("", [
		"internet gateway igw-0b2 (route table rtb-0e1) leads to subnet subnet-0a1 (eu-central-1a) through vpce-0f1, ",
		"and its table rtb-0a1 back",
	]),
	"severity": "medium",
}

cases["a shared subnet whose route table is not visible is unknown"] := {
	"given": testing.with_facets(fixtures.cluster, {"subnets": [
		fixtures.subnet_a,
		object.union(fixtures.subnet_b, {"owner_id": "444455556666"}),
	]}),
	"verdict": "unknown",
	"unseen": {not_shown},
}

cases["what is visible of the others counts"] := {
	"given": testing.with_facets(routed(igw("destination_cidr_block", "0.0.0.0/0")), {"subnets": [
		object.union(fixtures.subnet_a, {"owner_id": "444455556666"}),
		object.union(fixtures.subnet_b, {"owner_id": "444455556666"}),
	]}),
	"verdict": "fail",
	"violation": {message("0.0.0.0/0")},
}

not_shown := {
	"kind": "unavailable",
	"action": "ec2:DescribeRouteTables",
	"message": "subnet subnet-0b1 belongs to account 444455556666, which shows no route table of it",
}

cases["VPC Block Public Access (block-ingress) makes it a small matter"] := {
	"given": blocked("block-ingress"),
	"verdict": "fail",
	"violation": {
		{
			"message": concat("", [message("0.0.0.0/0").message, ", which VPC Block Public Access closes (block-ingress)"]),
			"severity": "low",
		},
	},
}

cases["VPC Block Public Access makes a lesser matter a small one"] := {
	"given": only_subnet_a(testing.with_facets(
		routed(igw("destination_cidr_block", "203.0.113.0/24")),
		{
			"subnets": [object.union(fixtures.subnet_a, {"internet_gateway_block_mode": "block-ingress"})],
			"vpc_block_public_access": {"state": "update-complete", "internet_gateway_block_mode": "block-ingress"},
		},
	)),
	"verdict": "fail",
	"violation": {
		{
			"message": concat(
				"",
				[message("203.0.113.0/24").message, ", which VPC Block Public Access closes (block-ingress)"],
			),
			"severity": "low",
		},
	},
}

cases["VPC Block Public Access that is not told closes nothing"] := {
	"given": only_subnet_a(testing.with_facets(
		routed(igw("destination_cidr_block", "0.0.0.0/0")),
		{"subnets": [object.remove(fixtures.subnet_a, ["internet_gateway_block_mode"])]},
	)),
	"verdict": "fail",
	"violation": {message("0.0.0.0/0")},
}

cases["NAT and transit gateways, peerings and egress-only gateways pass"] := {
	"given": with_ipv6(
		tabled([fixtures.main_table, object.union(fixtures.own_table, {"routes": [
			{"destination_cidr_block": "0.0.0.0/0", "nat_gateway_id": "nat-0e1", "state": "active"},
			{"destination_cidr_block": "198.51.100.0/24", "transit_gateway_id": "tgw-0e1", "state": "active"},
			{"destination_cidr_block": "203.0.113.0/24", "vpc_peering_connection_id": "pcx-0e1", "state": "active"},
			{"destination_cidr_block": "192.0.2.0/24", "gateway_id": "vgw-0e1", "state": "active"},
			{"destination_ipv6_cidr_block": "::/0", "egress_only_internet_gateway_id": "eigw-0e1", "state": "active"},
		]})]),
		"DUALSTACK",
	),
	"verdict": "pass",
}

cases["public addresses for new interfaces are a small matter"] := {
	"given": only_subnet_a(testing.with_facets(
		fixtures.cluster,
		{"subnets": [object.union(fixtures.subnet_a, {"map_public_ip_on_launch": true})]},
	)),
	"verdict": "fail",
	"violation": {
		{
			"message": "subnet subnet-0a1 (eu-central-1a) gives new network interfaces a public IPv4 address",
			"severity": "low",
		},
	},
}

cases["the subnet of an HSM counts beside the mapped ones"] := {
	"given": testing.with_facets(
		fixtures.with_hsms([fixtures.hsm_a, object.union(fixtures.hsm_b, {"subnet_id": "subnet-0p1"})]),
		{
			"subnets": [fixtures.subnet_a, fixtures.subnet_b, object.union(fixtures.subnet_b, {"subnet_id": "subnet-0p1"})],
			"route_tables": [fixtures.main_table, fixtures.own_table, object.union(fixtures.own_table, {
				"route_table_id": "rtb-0p1",
				"subnet_ids": ["subnet-0p1"],
				"routes": [igw("destination_cidr_block", "0.0.0.0/0")],
			})],
		},
	),
	"verdict": "fail",
	"violation": {
		{
			"message": "subnet subnet-0p1 (eu-central-1b) routes 0.0.0.0/0 to internet gateway igw-0b2 (route table rtb-0p1)",
		},
	},
}

cases["a subnet of the cluster that was not found is no pass"] := {
	"given": testing.with_facets(fixtures.cluster, {"subnets": [fixtures.subnet_a]}),
	"verdict": "fail",
	"violation": {"subnet subnet-0b1 of the cluster was not found"},
}

cases["a subnet without a route table that could be read is no pass"] := {
	"given": tabled([fixtures.own_table]),
	"verdict": "fail",
	"violation": {"subnet subnet-0b1 (eu-central-1b) has no route table that could be read"},
}

cases["a parked cluster is judged"] := {
	"given": testing.with_metadata(routed(igw("destination_cidr_block", "0.0.0.0/0")), {"hsms": []}),
	"verdict": "fail",
	"violation": {message("0.0.0.0/0")},
}

cases["a cluster that is not initialized is judged"] := {
	"given": testing.with_metadata(routed(igw("destination_cidr_block", "0.0.0.0/0")), {"state": "UNINITIALIZED"}),
	"verdict": "fail",
	"violation": {message("0.0.0.0/0")},
}

cases["a cluster that migrates is judged"] := {
	"given": testing.with_metadata(routed(igw("destination_cidr_block", "0.0.0.0/0")), {"state": "MODIFY_IN_PROGRESS"}),
	"verdict": "fail",
	"violation": {message("0.0.0.0/0")},
}

cases["a cluster whose metadata could not be read is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster whose subnets could not be read is unknown"] := {
	"given": testing.without(fixtures.cluster, "subnets", "ec2:DescribeSubnets"),
	"verdict": "unknown",
}

cases["a cluster whose route tables could not be read is unknown"] := {
	"given": testing.without(fixtures.cluster, "route_tables", "ec2:DescribeRouteTables"),
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

igw(member, destination) := {member: destination, "gateway_id": "igw-0b2", "state": "active"}

tabled(tables) := testing.with_facets(fixtures.cluster, {"route_tables": tables})

# The table of subnet-0a1 with one more route.
routed(route) := tabled([
	fixtures.main_table,
	object.union(fixtures.own_table, {"routes": array.concat(fixtures.own_table.routes, [route])}),
])

with_ipv6(cluster, network_type) := testing.with_facets(
	testing.with_metadata(cluster, {"network_type": network_type}),
	{"subnets": [
		object.union(fixtures.subnet_a, {"ipv6_cidr_blocks": ["2a05:d014:1::/64"]}),
		fixtures.subnet_b,
	]},
)

blocked(mode) := testing.with_facets(routed(igw("destination_cidr_block", "0.0.0.0/0")), {
	"subnets": [object.union(fixtures.subnet_a, {"internet_gateway_block_mode": mode}), fixtures.subnet_b],
	"vpc_block_public_access": {"state": "update-complete", "internet_gateway_block_mode": "block-bidirectional"},
})

# `with_metadata` merges objects, so the mapping is replaced by hand.
only_subnet_a(cluster) := object.union(
	object.remove(cluster, ["metadata"]),
	{"metadata": testing.known(object.union(
		object.remove(fixtures.metadata, ["subnet_mapping", "hsms"]),
		{"subnet_mapping": {"eu-central-1a": "subnet-0a1"}, "hsms": [fixtures.hsm_a]},
	))},
)

message(destination) := {"message": sprintf("%s routes %s to internet gateway igw-0b2 (route table rtb-0a1)", [
	"subnet subnet-0a1 (eu-central-1a)",
	destination,
])}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
}

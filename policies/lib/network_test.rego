package keyproof.lib.network_test

import data.keyproof.lib.network

vpc := ["10.0.0.0/16", "44.5.0.0/20", "2a05:d014:1::/56"]

reaches := {
	"10.0.0.0/16": "inside",
	"10.0.4.7/32": "inside",
	"44.5.1.0/24": "inside",
	"2a05:d014:1::/64": "inside",
	"0.0.0.0/0": "internet",
	"::/0": "internet",
	"0:0:0:0:0:0:0:0/0": "internet",
	"0.0.0.0/1": "internet",
	"128.0.0.0/1": "internet",
	"2000::/3": "internet",
	"10.0.0.0/8": "private",
	"10.1.0.0/16": "private",
	"172.31.0.0/16": "private",
	"192.168.1.1/32": "private",
	"100.64.0.0/10": "private",
	"169.254.169.254/32": "private",
	"fd00:1234::/32": "private",
	"fe80::/10": "private",
	"10.0.0.0/7": "public",
	"172.0.0.0/8": "public",
	"192.0.0.0/8": "public",
	"203.0.113.7/32": "public",
	"44.5.0.0/16": "public",
	"64.0.0.0/2": "public",
	"8000::/1": "public",
	"2a05:d014::/32": "public",
	"::ffff:10.0.0.0/104": "public",
	"no CIDR block": "public",
	"": "public",
	"10.0.0.0/33": "public",
}

test_every_block_has_its_reach[cidr] if {
	some cidr, reach in reaches
	network.reach(cidr, vpc) == reach
}

test_a_block_of_the_other_kind_never_contains if {
	not network.within("10.0.0.1/32", ["::/0"])
	not network.within("::ffff:10.0.0.1/128", ["0.0.0.0/0"])
	not network.within("10.0.0.1/32", ["::ffff:0:0/96"])
}

test_text_that_is_no_block_contains_nothing if not network.within("10.0.0.1/32", ["anything", "10.0.0.0/64"])

tables := [
	{"route_table_id": "rtb-main", "main": true, "subnet_ids": []},
	{"route_table_id": "rtb-own", "main": false, "subnet_ids": ["subnet-1", "subnet-3"]},
]

tables_of(id, owner, all) := [table.route_table_id |
	some table in network.effective_tables({"subnet_id": id, "owner_id": owner}, all, "111122223333")
]

test_an_associated_table_comes_before_the_main_one if {
	tables_of("subnet-1", "111122223333", tables) == ["rtb-own"]
	tables_of("subnet-2", "111122223333", tables) == ["rtb-main"]
	tables_of("subnet-2", "111122223333", [tables[1]]) == []
}

test_the_main_table_says_nothing_of_a_shared_subnet if {
	tables_of("subnet-2", "444455556666", tables) == []
	tables_of("subnet-3", "444455556666", tables) == ["rtb-own"]
}

test_destinations_of_routes if {
	network.destinations({"destination_cidr_block": "0.0.0.0/0"}, false) == {{"name": "0.0.0.0/0", "reach": "internet"}}
	network.destinations({"destination_ipv6_cidr_block": "::/0"}, true) == {{"name": "::/0", "reach": "internet"}}
	network.destinations({"destination_ipv6_cidr_block": "::/0"}, false) == set()
	network.destinations({"destination_prefix_list_id": "pl-1"}, false) == {{"name": "prefix list pl-1", "reach": "listed"}}
	network.destinations({"gateway_id": "local"}, true) == set()
}

permission := {
	"ip_protocol": "tcp",
	"from_port": 2223,
	"to_port": 2225,
	"ip_ranges": [],
	"ipv6_ranges": [],
	"prefix_list_ids": [],
	"user_id_group_pairs": [],
}

test_sources_of_a_permission if {
	changed := object.union(permission, {"ip_ranges": ["0.0.0.0/0", "10.0.1.0/24"], "ipv6_ranges": ["fd00::/8"]})
	network.sources(changed, {}, vpc, []) == {
		{"name": "0.0.0.0/0", "reach": "internet"},
		{"name": "10.0.1.0/24", "reach": "inside"},
		{"name": "fd00::/8", "reach": "private"},
	}
}

test_a_prefix_list_is_one_source_for_each_reach if {
	changed := object.union(permission, {"prefix_list_ids": ["pl-1", "pl-2", "pl-3"]})
	lists := {"pl-1": ["198.51.100.0/24", "203.0.113.0/24", "10.9.0.0/16", "10.0.0.0/24"], "pl-2": []}
	network.sources(changed, lists, vpc, []) == {
		{"name": "prefix list pl-1 (198.51.100.0/24 and 1 more)", "reach": "public"},
		{"name": "prefix list pl-1 (10.9.0.0/16)", "reach": "private"},
	}
}

test_prefix_lists_are_read_each_for_itself if {
	refused := {"kind": "denied", "action": "ec2:GetManagedPrefixListEntries", "message": "AccessDenied"}
	facet := {"status": "known", "value": {
		"pl-1": ["10.9.0.0/16"],
		"pl-2": {"status": "known", "value": ["0.0.0.0/0"]},
		"pl-3": {"status": "unknown", "reason": refused},
	}}
	changed := object.union(permission, {"prefix_list_ids": ["pl-1", "pl-2", "pl-3"]})
	network.sources(changed, facet.value, vpc, []) == {
		{"name": "prefix list pl-1 (10.9.0.0/16)", "reach": "private"},
		{"name": "prefix list pl-2 (0.0.0.0/0)", "reach": "internet"},
	}
	network.unread_lists([changed], facet) == {refused}
	network.unread_lists([changed], {"status": "unknown", "reason": refused}) == {refused}
	count(network.unread_lists([object.union(changed, {"prefix_list_ids": ["pl-4"]})], facet)) == 1
	network.unread_lists([permission], {"status": "unknown", "reason": refused}) == set()
	network.admitted_blocks([changed], facet.value) == {"10.9.0.0/16", "0.0.0.0/0"}
}

test_allowed_blocks_are_inside_where_they_are_private if {
	network.place("10.9.1.0/24", vpc, ["10.9.0.0/16"]) == "inside"
	network.place("10.0.0.0/8", vpc, ["10.9.0.0/16"]) == "private"
	network.place("203.0.113.0/24", vpc, ["203.0.113.0/24"]) == "public"
	network.place("0.0.0.0/0", vpc, ["0.0.0.0/0"]) == "internet"
}

test_permissions_overlap_by_protocol_and_port if {
	network.overlaps({"ip_protocol": "-1"}, 2223, 2225)
	network.overlaps(permission, 2223, 2225)
	network.overlaps({"ip_protocol": "6", "from_port": 0, "to_port": 2223}, 2223, 2225)
	network.overlaps({"ip_protocol": "tcp", "from_port": 2225, "to_port": 65535}, 2223, 2225)
	network.overlaps({"ip_protocol": "tcp"}, 2223, 2225)
	not network.overlaps({"ip_protocol": "tcp", "from_port": 2226, "to_port": 65535}, 2223, 2225)
	not network.overlaps({"ip_protocol": "tcp", "from_port": 0, "to_port": 2222}, 2223, 2225)
	not network.overlaps({"ip_protocol": "udp", "from_port": 0, "to_port": 65535}, 2223, 2225)
	not network.overlaps({"ip_protocol": "icmp", "from_port": -1, "to_port": -1}, 2223, 2225)
}

test_traffic_is_named if {
	network.traffic({"ip_protocol": "-1"}) == "all traffic"
	network.traffic({"ip_protocol": "tcp", "from_port": 22, "to_port": 22}) == "tcp port 22"
	network.traffic({"ip_protocol": "udp", "from_port": 0, "to_port": 9}) == "udp ports 0-9"
	network.traffic({"ip_protocol": "50"}) == "protocol 50"
	network.traffic({"ip_protocol": "6", "from_port": 2223, "to_port": 2225}) == "tcp ports 2223-2225"
	network.traffic({"ip_protocol": "17", "from_port": 53, "to_port": 53}) == "udp port 53"
	network.traffic({"ip_protocol": "tcp"}) == "tcp"
}

test_a_permission_names_a_group if {
	network.names_group({"user_id_group_pairs": [{"user_id": "1"}, {"group_id": "sg-1"}]}, "sg-1")
	not network.names_group({"user_id_group_pairs": [{"group_id": "sg-2"}]}, "sg-1")
	not network.names_group(permission, "sg-1")
}

all_traffic := {"ip_protocol": "-1", "ip_ranges": ["0.0.0.0/0"], "user_id_group_pairs": []}

self_rule := object.union(permission, {"user_id_group_pairs": [{"group_id": "sg-1"}]})

test_ports_that_a_group_does_not_open_to_itself if {
	group := {
		"group_id": "sg-1",
		"ip_permissions": [all_traffic, object.union(self_rule, {"to_port": 2224})],
		"ip_permissions_egress": [all_traffic],
	}
	network.unopened_inbound(group) == {2225}
	network.unopened_outbound(group) == set()
	network.unopened_outbound(object.union(group, {"ip_permissions_egress": [self_rule]})) == set()
	network.unopened_outbound(object.union(group, {"ip_permissions_egress": [permission]})) == {2223, 2224, 2225}
}

subnet(blocks) := {
	"subnet_id": "subnet-1",
	"owner_id": "111122223333",
	"availability_zone": "a",
	"ipv6_cidr_blocks": blocks,
}

routes[name] := network.private_zones(
	[subnet(blocks)],
	[{"main": true, "subnet_ids": [], "routes": [object.union({"state": "active", "gateway_id": "igw-1"}, route)]}],
	"111122223333",
) if {
	some name, [blocks, route] in {
		"a route to the internet": [[], {"destination_cidr_block": "0.0.0.0/0"}],
		"a route to some public addresses": [[], {"destination_cidr_block": "203.0.113.0/24"}],
		"a blackhole route": [[], {"destination_cidr_block": "0.0.0.0/0", "state": "blackhole"}],
		"a filtered route": [[], {"destination_cidr_block": "0.0.0.0/0", "state": "filtered"}],
		"a route to a virtual private gateway": [[], {"destination_cidr_block": "0.0.0.0/0", "gateway_id": "vgw-1"}],
		"an IPv6 route without IPv6 addresses": [[], {"destination_ipv6_cidr_block": "::/0"}],
		"an IPv6 route with IPv6 addresses": [["2001:db8::/64"], {"destination_ipv6_cidr_block": "::/0"}],
	}
}

test_private_zones_have_no_route_to_the_internet if {
	{name | some name, zones in routes; zones == set()} == {
		"a route to the internet",
		"an IPv6 route with IPv6 addresses",
	}
}

test_a_subnet_without_routes_that_could_be_read_is_not_private if {
	network.private_zones([subnet([])], [], "111122223333") == set()
	network.unrouted_zones([subnet([])], [], "111122223333") == set()
	network.unrouted_zones([subnet([])], [], "444455556666") == {"a"}
}

test_blocks_of_addresses_in_numbers if {
	network.ipv4("0.0.0.0/0") == {"first": 0, "last": 4294967295}
	network.ipv4("255.255.255.255/32") == {"first": 4294967295, "last": 4294967295}
	network.ipv4("10.0.2.0/24") == {"first": 167772672, "last": 167772927}
}

coverings := {
	"the block itself": [{"10.0.0.0/16"}, "10.0.0.0/16", true],
	"a larger one": [{"10.0.0.0/8"}, "10.0.0.0/16", true],
	"its halves": [{"10.0.0.0/17", "10.0.128.0/17"}, "10.0.0.0/16", true],
	"one half": [{"10.0.0.0/17"}, "10.0.0.0/16", false],
	"all but its end": [{"10.0.0.0/17", "10.0.128.0/18", "10.0.192.0/19"}, "10.0.0.0/16", false],
	"overlapping parts": [{"10.0.0.0/17", "10.0.64.0/18", "10.0.128.0/17", "2001:db8::/32"}, "10.0.0.0/16", true],
	"another block": [{"10.1.0.0/16"}, "10.0.0.0/16", false],
	"nothing": [set(), "10.0.0.0/16", false],
	"an IPv6 block": [{"2a05:d014:1::/56"}, "2a05:d014:1::/56", true],
	"a part of one": [{"2a05:d014:1::/64"}, "2a05:d014:1::/56", false],
}

covering[name] := {true | network.covers(cidrs, block)} if some name, [cidrs, block, _] in coverings

test_blocks_that_together_cover_one[name] if {
	some name, [_, _, whole] in coverings
	covering[name] == {true | whole}
}

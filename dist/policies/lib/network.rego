# METADATA
# description: |
#   CIDR blocks, route tables and security group permissions. IPv4 and IPv6 blocks are only compared with their own
#   kind: on IPv4-mapped IPv6 addresses the interpreter and the WASM answer differently.
package keyproof.lib.network

# Not routed on the internet: RFC 1918, RFC 6598 (shared address space), link-local and loopback, and the same of IPv6.
_private_blocks := {
	"10.0.0.0/8",
	"172.16.0.0/12",
	"192.168.0.0/16",
	"100.64.0.0/10",
	"169.254.0.0/16",
	"127.0.0.0/8",
	"fc00::/7",
	"fe80::/10",
	"::1/128",
}

# 0.0.0.0/0 and ::/0, and as good as those: a half of IPv4 (two such routes are a default route), all public IPv6.
_internet_blocks := {"0.0.0.0/1", "128.0.0.0/1", "2000::/3"}

# Where a CIDR block lies: `inside` one of the given blocks; `internet`, as good as all of it; `private`; or `public`,
# which is also said of text that is no CIDR block.
reach(cidr, blocks) := "inside" if within(cidr, blocks)

else := "internet" if {
	some block in _internet_blocks
	within(block, [cidr])
}

else := "private" if within(cidr, _private_blocks)

else := "public"

# True when one of the blocks contains the CIDR block.
within(cidr, blocks) if {
	some block in blocks
	contains(block, ":") == contains(cidr, ":")
	net.cidr_contains(block, cidr)
}

# The route table in effect for a subnet, as a list of one: the one that is associated with it, else the VPC's main
# one. Empty where the tables hold neither. Of a subnet that another account shares, a table of its own need not be visible
# here, so that the main one proves nothing.
effective_tables(subnet, tables, account) := explicit if {
	explicit := [table | some table in tables; subnet.subnet_id in table.subnet_ids]
	count(explicit) > 0
} else := [table | some table in tables; table.main == true] if {
	subnet.owner_id == account
} else := []

# The reason why what the owner of a shared subnet keeps to itself is not known.
# https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing-service-behavior.html
not_visible(action, what, subnet) := {
	"kind": "unavailable",
	"action": action,
	"message": sprintf("subnet %s belongs to account %s, which shows no %s of it", [
		subnet.subnet_id,
		subnet.owner_id,
		what,
	]),
}

# The shared subnets whose route table is not visible, and their Availability Zones.
unrouted(subnets, tables, account) := [subnet |
	some subnet in subnets
	subnet.owner_id != account
	count(effective_tables(subnet, tables, account)) == 0
]

unrouted_zones(subnets, tables, account) := {subnet.availability_zone |
	some subnet in unrouted(subnets, tables, account)
}

# What VPC Block Public Access does at the internet gateway for a subnet: its mode, `off` where nothing is known to be
# blocked. The state of the subnet is what holds, exclusions and all; but where the account that owns it blocks nothing, or
# is about to change that, it proves nothing. An account's options are only about what it owns itself.
gateway_block(subnet, options, account) := subnet.internet_gateway_block_mode if {
	subnet.internet_gateway_block_mode in _block_modes
	_borne_out(subnet, options, account)
} else := "off"

_block_modes := {"block-bidirectional", "block-ingress"}

_borne_out(subnet, _, account) if subnet.owner_id != account

_borne_out(_, options, _) if {
	options.internet_gateway_block_mode in _block_modes
	options.state != "update-in-progress"
}

# `"; <why>"` where the account does not bear out what a subnet says of VPC Block Public Access, or nothing.
block_doubt(subnet, options, account) := sprintf("; its VPC Block Public Access (%s) is not that of the account (%s, %s)", [
	subnet.internet_gateway_block_mode,
	options.internet_gateway_block_mode,
	options.state,
]) if {
	subnet.internet_gateway_block_mode in _block_modes
	gateway_block(subnet, options, account) == "off"
} else := ""

# The destinations of a route, each with its reach; `listed` of a prefix list, whose entries are not read. An IPv6
# destination says nothing of a subnet without IPv6 addresses. (EC2 gives a route one destination, a file may say more.)
destinations(route, has_ipv6) := union({
	{{"name": cidr, "reach": reach(cidr, [])} | cidr := route.destination_cidr_block},
	{{"name": cidr, "reach": reach(cidr, [])} | has_ipv6 == true; cidr := route.destination_ipv6_cidr_block},
	{{"name": name, "reach": "listed"} | name := sprintf("prefix list %s", [route.destination_prefix_list_id])},
})

# The addresses that a permission of a security group admits, each source with its reach as seen from a VPC with the
# given blocks. Private addresses in one of the allowed blocks count as inside. Of a prefix list the entries of each
# reach are one source; of a list whose entries are not known nothing is said.
sources(permission, prefix_lists, vpc_blocks, allowed) := union({
	{{"name": cidr, "reach": place(cidr, vpc_blocks, allowed)} |
		some cidr in array.concat(permission.ip_ranges, permission.ipv6_ranges)
	},
	{{"name": sprintf("prefix list %s (%s)", [id, some_of(cidrs)]), "reach": held} |
		some id in permission.prefix_list_ids
		some held in ["internet", "public", "private"]
		cidrs := sort([cidr |
			some cidr in _entries(prefix_lists, id)
			place(cidr, vpc_blocks, allowed) == held
		])
		count(cidrs) > 0
	},
})

# The CIDR blocks of a prefix list; none where they are not known.
_entries(prefix_lists, id) := prefix_lists[id] if {
	is_array(prefix_lists[id])
} else := prefix_lists[id].value if {
	prefix_lists[id].status == "known"
} else := []

# Why the entries of prefix lists that permissions name are not known: `facet` is the fact of all lists.
unread_lists(permissions, facet) := {reason |
	named := {id | some permission in permissions; some id in permission.prefix_list_ids}
	some id in named
	reason := _unread_list(id, facet)
}

_unread_list(id, facet) := list.reason if {
	list := facet.value[id]
	list.status == "unknown"
}

_unread_list(id, facet) := {
	"kind": "not_found",
	"action": "ec2:GetManagedPrefixListEntries",
	"message": sprintf("the entries of prefix list %s were not read", [id]),
} if {
	facet.status == "known"
	count({id} - {name | some name, _ in facet.value}) == 1
}

_unread_list(_, facet) := facet.reason if facet.status == "unknown"

# All the CIDR blocks that permissions admit, prefix lists' entries with them.
admitted_blocks(permissions, prefix_lists) := {cidr |
	some permission in permissions
	some cidr in array.concat(permission.ip_ranges, permission.ipv6_ranges)
} | {cidr |
	some permission in permissions
	some id in permission.prefix_list_ids
	some cidr in _entries(prefix_lists, id)
}

# True when CIDR blocks cover all addresses of one: of an IPv4 block together, of an IPv6 block one of them alone.
covers(cidrs, block) if {
	within(block, cidrs)
}

covers(cidrs, block) if {
	whole := ipv4(block)
	parts := [part | some cidr in cidrs; contains(cidr, ":") == false; part := ipv4(cidr)]
	starts := {whole.first} | {next |
		some part in parts
		next := part.last + 1
		next > whole.first
		next <= whole.last
	}
	bare := {start | some start in starts} - {start |
		some start in starts
		some part in parts
		part.first <= start
		part.last >= start
	}
	count(bare) == 0
}

place(cidr, vpc_blocks, allowed) := "inside" if {
	reach(cidr, []) == "private"
	within(cidr, allowed)
}

else := reach(cidr, vpc_blocks)

# The first of a sorted list, and how many more there are.
some_of(list) := list[0] if {
	count(list) == 1
}

else := sprintf("%s and %d more", [list[0], count(list) - 1])

# True when a permission names a security group as its other end.
names_group(permission, group_id) if {
	some pair in permission.user_id_group_pairs
	pair.group_id == group_id
}

# True when a permission of a security group lets traffic through to one of the TCP ports from `first` to `last`.
overlaps(permission, _, _) if permission.ip_protocol == "-1"

overlaps(permission, first, last) if {
	permission.ip_protocol in {"tcp", "6"}
	object.get(permission, "from_port", 0) <= last
	object.get(permission, "to_port", 65535) >= first
}

# How a message names the traffic that a permission lets through.
traffic(permission) := "all traffic" if permission.ip_protocol == "-1"

else := sprintf("%s port %d", [_protocol(permission), permission.from_port]) if {
	permission.from_port == permission.to_port
}

else := sprintf("%s ports %d-%d", [_protocol(permission), permission.from_port, permission.to_port]) if {
	permission.from_port < permission.to_port
}

else := _protocol(permission) if permission.ip_protocol in {"17", "6", "tcp", "udp"}

else := sprintf("protocol %s", [permission.ip_protocol])

# EC2 takes a protocol by its number, too.
_protocol(permission) := object.get({"6": "tcp", "17": "udp"}, permission.ip_protocol, permission.ip_protocol)

# The TCP ports that HSMs answer on.
_hsm_ports := {2223, 2224, 2225}

# Those of them that none of the permissions opens.
_unopened(permissions) := _hsm_ports - {port |
	some port in _hsm_ports
	some permission in permissions
	overlaps(permission, port, port)
}

# Those of them that a security group does not open to its own members over IPv4, inbound and outbound. An outbound rule
# to everywhere leads to the members too.
unopened_inbound(group) := _unopened([permission |
	some permission in group.ip_permissions
	names_group(permission, group.group_id)
])

unopened_outbound(group) := _unopened([permission |
	some permission in group.ip_permissions_egress
	_leads_to(permission, group.group_id)
])

# The HSM ports on which a group's outbound rules lead to every one of some blocks, and those on which they lead to any address.
led_to(group, blocks) := {port |
	some port in _hsm_ports
	cidrs := _outbound_cidrs(group, port)
	count(blocks) > 0
	count([block | some block in blocks; covers(cidrs, block)]) == count(blocks)
}

led_somewhere(group) := {port | some port in _hsm_ports; count(_outbound_cidrs(group, port)) > 0}

_outbound_cidrs(group, port) := [cidr |
	some permission in group.ip_permissions_egress
	overlaps(permission, port, port)
	some cidr in permission.ip_ranges
]

_leads_to(permission, group_id) if names_group(permission, group_id)

_leads_to(permission, _) if covers(permission.ip_ranges, "0.0.0.0/0")

# The Availability Zones of private subnets: those with a route table and without an active route to the internet
# through an internet gateway.
private_zones(subnets, tables, account) := {subnet.availability_zone |
	some subnet in subnets
	count(effective_tables(subnet, tables, account)) > 0
	count([destination |
		some table in effective_tables(subnet, tables, account)
		some way in gateway_routes(table, count(subnet.ipv6_cidr_blocks) > 0)
		some destination in way.destinations
		destination.reach == "internet"
	]) == 0
}

# The active routes of a table through a gateway to the internet, each with its destinations. Carrier gateways lead there
# from Wavelength Zones. A state of a route that is not known counts as active.
gateway_routes(table, has_ipv6) := [{"gateway": gateway, "destinations": destinations(route, has_ipv6)} |
	some route in table.routes
	gateway := _gateway_of(route)
	_stands(route)
]

_gateway_of(route) := route.gateway_id if startswith(route.gateway_id, "igw-")

_gateway_of(route) := route.carrier_gateway_id if route.carrier_gateway_id != ""

_stands(route) if {
	route.state != "blackhole"
	route.state != "filtered"
}

# True where a table has an active IPv6 route to the internet through a gateway; `gateway` is which.
ipv6_gateways(table) := {way.gateway |
	some way in gateway_routes(table, true)
	some destination in way.destinations
	contains(destination.name, ":")
	destination.reach in {"internet", "public"}
} | {way.gateway |
	some way in gateway_routes(table, true)
	some destination in way.destinations
	destination.reach == "listed"
}

# How the internet reaches a subnet through a firewall or another appliance: the table of an internet gateway (an edge
# association) leads to the subnet's addresses through it, and the subnet's own table leads out through it.
# https://docs.aws.amazon.com/vpc/latest/userguide/gwlb-route.html
inspected_ways(subnet, tables, account) := {way |
	some edge in tables
	some gateway in object.get(edge, "gateway_ids", [])
	startswith(gateway, "igw-")
	some inward in edge.routes
	_stands(inward)
	_touches(inward.destination_cidr_block, subnet.cidr_block)
	appliance := _appliance_of(inward)
	some table in effective_tables(subnet, tables, account)
	some outward in table.routes
	_stands(outward)
	_appliance_of(outward) == appliance
	reach(outward.destination_cidr_block, []) in {"internet", "public"}
	way := {"gateway": gateway, "appliance": appliance, "edge": edge.route_table_id, "table": table.route_table_id}
} | {way |
	some edge in tables
	some gateway in object.get(edge, "gateway_ids", [])
	startswith(gateway, "igw-")
	some inward in edge.routes
	_stands(inward)
	some block in subnet.ipv6_cidr_blocks
	_touches(inward.destination_ipv6_cidr_block, block)
	appliance := _appliance_of(inward)
	some table in effective_tables(subnet, tables, account)
	some outward in table.routes
	_stands(outward)
	_appliance_of(outward) == appliance
	reach(outward.destination_ipv6_cidr_block, []) in {"internet", "public"}
	way := {"gateway": gateway, "appliance": appliance, "edge": edge.route_table_id, "table": table.route_table_id}
}

# The endpoint or network interface that a route leads to.
_appliance_of(route) := route.gateway_id if startswith(route.gateway_id, "vpce-")

_appliance_of(route) := route.network_interface_id if route.network_interface_id != ""

# True of two CIDR blocks of a kind of which one contains the other.
_touches(one, other) if within(one, [other])

_touches(one, other) if within(other, [one])

# An IPv4 CIDR block as the numbers of its first and last address.
ipv4(cidr) := {"first": first, "last": (first + _sizes[to_number(length)]) - 1} if {
	[address, length] := split(cidr, "/")
	[a, b, c, d] := split(address, ".")
	first := (((((to_number(a) * 256) + to_number(b)) * 256) + to_number(c)) * 256) + to_number(d)
}

# How many addresses a block has, by the length of its prefix from 0 to 32.
_sizes := [
	4294967296,
	2147483648,
	1073741824,
	536870912,
	268435456,
	134217728,
	67108864,
	33554432,
	16777216,
	8388608,
	4194304,
	2097152,
	1048576,
	524288,
	262144,
	131072,
	65536,
	32768,
	16384,
	8192,
	4096,
	2048,
	1024,
	512,
	256,
	128,
	64,
	32,
	16,
	8,
	4,
	2,
	1,
]

# METADATA
# description: |
#   CIDR blocks, route tables and security group permissions. IPv4 and IPv6 blocks are only compared with their own
#   kind: on IPv4-mapped IPv6 addresses the interpreter and the WASM answer differently.
package keyproof.lib.network

# Not routed on the internet: RFC 1918, RFC 6598 (shared address space), link-local and loopback, and the same of IPv6.
private_blocks := {
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
internet_blocks := {"0.0.0.0/1", "128.0.0.0/1", "2000::/3"}

# Where a CIDR block lies: `inside` one of the given blocks; `internet`, as good as all of it; `private`; or `public`,
# which is also said of text that is no CIDR block.
reach(cidr, blocks) := "inside" if within(cidr, blocks)

else := "internet" if {
	some block in internet_blocks
	within(block, [cidr])
}

else := "private" if within(cidr, private_blocks)

else := "public"

# True when one of the blocks contains the CIDR block.
within(cidr, blocks) if {
	some block in blocks
	contains(block, ":") == contains(cidr, ":")
	net.cidr_contains(block, cidr)
}

# The route table in effect for a subnet, as a list of one: the one that is associated with it, else the VPC's main
# one. Empty where the tables hold neither.
effective_tables(subnet_id, tables) := explicit if {
	explicit := [table | some table in tables; subnet_id in table.subnet_ids]
	count(explicit) > 0
} else := [table | some table in tables; table.main == true]

# What VPC Block Public Access does at the internet gateway for a subnet: its mode, `off` where nothing is known to be
# blocked. The state of the subnet is what holds, exclusions and all; but where the account that owns it blocks nothing, or
# is about to change that, it proves nothing. An account's options are only about what it owns itself.
gateway_block(subnet, options, account) := subnet.internet_gateway_block_mode if {
	subnet.internet_gateway_block_mode in block_modes
	borne_out(subnet, options, account)
} else := "off"

block_modes := {"block-bidirectional", "block-ingress"}

borne_out(subnet, _, account) if subnet.owner_id != account

borne_out(_, options, _) if {
	options.internet_gateway_block_mode in block_modes
	options.state != "update-in-progress"
}

# `"; <why>"` where the account does not bear out what a subnet says of VPC Block Public Access, or nothing.
block_doubt(subnet, options, account) := sprintf("; its VPC Block Public Access (%s) is not that of the account (%s, %s)", [
	subnet.internet_gateway_block_mode,
	options.internet_gateway_block_mode,
	options.state,
]) if {
	subnet.internet_gateway_block_mode in block_modes
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
# reach are one source; a list whose entries are not known may hold the internet.
sources(permission, prefix_lists, vpc_blocks, allowed) := union({
	{{"name": cidr, "reach": place(cidr, vpc_blocks, allowed)} |
		some cidr in array.concat(permission.ip_ranges, permission.ipv6_ranges)
	},
	{{"name": sprintf("prefix list %s (%s)", [id, some_of(cidrs)]), "reach": held} |
		some id in permission.prefix_list_ids
		some held in ["internet", "public", "private"]
		cidrs := sort([cidr |
			some cidr in object.get(prefix_lists, id, [])
			place(cidr, vpc_blocks, allowed) == held
		])
		count(cidrs) > 0
	},
	{{"name": sprintf("prefix list %s (entries not known)", [id]), "reach": "internet"} |
		some id in permission.prefix_list_ids
		object.get(prefix_lists, id, null) == null
	},
})

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

else := sprintf("%s port %d", [permission.ip_protocol, permission.from_port]) if {
	permission.from_port == permission.to_port
}

else := sprintf("%s ports %d-%d", [permission.ip_protocol, permission.from_port, permission.to_port]) if {
	permission.from_port < permission.to_port
}

else := sprintf("protocol %s", [permission.ip_protocol])

# The TCP ports that HSMs answer on.
hsm_ports := {2223, 2224, 2225}

# Those of them that none of the permissions opens.
unopened(permissions) := hsm_ports - {port |
	some port in hsm_ports
	some permission in permissions
	overlaps(permission, port, port)
}

# Those of them that a security group does not open to its own members over IPv4, inbound and outbound. An outbound rule
# to everywhere leads to the members too.
unopened_inbound(group) := unopened([permission |
	some permission in group.ip_permissions
	names_group(permission, group.group_id)
])

unopened_outbound(group) := unopened([permission |
	some permission in group.ip_permissions_egress
	leads_to(permission, group.group_id)
])

leads_to(permission, group_id) if names_group(permission, group_id)

leads_to(permission, _) if "0.0.0.0/0" in permission.ip_ranges

# The Availability Zones of private subnets: those with a route table and without an active route to the internet
# through an internet gateway.
private_zones(subnets, tables) := {subnet.availability_zone |
	some subnet in subnets
	count(effective_tables(subnet.subnet_id, tables)) > 0
	count(internet_routes(subnet, tables)) == 0
}

internet_routes(subnet, tables) := [route |
	some table in effective_tables(subnet.subnet_id, tables)
	some route in table.routes
	startswith(route.gateway_id, "igw-")
	route.state != "blackhole"
	route.state != "filtered"
	has_ipv6 := count(subnet.ipv6_cidr_blocks) > 0
	some destination in destinations(route, has_ipv6)
	destination.reach == "internet"
]

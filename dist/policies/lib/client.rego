# METADATA
# description: |
#   Who may talk to the HSMs of a cluster: the carriers of its security group, and whoever else the group's inbound rules
#   admit on the HSM ports (https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg-client-instance.html).
package keyproof.lib.client

import data.keyproof.lib.fact
import data.keyproof.lib.network

# The inbound permissions for the HSM ports of the groups on the cluster's HSMs.
permissions(cluster) := [permission |
	some group in cluster.security_groups.value
	some permission in group.ip_permissions
	network.overlaps(permission, 2223, 2225)
]

# What those admit beside the groups' own members: `groups`, `addresses`, or `unknown` where the groups were not read.
others(cluster) := {"unknown"} if {
	count(fact.missing(cluster, "security_groups", "")) > 0
} else := {"groups" |
	own := {object.get(cluster.metadata.value, "security_group", "")}
	some permission in permissions(cluster)
	some pair in permission.user_id_group_pairs
	count({object.get(pair, "group_id", "")} - own) == 1
} | {"addresses" |
	some permission in permissions(cluster)
	(count(permission.ip_ranges) + count(permission.ipv6_ranges)) + count(permission.prefix_list_ids) > 0
}

# The IPv6 addresses of a network interface that are routed on the internet.
global_ipv6(host) := {address |
	some address in host.ipv6_addresses
	network.reach(sprintf("%s/128", [address]), []) in {"public", "internet"}
}

# The internet gateways that lead to an interface's IPv6 addresses.
ipv6_gateways(host, cluster) := {gateway |
	some table in _tables_of(host, cluster)
	some gateway in network.ipv6_gateways(table)
}

# The route table of an interface's subnet, as a list of one; empty where it is not known.
_tables_of(host, cluster) := network.effective_tables(
	{"subnet_id": host.subnet_id, "owner_id": cluster.vpc.value.owner_id},
	cluster.route_tables.value,
	cluster.account,
) if {
	object.get(host, "vpc_id", cluster.metadata.value.vpc_id) == cluster.metadata.value.vpc_id
} else := []

# Why the routes of an interface's subnet are not known, as a set; empty where they are.
unrouted(host, cluster) := set() if {
	count(_tables_of(host, cluster)) > 0
} else := reasons if {
	reasons := fact.missing(cluster, "route_tables", "ec2:DescribeRouteTables") | fact.missing(cluster, "vpc", "ec2:DescribeVpcs")
	count(reasons) > 0
} else := {{
	"kind": "unavailable",
	"action": "ec2:DescribeRouteTables",
	"message": sprintf("the route table of subnet %s is not visible", [object.get(host, "subnet_id", "(none)")]),
}}

# METADATA
# description: |
#   What a network ACL lets through: the rule with the lowest number that matches decides, and what none matches is
#   denied (https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html).
package keyproof.lib.network_acl

import data.keyproof.lib.network

# The ACLs in effect for a subnet, as a list of one: every subnet has one, so none means that it could not be read.
effective(subnet_id, acls) := [acl | some acl in acls; subnet_id in acl.subnet_ids]

# The numbers of the rules that stop some of the TCP traffic from the addresses of an IPv4 CIDR block into the subnet, or
# out to them, to destination ports from `from` to `to`. Traffic inside a subnet passes no ACL.
#
# Mostly the first rule decides for all of it. Otherwise, what decides can only change where a rule's addresses or ports
# begin, or behind their end: those points are looked at.
stopping(acl, egress, cidr, from, to) := set() if {
	block := network.ipv4(cidr)
	rules := _overlapping(acl, egress, block, from, to)
	lowest := min([rule.number | some rule in rules])
	some rule in rules
	rule.number == lowest
	rule.action == "allow"
	rule.first <= block.first
	rule.last >= block.last
	rule.from <= from
	rule.to >= to
} else := {number |
	block := network.ipv4(cidr)
	rules := _overlapping(acl, egress, block, from, to)
	some address in _points([[rule.first, rule.last] | some rule in rules], block.first, block.last)
	some port in _points([[rule.from, rule.to] | some rule in rules], from, to)
	number := _denial(rules, address, port)
}

# The rules for TCP over IPv4 of a direction that touch the addresses and ports.
_overlapping(acl, egress, block, from, to) := [rule |
	some entry in acl.entries
	entry.egress == egress
	opened := _ports(entry)
	opened.from <= to
	opened.to >= from
	addresses := network.ipv4(entry.cidr_block)
	addresses.first <= block.last
	addresses.last >= block.first
	rule := {
		"number": entry.rule_number,
		"action": entry.rule_action,
		"first": addresses.first,
		"last": addresses.last,
		"from": opened.from,
		"to": opened.to,
	}
]

# From `first` to `last`, the points where one of the ranges begins or has just ended; `first` itself among them.
_points(ranges, first, last) := {first} | {point |
	some range in ranges
	some point in [range[0], range[1] + 1]
	point > first
	point <= last
}

# The number of the rule that denies traffic at an address and port; undefined where it is allowed. 32767 is the rule at
# the end of every ACL, which denies the rest.
_denial(rules, address, port) := lowest if {
	matching := [rule |
		some rule in rules
		rule.first <= address
		rule.last >= address
		rule.from <= port
		rule.to >= port
	]
	lowest := min({32767} | {rule.number | some rule in matching})
	count([rule | some rule in matching; rule.number == lowest; rule.action == "allow"]) == 0
}

# The rules that let in TCP traffic from the internet, or as good as all of it, on one of the ports from `from` to `to`.
# A rule counts unless one denial with a lower number takes back all that it allows there.
internet_rules(acl, from, to) := {{"number": entry.rule_number, "cidr": cidr} |
	some entry in acl.entries
	entry.egress == false
	entry.rule_action == "allow"
	cidr := _block_of(entry)
	network.reach(cidr, []) == "internet"
	opened := {"from": max([from, _ports(entry).from]), "to": min([to, _ports(entry).to])}
	opened.from <= opened.to
	count(_denials(acl, entry, cidr, opened.from, opened.to)) == 0
}

# True where a direction of the ACL allows some TCP traffic of a family (`cidr_block` for IPv4, `ipv6_cidr_block`) on one
# of the ports from `from` to `to`, unless one denial with a lower number takes back all that the entry allows there.
allows_some(acl, egress, family, from, to) if {
	some entry in acl.entries
	entry.egress == egress
	entry.rule_action == "allow"
	cidr := entry[family]
	cidr != ""
	_ports(entry).from <= to
	_ports(entry).to >= from
	count(_denials(acl, entry, cidr, max([from, _ports(entry).from]), min([to, _ports(entry).to]))) == 0
}

# The denials that come before an entry and take back all that it allows of a block on the ports.
_denials(acl, entry, cidr, from, to) := [denying |
	some denying in acl.entries
	denying.egress == entry.egress
	denying.rule_action != "allow"
	denying.rule_number < entry.rule_number
	network.within(cidr, [_block_of(denying)])
	_ports(denying).from <= from
	_ports(denying).to >= to
]

# The ports of TCP that an entry is about; undefined of an entry about other protocols.
_ports(entry) := {"from": 0, "to": 65535} if {
	entry.protocol == "-1"
} else := {"from": entry.port_range.from, "to": entry.port_range.to} if {
	entry.protocol == "6"
} else := {"from": 0, "to": 65535} if {
	entry.protocol == "6"
}

_block_of(entry) := block if {
	block := entry.cidr_block
} else := entry.ipv6_cidr_block

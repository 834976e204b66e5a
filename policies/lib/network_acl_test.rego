package keyproof.lib.network_acl_test

import data.keyproof.lib.network_acl

deny_rest := {
	"rule_number": 32767,
	"egress": false,
	"protocol": "-1",
	"rule_action": "deny",
	"cidr_block": "0.0.0.0/0",
}

allow(number, cidr, from, to) := {
	"rule_number": number,
	"egress": false,
	"protocol": "6",
	"rule_action": "allow",
	"cidr_block": cidr,
	"port_range": {"from": from, "to": to},
}

deny(number, cidr, from, to) := object.union(allow(number, cidr, from, to), {"rule_action": "deny"})

all_traffic(entry) := object.union(object.remove(entry, ["port_range"]), {"protocol": "-1"})

acl(entries) := {"network_acl_id": "acl-1", "subnet_ids": ["subnet-1"], "entries": array.concat(entries, [deny_rest])}

# What stops inbound TCP 2223-2225 from 10.0.2.0/24.
table := {
	"nothing is allowed": {"entries": [], "stopping": {32767}},
	"all traffic is allowed": {"entries": [all_traffic(allow(100, "0.0.0.0/0", 0, 0))], "stopping": set()},
	"TCP without a range of ports is all of it": {
		"entries": [object.remove(allow(100, "0.0.0.0/0", 0, 0), ["port_range"])],
		"stopping": set(),
	},
	"just the ports and addresses are allowed": {
		"entries": [allow(100, "10.0.2.0/24", 2223, 2225)],
		"stopping": set(),
	},
	"a port is left out": {"entries": [allow(100, "10.0.2.0/24", 2223, 2224)], "stopping": {32767}},
	"several rules cover the ports": {
		"entries": [allow(100, "10.0.2.0/24", 0, 2223), allow(110, "10.0.0.0/16", 2224, 65535)],
		"stopping": set(),
	},
	"two halves cover the addresses": {
		"entries": [allow(100, "10.0.2.0/25", 2223, 2225), allow(110, "10.0.2.128/25", 2223, 2225)],
		"stopping": set(),
	},
	"only half of the addresses is allowed": {
		"entries": [allow(100, "10.0.2.0/25", 2223, 2225)],
		"stopping": {32767},
	},
	"a lower denial of some addresses comes first": {
		"entries": [deny(90, "10.0.2.128/26", 2223, 2225), allow(100, "0.0.0.0/0", 0, 65535)],
		"stopping": {90},
	},
	"a lower denial of one port comes first": {
		"entries": [deny(90, "0.0.0.0/0", 2224, 2224), allow(100, "0.0.0.0/0", 0, 65535)],
		"stopping": {90},
	},
	"a higher denial comes too late": {
		"entries": [allow(100, "0.0.0.0/0", 0, 65535), deny(110, "10.0.2.0/24", 0, 65535)],
		"stopping": set(),
	},
	"the order of the entries does not matter": {
		"entries": [deny(110, "10.0.2.0/24", 0, 65535), allow(100, "0.0.0.0/0", 0, 65535)],
		"stopping": set(),
	},
	"a denial of other addresses does not matter": {
		"entries": [deny(90, "10.0.3.0/24", 0, 65535), allow(100, "0.0.0.0/0", 0, 65535)],
		"stopping": set(),
	},
	"a denial of other ports does not matter": {
		"entries": [deny(90, "0.0.0.0/0", 22, 22), allow(100, "0.0.0.0/0", 0, 65535)],
		"stopping": set(),
	},
	"a denial of another protocol does not matter": {
		"entries": [
			object.union(deny(90, "0.0.0.0/0", 0, 65535), {"protocol": "17"}),
			allow(100, "0.0.0.0/0", 0, 65535),
		],
		"stopping": set(),
	},
	"an allowance of another protocol does not help": {
		"entries": [object.union(allow(90, "0.0.0.0/0", 0, 65535), {"protocol": "17"})],
		"stopping": {32767},
	},
	"an outbound rule says nothing of what comes in": {
		"entries": [object.union(allow(90, "0.0.0.0/0", 0, 65535), {"egress": true})],
		"stopping": {32767},
	},
	"a rule for IPv6 says nothing of IPv4": {
		"entries": [object.union(
			object.remove(allow(90, "", 0, 65535), ["cidr_block"]),
			{"ipv6_cidr_block": "::/0"},
		)],
		"stopping": {32767},
	},
	"an action that AWS has added is no allowance": {
		"entries": [object.union(allow(90, "0.0.0.0/0", 0, 65535), {"rule_action": "count"})],
		"stopping": {90},
	},
	"several rules stop parts of it": {
		"entries": [
			deny(80, "10.0.2.7/32", 0, 65535),
			deny(90, "0.0.0.0/0", 2223, 2223),
			allow(100, "10.0.2.0/25", 0, 65535),
		],
		"stopping": {80, 90, 32767},
	},
}

test_what_stops_traffic[name] if {
	some name, case in table
	network_acl.stopping(acl(case.entries), false, "10.0.2.0/24", 2223, 2225) == case.stopping
}

test_an_acl_that_does_not_tell_its_last_rule_denies_all_the_same if {
	network_acl.stopping({"entries": []}, true, "10.0.2.0/24", 2223, 2225) == {32767}
}

test_outbound_rules_have_their_own_numbers if {
	entries := [all_traffic(allow(100, "0.0.0.0/0", 0, 0)), object.union(
		all_traffic(deny(100, "0.0.0.0/0", 0, 0)),
		{"egress": true},
	)]
	network_acl.stopping(acl(entries), true, "10.0.2.0/24", 2223, 2225) == {100}
	network_acl.stopping(acl(entries), false, "10.0.2.0/24", 2223, 2225) == set()
}

test_the_acl_of_a_subnet if {
	network_acl.effective("subnet-1", [acl([])]) == [acl([])]
	network_acl.effective("subnet-2", [acl([])]) == []
}

from_internet(entries) := {sprintf("%d %s", [rule.number, rule.cidr]) |
	some rule in network_acl.internet_rules(acl(entries), 2223, 2225)
}

test_rules_that_let_the_internet_in if {
	from_internet([all_traffic(allow(100, "0.0.0.0/0", 0, 0))]) == {"100 0.0.0.0/0"}
	from_internet([allow(100, "0.0.0.0/0", 2225, 2225)]) == {"100 0.0.0.0/0"}
	from_internet([object.union(
		object.remove(allow(101, "", 0, 65535), ["cidr_block"]),
		{"ipv6_cidr_block": "::/0"},
	)]) == {"101 ::/0"}
}

test_rules_that_do_not_let_the_internet_in if {
	from_internet([allow(100, "10.0.0.0/8", 0, 65535)]) == set()
	from_internet([allow(100, "0.0.0.0/0", 443, 443)]) == set()
	from_internet([object.union(allow(100, "0.0.0.0/0", 0, 65535), {"protocol": "17"})]) == set()
	from_internet([object.union(allow(100, "0.0.0.0/0", 0, 65535), {"egress": true})]) == set()
	from_internet([deny(90, "0.0.0.0/0", 2223, 2225), allow(100, "0.0.0.0/0", 0, 65535)]) == set()
}

test_denials_that_leave_the_internet_in if {
	from_internet([deny(110, "0.0.0.0/0", 2223, 2225), allow(100, "0.0.0.0/0", 0, 65535)]) == {"100 0.0.0.0/0"}
	from_internet([deny(90, "0.0.0.0/0", 2223, 2224), allow(100, "0.0.0.0/0", 0, 65535)]) == {"100 0.0.0.0/0"}
	from_internet([deny(90, "203.0.113.0/24", 0, 65535), allow(100, "0.0.0.0/0", 0, 65535)]) == {"100 0.0.0.0/0"}
}

test_a_family_is_allowed if {
	network_acl.allows_some(acl([allow(100, "10.0.0.0/8", 2225, 3000)]), false, "cidr_block", 2223, 2225)
	not network_acl.allows_some(acl([allow(100, "10.0.0.0/8", 2226, 3000)]), false, "cidr_block", 2223, 2225)
	not network_acl.allows_some(acl([allow(100, "10.0.0.0/8", 0, 65535)]), false, "ipv6_cidr_block", 2223, 2225)
	not network_acl.allows_some(acl([allow(100, "10.0.0.0/8", 0, 65535)]), true, "cidr_block", 2223, 2225)
}

package keyproof.cloudhsm_cluster.network_acl_passes_hsm_traffic_test

import data.keyproof.cloudhsm_cluster.network_acl_passes_hsm_traffic as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

in_state(state) := testing.with_metadata(cut_off, {"state": state})

with_acls(acls) := testing.with_facets(fixtures.cluster, {"network_acls": acls})

# subnet-0b1 keeps the default ACL, and subnet-0a1 has one with these entries.
with_entries(entries) := with_acls([object.union(fixtures.acl, {"subnet_ids": ["subnet-0b1"]}), own(entries)])

own(entries) := {
	"network_acl_id": "acl-0a1",
	"is_default": false,
	"subnet_ids": ["subnet-0a1"],
	"entries": array.concat(entries, [fixtures.deny_rest, fixtures.outbound(fixtures.deny_rest)]),
}

tcp(number, cidr, from, to) := {
	"rule_number": number,
	"egress": false,
	"protocol": "6",
	"rule_action": "allow",
	"cidr_block": cidr,
	"port_range": {"from": from, "to": to},
}

hsm_ports := tcp(100, "10.0.2.0/24", 2223, 2225)

replies := tcp(110, "10.0.2.0/24", 32768, 60999)

# Just what the cluster needs.
narrow := [hsm_ports, replies, fixtures.outbound(hsm_ports), fixtures.outbound(replies)]

cut_off := with_entries([])

stops := "network ACL acl-0a1 of subnet subnet-0a1 (eu-central-1a) stops "

cases["the default network ACL passes"] := {"given": fixtures.cluster, "verdict": "pass"}

cases["rules for just the ports and subnets pass"] := {"given": with_entries(narrow), "verdict": "pass"}

cases["a network ACL without rules fails"] := {
	"given": cut_off,
	"verdict": "fail",
	"violation": {
		concat("", [
			stops,
			"inbound TCP 2223-2225 from 10.0.2.0/24 (rule *), ",
			"inbound replies on TCP 32768-60999 from 10.0.2.0/24 (rule *)",
		]),
		concat("", [
			stops,
			"outbound TCP 2223-2225 to 10.0.2.0/24 (rule *), ",
			"outbound replies on TCP 32768-60999 to 10.0.2.0/24 (rule *)",
		]),
	},
}

cases["replies that may not leave fail"] := {
	"given": with_entries([hsm_ports, replies, fixtures.outbound(hsm_ports)]),
	"verdict": "fail",
	"violation": {concat("", [stops, "outbound replies on TCP 32768-60999 to 10.0.2.0/24 (rule *)"])},
}

cases["replies that may not come back fail"] := {
	"given": with_entries([hsm_ports, fixtures.outbound(hsm_ports), fixtures.outbound(replies)]),
	"verdict": "fail",
	"violation": {concat("", [stops, "inbound replies on TCP 32768-60999 from 10.0.2.0/24 (rule *)"])},
}

cases["a denial with a lower number fails"] := {
	"given": with_entries(array.concat(
		[object.union(tcp(90, "0.0.0.0/0", 2224, 2224), {"rule_action": "deny"})],
		narrow,
	)),
	"verdict": "fail",
	"violation": {concat("", [stops, "inbound TCP 2223-2225 from 10.0.2.0/24 (rule 90)"])},
}

cases["a denial with a higher number passes"] := {
	"given": with_entries(array.concat(
		[object.union(tcp(120, "0.0.0.0/0", 0, 65535), {"rule_action": "deny"})],
		narrow,
	)),
	"verdict": "pass",
}

cases["every rule that stops a part of it is named"] := {
	"given": with_entries([
		object.union(tcp(80, "10.0.2.128/25", 2223, 2223), {"rule_action": "deny"}),
		tcp(100, "10.0.2.0/24", 2223, 2224),
		replies,
		fixtures.outbound(fixtures.allow_all),
	]),
	"verdict": "fail",
	"violation": {concat("", [stops, "inbound TCP 2223-2225 from 10.0.2.0/24 (rules 80, *)"])},
}

cases["only the ports of Windows clients are not enough for Linux"] := {
	"given": with_entries([hsm_ports, tcp(110, "10.0.2.0/24", 49152, 65535), fixtures.outbound(fixtures.allow_all)]),
	"verdict": "fail",
	"violation": {concat("", [stops, "inbound replies on TCP 32768-60999 from 10.0.2.0/24 (rule *)"])},
}

cases["the ports of replies can be chosen"] := {
	"given": with_entries([hsm_ports, tcp(110, "10.0.2.0/24", 49152, 65535), fixtures.outbound(fixtures.allow_all)]),
	"parameters": {"first_ephemeral_port": 49152, "last_ephemeral_port": 65535},
	"verdict": "pass",
}

cases["traffic inside a subnet passes no network ACL"] := {
	"given": testing.with_facets(
		object.union(
			object.remove(fixtures.cluster, ["metadata"]),
			{"metadata": testing.known(object.union(
				object.remove(fixtures.metadata, ["subnet_mapping", "hsms"]),
				{"subnet_mapping": {"eu-central-1a": "subnet-0a1"}, "hsms": [fixtures.hsm_a]},
			))},
		),
		{"subnets": [fixtures.subnet_a], "network_acls": [own([])]},
	),
	"verdict": "pass",
}

cases["a network ACL of other subnets does not count"] := {
	"given": with_acls([fixtures.acl, object.union(own([]), {"subnet_ids": ["subnet-0p1"]})]),
	"verdict": "pass",
}

cases["a subnet with IPv6 addresses only is not looked at from the others"] := {
	"given": testing.with_facets(fixtures.cluster, {
		"subnets": [fixtures.subnet_a, object.remove(fixtures.subnet_b, ["cidr_block"])],
		"network_acls": [object.union(fixtures.acl, {"subnet_ids": ["subnet-0b1"]}), own([])],
	}),
	"verdict": "pass",
}

cases["the internet is let in where nobody minds"] := {
	"given": fixtures.cluster,
	"parameters": {"closed_to_internet": false},
	"verdict": "pass",
}

cases["the internet is let in where somebody minds"] := {
	"given": fixtures.cluster,
	"parameters": {"closed_to_internet": true},
	"verdict": "fail",
	"violation": {{"message": "network ACL acl-0f1 lets 0.0.0.0/0 in on HSM ports (rule 100)", "severity": "low"}},
}

cases["a network ACL for just the subnets lets no internet in"] := {
	"given": with_acls([own(narrow), object.union(
		own([
			tcp(100, "10.0.1.0/24", 0, 65535),
			fixtures.outbound(tcp(100, "10.0.1.0/24", 0, 65535)),
		]),
		{"network_acl_id": "acl-0b1", "subnet_ids": ["subnet-0b1"]},
	)]),
	"parameters": {"closed_to_internet": true},
	"verdict": "pass",
}

cases["a subnet without a network ACL that could be read is no pass"] := {
	"given": with_acls([object.union(fixtures.acl, {"subnet_ids": ["subnet-0b1"]})]),
	"verdict": "fail",
	"violation": {{
		"message": "subnet subnet-0a1 (eu-central-1a) has no network ACL that could be read",
		"severity": "low",
	}},
}

cases["a subnet of the cluster that was not found is no pass"] := {
	"given": testing.with_facets(fixtures.cluster, {"subnets": [fixtures.subnet_a]}),
	"verdict": "fail",
	"violation": {{"message": "subnet subnet-0b1 of the cluster was not found", "severity": "low"}},
}

cases["a cluster that is not initialized is judged"] := {
	"given": testing.with_metadata(
		with_entries([hsm_ports, replies, fixtures.outbound(hsm_ports)]),
		{"state": "UNINITIALIZED"},
	),
	"verdict": "fail",
	"violation": {concat("", [stops, "outbound replies on TCP 32768-60999 to 10.0.2.0/24 (rule *)"])},
}

cases["a cluster whose subnets could not be read is unknown"] := {
	"given": testing.without(fixtures.cluster, "subnets", "ec2:DescribeSubnets"),
	"verdict": "unknown",
}

cases["a cluster whose network ACLs could not be read is unknown"] := {
	"given": testing.without(fixtures.cluster, "network_acls", "ec2:DescribeNetworkAcls"),
	"verdict": "unknown",
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases[sprintf("a cluster that is %s has a network to judge", [state])] := {"given": testing.with_metadata(with_entries([hsm_ports, replies, fixtures.outbound(hsm_ports)]), {"state": state}), "verdict": "fail", "violation": {concat("", [stops, "outbound replies on TCP 32768-60999 to 10.0.2.0/24 (rule *)"])}} if {
	some state in ["CREATE_IN_PROGRESS", "INITIALIZE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "MODIFY_IN_PROGRESS"]
}

cases["a cluster that is DELETE_IN_PROGRESS is not a subject"] := {
	"given": in_state("DELETE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": in_state("DELETED"),
	"verdict": "not_applicable",
}

cases["a shared subnet whose network ACL is not visible is unknown"] := {
	"given": testing.with_facets(
		with_acls([object.union(fixtures.acl, {"subnet_ids": ["subnet-0a1"]})]),
		{"subnets": [fixtures.subnet_a, object.union(fixtures.subnet_b, {"owner_id": "444455556666"})]},
	),
	"verdict": "unknown",
	"unseen": {{
		"kind": "unavailable",
		"action": "ec2:DescribeNetworkAcls",
		"message": "subnet subnet-0b1 belongs to account 444455556666, which shows no network ACL of it",
	}},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.network_acl_passes_hsm_traffic as object.union(
			data.parameters.cloudhsm_cluster.network_acl_passes_hsm_traffic,
			object.get(case, "parameters", {}),
		)
}

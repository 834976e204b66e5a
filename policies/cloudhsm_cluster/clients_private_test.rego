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

cases["an IPv6 address alone is not public"] := {
	"given": clients([object.union(client, {"ipv6_addresses": ["2a05:d014::1"]})]),
	"verdict": "pass",
}

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
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
}

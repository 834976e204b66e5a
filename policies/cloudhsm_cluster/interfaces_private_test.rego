package keyproof.cloudhsm_cluster.interfaces_private_test

import data.keyproof.cloudhsm_cluster.interfaces_private as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

cases["interfaces without public addresses pass"] := {
	"given": fixtures.cluster,
	"verdict": "pass",
}

cases["a public address is critical, wherever it stands"] := {
	"given": exposed(["203.0.113.7"], "ACTIVE"),
	"verdict": "fail",
	"violation": {"network interface eni-0b1 of HSM hsm-bbbbbbbbbbb (eu-central-1b) has the public IP address 203.0.113.7"},
}

cases["every public address is told"] := {
	"given": exposed(["203.0.113.7", "203.0.113.8"], "ACTIVE"),
	"verdict": "fail",
	"violation": {
		"network interface eni-0b1 of HSM hsm-bbbbbbbbbbb (eu-central-1b) has the public IP address 203.0.113.7",
		"network interface eni-0b1 of HSM hsm-bbbbbbbbbbb (eu-central-1b) has the public IP address 203.0.113.8",
	},
}

cases["the interface of an HSM that is being deleted counts while it is there"] := {
	"given": exposed(["203.0.113.7"], "DELETE_IN_PROGRESS"),
	"verdict": "fail",
	"violation": {"network interface eni-0b1 of HSM hsm-bbbbbbbbbbb (eu-central-1b) has the public IP address 203.0.113.7"},
}

cases["interfaces of others do not count"] := {
	"given": testing.with_facets(fixtures.cluster, {"network_interfaces": [
		fixtures.interface_a,
		fixtures.interface_b,
		object.union(fixtures.interface_b, {"network_interface_id": "eni-0c1", "public_ips": ["203.0.113.7"]}),
	]}),
	"verdict": "pass",
}

cases["an interface that was not found is no pass"] := {
	"given": testing.with_facets(fixtures.cluster, {"network_interfaces": [fixtures.interface_a]}),
	"verdict": "fail",
	"violation": {
		{
			"message": "network interface eni-0b1 of HSM hsm-bbbbbbbbbbb (eu-central-1b) was not found",
			"severity": "medium",
		},
	},
}

cases["the interface of an HSM that is being deleted may be gone"] := {
	"given": testing.with_facets(
		fixtures.with_hsms([fixtures.hsm_a, object.union(fixtures.hsm_b, {"state": "DELETE_IN_PROGRESS"})]),
		{"network_interfaces": [fixtures.interface_a]},
	),
	"verdict": "pass",
}

cases["an HSM that is being created may have no interface yet"] := {
	"given": testing.with_facets(
		fixtures.with_hsms([
			fixtures.hsm_a,
			object.union(object.remove(fixtures.hsm_b, ["eni_id"]), {"state": "CREATE_IN_PROGRESS"}),
		]),
		{"network_interfaces": [fixtures.interface_a]},
	),
	"verdict": "pass",
}

cases["a cluster that is not activated is judged"] := {
	"given": testing.with_metadata(exposed(["203.0.113.7"], "ACTIVE"), {"state": "INITIALIZED"}),
	"verdict": "fail",
	"violation": {"network interface eni-0b1 of HSM hsm-bbbbbbbbbbb (eu-central-1b) has the public IP address 203.0.113.7"},
}

cases["a parked cluster has no interface"] := {
	"given": testing.with_facets(fixtures.with_hsms([]), {"network_interfaces": []}),
	"verdict": "not_applicable",
}

cases["HSMs without an interface are no subject"] := {
	"given": testing.with_facets(
		fixtures.with_hsms([object.remove(fixtures.hsm_a, ["eni_id"])]),
		{"network_interfaces": []},
	),
	"verdict": "not_applicable",
}

cases["a cluster whose metadata could not be read is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster whose network interfaces could not be read is unknown"] := {
	"given": testing.without(fixtures.cluster, "network_interfaces", "ec2:DescribeNetworkInterfaces"),
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

# The second HSM's interface with public addresses; `state` is the HSM's.
exposed(addresses, state) := testing.with_facets(
	fixtures.with_hsms([fixtures.hsm_a, object.union(fixtures.hsm_b, {"state": state})]),
	{"network_interfaces": [fixtures.interface_a, object.union(fixtures.interface_b, {"public_ips": addresses})]},
)

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
}

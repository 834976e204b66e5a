package keyproof.cloudhsm_cluster.subnets_have_free_addresses_test

import data.keyproof.cloudhsm_cluster.subnets_have_free_addresses as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

in_state(state) := testing.with_metadata(free(0), {"state": state})

# The cluster with so many free addresses in subnet-0a1.
free(addresses) := testing.with_facets(
	fixtures.cluster,
	{"subnets": [object.union(fixtures.subnet_a, {"available_ip_address_count": addresses}), fixtures.subnet_b]},
)

with_store(cluster) := testing.with_facets(cluster, {"key_stores": [fixtures.key_store]})

cases["subnets with plenty of free addresses pass"] := {"given": fixtures.cluster, "verdict": "pass"}

cases["two free addresses pass"] := {"given": with_store(free(2)), "verdict": "pass"}

cases["one free address is a small matter"] := {
	"given": free(1),
	"verdict": "fail",
	"violation": {{
		"message": "subnet subnet-0a1 (eu-central-1a) has 1 free address, where at least 2 are wanted",
		"severity": "low",
	}},
}

cases["one free address is a small matter with a key store too"] := {
	"given": with_store(free(1)),
	"verdict": "fail",
	"violation": {{
		"message": "subnet subnet-0a1 (eu-central-1a) has 1 free address, where at least 2 are wanted",
		"severity": "low",
	}},
}

cases["no free address is a small matter without a key store"] := {
	"given": free(0),
	"verdict": "fail",
	"violation": {{
		"message": "subnet subnet-0a1 (eu-central-1a) has no free address, where at least 2 are wanted",
		"severity": "low",
	}},
}

cases["no free address is a high matter with a key store"] := {
	"given": with_store(free(0)),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"subnet subnet-0a1 (eu-central-1a) has no free address, and ",
			"KMS key store payments (cks-1111111111111111) needs 1 to connect",
		]),
		"severity": "high",
	}},
}

cases["more free addresses can be asked for"] := {
	"given": free(7),
	"parameters": {"min_free_addresses": 8},
	"verdict": "fail",
	"violation": {{
		"message": "subnet subnet-0a1 (eu-central-1a) has 7 free addresses, where at least 8 are wanted",
		"severity": "low",
	}},
}

cases["more free addresses can be asked for key stores"] := {
	"given": with_store(free(1)),
	"parameters": {"min_free_addresses_for_key_stores": 2},
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"subnet subnet-0a1 (eu-central-1a) has 1 free address, and ",
			"KMS key store payments (cks-1111111111111111) needs 2 to connect",
		]),
		"severity": "high",
	}},
}

cases["a subnet that does not tell is no pass"] := {
	"given": testing.with_facets(
		fixtures.cluster,
		{"subnets": [object.remove(fixtures.subnet_a, ["available_ip_address_count"]), fixtures.subnet_b]},
	),
	"verdict": "fail",
	"violation": {{
		"message": "subnet subnet-0a1 (eu-central-1a) does not tell how many addresses are free",
		"severity": "low",
	}},
}

cases["a subnet of the cluster that was not found is a high matter"] := {
	"given": testing.with_facets(fixtures.cluster, {"subnets": [fixtures.subnet_a]}),
	"verdict": "fail",
	"violation": {"subnet subnet-0b1 of the cluster was not found"},
}

cases["a cluster that is not initialized is judged"] := {
	"given": testing.with_metadata(free(1), {"state": "INITIALIZED"}),
	"verdict": "fail",
	"violation": {{
		"message": "subnet subnet-0a1 (eu-central-1a) has 1 free address, where at least 2 are wanted",
		"severity": "low",
	}},
}

cases["a cluster whose subnets could not be read is unknown"] := {
	"given": testing.without(fixtures.cluster, "subnets", "ec2:DescribeSubnets"),
	"verdict": "unknown",
}

cases["a cluster whose key stores could not be listed is unknown"] := {
	"given": testing.without(fixtures.cluster, "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "unknown",
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases[sprintf("a cluster that is %s has a network to judge", [state])] := {"given": in_state(state), "verdict": "fail", "violation": {{"message": "subnet subnet-0a1 (eu-central-1a) has no free address, where at least 2 are wanted", "severity": "low"}}} if {
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

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.subnets_have_free_addresses as object.union(
			data.parameters.cloudhsm_cluster.subnets_have_free_addresses,
			object.get(case, "parameters", {}),
		)
}

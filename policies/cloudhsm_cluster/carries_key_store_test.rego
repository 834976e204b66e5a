package keyproof.cloudhsm_cluster.carries_key_store_test

import data.keyproof.cloudhsm_cluster.carries_key_store as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

cluster := testing.with_facets(fixtures.cluster, {"key_stores": [fixtures.key_store]})

in_state(state) := testing.with_metadata(cluster, {"state": state})

store := "KMS key store payments (cks-1111111111111111)"

with_hsms(hsms) := testing.with_metadata(cluster, {"hsms": hsms})

with_group(changes) := testing.with_facets(cluster, {"security_groups": [object.union(fixtures.group, changes)]})

igw := {"destination_cidr_block": "0.0.0.0/0", "gateway_id": "igw-0b2", "state": "active"}

# The table of subnet-0a1 with one more route.
routed(route) := testing.with_facets(cluster, {"route_tables": [
	fixtures.main_table,
	object.union(fixtures.own_table, {"routes": [fixtures.local_route, route]}),
]})

cases["a cluster that meets it all passes"] := {"given": cluster, "verdict": "pass"}

cases["a cluster that runs no HSM is critical"] := {
	"given": with_hsms([]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("the keys of %s cannot be used: no HSM is active", [store]),
		"severity": "critical",
	}},
}

cases["what it would cost to run is told where the price is"] := {
	"given": with_hsms([]),
	"parameters": {"hsm_hourly_price": 1.6},
	"verdict": "fail",
	"violation": {{
		"message": sprintf("the keys of %s cannot be used: no HSM is active%s", [
			store,
			"; with the 2 that it needs the cluster costs about 2336 a month",
		]),
		"severity": "critical",
	}},
}

cases["a cluster whose HSMs are all degraded or being created is critical"] := {
	"given": with_hsms([
		object.union(fixtures.hsm_a, {"state": "DEGRADED"}),
		object.union(fixtures.hsm_b, {"state": "CREATE_IN_PROGRESS"}),
	]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("the keys of %s cannot be used: no HSM is active (being created: %s)", [
			store,
			"hsm-bbbbbbbbbbb (eu-central-1b)",
		]),
		"severity": "critical",
	}},
}

cases["a cluster with one HSM takes no new keys"] := {
	"given": with_hsms([fixtures.hsm_a]),
	"verdict": "fail",
	"violation": {sprintf("KMS cannot create keys in %s: only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active", [store])},
}

cases["a cluster with two HSMs in one zone takes no new keys"] := {
	"given": with_hsms([fixtures.hsm_a, object.union(fixtures.hsm_b, {"availability_zone": "eu-central-1a"})]),
	"verdict": "fail",
	"violation": {sprintf("KMS cannot create keys in %s: 2 HSMs are active, all in eu-central-1a", [store])},
}

cases["a second HSM that is being created is told"] := {
	"given": with_hsms([fixtures.hsm_a, object.union(fixtures.hsm_b, {"state": "CREATE_IN_PROGRESS"})]),
	"verdict": "fail",
	"violation": {sprintf("KMS cannot create keys in %s: %s (being created: hsm-bbbbbbbbbbb (eu-central-1b))", [
		store,
		"only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active",
	])},
}

cases["a degraded cluster is not active"] := {
	"given": testing.with_metadata(cluster, {"state": "DEGRADED", "state_message": "one HSM is lost"}),
	"verdict": "fail",
	"violation": {sprintf("%s needs an active cluster, and this one is DEGRADED: one HSM is lost", [store])},
}

cases["a cluster that is not initialized is not active"] := {
	"given": in_state("UNINITIALIZED"),
	"verdict": "fail",
	"violation": {sprintf("%s needs an active cluster, and this one is UNINITIALIZED", [store])},
}

cases["a subnet that is public leaves one zone"] := {
	"given": routed(igw),
	"verdict": "fail",
	"violation": {sprintf(
		"%s needs private subnets in 2 Availability Zones, and the cluster has them in eu-central-1b",
		[store],
	)},
}

cases["a blackhole route leaves both"] := {
	"given": routed(object.union(igw, {"state": "blackhole"})),
	"verdict": "pass",
}

cases["subnets that are all public leave none"] := {
	"given": testing.with_facets(cluster, {"route_tables": [
		object.union(fixtures.main_table, {"routes": [igw]}),
		object.union(fixtures.own_table, {"routes": [igw]}),
	]}),
	"verdict": "fail",
	"violation": {sprintf("%s needs private subnets in 2 Availability Zones, and the cluster has them in none", [store])},
}

cases["a group without an inbound rule for itself fails"] := {
	"given": with_group({"ip_permissions": []}),
	"verdict": "fail",
	"violation": {sprintf(
		"%s needs an inbound rule of security group sg-0d1 for itself on TCP 2223, 2224, 2225",
		[store],
	)},
}

cases["a group without an outbound rule for one of the ports fails"] := {
	"given": with_group({"ip_permissions_egress": [object.union(fixtures.self_rule, {"to_port": 2224})]}),
	"verdict": "fail",
	"violation": {sprintf("%s needs an outbound rule of security group sg-0d1 for itself on TCP 2225", [store])},
}

cases["an outbound rule to everywhere passes"] := {
	"given": with_group({"ip_permissions_egress": [{
		"ip_protocol": "-1",
		"ip_ranges": ["0.0.0.0/0"],
		"ipv6_ranges": [],
		"prefix_list_ids": [],
		"user_id_group_pairs": [],
	}]}),
	"verdict": "pass",
}

cases["an outbound rule to everywhere beside that for the group itself passes"] := {
	"given": with_group({"ip_permissions_egress": [fixtures.self_rule, {
		"ip_protocol": "-1",
		"ip_ranges": ["0.0.0.0/0"],
		"ipv6_ranges": [],
		"prefix_list_ids": [],
		"user_id_group_pairs": [],
	}]}),
	"verdict": "pass",
}

cases["an inbound rule for the addresses of the subnets does not name the group itself"] := {
	"given": with_group({"ip_permissions": [{
		"ip_protocol": "tcp",
		"from_port": 2223,
		"to_port": 2225,
		"ip_ranges": ["10.0.0.0/16"],
		"ipv6_ranges": [],
		"prefix_list_ids": [],
		"user_id_group_pairs": [],
	}]}),
	"verdict": "fail",
	"violation": {sprintf(
		"%s needs an inbound rule of security group sg-0d1 for itself on TCP 2223, 2224, 2225",
		[store],
	)},
}

cases["an outbound rule to everywhere over IPv6 does not help KMS"] := {
	"given": with_group({"ip_permissions_egress": [{
		"ip_protocol": "-1",
		"ip_ranges": [],
		"ipv6_ranges": ["::/0"],
		"prefix_list_ids": [],
		"user_id_group_pairs": [],
	}]}),
	"verdict": "fail",
	"violation": {sprintf(
		"%s needs an outbound rule of security group sg-0d1 for itself on TCP 2223, 2224, 2225",
		[store],
	)},
}

cases["a group that was not found is no pass"] := {
	"given": testing.with_facets(cluster, {"security_groups": []}),
	"verdict": "fail",
	"violation": {"security group sg-0d1 of the cluster was not found"},
}

cases["another group does not count"] := {
	"given": testing.with_facets(cluster, {"security_groups": [fixtures.group, object.union(
		fixtures.group,
		{"group_id": "sg-0e1", "ip_permissions": [], "ip_permissions_egress": []},
	)]}),
	"verdict": "pass",
}

cases["a cluster without a key store is not a subject"] := {"given": fixtures.cluster, "verdict": "not_applicable"}

cases["a cluster whose key stores could not be listed is unknown"] := {
	"given": testing.without(cluster, "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "unknown",
}

cases["a cluster whose subnets could not be read is unknown"] := {
	"given": testing.without(cluster, "subnets", "ec2:DescribeSubnets"),
	"verdict": "unknown",
}

cases["a cluster whose route tables could not be read is unknown"] := {
	"given": testing.without(cluster, "route_tables", "ec2:DescribeRouteTables"),
	"verdict": "unknown",
}

cases["a cluster whose security groups could not be read is unknown"] := {
	"given": testing.without(cluster, "security_groups", "ec2:DescribeSecurityGroups"),
	"verdict": "unknown",
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster that is gone carries nothing, whether or not its key stores could be listed"] := {
	"given": testing.without(in_state("DELETED"), "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "not_applicable",
	"exempt": {"the cluster is deleted, or about to be"},
}

cases["a cluster that is CREATE_IN_PROGRESS is not a subject"] := {
	"given": in_state("CREATE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is INITIALIZE_IN_PROGRESS is not a subject"] := {
	"given": in_state("INITIALIZE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is UPDATE_IN_PROGRESS is not a subject"] := {
	"given": in_state("UPDATE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is MODIFY_IN_PROGRESS is not a subject"] := {
	"given": in_state("MODIFY_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is ROLLBACK_IN_PROGRESS is not a subject"] := {
	"given": in_state("ROLLBACK_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETE_IN_PROGRESS is not a subject"] := {
	"given": in_state("DELETE_IN_PROGRESS"),
	"verdict": "not_applicable",
	"exempt": {"the cluster is deleted, or about to be"},
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": in_state("DELETED"),
	"verdict": "not_applicable",
	"exempt": {"the cluster is deleted, or about to be"},
}

cases["a cluster in a shared subnet whose route table is not visible is unknown"] := {
	"given": testing.with_facets(cluster, {"subnets": [
		fixtures.subnet_a,
		object.union(fixtures.subnet_b, {"owner_id": "444455556666"}),
	]}),
	"verdict": "unknown",
	"unseen": {{
		"kind": "unavailable",
		"action": "ec2:DescribeRouteTables",
		"message": "subnet subnet-0b1 belongs to account 444455556666, which shows no route table of it",
	}},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.carries_key_store as object.union(
			data.parameters.cloudhsm_cluster.carries_key_store,
			object.get(case, "parameters", {}),
		)
}

package keyproof.cloudhsm_cluster.subnets_span_two_zones_test

import data.keyproof.cloudhsm_cluster.subnets_span_two_zones as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

cases["a cluster with subnets in two zones passes"] := {"given": fixtures.cluster, "verdict": "pass"}

cases["a cluster with a subnet in one zone fails"] := {
	"given": one_zone({"eu-central-1a": "subnet-0a1"}, "ACTIVE"),
	"verdict": "fail",
	"violation": {"the cluster has a subnet in one Availability Zone only: subnet-0a1 (eu-central-1a)"},
}

cases["a cluster without subnets fails"] := {
	"given": one_zone({}, "ACTIVE"),
	"verdict": "fail",
	"violation": {"the cluster has no subnet"},
}

cases["a cluster that is UNINITIALIZED with a subnet in one zone fails"] := {
	"given": one_zone({"eu-central-1a": "subnet-0a1"}, "UNINITIALIZED"),
	"verdict": "fail",
	"violation": {"the cluster has a subnet in one Availability Zone only: subnet-0a1 (eu-central-1a)"},
}

cases["a cluster that is INITIALIZED with a subnet in one zone fails"] := {
	"given": one_zone({"eu-central-1a": "subnet-0a1"}, "INITIALIZED"),
	"verdict": "fail",
	"violation": {"the cluster has a subnet in one Availability Zone only: subnet-0a1 (eu-central-1a)"},
}

cases["a cluster that is MODIFY_IN_PROGRESS with a subnet in one zone fails"] := {
	"given": one_zone({"eu-central-1a": "subnet-0a1"}, "MODIFY_IN_PROGRESS"),
	"verdict": "fail",
	"violation": {"the cluster has a subnet in one Availability Zone only: subnet-0a1 (eu-central-1a)"},
}

cases["a cluster that is DEGRADED with a subnet in one zone fails"] := {
	"given": one_zone({"eu-central-1a": "subnet-0a1"}, "DEGRADED"),
	"verdict": "fail",
	"violation": {"the cluster has a subnet in one Availability Zone only: subnet-0a1 (eu-central-1a)"},
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
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

# `with_metadata` merges objects, so the mapping is replaced by hand.
one_zone(mapping, state) := object.union(
	object.remove(fixtures.cluster, ["metadata"]),
	{"metadata": testing.known(object.union(
		object.remove(fixtures.metadata, ["subnet_mapping"]),
		{"subnet_mapping": mapping, "state": state},
	))},
)

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
}

package keyproof.cloudhsm_cluster.spans_three_zones_test

import data.keyproof.cloudhsm_cluster.spans_three_zones as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

wanted := ", where at least 3 active HSMs in 3 Availability Zones are wanted"

hsm_c := {
	"hsm_id": "hsm-ccccccccccc",
	"state": "ACTIVE",
	"availability_zone": "eu-central-1c",
	"subnet_id": "subnet-0c1",
	"hsm_type": "hsm2m.medium",
}

# A cluster that has subnets in three zones.
with_hsms(hsms) := with_metadata({"hsms": hsms})

with_metadata(changes) := testing.with_metadata(fixtures.cluster, object.union(
	{"subnet_mapping": {"eu-central-1c": "subnet-0c1"}},
	changes,
))

in_state(state) := fixtures.in_state(state)

cases["three active HSMs in three zones pass"] := {
	"given": with_hsms([fixtures.hsm_a, fixtures.hsm_b, hsm_c]),
	"verdict": "pass",
}

cases["two active HSMs in two zones fail"] := {
	"given": with_hsms([fixtures.hsm_a, fixtures.hsm_b]),
	"verdict": "fail",
	"violation": {{"message": concat("", [
		"2 HSMs are active, in 2 Availability Zones (eu-central-1a, eu-central-1b)",
		wanted,
	])}},
}

cases["a cluster that has no subnets for them is told so"] := {
	"given": fixtures.cluster,
	"verdict": "fail",
	"violation": {{"message": concat("", [
		"2 HSMs are active, in 2 Availability Zones (eu-central-1a, eu-central-1b)",
		wanted,
		" (its subnets are in 2)",
	])}},
}

cases["three active HSMs in two zones fail"] := {
	"given": with_hsms([
		fixtures.hsm_a,
		fixtures.hsm_b,
		object.union(fixtures.hsm_b, {"hsm_id": "hsm-ddddddddddd"}),
	]),
	"verdict": "fail",
	"violation": {{"message": concat("", [
		"3 HSMs are active, in 2 Availability Zones (eu-central-1a, eu-central-1b)",
		wanted,
	])}},
}

cases["three active HSMs in one zone fail"] := {
	"given": with_hsms([
		fixtures.hsm_a,
		object.union(fixtures.hsm_a, {"hsm_id": "hsm-ddddddddddd"}),
		object.union(fixtures.hsm_a, {"hsm_id": "hsm-eeeeeeeeeee"}),
	]),
	"verdict": "fail",
	"violation": {{"message": concat("", ["3 HSMs are active, all in eu-central-1a", wanted])}},
}

cases["a degraded HSM does not count"] := {
	"given": with_hsms([fixtures.hsm_a, fixtures.hsm_b, object.union(hsm_c, {"state": "DEGRADED"})]),
	"verdict": "fail",
	"violation": {{"message": concat("", [
		"2 HSMs are active, in 2 Availability Zones (eu-central-1a, eu-central-1b)",
		wanted,
	])}},
}

cases["a third HSM that is being created in a third zone makes it a small matter"] := {
	"given": with_hsms([fixtures.hsm_a, fixtures.hsm_b, object.union(hsm_c, {"state": "CREATE_IN_PROGRESS"})]),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"2 HSMs are active, in 2 Availability Zones (eu-central-1a, eu-central-1b)",
			" (being created: hsm-ccccccccccc (eu-central-1c))",
			wanted,
		]),
		"severity": "low",
	}},
}

cases["an HSM that is being created where there is one already does not"] := {
	"given": with_hsms([
		fixtures.hsm_a,
		object.union(fixtures.hsm_a, {"hsm_id": "hsm-ddddddddddd", "state": "CREATE_IN_PROGRESS"}),
	]),
	"verdict": "fail",
	"violation": {{"message": concat("", [
		"only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active",
		" (being created: hsm-ddddddddddd (eu-central-1a))",
		wanted,
	])}},
}

cases["a test cluster is a small matter, however the tag is spelt"] := {
	"given": with_metadata({"hsms": [fixtures.hsm_a], "tags": {"environment": " Test"}}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", ["only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active", wanted]),
		"severity": "low",
	}},
}

cases["a degraded cluster without active HSMs fails"] := {
	"given": with_metadata({"state": "DEGRADED", "hsms": []}),
	"verdict": "fail",
	"violation": {{"message": concat("", ["no HSM is active", wanted])}},
}

cases["fewer zones can be asked for"] := {
	"given": fixtures.cluster,
	"parameters": {"min_active_hsms": 2, "min_zones": 2},
	"verdict": "pass",
}

cases["the tag and its values can be chosen"] := {
	"given": with_metadata({"hsms": [fixtures.hsm_a], "tags": {"Stage": "qa"}}),
	"parameters": {"environment_tag": "stage", "lenient_environments": ["qa"]},
	"verdict": "fail",
	"violation": {{
		"message": concat("", ["only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active", wanted]),
		"severity": "low",
	}},
}

cases["a parked cluster is not a subject"] := {"given": with_hsms([]), "verdict": "not_applicable"}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster that is UNINITIALIZED is not a subject"] := {
	"given": in_state("UNINITIALIZED"),
	"verdict": "not_applicable",
}

cases["a cluster that is INITIALIZED is not a subject"] := {
	"given": in_state("INITIALIZED"),
	"verdict": "not_applicable",
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
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": in_state("DELETED"),
	"verdict": "not_applicable",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.spans_three_zones as object.union(
			data.parameters.cloudhsm_cluster.spans_three_zones,
			object.get(case, "parameters", {}),
		)
}

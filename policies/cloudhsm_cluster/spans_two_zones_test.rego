package keyproof.cloudhsm_cluster.spans_two_zones_test

import data.keyproof.cloudhsm_cluster.spans_two_zones as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

wanted := ", where at least 2 active HSMs in 2 Availability Zones are wanted"

cases["two active HSMs in two zones pass"] := {"given": fixtures.cluster, "verdict": "pass"}

cases["one active HSM fails"] := {
	"given": fixtures.with_hsms([fixtures.hsm_a]),
	"verdict": "fail",
	"violation": {{"message": concat("", ["only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active", wanted])}},
}

cases["two active HSMs in one zone fail, and are told so"] := {
	"given": fixtures.with_hsms([
		fixtures.hsm_a,
		object.union(fixtures.hsm_b, {"availability_zone": "eu-central-1a", "subnet_id": "subnet-0a1"}),
	]),
	"verdict": "fail",
	"violation": {{"message": concat("", ["2 HSMs are active, all in eu-central-1a", wanted])}},
}

cases["a degraded HSM does not count"] := {
	"given": fixtures.with_hsms([fixtures.hsm_a, object.union(fixtures.hsm_b, {"state": "DEGRADED"})]),
	"verdict": "fail",
	"violation": {{"message": concat("", ["only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active", wanted])}},
}

cases["an HSM that is being deleted does not count"] := {
	"given": fixtures.with_hsms([fixtures.hsm_a, object.union(fixtures.hsm_b, {"state": "DELETE_IN_PROGRESS"})]),
	"verdict": "fail",
	"violation": {{"message": concat("", ["only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active", wanted])}},
}

cases["a second HSM that is being created in another zone makes it a small matter"] := {
	"given": fixtures.with_hsms([fixtures.hsm_a, object.union(fixtures.hsm_b, {"state": "CREATE_IN_PROGRESS"})]),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active",
			" (being created: hsm-bbbbbbbbbbb (eu-central-1b))",
			wanted,
		]),
		"severity": "low",
	}},
}

cases["a second HSM that is being created in the same zone does not"] := {
	"given": fixtures.with_hsms([
		fixtures.hsm_a,
		object.union(fixtures.hsm_b, {"state": "CREATE_IN_PROGRESS", "availability_zone": "eu-central-1a"}),
	]),
	"verdict": "fail",
	"violation": {{"message": concat("", [
		"only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active",
		" (being created: hsm-bbbbbbbbbbb (eu-central-1a))",
		wanted,
	])}},
}

cases["only degraded HSMs fail"] := {
	"given": fixtures.with_hsms([object.union(fixtures.hsm_a, {"state": "DEGRADED"})]),
	"verdict": "fail",
	"violation": {{"message": concat("", ["no HSM is active", wanted])}},
}

cases["HSMs whose zone is not told count, their zone does not"] := {
	"given": fixtures.with_hsms([object.remove(fixtures.hsm_a, ["availability_zone"])]),
	"verdict": "fail",
	"violation": {{"message": concat("", ["only HSM hsm-aaaaaaaaaaa is active", wanted])}},
}

cases["a degraded cluster with HSMs in two zones passes"] := {"given": fixtures.in_state("DEGRADED"), "verdict": "pass"}

cases["a degraded cluster without HSMs is not parked"] := {
	"given": testing.with_metadata(fixtures.cluster, {"state": "DEGRADED", "hsms": []}),
	"verdict": "fail",
	"violation": {{"message": concat("", ["no HSM is active", wanted])}},
}

cases["a test cluster on one HSM is a small matter, however the tag is spelt"] := {
	"given": testing.with_metadata(fixtures.cluster, {"hsms": [fixtures.hsm_a], "tags": {"environment": " Test"}}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", ["only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active", wanted]),
		"severity": "low",
	}},
}

cases["a cluster that is tagged both test and production counts as production"] := {
	"given": testing.with_metadata(fixtures.cluster, {
		"hsms": [fixtures.hsm_a],
		"tags": {"environment": "test", "Environment": "production"},
	}),
	"verdict": "fail",
	"violation": {{"message": concat("", ["only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active", wanted])}},
}

cases["another tag and other values can be set"] := {
	"given": testing.with_metadata(fixtures.cluster, {"hsms": [fixtures.hsm_a], "tags": {"stage": "qa"}}),
	"parameters": {"environment_tag": "Stage", "lenient_environments": ["QA"]},
	"verdict": "fail",
	"violation": {{
		"message": concat("", ["only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active", wanted]),
		"severity": "low",
	}},
}

cases["more zones can be asked for"] := {
	"given": fixtures.cluster,
	"parameters": {"min_active_hsms": 3, "min_zones": 3},
	"verdict": "fail",
	"violation": {{"message": concat("", [
		"2 HSMs are active, in 2 Availability Zones (eu-central-1a, eu-central-1b)",
		", where at least 3 active HSMs in 3 Availability Zones are wanted",
	])}},
}

cases["more HSMs can be asked for"] := {
	"given": fixtures.cluster,
	"parameters": {"min_active_hsms": 3},
	"verdict": "fail",
	"violation": {{"message": concat("", [
		"2 HSMs are active, in 2 Availability Zones (eu-central-1a, eu-central-1b)",
		", where at least 3 active HSMs in 2 Availability Zones are wanted",
	])}},
}

cases["a parked cluster is not a subject"] := {"given": fixtures.with_hsms([]), "verdict": "not_applicable"}

cases["a cluster whose last HSMs are being deleted is parked"] := {
	"given": fixtures.with_hsms([
		object.union(fixtures.hsm_a, {"state": "DELETED"}),
		object.union(fixtures.hsm_b, {"state": "DELETE_IN_PROGRESS"}),
	]),
	"verdict": "not_applicable",
}

cases["a cluster without HSMs that a KMS key store points at is critical"] := {
	"given": testing.with_facets(fixtures.with_hsms([]), {"key_stores": [fixtures.key_store]}),
	"verdict": "fail",
	"violation": {{
		"message": "the cluster runs no HSM, and KMS key store payments (cks-1111111111111111) keeps its keys in it",
		"severity": "critical",
	}},
}

cases["a test cluster without HSMs that a KMS key store points at is critical too"] := {
	"given": testing.with_facets(
		testing.with_metadata(fixtures.cluster, {"hsms": [], "tags": {"Environment": "dev"}}),
		{"key_stores": [fixtures.key_store]},
	),
	"verdict": "fail",
	"violation": {{
		"message": "the cluster runs no HSM, and KMS key store payments (cks-1111111111111111) keeps its keys in it",
		"severity": "critical",
	}},
}

cases["a cluster with a key store and HSMs in two zones passes"] := {
	"given": testing.with_facets(fixtures.cluster, {"key_stores": [fixtures.key_store]}),
	"verdict": "pass",
}

cases["a cluster whose key stores could not be listed is unknown"] := {
	"given": testing.without(fixtures.with_hsms([]), "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "unknown",
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster that is UNINITIALIZED is not a subject"] := {
	"given": fixtures.in_state("UNINITIALIZED"),
	"verdict": "not_applicable",
}

cases["a cluster that is INITIALIZED is not a subject"] := {
	"given": fixtures.in_state("INITIALIZED"),
	"verdict": "not_applicable",
}

cases["a cluster that is CREATE_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("CREATE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is INITIALIZE_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("INITIALIZE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is UPDATE_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("UPDATE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is MODIFY_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("MODIFY_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is ROLLBACK_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("ROLLBACK_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETE_IN_PROGRESS is not a subject"] := {
	"given": fixtures.in_state("DELETE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": fixtures.in_state("DELETED"),
	"verdict": "not_applicable",
}

cases["HSMs that serve do not wait for the key stores"] := {
	"given": testing.without(fixtures.cluster, "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "pass",
}

cases["one HSM is too few whatever is in the cluster"] := {
	"given": testing.without(fixtures.with_hsms([fixtures.hsm_a]), "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "fail",
	"violation": {{"message": concat("", ["only HSM hsm-aaaaaaaaaaa (eu-central-1a) is active", wanted])}},
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.spans_two_zones as object.union(
			data.parameters.cloudhsm_cluster.spans_two_zones,
			object.get(case, "parameters", {}),
		)
}

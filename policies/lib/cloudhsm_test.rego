package keyproof.lib.cloudhsm_test

import data.keyproof.lib.cloudhsm

hsm := {"hsm_id": "hsm-1", "state": "ACTIVE", "availability_zone": "eu-central-1a"}

classes := {
	"DELETE_IN_PROGRESS": "gone",
	"DELETED": "gone",
	"CREATE_IN_PROGRESS": "building",
	"INITIALIZE_IN_PROGRESS": "building",
	"UPDATE_IN_PROGRESS": "building",
	"UNINITIALIZED": "not_in_service",
	"INITIALIZED": "not_in_service",
	"MODIFY_IN_PROGRESS": "migrating",
	"ROLLBACK_IN_PROGRESS": "migrating",
	"ACTIVE": "in_service",
	"DEGRADED": "in_service",
	"A_STATE_THAT_AWS_ADDS": "in_service",
}

test_every_state_has_its_class[state] if {
	some state, class in classes
	cloudhsm.class(state, [hsm]) == class
}

test_an_active_cluster_without_hsms_is_parked if {
	cloudhsm.class("ACTIVE", []) == "parked"
	cloudhsm.class("ACTIVE", [{"hsm_id": "hsm-1", "state": "DELETED"}]) == "parked"
	cloudhsm.class("ACTIVE", [{"hsm_id": "hsm-1", "state": "DELETE_IN_PROGRESS"}]) == "parked"
}

test_an_hsm_in_any_other_state_keeps_a_cluster_from_being_parked if {
	every state in ["ACTIVE", "CREATE_IN_PROGRESS", "DEGRADED", "A_STATE_THAT_AWS_ADDS"] {
		cloudhsm.class("ACTIVE", [{"hsm_id": "hsm-1", "state": state}]) == "in_service"
	}
}

test_a_cluster_stands_unless_it_is_gone if {
	{state | some state, _ in classes; not cloudhsm.stands(state)} == {"DELETE_IN_PROGRESS", "DELETED"}
}

test_an_hsm_is_named_with_its_zone_where_it_is_told if {
	cloudhsm.named(hsm) == "hsm-1 (eu-central-1a)"
	cloudhsm.named({"hsm_id": "hsm-1", "state": "ACTIVE"}) == "hsm-1"
}

test_a_group_that_was_not_read_is_said if {
	named := {"state": "ACTIVE", "security_group": "sg-1"}
	cloudhsm.missing_group(named, [{"group_id": "sg-1"}]) == set()
	cloudhsm.missing_group(named, [{"group_id": "sg-2"}]) == {"security group sg-1 of the cluster was not found"}
	cloudhsm.missing_group({"state": "ACTIVE"}, [{"group_id": "sg-2"}]) == {"the cluster names no security group"}
	cloudhsm.missing_group({"state": "CREATE_IN_PROGRESS"}, []) == set()
}

hsm_b := {"hsm_id": "hsm-2", "state": "ACTIVE", "availability_zone": "eu-central-1b"}

creating := object.union(hsm_b, {"state": "CREATE_IN_PROGRESS"})

test_subnets_are_those_of_the_mapping_and_those_of_hsms if {
	cloudhsm.subnet_ids({
		"subnet_mapping": {"eu-central-1a": "subnet-1", "eu-central-1b": "subnet-2"},
		"hsms": [{"subnet_id": "subnet-1"}, {"subnet_id": "subnet-3"}, {"hsm_id": "hsm-4"}],
	}) == {"subnet-1", "subnet-2", "subnet-3"}
}

test_enough_hsms_are_enough_in_number_and_in_zones if {
	cloudhsm.enough([hsm, hsm_b], 2, 2) == true
	cloudhsm.enough([hsm, hsm], 2, 2) == false
	cloudhsm.enough([hsm, hsm_b], 3, 2) == false
}

test_the_spread_of_hsms_is_told if {
	cloudhsm.spread([]) == "no HSM is active"
	cloudhsm.spread([hsm]) == "only HSM hsm-1 (eu-central-1a) is active"
	cloudhsm.spread([hsm, hsm]) == "2 HSMs are active, all in eu-central-1a"
	cloudhsm.spread([hsm_b, hsm]) == "2 HSMs are active, in 2 Availability Zones (eu-central-1a, eu-central-1b)"
}

test_hsms_being_created_are_told if {
	cloudhsm.promise([hsm]) == ""
	cloudhsm.promise([hsm, creating]) == " (being created: hsm-2 (eu-central-1b))"
}

test_a_key_store_is_named if {
	store := {"custom_key_store_name": "payments", "custom_key_store_id": "cks-1"}
	cloudhsm.named_store(store) == "KMS key store payments (cks-1)"
}

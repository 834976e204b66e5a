package keyproof.lib.kms_key_test

import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.kms_key

classes := [
	[{"manager": "AWS"}, "aws_managed"],
	[{"manager": "AWS", "state": "PendingDeletion"}, "aws_managed"],
	[{"state": "PendingDeletion"}, "deleting"],
	[{"state": "PendingDeletion", "origin": "AWS_CLOUDHSM"}, "deleting"],
	[{"state": "PendingReplicaDeletion"}, "deleting"],
	[{"state": "Creating"}, "transient"],
	[{"state": "Updating"}, "transient"],
	[{"state": "Unavailable", "origin": "AWS_CLOUDHSM"}, "unavailable"],
	[{"state": "PendingImport", "origin": "EXTERNAL"}, "pending_import"],
	[{"origin": "AWS_CLOUDHSM"}, "manual_only"],
	[{"origin": "EXTERNAL_KEY_STORE"}, "manual_only"],
	[{"spec": "RSA_2048"}, "manual_only"],
	[{"spec": "ML_DSA_65"}, "manual_only"],
	[{"spec": "HMAC_512"}, "manual_only"],
	[{"spec": "ECC_NIST_P384", "origin": "EXTERNAL"}, "manual_only"],
	[{"origin": "EXTERNAL"}, "on_demand_only"],
	[{"origin": "EXTERNAL", "multi_region": true, "multi_region_key_type": "REPLICA"}, "on_demand_only"],
	[{"multi_region": true, "multi_region_key_type": "REPLICA"}, "replica"],
	[{"multi_region": true, "multi_region_key_type": "PRIMARY"}, "auto_rotatable"],
	[{}, "auto_rotatable"],
	[{"state": "Disabled"}, "auto_rotatable"],
	[{"state": "Archived"}, "other"],
	[{"origin": "ELSEWHERE"}, "other"],
]

test_class[changes] if {
	some [changes, expected] in classes
	kms_key.class(object.union(fixtures.key.metadata.value, changes)) == expected
}

test_a_key_stays_unless_it_is_of_aws_or_goes_or_is_being_changed if {
	staying := {class |
		some [changes, class] in classes
		kms_key.stays(object.union(fixtures.key.metadata.value, changes))
	}
	staying == {
		"auto_rotatable",
		"manual_only",
		"on_demand_only",
		"other",
		"pending_import",
		"replica",
		"unavailable",
	}
}

test_the_relatives_of_a_key_are_the_others if {
	kms_key.relatives(fixtures.primary.metadata.value, fixtures.primary_arn) == {["a replica", "eu-central-1"]}
	kms_key.relatives(fixtures.replica.metadata.value, fixtures.replica_arn) == {["its primary key", "us-east-1"]}
	kms_key.relatives(fixtures.key.metadata.value, fixtures.key.arn) == set()
}

test_what_is_no_arn_is_in_no_region if {
	kms_key.region_of(fixtures.replica_arn) == "eu-central-1"
	kms_key.region_of("mrk-1") == "mrk-1"
}

test_a_replica_leaves_its_relatives_to_a_primary_in_the_scan if {
	kms_key.speaks_for_relatives(fixtures.primary.metadata.value, {"in_scan": true})
	kms_key.speaks_for_relatives(fixtures.replica.metadata.value, {"in_scan": false})
	kms_key.speaks_for_relatives(fixtures.replica.metadata.value, {"in_scan": true, "state": "PendingReplicaDeletion"})
	not kms_key.speaks_for_relatives(fixtures.replica.metadata.value, {"in_scan": true, "state": "Disabled"})
	not kms_key.speaks_for_relatives(fixtures.replica.metadata.value, {"in_scan": true})
}

test_metadata_tells_of_material_by_its_validity if {
	kms_key.had_material({"expiration_model": "KEY_MATERIAL_DOES_NOT_EXPIRE"}) == true
	kms_key.had_material({"valid_to": "2026-01-15T12:00:00Z"}) == true
	kms_key.had_material({"state": "PendingImport"}) == false
}

test_a_day_that_has_begun_counts_as_one if {
	kms_key.expiry("its imported material", "D", 1) == "its imported material expires on D, 1 day after the scan"
	kms_key.expiry("its imported material", "D", 86401) == "its imported material expires on D, 2 days after the scan"
	kms_key.expiry("its imported material", "D", 0) == "its imported material was valid until D, before the scan"
}

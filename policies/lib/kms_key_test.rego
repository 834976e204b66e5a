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

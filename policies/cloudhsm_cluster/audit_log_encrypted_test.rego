package keyproof.cloudhsm_cluster.audit_log_encrypted_test

import data.keyproof.cloudhsm_cluster.audit_log_encrypted as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

name := "/aws/cloudhsm/cluster-2222222222a"

logged(group) := testing.with_facets(fixtures.cluster, {"log_group": object.union(
	{"exists": true, "log_group_name": name},
	group,
)})

encrypted := logged({"kms_key_id": "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"})

cases["a log group with a KMS key passes"] := {"given": encrypted, "verdict": "pass"}

cases["a log group without one fails"] := {
	"given": logged({}),
	"verdict": "fail",
	"violation": {sprintf("log group %s has no KMS key of its own", [name])},
}

cases["a missing log group is another rule's"] := {"given": logged({"exists": false}), "verdict": "not_applicable"}

cases["the log of a cluster that runs no HSM is judged"] := {
	"given": testing.with_metadata(logged({}), {"hsms": []}),
	"verdict": "fail",
	"violation": {"log group /aws/cloudhsm/cluster-2222222222a has no KMS key of its own"},
}

cases["log groups that may not be listed prove nothing"] := {
	"given": testing.without(encrypted, "log_group", "logs:DescribeLogGroups"),
	"verdict": "unknown",
}

cases["a cluster that is being deleted is not judged"] := {
	"given": testing.with_metadata(logged({}), {"state": "DELETE_IN_PROGRESS"}),
	"verdict": "not_applicable",
	"exempt": {"the cluster is deleted, or about to be"},
}

cases["a cluster that is gone is left out, whatever could not be read of it"] := {
	"given": testing.with_metadata(testing.without(fixtures.cluster, "log_group", "logs:DescribeLogGroups"), {"state": "DELETED"}),
	"verdict": "not_applicable",
	"exempt": {"the cluster is deleted, or about to be"},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
}

package keyproof.cloudhsm_cluster.audit_log_retained_test

import data.keyproof.cloudhsm_cluster.audit_log_retained as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

name := "/aws/cloudhsm/cluster-2222222222a"

group := {"exists": true, "log_group_name": name, "deletion_protection_enabled": true}

logged(changes) := testing.with_facets(fixtures.cluster, {"log_group": object.union(group, changes)})

unprotected := {
	"message": sprintf("log group %s is not protected against deletion", [name]),
	"severity": "low",
}

cases["events that never expire pass"] := {"given": logged({}), "verdict": "pass"}

cases["events that are kept for a year pass"] := {"given": logged({"retention_in_days": 365}), "verdict": "pass"}

cases["events that are kept for a day less fail"] := {
	"given": logged({"retention_in_days": 364}),
	"verdict": "fail",
	"violation": {sprintf("log group %s keeps events for 364 days; 365 are required", [name])},
}

cases["how long is enough can be set"] := {
	"given": logged({"retention_in_days": 400}),
	"parameters": {"min_days": 731},
	"verdict": "fail",
	"violation": {sprintf("log group %s keeps events for 400 days; 731 are required", [name])},
}

cases["a log group that anybody may delete is a small matter"] := {
	"given": logged({"deletion_protection_enabled": false}),
	"verdict": "fail",
	"violation": {unprotected},
}

cases["protection that is not told is none"] := {
	"given": testing.with_facets(fixtures.cluster, {"log_group": {"exists": true, "log_group_name": name}}),
	"verdict": "fail",
	"violation": {unprotected},
}

cases["protection need not be asked for"] := {
	"given": logged({"deletion_protection_enabled": false}),
	"parameters": {"deletion_protection": false},
	"verdict": "pass",
}

cases["a missing log group is another rule's"] := {
	"given": testing.with_facets(fixtures.cluster, {"log_group": {"exists": false, "log_group_name": name}}),
	"verdict": "not_applicable",
}

cases["the log of a cluster that runs no HSM is judged"] := {
	"given": testing.with_metadata(logged({"retention_in_days": 7}), {"hsms": []}),
	"verdict": "fail",
	"violation": {"log group /aws/cloudhsm/cluster-2222222222a keeps events for 7 days; 365 are required"},
}

cases["log groups that may not be listed prove nothing"] := {
	"given": testing.without(logged({}), "log_group", "logs:DescribeLogGroups"),
	"verdict": "unknown",
}

cases["a cluster that is being deleted is not judged"] := {
	"given": testing.with_metadata(logged({}), {"state": "DELETE_IN_PROGRESS"}),
	"verdict": "not_applicable",
	"exempt": {"the cluster is deleted, or about to be"},
}

cases["what the account's policy keeps counts, and is named"] := {
	"given": logged({"retention_in_days": 30, "retention_policy_name": "thirty-days"}),
	"verdict": "fail",
	"violation": {concat("", [
		"log group /aws/cloudhsm/cluster-2222222222a keeps events for 30 days ",
		"by the account's policy thirty-days; 365 are required",
	])},
}

cases["a group for delivery keeps events for a day, whatever its retention"] := {
	"given": logged({"retention_in_days": 3653, "log_group_class": "DELIVERY"}),
	"verdict": "fail",
	"violation": {
		"log group /aws/cloudhsm/cluster-2222222222a keeps events for 1 day (class DELIVERY); 365 are required",
	},
}

cases["a group of another class keeps what it says"] := {
	"given": logged({"retention_in_days": 731, "log_group_class": "INFREQUENT_ACCESS"}),
	"verdict": "pass",
}

cases["a cluster that is gone is left out, whatever could not be read of it"] := {
	"given": testing.with_metadata(testing.without(fixtures.cluster, "log_group", "logs:DescribeLogGroups"), {"state": "DELETED"}),
	"verdict": "not_applicable",
	"exempt": {"the cluster is deleted, or about to be"},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.audit_log_retained as object.union(
			data.parameters.cloudhsm_cluster.audit_log_retained,
			object.get(case, "parameters", {}),
		)
}

package keyproof.cloudhsm_cluster.audit_log_exists_test

import data.keyproof.cloudhsm_cluster.audit_log_exists as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

name := "/aws/cloudhsm/cluster-2222222222a"

missing := {"log_group": {"exists": false, "log_group_name": name}}

violation := {sprintf("the audit log group %s does not exist", [name])}

there := testing.with_facets(fixtures.cluster, {"log_group": {"exists": true, "log_group_name": name}})

gone := testing.with_facets(fixtures.cluster, missing)

cases["an audit log group that exists passes"] := {"given": there, "verdict": "pass"}

cases["no audit log group fails"] := {"given": gone, "verdict": "fail", "violation": violation}

cases["a cluster that migrates logs as well"] := {
	"given": testing.with_metadata(gone, {"state": "MODIFY_IN_PROGRESS"}),
	"verdict": "fail",
	"violation": violation,
}

cases["a cluster of unknown age is no new one"] := {
	"given": object.union(
		object.remove(gone, {"metadata"}),
		{"metadata": testing.known(object.remove(fixtures.metadata, {"create_timestamp"}))},
	),
	"verdict": "fail",
	"violation": violation,
}

cases["a cluster just older than a day is judged"] := {
	"given": testing.with_metadata(gone, {"create_timestamp": "2026-01-14T11:59:59.000Z"}),
	"verdict": "fail",
	"violation": violation,
}

cases["a cluster of the last day is not asked for one"] := {
	"given": testing.with_metadata(gone, {"create_timestamp": "2026-01-14T12:00:00.000Z"}),
	"verdict": "not_applicable",
}

cases["a cluster that runs no HSM logs nothing"] := {
	"given": testing.with_metadata(gone, {"hsms": []}),
	"verdict": "not_applicable",
}

cases["a cluster that was never initialized logs nothing"] := {
	"given": testing.with_metadata(gone, {"state": "UNINITIALIZED"}),
	"verdict": "not_applicable",
}

cases["log groups that may not be listed prove nothing"] := {
	"given": testing.without(there, "log_group", "logs:DescribeLogGroups"),
	"verdict": "unknown",
}

silent(changes) := testing.with_facets(fixtures.cluster, {"log_group": object.union(
	{
		"exists": true,
		"log_group_name": name,
		"creation_time": "2025-06-01T09:00:00.000Z",
		"log_group_class": "STANDARD",
		"stored_bytes": 0,
	},
	changes,
)})

cases["a group that nothing writes to is no audit log"] := {
	"given": silent({}),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("the audit log group %s, made on 2025-06-01T09:00:00.000Z, holds not one event", [name]),
		"severity": "medium",
	}},
}

cases["a group that does not tell when it was made is taken for an old one"] := {
	"given": testing.with_facets(
		fixtures.cluster,
		{"log_group": {"exists": true, "log_group_name": name, "stored_bytes": 0}},
	),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("the audit log group %s, made on a day that is not told, holds not one event", [name]),
		"severity": "medium",
	}},
}

cases["a group with events is one"] := {"given": silent({"stored_bytes": 1234}), "verdict": "pass"}

cases["a group of the last two days is given time"] := {
	"given": silent({"creation_time": "2026-01-13T12:00:00.000Z"}),
	"verdict": "pass",
}

cases["HSMs that are being made write nothing yet"] := {
	"given": testing.with_metadata(silent({}), {"hsms": [object.union(fixtures.hsm_a, {"state": "CREATE_IN_PROGRESS"})]}),
	"verdict": "pass",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
}

package keyproof.region.audit_logs_have_clusters_test

import data.keyproof.lib.fixtures.region as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.audit_logs_have_clusters as policy

given(orphaned) := testing.with_facets(fixtures.region, {
	"hsm_log_groups": [{"log_group_name": "/aws/cloudhsm/cluster-1a23b4cdefg"}],
	"orphaned_hsm_logs": orphaned,
})

cases["a log of a cluster that stands passes"] := {"given": given([]), "verdict": "pass"}

cases["a log whose cluster is gone is told, with how long it is kept"] := {
	"given": given([
		{"log_group_name": "/aws/cloudhsm/cluster-a", "retention_in_days": 365},
		{"log_group_name": "/aws/cloudhsm/cluster-b"},
	]),
	"verdict": "fail",
	"violation": {
		"log group /aws/cloudhsm/cluster-a is of no cluster in the Region, and keeps its events for 365 days",
		"log group /aws/cloudhsm/cluster-b is of no cluster in the Region, and keeps its events for good",
	},
}

cases["a Region without audit logs is not a subject"] := {
	"given": testing.with_facets(fixtures.region, {"hsm_log_groups": [], "orphaned_hsm_logs": []}),
	"verdict": "not_applicable",
}

cases["logs that may not be listed are unknown"] := {
	"given": testing.without(given([]), "hsm_log_groups", "logs:DescribeLogGroups"),
	"verdict": "unknown",
}

cases["clusters that may not be listed prove nothing"] := {
	"given": testing.without(given([]), "orphaned_hsm_logs", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
}

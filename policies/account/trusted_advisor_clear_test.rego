package keyproof.account.trusted_advisor_clear_test

import data.keyproof.account.trusted_advisor_clear as policy
import data.keyproof.lib.fixtures.account as fixtures
import data.keyproof.lib.testing

cluster(status) := {
	"cluster_arn": "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-2222222222a",
	"name": "cluster-2222222222a",
	"region": "eu-central-1",
	"status": status,
	"is_excluded": false,
}

advised(list) := testing.with_facets(fixtures.account, {"advised_clusters": {"available": true, "clusters": list}})

no_plan := "the account has no support plan that includes Trusted Advisor's checks"

seen := {"cloudhsm_cluster"}

cases["clusters that are well pass"] := {"given": advised([cluster("ok")]), "verdict": "pass", "sees": seen}

cases["no cluster to warn of passes"] := {"given": advised([]), "verdict": "pass", "sees": seen}

cases["a warning fails"] := {
	"given": advised([cluster("ok"), cluster("warning")]),
	"verdict": "fail",
	"violation": {concat(" ", [
		"Trusted Advisor warns of HSM cluster cluster-2222222222a in eu-central-1:",
		"its HSMs stand in one Availability Zone",
	])},
	"sees": seen,
}

cases["a resource that is not named fails as well"] := {
	"given": advised([{"name": "Zf3k", "region": "us-east-1", "status": "error", "is_excluded": false}]),
	"verdict": "fail",
	"violation": {"Trusted Advisor warns of HSM cluster Zf3k in us-east-1: its HSMs stand in one Availability Zone"},
	"sees": seen,
}

cases["a cluster that was excluded from the check is let be"] := {
	"given": advised([object.union(cluster("warning"), {"is_excluded": true})]),
	"verdict": "pass",
	"sees": seen,
}

cases["an account without a support plan is not a subject"] := {
	"given": testing.with_facets(fixtures.account, {"advised_clusters": {"available": false, "why": no_plan}}),
	"verdict": "not_applicable",
	"exempt": {no_plan},
}

cases["recommendations that may not be listed prove nothing"] := {
	"given": testing.without(fixtures.account, "advised_clusters", "trustedadvisor:ListRecommendations"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"account": case.given}
}

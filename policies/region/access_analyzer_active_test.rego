package keyproof.region.access_analyzer_active_test

import data.keyproof.lib.fixtures.region as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.access_analyzer_active as policy

analyzer(name, type, status) := {
	"analyzer_arn": concat("/", ["arn:aws:access-analyzer:eu-central-1:111122223333:analyzer", name]),
	"name": name,
	"type": type,
	"status": status,
}

analyzers(list) := testing.with_facets(fixtures.region, {"access_analyzers": {"available": true, "analyzers": list}})

failed := object.union(
	analyzer("organization", "ORGANIZATION", "FAILED"),
	{"status_reason": "SERVICE_LINKED_ROLE_CREATION_FAILED"},
)

none := "no analyzer of external access is active in the Region"

accepted := {"accept_organization_analyzer": true}

cases["an active analyzer of the account passes"] := {
	"given": analyzers([analyzer("external", "ACCOUNT", "ACTIVE")]),
	"verdict": "pass",
}

cases["an active analyzer of the organization passes"] := {
	"given": analyzers([analyzer("external", "ORGANIZATION", "ACTIVE"), failed]),
	"verdict": "pass",
}

cases["no analyzer fails"] := {"given": analyzers([]), "verdict": "fail", "violation": {none}}

cases["analyzers that are not active fail, and it is said why"] := {
	"given": analyzers([failed, analyzer("new", "ACCOUNT", "CREATING")]),
	"verdict": "fail",
	"violation": {concat("; ", [none, "new is creating", "organization is failed (SERVICE_LINKED_ROLE_CREATION_FAILED)"])},
}

cases["the organization's analyzer can be accepted in its place"] := {
	"given": analyzers([]),
	"parameters": accepted,
	"verdict": "not_applicable",
	"exempt": {"the organization's analyzer stands for one of the account (accept_organization_analyzer)"},
}

cases["an analyzer of the account passes where the organization's is accepted"] := {
	"given": analyzers([analyzer("external", "ACCOUNT", "ACTIVE")]),
	"parameters": accepted,
	"verdict": "pass",
}

cases["a Region that holds nothing is not a subject"] := {
	"given": testing.with_facets(analyzers([]), {"holds": {"kms_keys": 0, "cloudhsm_clusters": 0}}),
	"verdict": "not_applicable",
	"exempt": {"the Region holds no customer managed key and no HSM cluster"},
}

cases["a Region without Access Analyzer is not a subject"] := {
	"given": testing.with_facets(
		fixtures.region,
		{"access_analyzers": {"available": false, "why": "IAM Access Analyzer is not offered in us-iso-east-1"}},
	),
	"verdict": "not_applicable",
	"exempt": {"IAM Access Analyzer is not offered in us-iso-east-1"},
}

cases["analyzers that may not be listed prove nothing"] := {
	"given": testing.without(fixtures.region, "access_analyzers", "access-analyzer:ListAnalyzers"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
		with data.parameters.region.access_analyzer_active as object.union(
			data.parameters.region.access_analyzer_active,
			object.get(case, "parameters", {}),
		)
}

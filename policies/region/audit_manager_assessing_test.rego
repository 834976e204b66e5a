package keyproof.region.audit_manager_assessing_test

import data.keyproof.lib.fixtures.region as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.audit_manager_assessing as policy

assessing(status, list) := testing.with_facets(fixtures.region, {
	"audit_manager": {"available": true, "status": status},
	"audit_manager_assessments": list,
})

pci := {
	"assessment_id": "11111111-2222-3333-4444-555555555555",
	"name": "PCI 2026",
	"compliance_type": "PCI DSS V4.0",
}

closed := "AWS Audit Manager is closed to new customers since 2026-04-30, and the account is not registered here"

cases["an active assessment passes"] := {"given": assessing("ACTIVE", [pci]), "verdict": "pass"}

cases["no active assessment fails"] := {
	"given": assessing("ACTIVE", []),
	"verdict": "fail",
	"violation": {"Audit Manager has no active assessment: it gathers no evidence"},
}

cases["an account that is still being registered fails"] := {
	"given": assessing("PENDING_ACTIVATION", []),
	"verdict": "fail",
	"violation": {"Audit Manager gathers no evidence yet: the account is pending_activation"},
}

cases["an account that cannot register any more is not a subject"] := {
	"given": testing.with_facets(fixtures.region, {
		"audit_manager": {"available": false, "why": closed},
		"audit_manager_assessments": [],
	}),
	"verdict": "not_applicable",
	"exempt": {closed},
}

cases["a Region that holds nothing is not a subject"] := {
	"given": testing.with_facets(assessing("ACTIVE", []), {"holds": {"kms_keys": 0, "cloudhsm_clusters": 0}}),
	"verdict": "not_applicable",
	"exempt": {"the Region holds no customer managed key and no HSM cluster"},
}

cases["a status that may not be read proves nothing"] := {
	"given": testing.without(assessing("ACTIVE", [pci]), "audit_manager", "auditmanager:GetAccountStatus"),
	"verdict": "unknown",
}

cases["assessments that may not be listed prove nothing"] := {
	"given": testing.without(
		assessing("ACTIVE", [pci]),
		"audit_manager_assessments",
		"auditmanager:ListAssessments",
	),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
}

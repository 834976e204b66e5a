package keyproof.kms_key.no_external_access_finding_test

import data.keyproof.kms_key.no_external_access_finding as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

finding(id) := {"finding_id": id, "updated_at": "2026-01-10T08:00:00.000Z"}

error_finding(error) := object.union(finding("e"), {"error": error})

found(list) := {"name": "external", "type": "ACCOUNT", "findings": testing.known(list)}

denied := {"name": "organization", "type": "ORGANIZATION", "findings": testing.denied("access-analyzer:ListFindings")}

analyzers(list) := testing.with_facets(fixtures.key, {"external_access": {"available": true, "analyzers": list}})

outside := "analyzer external finds that the key can be reached from outside the account"

seen := {"kms_key"}

cases["a key without findings passes"] := {"given": analyzers([found([])]), "verdict": "pass", "sees": seen}

cases["a finding fails"] := {
	"given": analyzers([found([finding("a")])]),
	"verdict": "fail",
	"violation": {concat(" ", [outside, "(1 finding: a)"])},
	"sees": seen,
}

cases["of many findings some are named"] := {
	"given": analyzers([found([finding("d"), finding("c"), finding("b"), finding("a")])]),
	"verdict": "fail",
	"violation": {concat(" ", [outside, "(4 findings: a, b, c, …)"])},
	"sees": seen,
}

cases["a key that cannot be analyzed is a small matter"] := {
	"given": analyzers([found([error_finding("ACCESS_DENIED")])]),
	"verdict": "fail",
	"violation": {{"message": "analyzer external cannot analyze the key (ACCESS_DENIED)", "severity": "low"}},
	"sees": set(),
}

cases["of two analyzers each may find something else"] := {
	"given": analyzers([
		found([error_finding("INTERNAL_ERROR")]),
		{"name": "organization", "type": "ORGANIZATION", "findings": testing.known([finding("a")])},
	]),
	"verdict": "fail",
	"violation": {
		"analyzer organization finds that the key can be reached from outside the organization (1 finding: a)",
		{"message": "analyzer external cannot analyze the key (INTERNAL_ERROR)", "severity": "low"},
	},
	"sees": seen,
}

cases["a finding counts though another analyzer may not be read"] := {
	"given": analyzers([found([finding("a")]), denied]),
	"verdict": "fail",
	"violation": {concat(" ", [outside, "(1 finding: a)"])},
	"sees": seen,
}

cases["findings of one analyzer that may not be read prove nothing"] := {
	"given": analyzers([found([]), denied]),
	"verdict": "unknown",
	"unseen": {denied.findings.reason},
}

cases["a key that is not enabled is judged as well"] := {
	"given": testing.with_metadata(analyzers([found([])]), {"state": "Disabled"}),
	"verdict": "pass",
	"sees": seen,
}

cases["a Region without an active analyzer is another rule's matter"] := {
	"given": analyzers([]),
	"verdict": "not_applicable",
	"exempt": {"no analyzer of external access is active in the Region; region/access_analyzer_active tells"},
}

cases["a Region without Access Analyzer has no findings"] := {
	"given": testing.with_facets(
		fixtures.key,
		{"external_access": {"available": false, "why": "IAM Access Analyzer is not offered in us-iso-east-1"}},
	),
	"verdict": "not_applicable",
	"exempt": {"IAM Access Analyzer is not offered in us-iso-east-1"},
}

cases["a key that is being deleted is not a subject"] := {
	"given": testing.with_metadata(analyzers([found([])]), {"state": "PendingDeletion"}),
	"verdict": "not_applicable",
	"exempt": {"the key is being deleted"},
}

cases["analyzers that may not be listed prove nothing"] := {
	"given": testing.without(fixtures.key, "external_access", "access-analyzer:ListAnalyzers"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
}

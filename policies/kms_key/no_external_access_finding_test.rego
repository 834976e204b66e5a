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

# An analyzer that is no evidence yet, and keys that let somebody in.
young := object.union(found([]), {"not_yet": "has analyzed nothing yet"})

letting_in(holder) := testing.with_facets(analyzers([young]), {"access": object.union(
	fixtures.default_access,
	{"statements": [statement_for(holder)]},
)})

statement_for(holder) := {
	"label": "statement 2",
	"says": "Decrypt",
	"holders": [object.union({"actions": ["Decrypt"], "everything": false}, holder)],
	"conditions": [],
}

granting(grantee) := testing.with_facets(analyzers([young]), {"grants": [{
	"grant_id": "1234",
	"grantee_principal": grantee,
	"operations": ["Decrypt"],
	"has_constraints": false,
}]})

too_young := {{
	"kind": "unavailable",
	"action": "access-analyzer:ListAnalyzers",
	"message": concat(" ", [
		"analyzer external has analyzed nothing yet,",
		"and the key names somebody outside of the account: scan again later",
	]),
}}

foreign := {"kind": "account", "who": "444455556666", "account": "444455556666"}

cases["an analyzer that has analyzed nothing yet proves nothing of a key that names another account"] := {
	"given": letting_in(foreign),
	"verdict": "unknown",
	"unseen": too_young,
}

cases["nor of a key that is open to everyone"] := {
	"given": letting_in({"kind": "everyone", "who": "everyone"}),
	"verdict": "unknown",
	"unseen": too_young,
}

cases["nor of one that a grant opens to another account"] := {
	"given": granting("arn:aws:iam::444455556666:role/reader"),
	"verdict": "unknown",
	"unseen": too_young,
}

cases["nor of one that RAM shares"] := {
	"given": testing.with_facets(
		analyzers([young]),
		{"shared_access": {"statements": [statement_for(foreign)], "resource_share_arns": []}},
	),
	"verdict": "unknown",
	"unseen": too_young,
}

cases["a key that names nobody outside has nothing to find"] := {
	"given": analyzers([young]),
	"verdict": "pass",
	"sees": set(),
}

cases["nor has one that names a role of its own account and a service"] := {
	"given": testing.with_facets(
		letting_in({
			"kind": "principal",
			"who": "arn:aws:iam::111122223333:role/app",
			"account": "111122223333",
		}),
		{"grants": [{
			"grant_id": "1",
			"grantee_principal": "dynamodb.amazonaws.com",
			"operations": ["Decrypt"],
			"has_constraints": false,
		}]},
	),
	"verdict": "pass",
	"sees": set(),
}

cases["what the key names has to be known where the analyzer is no evidence"] := {
	"given": testing.without(analyzers([young]), "grants", "kms:ListGrants"),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:ListGrants").reason},
}

cases["and is not asked for where it is"] := {
	"given": testing.without(analyzers([found([])]), "grants", "kms:ListGrants"),
	"verdict": "pass",
	"sees": seen,
}

cases["a finding of an analyzer that has just begun counts"] := {
	"given": testing.with_facets(letting_in(foreign), {"external_access": {
		"available": true,
		"analyzers": [object.union(young, {"findings": testing.known([finding("a")])})],
	}}),
	"verdict": "fail",
	"violation": {concat(" ", [outside, "(1 finding: a)"])},
	"sees": set(),
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

package keyproof.cloudhsm_cluster.clients_scanned_test

import data.keyproof.cloudhsm_cluster.clients_scanned as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

scan(status, reason) := {"scan_type": "PACKAGE", "status": status, "reason": reason}

active := scan("ACTIVE", "SUCCESSFUL")

instance(id, scans) := {"instance_id": id, "scans": testing.known(scans)}

foreign := {"instance_id": "i-0f1", "scans": {
	"status": "unknown",
	"reason": {
		"kind": "unavailable",
		"action": "inspector2:ListCoverage",
		"message": "the instance belongs to 444455556666, whose Amazon Inspector tells",
	},
}}

scanned(instances, findings) := testing.with_facets(fixtures.cluster, {
	"inspector_coverage": {"available": true, "instances": instances},
	"inspector_findings": findings,
})

finding(severity, vulnerability, ids) := {
	"finding_arn": concat("/", ["arn:aws:inspector2:eu-central-1:111122223333:finding", vulnerability]),
	"severity": severity,
	"title": concat(" - ", [vulnerability, "openssl-libs"]),
	"instance_ids": ids,
	"vulnerability_id": vulnerability,
}

seen := {"cloudhsm_cluster"}

cases["clients that are scanned and without findings pass"] := {
	"given": scanned([instance("i-0a1", [active]), instance("i-0b1", [scan("ACTIVE", "PENDING_INITIAL_SCAN")])], []),
	"verdict": "pass",
	"sees": seen,
}

cases["an instance that is stopped is not missed"] := {
	"given": scanned([instance("i-0a1", [scan("INACTIVE", "EC2_INSTANCE_STOPPED")])], []),
	"verdict": "pass",
	"sees": seen,
}

cases["an instance that is not managed fails"] := {
	"given": scanned([instance("i-0a1", [active]), instance("i-0b1", [scan("INACTIVE", "UNMANAGED_EC2_INSTANCE")])], []),
	"verdict": "fail",
	"violation": {"instance i-0b1 is not scanned for vulnerabilities (UNMANAGED_EC2_INSTANCE)"},
	"sees": set(),
}

cases["an instance that Inspector does not know fails"] := {
	"given": scanned([instance("i-0a1", [])], []),
	"verdict": "fail",
	"violation": {"instance i-0a1 is not scanned for vulnerabilities: Amazon Inspector does not know it"},
	"sees": set(),
}

cases["a scan of the network is none of the packages"] := {
	"given": scanned([instance("i-0a1", [object.union(active, {"scan_type": "NETWORK"})])], []),
	"verdict": "fail",
	"violation": {"instance i-0a1 is not scanned for vulnerabilities: Amazon Inspector does not know it"},
	"sees": set(),
}

cases["findings fail, each instance for itself"] := {
	"given": scanned([instance("i-0a1", [active]), instance("i-0b1", [active])], [
		finding("CRITICAL", "CVE-2026-0001", ["i-0a1"]),
		finding("HIGH", "CVE-2026-0002", ["i-0a1", "i-0b1"]),
		finding("HIGH", "CVE-2026-0003", ["i-0a1"]),
		finding("HIGH", "CVE-2026-0004", ["i-0a1"]),
	]),
	"verdict": "fail",
	"violation": {
		{
			"message": concat(" ", [
				"instance i-0a1 has 1 critical finding and 3 high findings of Amazon Inspector",
				"(CVE-2026-0001, CVE-2026-0002, CVE-2026-0003, …)",
			]),
			"severity": "high",
		},
		{"message": "instance i-0b1 has 1 high finding of Amazon Inspector (CVE-2026-0002)", "severity": "high"},
	},
	"sees": seen,
}

cases["a finding of no vulnerability is named by its title"] := {
	"given": scanned([instance("i-0a1", [active])], [object.union(
		object.remove(finding("HIGH", "x", ["i-0a1"]), {"vulnerability_id"}),
		{"title": "Port 22 is reachable from an Internet Gateway"},
	)]),
	"verdict": "fail",
	"violation": {{
		"message": concat(" ", [
			"instance i-0a1 has 1 high finding of Amazon Inspector",
			"(Port 22 is reachable from an Internet Gateway)",
		]),
		"severity": "high",
	}},
	"sees": seen,
}

cases["high findings can be let be"] := {
	"given": scanned([instance("i-0a1", [active])], [finding("HIGH", "CVE-2026-0002", ["i-0a1"])]),
	"parameters": {"severities": ["CRITICAL"]},
	"verdict": "pass",
	"sees": seen,
}

cases["of an instance of another account nothing is known"] := {
	"given": scanned([instance("i-0a1", [active]), foreign], []),
	"verdict": "unknown",
	"unseen": {foreign.scans.reason},
}

cases["an instance that is not scanned fails whatever is not known of others"] := {
	"given": scanned([instance("i-0a1", []), foreign], []),
	"verdict": "fail",
	"violation": {"instance i-0a1 is not scanned for vulnerabilities: Amazon Inspector does not know it"},
	"sees": set(),
}

cases["a cluster without instances is not a subject"] := {
	"given": scanned([], []),
	"verdict": "not_applicable",
	"exempt": {"no instance is a client of the cluster"},
}

cases["a cluster in a Region without Inspector is not a subject"] := {
	"given": testing.with_facets(fixtures.cluster, {
		"inspector_coverage": {"available": false, "why": "Amazon Inspector is not offered in ap-southeast-6"},
		"inspector_findings": [],
	}),
	"verdict": "not_applicable",
	"exempt": {"Amazon Inspector is not offered in ap-southeast-6"},
}

cases["a cluster that is being deleted is not judged"] := {
	"given": testing.with_metadata(scanned([instance("i-0a1", [])], []), {"state": "DELETED"}),
	"verdict": "not_applicable",
}

cases["coverage that may not be listed proves nothing"] := {
	"given": testing.without(scanned([], []), "inspector_coverage", "inspector2:ListCoverage"),
	"verdict": "unknown",
}

cases["findings fail where coverage may not be listed"] := {
	"given": testing.without(
		scanned([], [finding("CRITICAL", "CVE-2026-0001", ["i-0a1"])]),
		"inspector_coverage", "inspector2:ListCoverage",
	),
	"verdict": "fail",
	"violation": {{
		"message": "instance i-0a1 has 1 critical finding of Amazon Inspector (CVE-2026-0001)",
		"severity": "high",
	}},
	"sees": set(),
}

cases["a cluster that is gone is none where coverage may not be listed"] := {
	"given": testing.with_metadata(
		testing.without(scanned([], []), "inspector_coverage", "inspector2:ListCoverage"),
		{"state": "DELETED"},
	),
	"verdict": "not_applicable",
}

cases["findings that may not be listed prove nothing"] := {
	"given": testing.without(
		scanned([instance("i-0a1", [active])], []),
		"inspector_findings",
		"inspector2:ListFindings",
	),
	"verdict": "unknown",
}

cases[sprintf("an instance that waits (%s) is a small matter", [reason])] := {
	"given": scanned([instance("i-0a1", [scan("INACTIVE", reason)])], []),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("instance i-0a1 is not scanned for vulnerabilities (%s)", [reason]),
		"severity": "low",
	}},
	"sees": set(),
} if {
	some reason in ["PENDING_INITIAL_SCAN", "INTERNAL_ERROR"]
}

cases["an instance that is not scanned fails without findings that could be read"] := {
	"given": testing.without(
		scanned([instance("i-0b1", [scan("INACTIVE", "EXCLUDED_BY_TAG")])], []),
		"inspector_findings", "inspector2:ListFindings",
	),
	"verdict": "fail",
	"violation": {"instance i-0b1 is not scanned for vulnerabilities (EXCLUDED_BY_TAG)"},
	"sees": set(),
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.clients_scanned as object.union(
			data.parameters.cloudhsm_cluster.clients_scanned,
			object.get(case, "parameters", {}),
		)
}

package keyproof.cloudhsm_cluster.certificate_current_test

import data.keyproof.cloudhsm_cluster.certificate_current as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

certificate := {
	"subject": "CN=cluster-2222222222a",
	"issuer": "CN=Example Root CA",
	"not_before": "2018-03-01T00:00:00.000Z",
	"not_after": "2036-03-01T00:00:00.000Z",
	"sha256": "00",
}

valid(changes) := certified(fixtures.cluster, object.union(certificate, changes))

certified(cluster, one) := testing.with_metadata(cluster, {"certificates": {"cluster_certificate": one}})

anchor := object.union(certificate, {"subject": "CN=Example Root CA"})

# A cluster that carries a key store for each of the trust anchors.
carrying(anchors) := testing.with_facets(valid({}), {"key_stores": [object.union(
	fixtures.key_store,
	{"trust_anchor_certificate": each},
) |
	some each in anchors
]})

named_store := "KMS key store payments (cks-1111111111111111)"

in_state(state) := certified(fixtures.in_state(state), object.union(certificate, {"not_after": "2020-01-01T00:00:00.000Z"}))

ends(at, in_days, severity) := {
	"given": valid({"not_after": at}),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("the cluster's certificate expires on %s, in %s", [at, in_days]),
		"severity": severity,
	}},
}

expired := {{"message": "the cluster's certificate expired on 2020-01-01T00:00:00.000Z", "severity": "high"}}

cases["a certificate with years to go passes"] := {"given": valid({}), "verdict": "pass"}

cases["181 days to go pass"] := {"given": valid({"not_after": "2026-07-15T12:00:00.000Z"}), "verdict": "pass"}

cases["180 days to go are a small matter"] := ends("2026-07-14T12:00:00.000Z", "180 days", "low")

cases["91 days to go are a small matter"] := ends("2026-04-16T12:00:00.000Z", "91 days", "low")

cases["90 days to go are a medium matter"] := ends("2026-04-15T12:00:00.000Z", "90 days", "medium")

cases["31 days to go are a medium matter"] := ends("2026-02-15T12:00:00.000Z", "31 days", "medium")

cases["30 days to go are a high matter"] := ends("2026-02-14T12:00:00.000Z", "30 days", "high")

cases["a day to go is a high matter"] := ends("2026-01-16T13:00:00.000Z", "1 day", "high")

cases["hours to go are a high matter"] := ends("2026-01-15T13:00:00.000Z", "0 days", "high")

cases["a certificate is valid to its last second"] := ends("2026-01-15T12:00:00.000Z", "0 days", "high")

cases["a second later it has expired"] := {
	"given": valid({"not_after": "2026-01-15T11:59:59.000Z"}),
	"verdict": "fail",
	"violation": {{"message": "the cluster's certificate expired on 2026-01-15T11:59:59.000Z", "severity": "high"}},
}

cases["a certificate that expired years ago fails"] := {
	"given": valid({"not_after": "2020-01-01T00:00:00.000Z"}),
	"verdict": "fail",
	"violation": expired,
}

cases["a certificate that is made to last for ever passes"] := {
	"given": valid({"not_after": "9999-12-31T23:59:59.000Z"}),
	"verdict": "pass",
}

cases["a certificate that lasts to the year in which nanoseconds end passes"] := {
	"given": valid({"not_after": "2261-12-31T23:59:59.000Z"}),
	"verdict": "pass",
}

cases["a certificate of antiquity has expired"] := {
	"given": valid({"not_before": "0001-01-01T00:00:00.000Z", "not_after": "0099-01-01T00:00:00.000Z"}),
	"verdict": "fail",
	"violation": {{"message": "the cluster's certificate expired on 0099-01-01T00:00:00.000Z", "severity": "high"}},
}

cases["a certificate that is not valid yet fails"] := {
	"given": valid({"not_before": "2026-03-01T00:00:00.000Z"}),
	"verdict": "fail",
	"violation": {{"message": "the cluster's certificate is not valid before 2026-03-01T00:00:00.000Z", "severity": "high"}},
}

cases["the thresholds can be chosen"] := {
	"given": valid({"not_after": "2026-12-31T12:00:00.000Z"}),
	"parameters": {"low_days": 730, "medium_days": 365, "high_days": 180},
	"verdict": "fail",
	"violation": {{
		"message": "the cluster's certificate expires on 2026-12-31T12:00:00.000Z, in 350 days",
		"severity": "medium",
	}},
}

cases["the certificates of HSMs and of their maker are not judged"] := {
	"given": testing.with_metadata(valid({}), {"certificates": {
		"hsm_certificate": object.union(certificate, {"not_after": "2020-01-01T00:00:00.000Z"}),
		"aws_hardware_certificate": object.union(certificate, {"not_after": "2020-01-01T00:00:00.000Z"}),
		"manufacturer_hardware_certificate": object.union(certificate, {"not_after": "2020-01-01T00:00:00.000Z"}),
	}}),
	"verdict": "pass",
}

cases["a cluster that shows all certificates but its own is no pass"] := {
	"given": testing.with_metadata(fixtures.cluster, {"certificates": {"hsm_certificate": certificate}}),
	"verdict": "fail",
	"violation": {{"message": "the cluster does not show a certificate of its own", "severity": "low"}},
}

cases["a certificate that could not be read is no pass"] := {
	"given": certified(fixtures.cluster, {"unreadable": true}),
	"verdict": "fail",
	"violation": {{"message": "the cluster's certificate could not be read", "severity": "low"}},
}

cases["the trust anchor of a key store that is current passes"] := {"given": carrying([anchor]), "verdict": "pass"}

cases["the trust anchor of a key store expires by the same days"] := {
	"given": carrying([object.union(anchor, {"not_after": "2026-04-15T12:00:00.000Z"})]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("the trust anchor of %s expires on 2026-04-15T12:00:00.000Z, in 90 days", [named_store]),
		"severity": "medium",
	}},
}

cases["a trust anchor that has expired is a high matter"] := {
	"given": carrying([object.union(anchor, {"not_after": "2026-01-15T11:59:59.000Z"})]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("the trust anchor of %s expired on 2026-01-15T11:59:59.000Z", [named_store]),
		"severity": "high",
	}},
}

cases["a trust anchor that did not issue the certificate fails"] := {
	"given": carrying([object.union(anchor, {"subject": "CN=Other Root CA"})]),
	"verdict": "fail",
	"violation": {sprintf(
		"the cluster's certificate was issued by CN=Example Root CA, and the trust anchor of %s is CN=Other Root CA",
		[named_store],
	)},
}

cases["a trust anchor that could not be read is no pass"] := {
	"given": carrying([{"unreadable": true}]),
	"verdict": "fail",
	"violation": {{"message": sprintf("the trust anchor of %s could not be read", [named_store]), "severity": "low"}},
}

cases["a trust anchor that nobody can compare with is judged by its days"] := {
	"given": testing.with_facets(
		certified(fixtures.cluster, {"unreadable": true}),
		{"key_stores": carrying([anchor]).key_stores.value},
	),
	"verdict": "fail",
	"violation": {{"message": "the cluster's certificate could not be read", "severity": "low"}},
}

cases["a key store without a trust anchor is no pass"] := {
	"given": testing.with_facets(valid({}), {"key_stores": [fixtures.key_store]}),
	"verdict": "fail",
	"violation": {{"message": sprintf("KMS does not show the trust anchor of %s", [named_store]), "severity": "low"}},
}

cases["every key store of the cluster is judged"] := {
	"given": carrying([anchor, object.union(anchor, {"not_after": "2020-01-01T00:00:00.000Z"})]),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("the trust anchor of %s expired on 2020-01-01T00:00:00.000Z", [named_store]),
		"severity": "high",
	}},
}

cases["a cluster whose key stores were not listed is unknown"] := {
	"given": testing.without(valid({}), "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "unknown",
}

cases["a parked cluster is judged"] := {
	"given": testing.with_metadata(valid({"not_after": "2020-01-01T00:00:00.000Z"}), {"hsms": []}),
	"verdict": "fail",
	"violation": expired,
}

cases["a cluster that migrates is judged"] := {
	"given": in_state("MODIFY_IN_PROGRESS"),
	"verdict": "fail",
	"violation": expired,
}

cases["a cluster that shows no certificate is not a subject"] := {"given": fixtures.cluster, "verdict": "not_applicable"}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(fixtures.cluster, "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster that is DELETE_IN_PROGRESS is not a subject"] := {
	"given": in_state("DELETE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": in_state("DELETED"),
	"verdict": "not_applicable",
}

cases["a cluster that is being updated is judged"] := {
	"given": in_state("UPDATE_IN_PROGRESS"),
	"verdict": "fail",
	"violation": expired,
}

cases["a certificate that expired does not wait for the key stores"] := {
	"given": testing.without(in_state("ACTIVE"), "key_stores", "kms:DescribeCustomKeyStores"),
	"verdict": "fail",
	"violation": expired,
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.certificate_current as object.union(
			data.parameters.cloudhsm_cluster.certificate_current,
			object.get(case, "parameters", {}),
		)
}

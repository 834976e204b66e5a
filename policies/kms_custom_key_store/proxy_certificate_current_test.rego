package keyproof.kms_custom_key_store.proxy_certificate_current_test

import data.keyproof.kms_custom_key_store.proxy_certificate_current as policy
import data.keyproof.lib.fixtures.kms_custom_key_store as fixtures
import data.keyproof.lib.testing

measured(days, age) := testing.with_facets(
	fixtures.external,
	{"proxy_metrics": {"certificate_days_to_expire": days, "credential_age_days": age}},
)

# Measured so long before the scan, which testing fixtures put on one day.
measured_at(days, age, time) := testing.with_facets(
	fixtures.external,
	{"proxy_metrics": {
		"certificate_days_to_expire": days,
		"certificate_measured_at": time,
		"credential_age_days": age,
		"credential_measured_at": time,
	}},
)

in_state(state) := testing.with_metadata(measured(3, 3), {"connection_state": state})

cases["a certificate for months and a credential of this year pass"] := {"given": measured(200, 90), "verdict": "pass"}

cases["just enough of both passes"] := {"given": measured(30, 365), "verdict": "pass"}

cases["a certificate that expires soon fails"] := {
	"given": measured(29, 90),
	"verdict": "fail",
	"violation": {"the certificate of its proxy expires in 29 days; 30 are required"},
}

cases["a part of a day is left out"] := {
	"given": measured(1.5, 90),
	"verdict": "fail",
	"violation": {"the certificate of its proxy expires in 1 day; 30 are required"},
}

cases["a certificate that has expired fails"] := {
	"given": measured(0, 90),
	"verdict": "fail",
	"violation": {"the certificate of its proxy has expired"},
}

cases["a certificate that expired days ago fails"] := {
	"given": measured(-4, 90),
	"verdict": "fail",
	"violation": {"the certificate of its proxy has expired"},
}

cases["an old credential is a small matter"] := {
	"given": measured(200, 366),
	"verdict": "fail",
	"violation": {{"message": "the credential of its proxy is 366 days old; 365 are allowed", "severity": "low"}},
}

cases["the days since the certificate was measured have passed"] := {
	"given": measured_at(35, 90, "2026-01-02T20:00:00.000Z"),
	"verdict": "fail",
	"violation": {"the certificate of its proxy expires in 22 days; 30 are required"},
}

cases["a certificate that was measured days ago and lasts for months passes"] := {
	"given": measured_at(100, 90, "2026-01-02T20:00:00.000Z"),
	"verdict": "pass",
}

cases["a certificate may have expired since it was measured"] := {
	"given": measured_at(9, 90, "2026-01-02T20:00:00.000Z"),
	"verdict": "fail",
	"violation": {"the certificate of its proxy has expired"},
}

cases["a credential has aged since it was measured"] := {
	"given": measured_at(100, 360, "2026-01-02T20:00:00.000Z"),
	"verdict": "fail",
	"violation": {{"message": "the credential of its proxy is 372 days old; 365 are allowed", "severity": "low"}},
}

cases["a time after the scan adds nothing"] := {
	"given": measured_at(30, 365, "2027-01-15T09:00:00.000Z"),
	"verdict": "pass",
}

cases["what one metric proves does not wait for the other"] := {
	"given": testing.with_facets(fixtures.external, {"proxy_metrics": {"certificate_days_to_expire": 3}}),
	"verdict": "fail",
	"violation": {"the certificate of its proxy expires in 3 days; 30 are required"},
}

cases["an old credential fails though the certificate was not measured"] := {
	"given": testing.with_facets(fixtures.external, {"proxy_metrics": {"credential_age_days": 366}}),
	"verdict": "fail",
	"violation": {{"message": "the credential of its proxy is 366 days old; 365 are allowed", "severity": "low"}},
}

cases["one metric alone proves that nothing is wrong with that only"] := {
	"given": testing.with_facets(fixtures.external, {"proxy_metrics": {"certificate_days_to_expire": 300}}),
	"verdict": "unknown",
	"unseen": {{
		"kind": "not_found",
		"action": "cloudwatch:GetMetricData",
		"message": "CloudWatch has no recent data of XksProxyCredentialAge",
	}},
}

cases["how much is enough can be set"] := {
	"given": measured(20, 500),
	"parameters": {"min_days": 10, "max_credential_age_days": 730},
	"verdict": "pass",
}

cases["a key store that failed is judged: this may be why"] := {
	"given": in_state("FAILED"),
	"verdict": "fail",
	"violation": {"the certificate of its proxy expires in 3 days; 30 are required"},
}

cases["of a disconnected key store nothing is measured"] := {
	"given": in_state("DISCONNECTED"),
	"verdict": "not_applicable",
}

cases["a key store in CloudHSM has no proxy"] := {"given": fixtures.store, "verdict": "not_applicable"}

cases["metrics that may not be read prove nothing"] := {
	"given": testing.without(measured(200, 90), "proxy_metrics", "cloudwatch:GetMetricData"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_custom_key_store": case.given}
		with data.parameters.kms_custom_key_store.proxy_certificate_current as object.union(
			data.parameters.kms_custom_key_store.proxy_certificate_current,
			object.get(case, "parameters", {}),
		)
}

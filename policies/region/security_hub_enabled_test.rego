package keyproof.region.security_hub_enabled_test

import data.keyproof.lib.fixtures.security_hub as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.security_hub_enabled as policy

keys := {"kms_key"}

standards(states) := fixtures.with_hub({"security_hub_standards": [entry |
	some arn, state in states
	entry := object.union({"standard_arn": arn}, state)
]})

controls(list) := fixtures.with_hub({"security_hub_controls": list})

none := {"Security Hub CSPM checks nothing: no standard is enabled"}

cases["a hub with standards passes"] := {"given": fixtures.with_hub({}), "verdict": "pass", "sees": keys}

cases["a Region without a hub fails"] := {
	"given": fixtures.off,
	"verdict": "fail",
	"violation": {"Security Hub CSPM is off in the Region"},
	"sees": set(),
}

cases["a hub without a standard fails"] := {
	"given": standards({}),
	"verdict": "fail",
	"violation": none,
	"sees": set(),
}

cases["a standard that is being removed is none"] := {
	"given": standards({fixtures.cis: {"status": "DELETING"}}),
	"verdict": "fail",
	"violation": none,
	"sees": set(),
}

cases["a standard that is getting new controls is enabled"] := {
	"given": standards({fixtures.cis: {"status": "PENDING"}}),
	"verdict": "pass",
	"sees": keys,
}

cases["a standard that is incomplete for want of AWS Config is a small matter, and sees nothing"] := {
	"given": standards({fixtures.cis: {
		"status": "INCOMPLETE",
		"status_reason": "NO_AVAILABLE_CONFIGURATION_RECORDER",
	}}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"standard cis-aws-foundations-benchmark/v/5.0.0 is incomplete ",
			"(NO_AVAILABLE_CONFIGURATION_RECORDER)",
		]),
		"severity": "low",
	}},
	"sees": set(),
}

cases["a standard that is incomplete for another reason sees keys"] := {
	"given": standards({fixtures.cis: {
		"status": "INCOMPLETE",
		"status_reason": "MAXIMUM_NUMBER_OF_CONFIG_RULES_EXCEEDED",
	}}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"standard cis-aws-foundations-benchmark/v/5.0.0 is incomplete ",
			"(MAXIMUM_NUMBER_OF_CONFIG_RULES_EXCEEDED)",
		]),
		"severity": "low",
	}},
	"sees": keys,
}

cases["a standard that failed is a small matter beside another"] := {
	"given": standards({fixtures.foundational: {"status": "READY"}, "cis": {"status": "FAILED"}}),
	"verdict": "fail",
	"violation": {{"message": "standard cis is failed (no reason given)", "severity": "low"}},
	"sees": keys,
}

cases["a hub whose controls on keys are off sees no key"] := {
	"given": controls([fixtures.control("KMS.3", "DISABLED"), fixtures.control("KMS.1", "ENABLED")]),
	"verdict": "pass",
	"sees": set(),
}

cases["a hub with one control on keys sees keys, whatever could not be read"] := {
	"given": controls([fixtures.control("KMS.3", "ENABLED"), fixtures.unread("KMS.4")]),
	"verdict": "pass",
	"sees": keys,
}

cases["whether keys are seen is unknown where no control on keys could be read"] := {
	"given": controls([fixtures.unread("KMS.3"), fixtures.control("KMS.4", "DISABLED")]),
	"verdict": "unknown",
	"unseen": {fixtures.denied.reason},
}

cases["a Region that holds nothing has nothing to check"] := {
	"given": testing.with_facets(fixtures.off, {"holds": {"kms_keys": 0, "cloudhsm_clusters": 0}}),
	"verdict": "not_applicable",
	"exempt": {"the Region holds no customer managed key and no HSM cluster"},
}

cases["a hub that may not be described proves nothing"] := {
	"given": testing.without(fixtures.with_hub({}), "security_hub", "securityhub:DescribeHub"),
	"verdict": "unknown",
}

cases["standards that may not be listed prove nothing"] := {
	"given": testing.without(fixtures.with_hub({}), "security_hub_standards", "securityhub:GetEnabledStandards"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
}

package keyproof.region.security_hub_key_controls_on_test

import data.keyproof.lib.fixtures.security_hub as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.security_hub_key_controls_on as policy

# KMS.4 is off; the others are on.
with_associations(associations) := fixtures.with_hub({
	"security_hub_controls": [
		fixtures.control("KMS.3", "ENABLED"),
		fixtures.control("KMS.4", "DISABLED"),
		fixtures.control("KMS.5", "ENABLED"),
		fixtures.control("KMS.1", "DISABLED"),
	],
	"security_hub_control_associations": [
		{"control_id": "KMS.4", "associations": associations},
		{"control_id": "KMS.1", "associations": testing.known([])},
	],
})

off_in(standard) := {"standard_arn": standard, "status": "DISABLED"}

because(standard, reason) := object.union(off_in(standard), {"updated_reason": reason})

controls(list) := fixtures.with_hub({"security_hub_controls": list})

medium(message) := {{"message": message, "severity": "medium"}}

denied := testing.denied("securityhub:ListStandardsControlAssociations")

cases["controls that are on pass"] := {"given": fixtures.with_hub({}), "verdict": "pass"}

cases["a control that is off in its standards fails"] := {
	"given": with_associations(testing.known([off_in(fixtures.cis), off_in(fixtures.foundational)])),
	"verdict": "fail",
	"violation": medium(concat("", [
		"control KMS.4 is off in aws-foundational-security-best-practices/v/1.0.0, ",
		"cis-aws-foundations-benchmark/v/5.0.0, and nobody said why",
	])),
}

cases["a control that no enabled standard has fails"] := {
	"given": with_associations(testing.known([])),
	"verdict": "fail",
	"violation": medium("control KMS.4 is off: no enabled standard has it"),
}

cases["a control that is off for a stated reason is a small matter"] := {
	"given": with_associations(testing.known([off_in(fixtures.foundational), because(fixtures.cis, "Rotated by hand")])),
	"verdict": "fail",
	"violation": {{
		"message": "control KMS.4 is off on purpose (cis-aws-foundations-benchmark/v/5.0.0: Rotated by hand)",
		"severity": "low",
	}},
}

cases["a reason without words is none"] := {
	"given": with_associations(testing.known([because(fixtures.cis, "  ")])),
	"verdict": "fail",
	"violation": medium("control KMS.4 is off in cis-aws-foundations-benchmark/v/5.0.0, and nobody said why"),
}

cases["a control that is off fails, whether or not it may be read why"] := {
	"given": with_associations(denied),
	"verdict": "fail",
	"violation": medium("control KMS.4 is off; where and why could not be read: securityhub:ListStandardsControlAssociations denied"),
}

cases["a control that the parameter names must be on"] := {
	"given": with_associations(testing.known([])),
	"parameters": {"controls": ["KMS.1"]},
	"verdict": "fail",
	"violation": medium("control KMS.1 is off: no enabled standard has it"),
}

cases["a control that the parameter does not name may be off"] := {
	"given": with_associations(testing.known([])),
	"parameters": {"controls": ["KMS.3", "KMS.5"]},
	"verdict": "pass",
}

cases["a control that the Region does not have does not count"] := {
	"given": controls([
		fixtures.control("KMS.3", "ENABLED"),
		fixtures.control("KMS.4", "ENABLED"),
		fixtures.absent("KMS.5"),
	]),
	"verdict": "pass",
}

cases["a control that may not be read is unknown"] := {
	"given": controls([
		fixtures.control("KMS.3", "ENABLED"),
		fixtures.unread("KMS.4"),
		fixtures.control("KMS.5", "ENABLED"),
	]),
	"verdict": "unknown",
	"unseen": {fixtures.denied.reason},
}

cases["a hub that is off is not judged here"] := {
	"given": fixtures.off,
	"verdict": "not_applicable",
	"exempt": {"Security Hub CSPM is off in the Region: that is for region/security_hub_enabled to say"},
}

cases["a Region that holds nothing has nothing to check"] := {
	"given": testing.with_facets(fixtures.with_hub({}), {"holds": {"kms_keys": 0, "cloudhsm_clusters": 0}}),
	"verdict": "not_applicable",
	"exempt": {"the Region holds no customer managed key and no HSM cluster"},
}

cases["a hub that may not be described proves nothing"] := {
	"given": testing.without(fixtures.with_hub({}), "security_hub", "securityhub:DescribeHub"),
	"verdict": "unknown",
}

cases["controls that may not be read prove nothing"] := {
	"given": testing.without(fixtures.with_hub({}), "security_hub_controls", "securityhub:BatchGetSecurityControls"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
		with data.parameters.region.security_hub_key_controls_on as object.union(
			data.parameters.region.security_hub_key_controls_on,
			object.get(case, "parameters", {}),
		)
}

package keyproof.region.inspector_enabled_test

import data.keyproof.lib.fixtures.region as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.inspector_enabled as policy

status(account, ec2) := testing.with_facets(
	fixtures.region,
	{"inspector_status": {"available": true, "status": account, "ec2_status": ec2}},
)

holding(given, clusters) := testing.with_facets(given, fixtures.holding(0, clusters))

keys_only(given) := testing.with_facets(given, fixtures.holding(2, 0))

off(account, ec2) := sprintf(
	"Amazon Inspector does not scan EC2 instances: it is %s for the account, and %s for EC2",
	[account, ec2],
)

cases["Inspector that scans instances passes"] := {"given": status("ENABLED", "ENABLED"), "verdict": "pass"}

cases["Inspector that is off fails"] := {
	"given": status("DISABLED", "DISABLED"),
	"verdict": "fail",
	"violation": {off("disabled", "disabled")},
}

cases["Inspector that scans other things only fails"] := {
	"given": status("ENABLED", "DISABLED"),
	"verdict": "fail",
	"violation": {off("enabled", "disabled")},
}

cases["Inspector that is suspended fails"] := {
	"given": status("SUSPENDED", "SUSPENDED"),
	"verdict": "fail",
	"violation": {off("suspended", "suspended")},
}

cases["Inspector that is about to scan does not scan yet"] := {
	"given": status("ENABLED", "ENABLING"),
	"verdict": "fail",
	"violation": {off("enabled", "enabling")},
}

cases["without a cluster it is a small matter"] := {
	"given": keys_only(status("DISABLED", "DISABLED")),
	"verdict": "fail",
	"violation": {{"message": off("disabled", "disabled"), "severity": "low"}},
}

cases["without a cluster it can pass"] := {"given": keys_only(status("ENABLED", "ENABLED")), "verdict": "pass"}

cases["a cluster alone is enough to be judged"] := {
	"given": holding(status("DISABLED", "DISABLED"), 1),
	"verdict": "fail",
	"violation": {off("disabled", "disabled")},
}

cases["a Region that holds nothing is not a subject"] := {
	"given": holding(status("DISABLED", "DISABLED"), 0),
	"verdict": "not_applicable",
	"exempt": {"the Region holds no customer managed key and no HSM cluster"},
}

cases["a Region without Inspector is not a subject"] := {
	"given": testing.with_facets(
		fixtures.region,
		{"inspector_status": {"available": false, "why": "Amazon Inspector is not offered in ap-southeast-6"}},
	),
	"verdict": "not_applicable",
	"exempt": {"Amazon Inspector is not offered in ap-southeast-6"},
}

cases["a status that may not be read proves nothing"] := {
	"given": testing.without(fixtures.region, "inspector_status", "inspector2:BatchGetAccountStatus"),
	"verdict": "unknown",
}

cases["of a Region of which it is not known what it holds nothing is said"] := {
	"given": testing.without(status("DISABLED", "DISABLED"), "holds", "kms:ListKeys"),
	"verdict": "unknown",
}

cases["Inspector that scans passes, whether clusters may be listed or not"] := {
	"given": testing.without(keys_only(status("ENABLED", "ENABLED")), "cloudhsm_clusters", "cloudhsm:DescribeClusters"),
	"verdict": "pass",
}

cases["how much it matters that Inspector is off is not known where clusters may not be listed"] := {
	"given": testing.without(keys_only(status("DISABLED", "DISABLED")), "cloudhsm_clusters", "cloudhsm:DescribeClusters"),
	"verdict": "fail",
	"violation": {{
		"message": "Amazon Inspector does not scan EC2 instances: it is disabled for the account, and disabled for EC2",
		"severity": "low",
	}},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
}

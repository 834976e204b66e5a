package keyproof.region.cloudtrail_encrypted_test

import data.keyproof.lib.fixtures.trails as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.cloudtrail_encrypted as policy

status(value) := fixtures.with_facets({"trail_status": [fixtures.status_of(fixtures.trail, value)]})

second := fixtures.another("second", {"kms_key_id": "", "is_organization_trail": true})

two(second_status) := fixtures.with_facets({
	"trails": [fixtures.trail, second],
	"trail_status": [fixtures.status_of(fixtures.trail, {"is_logging": true}), second_status],
})

nothing_logs := "no trail records the Region; region/cloudtrail_records_key_use tells"

keyed(state) := fixtures.with_facets({"trail_keys": [{
	"trail_arn": fixtures.arn,
	"key_arn": fixtures.key,
	"state": state,
}]})

cases["a trail with a key passes"] := {"given": fixtures.region, "verdict": "pass"}

cases["a trail with a key that is not in the scan passes"] := {
	"given": fixtures.with_facets({"trail_keys": []}),
	"verdict": "pass",
}

cases["a trail without a key fails"] := {
	"given": fixtures.with_facets({"trails": [object.remove(fixtures.trail, {"kms_key_id"})], "trail_keys": []}),
	"verdict": "fail",
	"violation": {{"message": "trail main encrypts its log files with no KMS key", "severity": "medium"}},
}

cases["a key that is to be deleted fails, at high severity"] := {
	"given": keyed(testing.known("PendingDeletion")),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("trail main encrypts its log files with %s, which is PendingDeletion", [fixtures.key]),
		"severity": "high",
	}},
}

cases["a key that is being updated passes"] := {"given": keyed(testing.known("Updating")), "verdict": "pass"}

cases["a key that may not be described may be disabled"] := {
	"given": keyed(testing.denied("kms:DescribeKey")),
	"verdict": "unknown",
	"unseen": {fixtures.reason("kms:DescribeKey")},
}

cases["every trail that logs counts"] := {
	"given": two(fixtures.status_of(second, {"is_logging": true})),
	"verdict": "fail",
	"violation": {{
		"message": concat(" ", [
			"trail second of the organization, which its management account changes,",
			"encrypts its log files with no KMS key",
		]),
		"severity": "medium",
	}},
}

cases["a trail that is not logging does not count"] := {
	"given": two(fixtures.status_of(second, {"is_logging": false})),
	"verdict": "pass",
}

cases["a trail whose status may not be read may be logging"] := {
	"given": two(fixtures.status_denied(second)),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:GetTrailStatus")},
}

cases["where no trail logs, another rule tells"] := {
	"given": status({"is_logging": false}),
	"verdict": "not_applicable",
	"exempt": {nothing_logs},
}

cases["a Region that holds nothing is not a subject"] := {
	"given": fixtures.empty,
	"verdict": "not_applicable",
	"exempt": {"the Region holds no customer managed key and no HSM cluster"},
}

cases["trails that may not be listed prove nothing"] := {
	"given": testing.without(fixtures.region, "trails", "cloudtrail:DescribeTrails"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
}

cases["a trail whose key was deleted fails"] := {
	"given": fixtures.with_facets({"trail_keys": [{"trail_arn": fixtures.arn, "key_arn": fixtures.key, "deleted": true}]}),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("trail %s encrypts its log files with %s, which was deleted", [fixtures.trail.name, fixtures.key]),
		"severity": "high",
	}},
}

package keyproof.region.cloudtrail_validated_test

import data.keyproof.lib.fixtures.trails as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.cloudtrail_validated as policy

trail(changes) := fixtures.with_facets({"trails": [object.union(fixtures.trail, changes)]})

status(value) := fixtures.with_facets({"trail_status": [fixtures.status_of(fixtures.trail, value)]})

second := fixtures.another("second", {"log_file_validation_enabled": false, "is_organization_trail": true})

two(second_status) := fixtures.with_facets({
	"trails": [fixtures.trail, second],
	"trail_status": [fixtures.status_of(fixtures.trail, {"is_logging": true}), second_status],
})

nothing_logs := "no trail records the Region; region/cloudtrail_records_key_use tells"

cases["a trail with validation passes"] := {"given": fixtures.region, "verdict": "pass"}

cases["a trail without validation fails"] := {
	"given": trail({"log_file_validation_enabled": false}),
	"verdict": "fail",
	"violation": {"trail main does not validate its log files"},
}

cases["a digest that could not be delivered fails"] := {
	"given": status({"is_logging": true, "latest_digest_delivery_error": "NoSuchBucket"}),
	"verdict": "fail",
	"violation": {"trail main cannot deliver the digest of its log files (NoSuchBucket)"},
}

cases["an old error of a trail without validation is not repeated"] := {
	"given": testing.with_facets(
		status({"is_logging": true, "latest_digest_delivery_error": "NoSuchBucket"}),
		{"trails": [object.union(fixtures.trail, {"log_file_validation_enabled": false})]},
	),
	"verdict": "fail",
	"violation": {"trail main does not validate its log files"},
}

cases["every trail that logs counts"] := {
	"given": two(fixtures.status_of(second, {"is_logging": true})),
	"verdict": "fail",
	"violation": {concat(" ", [
		"trail second of the organization, which its management account changes,",
		"does not validate its log files",
	])},
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

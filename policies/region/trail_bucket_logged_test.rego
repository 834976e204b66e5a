package keyproof.region.trail_bucket_logged_test

import data.keyproof.lib.fixtures.region as regions
import data.keyproof.lib.fixtures.trails as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.trail_bucket_logged as policy

fact := testing.known({"exists": true, "target_bucket": "access-logs-111122223333"})

cases["a bucket with an access log passes"] := {"given": given(fact), "verdict": "pass"}

cases["a bucket without an access log fails"] := {
	"given": given(testing.known({"exists": true})),
	"verdict": "fail",
	"violation": {"bucket main-111122223333 has no access log; it takes the files of trail main"},
}

cases["a bucket that is gone fails"] := {
	"given": given(testing.known({"exists": false})),
	"verdict": "fail",
	"violation": {"bucket main-111122223333 does not exist; it takes the files of trail main"},
}

cases["where no trail logs, another rule tells"] := {
	"given": testing.with_facets(given(fact), {"trail_status": [fixtures.status_of(fixtures.trail, {"is_logging": false})]}),
	"verdict": "not_applicable",
	"exempt": {"no trail records the Region; region/cloudtrail_records_key_use tells"},
}

cases["a trail whose status may not be read may be logging"] := {
	"given": testing.with_facets(given(fact), {"trail_status": [fixtures.status_denied(fixtures.trail)]}),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:GetTrailStatus")},
}

cases["a Region that holds nothing is not a subject"] := {
	"given": testing.with_facets(given(fact), regions.holding(0, 0)),
	"verdict": "not_applicable",
	"exempt": {"the Region holds no customer managed key and no HSM cluster"},
}

cases["trails that may not be listed prove nothing"] := {
	"given": testing.without(given(fact), "trails", "cloudtrail:DescribeTrails"),
	"verdict": "unknown",
}

cases["a bucket of the own account that may not be read is unknown"] := {
	"given": given(testing.denied("s3:GetBucketLogging")),
	"verdict": "unknown",
	"unseen": {fixtures.reason("s3:GetBucketLogging")},
}

cases["a bucket that may not be read is taken at the configuration's word"] := {
	"given": given(testing.denied("s3:GetBucketLogging")),
	"parameters": {"accepted_buckets": ["main-111122223333"]},
	"verdict": "pass",
}

cases["a bucket of another account's trail that may not be read is judged there"] := {
	"given": testing.with_facets(given(fact), {"trail_bucket_logs": [entry(testing.denied("s3:GetBucketLogging"), true)]}),
	"verdict": "not_applicable",
	"exempt": {"bucket main-111122223333 is of another account's trail: it is judged where that account is"},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
		with data.parameters.region.trail_bucket_logged as object.union(
			data.parameters.region.trail_bucket_logged,
			object.get(case, "parameters", {}),
		)
}

given(seen) := testing.with_facets(fixtures.region, {"trail_bucket_logs": [entry(seen, false)]})

entry(seen, of_other) := {
	"bucket": "main-111122223333",
	"of_other_account": of_other,
	"log": seen,
}

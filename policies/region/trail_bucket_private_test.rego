package keyproof.region.trail_bucket_private_test

import data.keyproof.lib.fixtures.region as regions
import data.keyproof.lib.fixtures.trails as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.trail_bucket_private as policy

fact := testing.known({"exists": true, "by_policy": false, "by_acl": []})

cases["a bucket that nobody from outside sees passes"] := {"given": given(fact), "verdict": "pass"}

cases["a public policy is critical"] := {
	"given": given(testing.known({"exists": true, "by_policy": true, "by_acl": []})),
	"verdict": "fail",
	"violation": {{
		"message": "the policy of bucket main-111122223333 is public; it takes the files of trail main",
		"severity": "critical",
	}},
}

cases["every public grant of an ACL is critical"] := {
	"given": given(testing.known({"exists": true, "by_policy": false, "by_acl": [
		{"group": "AllUsers", "permission": "READ"},
		{"group": "AuthenticatedUsers", "permission": "WRITE_ACP"},
	]})),
	"verdict": "fail",
	"violation": {
		{
			"message": "the ACL of bucket main-111122223333 gives READ to everybody; it takes the files of trail main",
			"severity": "critical",
		},
		{
			"message": concat("", [
				"the ACL of bucket main-111122223333 gives WRITE_ACP to everybody with an AWS account; ",
				"it takes the files of trail main",
			]),
			"severity": "critical",
		},
	},
}

cases["a bucket that is gone is high"] := {
	"given": given(testing.known({"exists": false})),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"bucket main-111122223333 does not exist, and whoever makes one of that name gets the files; ",
			"it takes the files of trail main",
		]),
		"severity": "high",
	}},
}

cases["a bucket of another account's trail that may be read is judged"] := {
	"given": testing.with_facets(
		given(fact),
		{"trail_bucket_exposure": [entry(testing.known({"exists": true, "by_policy": true, "by_acl": []}), true)]},
	),
	"verdict": "fail",
	"violation": {{
		"message": "the policy of bucket main-111122223333 is public; it takes the files of trail main",
		"severity": "critical",
	}},
}

cases["a bucket of a trail that does not log does not count"] := {
	"given": testing.with_facets(given(fact), {"trail_bucket_exposure": [
		entry(fact, false),
		object.union(
			entry(testing.known({"exists": true, "by_policy": true, "by_acl": []}), false),
			{"bucket": "other"},
		),
	]}),
	"verdict": "pass",
}

cases["two trails into one bucket are told together"] := {
	"given": testing.with_facets(given(testing.known({"exists": false})), {
		"trails": [fixtures.trail, fixtures.another("second", {})],
		"trail_status": [
			fixtures.status_of(fixtures.trail, {"is_logging": true}),
			fixtures.status_of(fixtures.another("second", {}), {"is_logging": true}),
		],
	}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"bucket main-111122223333 does not exist, and whoever makes one of that name gets the files; ",
			"it takes the files of trail main and trail second",
		]),
		"severity": "high",
	}},
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
	"given": given(testing.denied("s3:GetBucketPolicyStatus")),
	"verdict": "unknown",
	"unseen": {fixtures.reason("s3:GetBucketPolicyStatus")},
}

cases["a bucket that may not be read is taken at the configuration's word"] := {
	"given": given(testing.denied("s3:GetBucketPolicyStatus")),
	"parameters": {"accepted_buckets": ["main-111122223333"]},
	"verdict": "pass",
}

cases["a bucket of another account's trail that may not be read is judged there"] := {
	"given": testing.with_facets(given(fact), {"trail_bucket_exposure": [entry(testing.denied("s3:GetBucketPolicyStatus"), true)]}),
	"verdict": "not_applicable",
	"exempt": {"bucket main-111122223333 is of another account's trail: it is judged where that account is"},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
		with data.parameters.region.trail_bucket_private as object.union(
			data.parameters.region.trail_bucket_private,
			object.get(case, "parameters", {}),
		)
}

given(seen) := testing.with_facets(fixtures.region, {"trail_bucket_exposure": [entry(seen, false)]})

entry(seen, of_other) := {
	"bucket": "main-111122223333",
	"of_other_account": of_other,
	"exposure": seen,
}

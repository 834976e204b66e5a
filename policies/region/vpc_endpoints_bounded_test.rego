package keyproof.region.vpc_endpoints_bounded_test

import data.keyproof.lib.fixtures.region as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.vpc_endpoints_bounded as policy

endpoint := {
	"vpc_endpoint_id": "vpce-0a1b2c3d4e5f60718",
	"service": "kms",
	"vpc_id": "vpc-0a1b2c3d4e5f60718",
	"private_dns_enabled": true,
	"requester_managed": false,
	"readable": true,
	"open": [],
}

given(list) := testing.with_facets(fixtures.region, {
	"vpc_endpoints": [object.remove(one, {"readable", "open"}) | some one in list],
	"vpc_endpoint_access": list,
})

having(changes) := given([object.union(endpoint, changes)])

cases["an endpoint that no stranger gets through passes"] := {"given": given([endpoint]), "verdict": "pass"}

cases["an endpoint that does not tell of private DNS passes"] := {
	"given": given([object.remove(endpoint, {"private_dns_enabled"})]),
	"verdict": "pass",
}

cases["an endpoint for KMS that lets strangers through fails"] := {
	"given": having({"open": ["statement 1", "statement 2 (Sid All)"]}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"endpoint vpce-0a1b2c3d4e5f60718 for KMS lets any account's credentials use any account's keys: ",
			"statement 1, statement 2 (Sid All)",
		]),
		"severity": "medium",
	}},
}

cases["one for CloudHSM too"] := {
	"given": having({"service": "cloudhsm", "open": ["statement 1"]}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"endpoint vpce-0a1b2c3d4e5f60718 for CloudHSM lets any account's credentials use any account's clusters: ",
			"statement 1",
		]),
		"severity": "medium",
	}},
}

cases["a policy that cannot be read may let through everything"] := {
	"given": having({"readable": false}),
	"verdict": "fail",
	"violation": {{
		"message": "the policy of endpoint vpce-0a1b2c3d4e5f60718 for KMS is no policy that can be read",
		"severity": "medium",
	}},
}

cases["an endpoint without private DNS is told"] := {
	"given": having({"private_dns_enabled": false}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"endpoint vpce-0a1b2c3d4e5f60718 for KMS has no private DNS: ",
			"callers who do not name it go past it",
		]),
		"severity": "info",
	}},
}

cases["an endpoint that a service made for itself is not judged"] := {
	"given": given([
		object.union(endpoint, {"requester_managed": true, "open": ["statement 1"]}),
		endpoint,
	]),
	"verdict": "pass",
}

cases["a Region without endpoints is not a subject"] := {
	"given": given([object.union(endpoint, {"requester_managed": true})]),
	"verdict": "not_applicable",
	"exempt": {"the account has no VPC endpoint for KMS or CloudHSM here"},
}

cases["endpoints that may not be listed are unknown"] := {
	"given": testing.without(given([endpoint]), "vpc_endpoints", "ec2:DescribeVpcEndpoints"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
}

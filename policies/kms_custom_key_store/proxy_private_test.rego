package keyproof.kms_custom_key_store.proxy_private_test

import data.keyproof.kms_custom_key_store.proxy_private as policy
import data.keyproof.lib.fixtures.kms_custom_key_store as fixtures
import data.keyproof.lib.testing

cases["a store whose proxy is behind a VPC endpoint service passes"] := {
	"given": through({"connectivity": "VPC_ENDPOINT_SERVICE", "uri_endpoint": "https://xks.example.com"}),
	"verdict": "pass",
}

cases["an endpoint service of another account passes"] := {
	"given": through({
		"connectivity": "VPC_ENDPOINT_SERVICE",
		"uri_endpoint": "https://xks.example.com",
		"vpc_endpoint_service_name": "com.amazonaws.vpce.eu-central-1.vpce-svc-0a1b2c3d",
		"vpc_endpoint_service_owner": "444455556666",
	}),
	"verdict": "pass",
}

cases["a store whose proxy is on the internet fails"] := {
	"given": fixtures.external,
	"verdict": "fail",
	"violation": {"KMS reaches the proxy at https://xks.example.com over the internet (PUBLIC_ENDPOINT)"},
}

cases["a disconnected store fails as well"] := {
	"given": testing.with_metadata(fixtures.external, {"connection_state": "DISCONNECTED"}),
	"verdict": "fail",
	"violation": {"KMS reaches the proxy at https://xks.example.com over the internet (PUBLIC_ENDPOINT)"},
}

cases["a way that KMS does not tell is not known to be private"] := {
	"given": through({"uri_endpoint": "https://xks.example.com"}),
	"verdict": "fail",
	"violation": {"KMS reaches the proxy at https://xks.example.com in a way that it does not tell"},
}

cases["a proxy that KMS does not tell is not known to be private"] := {
	"given": object.union(
		object.remove(fixtures.external, {"metadata"}),
		{"metadata": testing.known(object.remove(fixtures.external.metadata.value, {"xks_proxy"}))},
	),
	"verdict": "fail",
	"violation": {"KMS reaches the proxy in a way that it does not tell"},
}

cases["a store in CloudHSM is not a subject"] := {"given": fixtures.store, "verdict": "not_applicable"}

cases["a store that is not described is unknown"] := {
	"given": testing.without(fixtures.external, "metadata", "kms:DescribeCustomKeyStores"),
	"verdict": "unknown",
}

through(proxy) := object.union(
	object.remove(fixtures.external, {"metadata"}),
	{"metadata": testing.known(object.union(
		object.remove(fixtures.external.metadata.value, {"xks_proxy"}),
		{"xks_proxy": proxy},
	))},
)

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_custom_key_store": case.given}
		with data.parameters.kms_custom_key_store.proxy_private as object.union(
			data.parameters.kms_custom_key_store.proxy_private,
			object.get(case, "parameters", {}),
		)
}

package keyproof.kms_custom_key_store.connected_test

import data.keyproof.kms_custom_key_store.connected as policy
import data.keyproof.lib.fixtures.kms_custom_key_store as fixtures
import data.keyproof.lib.testing

cases["a connected store passes"] := {"given": fixtures.store, "verdict": "pass"}

cases["a connected external store passes"] := {"given": fixtures.external, "verdict": "pass"}

cases["a failed connection of a store with keys is critical"] := {
	"given": stated({"connection_state": "FAILED", "connection_error_code": "USER_LOCKED_OUT"}, 3, true),
	"verdict": "fail",
	"violation": {{
		"message": "the connection is FAILED (USER_LOCKED_OUT) and 3 KMS keys in the store cannot be used",
		"severity": "critical",
	}},
}

cases["a failed connection of an empty store is high"] := {
	"given": stated({"connection_state": "FAILED"}, 0, true),
	"verdict": "fail",
	"violation": {{"message": "the connection is FAILED and no KMS key that stays is in the store", "severity": "high"}},
}

cases["a failed connection of an external store with keys is critical"] := {
	"given": testing.with_metadata(
		fixtures.external,
		{"connection_state": "FAILED", "connection_error_code": "XKS_PROXY_NOT_REACHABLE"},
	),
	"verdict": "fail",
	"violation": {{
		"message": "the connection is FAILED (XKS_PROXY_NOT_REACHABLE) and 3 KMS keys in the store cannot be used",
		"severity": "critical",
	}},
}

cases["a disconnected store with a key fails"] := {
	"given": stated({"connection_state": "DISCONNECTED"}, 1, true),
	"verdict": "fail",
	"violation": {{
		"message": "the connection is DISCONNECTED and 1 KMS key in the store cannot be used",
		"severity": "high",
	}},
}

cases["a disconnected store of which not all keys are known fails"] := {
	"given": stated({"connection_state": "DISCONNECTED"}, 2, false),
	"verdict": "fail",
	"violation": {{
		"message": "the connection is DISCONNECTED and 2 KMS keys or more in the store cannot be used",
		"severity": "high",
	}},
}

cases["a disconnected empty store passes"] := {
	"given": stated({"connection_state": "DISCONNECTED"}, 0, true),
	"verdict": "pass",
}

cases["a store that is being connected is not a subject"] := {
	"given": stated({"connection_state": "CONNECTING"}, 3, true),
	"verdict": "not_applicable",
}

cases["a store that is being disconnected is not a subject"] := {
	"given": stated({"connection_state": "DISCONNECTING"}, 3, true),
	"verdict": "not_applicable",
}

cases["a store that is not described is unknown"] := {
	"given": testing.without(fixtures.store, "metadata", "kms:DescribeCustomKeyStores"),
	"verdict": "unknown",
}

cases["a store whose keys could not be counted is unknown"] := {
	"given": testing.without(stated({"connection_state": "DISCONNECTED"}, 0, true), "keys", "kms:DescribeKey"),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:DescribeKey").reason},
}

cases["what is in a connected store need not be known"] := {
	"given": testing.without(fixtures.store, "keys", "kms:DescribeKey"),
	"verdict": "pass",
}

cases["a failed connection does not wait for the number of keys"] := {
	"given": testing.without(
		stated({"connection_state": "FAILED", "connection_error_code": "USER_LOCKED_OUT"}, 0, true),
		"keys", "kms:DescribeKey",
	),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"the connection is FAILED (USER_LOCKED_OUT),",
			" and how many KMS keys that puts out of use is not known",
		]),
		"severity": "high",
	}},
}

cases["a store that was taken down with keys that all wait for their deletion passes"] := {
	"given": testing.with_facets(
		stated({"connection_state": "DISCONNECTED"}, 2, true),
		{"keys": {"count": 2, "dying": 2, "complete": true}},
	),
	"verdict": "pass",
}

cases["a store that was taken down with one key that stays fails"] := {
	"given": testing.with_facets(
		stated({"connection_state": "DISCONNECTED"}, 2, true),
		{"keys": {"count": 2, "dying": 1, "complete": true}},
	),
	"verdict": "fail",
	"violation": {{
		"message": "the connection is DISCONNECTED and 1 KMS key in the store cannot be used",
		"severity": "high",
	}},
}

stated(metadata, keys, complete) := testing.with_facets(
	testing.with_metadata(fixtures.store, metadata),
	{"keys": {"count": keys, "dying": 0, "complete": complete}},
)

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_custom_key_store": case.given}
		with data.parameters.kms_custom_key_store.connected as object.union(
			data.parameters.kms_custom_key_store.connected,
			object.get(case, "parameters", {}),
		)
}

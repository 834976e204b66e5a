package keyproof.kms_key.in_use_test

import data.keyproof.kms_key.in_use as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

used(usage) := testing.with_facets(
	fixtures.key,
	{"last_usage": object.union({"tracking_start_date": "2025-06-01T00:00:00.000Z"}, usage)},
)

cases["a key that was used this month passes"] := {
	"given": used({"last_used": "2026-01-02T00:00:00.000Z", "operation": "Decrypt"}),
	"verdict": "pass",
}

cases["a key that was used just 90 days ago passes"] := {
	"given": used({"last_used": "2025-10-17T12:00:00.000Z"}),
	"verdict": "pass",
}

cases["a key that was used before that fails"] := {
	"given": used({"last_used": "2025-10-17T11:59:59.000Z"}),
	"verdict": "fail",
	"violation": {"the key was last used on 2025-10-17T11:59:59.000Z, 90 days before the scan"},
}

cases["a key that was not used since KMS tracks it fails"] := {
	"given": used({}),
	"verdict": "fail",
	"violation": {"the key was not used since 2025-06-01T00:00:00.000Z, for 228 days"},
}

cases["a key that KMS has just begun to track is unknown where it is old"] := {
	"given": testing.with_metadata(
		used({"tracking_start_date": "2026-01-01T00:00:00.000Z"}),
		{"creation_date": "2023-01-15T12:00:00.000Z"},
	),
	"verdict": "unknown",
	"unseen": {{
		"kind": "unavailable",
		"action": "kms:GetKeyLastUsage",
		"message": "KMS has tracked the use of the key for 14 days only, since 2026-01-01T00:00:00.000Z, and saw none",
	}},
}

cases["of a key as young as the limit, no use is asked"] := {
	"given": testing.with_metadata(
		used({"tracking_start_date": "2026-01-01T00:00:00.000Z"}),
		{"creation_date": "2025-11-15T12:00:00.000Z"},
	),
	"verdict": "pass",
}

cases["a new key that was not used yet passes"] := {
	"given": testing.with_metadata(used({}), {"creation_date": "2025-12-01T00:00:00.000Z"}),
	"verdict": "pass",
}

cases["a key that was never used since its creation fails"] := {
	"given": testing.with_metadata(used({}), {"creation_date": "2025-07-01T12:00:00.000Z"}),
	"verdict": "fail",
	"violation": {"the key was not used since 2025-07-01T12:00:00.000Z, for 198 days"},
}

cases["how many days count can be set"] := {
	"given": used({}),
	"parameters": {"unused_days": 365},
	"verdict": "pass",
}

cases["a disabled key cannot be used"] := {
	"given": testing.with_metadata(used({}), {"state": "Disabled"}),
	"verdict": "not_applicable",
}

cases["a key that is to be deleted is another rule's"] := {
	"given": testing.with_metadata(used({}), {"state": "PendingDeletion"}),
	"verdict": "not_applicable",
}

cases["a use that may not be asked for proves nothing"] := {
	"given": testing.without(used({}), "last_usage", "kms:GetKeyLastUsage"),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:GetKeyLastUsage").reason},
}

cases["a use that nobody asked for proves nothing"] := {
	"given": object.remove(used({}), ["last_usage"]),
	"verdict": "unknown",
	"unseen": {{
		"kind": "unavailable",
		"action": "kms:GetKeyLastUsage",
		"message": "the inventory does not hold last_usage: collect it again with this rule on",
	}},
}

cases["the use of a key that is too young to be called unused need not be known"] := {
	"given": testing.with_metadata(
		testing.without(used({}), "last_usage", "kms:GetKeyLastUsage"),
		{"creation_date": "2025-12-01T00:00:00.000Z"},
	),
	"verdict": "pass",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.in_use as object.union(
			data.parameters.kms_key.in_use,
			object.get(case, "parameters", {}),
		)
}

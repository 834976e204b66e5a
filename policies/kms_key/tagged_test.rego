package keyproof.kms_key.tagged_test

import data.keyproof.kms_key.tagged as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a key with the tags passes"] := {
	"given": tagged({"Owner": "cards", "Environment": "prod", "DataClassification": "restricted", "Team": "blue"}),
	"verdict": "pass",
}

cases["upper and lower case make no difference"] := {
	"given": tagged({"OWNER": "cards", "environment": "prod", "dataclassification": "restricted"}),
	"verdict": "pass",
}

cases["a key that lacks two of them fails"] := {
	"given": fixtures.key,
	"verdict": "fail",
	"violation": {"has no value for these tags: DataClassification, Environment"},
}

cases["a key without tags fails"] := {
	"given": tagged({}),
	"verdict": "fail",
	"violation": {"has no value for these tags: DataClassification, Environment, Owner"},
}

cases["a tag without a value says nothing"] := {
	"given": tagged({"Owner": " ", "Environment": "prod", "DataClassification": ""}),
	"verdict": "fail",
	"violation": {"has no value for these tags: DataClassification, Owner"},
}

cases["the tags are a parameter"] := {
	"given": tagged({"CostCenter": "4711"}),
	"parameters": {"required_tags": ["CostCenter"]},
	"verdict": "pass",
}

cases["another tag is none of them"] := {
	"given": tagged({"CostCentre": "4711"}),
	"parameters": {"required_tags": ["CostCenter"]},
	"verdict": "fail",
	"violation": {"has no value for these tags: CostCenter"},
}

cases["where none are asked for by name, any will do"] := {
	"given": tagged({"CostCentre": ""}),
	"parameters": {"required_tags": []},
	"verdict": "pass",
}

cases["where none are asked for by name, one is"] := {
	"given": tagged({}),
	"parameters": {"required_tags": []},
	"verdict": "fail",
	"violation": {"carries no tag, or only those that AWS put there"},
}

cases["the tags of AWS do not count"] := {
	"given": tagged({"aws:cloudformation:stack-name": "keys"}),
	"parameters": {"required_tags": []},
	"verdict": "fail",
	"violation": {"carries no tag, or only those that AWS put there"},
}

cases["a replica needs tags of its own"] := {
	"given": testing.with_facets(fixtures.replica, {
		"tags": {},
		"primary": {"arn": fixtures.primary_arn, "in_scan": true},
	}),
	"verdict": "fail",
	"violation": {"has no value for these tags: DataClassification, Environment, Owner"},
}

cases[sprintf("a key %s is not a subject", [what])] := {
	"given": testing.with_metadata(fixtures.key, changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"that AWS manages": {"manager": "AWS"},
		"that waits for its deletion": {"state": "PendingDeletion", "deletion_date": "2026-02-01T00:00:00.000Z"},
		"that waits for its replicas' deletion": {"state": "PendingReplicaDeletion"},
		"in the making": {"state": "Creating"},
		"that is being updated": {"state": "Updating"},
	}
}

cases["a key whose tags are denied is unknown"] := {
	"given": testing.without(fixtures.key, "tags", "kms:ListResourceTags"),
	"verdict": "unknown",
}

cases["a key whose tags are denied is unknown where any tag will do"] := {
	"given": testing.without(fixtures.key, "tags", "kms:ListResourceTags"),
	"parameters": {"required_tags": []},
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(
		tagged({"Owner": "cards", "Environment": "prod", "DataClassification": "internal"}),
		"metadata",
		"kms:DescribeKey",
	),
	"verdict": "unknown",
}

tagged(tags) := testing.with_facets(fixtures.key, {"tags": tags})

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.tagged as object.union(
			data.parameters.kms_key.tagged,
			object.get(case, "parameters", {}),
		)
}

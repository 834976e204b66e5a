package keyproof.kms_key.decrypts_for_enclaves_only_test

import data.keyproof.kms_key.decrypts_for_enclaves_only as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

plain := {"demanded": false, "ways": []}

attested := object.union(plain, {"demanded": true})

given(attestation) := testing.with_facets(fixtures.key, {"attestation": attestation})

tagged(attestation) := testing.with_facets(given(attestation), {"tags": {"nitro-enclave": ""}})

cases["a key that only attested enclaves open passes"] := {"given": given(attested), "verdict": "pass"}

cases["a key whose tag and policy agree passes"] := {"given": tagged(attested), "verdict": "pass"}

cases["a key that is for enclaves by its tag alone fails"] := {
	"given": tagged(plain),
	"verdict": "fail",
	"violation": {{
		"message": "its tag nitro-enclave says that it is for enclaves, and no statement demands an attestation",
		"severity": "high",
	}},
}

cases["a key that is for enclaves by another tag fails"] := {
	"given": testing.with_facets(given(plain), {"tags": {"enclave": "payments"}}),
	"parameters": {"enclave_tag": "enclave"},
	"verdict": "fail",
	"violation": {{
		"message": "its tag enclave says that it is for enclaves, and no statement demands an attestation",
		"severity": "high",
	}},
}

cases[sprintf("a statement that lets somebody decrypt from %s is high", [from])] := {
	"given": given(object.union(attested, {"ways": [{
		"from": from,
		"label": "statement 3 (Sid Ops)",
		"who": ["arn:aws:iam::111122223333:role/app", "444455556666"],
	}]})),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("statement 3 (Sid Ops) lets 444455556666, arn:aws:iam::111122223333:role/app decrypt %s", [by]),
		"severity": "high",
	}},
} if {
	some from, by in {
		"unattested": "without an attestation",
		"strange_enclave": "by the attestation of any enclave",
		"debug_enclave": "by the attestation of an enclave in debug mode, whose measurements are zeros",
	}
}

cases["the account's IAM policies that go round it are medium"] := {
	"given": given(object.union(attested, {"ways": [{"from": "unattested", "label": "", "who": []}]})),
	"verdict": "fail",
	"violation": {{
		"message": "IAM policies of the account can let somebody there decrypt without an attestation",
		"severity": "medium",
	}},
}

cases["a key that is not meant for enclaves is not a subject"] := {
	"given": given(plain),
	"verdict": "not_applicable",
}

cases["a key that waits for its deletion is not a subject"] := {
	"given": testing.with_metadata(given(attested), {"state": "PendingDeletion"}),
	"verdict": "not_applicable",
}

cases["a key whose policy is denied is unknown"] := {
	"given": testing.without(given(attested), "attestation", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

cases["a key whose tags are denied may be meant for enclaves"] := {
	"given": testing.without(given(plain), "tags", "kms:ListResourceTags"),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:ListResourceTags").reason},
}

cases["a key whose policy demands an attestation needs no tag"] := {
	"given": testing.without(given(attested), "tags", "kms:ListResourceTags"),
	"verdict": "pass",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.decrypts_for_enclaves_only as object.union(
			data.parameters.kms_key.decrypts_for_enclaves_only,
			object.get(case, "parameters", {}),
		)
}

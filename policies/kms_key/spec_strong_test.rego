package keyproof.kms_key.spec_strong_test

import data.keyproof.kms_key.spec_strong as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases["a symmetric key passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["an RSA key of 2048 bits fails, whatever it is for"] := {
	"given": of_spec("RSA_2048"),
	"verdict": "fail",
	"violation": {"its spec is RSA_2048, 112 bits of security, which NIST accepts until the end of 2030"},
}

cases["an RSA key of 2048 bits that decrypts fails too"] := {
	"given": testing.with_metadata(of_spec("RSA_2048"), {"usage": "ENCRYPT_DECRYPT"}),
	"verdict": "fail",
	"violation": {"its spec is RSA_2048, 112 bits of security, which NIST accepts until the end of 2030"},
}

cases["a disabled key fails too, since it can be enabled"] := {
	"given": testing.with_metadata(of_spec("RSA_2048"), {"state": "Disabled"}),
	"verdict": "fail",
	"violation": {"its spec is RSA_2048, 112 bits of security, which NIST accepts until the end of 2030"},
}

# New specs are no reason to worry; those of blockchains and of China are a matter of the profile.
cases[sprintf("a key of spec %s passes", [spec])] := {"given": of_spec(spec), "verdict": "pass"} if {
	some spec in {
		"RSA_3072",
		"RSA_4096",
		"ECC_NIST_P256",
		"ECC_NIST_EDWARDS25519",
		"ECC_SECG_P256K1",
		"SM2",
		"HMAC_224",
		"HMAC_512",
		"ML_DSA_44",
		"ML_DSA_87",
		"ML_KEM_768",
	}
}

cases["what is refused is a parameter: FIPS"] := {
	"given": of_spec("SM2"),
	"parameters": {"refused_specs": ["RSA_2048", "SM2"]},
	"verdict": "fail",
	"violation": {"its spec is SM2, which FIPS does not approve"},
}

cases["what is refused is a parameter: no blockchains"] := {
	"given": of_spec("ECC_SECG_P256K1"),
	"parameters": {"refused_specs": ["ECC_SECG_P256K1"]},
	"verdict": "fail",
	"violation": {"its spec is ECC_SECG_P256K1, a curve that NIST accepts for blockchains only"},
}

cases["what is refused is a parameter: CNSA"] := {
	"given": of_spec("ECC_NIST_P256"),
	"parameters": {"refused_specs": ["ECC_NIST_P256"]},
	"verdict": "fail",
	"violation": {"its spec is ECC_NIST_P256"},
}

cases["a spec that is not refused any more passes"] := {
	"given": of_spec("RSA_2048"),
	"parameters": {"refused_specs": []},
	"verdict": "pass",
}

cases[sprintf("a key %s is not a subject", [what])] := {
	"given": testing.with_metadata(of_spec("RSA_2048"), changes),
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

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

of_spec(spec) := testing.with_metadata(fixtures.key, {"spec": spec, "usage": "SIGN_VERIFY"})

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"kms_key": case.given}
		with data.parameters.kms_key.spec_strong as object.union(
			data.parameters.kms_key.spec_strong,
			object.get(case, "parameters", {}),
		)
}

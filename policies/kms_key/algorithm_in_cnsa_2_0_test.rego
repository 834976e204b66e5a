package keyproof.kms_key.algorithm_in_cnsa_2_0_test

import data.keyproof.kms_key.algorithm_in_cnsa_2_0 as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases[sprintf("a key of spec %s passes", [spec])] := {"given": of_spec(spec), "verdict": "pass"} if {
	some spec in {"SYMMETRIC_DEFAULT", "HMAC_384", "HMAC_512", "ML_DSA_87", "ML_KEM_1024"}
}

cases[sprintf("a key of spec %s fails", [spec])] := {
	"given": of_spec(spec),
	"verdict": "fail",
	"violation": {sprintf("its spec is %s, which is not in CNSA 2.0: %s", [
		spec,
		"not for what is acquired from 2027 on, and not used from 2032 on",
	])},
} if {
	some spec in {
		"RSA_2048",
		"RSA_4096",
		"ECC_NIST_P384",
		"ECC_NIST_P521",
		"ECC_SECG_P256K1",
		"ECC_NIST_EDWARDS25519",
		"HMAC_256",
		"SM2",
		"ML_DSA_65",
		"ML_KEM_768",
	}
}

cases["a key on its way out is left"] := {
	"given": testing.with_metadata(of_spec("RSA_2048"), {"state": "PendingDeletion"}),
	"verdict": "not_applicable",
}

cases["a symmetric key in China is of SM4"] := {
	"given": object.union(of_spec("SYMMETRIC_DEFAULT"), {"arn": "arn:aws-cn:kms:cn-north-1:111122223333:key/1"}),
	"verdict": "not_applicable",
	"exempt": {"a symmetric key in China is of SM4, of which CNSA 2.0 says nothing"},
}

cases["a key that could not be described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

of_spec(spec) := testing.with_metadata(fixtures.key, {"spec": spec})

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
}

package keyproof.kms_key.algorithm_kept_by_nist_test

import data.keyproof.kms_key.algorithm_kept_by_nist as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

cases[sprintf("a key of spec %s passes: NIST names no year", [spec])] := {
	"given": of_spec(spec),
	"verdict": "pass",
} if {
	some spec in {"SYMMETRIC_DEFAULT", "HMAC_256", "HMAC_512", "ML_DSA_44", "ML_DSA_87", "ML_KEM_512", "ML_KEM_1024"}
}

cases["an RSA key of 2048 bits has less time than others"] := {
	"given": of_spec("RSA_2048"),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"its spec is RSA_2048, 112 bits of strength, which NIST deprecates after 2030 and ",
			"disallows after 2035",
		]),
		"severity": "low",
	}},
}

cases[sprintf("a key of spec %s fails: NIST disallows it after 2035", [spec])] := {
	"given": of_spec(spec),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("its spec is %s, %d bits of strength, which NIST disallows after 2035", [spec, strength]),
		"severity": "low",
	}},
} if {
	some spec, strength in {
		"RSA_3072": 128,
		"RSA_4096": 128,
		"ECC_NIST_P256": 128,
		"ECC_NIST_P384": 192,
		"ECC_NIST_P521": 256,
		"ECC_SECG_P256K1": 128,
		"ECC_NIST_EDWARDS25519": 128,
	}
}

cases["HMAC by SHA-224 ends with the hash functions of 224 bits"] := {
	"given": of_spec("HMAC_224"),
	"verdict": "fail",
	"violation": {{
		"message": "its spec is HMAC_224, by SHA-224, which NIST disallows after 2030 (by a draft)",
		"severity": "low",
	}},
}

cases["what is needed until 2030 may be of HMAC_224"] := {
	"given": of_spec("HMAC_224"),
	"parameters": {"needed_until": 2030},
	"verdict": "pass",
}

cases["SM2 was never approved"] := {
	"given": of_spec("SM2"),
	"verdict": "fail",
	"violation": {"its spec is SM2, which NIST never approved and a quantum computer breaks"},
}

cases["what is needed until 2035 may be of RSA_3072"] := {
	"given": of_spec("RSA_3072"),
	"parameters": {"needed_until": 2035},
	"verdict": "pass",
}

cases["what is needed until 2031 may not be of RSA_2048"] := {
	"given": of_spec("RSA_2048"),
	"parameters": {"needed_until": 2031},
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"its spec is RSA_2048, 112 bits of strength, which NIST deprecates after 2030 and ",
			"disallows after 2035",
		]),
		"severity": "low",
	}},
}

cases["what is needed until 2030 may be of RSA_2048"] := {
	"given": of_spec("RSA_2048"),
	"parameters": {"needed_until": 2030},
	"verdict": "pass",
}

cases["a disabled key can be enabled, so it fails"] := {
	"given": testing.with_metadata(of_spec("RSA_3072"), {"state": "Disabled"}),
	"verdict": "fail",
	"violation": {{
		"message": "its spec is RSA_3072, 128 bits of strength, which NIST disallows after 2035",
		"severity": "low",
	}},
}

cases["a key on its way out is left"] := {
	"given": testing.with_metadata(of_spec("RSA_2048"), {"state": "PendingDeletion"}),
	"verdict": "not_applicable",
}

cases["a symmetric key in China is of SM4"] := {
	"given": object.union(of_spec("SYMMETRIC_DEFAULT"), in_china),
	"verdict": "not_applicable",
	"exempt": {"a symmetric key in China is of SM4, of which NIST says nothing"},
}

cases["an RSA key in China is judged as everywhere"] := {
	"given": object.union(of_spec("RSA_4096"), in_china),
	"verdict": "fail",
	"violation": {{
		"message": "its spec is RSA_4096, 128 bits of strength, which NIST disallows after 2035",
		"severity": "low",
	}},
}

cases["a key that could not be described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

in_china := {"arn": "arn:aws-cn:kms:cn-north-1:111122223333:key/1"}

of_spec(spec) := testing.with_metadata(fixtures.key, {"spec": spec})

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
		with data.parameters.kms_key.algorithm_kept_by_nist as object.union(
			data.parameters.kms_key.algorithm_kept_by_nist,
			object.get(case, "parameters", {}),
		)
}

# The clock of the scan decides how bad it is; what has ended is wrong however short it is needed.
test_grows_worse_with_the_years if {
	severities := {year: {finding.severity | some finding in found(year, spec)} |
		some year in ["2030", "2031", "2035", "2036"]
		some spec in ["RSA_2048"]
	}
	severities == {"2030": set(), "2031": {"medium"}, "2035": {"medium"}, "2036": {"high"}}
	{finding.severity | some finding in found("2035", "RSA_3072")} == set()
	{finding.severity | some finding in found("2036", "RSA_3072")} == {"high"}
}

test_is_low_until_it_is_deprecated if {
	{finding.severity | some finding in needed_long("2034", "RSA_3072")} == {"low"}
	{finding.severity | some finding in needed_long("2034", "RSA_2048")} == {"medium"}
}

found(year, spec) := violation if {
	violation := policy.violation with input as {"kms_key": of_spec(spec)}
		with data.scan.collected_at as sprintf("%s-06-01T00:00:00.000Z", [year])
		with data.parameters.kms_key.algorithm_kept_by_nist as {"needed_until": 2024}
}

needed_long(year, spec) := violation if {
	violation := policy.violation with input as {"kms_key": of_spec(spec)}
		with data.scan.collected_at as sprintf("%s-06-01T00:00:00.000Z", [year])
		with data.parameters.kms_key.algorithm_kept_by_nist as {"needed_until": 2060}
}

# METADATA
# title: KMS keys use the algorithms of CNSA 2.0
# description: >-
#   The NSA's Commercial National Security Algorithm Suite 2.0 says what National Security Systems of the United States may
#   use: AES-256, SHA-384 and SHA-512, ML-KEM-1024 and ML-DSA-87 (and LMS and XMSS for firmware, which KMS does not have). By
#   its FAQ of December 2024, what is acquired from 2027 on has to support it, what cannot is phased out by the end of 2030,
#   and from 2032 on nothing else is used. Weaker sets of the same families (ML-DSA-65, ML-KEM-768) are not in it, though
#   NIST keeps them. Outside of such systems it binds nobody, so the rule is off by default. Not judged: symmetric keys in
#   China, which are SM4.
# scope: package
# related_resources:
#   - ref: https://media.defense.gov/2022/Sep/07/2003071836/-1/-1/0/CSI_CNSA_2.0_FAQ_.PDF
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
# custom:
#   severity: low
#   opt_in: true
#   selects_by: [metadata]
#   judges_by: [metadata]
#   decided_by: [spec]
#   controls:
#     keyproof:
#       pqc: [CNSA-2.0]
#   remediation:
#     text: >-
#       Create a key of ML_DSA_87 for signatures, ML_KEM_1024 for key establishment, SYMMETRIC_DEFAULT for encryption or
#       HMAC_384 for authentication, and move the aliases and the applications to it.
#     cli: aws kms create-key --key-spec ML_DSA_87 --key-usage SIGN_VERIFY
#     effect: changes
package keyproof.kms_key.algorithm_in_cnsa_2_0

import data.keyproof.lib.kms_key

subject if {
	kms_key.stays(input.kms_key.metadata.value)
	count(exempt) == 0
}

exempt contains "a symmetric key in China is of SM4, of which CNSA 2.0 says nothing" if {
	startswith(input.kms_key.arn, "arn:aws-cn:")
	input.kms_key.metadata.value.spec == "SYMMETRIC_DEFAULT"
}

violation contains sprintf(
	"its spec is %s, which is not in CNSA 2.0: not for what is acquired from 2027 on, and not used from 2032 on",
	[spec],
) if {
	spec := input.kms_key.metadata.value.spec
	spec in _outside
}

_outside := {
	"RSA_2048",
	"RSA_3072",
	"RSA_4096",
	"ECC_NIST_P256",
	"ECC_NIST_P384",
	"ECC_NIST_P521",
	"ECC_SECG_P256K1",
	"ECC_NIST_EDWARDS25519",
	"HMAC_224",
	"HMAC_256",
	"SM2",
	"ML_DSA_44",
	"ML_DSA_65",
	"ML_KEM_512",
	"ML_KEM_768",
}

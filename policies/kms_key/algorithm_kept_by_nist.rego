# METADATA
# title: KMS keys use algorithms that NIST keeps for as long as they are needed
# description: >-
#   A quantum computer breaks RSA and elliptic curves, and what is recorded today can be read then. By NIST IR 8547, a draft
#   of November 2024, NIST deprecates them after 2030 where they have 112 bits of strength (RSA of 2048 bits), and disallows
#   them after 2035 at any strength; NIST SP 800-131A Rev. 2 has the rules of today. Its Rev. 3, a draft of
#   October 2024, retires the hash functions of 224 bits after 2030, and so HMAC_224; other symmetric keys and HMAC are not
#   affected, nor are ML-DSA and ML-KEM. A finding is of low severity while the year is ahead, of medium severity once the
#   algorithm is deprecated, and of high severity once it is disallowed. What a key protects or signs may have to last for
#   less: `needed_until` is the year until when. The spec of a key never changes, so the way out is a new key. Not judged:
#   symmetric keys in China, which are SM4.
# scope: package
# related_resources:
#   - ref: https://csrc.nist.gov/pubs/ir/8547/ipd
#   - ref: https://csrc.nist.gov/pubs/sp/800/131/a/r2/final
#   - ref: https://csrc.nist.gov/pubs/sp/800/131/a/r3/ipd
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
# custom:
#   severity: low
#   worst: high
#   opt_in: true
#   selects_by: [metadata]
#   judges_by: [metadata]
#   decided_by: [spec]
#   parameters:
#     needed_until:
#       default: 2036
#       schema: {type: integer, minimum: 2024, maximum: 2200}
#       description: The last year in which what the keys protect or sign has to be secure
#   controls:
#     keyproof:
#       pqc: [IR-8547, SP-800-131A]
#   remediation:
#     text: >-
#       Plan the way to a key of ML-DSA for signatures or ML-KEM for key establishment: make it, move the aliases and the
#       applications to it, and sign or encrypt anew what has to last. Until then prefer RSA_3072 and ECC_NIST_P256 or more.
#     cli: aws kms create-key --key-spec ML_DSA_65 --key-usage SIGN_VERIFY
#     effect: changes
package keyproof.kms_key.algorithm_kept_by_nist

import data.keyproof.lib.kms_key
import data.keyproof.lib.pqc

subject if {
	kms_key.stays(input.kms_key.metadata.value)
	count(exempt) == 0
}

exempt contains "a symmetric key in China is of SM4, of which NIST says nothing" if {
	startswith(input.kms_key.arn, "arn:aws-cn:")
	input.kms_key.metadata.value.spec == "SYMMETRIC_DEFAULT"
}

violation contains {
	"message": sprintf("its spec is %s, %d bits of strength, which %s", [spec, strength, pqc.fate(strength)]),
	"severity": pqc.degree(strength, data.scan.collected_at),
} if {
	spec := input.kms_key.metadata.value.spec
	strength := pqc.strengths[spec]
	needed_until := data.parameters.kms_key.algorithm_kept_by_nist.needed_until
	pqc.ends_too_early(strength, needed_until, data.scan.collected_at)
}

# Its strength is 192 bits, and yet it ends with what has 112.
violation contains {
	"message": "its spec is HMAC_224, by SHA-224, which NIST disallows after 2030 (by a draft)",
	"severity": pqc.degree(112, data.scan.collected_at),
} if {
	input.kms_key.metadata.value.spec == "HMAC_224"
	needed_until := data.parameters.kms_key.algorithm_kept_by_nist.needed_until
	pqc.ends_too_early(112, needed_until, data.scan.collected_at)
}

violation contains "its spec is SM2, which NIST never approved and a quantum computer breaks" if {
	input.kms_key.metadata.value.spec == "SM2"
}

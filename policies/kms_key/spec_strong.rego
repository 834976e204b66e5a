# METADATA
# title: KMS keys are of a spec that is strong enough for the years to come
# description: >-
#   An RSA key of 2048 bits gives 112 bits of security. NIST accepts that until the end of 2030 and for nothing that must stay
#   secret or be believed longer; the spec of a key never changes, so the way out is a new key and everything signed or
#   encrypted anew. Which specs are refused is a parameter: where only FIPS-approved algorithms count, add SM2 (offered in
#   China) and, outside of blockchains, ECC_SECG_P256K1; for CNSA 2.0 all but SYMMETRIC_DEFAULT, HMAC_384, HMAC_512, ML_DSA_87
#   and ML_KEM_1024. Only what is on the list is refused, so a spec that AWS adds is not. The algorithms that a key lists
#   are not looked at: every RSA key lists RSAES_OAEP_SHA_1 and PKCS #1 v1.5 beside the better ones.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/asymmetric-key-specs.html
#   - ref: https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: [metadata]
#   decided_by: [spec]
#   parameters:
#     refused_specs:
#       default: [RSA_2048]
#       schema: {type: array, items: {type: string, pattern: "^[A-Z0-9_]{1,64}$"}, uniqueItems: true}
#       description: Key specs that are not strong enough, as KMS spells them.
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-13]
#       iso_27001_2022: [A.8.24]
#   remediation:
#     text: >-
#       Create a key of a stronger spec, move the aliases and the applications to it, and keep the old one only to decrypt or
#       verify what it once encrypted or signed. The spec of an existing key cannot be changed.
#     cli: aws kms create-key --key-spec RSA_3072 --key-usage KEY_USAGE
#     effect: changes
package keyproof.kms_key.spec_strong

import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains sprintf("its spec is %s%s", [spec, object.get(reasons, spec, "")]) if {
	spec := input.kms_key.metadata.value.spec
	spec in data.parameters.kms_key.spec_strong.refused_specs
	reasons := {
		"RSA_2048": ", 112 bits of security, which NIST accepts until the end of 2030",
		"SM2": ", which FIPS does not approve",
		"ECC_SECG_P256K1": ", a curve that NIST accepts for blockchains only",
	}
}

# METADATA
# title: KMS keys meant for Nitro enclaves decrypt for attested enclaves only
# description: >-
#   By an attestation KMS knows which code asks, and answers what only that enclave can read. The condition keys
#   kms:RecipientAttestation bind a statement to it; any other statement that allows Decrypt, GenerateDataKey,
#   GenerateDataKeyPair, DeriveSharedSecret or ReEncrypt goes round it, and so does the statement for the account, by its
#   IAM policies (medium). A key is meant for enclaves where a statement already demands an attestation, or by a tag. A
#   condition that any enclave meets pins nothing, and one of zeros is met by every enclave in debug mode, whose memory its
#   host can read. The policy is evaluated as IAM does, every Deny subtracted, for calls without an attestation; grants are
#   not part of it.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-nitro-enclaves.html
#   - ref: https://docs.aws.amazon.com/enclaves/latest/user/kms.html
#   - ref: https://docs.aws.amazon.com/enclaves/latest/user/set-up-attestation.html
# custom:
#   severity: high
#   opt_in: true
#   selects_by: [metadata, attestation]
#   judges_by: [attestation]
#   also_reads: [tags]
#   parameters:
#     enclave_tag:
#       default: nitro-enclave
#       schema: {type: string, minLength: 1, maxLength: 128}
#       description: The key of the tag by which a key is meant for enclaves, whatever its value (compared without regard to case).
#   controls:
#     keyproof:
#       nist_800_53_r5: [AC-3, SC-12]
#       iso_27001_2022: [A.8.24]
#   remediation:
#     text: >-
#       Put the condition StringEqualsIgnoreCase kms:RecipientAttestation:ImageSha384 (or PCR0, PCR8 …) with the enclave's
#       measurement on every statement that allows these actions, and deny them to everybody under StringNotEqualsIgnoreCase
#       with the same, which reaches the IAM policies of the account too. Build the enclave without debug mode before you take its measurements.
#     cli: aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
#     effect: changes
package keyproof.kms_key.decrypts_for_enclaves_only

import data.keyproof.lib.access
import data.keyproof.lib.fact
import data.keyproof.lib.kms_key
import data.keyproof.lib.tags

subject if {
	kms_key.stays(input.kms_key.metadata.value)
	count(_meant) > 0
}

# A key whose policy demands an attestation is meant for enclaves whatever its tags; of another the tags may say it.
subject if {
	kms_key.stays(input.kms_key.metadata.value)
	count(unseen) > 0
}

unseen contains reason if {
	input.kms_key.attestation.value.demanded == false
	some reason in fact.missing(input.kms_key, "tags", "kms:ListResourceTags")
}

_meant contains "policy" if input.kms_key.attestation.value.demanded == true

_meant contains "tag" if {
	tag := data.parameters.kms_key.decrypts_for_enclaves_only.enclave_tag
	count(tags.values_of(input.kms_key.tags.value, tag)) > 0
}

violation contains {"message": message, "severity": "high"} if {
	"tag" in _meant
	input.kms_key.attestation.value.demanded == false
	message := sprintf("its tag %s says that it is for enclaves, and no statement demands an attestation", [
		data.parameters.kms_key.decrypts_for_enclaves_only.enclave_tag,
	])
}

violation contains {"message": message, "severity": "high"} if {
	some way in input.kms_key.attestation.value.ways
	count(way.who) > 0
	message := sprintf("%s lets %s decrypt %s", [way.label, access.list({who | some who in way.who}), _from[way.from]])
}

violation contains {"message": message, "severity": "medium"} if {
	some way in input.kms_key.attestation.value.ways
	count(way.who) == 0
	message := sprintf("IAM policies of the account can let somebody there decrypt %s", [_from[way.from]])
}

_from := {
	"unattested": "without an attestation",
	"strange_enclave": "by the attestation of any enclave",
	"debug_enclave": "by the attestation of an enclave in debug mode, whose measurements are zeros",
}

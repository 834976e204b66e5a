# METADATA
# title: The trust anchors of key stores end before NIST retires the algorithm of their key
# description: >-
#   The trust anchor certificate is the authority that signed the certificate of the cluster behind a key store; KMS tells by
#   it that it talks to the right cluster. By NIST IR 8547, a draft of November 2024, NIST deprecates RSA of 2048 bits after
#   2030 and disallows RSA and elliptic curves after 2035; below 112 bits of strength, NIST SP 800-131A Rev. 2 disallows them
#   now. An anchor that is valid for longer will have to be replaced before its time, which takes a new cluster. Not judged:
#   external key stores, whose proxy shows KMS a certificate that nobody can read.
# scope: package
# related_resources:
#   - ref: https://csrc.nist.gov/pubs/ir/8547/ipd
#   - ref: https://csrc.nist.gov/pubs/sp/800/131/a/r2/final
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_CustomKeyStoresListEntry.html
# custom:
#   severity: low
#   opt_in: true
#   selects_by: [metadata]
#   judges_by: [metadata]
#   controls:
#     keyproof:
#       pqc: [IR-8547, SP-800-131A]
#   remediation:
#     text: >-
#       Write the year into the plan of the key store: before it, create a new cluster whose authority uses an algorithm that
#       lasts, and move the keys to a key store in it.
#     cli: aws kms describe-custom-key-stores --custom-key-store-id KEY_STORE_ID
#     effect: reads
package keyproof.kms_custom_key_store.trust_anchor_ends_before_its_algorithm

import data.keyproof.lib.pqc

subject if {
	input.kms_custom_key_store.metadata.value.type == "AWS_CLOUDHSM"
	_anchor
}

violation contains finding if {
	some finding in pqc.findings("its trust anchor", _anchor)
}

unseen contains reason if {
	some reason in pqc.untold("its trust anchor", _anchor, "kms:DescribeCustomKeyStores")
}

_anchor := input.kms_custom_key_store.metadata.value.trust_anchor_certificate

# METADATA
# title: The certificates of CloudHSM clusters are valid and do not expire soon
# description: >-
#   The owner of a cluster signs its certificate with a certificate authority of their own when the cluster is
#   initialized; clients keep the authority's certificate as their trust anchor and tell by it that they talk to their
#   own cluster. Authorities are often made for ten years, so that the first clusters of 2017 and 2018 reach the end from
#   2027 on. The certificate is set once, and replacing it may take a new cluster, so half a year of warning is little:
#   the finding is of low, then medium, then high severity as the day comes nearer. CloudHSM does not show the trust
#   anchor, but KMS shows the one of each key store that a cluster carries: it is judged by the same days, and has to be
#   the issuer that the cluster's certificate names. AWS does not document what clients do after the end. The certificates
#   of the HSMs and of their maker, which nobody but AWS can replace, are not judged. A cluster that shows no certificate
#   at all is left out.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/initialize-cluster.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_Certificates.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_CustomKeyStoresListEntry.html
# custom:
#   severity: medium
#   worst: high
#   selects_by: [metadata]
#   judges_by: [metadata]
#   unseen: [key_stores]
#   parameters:
#     low_days:
#       default: 180
#       schema: {type: integer, minimum: 1, maximum: 3660}
#       description: So many days before a certificate expires, or fewer, the finding is of low severity
#     medium_days:
#       default: 90
#       schema: {type: integer, minimum: 1, maximum: 3660}
#       description: So many days before a certificate expires, or fewer, the finding is of medium severity
#     high_days:
#       default: 30
#       schema: {type: integer, minimum: 1, maximum: 3660}
#       description: So many days before a certificate expires, or fewer, the finding is of high severity
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-17, SC-12]
#       iso_27001_2022: [A.8.24]
#   remediation:
#     text: >-
#       Ask AWS Support how the certificate of the cluster can be replaced. Otherwise create a new cluster,
#       initialize it with a certificate that is valid for longer, bring the keys over by wrapping and unwrapping them, and
#       give its trust anchor to the clients. A cluster that is restored from a backup keeps the old certificate.
#     cli: >-
#       aws cloudhsmv2 create-cluster --hsm-type hsm2m.medium --subnet-ids SUBNET_ID_1 SUBNET_ID_2
#     effect: changes
package keyproof.cloudhsm_cluster.certificate_current

import data.keyproof.lib.certificate
import data.keyproof.lib.cloudhsm

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.stands(metadata.state)
	count(metadata.certificates) > 0
}

violation contains finding if {
	own := input.cloudhsm_cluster.metadata.value.certificates.cluster_certificate
	some finding in certificate.findings("the cluster's certificate", own, data.scan.collected_at, _degrees)
}

violation contains finding if {
	some store in input.cloudhsm_cluster.key_stores.value
	what := sprintf("the trust anchor of %s", [cloudhsm.named_store(store)])
	anchor := store.trust_anchor_certificate
	some finding in certificate.findings(what, anchor, data.scan.collected_at, _degrees)
}

# KMS refuses to make a key store with another trust anchor, so this is one of a cluster that is no longer the same.
violation contains sprintf("the cluster's certificate was issued by %s, and the trust anchor of %s is %s", [
	own.issuer,
	cloudhsm.named_store(store),
	store.trust_anchor_certificate.subject,
]) if {
	own := input.cloudhsm_cluster.metadata.value.certificates.cluster_certificate
	some store in input.cloudhsm_cluster.key_stores.value
	store.trust_anchor_certificate.subject != own.issuer
}

# A cluster that shows the certificates of its HSMs was initialized with one of its own.
violation contains {"message": "the cluster does not show a certificate of its own", "severity": "low"} if {
	object.get(input.cloudhsm_cluster.metadata.value.certificates, "cluster_certificate", null) == null
}

# KMS has a trust anchor of every key store in a cluster.
violation contains {"message": sprintf("KMS does not show the trust anchor of %s", [named]), "severity": "low"} if {
	some store in input.cloudhsm_cluster.key_stores.value
	object.get(store, "trust_anchor_certificate", null) == null
	named := cloudhsm.named_store(store)
}

_degrees := {
	"low": data.parameters.cloudhsm_cluster.certificate_current.low_days,
	"medium": data.parameters.cloudhsm_cluster.certificate_current.medium_days,
	"high": data.parameters.cloudhsm_cluster.certificate_current.high_days,
}

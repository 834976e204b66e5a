# METADATA
# title: The certificates of CloudHSM clusters are valid and do not expire soon
# description: >-
#   The owner of a cluster signs its certificate with a certificate authority of their own when the cluster is
#   initialized; clients keep the authority's certificate as their trust anchor and tell by it that they talk to their
#   own cluster. Authorities are often made for ten years, so that the first clusters of 2017 and 2018 reach the end from
#   2027 on. The certificate is set once, and replacing it may take a new cluster, so half a year of warning is little:
#   the finding is of low, then medium, then high severity as the day comes nearer. The certificates of the HSMs and of
#   their maker, which nobody but AWS can replace, are not judged, nor is the trust anchor, which CloudHSM does not show.
#   A cluster that shows no certificate at all is left out.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/initialize-cluster.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_Certificates.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [metadata]
#   parameters:
#     low_days:
#       default: 180
#       schema: {type: integer, minimum: 1, maximum: 3660}
#       description: So many days before the certificate expires, or fewer, the finding is of low severity
#     medium_days:
#       default: 90
#       schema: {type: integer, minimum: 1, maximum: 3660}
#       description: So many days before the certificate expires, or fewer, the finding is of medium severity
#     high_days:
#       default: 30
#       schema: {type: integer, minimum: 1, maximum: 3660}
#       description: So many days before the certificate expires, or fewer, the finding is of high severity
#   controls: {nist_800_53_r5: [SC-17, SC-12], iso_27001_2022: [A.8.24]}
#   controls_by: {nist_800_53_r5: keyproof, iso_27001_2022: keyproof}
#   remediation:
#     text: >-
#       Ask AWS Support how the certificate of the cluster can be replaced. Otherwise create a new cluster from the newest
#       backup, initialize it with a certificate that is valid for longer, and give its trust anchor to the clients.
#     cli: >-
#       aws cloudhsmv2 create-cluster --hsm-type hsm2m.medium --source-backup-id BACKUP_ID
#       --subnet-ids SUBNET_ID_1 SUBNET_ID_2
package keyproof.cloudhsm_cluster.certificate_current

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) in {"in_service", "parked", "migrating"}
	count(metadata.certificates) > 0
}

# Times are compared as text, which sorts as they do: certificates made to last until 9999 are beyond the nanoseconds
# that Rego counts in.
violation contains {
	"message": sprintf("the cluster's certificate expired on %s", [certificate.not_after]),
	"severity": "high",
} if {
	certificate := input.cloudhsm_cluster.metadata.value.certificates.cluster_certificate
	certificate.not_after < data.scan.collected_at
}

violation contains {
	"message": sprintf("the cluster's certificate expires on %s, in %s", [
		certificate.not_after,
		words.counted(days, "day"),
	]),
	"severity": severity(days),
} if {
	certificate := input.cloudhsm_cluster.metadata.value.certificates.cluster_certificate
	certificate.not_after >= data.scan.collected_at
	certificate.not_after < "2262"
	days := spans.days_between(data.scan.collected_at, certificate.not_after)
}

violation contains {
	"message": sprintf("the cluster's certificate is not valid before %s", [certificate.not_before]),
	"severity": "high",
} if {
	certificate := input.cloudhsm_cluster.metadata.value.certificates.cluster_certificate
	certificate.not_before > data.scan.collected_at
}

# A cluster that shows the certificates of its HSMs was initialized with one of its own; that it is missing means that it
# could not be read.
violation contains {"message": "the cluster's own certificate could not be read", "severity": "low"} if {
	object.get(input.cloudhsm_cluster.metadata.value.certificates, "cluster_certificate", null) == null
}

severity(days) := "high" if {
	days <= data.parameters.cloudhsm_cluster.certificate_current.high_days
} else := "medium" if {
	days <= data.parameters.cloudhsm_cluster.certificate_current.medium_days
} else := "low" if {
	days <= data.parameters.cloudhsm_cluster.certificate_current.low_days
}

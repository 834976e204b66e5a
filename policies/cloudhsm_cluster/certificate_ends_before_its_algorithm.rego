# METADATA
# title: The certificates of CloudHSM clusters end before NIST retires the algorithm of their key
# description: >-
#   The owner of a cluster signs its certificate when the cluster is initialized, often for ten years or more. By NIST IR
#   8547, a draft of November 2024, NIST deprecates RSA of 2048 bits after 2030 and disallows RSA and elliptic curves after
#   2035; below 112 bits of strength, NIST SP 800-131A Rev. 2 disallows them now. A certificate that is valid for longer will
#   have to be replaced before its time, which may take a new cluster. The certificates of the HSMs and of their maker, which
#   nobody but AWS can replace, are not judged.
# scope: package
# related_resources:
#   - ref: https://csrc.nist.gov/pubs/ir/8547/ipd
#   - ref: https://csrc.nist.gov/pubs/sp/800/131/a/r2/final
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/initialize-cluster.html
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
#       Write the year into the plan of the cluster: before it, create a new cluster and initialize it with a certificate of
#       an algorithm that lasts. For a cluster that is initialized now, prefer a key of 3072 bits or P-256 and an end before 2036.
#     cli: aws cloudhsmv2 describe-clusters --filters clusterIds=CLUSTER_ID
#     effect: reads
package keyproof.cloudhsm_cluster.certificate_ends_before_its_algorithm

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.pqc

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.stands(metadata.state)
	metadata.certificates.cluster_certificate
}

violation contains finding if {
	some finding in pqc.findings("the cluster's certificate", _own)
}

unseen contains reason if {
	some reason in pqc.untold("the cluster's certificate", _own, "cloudhsm:DescribeClusters")
}

_own := input.cloudhsm_cluster.metadata.value.certificates.cluster_certificate

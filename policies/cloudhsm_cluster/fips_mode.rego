# METADATA
# title: CloudHSM clusters run in FIPS mode
# description: >-
#   In FIPS mode the HSMs take only keys and algorithms of their FIPS validation (hsm2m.medium: FIPS 140-3 Level 3,
#   certificate 4703); AWS states PCI PIN, PCI 3DS and SOC 2 compliance for clusters in that mode. A cluster in non-FIPS
#   mode, which only HSMs of type hsm2m.medium offer, meets none of that. The mode is chosen when a cluster is created and
#   cannot be changed, and backups restore into the same mode only. A cluster that tells no mode counts as being in FIPS
#   mode where it is older than the choice (10 June 2024) or of type hsm1; otherwise it is reported with low severity, as
#   is a mode that AWS has added since.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-hsm-types.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/fips-validation.html
# custom:
#   severity: medium
#   worst: high
#   selects_by: [metadata]
#   judges_by: [metadata]
#   decided_by: [mode]
#   parameters:
#     validation_required:
#       default: false
#       schema: {type: boolean}
#       description: >-
#         Whether FIPS 140, FedRAMP or PCI PIN binds the clusters: non-FIPS mode is then a finding of high severity
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-13, SC-12(2)]
#       iso_27001_2022: [A.8.24]
#   remediation:
#     text: >-
#       Create a new cluster in FIPS mode and bring the keys over by wrapping and unwrapping them, or create new ones: a
#       backup of the old cluster does not restore into the new one. Then delete the old cluster.
#     cli: >-
#       aws cloudhsmv2 create-cluster --hsm-type hsm2m.medium --mode FIPS
#       --subnet-ids SUBNET_ID_1 SUBNET_ID_2
#     effect: changes
package keyproof.cloudhsm_cluster.fips_mode

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.time as spans

subject if cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)

violation contains {"message": "the cluster runs in non-FIPS mode", "severity": severity} if {
	input.cloudhsm_cluster.metadata.value.mode == "NON_FIPS"
	severity := {true: "high", false: "medium"}[data.parameters.cloudhsm_cluster.fips_mode.validation_required]
}

# Clusters made before there was a choice may tell no mode, and are in FIPS mode.
violation contains {"message": "the cluster does not tell in which mode it runs", "severity": "low"} if {
	metadata := input.cloudhsm_cluster.metadata.value
	object.get(metadata, "mode", "") == ""
	startswith(object.get(metadata, "hsm_type", ""), "hsm1.") == false
	created := object.get(metadata, "create_timestamp", data.scan.collected_at)
	spans.seconds_between("2024-06-10T00:00:00Z", created) >= 0
}

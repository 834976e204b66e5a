# METADATA
# title: CloudHSM clusters run on a type of HSM that AWS supports
# description: >-
#   AWS ended the support of hsm1.medium on 31 March 2026, and its FIPS 140-2 certificate (4218) became historical on 4
#   January 2026: such HSMs get no more fixes, and no longer count as validated. Its successor hsm2m.medium is validated
#   to FIPS 140-3 Level 3 (certificate 4703). AWS migrates remaining clusters on its own since 20 January 2026, at a time
#   of its choosing; while a cluster is being migrated the finding is of low severity; a rollback, possible for 24 hours, brings
#   the old type back. The type counts from the day that the cluster is made. Types that AWS has added since are not reported.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/compliance-dep-notif.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/hsm1-to-hsm2-migration.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/fips-validation.html
# custom:
#   severity: critical
#   selects_by: [metadata]
#   judges_by: [metadata]
#   decided_by: [hsm_type]
#   parameters:
#     unsupported_types:
#       default: {hsm1.medium: "2026-03-31"}
#       schema: {type: object, additionalProperties: {type: string, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}
#       description: The types of HSM that are reported, each with the day on which AWS ends its support
#   controls:
#     keyproof:
#       nist_800_53_r5: [SA-22, SC-13]
#       iso_27001_2022: [A.8.8]
#   remediation:
#     text: >-
#       Migrate the cluster to hsm2m.medium. It has to be active, with at most 27 HSMs and a client connection within the last
#       seven days, and its clients need CloudHSM SDK 5.9 or later (5.13 to verify ECDSA signatures). A cluster that runs no
#       HSM cannot be migrated: create one of that type from its newest backup (the second command), and delete the old one
#       when all is there. In Terraform a changed hsm_type destroys the cluster and makes another: migrate with the command,
#       and let Terraform ignore the change (lifecycle ignore_changes) or write the new type into its state.
#     cli: |-
#       aws cloudhsmv2 modify-cluster --cluster-id CLUSTER_ID --hsm-type hsm2m.medium
#       aws cloudhsmv2 create-cluster --hsm-type hsm2m.medium --source-backup-id BACKUP_ID --subnet-ids SUBNET_ID_1 SUBNET_ID_2 # where it runs no HSM
#     effect: changes
package keyproof.cloudhsm_cluster.hsm_type_supported

import data.keyproof.lib.cloudhsm

subject if cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)

violation contains _graded(sprintf("the cluster is of type %s (end of support: %s)", [type, day])) if {
	type := input.cloudhsm_cluster.metadata.value.hsm_type
	day := data.parameters.cloudhsm_cluster.hsm_type_supported.unsupported_types[type]
}

# An HSM of the cluster's own type is not told again.
violation contains _graded(message) if {
	metadata := input.cloudhsm_cluster.metadata.value
	some hsm in cloudhsm.present(metadata.hsms)
	hsm.hsm_type != object.get(metadata, "hsm_type", "")
	day := data.parameters.cloudhsm_cluster.hsm_type_supported.unsupported_types[hsm.hsm_type]
	message := sprintf("HSM %s is of type %s (end of support: %s)", [cloudhsm.named(hsm), hsm.hsm_type, day])
}

violation contains {"message": "neither the cluster nor its HSMs tell their type", "severity": "low"} if {
	metadata := input.cloudhsm_cluster.metadata.value
	object.get(metadata, "hsm_type", "") == ""
	count([hsm | some hsm in cloudhsm.present(metadata.hsms); hsm.hsm_type != ""]) == 0
}

# A migration mends it, a rollback takes it back to the old type.
_graded(message) := {"message": sprintf("%s; it is being migrated", [message]), "severity": "low"} if {
	input.cloudhsm_cluster.metadata.value.state == "MODIFY_IN_PROGRESS"
} else := message

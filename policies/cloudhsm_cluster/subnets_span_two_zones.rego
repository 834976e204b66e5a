# METADATA
# title: CloudHSM clusters have subnets in at least two Availability Zones
# description: >-
#   The subnets of a cluster are chosen when it is created and cannot be changed. A cluster with subnets in one
#   Availability Zone can never hold HSMs in two, however many are added, and cannot carry a KMS custom key store.
#   It is best found before the cluster is in use: the only way out is a new cluster from a backup.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/create-keystore.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [metadata]
#   decided_by: [subnet_ids]
#   remediation:
#     text: >-
#       Create a new cluster from the newest backup, with private subnets in at least two Availability Zones, move the
#       clients to it, and delete the old one.
#     cli: >-
#       aws cloudhsmv2 create-cluster --hsm-type hsm2m.medium --source-backup-id BACKUP_ID
#       --subnet-ids SUBNET_ID_1 SUBNET_ID_2
#     effect: changes
package keyproof.cloudhsm_cluster.subnets_span_two_zones

import data.keyproof.lib.cloudhsm

# Not only of clusters in service: the earlier it is found, the less it costs to build the cluster anew.
subject if cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)

violation contains "the cluster has no subnet" if {
	count(input.cloudhsm_cluster.metadata.value.subnet_mapping) == 0
}

violation contains sprintf("the cluster has a subnet in one Availability Zone only: %s (%s)", [subnet, zone]) if {
	count(input.cloudhsm_cluster.metadata.value.subnet_mapping) == 1
	some zone, subnet in input.cloudhsm_cluster.metadata.value.subnet_mapping
}

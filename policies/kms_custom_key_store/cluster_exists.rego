# METADATA
# title: Custom key stores have the CloudHSM cluster that they were made for
# description: >-
#   The key material of an AWS CloudHSM key store is in one CloudHSM cluster and nowhere else. If the cluster is deleted, the
#   store cannot connect and its KMS keys can never be used again, unless the cluster is restored from a backup. The cluster
#   has to be in the account and Region of the store.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/keystore-cloudhsm.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/fix-keystore.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [cluster]
#   remediation:
#     text: >-
#       Restore the cluster from its newest backup (a deleted backup can be brought back for seven days): it must hold the
#       same key material. Then disconnect the key store, where it is not disconnected yet, since KMS changes the cluster of a
#       disconnected store only; none of its KMS keys can be used until it is connected again. Give it the new cluster's id
#       and connect it. If nothing needs the keys any more, delete the store.
#     cli: |-
#       aws kms disconnect-custom-key-store --custom-key-store-id KEY_STORE_ID
#       aws kms update-custom-key-store --custom-key-store-id KEY_STORE_ID --cloud-hsm-cluster-id CLUSTER_ID
#       aws kms connect-custom-key-store --custom-key-store-id KEY_STORE_ID
#     effect: changes
package keyproof.kms_custom_key_store.cluster_exists

subject if input.kms_custom_key_store.metadata.value.type == "AWS_CLOUDHSM"

violation contains sprintf("CloudHSM cluster %s does not exist in %s", [
	metadata.cloudhsm_cluster_id,
	input.kms_custom_key_store.region,
]) if {
	metadata := input.kms_custom_key_store.metadata.value
	input.kms_custom_key_store.cluster.value.exists == false
}

violation contains "names no CloudHSM cluster" if {
	metadata := input.kms_custom_key_store.metadata.value
	input.kms_custom_key_store.cluster.value.exists == false
	object.get(metadata, "cloudhsm_cluster_id", null) == null
}

# CloudHSM may go on listing a cluster that it has deleted.
violation contains sprintf("CloudHSM cluster %s is in state %s", [
	input.kms_custom_key_store.metadata.value.cloudhsm_cluster_id,
	cluster.state,
]) if {
	cluster := input.kms_custom_key_store.cluster.value
	cluster.exists == true
	cluster.state in {"DELETE_IN_PROGRESS", "DELETED"}
}

# METADATA
# title: Changes keep the CloudHSM clusters that there are
# description: >-
#   A cluster that a change deletes or replaces takes its HSMs and their keys with it; what is left are its backups,
#   until they expire, and KMS key stores on it lose all their keys. Terraform replaces a cluster when hsm_type,
#   mode, subnet_ids or source_backup_identifier change, deletion first: also when the new type is what another
#   finding asks for. The finding says which key stores ride on the cluster and of when its newest backup is, and
#   stands on the cluster that is lost. A cluster that never was initialized holds no keys.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-clusters.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudhsm_v2_cluster
# custom:
#   severity: critical
#   of_change: true
#   selects_by: [planned_effects, metadata]
#   judges_by: []
#   also_reads: [key_stores, backups]
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-12, CM-3]
#   remediation:
#     text: >-
#       Do not change these attributes in the source. To move to another HSM type, run modify-cluster, which keeps
#       the cluster and its keys, and put the new hsm_type into the source afterwards, when the plan shows no
#       change, or ignore_changes = [hsm_type] in its lifecycle until then. For another mode or other subnets make a
#       second cluster from a backup, move its clients and key stores over, and delete the first one on purpose,
#       with a waiver.
package keyproof.cloudhsm_cluster.kept_by_change

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.planned

subject if count(_effects) > 0

_effects := planned.taking(input.cloudhsm_cluster.planned_effects.value, "cluster")

violation contains concat("", [
	planned.verb(effect),
	" this cluster, its HSMs and the keys in them",
	_riding(object.get(input.cloudhsm_cluster, ["key_stores", "value"], [])),
	_backed_up,
	planned.protection(effect),
]) if {
	some effect in _effects
	_not_gone
	input.cloudhsm_cluster.metadata.value.state != "UNINITIALIZED"
}

violation contains {
	"message": sprintf("%s this cluster, which never was initialized and holds no keys", [planned.verb(effect)]),
	"severity": "low",
} if {
	some effect in _effects
	input.cloudhsm_cluster.metadata.value.state == "UNINITIALIZED"
}

_not_gone if cloudhsm.class(input.cloudhsm_cluster.metadata.value.state, []) != "gone"

_riding(stores) := "" if {
	count(stores) == 0
} else := sprintf("; %s loses all its keys", [concat(", ", sort([cloudhsm.named_store(store) | some store in stores]))])

_backed_up := planned.newest(input.cloudhsm_cluster.backups.value) if {
	input.cloudhsm_cluster.backups.status == "known"
} else := "; whether it has a backup was not read"

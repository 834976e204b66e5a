# METADATA
# title: Changes keep an HSM of every CloudHSM cluster in use
# description: >-
#   A cluster whose last HSM a change deletes answers nobody from the apply on: its clients fail, and KMS
#   disconnects the key stores on it. CloudHSM makes a backup with the last HSM, so the keys come back with a new
#   one, but only those that were there; a replaced last HSM is down until the new one stands. A cluster that goes
#   as a whole has a finding of its own.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/add-remove-hsm.html
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
#       Keep one HSM, better two in different Availability Zones. To replace an HSM, add the new one first
#       (create_before_destroy), and remove the old one in a second change. To park the cluster on purpose, waive
#       this finding.
package keyproof.cloudhsm_cluster.last_hsm_kept_by_change

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.planned

subject if {
	count(_effects) > 0
	count(planned.taking(input.cloudhsm_cluster.planned_effects.value, "cluster")) == 0
}

_effects := planned.taking(input.cloudhsm_cluster.planned_effects.value, "last_hsm")

violation contains concat("", [
	planned.verb(effect),
	sprintf(" HSM %s, and leaves the cluster none", [object.get(effect, "id", "(unnamed)")]),
	_riding(object.get(input.cloudhsm_cluster, ["key_stores", "value"], [])),
	_backed_up,
]) if {
	some effect in _effects
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) in {"in_service", "migrating"}
}

violation contains {
	"message": sprintf("%s the only HSM of a cluster that is not in service yet (%s)", [
		planned.verb(effect),
		input.cloudhsm_cluster.metadata.value.state,
	]),
	"severity": "low",
} if {
	some effect in _effects
	cloudhsm.class(input.cloudhsm_cluster.metadata.value.state, []) in {"not_in_service", "building"}
}

_riding(stores) := "" if {
	count(stores) == 0
} else := sprintf("; %s stops", [concat(", ", sort([cloudhsm.named_store(store) | some store in stores]))])

_backed_up := planned.newest(input.cloudhsm_cluster.backups.value) if {
	input.cloudhsm_cluster.backups.status == "known"
} else := "; whether it has a backup was not read"

# METADATA
# title: CloudHSM clusters and their backups carry the required tags
# description: >-
#   Tags say whose cluster it is, what it is for, and how sensitive the keys in it are: who is called when it breaks, who
#   pays, and which rules bind it. A backup holds all the keys of its cluster and may outlive it, so it needs the tags
#   too; CloudHSM makes backups by itself, and nobody is asked for tags then. Backups that are deleted or wait for their
#   deletion are left out. A tag without a value says nothing and counts as missing; case does not matter. Tags that AWS
#   sets (aws:…) do not count.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_TagResource.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_Backup.html
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: [metadata, tags]
#   also_reads: [backups]
#   decided_by: [tags]
#   parameters:
#     required_tags:
#       default: [Owner, Environment, DataClassification]
#       schema: {type: array, items: {type: string, minLength: 1, maxLength: 128}, uniqueItems: true}
#       description: The tags that clusters and backups must carry (compared without regard to case)
#     tagged_backups:
#       default: true
#       schema: {type: boolean}
#       description: Whether the backups of a cluster must carry the tags too
#   remediation:
#     text: >-
#       Tag the cluster and its backups. Tag new backups from a schedule, since CloudHSM makes them by itself.
#     cli: aws cloudhsmv2 tag-resource --resource-id CLUSTER_ID --tag-list Key=Owner,Value=TEAM
#     effect: changes
package keyproof.cloudhsm_cluster.tagged

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.fact
import data.keyproof.lib.network
import data.keyproof.lib.tags
import data.keyproof.lib.words

subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) in {"in_service", "parked", "migrating"}
}

violation contains sprintf("tag %s is missing", [name]) if {
	required := data.parameters.cloudhsm_cluster.tagged.required_tags
	some name in tags.missing(input.cloudhsm_cluster.tags.value, required)
}

violation contains sprintf("tag %s is missing on %s (%s)", [
	name,
	words.counted(count(backups), "backup"),
	network.some_of(backups),
]) if {
	data.parameters.cloudhsm_cluster.tagged.tagged_backups == true
	required := data.parameters.cloudhsm_cluster.tagged.required_tags
	kept := [backup |
		some backup in input.cloudhsm_cluster.backups.value
		backup.state != "DELETED"
		backup.state != "PENDING_DELETION"
	]
	some name in required
	backups := sort([backup.backup_id | some backup in kept; name in tags.missing(backup.tags, required)])
	count(backups) > 0
}

unseen contains reason if {
	data.parameters.cloudhsm_cluster.tagged.tagged_backups == true
	some reason in fact.missing(input.cloudhsm_cluster, "backups", "cloudhsm:DescribeBackups")
}

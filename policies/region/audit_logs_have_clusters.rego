# METADATA
# title: Audit logs of HSMs are of clusters that exist
# description: >-
#   CloudHSM makes a log group for each cluster and leaves it when the cluster is deleted. What users did on the HSMs stays
#   worth keeping for as long as your retention asks, and no longer: without a retention of its own such a log is kept, and
#   paid for, for good, and no rule about clusters looks at it any more (info). Look whether the cluster was meant to go.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/get-hsm-audit-logs-using-cloudwatch.html
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
# custom:
#   severity: info
#   opt_in: true
#   selects_by: [hsm_log_groups]
#   judges_by: [orphaned_hsm_logs]
#   controls:
#     keyproof:
#       nist_800_53_r5: [AU-11]
#   remediation:
#     text: >-
#       Give the log the retention that your rules ask for, so that it goes when nobody needs it, or export it to the
#       archive first. Do not delete it before its time: it is the only record of what was done on those HSMs.
#       Warning: events that are older than the retention are deleted for good.
#     cli: |-
#       aws logs describe-log-groups --log-group-name-prefix /aws/cloudhsm/
#       aws logs put-retention-policy --log-group-name LOG_GROUP_NAME --retention-in-days 365
#     effect: destroys
package keyproof.region.audit_logs_have_clusters

subject if count(input.region.hsm_log_groups.value) > 0

violation contains message if {
	some group in input.region.orphaned_hsm_logs.value
	days := group.retention_in_days
	message := sprintf("log group %s is of no cluster in the Region, and keeps its events for %d days", [
		group.log_group_name,
		days,
	])
}

violation contains message if {
	some group in input.region.orphaned_hsm_logs.value
	object.get(group, "retention_in_days", null) == null
	message := sprintf("log group %s is of no cluster in the Region, and keeps its events for good", [group.log_group_name])
}

# METADATA
# title: Every HSM of a CloudHSM cluster writes to the audit log
# description: >-
#   CloudHSM gives each HSM a log stream of its own in the audit log of its cluster, named by the HSM's id, and a new one to
#   the HSM that replaces another. An HSM without a stream, or whose stream has fallen silent, may be logging nowhere: then
#   nobody sees who logged in to it, or which users it was given. An HSM that was added today has no stream until its
#   first event; this takes the finding back by itself. Whether the group itself is there, and anything is in it, is for
#   the rule audit_log_exists.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/get-hsm-audit-logs-using-cloudwatch.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/troubleshooting-missing-audit-logs.html
# custom:
#   severity: low
#   selects_by: [metadata, log_group]
#   judges_by: [metadata, log_streams]
#   parameters:
#     max_silent_days:
#       default: 30
#       schema: {type: integer, minimum: 1, maximum: 3650}
#       description: For how many days an HSM may write nothing
#   controls:
#     keyproof:
#       nist_800_53_r5: [AU-12]
#       iso_27001_2022: [A.8.15]
#   remediation:
#     text: >-
#       Log in to the HSM once, and see whether an event comes within some minutes. Where none does, look whether the
#       service-linked role AWSServiceRoleForCloudHSM exists, and ask AWS Support.
#     cli: aws logs describe-log-streams --log-group-name /aws/cloudhsm/CLUSTER_ID --order-by LastEventTime --descending
#     effect: reads
package keyproof.cloudhsm_cluster.audit_log_live

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

# As for audit_log_exists: a cluster is given a day.
subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.class(metadata.state, metadata.hsms) in {"in_service", "migrating"}
	created := object.get(metadata, "create_timestamp", "1970-01-01T00:00:00Z")
	spans.more_hours_between(created, data.scan.collected_at, 24)
	input.cloudhsm_cluster.log_group.value.exists == true
}

exempt contains cloudhsm.gone(input.cloudhsm_cluster.metadata.value)

violation contains sprintf("HSM %s has no log stream in %s", [cloudhsm.named(hsm), group]) if {
	group := input.cloudhsm_cluster.log_group.value.log_group_name
	streams := input.cloudhsm_cluster.log_streams.value
	some hsm in cloudhsm.in_state(input.cloudhsm_cluster.metadata.value.hsms, "ACTIVE")
	count([stream | some stream in streams; stream.log_stream_name == hsm.hsm_id]) == 0
}

violation contains sprintf("the log stream of HSM %s holds no event", [cloudhsm.named(hsm)]) if {
	some hsm in cloudhsm.in_state(input.cloudhsm_cluster.metadata.value.hsms, "ACTIVE")
	some stream in input.cloudhsm_cluster.log_streams.value
	stream.log_stream_name == hsm.hsm_id
	object.get(stream, "last_event_time", "") == ""
}

violation contains sprintf("HSM %s wrote its last event on %s, %s before the scan; %d are allowed", [
	cloudhsm.named(hsm),
	stream.last_event_time,
	words.counted(spans.days_between(stream.last_event_time, data.scan.collected_at), "day"),
	most,
]) if {
	most := data.parameters.cloudhsm_cluster.audit_log_live.max_silent_days
	some hsm in cloudhsm.in_state(input.cloudhsm_cluster.metadata.value.hsms, "ACTIVE")
	some stream in input.cloudhsm_cluster.log_streams.value
	stream.log_stream_name == hsm.hsm_id
	spans.more_hours_between(stream.last_event_time, data.scan.collected_at, most * 24)
}

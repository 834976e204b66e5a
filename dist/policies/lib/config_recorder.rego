# METADATA
# description: |
#   The configuration recorders of a Region: which of them record keys. A recorder of scope INTERNAL records for the
#   service that made it, and what it records reaches nobody else:
#   https://docs.aws.amazon.com/config/latest/APIReference/API_PutServiceLinkedConfigurationRecorder.html
package keyproof.lib.config_recorder

import data.keyproof.lib.time as spans

# What could be read of a recorder: a set of one.
_settings(recorder) := {entry.settings |
	some entry in input.region.config_recorder_settings.value
	entry.recorder_arn == recorder.recorder_arn
}

_statuses(recorder) := {entry.status |
	some entry in input.region.config_recorder_status.value
	entry.recorder_arn == recorder.recorder_arn
}

_records(group, _) if group.strategy == "ALL_SUPPORTED_RESOURCE_TYPES"

_records(group, type) if {
	group.strategy == "INCLUSION_BY_RESOURCE_TYPES"
	type in group.resource_types
}

_records(group, type) if {
	group.strategy == "EXCLUSION_BY_RESOURCE_TYPES"
	count([excluded | some excluded in group.resource_types; excluded == type]) == 0
}

# How often a type is recorded: an override counts before the rule.
_frequencies(group, type) := overriding if {
	overriding := {override.frequency | some override in group.overrides; type in override.resource_types}
	count(overriding) > 0
} else := {group.frequency}

_stopped contains recorder if {
	some recorder in input.region.config_recorders.value
	some status in _statuses(recorder)
	status.value.is_recording == false
}

_failing contains recorder if {
	some recorder in input.region.config_recorders.value
	some status in _statuses(recorder)
	status.value.is_recording == true
	status.value.last_status == "failure"
}

# Recorders that leave keys out.
_blind contains recorder if {
	some recorder in input.region.config_recorders.value
	some group in _settings(recorder)
	group.status == "known"
	count([type | some type in ["AWS::KMS::Key"]; _records(group.value, type)]) == 0
}

# Recorders that record keys, so far as is known.
recording contains recorder if {
	some recorder in input.region.config_recorders.value
	some group in _settings(recorder)
	_records(group.value, "AWS::KMS::Key")
	some status in _statuses(recorder)
	status.value.is_recording == true
	object.get(status.value, "last_status", "pending") in {"success", "pending", "not_applicable"}
}

# Recorders that may record keys: something of them could not be read, and nothing that could says that they do not.
unread contains recorder if {
	some recorder in input.region.config_recorders.value
	count({recorder} & ((_stopped | _failing) | _blind)) == 0
	count(_reasons(recorder)) > 0
}

_reasons(recorder) := {part.reason |
	some part in (_settings(recorder) | _statuses(recorder))
	part.status == "unknown"
}

unseen contains reason if {
	some recorder in unread
	some reason in _reasons(recorder)
}

# No recorder records keys, and none may do so.
none if {
	listed := input.region.config_recorders.value
	count([recorder | some recorder in listed; recorder in (recording | unread)]) == 0
}

# Why no recorder records keys.
why := "the Region has no configuration recorder" if {
	count(input.region.config_recorders.value) == 0
} else := concat("; ", sort(_faults)) if {
	count(_faults) > 0
} else := "no recorder is known to"

_faults contains sprintf("recorder %s is stopped", [recorder.name]) if some recorder in _stopped

_faults contains sprintf("recorder %s leaves AWS::KMS::Key out", [recorder.name]) if some recorder in (_blind - _stopped)

_faults contains sprintf("recorder %s fails to record (%s)", [recorder.name, code]) if {
	some recorder in (_failing - _blind)
	some status in _statuses(recorder)
	code := object.get(status.value, "last_error_code", "no error given")
}

# What one that records keys does not do as well as it could, each with the recorder. `hours` is how long it may have
# nothing to show.
flaws(now, hours) := ((_only_for_its_service | _daily) | (_without_aliases | _undelivered)) | _waiting(now, hours)

_only_for_its_service contains {"recorder": recorder, "message": message} if {
	some recorder in recording
	recorder.recording_scope == "INTERNAL"
	message := sprintf(
		"only recorder %s records keys, for %s alone: what it records does not reach you",
		[recorder.name, object.get(recorder, "service_principal", "an AWS service")],
	)
}

_daily contains {"recorder": recorder, "message": message} if {
	some recorder in recording
	some group in _settings(recorder)
	"DAILY" in _frequencies(group.value, "AWS::KMS::Key")
	message := sprintf("recorder %s records keys once a day: what changes and changes back within a day is missed", [recorder.name])
}

_without_aliases contains {"recorder": recorder, "message": message} if {
	some recorder in recording
	some group in _settings(recorder)
	count([type | some type in ["AWS::KMS::Alias"]; _records(group.value, type)]) == 0
	message := sprintf("recorder %s leaves AWS::KMS::Alias out", [recorder.name])
}

_undelivered contains {"recorder": recorder, "message": message} if {
	some recorder in recording
	recorder.recording_scope != "INTERNAL"
	some channel in input.region.config_delivery.value
	channel.history_last_status == "failure"
	message := sprintf("the history that recorder %s makes cannot be delivered (%s)", [
		recorder.name,
		object.get(channel, "history_last_error_code", "no error given"),
	])
}

_waiting(now, hours) := {{"recorder": recorder, "message": message} |
	some recorder in recording
	some status in _statuses(recorder)
	object.get(status.value, "last_status", "pending") == "pending"
	spans.more_hours_between(status.value.last_status_since, now, hours)
	message := sprintf("recorder %s has been about to record since %s", [recorder.name, status.value.last_status_since])
}

# Those whose flaws count: where one records for the account, what others record for a service is beside the point.
counting := own if {
	own := {recorder | some recorder in recording; recorder.recording_scope != "INTERNAL"}
	count(own) > 0
} else := recording

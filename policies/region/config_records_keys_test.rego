package keyproof.region.config_records_keys_test

import data.keyproof.lib.fixtures.region as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.config_records_keys as policy

own := {
	"recorder_arn": "arn:aws:config:eu-central-1:111122223333:configuration-recorder/default/abcdefgh",
	"name": "default",
	"recording_scope": "PAID",
}

# What Security Hub makes for itself.
linked := {
	"recorder_arn": "arn:aws:config:eu-central-1:111122223333:configuration-recorder/ForSecurityHub/ijklmnop",
	"name": "ForSecurityHub",
	"service_principal": "securityhub.amazonaws.com",
	"recording_scope": "INTERNAL",
}

everything := {
	"strategy": "ALL_SUPPORTED_RESOURCE_TYPES",
	"resource_types": [],
	"frequency": "CONTINUOUS",
	"overrides": [],
}

only(types) := object.union(everything, {"strategy": "INCLUSION_BY_RESOURCE_TYPES", "resource_types": types})

all_but(types) := object.union(everything, {"strategy": "EXCLUSION_BY_RESOURCE_TYPES", "resource_types": types})

overridden(types, frequency) := {"overrides": [{"resource_types": types, "frequency": frequency}]}

works := {"is_recording": true, "last_status": "success", "last_status_since": "2026-01-15T11:00:00.000Z"}

stopped := object.union(works, {"is_recording": false})

fails := object.union(works, {"last_status": "failure", "last_error_code": "AccessDenied"})

pending(since) := object.union(works, {"last_status": "pending", "last_status_since": since})

denied_settings := testing.denied("config:DescribeConfigurationRecorders")

denied_status := testing.denied("config:DescribeConfigurationRecorderStatus")

# A Region with recorders, each with its settings and status as they could be read.
with_recorders(recorders) := testing.with_facets(fixtures.region, {
	"config_recorders": [entry.recorder | some entry in recorders],
	"config_recorder_settings": [part |
		some entry in recorders
		part := {"recorder_arn": entry.recorder.recorder_arn, "settings": entry.settings}
	],
	"config_recorder_status": [part |
		some entry in recorders
		part := {"recorder_arn": entry.recorder.recorder_arn, "status": entry.status}
	],
	"config_delivery": [{"name": "default", "history_last_status": "success"}],
})

read(recorder, settings, status) := {
	"recorder": recorder,
	"settings": testing.known(settings),
	"status": testing.known(status),
}

recording(settings) := with_recorders([read(own, settings, works)])

being(status) := with_recorders([read(own, everything, status)])

key := "AWS::KMS::Key"

alias := "AWS::KMS::Alias"

low(message) := {{"message": message, "severity": "low"}}

no_keys := {"AWS Config records no keys: recorder default leaves AWS::KMS::Key out"}

no_aliases := low("recorder default leaves AWS::KMS::Alias out")

daily := low("recorder default records keys once a day: what changes and changes back within a day is missed")

internal := low(concat(" ", [
	"only recorder ForSecurityHub records keys, for securityhub.amazonaws.com alone:",
	"what it records does not reach you",
]))

keys := {"kms_key"}

cases["a recorder of everything passes"] := {"given": recording(everything), "verdict": "pass", "sees": keys}

cases["a recorder of keys and aliases passes"] := {
	"given": recording(only([key, alias])),
	"verdict": "pass",
	"sees": keys,
}

cases["a recorder of all but something else passes"] := {
	"given": recording(all_but(["AWS::EC2::Subnet"])),
	"verdict": "pass",
	"sees": keys,
}

cases["a Region without a recorder fails"] := {
	"given": with_recorders([]),
	"verdict": "fail",
	"violation": {"AWS Config records no keys: the Region has no configuration recorder"},
	"sees": set(),
}

cases["a recorder that is stopped fails"] := {
	"given": being(stopped),
	"verdict": "fail",
	"violation": {"AWS Config records no keys: recorder default is stopped"},
	"sees": set(),
}

cases["a recorder that fails to record fails"] := {
	"given": being(fails),
	"verdict": "fail",
	"violation": {"AWS Config records no keys: recorder default fails to record (AccessDenied)"},
	"sees": set(),
}

cases["a recorder that fails and does not say why fails"] := {
	"given": being(object.remove(fails, {"last_error_code"})),
	"verdict": "fail",
	"violation": {"AWS Config records no keys: recorder default fails to record (no error given)"},
	"sees": set(),
}

cases["a recorder of other types fails"] := {
	"given": recording(only(["AWS::EC2::Subnet", alias])),
	"verdict": "fail",
	"violation": no_keys,
	"sees": set(),
}

cases["a recorder of all but keys fails"] := {
	"given": recording(all_but([key])),
	"verdict": "fail",
	"violation": no_keys,
	"sees": set(),
}

cases["a recorder that leaves aliases out is a small matter"] := {
	"given": recording(only([key])),
	"verdict": "fail",
	"violation": no_aliases,
	"sees": keys,
}

cases["a recorder of all but aliases is a small matter"] := {
	"given": recording(all_but([alias])),
	"verdict": "fail",
	"violation": no_aliases,
	"sees": keys,
}

cases["a recorder that records daily is a small matter"] := {
	"given": recording(object.union(everything, {"frequency": "DAILY"})),
	"verdict": "fail",
	"violation": daily,
	"sees": keys,
}

cases["a recorder that records keys daily is a small matter"] := {
	"given": recording(object.union(everything, overridden([key], "DAILY"))),
	"verdict": "fail",
	"violation": daily,
	"sees": keys,
}

cases["a daily recorder that records keys continuously passes"] := {
	"given": recording(object.union(everything, object.union(overridden([key], "CONTINUOUS"), {"frequency": "DAILY"}))),
	"verdict": "pass",
	"sees": keys,
}

cases["a recorder that records something else daily passes"] := {
	"given": recording(object.union(everything, overridden(["AWS::EC2::Subnet"], "DAILY"))),
	"verdict": "pass",
	"sees": keys,
}

cases["a recorder that began today passes"] := {
	"given": being(pending("2026-01-14T13:00:00.000Z")),
	"verdict": "pass",
	"sees": keys,
}

cases["a recorder that has long been about to record is a small matter"] := {
	"given": being(pending("2026-01-14T11:00:00.000Z")),
	"verdict": "fail",
	"violation": low("recorder default has been about to record since 2026-01-14T11:00:00.000Z"),
	"sees": keys,
}

cases["a recorder may be about to record for as long as the parameter says"] := {
	"given": being(pending("2026-01-14T11:00:00.000Z")),
	"parameters": {"hours_pending": 48},
	"verdict": "pass",
	"sees": keys,
}

cases["a recorder that tells no status passes, since it runs"] := {
	"given": being({"is_recording": true}),
	"verdict": "pass",
	"sees": keys,
}

cases["a history that cannot be delivered is a small matter"] := {
	"given": testing.with_facets(recording(everything), {"config_delivery": [{
		"name": "default",
		"history_last_status": "failure",
		"history_last_error_code": "NoSuchBucket",
	}]}),
	"verdict": "fail",
	"violation": low("the history that recorder default makes cannot be delivered (NoSuchBucket)"),
	"sees": keys,
}

cases["a history that was never delivered passes"] := {
	"given": testing.with_facets(recording(everything), {"config_delivery": [{"name": "default"}]}),
	"verdict": "pass",
	"sees": keys,
}

cases["a recorder of Security Hub alone is a small matter"] := {
	"given": with_recorders([read(linked, only([key, alias]), object.union(works, {"last_status": "not_applicable"}))]),
	"verdict": "fail",
	"violation": internal,
	"sees": keys,
}

cases["a recorder of Security Hub delivers nothing, so that no delivery fails"] := {
	"given": testing.with_facets(
		with_recorders([read(linked, only([key, alias]), works)]),
		{"config_delivery": [{"name": "default", "history_last_status": "failure"}]},
	),
	"verdict": "fail",
	"violation": internal,
	"sees": keys,
}

cases["a recorder of a service whose records reach the account passes"] := {
	"given": with_recorders([read(object.union(linked, {"recording_scope": "PAID"}), everything, works)]),
	"verdict": "pass",
	"sees": keys,
}

cases["one recorder of two is enough"] := {
	"given": with_recorders([read(own, everything, works), read(linked, only([key]), works)]),
	"verdict": "pass",
	"sees": keys,
}

cases["of two the one that records for the account counts"] := {
	"given": with_recorders([read(own, only([key]), works), read(linked, only([key]), works)]),
	"verdict": "fail",
	"violation": no_aliases,
	"sees": keys,
}

cases["where the account's recorder is stopped, Security Hub's remains"] := {
	"given": with_recorders([read(own, everything, stopped), read(linked, only([key, alias]), works)]),
	"verdict": "fail",
	"violation": internal,
	"sees": keys,
}

cases["every recorder that does not record is named"] := {
	"given": with_recorders([read(own, everything, stopped), read(linked, only([alias]), fails)]),
	"verdict": "fail",
	"violation": {concat("", [
		"AWS Config records no keys: recorder ForSecurityHub leaves AWS::KMS::Key out; ",
		"recorder default is stopped",
	])},
	"sees": set(),
}

cases["a recorder without settings in the inventory records nothing"] := {
	"given": testing.with_facets(recording(everything), {"config_recorder_settings": []}),
	"verdict": "fail",
	"violation": {"AWS Config records no keys: no recorder is known to"},
	"sees": set(),
}

cases["a recorder whose settings may not be read is unknown"] := {
	"given": with_recorders([{"recorder": own, "settings": denied_settings, "status": testing.known(works)}]),
	"verdict": "unknown",
	"unseen": {denied_settings.reason},
}

cases["a recorder whose status may not be read is unknown"] := {
	"given": with_recorders([{"recorder": own, "settings": testing.known(everything), "status": denied_status}]),
	"verdict": "unknown",
	"unseen": {denied_status.reason},
}

cases["a stopped recorder fails, whatever it would record"] := {
	"given": with_recorders([{"recorder": own, "settings": denied_settings, "status": testing.known(stopped)}]),
	"verdict": "fail",
	"violation": {"AWS Config records no keys: recorder default is stopped"},
	"sees": set(),
}

cases["a recorder without keys fails, whether or not it runs"] := {
	"given": with_recorders([{"recorder": own, "settings": testing.known(only([alias])), "status": denied_status}]),
	"verdict": "fail",
	"violation": no_keys,
	"sees": set(),
}

cases["a recorder that is good makes up for one that may not be read"] := {
	"given": with_recorders([
		read(own, everything, works),
		{"recorder": linked, "settings": denied_settings, "status": denied_status},
	]),
	"verdict": "pass",
	"sees": keys,
}

cases["beside a recorder with flaws one that may not be read may have none"] := {
	"given": with_recorders([
		read(linked, only([key]), works),
		{"recorder": own, "settings": denied_settings, "status": testing.known(works)},
	]),
	"verdict": "unknown",
	"unseen": {denied_settings.reason},
}

cases["a Region that holds nothing has nothing to record"] := {
	"given": testing.with_facets(with_recorders([]), {"holds": {"kms_keys": 0, "cloudhsm_clusters": 0}}),
	"verdict": "not_applicable",
	"exempt": {"the Region holds no customer managed key and no HSM cluster"},
}

cases["recorders that may not be listed prove nothing"] := {
	"given": testing.without(recording(everything), "config_recorders", "config:ListConfigurationRecorders"),
	"verdict": "unknown",
}

cases["a delivery that may not be read proves nothing"] := {
	"given": testing.without(recording(everything), "config_delivery", "config:DescribeDeliveryChannelStatus"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
		with data.parameters.region.config_records_keys as object.union(
			data.parameters.region.config_records_keys,
			object.get(case, "parameters", {}),
		)
}

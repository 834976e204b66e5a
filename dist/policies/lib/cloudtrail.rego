# METADATA
# description: |
#   What the event selectors of a trail pick of the management events of KMS and CloudHSM, read and write apart.
#   https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
#   https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html
package keyproof.lib.cloudtrail

kms := "kms.amazonaws.com"

cloudhsm := "cloudhsm.amazonaws.com"

# The management events of the services, by their readOnly. Which they are matters only to selectors that pick events by
# name or type; `other` stands for those that AWS has added since.
#   https://docs.aws.amazon.com/kms/latest/developerguide/logging-using-cloudtrail.html
#   https://docs.aws.amazon.com/cloudhsm/latest/userguide/get-api-logs-using-cloudtrail.html
_other := "?"

_events := {
	kms: {
		"true": {
			"Decapsulate", "Decrypt", "DeriveSharedSecret", "DescribeCustomKeyStores", "DescribeKey", "Encapsulate", "Encrypt", "GenerateDataKey",
			"GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext", "GenerateMac",
			"GenerateRandom", "GetKeyPolicy", "GetKeyRotationStatus", "GetParametersForImport", "GetPublicKey", "ListAliases",
			"ListGrants", "ListKeyPolicies", "ListKeyRotations", "ListKeys", "ListResourceTags", "ListRetirableGrants",
			"ReEncrypt", "Sign", "Verify", "VerifyMac", _other,
		},
		"false": {
			"CancelKeyDeletion", "ConnectCustomKeyStore", "CreateAlias", "CreateCustomKeyStore", "CreateGrant", "CreateKey",
			"DeleteAlias", "DeleteCustomKeyStore", "DeleteImportedKeyMaterial", "DeleteKey", "DisableKey", "DisableKeyRotation",
			"DisconnectCustomKeyStore", "EnableKey", "EnableKeyRotation", "ImportKeyMaterial", "PutKeyPolicy", "ReplicateKey",
			"RetireGrant", "RevokeGrant", "RotateKey", "RotateKeyOnDemand", "ScheduleKeyDeletion", "SynchronizeMultiRegionKey",
			"TagResource", "UntagResource", "UpdateAlias", "UpdateCustomKeyStore", "UpdateKeyDescription",
			"UpdatePrimaryRegion", _other,
		},
	},
	cloudhsm: {
		"true": {"DescribeBackups", "DescribeClusters", "GetResourcePolicy", "ListTags", _other},
		"false": {
			"CopyBackupToRegion", "CreateCluster", "CreateHsm", "DeleteBackup", "DeleteCluster", "DeleteHsm",
			"DeleteResourcePolicy", "InitializeCluster", "ModifyBackupAttributes", "ModifyCluster", "PutResourcePolicy",
			"RestoreBackup", "TagResource", "UntagResource", _other,
		},
	},
}

# Those that destroy keys, HSMs or backups, take them out of use, or let somebody in.
grave := {
	kms: {
		"CreateGrant", "DeleteCustomKeyStore", "DeleteImportedKeyMaterial", "DisableKey", "DisconnectCustomKeyStore",
		"PutKeyPolicy", "ReplicateKey", "ScheduleKeyDeletion",
	},
	cloudhsm: {
		"DeleteBackup", "DeleteCluster", "DeleteHsm", "DeleteResourcePolicy", "ModifyBackupAttributes", "ModifyCluster",
		"PutResourcePolicy",
	},
}

# What KMS does by itself, by the calls' names where there are such.
_service_events := {"DeleteKey", "RotateKey", "SynchronizeMultiRegionKey"}

# How much selectors record of the events of a source: "all", "some" or "none". `read_only` is "true" or "false".
records(selectors, source, read_only) := "all" if {
	how_much := _recorded(selectors, source, read_only)
	count(how_much) == 1
	"all" in how_much
} else := "none" if {
	how_much := _recorded(selectors, source, read_only)
	count(how_much) == 1
	"none" in how_much
} else := "some"

_recorded(selectors, source, read_only) := {how_much |
	some name in _names(selectors, source, read_only)
	how_much := records_event(selectors, source, read_only, name)
}

# The events to ask about: where nothing depends on their names, one stands for all.
_names(selectors, source, read_only) := _events[source][read_only] if {
	some selector in object.get(selectors, "advanced_event_selectors", [])
	some field in selector.field_selectors
	field.field in {"eventName", "eventType"}
} else := {_other}

# How much of the events of one name: a trail records what any of its selectors picks.
records_event(selectors, source, read_only, name) := "all" if {
	some basic in object.get(selectors, "event_selectors", [])
	_picks_basic(basic, source, read_only)
} else := "all" if {
	some advanced in object.get(selectors, "advanced_event_selectors", [])
	_picks_advanced(advanced.field_selectors, source, read_only, name) == "all"
} else := "some" if {
	some advanced in object.get(selectors, "advanced_event_selectors", [])
	_picks_advanced(advanced.field_selectors, source, read_only, name) == "some"
} else := "none"

_picks_basic(selector, source, read_only) if {
	selector.include_management_events == true
	selector.read_write_type in {"All", {"true": "ReadOnly", "false": "WriteOnly"}[read_only]}
	count([excluded | some excluded in selector.exclude_management_event_sources; excluded == source]) == 0
}

# All fields of an advanced selector must agree. One of no category picks nothing: CloudTrail demands it.
_picks_advanced(fields, source, read_only, name) := "none" if {
	count([field | some field in fields; field.field == "eventCategory"]) == 0
} else := "none" if {
	"none" in _answers(fields, source, read_only, name)
} else := "some" if {
	"some" in _answers(fields, source, read_only, name)
} else := "all"

_answers(fields, source, read_only, name) := {answer |
	some field in fields
	answer := _field_answer(field, _values(field.field, source, read_only, name))
}

# The values that a field has in the events of one name; none where they may be anything.
_values("eventCategory", _, _, _) := {"Management"}

_values("eventSource", source, _, _) := {source}

_values("readOnly", _, read_only, _) := {read_only}

_values("eventName", _, _, name) := {name}

_values("eventType", source, read_only, name) := _types(source, read_only, name)

_values(field, _, _, _) := set() if {
	count({field} - {"eventCategory", "eventSource", "readOnly", "eventName", "eventType"}) == 1
}

_types(source, _, name) := {"AwsServiceEvent"} if {
	source == kms
	name in _service_events
} else := {"AwsApiCall", "AwsServiceEvent"} if {
	source == kms
	name == _other
} else := {"AwsApiCall"}

_field_answer(field, among) := "some" if {
	count(among) == 0
} else := "all" if {
	count(_taken(field, among)) == count(among)
} else := "none" if {
	count(_taken(field, among)) == 0
} else := "some"

_taken(field, among) := {value |
	some value in among
	_takes(field, value)
}

# One positive operator must take the value, where there is any, and no negative one.
_takes(field, value) if {
	count(_positive(field)) == 0
	count(_against(field, value)) == 0
}

_takes(field, value) if {
	count(_for(field, value)) > 0
	count(_against(field, value)) == 0
}

_positive(field) := {operator | some operator in {"equals", "starts_with", "ends_with"}; field[operator]}

_for(field, value) := {[operator, wanted] |
	some operator in {"equals", "starts_with", "ends_with"}
	some wanted in object.get(field, operator, [])
	_fits(operator, value, wanted)
}

_against(field, value) := {[operator, unwanted] |
	some operator in {"equals", "starts_with", "ends_with"}
	some unwanted in object.get(field, concat("", ["not_", operator]), [])
	_fits(operator, value, unwanted)
}

_fits("equals", value, wanted) if value == wanted

_fits("starts_with", value, wanted) if startswith(value, wanted)

_fits("ends_with", value, wanted) if endswith(value, wanted)

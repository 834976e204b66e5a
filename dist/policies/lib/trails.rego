# METADATA
# description: >-
#   The trails that a Region sees: which log, which deliver, and what they record together of the events that matter there,
#   those of KMS where the Region holds keys and those of CloudHSM where it holds clusters. A trail that could not be read
#   may record what the others do not.
package keyproof.lib.trails

import data.keyproof.lib.cloudtrail

# What CloudTrail says of the trails was read, though not of each of them.

_listed if {
	input.region.trails.status == "known"
	input.region.trail_status.status == "known"
}

_with_selectors if {
	_listed
	input.region.trail_selectors.status == "known"
}

# The trails that record the Region.
_seen contains trail if {
	some trail in input.region.trails.value
	trail.is_multi_region_trail == true
}

_seen contains trail if {
	some trail in input.region.trails.value
	trail.home_region == input.region.region
}

# The status of each trail, as far as it could be read.
statuses(trail) := {entry.status |
	some entry in input.region.trail_status.value
	entry.trail_arn == trail.trail_arn
}

logging contains trail if {
	some trail in _seen
	some status in statuses(trail)
	status.value.is_logging == true
}

# Trails that log, and whose files arrive.
delivering contains trail if {
	some trail in _seen
	some status in statuses(trail)
	status.value.is_logging == true
	object.get(status.value, "latest_delivery_error", "") == ""
	count(_key_faults(trail)) == 0
	count(_key_doubts(trail)) == 0
}

# Why a trail cannot encrypt its files, and so not deliver them: CloudTrail's delivery error tells of the bucket only.
_key_faults(trail) := {sprintf("its key %s is %s", [key.key_arn, key.state.value]) |
	some key in input.region.trail_keys.value
	key.trail_arn == trail.trail_arn
	key.state.value in {"Disabled", "PendingDeletion", "PendingReplicaDeletion", "PendingImport", "Unavailable"}
} | {sprintf("its key %s was deleted", [key.key_arn]) |
	some key in input.region.trail_keys.value
	key.trail_arn == trail.trail_arn
	key.deleted == true
}

# Why it is not known whether a trail can encrypt its files.
_key_doubts(trail) := {key.state.reason |
	some key in input.region.trail_keys.value
	key.trail_arn == trail.trail_arn
	key.state.status == "unknown"
}

# Trails that may log: their status could not be read.
unread contains trail if {
	some trail in _seen
	count(reasons(statuses(trail))) > 0
}

status_unseen contains reason if {
	some trail in unread
	some reason in reasons(statuses(trail))
}

reasons(observed) := {one.reason | some one in observed; one.status == "unknown"}

# The selectors of each trail, as far as they could be read.
selectors(trail) := {entry.selectors |
	some entry in input.region.trail_selectors.value
	entry.trail_arn == trail.trail_arn
}

_services := {cloudtrail.kms: "KMS", cloudtrail.cloudhsm: "CloudHSM"}

_matters contains cloudtrail.kms if input.region.kms_keys.value > 0

_matters contains cloudtrail.cloudhsm if input.region.cloudhsm_clusters.value > 0

# How much of the events of a source the trails record, all together: what one of them leaves out another may record.
_recorded(source, read_only) := {cloudtrail.records(_together, source, read_only)}

_together := {list: [selector |
	some trail in delivering
	some known in selectors(trail)
	known.status == "known"
	some selector in object.get(known.value, list, [])
] |
	some list in ["event_selectors", "advanced_event_selectors"]
}

complete := _matters & recorded

# The sources of which the trails record all, whether the Region holds anything of theirs or not.
recorded contains source if {
	some source, _ in _services
	"all" in _recorded(source, "true")
	"all" in _recorded(source, "false")
}

# Why trails that may record what the others do not could not be read.
unseen contains reason if {
	count(_matters - complete) > 0
	some reason in status_unseen
}

unseen contains reason if {
	count(_matters - complete) > 0
	some trail in logging
	some reason in _key_doubts(trail)
}

unseen contains reason if {
	count(_matters - complete) > 0
	some trail in (delivering | unread)
	some reason in reasons(selectors(trail))
}

gaps contains {"message": message, "severity": _degree(source, read_only)} if {
	_with_selectors
	some source in (_matters - complete)
	some read_only, kind in {"true": "read", "false": "write"}
	how_much := _recorded(source, read_only)
	count(how_much & {"all"}) == 0
	message := sprintf("no trail records %s %s events of %s%s", [_extent(how_much), kind, _services[source], _why])
}

_extent(how_much) := "more than a part of the" if {
	"some" in how_much
} else := "the"

# Low where a part of the events is recorded that holds all calls that destroy or let in, and where at least all changes
# are.
_degree(source, read_only) := "low" if {
	"some" in _recorded(source, read_only)
	count(_unrecorded(source, read_only)) == 0
} else := "low" if {
	read_only == "true"
	"all" in _recorded(source, "false")
} else := "high"

# The calls that destroy keys or HSMs, or let others in, that no trail records for certain.
_unrecorded(source, "false") := {call |
	some call in cloudtrail.grave[source]
	cloudtrail.records_event(_together, source, "false", call) != "all"
}

_unrecorded(_, "true") := set()

_why := ": the Region sees no trail" if {
	count(_seen) == 0
} else := concat("", [sprintf("; %s", [fault]) | some fault in sort(_faults)])

_faults contains sprintf("%s is not logging", [named(trail)]) if some trail in ((_seen - logging) - unread)

_faults contains sprintf("%s cannot deliver (%s)", [named(trail), status.value.latest_delivery_error]) if {
	some trail in (logging - delivering)
	some status in statuses(trail)
}

_faults contains sprintf("%s cannot deliver (%s)", [named(trail), fault]) if {
	some trail in logging
	some fault in _key_faults(trail)
}

# How messages name a trail.
named(trail) := sprintf("trail %s of the organization, which its management account changes,", [trail.name]) if {
	trail.is_organization_trail == true
} else := sprintf("trail %s", [trail.name])

nothing_logs := "no trail records the Region; region/cloudtrail_records_key_use tells" if {
	_listed
	count(logging | unread) == 0
}

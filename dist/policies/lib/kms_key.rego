# METADATA
# description: |
#   What kind of key a KMS key is, which says what can be asked of it:
#   https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
#   https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
package keyproof.lib.kms_key

import data.keyproof.lib.time as spans
import data.keyproof.lib.words

# The class of a key, from its metadata. A state that AWS has added since makes the class "other".
class(metadata) := "aws_managed" if {
	metadata.manager == "AWS"
} else := _passing_states[metadata.state] if {
	_passing_states[metadata.state]
} else := "manual_only" if {
	metadata.spec != "SYMMETRIC_DEFAULT"
} else := "manual_only" if {
	metadata.origin in _store_origins
} else := "on_demand_only" if {
	metadata.origin == "EXTERNAL"
} else := "replica" if {
	metadata.multi_region_key_type == "REPLICA"
} else := "auto_rotatable" if {
	metadata.origin == "AWS_KMS"
	metadata.state in _switched_states
} else := "other"

# What a key is in a state that says nothing of what kind of key it is.
_passing_states := {
	"PendingDeletion": "deleting",
	"PendingReplicaDeletion": "deleting",
	"Creating": "transient",
	"Updating": "transient",
	"Unavailable": "unavailable",
	"PendingImport": "pending_import",
}

_store_origins := {"AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"}

_switched_states := {"Enabled", "Disabled"}

# True of a key of the customer that stays: neither on its way out nor just being made or changed. Almost every rule asks,
# so it does not go through the class.
stays(metadata) if {
	object.get(metadata, "manager", "") != "AWS"
	object.get(_passing_states, object.get(metadata, "state", ""), "") in _settled
}

_settled := {"", "unavailable", "pending_import"}

# True when automatic rotation of the key is to be judged: KMS can rotate it, it is enabled (a disabled key does not
# rotate, and the setting cannot be changed), and it is no replica of a primary that is judged itself: one that is enabled.
judged_for_rotation(metadata, _) if {
	class(metadata) == "auto_rotatable"
	metadata.state == "Enabled"
}

judged_for_rotation(metadata, primary) if {
	class(metadata) == "replica"
	metadata.state == "Enabled"
	leaves_it_to_replicas(primary)
}

# True of a primary that is not judged for what only an enabled key does: it is not in the scan, or in another state, and
# not just on its way back.
leaves_it_to_replicas(primary) if primary.in_scan == false

leaves_it_to_replicas(primary) if count({primary.state} - _enabled_soon) == 1

_enabled_soon := {"Enabled", "Creating", "Updating"}

# True where the primary of a replica cannot rotate: material changes on the primary only, and the replica follows.
held_up(metadata, primary) if {
	class(metadata) == "replica"
	count({primary.state} - _enabled_soon) == 1
}

# When the material of a key was made that never rotates: all keys of a multi-Region set have that of the primary, and a
# replica may have been made much later. Of a primary that was not scanned, it is known to be no younger than the replica.
material_made(metadata, primary) := min({metadata.creation_date, object.get(primary, "creation_date", metadata.creation_date)})

# True where that is all that is known of its age.
material_may_be_older(metadata, primary) if {
	metadata.multi_region_key_type == "REPLICA"
	object.get(primary, "creation_date", "") == ""
}

# True of a key that is about to be deleted though its material stays: a replica whose primary stands, from which it can be
# made again, and a key whose imported material can be imported again, as of all imported material only that of asymmetric
# and HMAC keys can. https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html
recoverable(metadata, primary) if {
	metadata.multi_region_key_type == "REPLICA"
	primary.in_scan == true
	count({primary.state} - {"PendingDeletion", "PendingReplicaDeletion"}) == 1
}

recoverable(metadata, _) if {
	metadata.origin == "EXTERNAL"
	count({metadata.spec} - {"SYMMETRIC_DEFAULT"}) == 1
}

# What a message adds for a replica, whose rotation is that of its primary; empty for other keys.
set_on_primary(metadata) := sprintf("; this replica follows its primary key %s", [metadata.primary_arn]) if {
	class(metadata) == "replica"
} else := "; this replica follows its primary key" if {
	class(metadata) == "replica"
} else := ""

# When a key is deleted, seen from `now`.
deletion(metadata, now) := sprintf("waits for the deletion of %s%s, then is deleted %s", [
	words.counted(count(metadata.replica_arns), "replica"),
	_listed(metadata.replica_arns),
	_window(metadata),
]) if {
	metadata.state == "PendingReplicaDeletion"
} else := sprintf("is deleted on %s, %s after the scan", [
	metadata.deletion_date,
	words.counted(ceil(left / 86400), "day"),
]) if {
	left := spans.seconds_between(now, metadata.deletion_date)
	left > 0
} else := sprintf("was to be deleted on %s, before the scan", [metadata.deletion_date]) if {
	spans.seconds_between(now, metadata.deletion_date) <= 0
} else := "is to be deleted on a date that KMS does not tell"

_listed([]) := ""

_listed(arns) := sprintf(" (%s)", [concat(", ", sort(arns))]) if count(arns) > 0

_window(metadata) := sprintf("after %s", [words.counted(days, "day")]) if {
	days := metadata.pending_deletion_window_in_days
} else := "after its waiting period"

# True of a multi-Region key that is judged for its relatives too: a replica leaves that to a primary in the scan.
speaks_for_relatives(metadata, _) if object.get(metadata, "multi_region_key_type", "") != "REPLICA"

speaks_for_relatives(_, primary) if primary.in_scan == false

speaks_for_relatives(_, primary) if primary.state in {"PendingDeletion", "PendingReplicaDeletion"}

# The other keys of a multi-Region key, as [what it is, its Region].
relatives(metadata, own) := union({
	{["its primary key", region_of(arn)] | arn := metadata.primary_arn; arn != own},
	{["a replica", region_of(arn)] | some arn in metadata.replica_arns; arn != own},
})

# The Region of an ARN; the text itself where it is none, which then is no Region that anybody allowed.
region_of(arn) := region if region := split(arn, ":")[3]

else := arn

# True of a key of the customer whose material was, or is to be, imported.
imported(metadata) if {
	metadata.origin == "EXTERNAL"
	stays(metadata)
}

# Whether the metadata of a key still tells of material that was imported into it.
had_material(metadata) if {
	some member in ["expiration_model", "valid_to"]
	object.get(metadata, member, "") != ""
} else := false

# When imported material that is called `what` expires, so many seconds after the scan.
expiry(what, date, left) := sprintf("%s expires on %s, %s after the scan", [
	what,
	date,
	words.counted(ceil(left / 86400), "day"),
]) if {
	left > 0
} else := sprintf("%s was valid until %s, before the scan", [what, date])

# METADATA
# description: What a planned change takes from a resource, in words.
package keyproof.lib.planned

# The effects that take something of a kind.
taking(effects, kind) := [effect | some effect in effects; effect.takes == kind]

# `"aws_kms_key.pin deletes"`, or why it replaces: the attributes that cannot change on the one there is.
verb(effect) := sprintf("%s replaces", [effect.address]) if {
	effect.action == "replace"
	count(effect.replaced_by) == 0
} else := sprintf("%s replaces (because of %s)", [effect.address, concat(", ", effect.replaced_by)]) if {
	effect.action == "replace"
} else := sprintf("%s takes away", [effect.address]) if {
	effect.action == "update"
} else := sprintf("%s deletes", [effect.address])

# What stands in the way in the source: nothing that is told where the source does not say.
protection(effect) := "; nothing in the source prevents it (prevent_destroy, DeletionPolicy)" if {
	effect.prevent_destroy == false
} else := ""

# The days until KMS deletes a key: https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html
window(effect) := object.get(effect, "deletion_window_in_days", 30)

# When a key was last used, from GetKeyLastUsage; nothing where that was not read.
last_use(usage) := sprintf("; last used on %s", [usage.last_used]) if {
	usage.last_used != ""
} else := sprintf("; not used since %s", [usage.tracking_start_date]) if {
	usage.tracking_start_date != ""
} else := ""

# How many grants hang on a key; nothing where there are none or they were not read.
granted(grants) := "" if {
	count(grants) == 0
} else := sprintf("; with it %d grants end", [count(grants)]) if {
	count(grants) > 1
} else := "; with it 1 grant ends"

# The newest backup of a cluster from which it could be made again.
newest(backups) := "; there is no ready backup of it" if {
	count(_ready(backups)) == 0
} else := sprintf("; its newest ready backup is of %s", [max(_ready(backups))])

_ready(backups) := {object.get(backup, "create_timestamp", "an unknown time") |
	some backup in backups
	backup.state == "READY"
}

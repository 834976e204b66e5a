# METADATA
# description: |
#   The materials of a key with imported material, as ListKeyRotations tells them:
#   https://docs.aws.amazon.com/kms/latest/APIReference/API_RotationsListEntry.html
package keyproof.lib.imported_material

import data.keyproof.lib.time as spans
import data.keyproof.lib.words

# What to say where the newest rotation, or else the key's creation, is more than so many days ago.
too_old(rotations, created, now, max_days) := {sprintf("its imported material became current on %s, %s before the scan; %s", [
	newest,
	words.counted(spans.days_between(newest, now), "day"),
	sprintf("%d are allowed", [max_days]),
])} if {
	newest := max({created} | {each.rotation_date | some each in rotations})
	spans.more_hours_between(newest, now, max_days * 24)
} else := set()

# What to say of material that was brought in and is not current yet.
waiting(material) := sprintf("material %s was imported and waits for the key to be rotated on demand", [_named(material)]) if {
	material.key_material_state == "PENDING_ROTATION"
} else := sprintf("material %s waits to be imported into every replica, and then for a rotation on demand", [_named(material)]) if {
	material.key_material_state == "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"
}

# True of material that the key has for good: something may be encrypted under it, and without it the key is of no use.
# What waits for a rotation was never used, and can be replaced.
_permanent(material) if startswith(object.get(material, "key_material_state", ""), "PENDING_") == false

# Those of the materials, by name, that KMS has not: they have expired, or were deleted.
lost(materials) := sort({sprintf("%s%s", [_named(material), _until(material)]) |
	some material in materials
	_permanent(material)
	material.import_state == "PENDING_IMPORT"
})

_until(material) := sprintf(" (valid until %s)", [material.valid_to]) if material.valid_to != ""

else := ""

# When materials expire that KMS has, as [name, date]; but for those of a date that was told before.
expiring(materials, told) := {[_named(material), material.valid_to] |
	some material in materials
	_permanent(material)
	object.get(material, "import_state", "IMPORTED") != "PENDING_IMPORT"
	material.valid_to != told
}

# Ids of material are 64 digits long; their beginning tells them apart.
_named(material) := sprintf("%s…", [substring(id, 0, 12)]) if {
	id := material.key_material_id
} else := "without an id"

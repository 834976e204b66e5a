# METADATA
# description: |
#   In what related multi-Region keys differ that KMS does not keep equal:
#   https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
package keyproof.lib.multi_region

import data.keyproof.lib.tags as tag

# The related keys that are not about to be deleted.
standing(related) := [key | some key in related; count({key.state} & {"PendingDeletion", "PendingReplicaDeletion"}) == 0]

# `other` is one of the related keys.
principals_differ(other) := {sprintf("the key in %s lets in %s, this one does not", [other.region, concat(", ", other.lets_in)]) |
	count(other.lets_in) > 0
} | {sprintf("this key lets in %s, the one in %s does not", [concat(", ", other.misses), other.region]) |
	count(other.misses) > 0
}

tags_differ(own, other, ignored) := {sprintf("tag %s is not the same in %s", [key, other.region]) |
	some key in ((tag.own(own) | tag.own(other.tags)) - {each | some each in ignored})
	object.get(own, key, null) != object.get(other.tags, key, null)
}

states_differ(own, other) := {sprintf("the key in %s is %s, this one is %s", [other.region, other.state, own])} if {
	{own, other.state} == {"Enabled", "Disabled"}
} else := set()

# METADATA
# description: |
#   In what related multi-Region keys differ that KMS does not keep equal:
#   https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
package keyproof.lib.multi_region

import data.keyproof.lib.policy_document as documents
import data.keyproof.lib.tags as tag

# The related keys that are not about to be deleted.
standing(related) := [key | some key in related; startswith(key.state, "Pending") == false]

# `other` is one of the related keys.
principals_differ(own, other) := {sprintf("the key in %s lets in %s, this one does not", [other.region, concat(", ", sort(theirs))]) |
	theirs := let_in(other.policy.document) - let_in(own)
	count(theirs) > 0
} | {sprintf("this key lets in %s, the one in %s does not", [concat(", ", sort(ours)), other.region]) |
	ours := let_in(own) - let_in(other.policy.document)
	count(ours) > 0
}

# Whom the Allow statements of a policy name, as text; a statement that names nobody in a way that is understood says so.
let_in(document) := {named(principal) |
	some statement in documents.statements(document)
	documents.allows(statement)
	some principal in documents.principals(statement)
}

named(["", ""]) := "principals that are not understood"

named([_, text]) := text if text != ""

tags_differ(own, other, ignored) := {sprintf("tag %s is not the same in %s", [key, other.region]) |
	some key in ((tag.own(own) | tag.own(other.tags)) - {each | some each in ignored})
	object.get(own, key, null) != object.get(other.tags, key, null)
}

states_differ(own, other) := {sprintf("the key in %s is %s, this one is %s", [other.region, other.state, own])} if {
	{own, other.state} == {"Enabled", "Disabled"}
} else := set()

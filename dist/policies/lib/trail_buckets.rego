# METADATA
# description: >-
#   The buckets that the trails of a Region deliver to. That of another account's trail is judged only where some account of
#   the scan may read it.
package keyproof.lib.trail_buckets

import data.keyproof.lib.trails

# Those, among the entries of a facet, that a trail which logs delivers to.
of_logging(entries) := [entry |
	some entry in entries
	some trail in trails.logging
	trail.s3_bucket_name == entry.bucket
]

is_here(entry, _) if entry.of_other_account == false

is_here(_, fact) if fact.status == "known"

delivering(entry) := sprintf("it takes the files of %s", [concat(" and ", sort({sprintf("trail %s", [trail.name]) |
	some trail in trails.logging
	trail.s3_bucket_name == entry.bucket
}))])

judged_elsewhere(entry) := sprintf("bucket %s is of another account's trail: it is judged where that account is", [entry.bucket])

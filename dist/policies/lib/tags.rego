# METADATA
# description: Tags, compared without regard to case.
package keyproof.lib.tags

# True when the resource carries the tag, with one of the values. Where it carries the tag in several spellings, all
# of them must have one of the values.
has_one_of(tags, name, values) if {
	found := values_of(tags, name)
	count(found) > 0
	count(found - {lower(value) | some value in values}) == 0
}

# What a tag says, in lower case and without spaces around it: more than one value where its key is there in several
# spellings, none where it is missing.
values_of(tags, name) := {lower(trim_space(value)) | some key, value in tags; lower(key) == lower(name)}

# The names among those wanted that no tag carries, or only one without a value, sorted.
missing(tags, wanted) := sort([name | some name in wanted; count(values_of(tags, name) - {""}) == 0])

# The keys of the tags that people put there; those of AWS start with `aws:`.
own(tags) := {key | some key, _ in tags; startswith(lower(key), "aws:") == false}

# METADATA
# description: Tags, compared without regard to case.
package keyproof.lib.tags

# True when the resource carries the tag, with one of the values. Where it carries the tag in several spellings, all
# of them must have one of the values.
has_one_of(tags, name, values) if {
	found := {lower(trim_space(value)) | some key, value in tags; lower(key) == lower(name)}
	count(found) > 0
	count(found - {lower(value) | some value in values}) == 0
}

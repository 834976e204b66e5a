package keyproof.lib.tags_test

import data.keyproof.lib.tags

test_case_and_spaces_do_not_matter if tags.has_one_of({"ENVIRONMENT": " Dev "}, "Environment", ["test", "DEV"])

test_another_value_is_none_of_them if not tags.has_one_of({"Environment": "production"}, "Environment", ["dev"])

test_a_missing_tag_has_no_value if not tags.has_one_of({"Stage": "dev"}, "Environment", ["dev"])

test_every_spelling_of_the_tag_must_agree if {
	not tags.has_one_of({"Environment": "production", "environment": "dev"}, "Environment", ["dev"])
}

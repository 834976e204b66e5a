package keyproof.lib.tags_test

import data.keyproof.lib.tags

test_case_and_spaces_do_not_matter if tags.has_one_of({"ENVIRONMENT": " Dev "}, "Environment", ["test", "DEV"])

test_another_value_is_none_of_them if not tags.has_one_of({"Environment": "production"}, "Environment", ["dev"])

test_a_missing_tag_has_no_value if not tags.has_one_of({"Stage": "dev"}, "Environment", ["dev"])

test_every_spelling_of_the_tag_must_agree if {
	not tags.has_one_of({"Environment": "production", "environment": "dev"}, "Environment", ["dev"])
}

test_a_tag_says_one_thing_in_each_of_its_spellings if {
	tags.values_of({"OWNER": " Cards ", "owner": "loans", "Stage": "dev"}, "Owner") == {"cards", "loans"}
	tags.values_of({"Stage": "dev"}, "Owner") == set()
}

test_a_tag_without_a_value_is_missing if {
	tags.missing({"owner": "cards", "Stage": " "}, ["Stage", "Owner", "Cost"]) == ["Cost", "Stage"]
	tags.missing({"Owner": "", "OWNER": "cards"}, ["Owner"]) == []
	tags.missing({}, []) == []
}

test_the_tags_of_aws_are_not_ones_own if {
	tags.own({"aws:cloudformation:stack-name": "hsm", "AWS:x": "y", "Owner": "cards"}) == {"Owner"}
}

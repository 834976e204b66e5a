package keyproof.lib.region_test

import data.keyproof.lib.fixtures.region as fixtures
import data.keyproof.lib.region
import data.keyproof.lib.testing

holding(keys, clusters) := testing.with_facets(
	fixtures.region,
	{"holds": {"kms_keys": keys, "cloudhsm_clusters": clusters}},
)

test_a_region_with_a_key_or_a_cluster_holds_something if {
	every held in [holding(3, 1), holding(1, 0), holding(0, 1)] {
		region.holds_something with input as {"region": held}
		not region.holds_nothing with input as {"region": held}
	}
}

test_a_region_with_neither_holds_nothing if {
	not region.holds_something with input as {"region": holding(0, 0)}
	region.holds_nothing with input as {"region": holding(0, 0)}
}

test_of_an_unread_region_nothing_is_said if {
	unread := testing.without(fixtures.region, "holds", "kms:ListKeys")
	not region.holds_something with input as {"region": unread}
	not region.holds_nothing with input as {"region": unread}
}

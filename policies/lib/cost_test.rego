package keyproof.lib.cost_test

import data.keyproof.lib.cost

test_a_month_has_730_hours if {
	cost.monthly(1, 1) == 730
	cost.monthly(3, 1.6) == 3504
	cost.monthly(2, 0.001) == 1
}

test_halves_are_rounded_up if cost.monthly(1, 1.45) == 1059

test_a_cost_is_said_where_there_is_a_price if {
	cost.said("the cluster", 2, 1.45) == "; the cluster costs about 2117 a month"
	cost.said("the cluster", 2, 0) == ""
}

package keyproof.lib.words_test

import data.keyproof.lib.words

test_one_is_singular if words.counted(1, "day") == "1 day"

test_all_else_is_plural if {
	words.counted(0, "HSM") == "0 HSMs"
	words.counted(2, "HSM") == "2 HSMs"
}

test_of_many_things_three_are_named if {
	words.few([]) == ""
	words.few(["a", "b", "c"]) == "a, b, c"
	words.few(["a", "b", "c", "d"]) == "a, b, c, …"
}

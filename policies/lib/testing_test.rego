package keyproof.lib.testing_test

import data.keyproof.lib.testing

# What a case asks for and does not get is told apart from what it gets.
test_a_case_does_not_agree_with_another_verdict if {
	not testing.agrees({"verdict": "pass"}, set(), set())
	not testing.agrees({"verdict": "fail", "violation": {"a"}}, {true}, {"b"})
}

test_a_case_is_not_answered_by_another_answer if {
	not testing.answers({"verdict": "pass"}, {"subject": true, "violation": {"a"}})
	not testing.answers({"verdict": "unknown"}, {"violation": set(), "unseen": {{"kind": "denied"}}})
}

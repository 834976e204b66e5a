package keyproof.lib.testing_test

import data.keyproof.lib.testing

failing := {"given": {}, "verdict": "fail", "violation": {"it is wrong"}}

test_a_case_agrees_with_the_violation_that_it_names if testing.agrees(failing, {true}, {"it is wrong"})

test_another_violation_does_not_agree if not testing.agrees(failing, {true}, {"it is wrong otherwise"})

test_an_accused_pass_does_not_agree if not testing.agrees({"given": {}, "verdict": "pass"}, {true}, {"it is wrong"})

test_a_subject_is_not_not_applicable if not testing.agrees({"given": {}, "verdict": "not_applicable"}, {true}, set())

test_another_unseen_part_does_not_agree if {
	unseen := {"kind": "denied", "action": "kms:ListGrants", "message": ""}
	answer := {"subject": true, "violation": set(), "unseen": {unseen}}
	testing.answers({"given": {}, "verdict": "pass", "unseen": {unseen}}, answer)
	not testing.answers({"given": {}, "verdict": "pass"}, answer)
}

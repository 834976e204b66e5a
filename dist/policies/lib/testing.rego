# METADATA
# description: What a policy's test cases have in common.
package keyproof.lib.testing

# A case agrees with its policy when the policy's whole answer is the one that the case's verdict stands for.
# `subject` is the set {true} or the empty set; `violation` is the policy's set. Where they differ, `opa test` prints both.
agrees(case, subject, violation) if {
	as_wanted := {true | _as_wanted(case, subject, violation)}
	_compared(as_wanted, case, {"subject": subject == {true}, "violation": violation})
	as_wanted == {true}
}

# The same for a policy that says more than subject and violation: `answer` is its whole document.
answers(case, answer) if {
	as_wanted := {true | _answered_as_wanted(case, answer)}
	_compared(as_wanted, case, answer)
	as_wanted == {true}
}

# Shows both where they differ.
_compared(as_wanted, _, _) if as_wanted == {true}

_compared(as_wanted, case, got) if {
	as_wanted == set()
	print("wanted:", object.remove(case, {"given"}))
	print("   got:", got)
}

_as_wanted(case, subject, violation) if {
	case.verdict == "fail"
	subject == {true}
	violation == case.violation
	count(violation) > 0
}

_as_wanted(case, subject, violation) if {
	case.verdict == "pass"
	subject == {true}
	violation == set()
}

_as_wanted(case, subject, _) if {
	case.verdict == "not_applicable"
	subject == set()
}

# An unknown verdict is given by the engine, from facts that are not known: of the policy it only asks that it accuses
# nobody.
_as_wanted(case, _, violation) if {
	case.verdict == "unknown"
	violation == set()
}

_answered_as_wanted(case, answer) if {
	_as_wanted(case, {true | answer.subject}, answer.violation)
	_unseen_as_said(case, answer)
	object.get(answer, "exempt", set()) == object.get(case, "exempt", set())
	_sees_as_said(case, answer)
}

# What could not be seen is said where nothing is wrong.
_unseen_as_said(case, answer) if object.get(answer, "unseen", set()) == object.get(case, "unseen", set())

_unseen_as_said(case, _) if case.verdict in {"fail", "not_applicable"}

# What the service sees is said for verdicts that rest on facts.
_sees_as_said(case, answer) if object.get(answer, "sees", null) == object.get(case, "sees", null)

_sees_as_said(case, _) if case.verdict in {"not_applicable", "unknown"}

known(value) := {"status": "known", "value": value}

denied(action) := {"status": "unknown", "reason": {"kind": "denied", "action": action, "message": "AccessDenied"}}

# A resource with other values in its metadata.
with_metadata(resource, changes) := object.union(resource, {"metadata": known(object.union(
	resource.metadata.value,
	changes,
))})

# A resource with other facets, each a value that is known.
with_facets(resource, values) := object.union(
	object.remove(resource, [facet | some facet, _ in values]),
	{facet: known(value) | some facet, value in values},
)

# A resource one of whose facets was denied to the scanner.
without(resource, facet, action) := object.union(object.remove(resource, {facet}), {facet: denied(action)})

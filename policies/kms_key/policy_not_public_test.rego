package keyproof.kms_key.policy_not_public_test

import data.keyproof.kms_key.policy_not_public as policy
import data.keyproof.lib.fixtures.kms_key as fixtures
import data.keyproof.lib.testing

# What documents give whom is tested beside src/link/policy; here, what the rule makes of it.

cases["the default policy passes"] := {"given": fixtures.key, "verdict": "pass"}

cases["others who are named are not everyone"] := {
	"given": fixtures.with_holders([fixtures.account, fixtures.organization, fixtures.service([{}])]),
	"verdict": "pass",
}

cases[sprintf("%s, %s, fails", [whom, how])] := {
	"given": open(whom, how),
	"verdict": "fail",
	"violation": {{
		"message": sprintf("statement 2 (Sid Use) is open to %s: %s (kms:Decrypt, kms:Encrypt)", [who, why]),
		"severity": severity,
	}},
} if {
	some [whom, how, severity, who, why] in [
		["everyone", "at_will", "critical", "everyone", "no condition restricts the caller"],
		["everyone", "via_service", "high", "everyone", "its condition on kms:ViaService leaves the caller's account open"],
		[
			"everyone",
			"by_few",
			"medium",
			"everyone",
			"its conditions hold wildcards or policy variables, which AWS counts as public",
		],
		["everyone", "from_place", "low", "everyone", "its conditions say where a call comes from, not who makes it"],
		["all_but_some", "at_will", "high", "everyone but its NotPrincipal", "no condition restricts the caller"],
		["unclear", "at_will", "high", "a principal that is not understood and may be anyone", "no condition restricts the caller"],
		["signed_in", "at_will", "high", "whoever signs in with a web identity provider", "no condition restricts the caller"],
		[
			"unclear",
			"from_place",
			"low",
			"a principal that is not understood and may be anyone",
			"its conditions say where a call comes from, not who makes it",
		],
	]
}

cases["a public key that is disabled fails"] := {
	"given": testing.with_metadata(open("everyone", "from_place"), {"state": "Disabled"}),
	"verdict": "fail",
	"violation": {{
		"message": concat("", [
			"statement 2 (Sid Use) is open to everyone: its conditions say where a call comes from,",
			" not who makes it (kms:Decrypt, kms:Encrypt)",
		]),
		"severity": "low",
	}},
}

open(whom, how) := fixtures.with_access({"statements": [fixtures.statement(
	[fixtures.everyone],
	{"open": {"whom": whom, "how": how}, "public": {"whom": whom, "how": how}},
)]})

cases[sprintf("a key with %s is not a subject", [what])] := {
	"given": testing.with_metadata(open("everyone", "at_will"), changes),
	"verdict": "not_applicable",
} if {
	some what, changes in {
		"state PendingDeletion": {"state": "PendingDeletion"},
		"state Creating": {"state": "Creating"},
		"AWS as its manager": {"manager": "AWS"},
	}
}

cases["a key whose policy is denied is unknown"] := {
	"given": testing.without(fixtures.key, "access", "kms:GetKeyPolicy"),
	"verdict": "unknown",
}

cases["a key that is not described is unknown"] := {
	"given": testing.without(fixtures.key, "metadata", "kms:DescribeKey"),
	"verdict": "unknown",
}

cases["what a planned change leaves open of the policy may give more"] := {
	"given": fixtures.with_access({"open": [testing.denied("").reason]}),
	"verdict": "unknown",
	"unseen": {testing.denied("").reason},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"kms_key": case.given}
}

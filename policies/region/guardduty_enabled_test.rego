package keyproof.region.guardduty_enabled_test

import data.keyproof.lib.fixtures.region as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.guardduty_enabled as policy

id := "12abc34d567e8fa901bc2d34e56789f0"

enabled := {"status": "ENABLED", "cloudtrail_status": "ENABLED", "finding_publishing_frequency": "SIX_HOURS"}

with_detectors(detectors) := testing.with_facets(fixtures.region, {
	"guardduty_detectors": {"available": true, "detector_ids": [detector | some detector, _ in detectors]},
	"guardduty_detector_settings": [part |
		some detector, settings in detectors
		part := {"detector_id": detector, "settings": settings}
	],
})

with_detector(settings) := with_detectors({id: testing.known(settings)})

not_offered := object.union(
	testing.with_facets(
		object.remove(fixtures.region, ["region"]),
		{"guardduty_detectors": {"available": false, "why": "Amazon GuardDuty is not offered in us-isob-west-1"}},
	),
	{"region": "us-isob-west-1"},
)

denied := testing.denied("guardduty:GetDetector")

cases["a detector that is enabled passes"] := {"given": with_detector(enabled), "verdict": "pass"}

cases["a Region without a detector fails"] := {
	"given": with_detectors({}),
	"verdict": "fail",
	"violation": {"GuardDuty is off: the Region has no detector"},
}

cases["a detector that is suspended fails"] := {
	"given": with_detector(object.union(enabled, {"status": "DISABLED"})),
	"verdict": "fail",
	"violation": {sprintf("GuardDuty's detector %s is suspended", [id])},
}

cases["a detector that does not read CloudTrail fails"] := {
	"given": with_detector(object.union(enabled, {"cloudtrail_status": "DISABLED"})),
	"verdict": "fail",
	"violation": {sprintf("GuardDuty's detector %s does not read the events of CloudTrail", [id])},
}

cases["a detector that does not say whether it reads CloudTrail fails"] := {
	"given": with_detector(object.remove(enabled, ["cloudtrail_status"])),
	"verdict": "fail",
	"violation": {sprintf("GuardDuty's detector %s does not read the events of CloudTrail", [id])},
}

cases["a detector that may not be read is unknown"] := {
	"given": with_detectors({id: denied}),
	"verdict": "unknown",
	"unseen": {denied.reason},
}

cases["one detector that is good is enough"] := {
	"given": with_detectors({id: testing.known(enabled), "22abc34d567e8fa901bc2d34e56789f0": denied}),
	"verdict": "pass",
}

cases["beside a suspended detector one that may not be read may be good"] := {
	"given": with_detectors({
		id: testing.known(object.union(enabled, {"status": "DISABLED"})),
		"22abc34d567e8fa901bc2d34e56789f0": denied,
	}),
	"verdict": "unknown",
	"unseen": {denied.reason},
}

cases["a Region that GuardDuty is not offered in is not judged"] := {
	"given": not_offered,
	"verdict": "not_applicable",
	"exempt": {"Amazon GuardDuty is not offered in us-isob-west-1"},
}

cases["a Region that holds nothing has nothing to watch"] := {
	"given": testing.with_facets(with_detectors({}), {"holds": {"kms_keys": 0, "cloudhsm_clusters": 0}}),
	"verdict": "not_applicable",
	"exempt": {"the Region holds no customer managed key and no HSM cluster"},
}

cases["detectors that may not be listed prove nothing"] := {
	"given": testing.without(with_detector(enabled), "guardduty_detectors", "guardduty:ListDetectors"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
}

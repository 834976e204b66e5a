package keyproof.region.cloudtrail_records_key_use_test

import data.keyproof.lib.fixtures.region as regions
import data.keyproof.lib.fixtures.trails as fixtures
import data.keyproof.lib.testing
import data.keyproof.region.cloudtrail_records_key_use as policy

both := {"kms_key", "cloudhsm_cluster"}

selecting(selectors) := fixtures.with_facets({"trail_selectors": [fixtures.selectors_of(fixtures.trail, selectors)]})

second := fixtures.another("second", {})

# The trail and a second one, each with its status and selectors.
two(statuses, selectors) := fixtures.with_facets({
	"trails": [fixtures.trail, second],
	"trail_status": statuses,
	"trail_selectors": selectors,
})

logging := {"is_logging": true}

stopped := {"is_logging": false}

lacks(kind, service, severity, why) := {
	"message": sprintf("no trail records the %s events of %s%s", [kind, service, why]),
	"severity": severity,
}

nothing(why) := {lacks(kind, service, "high", why) |
	some kind in ["read", "write"]
	some service in ["KMS", "CloudHSM"]
}

cases["a trail of all management events passes"] := {"given": fixtures.region, "verdict": "pass", "sees": both}

cases["a Region without a trail fails"] := {
	"given": fixtures.with_facets({"trails": [], "trail_status": [], "trail_selectors": []}),
	"verdict": "fail",
	"violation": nothing(": the Region sees no trail"),
	"sees": set(),
}

cases["a trail that is not logging fails"] := {
	"given": fixtures.with_facets({"trail_status": [fixtures.status_of(fixtures.trail, stopped)]}),
	"verdict": "fail",
	"violation": nothing("; trail main is not logging"),
	"sees": set(),
}

cases["a trail that cannot deliver fails"] := {
	"given": fixtures.with_facets({"trail_status": [fixtures.status_of(fixtures.trail, {
		"is_logging": true,
		"latest_delivery_error": "AccessDenied",
	})]}),
	"verdict": "fail",
	"violation": nothing("; trail main cannot deliver (AccessDenied)"),
	"sees": set(),
}

cases["a trail of another Region alone fails"] := {
	"given": fixtures.with_facets({"trails": [object.union(
		fixtures.trail,
		{"is_multi_region_trail": false, "home_region": "us-east-1"},
	)]}),
	"verdict": "fail",
	"violation": nothing(": the Region sees no trail"),
	"sees": set(),
}

cases["a trail of this Region alone passes"] := {
	"given": fixtures.with_facets({"trails": [object.union(fixtures.trail, {"is_multi_region_trail": false})]}),
	"verdict": "pass",
	"sees": both,
}

cases["a trail that leaves KMS out fails, and sees the clusters"] := {
	"given": selecting(fixtures.without("kms.amazonaws.com")),
	"verdict": "fail",
	"violation": {lacks("read", "KMS", "high", ""), lacks("write", "KMS", "high", "")},
	"sees": {"cloudhsm_cluster"},
}

cases["a trail that leaves CloudHSM out fails, and sees the keys"] := {
	"given": selecting(fixtures.advanced([{"eventSource": {"not_equals": ["cloudhsm.amazonaws.com"]}}])),
	"verdict": "fail",
	"violation": {lacks("read", "CloudHSM", "high", ""), lacks("write", "CloudHSM", "high", "")},
	"sees": {"kms_key"},
}

cases["a trail that leaves KMS out is enough where there is no key"] := {
	"given": testing.with_facets(
		selecting(fixtures.without("kms.amazonaws.com")),
		regions.holding(0, 1),
	),
	"verdict": "pass",
	"sees": {"cloudhsm_cluster"},
}

cases["a trail of writes fails, at low severity"] := {
	"given": selecting(fixtures.only("WriteOnly")),
	"verdict": "fail",
	"violation": {lacks("read", "KMS", "low", ""), lacks("read", "CloudHSM", "low", "")},
	"sees": set(),
}

cases["a trail of reads fails"] := {
	"given": selecting(fixtures.only("ReadOnly")),
	"verdict": "fail",
	"violation": {lacks("write", "KMS", "high", ""), lacks("write", "CloudHSM", "high", "")},
	"sees": set(),
}

cases["a part of the events fails, at low severity"] := {
	"given": testing.with_facets(
		selecting(fixtures.advanced([{"eventName": {"not_equals": ["Decrypt"]}}])),
		regions.holding(1, 0),
	),
	"verdict": "fail",
	"violation": {{"message": "no trail records more than a part of the read events of KMS", "severity": "low"}},
	"sees": set(),
}

cases["two trails together pass"] := {
	"given": two(
		[fixtures.status_of(fixtures.trail, logging), fixtures.status_of(second, logging)],
		[
			fixtures.selectors_of(fixtures.trail, fixtures.only("ReadOnly")),
			fixtures.selectors_of(second, fixtures.only("WriteOnly")),
		],
	),
	"verdict": "pass",
	"sees": both,
}

cases["a trail that may not be read takes nothing from one that records all"] := {
	"given": two(
		[fixtures.status_of(fixtures.trail, logging), fixtures.status_denied(second)],
		[fixtures.selectors_of(fixtures.trail, fixtures.all_events), fixtures.selectors_denied(second)],
	),
	"verdict": "pass",
	"sees": both,
}

cases["a trail whose status may not be read may be the one"] := {
	"given": two(
		[fixtures.status_of(fixtures.trail, stopped), fixtures.status_denied(second)],
		[
			fixtures.selectors_of(fixtures.trail, fixtures.all_events),
			fixtures.selectors_of(second, fixtures.all_events),
		],
	),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:GetTrailStatus")},
}

cases["the selectors of an organization's trail may not be read by a member"] := {
	"given": fixtures.with_facets({"trail_selectors": [fixtures.selectors_denied(fixtures.trail)]}),
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:GetEventSelectors")},
}

cases["the selectors of a trail that is not logging say nothing"] := {
	"given": fixtures.with_facets({
		"trails": [object.union(fixtures.trail, {"is_organization_trail": true})],
		"trail_status": [fixtures.status_of(fixtures.trail, stopped)],
		"trail_selectors": [fixtures.selectors_denied(fixtures.trail)],
	}),
	"verdict": "fail",
	"violation": nothing("; trail main of the organization, which its management account changes, is not logging"),
	"sees": set(),
}

cases["a Region that holds nothing is not a subject"] := {
	"given": fixtures.empty,
	"verdict": "not_applicable",
	"exempt": {"the Region holds no customer managed key and no HSM cluster"},
}

cases["trails that may not be listed prove nothing"] := {
	"given": testing.without(fixtures.region, "trails", "cloudtrail:DescribeTrails"),
	"verdict": "unknown",
}

cases["keys that may not be listed may be what no trail records"] := {
	"given": testing.without(
		testing.with_facets(selecting(fixtures.without("kms.amazonaws.com")), regions.holding(0, 1)),
		"kms_keys",
		"kms:ListKeys",
	),
	"verdict": "unknown",
	"unseen": {testing.denied("kms:ListKeys").reason},
}

cases["clusters that may not be listed may be what no trail records"] := {
	"given": testing.without(
		testing.with_facets(selecting(fixtures.without("cloudhsm.amazonaws.com")), regions.holding(1, 0)),
		"cloudhsm_clusters",
		"cloudhsm:DescribeClusters",
	),
	"verdict": "unknown",
	"unseen": {testing.denied("cloudhsm:DescribeClusters").reason},
}

cases[sprintf("what is recorded anyway need not be counted: %s", [facet])] := {
	"given": testing.without(fixtures.region, facet, "cloudhsm:DescribeClusters"),
	"verdict": "pass",
	"sees": sees,
} if {
	some facet, sees in {"cloudhsm_clusters": {"kms_key"}, "kms_keys": {"cloudhsm_cluster"}}
}

cases["a Region whose keys no trail records fails, whether its clusters may be listed or not"] := {
	"given": testing.without(
		testing.with_facets(fixtures.region, {"trails": [], "trail_status": [], "trail_selectors": []}),
		"cloudhsm_clusters", "cloudhsm:DescribeClusters",
	),
	"verdict": "fail",
	"violation": {
		{"message": "no trail records the read events of KMS: the Region sees no trail", "severity": "high"},
		{"message": "no trail records the write events of KMS: the Region sees no trail", "severity": "high"},
	},
	"sees": set(),
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"region": case.given}
		with data.parameters.region.cloudtrail_records_key_use as object.union(
			data.parameters.region.cloudtrail_records_key_use,
			object.get(case, "parameters", {}),
		)
}

keyed(facts) := fixtures.with_facets({"trail_keys": [object.union(
	{"trail_arn": fixtures.arn, "key_arn": fixtures.key},
	facts,
)]})

undelivered(why) := {{
	"message": sprintf("no trail records the %s events of %s; trail %s cannot deliver (its key %s %s)", [
		kind,
		service,
		fixtures.trail.name,
		fixtures.key,
		why,
	]),
	"severity": "high",
} |
	some kind in {"read", "write"}
	some service in {"KMS", "CloudHSM"}
}

cases[sprintf("a trail whose key is %s cannot deliver, and fails", [state])] := {
	"given": keyed({"state": testing.known(state)}),
	"sees": set(),
	"verdict": "fail",
	"violation": undelivered(sprintf("is %s", [state])),
} if {
	some state in {"Disabled", "PendingDeletion", "PendingImport"}
}

cases["a trail whose key was deleted cannot deliver, and fails"] := {
	"given": keyed({"deleted": true}),
	"sees": set(),
	"verdict": "fail",
	"violation": undelivered("was deleted"),
}

cases["a trail whose key's state could not be read is unknown"] := {
	"given": keyed({"state": testing.denied("kms:DescribeKey")}),
	"verdict": "unknown",
	"unseen": {fixtures.reason("kms:DescribeKey")},
}

picking(fields) := selecting(fixtures.advanced([array.concat([{"field": "eventCategory", "equals": ["Management"]}], fields)]))

parts(severities) := {{
	"message": sprintf("no trail records more than a part of the %s events of KMS", [kind]),
	"severity": severity,
} |
	some kind, severity in severities
}

cases["selectors that leave out just the calls that destroy keys are high"] := {
	"given": picking([{"field": "eventName", "not_equals": ["ScheduleKeyDeletion", "DisableKey", "PutKeyPolicy"]}]),
	"sees": {"cloudhsm_cluster"},
	"verdict": "fail",
	"violation": parts({"write": "high"}),
}

cases["selectors that leave out a call that destroys nothing are low"] := {
	"given": picking([{"field": "eventName", "not_equals": ["TagResource", "DescribeKey"]}]),
	"sees": set(),
	"verdict": "fail",
	"violation": (parts({"write": "low", "read": "low"}) | {{
		"message": "no trail records more than a part of the write events of CloudHSM",
		"severity": "low",
	}}),
}

vouched := object.union(fixtures.trail, {"is_organization_trail": true})

cases["an organization's trail that cannot be read, and that the configuration vouches for, passes"] := {
	"given": fixtures.with_facets({
		"trails": [vouched],
		"trail_selectors": [fixtures.selectors_denied(fixtures.trail)],
	}),
	"parameters": {"organization_trails": [fixtures.arn]},
	"sees": {"kms_key", "cloudhsm_cluster"},
	"verdict": "pass",
}

cases["another organization's trail that cannot be read is unknown"] := {
	"given": fixtures.with_facets({
		"trails": [vouched],
		"trail_selectors": [fixtures.selectors_denied(fixtures.trail)],
	}),
	"parameters": {"organization_trails": ["arn:aws:cloudtrail:us-east-1:111122223333:trail/other"]},
	"verdict": "unknown",
	"unseen": {fixtures.reason("cloudtrail:GetEventSelectors")},
}

# Two trails that log, by what they pick.
together(first, other) := two(
	[fixtures.status_of(fixtures.trail, logging), fixtures.status_of(second, logging)],
	[fixtures.selectors_of(fixtures.trail, first), fixtures.selectors_of(second, other)],
)

all_but(names) := fixtures.advanced([{"eventName": {"not_equals": names}}])

only_named(names) := fixtures.advanced([{"eventName": {"equals": names}}])

cases["what one trail leaves out another records"] := {
	"given": together(all_but(["Decrypt", "GenerateDataKey"]), only_named(["Decrypt", "GenerateDataKey"])),
	"verdict": "pass",
	"sees": both,
}

cases["two trails for one service each record both"] := {
	"given": together(fixtures.without("kms.amazonaws.com"), fixtures.without("cloudhsm.amazonaws.com")),
	"verdict": "pass",
	"sees": both,
}

cases["two trails that leave the same out leave it out"] := {
	"given": testing.with_facets(
		together(all_but(["Decrypt"]), all_but(["Decrypt", "Encrypt"])),
		regions.holding(1, 0),
	),
	"verdict": "fail",
	"violation": {{"message": "no trail records more than a part of the read events of KMS", "severity": "low"}},
	"sees": set(),
}

cases["what a trail would record that is not logging is left out"] := {
	"given": testing.with_facets(
		object.union(
			together(all_but(["Decrypt"]), only_named(["Decrypt"])),
			{"trail_status": testing.known([
				fixtures.status_of(fixtures.trail, logging),
				fixtures.status_of(second, stopped),
			])},
		),
		regions.holding(1, 0),
	),
	"verdict": "fail",
	"violation": {{"message": "no trail records more than a part of the read events of KMS; trail second is not logging", "severity": "low"}},
	"sees": set(),
}

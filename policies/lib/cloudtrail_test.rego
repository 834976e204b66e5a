package keyproof.lib.cloudtrail_test

import data.keyproof.lib.cloudtrail
import data.keyproof.lib.fixtures.trails as fixtures

management := {"eventCategory": {"equals": ["Management"]}}

# Basic selectors: read_write_type, management events, excluded sources.
basic(list) := {"event_selectors": [selector |
	some [read_write, include, excluded] in list
	selector := {
		"read_write_type": read_write,
		"include_management_events": include,
		"exclude_management_event_sources": excluded,
	}
]}

# Advanced selectors as they are, with their category.
whole(list) := {"advanced_event_selectors": [{"field_selectors": fields} |
	some selector in list
	fields := [object.union({"field": field}, operators) | some field, operators in selector]
]}

# One advanced selector of management events with one further field.
one(field, operators) := fixtures.advanced([{field: operators}])

all_of_it := ["all", "all", "all", "all"]

nothing := ["none", "none", "none", "none"]

parts := ["some", "some", "some", "some"]

# What is recorded: reads of KMS, its writes, reads of CloudHSM, its writes.

sets["basic: no selector"] := [basic([]), nothing]

sets["basic: all"] := [basic([["All", true, []]]), all_of_it]

sets["basic: data events alone"] := [basic([["All", false, []]]), nothing]

sets["basic: reads"] := [basic([["ReadOnly", true, []]]), ["all", "none", "all", "none"]]

sets["basic: writes"] := [basic([["WriteOnly", true, []]]), ["none", "all", "none", "all"]]

sets["basic: reads and writes in two selectors"] := [basic([["ReadOnly", true, []], ["WriteOnly", true, []]]), all_of_it]

sets["basic: KMS excluded"] := [basic([["All", true, ["kms.amazonaws.com"]]]), ["none", "none", "all", "all"]]

sets["basic: another source excluded"] := [basic([["All", true, ["rdsdata.amazonaws.com"]]]), all_of_it]

sets["basic: both excluded"] := [
	basic([["All", true, ["rdsdata.amazonaws.com", "kms.amazonaws.com"]]]),
	["none", "none", "all", "all"],
]

sets["basic: KMS excluded from reads alone"] := [
	basic([["ReadOnly", true, ["kms.amazonaws.com"]], ["WriteOnly", true, []]]),
	["none", "all", "all", "all"],
]

sets["basic: excluded in one selector, picked by another"] := [
	basic([["All", true, ["kms.amazonaws.com"]], ["All", true, []]]),
	all_of_it,
]

sets["basic: a type that nobody knows"] := [basic([["Some", true, []]]), nothing]

sets["advanced: no selector"] := [whole([]), nothing]

sets["advanced: management events"] := [whole([management]), all_of_it]

sets["advanced: data events"] := [
	whole([{"eventCategory": {"equals": ["Data"]}, "resources.type": {"equals": ["AWS::S3::Object"]}}]),
	nothing,
]

sets["advanced: network activity of KMS"] := [
	whole([{
		"eventCategory": {"equals": ["NetworkActivity"]},
		"eventSource": {"equals": ["kms.amazonaws.com"]},
		"errorCode": {"equals": ["VpceAccessDenied"]},
	}]),
	nothing,
]

sets["advanced: network activity of CloudHSM beside data events"] := [
	whole([
		{"eventCategory": {"equals": ["NetworkActivity"]}, "eventSource": {"equals": ["cloudhsm.amazonaws.com"]}},
		{"eventCategory": {"equals": ["Data"]}, "resources.type": {"equals": ["AWS::Lambda::Function"]}},
	]),
	nothing,
]

sets["advanced: no category"] := [whole([{"eventSource": {"equals": ["kms.amazonaws.com"]}}]), nothing]

sets["advanced: nothing at all"] := [whole([{}]), nothing]

sets["advanced: data events beside management events"] := [
	whole([
		{"eventCategory": {"equals": ["Data"]}, "resources.type": {"equals": ["AWS::S3::Object"]}},
		management,
	]),
	all_of_it,
]

sets["advanced: reads"] := [one("readOnly", {"equals": ["true"]}), ["all", "none", "all", "none"]]

sets["advanced: writes"] := [one("readOnly", {"equals": ["false"]}), ["none", "all", "none", "all"]]

sets["advanced: reads and writes"] := [one("readOnly", {"equals": ["true", "false"]}), all_of_it]

sets["advanced: not reads"] := [one("readOnly", {"not_equals": ["true"]}), ["none", "all", "none", "all"]]

sets["advanced: reads in one selector, writes in another"] := [
	fixtures.advanced([{"readOnly": {"equals": ["true"]}}, {"readOnly": {"equals": ["false"]}}]),
	all_of_it,
]

sets["advanced: source equals KMS"] := [
	one("eventSource", {"equals": ["kms.amazonaws.com"]}),
	["all", "all", "none", "none"],
]

sets["advanced: source equals both"] := [
	one("eventSource", {"equals": ["cloudhsm.amazonaws.com", "kms.amazonaws.com"]}),
	all_of_it,
]

sets["advanced: source equals another"] := [one("eventSource", {"equals": ["ec2.amazonaws.com"]}), nothing]

sets["advanced: source is not KMS"] := [
	one("eventSource", {"not_equals": ["kms.amazonaws.com"]}),
	["none", "none", "all", "all"],
]

sets["advanced: source is not another"] := [one("eventSource", {"not_equals": ["rdsdata.amazonaws.com"]}), all_of_it]

sets["advanced: source is neither"] := [
	one("eventSource", {"not_equals": ["kms.amazonaws.com", "cloudhsm.amazonaws.com"]}),
	nothing,
]

sets["advanced: source starts with"] := [one("eventSource", {"starts_with": ["cloud"]}), ["none", "none", "all", "all"]]

sets["advanced: source starts with none of it"] := [one("eventSource", {"starts_with": ["s3", "ec2"]}), nothing]

sets["advanced: source does not start with"] := [
	one("eventSource", {"not_starts_with": ["kms"]}),
	["none", "none", "all", "all"],
]

sets["advanced: source ends with all of AWS"] := [one("eventSource", {"ends_with": [".amazonaws.com"]}), all_of_it]

sets["advanced: source ends with a part"] := [
	one("eventSource", {"ends_with": ["hsm.amazonaws.com"]}),
	["none", "none", "all", "all"],
]

sets["advanced: source ends with something else"] := [one("eventSource", {"ends_with": [".amazonaws.com.cn"]}), nothing]

sets["advanced: source does not end with"] := [one("eventSource", {"not_ends_with": [".amazonaws.com"]}), nothing]

sets["advanced: source does not end with something else"] := [one("eventSource", {"not_ends_with": [".cn"]}), all_of_it]

sets["advanced: positive operators are alternatives"] := [
	one("eventSource", {"equals": ["ec2.amazonaws.com"], "starts_with": ["kms"]}),
	["all", "all", "none", "none"],
]

sets["advanced: a negative operator takes away from positive ones"] := [
	one("eventSource", {"ends_with": [".amazonaws.com"], "not_starts_with": ["kms."]}),
	["none", "none", "all", "all"],
]

sets["advanced: negative operators add up"] := [
	one("eventSource", {"not_equals": ["kms.amazonaws.com"], "not_starts_with": ["cloudhsm"]}),
	nothing,
]

sets["advanced: a field given twice must agree twice"] := [
	{"advanced_event_selectors": [{"field_selectors": [
		{"field": "eventCategory", "equals": ["Management"]},
		{"field": "eventSource", "equals": ["kms.amazonaws.com"]},
		{"field": "eventSource", "not_equals": ["kms.amazonaws.com"]},
	]}]},
	nothing,
]

sets["advanced: fields must agree together"] := [
	fixtures.advanced([{"readOnly": {"equals": ["false"]}, "eventSource": {"not_equals": ["kms.amazonaws.com"]}}]),
	["none", "none", "none", "all"],
]

sets["advanced: what one leaves out another picks"] := [
	fixtures.advanced([
		{"eventSource": {"not_equals": ["kms.amazonaws.com"]}},
		{"eventSource": {"equals": ["kms.amazonaws.com"]}, "readOnly": {"equals": ["false"]}},
	]),
	["none", "all", "all", "all"],
]

sets["advanced: some events by name"] := [
	one("eventName", {"equals": ["DisableKey", "ScheduleKeyDeletion"]}),
	["none", "some", "none", "none"],
]

sets["advanced: events of others by name"] := [one("eventName", {"equals": ["RunInstances"]}), nothing]

sets["advanced: all but some by name"] := [
	one("eventName", {"not_equals": ["Decrypt", "GenerateDataKey"]}),
	["some", "all", "all", "all"],
]

sets["advanced: all but events of others"] := [one("eventName", {"not_equals": ["RunInstances"]}), all_of_it]

sets["advanced: names that start with"] := [
	one("eventName", {"starts_with": ["Delete"]}),
	["none", "some", "none", "some"],
]

sets["advanced: names that do not start with"] := [
	one("eventName", {"not_starts_with": ["Describe", "List", "Get"]}),
	["some", "all", "some", "all"],
]

sets["advanced: names that do not end with"] := [
	one("eventName", {"not_ends_with": ["Hsm"]}),
	["all", "all", "all", "some"],
]

sets["advanced: names in one selector, the others in another"] := [
	fixtures.advanced([
		{"eventName": {"equals": ["Decrypt"]}},
		{"eventName": {"not_equals": ["Decrypt"]}},
	]),
	all_of_it,
]

sets["advanced: calls alone, without what KMS does by itself"] := [
	one("eventType", {"equals": ["AwsApiCall"]}),
	["some", "some", "all", "all"],
]

sets["advanced: what KMS does by itself"] := [
	one("eventType", {"equals": ["AwsServiceEvent"]}),
	["some", "some", "none", "none"],
]

sets["advanced: sign-ins alone"] := [one("eventType", {"equals": ["AwsConsoleSignIn"]}), nothing]

sets["advanced: all but sign-ins"] := [one("eventType", {"not_equals": ["AwsConsoleSignIn"]}), all_of_it]

sets["advanced: one caller"] := [
	one("userIdentity.arn", {"equals": ["arn:aws:iam::111122223333:role/admin"]}),
	parts,
]

sets["advanced: all but one caller"] := [
	one("userIdentity.arn", {"not_starts_with": ["arn:aws:sts::111122223333:assumed-role/backup"]}),
	parts,
]

sets["advanced: from the console"] := [one("sessionCredentialFromConsole", {"equals": ["true"]}), parts]

sets["advanced: not from the console"] := [one("sessionCredentialFromConsole", {"not_equals": ["true"]}), parts]

sets["advanced: a field that nobody knows"] := [one("vpcEndpointId", {"equals": ["vpce-1"]}), parts]

sets["advanced: one caller, and another source"] := [
	fixtures.advanced([{
		"userIdentity.arn": {"equals": ["arn:aws:iam::111122223333:role/admin"]},
		"eventSource": {"equals": ["kms.amazonaws.com"]},
	}]),
	["some", "some", "none", "none"],
]

sets["advanced: one caller beside everybody's writes"] := [
	fixtures.advanced([
		{"userIdentity.arn": {"equals": ["arn:aws:iam::111122223333:role/admin"]}},
		{"readOnly": {"equals": ["false"]}},
	]),
	["some", "all", "some", "all"],
]

test_set[name] if {
	some name, [selectors, expected] in sets
	expected == [cloudtrail.records(selectors, source, read_only) |
		some source in ["kms.amazonaws.com", "cloudhsm.amazonaws.com"]
		some read_only in ["true", "false"]
	]
}

test_there_are_enough_sets if count(sets) > 50

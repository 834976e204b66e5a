# METADATA
# description: |
#   A Region with one trail that records, delivers, and has whoever disables a key reported; it holds three keys and a
#   cluster. Tests put other facets in its place.
package keyproof.lib.fixtures.trails

import data.keyproof.lib.fixtures.region as fixtures
import data.keyproof.lib.testing

arn := "arn:aws:cloudtrail:eu-central-1:111122223333:trail/main"

group := "arn:aws:logs:eu-central-1:111122223333:log-group:trail:*"

key := "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"

trail := {
	"trail_arn": arn,
	"name": "main",
	"home_region": "eu-central-1",
	"is_multi_region_trail": true,
	"is_organization_trail": false,
	"log_file_validation_enabled": true,
	"kms_key_id": key,
	"s3_bucket_name": "main-111122223333",
	"cloud_watch_logs_log_group_arn": group,
}

# Another trail like it.
another(name, changes) := object.union(
	object.union(trail, {"name": name, "trail_arn": concat("/", ["arn:aws:cloudtrail:eu-central-1:111122223333:trail", name])}),
	changes,
)

all_events := {"event_selectors": [{
	"read_write_type": "All",
	"include_management_events": true,
	"exclude_management_event_sources": [],
}]}

only(read_write) := {"event_selectors": [{
	"read_write_type": read_write,
	"include_management_events": true,
	"exclude_management_event_sources": [],
}]}

without(source) := {"event_selectors": [{
	"read_write_type": "All",
	"include_management_events": true,
	"exclude_management_event_sources": [source],
}]}

# Advanced selectors of management events, each with further fields: field -> operator -> values.
advanced(list) := {"advanced_event_selectors": [{"field_selectors": fields} |
	some further in list
	fields := array.concat(
		[{"field": "eventCategory", "equals": ["Management"]}],
		[object.union({"field": field}, operators) | some field, operators in further],
	)
]}

status_of(each, value) := {"trail_arn": each.trail_arn, "status": testing.known(value)}

selectors_of(each, value) := {"trail_arn": each.trail_arn, "selectors": testing.known(value)}

status_denied(each) := {"trail_arn": each.trail_arn, "status": testing.denied("cloudtrail:GetTrailStatus")}

selectors_denied(each) := {"trail_arn": each.trail_arn, "selectors": testing.denied("cloudtrail:GetEventSelectors")}

reason(action) := testing.denied(action).reason

filter := {
	"filter_name": "key-deletion",
	"calls": ["DisableKey", "ScheduleKeyDeletion"],
	"metrics": [metric],
}

metric := {"namespace": "LogMetrics", "metric_name": "KeyDeletion", "value": "1", "dimensions": []}

alarm := {
	"alarm_name": "key-deletion",
	"actions_enabled": true,
	"alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:on-call"],
	"comparison_operator": "GreaterThanOrEqualToThreshold",
	"threshold": 1,
	"metrics": [{"namespace": "LogMetrics", "metric_name": "KeyDeletion", "dimensions": {}}],
	"composites": [],
}

filters(list) := {"key_deletion_filters": [{"log_group_arn": group, "filters": testing.known(list)}]}

alarms(list) := {"filter_alarms": [{"region": "eu-central-1", "alarms": testing.known(list)}]}

region := testing.with_facets(fixtures.region, object.union(
	{
		"trails": [trail],
		"trail_status": [status_of(trail, {"is_logging": true})],
		"trail_selectors": [selectors_of(trail, all_events)],
		"trail_keys": [{"trail_arn": arn, "key_arn": key, "state": testing.known("Enabled")}],
		"key_deletion_rules": [],
		"event_targets": [],
		"topics": [],
	},
	object.union(filters([filter]), alarms([alarm])),
))

with_facets(facets) := testing.with_facets(region, facets)

empty := with_facets(fixtures.holding(0, 0))

# METADATA
# title: Who reads CloudTrail's log files is recorded
# description: >-
#   A bucket's access log tells who read, changed or deleted the files of a trail, also where no trail of data events does.
#   Every trail that logs the Region counts. The bucket of a trail of another account, such as the organization's, is judged
#   in an account of the scan that may read it, and else left out. Trail buckets that another account looks after can be accepted by name, at your word.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
# custom:
#   severity: low
#   opt_in: true
#   selects_by: [holds, trails, trail_status, trail_bucket_logs]
#   judges_by: [trails, trail_status, trail_bucket_logs]
#   parameters:
#     accepted_buckets:
#       default: []
#       schema: {type: array, items: {type: string}}
#       description: Names of buckets in other accounts that may not be read and whose access is known to be recorded.
#   decided_by: [trail.s3_bucket_name]
#   controls:
#     aws:
#       aws_security_hub: [CloudTrail.7]
#       cis_aws_1_2_0: ["2.6"]
#       cis_aws_1_4_0: ["3.6"]
#       cis_aws_3_0_0: ["3.4"]
#       cis_aws_5_0_0: ["3.4"]
#       pci_dss_4_0_1: ["10.2.1"]
#     keyproof:
#       nist_800_53_r5: [AU-9, AU-12]
#       iso_27001_2022: [A.8.15]
#   remediation:
#     text: >-
#       Let S3 write the bucket's access log to another bucket of the same Region and account, whose policy lets
#       logging.s3.amazonaws.com put objects there.
#     cli: >-
#       aws s3api put-bucket-logging --bucket BUCKET --bucket-logging-status
#       '{"LoggingEnabled":{"TargetBucket":"LOG_BUCKET","TargetPrefix":"cloudtrail/"}}'
#     effect: changes
package keyproof.region.trail_bucket_logged

import data.keyproof.lib.region
import data.keyproof.lib.trail_buckets
import data.keyproof.lib.trails

subject if {
	region.holds_something
	count(trails.unread) > 0
}

subject if {
	region.holds_something
	some entry in trail_buckets.of_logging(input.region.trail_bucket_logs.value)
	trail_buckets.is_here(entry, entry.log)
}

exempt contains region.nothing_to_see if region.holds_nothing

exempt contains trails.nothing_logs if region.holds_something

exempt contains trail_buckets.judged_elsewhere(entry) if {
	region.holds_something
	some entry in trail_buckets.of_logging(input.region.trail_bucket_logs.value)
	not trail_buckets.is_here(entry, entry.log)
}

violation contains message if {
	region.holds_something
	some entry in trail_buckets.of_logging(input.region.trail_bucket_logs.value)
	entry.log.value.exists == true
	object.get(entry.log.value, "target_bucket", "") == ""
	message := sprintf("bucket %s has no access log; %s", [entry.bucket, trail_buckets.delivering(entry)])
}

violation contains message if {
	region.holds_something
	some entry in trail_buckets.of_logging(input.region.trail_bucket_logs.value)
	entry.log.value.exists == false
	message := sprintf("bucket %s does not exist; %s", [entry.bucket, trail_buckets.delivering(entry)])
}

unseen contains reason if {
	region.holds_something
	some reason in trails.status_unseen
}

unseen contains entry.log.reason if {
	region.holds_something
	some entry in trail_buckets.of_logging(input.region.trail_bucket_logs.value)
	entry.of_other_account == false
	not entry.bucket in data.parameters.region.trail_bucket_logged.accepted_buckets
	entry.log.status == "unknown"
}

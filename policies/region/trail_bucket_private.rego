# METADATA
# title: CloudTrail's log files are not open to the public
# description: >-
#   The files of a trail tell who uses which key, from where and when. A bucket is open where its policy is public or its
#   ACL lets everybody in, and S3 Block Public Access of neither the bucket nor the account makes that useless. A bucket that
#   is gone is told at high severity: whoever makes one of its name gets the files. Every trail that logs the Region counts.
#   The bucket of a trail of another account, such as the organization's, is judged in an account of the scan that may read
#   it, and else left out. Trail buckets that another account looks after can be accepted by name, at your word.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-s3-bucket-public-access-prohibited.html
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   severity: critical
#   opt_in: true
#   selects_by: [holds, trails, trail_status, trail_bucket_exposure]
#   judges_by: [trails, trail_status, trail_bucket_exposure]
#   parameters:
#     accepted_buckets:
#       default: []
#       schema: {type: array, items: {type: string}}
#       description: Names of buckets in other accounts that may not be read and that are known to be closed.
#   decided_by: [trail.s3_bucket_name]
#   controls:
#     aws:
#       aws_security_hub: [CloudTrail.6]
#       aws_config: [CLOUDTRAIL_S3_BUCKET_PUBLIC_ACCESS_PROHIBITED]
#       cis_aws_1_2_0: ["2.3"]
#       cis_aws_1_4_0: ["3.3"]
#       pci_dss_4_0_1: ["1.4.4"]
#     keyproof:
#       nist_800_53_r5: [AC-3, AU-9]
#       iso_27001_2022: [A.8.3]
#   remediation:
#     text: >-
#       Turn on S3 Block Public Access for the bucket; CloudTrail delivers with it as before. Then take the public statement
#       out of the bucket's policy, and the public grant out of its ACL. Where the bucket is gone, give the trail another one
#       at once.
#     cli: >-
#       aws s3api put-public-access-block --bucket BUCKET --public-access-block-configuration
#       BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
#     effect: changes
#     terraform:
#       aws_s3_bucket_public_access_block: 'restrict_public_buckets = true'
package keyproof.region.trail_bucket_private

import data.keyproof.lib.region
import data.keyproof.lib.trail_buckets
import data.keyproof.lib.trails

subject if {
	region.holds_something
	count(trails.unread) > 0
}

subject if {
	region.holds_something
	some entry in trail_buckets.of_logging(input.region.trail_bucket_exposure.value)
	trail_buckets.is_here(entry, entry.exposure)
}

exempt contains region.nothing_to_see if region.holds_nothing

exempt contains trails.nothing_logs if region.holds_something

exempt contains trail_buckets.judged_elsewhere(entry) if {
	region.holds_something
	some entry in trail_buckets.of_logging(input.region.trail_bucket_exposure.value)
	not trail_buckets.is_here(entry, entry.exposure)
}

violation contains {"message": message, "severity": "critical"} if {
	region.holds_something
	some entry in trail_buckets.of_logging(input.region.trail_bucket_exposure.value)
	entry.exposure.value.by_policy == true
	message := sprintf("the policy of bucket %s is public; %s", [entry.bucket, trail_buckets.delivering(entry)])
}

violation contains {"message": message, "severity": "critical"} if {
	region.holds_something
	some entry in trail_buckets.of_logging(input.region.trail_bucket_exposure.value)
	some grant in entry.exposure.value.by_acl
	message := sprintf("the ACL of bucket %s gives %s to %s; %s", [
		entry.bucket,
		grant.permission,
		_groups[grant.group],
		trail_buckets.delivering(entry),
	])
}

_groups := {"AllUsers": "everybody", "AuthenticatedUsers": "everybody with an AWS account"}

violation contains {"message": message, "severity": "high"} if {
	region.holds_something
	some entry in trail_buckets.of_logging(input.region.trail_bucket_exposure.value)
	entry.exposure.value.exists == false
	message := sprintf("bucket %s does not exist, and whoever makes one of that name gets the files; %s", [
		entry.bucket,
		trail_buckets.delivering(entry),
	])
}

unseen contains reason if {
	region.holds_something
	some reason in trails.status_unseen
}

unseen contains entry.exposure.reason if {
	region.holds_something
	some entry in trail_buckets.of_logging(input.region.trail_bucket_exposure.value)
	entry.of_other_account == false
	not entry.bucket in data.parameters.region.trail_bucket_private.accepted_buckets
	entry.exposure.status == "unknown"
}

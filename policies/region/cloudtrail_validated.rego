# METADATA
# title: CloudTrail's log files can be proven unchanged
# description: >-
#   With log file validation CloudTrail delivers a signed digest of its files every hour; without, whoever may write to the
#   bucket can take a deletion of a key out of the record, and nobody can show that it was there. Every trail that logs the
#   Region counts, the organization's too. A trail whose last digest could not be delivered has a hole in its proof.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html
# custom:
#   severity: medium
#   selects_by: [holds, trails, trail_status]
#   judges_by: [trails, trail_status]
#   decided_by: [trail.log_file_validation_enabled]
#   controls:
#     aws:
#       aws_security_hub: [CloudTrail.4]
#       aws_config: [CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED, CLOUDTRAIL_SECURITY_TRAIL_ENABLED]
#       cis_aws_1_2_0: ["2.2"]
#       cis_aws_1_4_0: ["3.2"]
#       cis_aws_3_0_0: ["3.2"]
#       cis_aws_5_0_0: ["3.2"]
#       pci_dss_4_0_1: ["10.3.2"]
#       nist_800_53_r5: [AU-9, SI-4, SI-7(1), SI-7(3), SI-7(7)]
#     third_party:
#       cis_aws_6_0_0: ["4.2"]
#       cis_aws_7_0_0: ["4.2"]
#   remediation:
#     text: >-
#       Turn on log file validation, in the trail's home Region, the one in its ARN. Where digests cannot be delivered, let
#       CloudTrail write below the prefix CloudTrail-Digest of the bucket. A trail of the organization is changed by its
#       management account.
#     cli: aws cloudtrail update-trail --name TRAIL_ARN --enable-log-file-validation --region HOME_REGION
#     effect: changes
#     terraform:
#       aws_cloudtrail: 'enable_log_file_validation = true'
package keyproof.region.cloudtrail_validated

import data.keyproof.lib.region
import data.keyproof.lib.trails

subject if {
	region.holds_something
	count(trails.logging | trails.unread) > 0
}

exempt contains region.nothing_to_see if region.holds_nothing

exempt contains trails.nothing_logs if region.holds_something

violation contains sprintf("%s does not validate its log files", [trails.named(trail)]) if {
	region.holds_something
	some trail in trails.logging
	trail.log_file_validation_enabled == false
}

violation contains message if {
	region.holds_something
	some trail in trails.logging
	trail.log_file_validation_enabled == true
	some status in trails.statuses(trail)
	error := status.value.latest_digest_delivery_error
	message := sprintf("%s cannot deliver the digest of its log files (%s)", [trails.named(trail), error])
}

unseen contains reason if {
	region.holds_something
	some reason in trails.status_unseen
}

# METADATA
# title: CloudTrail's log files are encrypted with a KMS key that works
# description: >-
#   With a KMS key of its own a trail's files are read only by those whom the key's policy lets, and every reading is
#   recorded. Every trail that logs the Region counts, the organization's too. Where the key is in the scan, its state
#   counts as well, at high severity: under a key that is disabled CloudTrail delivers nothing more, and with a key that is
#   deleted the whole record is lost.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html
# custom:
#   severity: medium
#   worst: high
#   selects_by: [holds, trails, trail_status]
#   judges_by: [trails, trail_status]
#   unseen: [trail_keys]
#   decided_by: [trail.kms_key_id]
#   controls:
#     aws:
#       aws_security_hub: [CloudTrail.2]
#       aws_config: [CLOUD_TRAIL_ENCRYPTION_ENABLED]
#       cis_aws_1_2_0: ["2.7"]
#       cis_aws_1_4_0: ["3.7"]
#       cis_aws_3_0_0: ["3.5"]
#       cis_aws_5_0_0: ["3.5"]
#       pci_dss_4_0_1: ["10.3.2"]
#       nist_800_53_r5: [AU-9, CA-9(1), CM-3(6), SC-7(10), SC-13, SC-28, SC-28(1), SI-7(6)]
#   remediation:
#     text: >-
#       Give the trail a customer managed key whose policy lets CloudTrail encrypt and the auditors decrypt, in the Region of
#       the trail's bucket; enable the key, or cancel its deletion, where it is in trouble. A trail is changed in its home
#       Region only, the one in its ARN; a trail of the organization is changed by its management account.
#     cli: aws cloudtrail update-trail --name TRAIL_ARN --kms-key-id KEY_ARN --region HOME_REGION
#     effect: changes
package keyproof.region.cloudtrail_encrypted

import data.keyproof.lib.region
import data.keyproof.lib.trails

subject if {
	region.holds_something
	count(trails.logging | trails.unread) > 0
}

exempt contains region.nothing_to_see if region.holds_nothing

exempt contains trails.nothing_logs if region.holds_something

violation contains {"message": message, "severity": "medium"} if {
	region.holds_something
	some trail in trails.logging
	object.get(trail, "kms_key_id", "") == ""
	message := sprintf("%s encrypts its log files with no KMS key", [trails.named(trail)])
}

violation contains {"message": message, "severity": "high"} if {
	region.holds_something
	some trail in trails.logging
	some key in input.region.trail_keys.value
	key.trail_arn == trail.trail_arn
	key.state.value in {"Disabled", "PendingDeletion", "PendingReplicaDeletion", "PendingImport", "Unavailable"}
	message := sprintf("%s encrypts its log files with %s, which is %s", [trails.named(trail), key.key_arn, key.state.value])
}

violation contains {"message": message, "severity": "high"} if {
	region.holds_something
	some trail in trails.logging
	some key in input.region.trail_keys.value
	key.trail_arn == trail.trail_arn
	key.deleted == true
	message := sprintf("%s encrypts its log files with %s, which was deleted", [trails.named(trail), key.key_arn])
}

unseen contains reason if {
	region.holds_something
	some reason in trails.status_unseen
}

unseen contains key.state.reason if {
	region.holds_something
	some trail in trails.logging
	some key in input.region.trail_keys.value
	key.trail_arn == trail.trail_arn
	key.state.status == "unknown"
}

# METADATA
# title: AWS Config records KMS keys
# description: >-
#   AWS Config keeps what a key looked like at any time, and who changed it, and its rules and Security Hub's controls judge
#   what it records. A recorder counts, the customer managed one or one that an AWS service made for itself, that runs, does
#   not fail and records AWS::KMS::Key. Of low severity are a recorder of a service whose records reach nobody else, one
#   that records once a day, one that leaves aliases out, one that has had nothing to show for long, and a history that
#   cannot be delivered. AWS Config has no resource type for CloudHSM: clusters, HSMs and backups it cannot record at all,
#   only their network interfaces, security groups and subnets. AWS rates its control Config.1 critical, since it is about
#   every resource; of keys alone CloudTrail tells who changed them, so it is medium here.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/config-controls.html
# custom:
#   severity: medium
#   selects_by: [holds]
#   judges_by: [config_recorders, config_recorder_settings, config_recorder_status]
#   unseen: [config_delivery]
#   also_reads: [config_rules]
#   audit_service:
#     name: AWS Config
#     sees: [kms_key]
#     lacks: {cloudhsm_cluster: AWS Config has no resource type for CloudHSM}
#   parameters:
#     hours_pending:
#       default: 24
#       schema: {type: integer, minimum: 1, maximum: 8760}
#       description: How many hours a recorder may be about to record
#   controls:
#     aws:
#       aws_security_hub: [Config.1]
#       cis_aws_1_2_0: ["2.5"]
#       cis_aws_1_4_0: ["3.5"]
#       cis_aws_3_0_0: ["3.3"]
#       cis_aws_5_0_0: ["3.3"]
#       nist_800_53_r5: [CM-3, CM-6(1), CM-8, CM-8(2)]
#     third_party:
#       cis_aws_6_0_0: ["4.3"]
#       cis_aws_7_0_0: ["4.3"]
#   remediation:
#     text: >-
#       Let the customer managed recorder record all types, or at least AWS::KMS::Key and AWS::KMS::Alias, continuously, and
#       start it. Where it fails or cannot deliver, mend its role and the policy of its bucket. Recorders that AWS services
#       made cannot be changed.
#     cli: >-
#       aws configservice put-configuration-recorder --configuration-recorder
#       name=default,roleARN=arn:aws:iam::ACCOUNT:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig
#       --recording-group allSupported=true,includeGlobalResourceTypes=true && aws configservice put-delivery-channel
#       --delivery-channel name=default,s3BucketName=BUCKET && aws configservice start-configuration-recorder --configuration-recorder-name default
#     effect: changes
package keyproof.region.config_records_keys

import data.keyproof.lib.config_recorder as recorders
import data.keyproof.lib.region

subject if region.holds_something

exempt contains region.nothing_to_see if region.holds_nothing

sees contains "kms_key" if count(recorders.recording) > 0

violation contains sprintf("AWS Config records no keys: %s", [recorders.why]) if {
	region.holds_something
	recorders.none
}

violation contains {"message": flaw.message, "severity": "low"} if {
	region.holds_something
	count(_flawless | recorders.unread) == 0
	some flaw in _flaws
	flaw.recorder in recorders.counting
}

unseen contains reason if {
	region.holds_something
	count(_flawless) == 0
	some reason in recorders.unseen
}

_flaws := recorders.flaws(
	data.scan.collected_at,
	data.parameters.region.config_records_keys.hours_pending,
)

_flawless := recorders.recording - {flaw.recorder | some flaw in _flaws}

# METADATA
# title: CloudTrail records every use of keys and HSMs
# description: >-
#   Who used, changed or disabled a key, and who created or deleted an HSM, is known from CloudTrail alone. A trail, or
#   several together, must log the management events of KMS and CloudHSM, reads and writes, and deliver them. Encrypt,
#   Decrypt and GenerateDataKey count as reads; a trail may leave KMS out, since it is most of the volume. Where writes are
#   recorded in full and reads are not, or only a part of the events is, the finding is low. The event history of 90 days
#   holds them all, but nobody keeps it. What applications do inside an HSM is in its audit log, not here.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html
# custom:
#   severity: high
#   selects_by: [holds]
#   judges_by: [trails, trail_status, trail_selectors, trail_keys]
#   also_reads: [kms_keys, cloudhsm_clusters]
#   parameters:
#     organization_trails:
#       default: []
#       schema: {type: array, items: {type: string}}
#       description: >-
#         ARNs of the organization's trails that a member account may not read, and that are known to record all
#         management events. They are taken at their word
#   decided_by: [trail.is_logging, trail.selectors]
#   audit_service: {name: AWS CloudTrail, sees: [kms_key, cloudhsm_cluster]}
#   controls:
#     aws:
#       aws_security_hub: [CloudTrail.1]
#       aws_config: [MULTI_REGION_CLOUD_TRAIL_ENABLED, CLOUDTRAIL_SECURITY_TRAIL_ENABLED]
#       cis_aws_1_2_0: ["2.1"]
#       cis_aws_1_4_0: ["3.1"]
#       cis_aws_3_0_0: ["3.1"]
#       cis_aws_5_0_0: ["3.1"]
#       nist_800_53_r5:
#         - AC-2(4)
#         - AC-4(26)
#         - AC-6(9)
#         - AU-2
#         - AU-3
#         - AU-6(3)
#         - AU-6(4)
#         - AU-10
#         - AU-12
#         - AU-14(1)
#         - CA-7
#         - SC-7(9)
#         - SI-3(8)
#         - SI-4(20)
#         - SI-7(8)
#         - SA-8(22)
#     third_party:
#       cis_aws_6_0_0: ["4.1"]
#       cis_aws_7_0_0: ["4.1"]
#       iso_27001_2022: [A.8.15]
#     keyproof:
#       pci_dss_4_0_1: ["10.2.1"]
#   remediation:
#     text: >-
#       Create a multi-Region trail that logs all management events, start it, and let it exclude no event source. Where a
#       trail cannot deliver, mend the policy of its bucket. A trail of the organization is changed by its management account.
#       Look at the selectors first: put-event-selectors replaces all that a trail has, those for data events too.
#     cli: aws cloudtrail get-event-selectors --trail-name TRAIL_ARN --region HOME_REGION
#     effect: reads
package keyproof.region.cloudtrail_records_key_use

import data.keyproof.lib.cloudtrail
import data.keyproof.lib.fact
import data.keyproof.lib.region
import data.keyproof.lib.trails

subject if region.holds_something

exempt contains region.nothing_to_see if region.holds_nothing

sees contains "kms_key" if trails.complete["kms.amazonaws.com"]

sees contains "cloudhsm_cluster" if trails.complete["cloudhsm.amazonaws.com"]

sees contains kind if {
	some kind in {"kms_key", "cloudhsm_cluster"}
	count(_vouched_for) > 0
}

violation contains found if {
	region.holds_something
	count(_vouched_for) == 0
	count(trails.unseen) == 0
	some found in trails.gaps
}

unseen contains reason if {
	count(_vouched_for) == 0
	some reason in trails.unseen
}

# What is recorded anyway need not be counted, and what is there and not recorded does not wait for what may be there too.
unseen contains reason if {
	count(_vouched_for) == 0
	some [facet, source, action] in [
		["kms_keys", cloudtrail.kms, "kms:ListKeys"],
		["cloudhsm_clusters", cloudtrail.cloudhsm, "cloudhsm:DescribeClusters"],
	]
	count({source} - trails.recorded) == 1
	some reason in fact.missing(input.region, facet, action)
}

# The organization's trails that the account may not read, and that the configuration says record everything.
_vouched_for contains trail.trail_arn if {
	some trail in trails.delivering
	trail.is_organization_trail == true
	count(trails.reasons(trails.selectors(trail))) > 0
	trail.trail_arn in data.parameters.region.cloudtrail_records_key_use.organization_trails
}

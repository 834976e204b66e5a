# METADATA
# title: Security Hub CSPM is on and checks the Region by a standard
# description: >-
#   Security Hub CSPM judges keys by its controls KMS.3 to KMS.5 and gathers what GuardDuty, Config, Access Analyzer and this
#   program find, so that nobody has to look in each. It must be on in the Region with a standard: without one it checks
#   nothing. A standard that is incomplete, most often because AWS Config does not record, is of low severity. The Security
#   Hub of 2025, which stands beside it, has no controls of its own and does not count. Security Hub has no control and no
#   resource type for CloudHSM: of clusters and HSMs it shows only what others send it.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html
# custom:
#   severity: medium
#   selects_by: [holds]
#   judges_by: [security_hub]
#   unseen: [security_hub_standards, security_hub_controls]
#   audit_service:
#     name: AWS Security Hub CSPM
#     sees: [kms_key]
#     lacks: {cloudhsm_cluster: AWS Security Hub CSPM has no control on CloudHSM}
#   controls:
#     third_party:
#       cis_aws_3_0_0: ["4.16"]
#       cis_aws_5_0_0: ["4.16"]
#       cis_aws_6_0_0: ["5.16"]
#       cis_aws_7_0_0: ["5.16"]
#     keyproof:
#       nist_800_53_r5: [CA-7]
#   remediation:
#     text: >-
#       Turn on AWS Config first, then Security Hub CSPM with a standard. In an organization do so from Security Hub's
#       delegated administrator account by central configuration, for all accounts and Regions.
#     cli: aws securityhub enable-security-hub --enable-default-standards
#     effect: changes
package keyproof.region.security_hub_enabled

import data.keyproof.lib.region
import data.keyproof.lib.security_hub as hub

subject if region.holds_something

exempt contains region.nothing_to_see if region.holds_nothing

# It sees keys by the controls about them that are on, and these by what AWS Config records.
sees contains "kms_key" if {
	count(hub.on & _about_keys) > 0
	some standard in input.region.security_hub_standards.value
	standard.status in {"READY", "PENDING", "INCOMPLETE"}
	object.get(standard, "status_reason", "") != "NO_AVAILABLE_CONFIGURATION_RECORDER"
}

_about_keys := {"KMS.3", "KMS.4", "KMS.5"}

violation contains "Security Hub CSPM is off in the Region" if {
	region.holds_something
	input.region.security_hub.value.is_enabled == false
}

violation contains "Security Hub CSPM checks nothing: no standard is enabled" if {
	region.holds_something
	input.region.security_hub.value.is_enabled == true
	standards := input.region.security_hub_standards.value
	count([standard |
		some standard in standards
		standard.status in {"READY", "PENDING", "INCOMPLETE"}
	]) == 0
}

violation contains {"message": message, "severity": "low"} if {
	region.holds_something
	some standard in input.region.security_hub_standards.value
	standard.status in {"INCOMPLETE", "FAILED"}
	message := sprintf("standard %s is %s (%s)", [
		hub.name(standard.standard_arn),
		lower(standard.status),
		object.get(standard, "status_reason", "no reason given"),
	])
}

unseen contains reason if {
	region.holds_something
	count(hub.on & _about_keys) == 0
	some reason in hub.unseen(_about_keys)
}

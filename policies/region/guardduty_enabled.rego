# METADATA
# title: GuardDuty watches how credentials are used
# description: >-
#   Whoever takes a key takes the credentials of somebody who may use it. GuardDuty reads the events of CloudTrail, those of
#   KMS and CloudHSM among them, and tells of credentials that are used in ways or from places that are not theirs. It has
#   no kind of finding about keys or HSMs themselves: that it is on says that stolen credentials are looked for, not that a
#   key is watched. It needs no trail, and what happens inside an HSM it does not see. A detector counts that is enabled and
#   reads CloudTrail; how often it publishes findings is not judged.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_data-sources.html
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-types-active.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html
# custom:
#   severity: high
#   selects_by: [holds, guardduty_detectors]
#   judges_by: [guardduty_detectors, guardduty_detector_settings]
#   audit_service:
#     name: Amazon GuardDuty
#     sees: [kms_key]
#     lacks: {cloudhsm_cluster: Amazon GuardDuty has no finding type about an HSM or what is done in it}
#   controls:
#     aws:
#       aws_security_hub: [GuardDuty.1]
#       aws_config: [GUARDDUTY_ENABLED_CENTRALIZED]
#       pci_dss_4_0_1: ["11.5.1"]
#       nist_800_53_r5: [AC-2(12), AU-6(1), CA-7, SI-3(8), SI-4]
#   remediation:
#     text: >-
#       Enable GuardDuty in the Region, or end the suspension of its detector. In an organization do so from GuardDuty's
#       delegated administrator account, for all accounts and Regions.
#     cli: aws guardduty create-detector --enable
#     effect: changes
#     terraform:
#       aws_guardduty_detector: 'enable = true'
package keyproof.region.guardduty_enabled

import data.keyproof.lib.region

subject if {
	region.holds_something
	input.region.guardduty_detectors.value.available == true
}

exempt contains region.nothing_to_see if region.holds_nothing

exempt contains input.region.guardduty_detectors.value.why if {
	region.holds_something
	input.region.guardduty_detectors.value.available == false
}

violation contains "GuardDuty is off: the Region has no detector" if {
	region.holds_something
	count(input.region.guardduty_detectors.value.detector_ids) == 0
}

violation contains sprintf("GuardDuty's detector %s is suspended", [detector.detector_id]) if {
	region.holds_something
	count(_watching | unseen) == 0
	some detector in input.region.guardduty_detector_settings.value
	detector.settings.value.status != "ENABLED"
}

violation contains sprintf("GuardDuty's detector %s does not read the events of CloudTrail", [detector.detector_id]) if {
	region.holds_something
	count(_watching | unseen) == 0
	some detector in input.region.guardduty_detector_settings.value
	detector.settings.value.status == "ENABLED"
	object.get(detector.settings.value, "cloudtrail_status", "not told") != "ENABLED"
}

unseen contains detector.settings.reason if {
	region.holds_something
	count(_watching) == 0
	some detector in input.region.guardduty_detector_settings.value
	detector.settings.status == "unknown"
}

_watching contains detector.detector_id if {
	some detector in input.region.guardduty_detector_settings.value
	detector.settings.value.status == "ENABLED"
	detector.settings.value.cloudtrail_status == "ENABLED"
}

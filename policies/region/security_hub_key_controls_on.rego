# METADATA
# title: Security Hub CSPM's controls on keys are on
# description: >-
#   Security Hub CSPM looks at keys by KMS.3 (deletion), KMS.4 (rotation) and KMS.5 (public access). A control runs when it
#   is on in at least one enabled standard; KMS.4 is not in the Foundational Security Best Practices, so that standard alone
#   leaves rotation unseen. KMS.1 and KMS.2 judge IAM policies, which AWS advises to do in one Region only: name them in the
#   parameter there. Where somebody stated why a control is off, as a delegated administrator may for the whole
#   organization, it is of low severity and the reason is in the message. Controls that AWS does not have in the Region do
#   not count. What the controls found of keys is read with this rule, to be compared with the rules on keys.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/disable-controls-overview.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/controls-to-disable.html
# custom:
#   severity: medium
#   selects_by: [holds, security_hub]
#   judges_by: [security_hub_controls, security_hub_control_associations]
#   also_reads: [key_control_findings]
#   parameters:
#     controls:
#       default: [KMS.3, KMS.4, KMS.5]
#       schema:
#         type: array
#         items:
#           enum:
#             - KMS.1
#             - KMS.2
#             - KMS.3
#             - KMS.4
#             - KMS.5
#             - CloudTrail.1
#             - CloudTrail.2
#             - CloudTrail.4
#             - Config.1
#             - GuardDuty.1
#             - IAM.28
#             - Inspector.1
#         minItems: 1
#       description: The controls that must be on
#   controls:
#     keyproof:
#       nist_800_53_r5: [CA-7]
#   remediation:
#     text: >-
#       Turn the control on in a standard that has it, or enable one: KMS.4 is in NIST SP 800-53, PCI DSS and the CIS
#       benchmarks. Where central configuration turns it off, change the policy in the delegated administrator account, or
#       state there why it is off.
#     cli: >-
#       aws securityhub batch-update-standards-control-associations --standards-control-association-updates
#       SecurityControlId=CONTROL,StandardsArn=STANDARD_ARN,AssociationStatus=ENABLED
#     effect: changes
package keyproof.region.security_hub_key_controls_on

import data.keyproof.lib.region
import data.keyproof.lib.security_hub as hub

subject if {
	region.holds_something
	input.region.security_hub.value.is_enabled == true
}

exempt contains region.nothing_to_see if region.holds_nothing

exempt contains "Security Hub CSPM is off in the Region: that is for region/security_hub_enabled to say" if {
	region.holds_something
	input.region.security_hub.value.is_enabled == false
}

_wanted := data.parameters.region.security_hub_key_controls_on.controls

violation contains found if {
	region.holds_something
	some found in hub.findings(_wanted)
}

unseen contains reason if {
	region.holds_something
	some reason in hub.unseen(_wanted)
}

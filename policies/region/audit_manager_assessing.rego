# METADATA
# title: Audit Manager gathers evidence
# description: >-
#   AWS Audit Manager gathers evidence for an assessment from CloudTrail, AWS Config, Security Hub and calls to other
#   services, and takes evidence that is uploaded, such as this program's. Registered and without an active assessment it
#   gathers none. What an assessment asks about keys its framework decides; of what is inside HSMs it knows what is uploaded.
#   It is closed to new customers since 2026-04-30: an account that was not registered by then, in the Region, is not judged.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/audit-manager/latest/userguide/audit-manager-availability-change.html
#   - ref: https://docs.aws.amazon.com/audit-manager/latest/userguide/control-data-sources.html
# custom:
#   severity: low
#   selects_by: [holds, audit_manager]
#   judges_by: [audit_manager]
#   unseen: [audit_manager_assessments]
#   audit_service:
#     name: AWS Audit Manager
#     sees: []
#     lacks:
#       kms_key: an assessment does not tell which keys its evidence is about
#       cloudhsm_cluster: AWS Audit Manager gathers nothing about HSMs by itself; upload it with export audit-manager
#   controls:
#     keyproof:
#       nist_800_53_r5: [CA-2]
#   remediation:
#     text: >-
#       Create an assessment from the framework that you are audited by, or deregister the account in Regions where nobody
#       needs Audit Manager. Registering it anew may not be possible.
#     cli: aws auditmanager list-assessment-frameworks --framework-type Standard
#     effect: reads
package keyproof.region.audit_manager_assessing

import data.keyproof.lib.region

subject if {
	region.holds_something
	input.region.audit_manager.value.available == true
}

exempt contains region.nothing_to_see if region.holds_nothing

exempt contains input.region.audit_manager.value.why if {
	region.holds_something
	input.region.audit_manager.value.available == false
}

violation contains "Audit Manager has no active assessment: it gathers no evidence" if {
	region.holds_something
	input.region.audit_manager.value.status == "ACTIVE"
	count(input.region.audit_manager_assessments.value) == 0
}

violation contains sprintf("Audit Manager gathers no evidence yet: the account is %s", [lower(status)]) if {
	region.holds_something
	status := input.region.audit_manager.value.status
	status != "ACTIVE"
}

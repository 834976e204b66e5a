# METADATA
# title: Amazon Inspector scans EC2 instances
# description: >-
#   The hosts that talk to HSMs and use keys are where keys are lost in practice: whoever takes over such a host uses what it
#   may use. Amazon Inspector looks for known vulnerabilities of their software, all the time. It must be enabled for EC2 in
#   the Region; that each client of a cluster is really scanned is judged by the rule cloudhsm_cluster/clients_scanned. Where
#   the Region holds keys but no HSM cluster it is of low severity.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html
#   - ref: https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchGetAccountStatus.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/inspector-controls.html
# custom:
#   severity: medium
#   selects_by: [holds, inspector_status]
#   judges_by: [inspector_status]
#   also_reads: [cloudhsm_clusters]
#   controls:
#     aws:
#       aws_security_hub: [Inspector.1]
#       aws_config: [INSPECTOR_EC2_SCAN_ENABLED]
#       pci_dss_4_0_1: ["11.3.1"]
#     keyproof:
#       nist_800_53_r5: [RA-5]
#       iso_27001_2022: [A.8.8]
#   remediation:
#     text: >-
#       Enable Amazon Inspector for EC2 in the Region. In an organization only Inspector's delegated administrator can do so for
#       its member accounts.
#     cli: aws inspector2 enable --resource-types EC2
#     effect: changes
package keyproof.region.inspector_enabled

import data.keyproof.lib.fact
import data.keyproof.lib.region

subject if {
	region.holds_something
	input.region.inspector_status.value.available == true
}

exempt contains region.nothing_to_see if region.holds_nothing

exempt contains input.region.inspector_status.value.why if {
	region.holds_something
	input.region.inspector_status.value.available == false
}

violation contains message if {
	region.holds_something
	input.region.cloudhsm_clusters.value > 0
	message := _not_scanning
}

violation contains {"message": message, "severity": "low"} if {
	region.holds_something
	input.region.cloudhsm_clusters.value == 0
	message := _not_scanning
}

# That it does not scan is certain, and whether there is a cluster says how bad it is.
violation contains {"message": message, "severity": "low"} if {
	region.holds_something
	count(_uncounted) > 0
	message := _not_scanning
}

unseen contains reason if {
	_not_scanning
	some reason in _uncounted
}

_uncounted := fact.missing(input.region, "cloudhsm_clusters", "cloudhsm:DescribeClusters")

_not_scanning := sprintf("Amazon Inspector does not scan EC2 instances: it is %s for the account, and %s for EC2", [
	lower(status.status),
	lower(status.ec2_status),
]) if {
	status := input.region.inspector_status.value
	status.available == true
	status.ec2_status != "ENABLED"
}

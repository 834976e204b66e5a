# METADATA
# title: The clients of a CloudHSM cluster are scanned for vulnerabilities
# description: >-
#   Nobody takes a key out of an HSM, but whoever takes over a host that is logged in to it uses its keys. The instances that
#   carry the cluster's security group, or that it admits otherwise, are such hosts. Each must be scanned by Amazon Inspector
#   for vulnerable packages, and be without active findings that are critical or high; those are of high severity. An instance
#   that is stopped is not missed, and one that waits for its first scan, or for Inspector to mend an error of its own, is of
#   low severity. What has a network interface and is no instance, such as a container or a function, Inspector scans by its image or
#   code, which the interface does not tell; the HSMs themselves it does not scan.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html
#   - ref: https://docs.aws.amazon.com/inspector/v2/APIReference/API_ScanStatus.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg-client-instance.html
# custom:
#   severity: medium
#   worst: high
#   selects_by: [metadata]
#   judges_by: [metadata]
#   unseen: [inspector_coverage, inspector_findings]
#   audit_service:
#     name: Amazon Inspector
#     sees: [cloudhsm_cluster]
#     lacks: {kms_key: Amazon Inspector scans software; a key has none}
#   parameters:
#     severities:
#       default: [CRITICAL, HIGH]
#       schema: {type: array, items: {enum: [CRITICAL, HIGH]}}
#       description: The severities of findings that count
#   controls:
#     keyproof:
#       pci_dss_4_0_1: ["11.3.1"]
#       nist_800_53_r5: [RA-5]
#       iso_27001_2022: [A.8.8]
#   remediation:
#     text: >-
#       Enable Amazon Inspector for EC2, let Systems Manager manage the instance or turn on agentless scanning, and take the
#       exclusion tag from it. Update the packages that a finding names, or suppress findings that do not apply.
#     cli: >-
#       aws inspector2 list-coverage --filter-criteria "resourceId=[{comparison=EQUALS,value=INSTANCE_ID}]"
#     effect: reads
package keyproof.cloudhsm_cluster.clients_scanned

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.words

subject if {
	cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)
	count(input.cloudhsm_cluster.inspector_coverage.value.instances) > 0
}

# Where nobody can tell which instances are scanned, their findings tell still.
subject if {
	cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)
	object.get(input.cloudhsm_cluster, ["inspector_coverage", "status"], "absent") != "known"
}

exempt contains input.cloudhsm_cluster.inspector_coverage.value.why if {
	cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)
	input.cloudhsm_cluster.inspector_coverage.value.available == false
}

exempt contains "no instance is a client of the cluster" if {
	cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)
	count(input.cloudhsm_cluster.inspector_coverage.value.instances) == 0
}

# It sees a cluster by the hosts that use it.
sees contains "cloudhsm_cluster" if {
	input.cloudhsm_cluster.inspector_coverage.status == "known"
	count(_unscanned | _unread) == 0
}

violation contains entry if {
	some instance in _unscanned
	reasons := {scan.reason | some scan in instance.scans.value; scan.scan_type == "PACKAGE"}
	count(reasons) > 0
	entry := _graded(reasons, sprintf("instance %s is not scanned for vulnerabilities (%s)", [
		instance.instance_id,
		concat(", ", sort(reasons)),
	]))
}

violation contains sprintf("instance %s is not scanned for vulnerabilities: Amazon Inspector does not know it", [id]) if {
	some instance in _unscanned
	count([scan | some scan in instance.scans.value; scan.scan_type == "PACKAGE"]) == 0
	id := instance.instance_id
}

violation contains {"message": message, "severity": "high"} if {
	findings := [finding |
		some finding in input.cloudhsm_cluster.inspector_findings.value
		finding.severity in data.parameters.cloudhsm_cluster.clients_scanned.severities
	]
	some id in {id | some finding in findings; some id in finding.instance_ids}
	own := [finding | some finding in findings; id in finding.instance_ids]
	counts := [words.counted(number, noun) |
		some severity in ["CRITICAL", "HIGH"]
		number := count([finding | some finding in own; finding.severity == severity])
		number > 0
		noun := concat(" ", [lower(severity), "finding"])
	]
	names := sort({object.get(finding, "vulnerability_id", finding.title) | some finding in own})
	message := sprintf("instance %s has %s of Amazon Inspector (%s)", [id, concat(" and ", counts), words.few(names)])
}

unseen contains reason if {
	count(violation) == 0
	some reason in _unread
}

_unread contains instance.scans.reason if {
	some instance in input.cloudhsm_cluster.inspector_coverage.value.instances
	instance.scans.status == "unknown"
}

_unscanned contains instance if {
	some instance in input.cloudhsm_cluster.inspector_coverage.value.instances
	instance.scans.status == "known"
	count([scan |
		some scan in instance.scans.value
		scan.scan_type == "PACKAGE"
		_is_enough(scan)
	]) == 0
}

_is_enough(scan) if scan.status == "ACTIVE"

_is_enough(scan) if scan.reason in {"EC2_INSTANCE_STOPPED", "RESOURCE_TERMINATED"}

# Inspector's own words for what passes by itself.
_graded(reasons, message) := {"message": message, "severity": "low"} if {
	count(reasons & {"PENDING_INITIAL_SCAN", "INTERNAL_ERROR"}) > 0
} else := message

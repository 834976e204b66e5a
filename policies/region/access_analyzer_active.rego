# METADATA
# title: IAM Access Analyzer looks for access from outside
# description: >-
#   IAM Access Analyzer reasons about the policies of keys, and of buckets, roles and other resources, and finds whom they let
#   in from outside. For that an analyzer of external access must be active in the Region. One of the organization counts as
#   well, though it takes the organization's other accounts for insiders; it is in the account that administers the
#   organization's analyzers, and from any other account nobody can see it. Where yours is there, say so with
#   accept_organization_analyzer: Regions without an analyzer of their own are then left out, neither passed nor failed.
#   Analyzers of unused and of internal access do not look at keys, and Access Analyzer has no CloudHSM resource type.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-resources.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html
# custom:
#   severity: high
#   selects_by: [holds, access_analyzers]
#   judges_by: [access_analyzers]
#   audit_service:
#     name: IAM Access Analyzer
#     sees: [kms_key]
#     lacks: {cloudhsm_cluster: IAM Access Analyzer has no CloudHSM resource type}
#   parameters:
#     accept_organization_analyzer:
#       default: false
#       schema: {type: boolean}
#       description: >-
#         Whether the organization's analyzer, in the account that administers it, stands for an analyzer of the account's own
#   controls:
#     aws:
#       aws_security_hub: [IAM.28]
#       aws_config: [IAM_EXTERNAL_ACCESS_ANALYZER_ENABLED]
#       cis_aws_3_0_0: ["1.20"]
#       cis_aws_5_0_0: ["1.19"]
#     third_party:
#       cis_aws_6_0_0: ["2.19"]
#       cis_aws_7_0_0: ["2.18"]
#   remediation:
#     text: >-
#       Create an analyzer of external access in the Region. Where one has failed, see that the organization trusts Access
#       Analyzer and that the account still administers it, or delete it and create it anew.
#     cli: aws accessanalyzer create-analyzer --analyzer-name external-access --type ACCOUNT
#     effect: changes
package keyproof.region.access_analyzer_active

import data.keyproof.lib.region

subject if {
	region.holds_something
	count(_active) > 0
}

subject if {
	region.holds_something
	input.region.access_analyzers.value.available == true
	data.parameters.region.access_analyzer_active.accept_organization_analyzer == false
}

exempt contains region.nothing_to_see if region.holds_nothing

exempt contains input.region.access_analyzers.value.why if {
	region.holds_something
	input.region.access_analyzers.value.available == false
}

exempt contains "the organization's analyzer stands for one of the account (accept_organization_analyzer)" if {
	region.holds_something
	input.region.access_analyzers.value.available == true
	count(_active) == 0
	data.parameters.region.access_analyzer_active.accept_organization_analyzer == true
}

violation contains sprintf("no analyzer of external access is active in the Region%s", [concat("", sort(_inactive))]) if {
	region.holds_something
	input.region.access_analyzers.value.available == true
	count(_active) == 0
	data.parameters.region.access_analyzer_active.accept_organization_analyzer == false
}

_active contains analyzer.analyzer_arn if {
	some analyzer in input.region.access_analyzers.value.analyzers
	analyzer.status == "ACTIVE"
}

_inactive contains sprintf("; %s is %s%s", [analyzer.name, lower(analyzer.status), because]) if {
	some analyzer in input.region.access_analyzers.value.analyzers
	analyzer.status != "ACTIVE"
	because := concat("", [sprintf(" (%s)", [reason]) | reason := analyzer.status_reason])
}

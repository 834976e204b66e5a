# METADATA
# title: VPC endpoints for KMS and CloudHSM let no stranger through
# description: >-
#   By an endpoint a VPC reaches KMS or CloudHSM without the internet. The policy that AWS gives it lets everybody do
#   everything: with credentials of an account of his own, somebody inside can encrypt under a key of that account and carry
#   data out where you see nothing of it. The endpoint's policy is evaluated as IAM does, conditions and every Deny, for a
#   caller and a key of accounts that it does not name. Either limit is enough for the rule, and both are better:
#   aws:PrincipalOrgID or aws:PrincipalAccount for who calls, aws:ResourceOrgID, aws:ResourceAccount or the keys' ARNs for
#   what. Without private DNS callers go past the endpoint unless they name it (info; private hosted zones do the same).
#   Endpoints that a service made for itself, and those that the owner of a shared VPC has, are not judged.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/vpc-endpoint-policies.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/kms-vpc-endpoint.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/cloudhsm-vpc-endpoint.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html
# custom:
#   severity: medium
#   opt_in: true
#   selects_by: [vpc_endpoints]
#   judges_by: [vpc_endpoint_access]
#   controls:
#     keyproof:
#       nist_800_53_r5: [AC-4, SC-7]
#       iso_27001_2022: [A.8.12]
#   remediation:
#     text: >-
#       Give the endpoint a policy that lets in the principals of your organization, and keys of it only. Look at who calls
#       through it first, in CloudTrail by vpcEndpointId: what the policy leaves out fails at once.
#     cli: >-
#       aws ec2 modify-vpc-endpoint --vpc-endpoint-id VPC_ENDPOINT_ID --policy-document file://policy.json
#     effect: changes
#     terraform:
#       aws_vpc_endpoint: 'policy = data.aws_iam_policy_document.endpoint.json'
package keyproof.region.vpc_endpoints_bounded

import data.keyproof.lib.access

subject if {
	some endpoint in input.region.vpc_endpoints.value
	endpoint.requester_managed == false
}

exempt contains "the account has no VPC endpoint for KMS or CloudHSM here" if {
	input.region.vpc_endpoints.status == "known"
	count([endpoint | some endpoint in input.region.vpc_endpoints.value; endpoint.requester_managed == false]) == 0
}

_own contains endpoint if {
	some endpoint in input.region.vpc_endpoint_access.value
	endpoint.requester_managed == false
}

violation contains {"message": message, "severity": "medium"} if {
	some endpoint in _own
	count(endpoint.open) > 0
	message := sprintf("endpoint %s for %s lets any account's credentials use any account's %s: %s", [
		endpoint.vpc_endpoint_id,
		_services[endpoint.service],
		_things[endpoint.service],
		access.list({label | some label in endpoint.open}),
	])
}

# What cannot be read may let through everything.
violation contains {"message": message, "severity": "medium"} if {
	some endpoint in _own
	endpoint.readable == false
	message := sprintf("the policy of endpoint %s for %s is no policy that can be read", [
		endpoint.vpc_endpoint_id,
		_services[endpoint.service],
	])
}

violation contains {"message": message, "severity": "info"} if {
	some endpoint in _own
	endpoint.private_dns_enabled == false
	message := sprintf("endpoint %s for %s has no private DNS: callers who do not name it go past it", [
		endpoint.vpc_endpoint_id,
		_services[endpoint.service],
	])
}

_services := {"kms": "KMS", "cloudhsm": "CloudHSM"}

_things := {"kms": "keys", "cloudhsm": "clusters"}

# METADATA
# title: Flow logs record who tries to reach a CloudHSM cluster
# description: >-
#   The HSMs log who logged in, not who knocked: that is only in the flow logs of their network. A flow log of the VPC
#   counts, or one of each of the cluster's subnets, or of each HSM's network interface, that records all or at least the
#   rejected traffic, and that can deliver what it records. In a VPC that another account shares, the owner's flow logs
#   cannot be seen: without one of your own the verdict is unknown.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [metadata, flow_logs]
#   also_reads: [vpc]
#   audit_service: {name: VPC Flow Logs, sees: [cloudhsm_cluster], lacks: {kms_key: a key has no network interface}}
#   parameters:
#     traffic_types:
#       default: [ALL, REJECT]
#       schema: {type: array, items: {enum: [ALL, ACCEPT, REJECT]}, minItems: 1}
#       description: The traffic that a flow log may record to count
#   controls:
#     aws:
#       aws_security_hub: [EC2.6]
#       cis_aws_3_0_0: ["3.7"]
#       cis_aws_5_0_0: ["3.7"]
#     third_party:
#       cis_aws_6_0_0: ["4.7"]
#       cis_aws_7_0_0: ["4.7"]
#   remediation:
#     text: >-
#       Create a flow log for the VPC, into CloudWatch Logs, S3 or Firehose. Where one cannot deliver, see that its role or
#       the bucket's policy lets it.
#     cli: >-
#       aws ec2 create-flow-logs --resource-type VPC --resource-ids VPC_ID --traffic-type ALL --log-destination-type s3
#       --log-destination BUCKET_ARN
#     effect: changes
#     terraform:
#       aws_flow_log: 'traffic_type = "ALL"'
package keyproof.cloudhsm_cluster.vpc_flow_logged

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.fact
import data.keyproof.lib.flow_log

subject if cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)

violation contains message if {
	input.cloudhsm_cluster.vpc.value.owner_id == input.cloudhsm_cluster.account
	some message in _missing
}

unseen contains reason if {
	count(_missing) > 0
	some reason in fact.missing(input.cloudhsm_cluster, "vpc", "ec2:DescribeVpcs")
}

# https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing-service-behavior.html
unseen contains {
	"kind": "unavailable",
	"action": "ec2:DescribeFlowLogs",
	"message": sprintf("VPC %s belongs to account %s, whose flow logs cannot be seen", [vpc.vpc_id, vpc.owner_id]),
} if {
	count(_missing) > 0
	vpc := input.cloudhsm_cluster.vpc.value
	vpc.owner_id != input.cloudhsm_cluster.account
}

_missing contains message if {
	flows := input.cloudhsm_cluster.flow_logs.value
	metadata := input.cloudhsm_cluster.metadata.value
	types := data.parameters.cloudhsm_cluster.vpc_flow_logged.traffic_types
	some message in flow_log.gaps(metadata, flows, types)
}

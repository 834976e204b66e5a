# METADATA
# description: |
#   What VPC flow logs leave out of a cluster's network:
#   https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html
package keyproof.lib.flow_log

import data.keyproof.lib.cloudhsm

# What is wrong: nothing where the VPC is recorded, or all of the cluster's subnets are, or each HSM's network interface or
# its subnet; else which are not, and which flow logs of them do not count.
gaps(metadata, flows, types) := set() if {
	metadata.vpc_id in _recorded(flows, types)
} else := set() if {
	subnets := cloudhsm.subnet_ids(metadata)
	count(subnets) > 0
	count(subnets - _recorded(flows, types)) == 0
} else := set() if {
	interfaces := [hsm | some hsm in cloudhsm.present(metadata.hsms); hsm.eni_id != ""]
	count(interfaces) > 0
	count([hsm |
		some hsm in interfaces
		count({hsm.eni_id, object.get(hsm, "subnet_id", "")} & _recorded(flows, types)) == 0
	]) == 0
} else := {sprintf("no flow log records %s traffic of VPC %s, nor of %s%s", [
	concat(" or ", types),
	object.get(metadata, "vpc_id", "(none)"),
	_subnets_named(cloudhsm.subnet_ids(metadata) - _recorded(flows, types)),
	concat("", sort({excuse | some flow in flows; excuse := _excused(flow, types)})),
])}

# The VPCs, subnets and network interfaces whose traffic a flow log records and delivers.
_recorded(flows, types) := {flow.resource_id |
	some flow in flows
	flow.traffic_type in types
	_works(flow)
} | {flow.resource_id |
	"ALL" in types
	some flow in flows
	flow.traffic_type == "ACCEPT"
	_works(flow)

	# One log of what is accepted and one of what is rejected are together one of all.
	some other in flows
	other.resource_id == flow.resource_id
	other.traffic_type == "REJECT"
	_works(other)
}

_works(flow) if {
	flow.status == "ACTIVE"
	_delivers(flow)
}

# A flow log that has not delivered yet has no status.
_delivers(flow) if object.get(flow, "deliver_logs_status", "SUCCESS") != "FAILED"

_subnets_named(ids) := "its subnets" if count(ids) == 0

else := sprintf("subnet %s", [concat(", ", sort(ids))])

_excused(flow, types) := sprintf("; flow log %s of %s cannot deliver (%s)", [
	flow.flow_log_id,
	flow.resource_id,
	object.get(flow, "deliver_logs_error_message", "no reason given"),
]) if {
	object.get(flow, "deliver_logs_status", "SUCCESS") == "FAILED"
} else := sprintf("; flow log %s of %s records %s", [flow.flow_log_id, flow.resource_id, kind]) if {
	kind := object.get(flow, "traffic_type", "nothing that is told")
	count({kind} & {type | some type in types}) == 0
} else := ""

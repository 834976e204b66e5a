package keyproof.cloudhsm_cluster.vpc_flow_logged_test

import data.keyproof.cloudhsm_cluster.vpc_flow_logged as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

of(id) := {
	"flow_log_id": concat("", ["fl-", id]),
	"resource_id": id,
	"status": "ACTIVE",
	"traffic_type": "ALL",
	"deliver_logs_status": "SUCCESS",
}

flows(list) := testing.with_facets(fixtures.cluster, {"flow_logs": list})

none(subnets, why) := {sprintf("no flow log records ALL or REJECT traffic of VPC vpc-0c1, nor of %s%s", [subnets, why])}

both := "subnet subnet-0a1, subnet-0b1"

cases["a flow log of the VPC passes"] := {"given": flows([of("vpc-0c1")]), "verdict": "pass"}

cases["a flow log of every subnet passes"] := {"given": flows([of("subnet-0a1"), of("subnet-0b1")]), "verdict": "pass"}

cases["rejected traffic is enough"] := {
	"given": flows([object.union(of("vpc-0c1"), {"traffic_type": "REJECT"})]),
	"verdict": "pass",
}

cases["no flow log fails"] := {"given": flows([]), "verdict": "fail", "violation": none(both, "")}

cases["a subnet without a flow log fails"] := {
	"given": flows([of("subnet-0a1")]),
	"verdict": "fail",
	"violation": none("subnet subnet-0b1", ""),
}

cases["accepted traffic is not enough"] := {
	"given": flows([object.union(of("vpc-0c1"), {"traffic_type": "ACCEPT"})]),
	"verdict": "fail",
	"violation": none(both, "; flow log fl-vpc-0c1 of vpc-0c1 records ACCEPT"),
}

cases["traffic that is not told is not enough"] := {
	"given": flows([object.remove(of("vpc-0c1"), {"traffic_type"})]),
	"verdict": "fail",
	"violation": none(both, "; flow log fl-vpc-0c1 of vpc-0c1 records nothing that is told"),
}

cases["accepted traffic can be made enough"] := {
	"given": flows([object.union(of("vpc-0c1"), {"traffic_type": "ACCEPT"})]),
	"parameters": {"traffic_types": ["ACCEPT"]},
	"verdict": "pass",
}

cases["a flow log that cannot deliver fails"] := {
	"given": flows([object.union(
		of("vpc-0c1"),
		{"deliver_logs_status": "FAILED", "deliver_logs_error_message": "Access error"},
	)]),
	"verdict": "fail",
	"violation": none(both, "; flow log fl-vpc-0c1 of vpc-0c1 cannot deliver (Access error)"),
}

cases["a new flow log has delivered nothing yet and passes"] := {
	"given": flows([object.remove(of("vpc-0c1"), {"deliver_logs_status"})]),
	"verdict": "pass",
}

cases["a cluster that names no network fails"] := {
	"given": object.union(
		object.remove(flows([]), {"metadata"}),
		{"metadata": testing.known(object.union(
			object.remove(fixtures.metadata, {"vpc_id", "subnet_mapping"}),
			{"subnet_mapping": {}, "hsms": []},
		))},
	),
	"verdict": "fail",
	"violation": {"no flow log records ALL or REJECT traffic of VPC (none), nor of its subnets"},
}

cases["a cluster that is being deleted is not judged"] := {
	"given": testing.with_metadata(flows([]), {"state": "DELETED"}),
	"verdict": "not_applicable",
}

cases["flow logs that may not be listed prove nothing"] := {
	"given": testing.without(flows([]), "flow_logs", "ec2:DescribeFlowLogs"),
	"verdict": "unknown",
}

shared(list) := testing.with_facets(flows(list), {"vpc": object.union(fixtures.vpc, {"owner_id": "444455556666"})})

owners_logs := {
	"kind": "unavailable",
	"action": "ec2:DescribeFlowLogs",
	"message": "VPC vpc-0c1 belongs to account 444455556666, whose flow logs cannot be seen",
}

cases["a flow log of every HSM's interface passes"] := {"given": flows([of("eni-0a1"), of("eni-0b1")]), "verdict": "pass"}

cases["one of an interface and one of the other's subnet pass"] := {
	"given": flows([of("eni-0a1"), of("subnet-0b1")]),
	"verdict": "pass",
}

cases["an interface without a flow log fails"] := {
	"given": flows([of("eni-0a1")]),
	"verdict": "fail",
	"violation": none(both, ""),
}

cases["interfaces of HSMs that go need none"] := {
	"given": testing.with_metadata(flows([of("eni-0a1")]), {"hsms": [
		fixtures.hsm_a,
		object.union(fixtures.hsm_b, {"state": "DELETE_IN_PROGRESS"}),
	]}),
	"verdict": "pass",
}

cases["a parked cluster has no interface to record"] := {
	"given": testing.with_metadata(flows([of("eni-0a1")]), {"hsms": []}),
	"verdict": "fail",
	"violation": none(both, ""),
}

cases["of a shared VPC the owner's flow logs are not visible"] := {
	"given": shared([]),
	"verdict": "unknown",
	"unseen": {owners_logs},
}

cases["own flow logs of the interfaces are, and count"] := {
	"given": shared([of("eni-0a1"), of("eni-0b1")]),
	"verdict": "pass",
}

cases["own ones that do not do prove nothing against the owner's"] := {
	"given": shared([object.union(of("eni-0a1"), {"traffic_type": "ACCEPT"})]),
	"verdict": "unknown",
	"unseen": {owners_logs},
}

cases["whose VPC it is must be known to miss a flow log"] := {
	"given": testing.without(flows([]), "vpc", "ec2:DescribeVpcs"),
	"verdict": "unknown",
	"unseen": {testing.denied("ec2:DescribeVpcs").reason},
}

cases["and not to see one"] := {
	"given": testing.without(flows([of("vpc-0c1")]), "vpc", "ec2:DescribeVpcs"),
	"verdict": "pass",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.vpc_flow_logged as object.union(
			data.parameters.cloudhsm_cluster.vpc_flow_logged,
			object.get(case, "parameters", {}),
		)
}

# Logs of one kind of traffic each, where all of it is asked for.
halves(changes) := flows([
	object.union(of("vpc-0c1"), {"traffic_type": "ACCEPT"}),
	object.union(object.union(of("vpc-0c1"), {"flow_log_id": "fl-2", "traffic_type": "REJECT"}), changes),
])

cases["a log of accepted and one of rejected traffic are one of all"] := {
	"given": halves({}),
	"parameters": {"traffic_types": ["ALL"]},
	"verdict": "pass",
}

cases[sprintf("they are not where one of them %s", [what])] := {
	"given": halves(changes),
	"parameters": {"traffic_types": ["ALL"]},
	"verdict": "fail",
	"violation": {concat("", [
		"no flow log records ALL traffic of VPC vpc-0c1, nor of subnet subnet-0a1, subnet-0b1",
		why,
	])},
} if {
	some what, [changes, why] in {
		"is of another place": [
			{"resource_id": "vpc-other"},
			"; flow log fl-2 of vpc-other records REJECT; flow log fl-vpc-0c1 of vpc-0c1 records ACCEPT",
		],
		"cannot deliver": [
			{"deliver_logs_status": "FAILED", "deliver_logs_error_message": "Access error"},
			"; flow log fl-2 of vpc-0c1 cannot deliver (Access error); flow log fl-vpc-0c1 of vpc-0c1 records ACCEPT",
		],
	}
}

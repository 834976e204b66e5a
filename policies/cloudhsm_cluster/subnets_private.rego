# METADATA
# title: CloudHSM clusters lie in subnets without a route to or from the internet
# description: >-
#   AWS warns that whoever reaches an HSM can zeroize it, and its keys with it, without logging in. A subnet is public
#   when an active route in its route table (the one associated with it, else the VPC's main one) leads to an internet
#   gateway; routes to IPv6 addresses count where the subnet has such addresses itself. A route to fewer public
#   addresses, or to a prefix list, whose entries are not read, is of medium severity, and so is one through a firewall
#   that the gateway's own table leads back through. Where VPC Block Public Access closes the gateway for the subnet (EC2
#   says so of the subnet, and the account that owns it bears it out), and where the subnet only gives public addresses to
#   new interfaces, the finding is of low severity. NAT gateways, egress-only internet gateways, transit gateways and
#   peerings do not make a subnet public.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcBlockPublicAccessOptions.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [metadata, subnets]
#   unseen: [route_tables]
#   also_reads: [vpc_block_public_access]
#   controls:
#     keyproof:
#       aws_security_hub: [EC2.15]
#       nist_800_53_r5: [SC-7, AC-4]
#       pci_dss_4_0_1: [1.4.4, 1.3.1]
#       iso_27001_2022: [A.8.22, A.8.20]
#   remediation:
#     text: >-
#       Give the cluster's subnets a route table that has no route to an internet gateway; what else lies in them loses its
#       way there too. The first command tells the association of the subnet's table; where it tells none, the subnet follows
#       the main table of the VPC, and is associated with its own by aws ec2 associate-route-table. Or build the cluster anew
#       from a backup in private subnets: the subnets of a cluster cannot be changed.
#     cli: |-
#       aws ec2 describe-route-tables --filters Name=association.subnet-id,Values=SUBNET_ID
#       aws ec2 replace-route-table-association --association-id ASSOCIATION_ID --route-table-id PRIVATE_ROUTE_TABLE_ID
#     effect: changes
#     terraform:
#       aws_subnet: 'map_public_ip_on_launch = false'
package keyproof.cloudhsm_cluster.subnets_private

import data.keyproof.lib.cloudhsm
import data.keyproof.lib.network

subject if cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)

violation contains entry if {
	account := input.cloudhsm_cluster.account
	tables := input.cloudhsm_cluster.route_tables.value
	some subnet in input.cloudhsm_cluster.subnets.value
	some table in network.effective_tables(subnet, tables, account)
	some way in network.gateway_routes(table, count(subnet.ipv6_cidr_blocks) > 0)
	some destination in way.destinations
	severity := _severity_of(destination.reach)
	message := sprintf("subnet %s (%s) routes %s to %s %s (route table %s)%s%s", [
		subnet.subnet_id,
		subnet.availability_zone,
		destination.name,
		_kind_of(way.gateway),
		way.gateway,
		table.route_table_id,
		_ipv6_note(destination.name, object.get(input.cloudhsm_cluster.metadata.value, "network_type", "")),
		network.block_doubt(subnet, _options, account),
	])
	entry := _graded(message, severity, network.gateway_block(subnet, _options, account))
}

violation contains entry if {
	account := input.cloudhsm_cluster.account
	some subnet in input.cloudhsm_cluster.subnets.value
	some way in network.inspected_ways(subnet, input.cloudhsm_cluster.route_tables.value, account)
	message := sprintf("internet gateway %s (route table %s) leads to subnet %s (%s) through %s, and its table %s back%s", [
		way.gateway,
		way.edge,
		subnet.subnet_id,
		subnet.availability_zone,
		way.appliance,
		way.table,
		network.block_doubt(subnet, _options, account),
	])
	entry := _graded(message, "medium", network.gateway_block(subnet, _options, account))
}

violation contains {
	"message": sprintf("subnet %s (%s) gives new network interfaces a public IPv4 address", [
		subnet.subnet_id,
		subnet.availability_zone,
	]),
	"severity": "low",
} if {
	some subnet in input.cloudhsm_cluster.subnets.value
	subnet.map_public_ip_on_launch == true
}

# A subnet that was not read, or whose routes were not, is not known to be private.
violation contains sprintf("subnet %s of the cluster was not found", [id]) if {
	subnets := input.cloudhsm_cluster.subnets.value
	some id in cloudhsm.missing_subnets(input.cloudhsm_cluster.metadata.value, subnets)
}

violation contains sprintf("subnet %s (%s) has no route table that could be read", [
	subnet.subnet_id,
	subnet.availability_zone,
]) if {
	account := input.cloudhsm_cluster.account
	some subnet in input.cloudhsm_cluster.subnets.value
	subnet.owner_id == account
	count(network.effective_tables(subnet, input.cloudhsm_cluster.route_tables.value, account)) == 0
}

unseen contains network.not_visible("ec2:DescribeRouteTables", "route table", subnet) if {
	subnets := input.cloudhsm_cluster.subnets.value
	some subnet in network.unrouted(subnets, input.cloudhsm_cluster.route_tables.value, input.cloudhsm_cluster.account)
}

# Where they could not be read, the account does not bear out what a subnet says.
default _options := {"internet_gateway_block_mode": "not known", "state": "not known"}

_options := input.cloudhsm_cluster.vpc_block_public_access.value

_kind_of(gateway) := "carrier gateway" if startswith(gateway, "cagw-")

else := "internet gateway"

_severity_of("internet") := "high"

_severity_of("public") := "medium"

_severity_of("listed") := "medium"

_ipv6_note(destination, network_type) := "; the HSMs have IPv6 addresses" if {
	network_type == "DUALSTACK"
	contains(destination, ":")
} else := ""

# VPC Block Public Access: the route stands, but the gateway is closed.
_graded(message, severity, block_mode) := entry if {
	block_mode != "off"
	severity in {"high", "medium"}
	closed := sprintf("%s, which VPC Block Public Access closes (%s)", [message, block_mode])
	entry := {"message": closed, "severity": "low"}
} else := {"message": message} if {
	severity == "high"
} else := {"message": message, "severity": severity}

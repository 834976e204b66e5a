# METADATA
# title: No client of a CloudHSM cluster can be reached from the internet
# description: >-
#   Whoever carries the cluster's security group may talk to its HSMs: client instances are given it for that. A network
#   interface with the group and a public address makes its host a way from the internet to the HSMs, which can be
#   zeroized without a login. An interface with the group that nothing is attached to is of low severity: the next host
#   that gets it becomes a client. The HSMs' own interfaces are judged by the rule interfaces_private.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg-client-instance.html
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [client_interfaces]
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-7, AC-4]
#       pci_dss_4_0_1: [1.4.4, 1.3.1]
#       iso_27001_2022: [A.8.22, A.8.20]
#   remediation:
#     text: >-
#       Take the public address from the host, or the cluster's security group from the network interface. Let what must
#       be reached from the internet talk to a client in a private subnet instead.
#     cli: aws ec2 modify-network-interface-attribute --network-interface-id INTERFACE_ID --groups OTHER_GROUP_IDS
package keyproof.cloudhsm_cluster.clients_private

import data.keyproof.lib.cloudhsm

subject if cloudhsm.stands(input.cloudhsm_cluster.metadata.value.state)

violation contains sprintf("network interface %s%s has public address %s and the cluster's security group", [
	client.network_interface_id,
	of_instance(client),
	address,
]) if {
	some client in input.cloudhsm_cluster.client_interfaces.value
	some address in client.public_ips
}

violation contains {
	"message": sprintf("network interface %s has the cluster's security group and is attached to nothing", [id]),
	"severity": "low",
} if {
	some client in input.cloudhsm_cluster.client_interfaces.value
	client.status == "available"
	id := client.network_interface_id
}

of_instance(client) := sprintf(" (instance %s)", [client.instance_id]) if client.instance_id != ""

else := ""

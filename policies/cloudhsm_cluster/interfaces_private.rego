# METADATA
# title: The network interfaces of HSMs have no public IP address
# description: >-
#   CloudHSM gives an HSM a private address. A public one was attached by somebody, and puts the HSM on the internet as
#   far as its security group and routes allow: AWS warns that whoever reaches an HSM can zeroize it without logging
#   in. No use of CloudHSM asks for it.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html
# custom:
#   severity: critical
#   selects_by: [metadata]
#   judges_by: [metadata, network_interfaces]
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-7, AC-4]
#       pci_dss_4_0_1: [1.4.4, 1.3.1]
#       iso_27001_2022: [A.8.22, A.8.20]
#   remediation:
#     text: >-
#       Take the public address off the HSM's network interface, and find out who attached it and what connected since.
#     cli: aws ec2 disassociate-address --association-id ASSOCIATION_ID
#     effect: changes
package keyproof.cloudhsm_cluster.interfaces_private

import data.keyproof.lib.cloudhsm

# An HSM that is still being created may have no interface yet.
subject if {
	metadata := input.cloudhsm_cluster.metadata.value
	cloudhsm.stands(metadata.state)
	some hsm in metadata.hsms
	hsm.eni_id != ""
}

violation contains sprintf("network interface %s of HSM %s has the public IP address %s", [
	interface.network_interface_id,
	cloudhsm.named(hsm),
	address,
]) if {
	some hsm in input.cloudhsm_cluster.metadata.value.hsms
	some interface in input.cloudhsm_cluster.network_interfaces.value
	interface.network_interface_id == hsm.eni_id
	some address in interface.public_ips
}

# An interface that was not read is not known to be private. The interface of an HSM that is being deleted may be gone.
violation contains {
	"message": sprintf("network interface %s of HSM %s was not found", [hsm.eni_id, cloudhsm.named(hsm)]),
	"severity": "medium",
} if {
	interfaces := input.cloudhsm_cluster.network_interfaces.value
	read := {interface.network_interface_id | some interface in interfaces}
	some hsm in cloudhsm.present(input.cloudhsm_cluster.metadata.value.hsms)
	hsm.eni_id != ""
	count({hsm.eni_id} - read) == 1
}

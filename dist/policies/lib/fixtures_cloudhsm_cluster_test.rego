# METADATA
# description: A CloudHSM cluster with which every rule but the one on tags is content, for the tests to change.
package keyproof.lib.fixtures.cloudhsm_cluster

import data.keyproof.lib.testing

hsm_a := {
	"hsm_id": "hsm-aaaaaaaaaaa",
	"state": "ACTIVE",
	"availability_zone": "eu-central-1a",
	"subnet_id": "subnet-0a1",
	"eni_id": "eni-0a1",
	"eni_ip": "10.0.1.10",
	"hsm_type": "hsm2m.medium",
}

hsm_b := {
	"hsm_id": "hsm-bbbbbbbbbbb",
	"state": "ACTIVE",
	"availability_zone": "eu-central-1b",
	"subnet_id": "subnet-0b1",
	"eni_id": "eni-0b1",
	"eni_ip": "10.0.2.10",
	"hsm_type": "hsm2m.medium",
}

metadata := {
	"cluster_id": "cluster-2222222222a",
	"state": "ACTIVE",
	"hsm_type": "hsm2m.medium",
	"mode": "FIPS",
	"network_type": "IPV4",
	"vpc_id": "vpc-0c1",
	"security_group": "sg-0d1",
	"subnet_mapping": {"eu-central-1a": "subnet-0a1", "eu-central-1b": "subnet-0b1"},
	"create_timestamp": "2025-06-01T08:00:00.000Z",
	"backup_policy": "DEFAULT",
	"backup_retention_policy": {"type": "DAYS", "value": 90},
	"hsms": [hsm_a, hsm_b],
	"certificates": {},
	"tags": {},
}

vpc := {"vpc_id": "vpc-0c1", "owner_id": "111122223333", "cidr_blocks": ["10.0.0.0/16"], "ipv6_cidr_blocks": []}

subnet_a := {
	"subnet_id": "subnet-0a1",
	"vpc_id": "vpc-0c1",
	"owner_id": "111122223333",
	"availability_zone": "eu-central-1a",
	"cidr_block": "10.0.1.0/24",
	"ipv6_cidr_blocks": [],
	"map_public_ip_on_launch": false,
	"assign_ipv6_address_on_creation": false,
	"available_ip_address_count": 240,
	"internet_gateway_block_mode": "off",
}

subnet_b := object.union(subnet_a, {
	"subnet_id": "subnet-0b1",
	"availability_zone": "eu-central-1b",
	"cidr_block": "10.0.2.0/24",
})

local_route := {"destination_cidr_block": "10.0.0.0/16", "gateway_id": "local", "state": "active"}

# The main table serves subnet-0b1; subnet-0a1 has its own.
main_table := {
	"route_table_id": "rtb-0m1",
	"owner_id": "111122223333",
	"main": true,
	"subnet_ids": [],
	"routes": [local_route],
}

own_table := {
	"route_table_id": "rtb-0a1",
	"owner_id": "111122223333",
	"main": false,
	"subnet_ids": ["subnet-0a1"],
	"routes": [local_route, {"destination_cidr_block": "0.0.0.0/0", "nat_gateway_id": "nat-0e1", "state": "active"}],
}

# What a rule between the members of the cluster's group looks like.
self_rule := {
	"ip_protocol": "tcp",
	"from_port": 2223,
	"to_port": 2225,
	"ip_ranges": [],
	"ipv6_ranges": [],
	"prefix_list_ids": [],
	"user_id_group_pairs": [{"group_id": "sg-0d1", "user_id": "111122223333"}],
}

group := {
	"group_id": "sg-0d1",
	"group_name": "cloudhsm-cluster-2222222222a-sg",
	"owner_id": "111122223333",
	"vpc_id": "vpc-0c1",
	"ip_permissions": [self_rule],
	"ip_permissions_egress": [self_rule],
}

allow_all := {
	"rule_number": 100,
	"egress": false,
	"protocol": "-1",
	"rule_action": "allow",
	"cidr_block": "0.0.0.0/0",
}

deny_rest := object.union(allow_all, {"rule_number": 32767, "rule_action": "deny"})

outbound(entry) := object.union(entry, {"egress": true})

# The VPC's default network ACL, as AWS makes it.
acl := {
	"network_acl_id": "acl-0f1",
	"is_default": true,
	"subnet_ids": ["subnet-0a1", "subnet-0b1"],
	"entries": [outbound(allow_all), outbound(deny_rest), allow_all, deny_rest],
}

interface_a := {
	"network_interface_id": "eni-0a1",
	"owner_id": "111122223333",
	"requester_id": "123456789012",
	"subnet_id": "subnet-0a1",
	"status": "in-use",
	"description": "CloudHSM Managed Interface",
	"private_ip_address": "10.0.1.10",
	"public_ips": [],
	"ipv6_addresses": [],
	"group_ids": ["sg-0d1"],
}

interface_b := object.union(interface_a, {
	"network_interface_id": "eni-0b1",
	"subnet_id": "subnet-0b1",
	"private_ip_address": "10.0.2.10",
})

backup := {
	"backup_id": "backup-2222222222a",
	"state": "READY",
	"cluster_id": "cluster-2222222222a",
	"create_timestamp": "2026-01-15T02:00:00.000Z",
	"never_expires": false,
	"tags": {},
}

key_store := {
	"arn": "arn:aws:kms:eu-central-1:111122223333:custom-key-store/cks-1111111111111111",
	"custom_key_store_id": "cks-1111111111111111",
	"custom_key_store_name": "payments",
	"connection_state": "CONNECTED",
}

cluster := {
	"arn": "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-2222222222a",
	"account": "111122223333",
	"region": "eu-central-1",
	"name": "cluster-2222222222a",
	"metadata": testing.known(metadata),
	"vpc": testing.known(vpc),
	"subnets": testing.known([subnet_a, subnet_b]),
	"route_tables": testing.known([main_table, own_table]),
	"vpc_block_public_access": testing.known(null),
	"security_groups": testing.known([group]),
	"prefix_lists": testing.known({}),
	"network_acls": testing.known([acl]),
	"network_interfaces": testing.known([interface_a, interface_b]),
	"backups": testing.known([backup]),
	"source_backup": testing.known({"exists": false}),
	"key_stores": testing.known([]),
}

in_state(state) := testing.with_metadata(cluster, {"state": state})

with_hsms(hsms) := testing.with_metadata(cluster, {"hsms": hsms})

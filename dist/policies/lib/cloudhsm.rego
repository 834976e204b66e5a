# METADATA
# description: What the state of a CloudHSM cluster and of its HSMs means for the rules.
package keyproof.lib.cloudhsm

# The class of a cluster in a state, with its HSMs. A state that AWS adds later counts as in service, so that every rule
# looks at the cluster. A parked cluster runs no HSM on purpose, to save cost: one whose HSMs are all being deleted or
# are deleted, or that has none.
class(state, hsms) := "gone" if {
	state in {"DELETE_IN_PROGRESS", "DELETED"}
} else := "building" if {
	state in {"CREATE_IN_PROGRESS", "INITIALIZE_IN_PROGRESS", "UPDATE_IN_PROGRESS"}
} else := "not_in_service" if {
	state in {"UNINITIALIZED", "INITIALIZED"}
} else := "migrating" if {
	state in {"MODIFY_IN_PROGRESS", "ROLLBACK_IN_PROGRESS"}
} else := "parked" if {
	state == "ACTIVE"
	count(present(hsms)) == 0
}

else := "in_service"

# Why rules leave out a cluster that is gone.
gone(metadata) := "the cluster is deleted, or about to be" if class(metadata.state, metadata.hsms) == "gone"

# True of a cluster whose network, and what cannot be changed later, can be judged: it is not gone. In every state but
# those its HSMs, interfaces, groups and subnets are there and can be reached.
stands(state) if class(state, []) in {"building", "not_in_service", "migrating", "parked", "in_service"}

# The HSMs that are neither deleted nor being deleted.
present(hsms) := [hsm |
	some hsm in hsms
	hsm.state != "DELETED"
	hsm.state != "DELETE_IN_PROGRESS"
]

# The HSMs, or backups, in a state.
in_state(list, state) := [one | some one in list; one.state == state]

# The Availability Zones of HSMs.
_zones(hsms) := {hsm.availability_zone | some hsm in hsms}

# How a message names an HSM: its id, and its Availability Zone where that is known.
named(hsm) := sprintf("%s (%s)", [hsm.hsm_id, zone]) if zone := hsm.availability_zone

else := hsm.hsm_id

# `": <message>"` to put after a state, or nothing where AWS gives no message.
because(resource) := sprintf(": %s", [resource.state_message]) if resource.state_message != ""

else := ""

# What to say where the cluster's own security group is not among those that were read. CloudHSM makes the group with the
# cluster.
missing_group(metadata, groups) := set() if {
	metadata.state == "CREATE_IN_PROGRESS"
	object.get(metadata, "security_group", "") == ""
} else := {"the cluster names no security group"} if {
	object.get(metadata, "security_group", "") == ""
} else := {sprintf("security group %s of the cluster was not found", [metadata.security_group])} if {
	count([group | some group in groups; group.group_id == metadata.security_group]) == 0
} else := set()

# The ids of the cluster's subnets that EC2 no longer has.
missing_subnets(metadata, subnets) := subnet_ids(metadata) - {subnet.subnet_id | some subnet in subnets}

# The subnets of a cluster: those that it may place an HSM in, and those where one is.
subnet_ids(metadata) := {id | some id in metadata.subnet_mapping} | {hsm.subnet_id | some hsm in metadata.hsms}

# A violation about too few HSMs: low where the tag of a lenient environment is there, and where those being created will do.
graded(message, lenient, soon) := {"message": message, "severity": "low"} if {
	true in {count(lenient) > 0, soon}
} else := {"message": message}

# True of HSMs that are so many, in so many Availability Zones.
enough(hsms, least, least_zones) if {
	count(hsms) >= least
	count(_zones(hsms)) >= least_zones
} else := false

# How a message tells how many HSMs are active, and where.
spread(active) := "no HSM is active" if {
	count(active) == 0
} else := sprintf("only HSM %s is active", [named(active[0])]) if {
	count(active) == 1
} else := sprintf("%d HSMs are active, all in %s", [count(active), zone]) if {
	count(_zones(active)) == 1
	some zone in _zones(active)
} else := sprintf("%d HSMs are active, in %d Availability Zones (%s)", [
	count(active),
	count(_zones(active)),
	concat(", ", sort(_zones(active))),
])

# `" (being created: <HSMs>)"` to put after that, or nothing.
promise(hsms) := "" if {
	count(in_state(hsms, "CREATE_IN_PROGRESS")) == 0
} else := sprintf(" (being created: %s)", [concat(", ", sort([named(hsm) |
	some hsm in in_state(hsms, "CREATE_IN_PROGRESS")
]))])

# How a message names a KMS key store.
named_store(store) := sprintf("KMS key store %s (%s)", [store.custom_key_store_name, store.custom_key_store_id])

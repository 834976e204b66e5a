# METADATA
# description: >-
#   What the rules about a Region's audit services have in common. They are about Regions that hold something to see: where
#   there is neither a customer managed key nor an HSM cluster, a service that is off leaves nothing unseen.
package keyproof.lib.region

holds_something if input.region.holds.value.kms_keys > 0

holds_something if input.region.holds.value.cloudhsm_clusters > 0

holds_nothing if {
	input.region.holds.value.kms_keys == 0
	input.region.holds.value.cloudhsm_clusters == 0
}

nothing_to_see := "the Region holds no customer managed key and no HSM cluster"

# METADATA
# description: Why a fact that only some answers need is not known, for a policy's `unseen`.
package keyproof.lib.fact

# The reason why a facet is not known, as a set of one; empty where it is. `action` is the call that tells the facet.
missing(resource, facet, action) := set() if {
	resource[facet].status == "known"
} else := {resource[facet].reason} if {
	resource[facet].status == "unknown"
} else := {{
	"kind": "unavailable",
	"action": action,
	"message": sprintf("the inventory does not hold %s: collect it again with this rule on", [facet]),
}}

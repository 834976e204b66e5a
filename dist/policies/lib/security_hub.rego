# METADATA
# description: What Security Hub CSPM says of its controls and standards in a Region.
package keyproof.lib.security_hub

# The controls that are on in some standard.
on contains entry.control_id if {
	some entry in input.region.security_hub_controls.value
	entry.control.value.status == "ENABLED"
}

# Those of the named ones that are off in all of them. A control that the Region does not have is neither.
off(wanted) := {entry.control_id |
	some entry in input.region.security_hub_controls.value
	entry.control_id in wanted
	entry.control.value.exists == true
	entry.control.value.status != "ENABLED"
}

unseen(wanted) := {entry.control.reason |
	some entry in input.region.security_hub_controls.value
	entry.control_id in wanted
	entry.control.status == "unknown"
}

# What could be read of where a control is off: a set of one.
associations(id) := {entry.associations |
	some entry in input.region.security_hub_control_associations.value
	entry.control_id == id
}

# The standards that have a control and turned it off.
disabled(id) := {association |
	some read in associations(id)
	some association in read.value
	association.status != "ENABLED"
}

# Why each control that is off is so; low where somebody said why.
findings(wanted) := {found |
	some id in off(wanted)
	found := finding(id, stated(id), {name(association.standard_arn) | some association in disabled(id)})
}

stated(id) := {text |
	some association in disabled(id)
	reason := association.updated_reason
	trim_space(reason) != ""
	text := sprintf("%s: %s", [name(association.standard_arn), reason])
}

finding(id, reasons, standards) := {"severity": "low", "message": message} if {
	count(reasons) > 0
	message := sprintf("control %s is off on purpose (%s)", [id, concat("; ", sort(reasons))])
} else := {"severity": "medium", "message": message} if {
	some read in associations(id)
	read.status == "unknown"
	message := sprintf("control %s is off; where and why could not be read: %s %s", [
		id,
		read.reason.action,
		replace(read.reason.kind, "_", " "),
	])
} else := {"severity": "medium", "message": sprintf("control %s is off%s", [id, where_off(standards)])}

where_off(standards) := ": no enabled standard has it" if {
	count(standards) == 0
} else := sprintf(" in %s, and nobody said why", [concat(", ", sort(standards))])

# `aws-foundational-security-best-practices/v/1.0.0` of `arn:aws:securityhub:eu-central-1::standards/aws-…`
name(arn) := concat("/", array.slice(parts, 1, count(parts))) if {
	parts := split(arn, "/")
	count(parts) > 1
} else := arn

# METADATA
# description: What Security Hub CSPM says of its controls and standards in a Region.
package keyproof.lib.security_hub

# The controls that are on in some standard.
on contains entry.control_id if {
	some entry in input.region.security_hub_controls.value
	entry.control.value.status == "ENABLED"
}

# Those of the named ones that are off in all of them. A control that the Region does not have is neither.
_off(wanted) := {entry.control_id |
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
_associations(id) := {entry.associations |
	some entry in input.region.security_hub_control_associations.value
	entry.control_id == id
}

# The standards that have a control and turned it off.
_disabled(id) := {association |
	some read in _associations(id)
	some association in read.value
	association.status != "ENABLED"
}

# Why each control that is off is so; low where somebody said why.
findings(wanted) := {found |
	some id in _off(wanted)
	found := _finding(id, _stated(id), {name(association.standard_arn) | some association in _disabled(id)})
}

_stated(id) := {text |
	some association in _disabled(id)
	reason := association.updated_reason
	trim_space(reason) != ""
	text := sprintf("%s: %s", [name(association.standard_arn), reason])
}

_finding(id, reasons, standards) := {"severity": "low", "message": message} if {
	count(reasons) > 0
	message := sprintf("control %s is off on purpose (%s)", [id, concat("; ", sort(reasons))])
} else := {"severity": "medium", "message": message} if {
	some read in _associations(id)
	read.status == "unknown"
	message := sprintf("control %s is off; where and why could not be read: %s %s", [
		id,
		read.reason.action,
		replace(read.reason.kind, "_", " "),
	])
} else := {"severity": "medium", "message": sprintf("control %s is off%s", [id, _where_off(standards)])}

_where_off(standards) := ": no enabled standard has it" if {
	count(standards) == 0
} else := sprintf(" in %s, and nobody said why", [concat(", ", sort(standards))])

# `aws-foundational-security-best-practices/v/1.0.0` of `arn:aws:securityhub:eu-central-1::standards/aws-…`
name(arn) := concat("/", array.slice(parts, 1, count(parts))) if {
	parts := split(arn, "/")
	count(parts) > 1
} else := arn

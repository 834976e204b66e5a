# METADATA
# description: |
#   What a Metrics Insights query watches. Its grammar is small: one function of one metric, conditions joined by AND,
#   groups. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html
#   Of PromQL, the other language of alarms, only the greatest or the sum of a metric is followed, by labels that are equal.
package keyproof.lib.insights

watches_cluster(query, metric, cluster_id, region) if {
	_selects(query, metric)
	dimensions := {"ClusterId": cluster_id, "Region": region}
	every condition in _conditions(query) {
		_holds(condition, dimensions)
	}
}

watches_cluster(query, metric, cluster_id, _) if {
	_is_select(query) == false
	contains(query, metric)
	contains(query, "hsm-") == false
	_names_only(query, "cluster-", {cluster_id})
}

# One HSM, by its id.
watches_hsm(query, metric, hsm_id) if {
	_selects(query, metric)
	some condition in _conditions(query)
	condition.key == "HsmId"
	_holds(condition, {"HsmId": hsm_id})
	condition.equal
}

watches_hsm(query, metric, hsm_id) if {
	_is_select(query) == false
	contains(query, metric)
	contains(query, hsm_id)
}

# One key, by its id or its ARN.
watches_key(query, metric, own) if {
	_selects(query, metric)
	every condition in _conditions(query) {
		_picks(condition, own)
	}
}

watches_key(query, metric, _) if {
	_is_select(query) == false
	contains(query, metric)
	contains(query, "KeyId") == false
}

watches_key(query, metric, own) if {
	_is_select(query) == false
	contains(query, metric)
	some name in own
	contains(query, name)
}

_picks(condition, own) if {
	condition.key == "KeyId"
	condition.equal
	condition.value in own
}

_picks(condition, own) if {
	condition.key == "KeyId"
	condition.equal == false
	count({condition.value} - own) == 1
}

# The function as a statistic, as an alarm on a metric has one.
watched(query) := {"statistic": "Minimum"} if {
	_keeps_lowest(query)
} else := {"statistic": object.get(
	{"MAX": "Maximum", "MIN": "Minimum", "AVG": "Average", "SUM": "Sum", "COUNT": "SampleCount"},
	upper(trim_space(_before(_after(_plain(query), "SELECT "), "("))),
	"",
)} if {
	_is_select(query)
} else := {}

# How many HSMs' values it puts together: each alone where it groups by them.
among(query, hsms) := 1 if {
	"HsmId" in _groups(query)
	count({true | _keeps_lowest(query)}) == 0
} else := count(hsms)

_groups(query) := {_bare(label) |
	contains(_plain(query), " GROUP BY ")
	some label in split(_before(_before(_after(_plain(query), " GROUP BY "), " ORDER BY "), " LIMIT "), ",")
}

# Of several groups only those with the lowest values: the order is ascending unless it says otherwise.
_keeps_lowest(query) if {
	count(_groups(query)) > 0
	contains(_plain(query), " LIMIT ")
	contains(_plain(query), " ORDER BY ")
	contains(upper(_after(_plain(query), " ORDER BY ")), " DESC") == false
}

# Whether it is known what a query asks for. Of PromQL: the greatest or the sum of a count, or the least of the time that is
# left, compared with a number, by labels that are equal.
is_followed(query) if {
	_is_select(query)
} else if {
	count([mark | some mark in ["!", "~", " unless ", " offset ", " and ", " or "]; contains(lower(query), mark)]) == 0
	_is_compared(query, replace(_tail(query), " ", ""))
} else := false

_is_compared(query, tail) if {
	contains(query, "HsmUnhealthy")
	_begins(query, {"max", "sum"})
	tail in {">0", ">0.5", ">=1", "==1"}
}

_is_compared(query, tail) if {
	contains(query, "HsmUnhealthy") == false
	contains(query, "SecondsUntilKeyMaterialExpiration") == false
	_begins(query, {"max", "sum"})
	startswith(tail, ">")
}

_is_compared(query, tail) if {
	contains(query, "HsmUsersAvailable")
	_begins(query, {"min"})
	startswith(tail, "<")
}

_is_compared(query, tail) if {
	contains(query, "SecondsUntilKeyMaterialExpiration")
	_begins(query, {"min"})
	startswith(tail, "<")
}

_begins(query, functions) if {
	some name in functions
	some next in ["(", " "]
	startswith(trim_space(query), concat("", [name, next]))
}

# What stands behind the last bracket.
_tail(query) := parts[count(parts) - 1] if parts := split(query, ")")

_is_select(query) := startswith(trim_space(_plain(query)), "SELECT ")

_selects(query, metric) if {
	_is_select(query)
	count({true | _is_elsewhere(query)}) == 0
	trim(_before(_after(_plain(query), "("), ")"), " \"") == metric
}

_is_elsewhere(query) if count({_namespace(query)} - {"AWS/CloudHSM", "AWS/KMS"}) == 1

# `"AWS/KMS"` of FROM "AWS/KMS" and of FROM SCHEMA("AWS/KMS", KeyId).
_namespace(query) := _bare(_before(_before(trim_prefix(trim_space(_source_of(query)), "SCHEMA"), ","), ")")) if {
	contains(_plain(query), " FROM ")
}

_source_of(query) := source if {
	source := _before(_before(_before(_before(_after(_plain(query), " FROM "), " WHERE "), " GROUP BY "), " ORDER BY "), " LIMIT ")
}

# The conditions after WHERE, all of which have to hold.
_conditions(query) := [condition |
	contains(_plain(query), " WHERE ")
	text := _before(_before(_before(_after(_plain(query), " WHERE "), " GROUP BY "), " ORDER BY "), " LIMIT ")
	some part in split(text, " AND ")
	condition := _condition_of(part)
]

_condition_of(part) := {"key": _bare(parts[0]), "value": _bare(parts[1]), "equal": false} if {
	contains(part, "!=")
	parts := split(part, "!=")
} else := {"key": _bare(parts[0]), "value": _bare(parts[1]), "equal": true} if {
	contains(part, "=")
	parts := split(part, "=")
} else := {"key": part, "value": "", "equal": true}

# Of a key that is no dimension of the metric nothing is known.
_holds(condition, dimensions) if {
	condition.equal
	dimensions[condition.key] == condition.value
}

_holds(condition, dimensions) if {
	condition.equal == false
	dimensions[condition.key] != condition.value
}

_bare(text) := trim(text, " '\"()")

# Keywords in capitals, blanks as one.
_plain(query) := concat(" ", [_keyword(word) |
	some word in split(replace(replace(replace(query, "\n", " "), "\t", " "), "\r", " "), " ")
	word != ""
])

_keyword(word) := upper(word) if {
	upper(word) in {"SELECT", "FROM", "WHERE", "AND", "GROUP", "ORDER", "BY", "LIMIT", "SCHEMA"}
} else := word

_before(text, mark) := split(text, mark)[0]

_after(text, mark) := substring(text, indexof(text, mark) + count(mark), -1)

# Every id of a kind in the text is one of these.
_names_only(text, prefix, ids) if {
	every part in array.slice(split(text, prefix), 1, 1000) {
		some id in ids
		startswith(part, substring(id, count(prefix), -1))
	}
}

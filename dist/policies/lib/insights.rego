# METADATA
# description: |
#   What a Metrics Insights query watches. Its grammar is small: one function of one metric, conditions joined by AND,
#   groups. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html
#   PromQL, the other language of alarms, is not taken apart: a query of it that names the metric, and no cluster or key
#   but this one, is about it.
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
watched(query) := {"statistic": object.get(
	{"MAX": "Maximum", "MIN": "Minimum", "AVG": "Average", "SUM": "Sum", "COUNT": "SampleCount"},
	upper(trim_space(_before(_after(_plain(query), "SELECT "), "("))),
	"",
)} if {
	_is_select(query)
} else := {}

# How many HSMs' values it puts together: each alone where it groups by them.
among(query, hsms) := 1 if {
	contains(query, "HsmId")
	contains(upper(query), "GROUP BY")
} else := count(hsms)

_is_select(query) := startswith(trim_space(_plain(query)), "SELECT ")

_selects(query, metric) if {
	_is_select(query)
	trim(_before(_after(_plain(query), "("), ")"), " \"") == metric
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
	upper(word) in {"SELECT", "FROM", "WHERE", "AND", "GROUP", "ORDER", "BY", "LIMIT"}
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

# METADATA
# description: |
#   What a Metrics Insights query watches. Its grammar is small: one function of one metric, conditions joined by AND,
#   groups. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html
#   PromQL, the other language of alarms, is not taken apart: a query of it that names the metric, and no cluster or key
#   but this one, is about it.
package keyproof.lib.insights

watches_cluster(query, metric, cluster_id, region) if {
	selects(query, metric)
	dimensions := {"ClusterId": cluster_id, "Region": region}
	every condition in conditions(query) {
		holds(condition, dimensions)
	}
}

watches_cluster(query, metric, cluster_id, _) if {
	is_select(query) == false
	contains(query, metric)
	contains(query, "hsm-") == false
	names_only(query, "cluster-", {cluster_id})
}

# One HSM, by its id.
watches_hsm(query, metric, hsm_id) if {
	selects(query, metric)
	some condition in conditions(query)
	condition.key == "HsmId"
	holds(condition, {"HsmId": hsm_id})
	condition.equal
}

watches_hsm(query, metric, hsm_id) if {
	is_select(query) == false
	contains(query, metric)
	contains(query, hsm_id)
}

# One key, by its id or its ARN.
watches_key(query, metric, own) if {
	selects(query, metric)
	every condition in conditions(query) {
		picks(condition, own)
	}
}

watches_key(query, metric, _) if {
	is_select(query) == false
	contains(query, metric)
	contains(query, "KeyId") == false
}

watches_key(query, metric, own) if {
	is_select(query) == false
	contains(query, metric)
	some name in own
	contains(query, name)
}

picks(condition, own) if {
	condition.key == "KeyId"
	condition.equal
	condition.value in own
}

picks(condition, own) if {
	condition.key == "KeyId"
	condition.equal == false
	count({condition.value} - own) == 1
}

# The function as a statistic, as an alarm on a metric has one.
watched(query) := {"statistic": object.get(
	{"MAX": "Maximum", "MIN": "Minimum", "AVG": "Average", "SUM": "Sum", "COUNT": "SampleCount"},
	upper(trim_space(before(after(plain(query), "SELECT "), "("))),
	"",
)} if {
	is_select(query)
} else := {}

# How many HSMs' values it puts together: each alone where it groups by them.
among(query, hsms) := 1 if {
	contains(query, "HsmId")
	contains(upper(query), "GROUP BY")
} else := count(hsms)

is_select(query) := startswith(trim_space(plain(query)), "SELECT ")

selects(query, metric) if {
	is_select(query)
	trim(before(after(plain(query), "("), ")"), " \"") == metric
}

# The conditions after WHERE, all of which have to hold.
conditions(query) := [condition |
	contains(plain(query), " WHERE ")
	text := before(before(before(after(plain(query), " WHERE "), " GROUP BY "), " ORDER BY "), " LIMIT ")
	some part in split(text, " AND ")
	condition := condition_of(part)
]

condition_of(part) := {"key": bare(parts[0]), "value": bare(parts[1]), "equal": false} if {
	contains(part, "!=")
	parts := split(part, "!=")
} else := {"key": bare(parts[0]), "value": bare(parts[1]), "equal": true} if {
	contains(part, "=")
	parts := split(part, "=")
} else := {"key": part, "value": "", "equal": true}

# Of a key that is no dimension of the metric nothing is known.
holds(condition, dimensions) if {
	condition.equal
	dimensions[condition.key] == condition.value
}

holds(condition, dimensions) if {
	condition.equal == false
	dimensions[condition.key] != condition.value
}

bare(text) := trim(text, " '\"()")

# Keywords in capitals, blanks as one.
plain(query) := concat(" ", [keyword(word) |
	some word in split(replace(replace(replace(query, "\n", " "), "\t", " "), "\r", " "), " ")
	word != ""
])

keyword(word) := upper(word) if {
	upper(word) in {"SELECT", "FROM", "WHERE", "AND", "GROUP", "ORDER", "BY", "LIMIT"}
} else := word

before(text, mark) := split(text, mark)[0]

after(text, mark) := substring(text, indexof(text, mark) + count(mark), -1)

# Every id of a kind in the text is one of these.
names_only(text, prefix, ids) if {
	every part in array.slice(split(text, prefix), 1, 1000) {
		some id in ids
		startswith(part, substring(id, count(prefix), -1))
	}
}

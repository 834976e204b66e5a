# METADATA
# description: |
#   What is wrong with the dates of a certificate. Times are compared as text, which sorts as they do: certificates made to
#   last until 9999 are beyond the nanoseconds that Rego counts in.
package keyproof.lib.certificate

import data.keyproof.lib.time as spans
import data.keyproof.lib.words

# The findings about a certificate that is called `what`, seen from `now`. The degrees are the days before its end from
# which on a finding is of high, medium or low severity.
findings(what, certificate, now, degrees) := union({
	{{"message": sprintf("%s could not be read", [what]), "severity": "low"} | certificate.unreadable == true},
	{{"message": sprintf("%s is not valid before %s", [what, certificate.not_before]), "severity": "high"} |
		certificate.not_before > now
	},
	{{"message": sprintf("%s expired on %s", [what, certificate.not_after]), "severity": "high"} |
		certificate.not_after < now
	},
	{{"message": sprintf("%s expires on %s, in %s", [what, end, words.counted(days, "day")]), "severity": severity} |
		end := certificate.not_after
		end >= now
		end < "2262"
		days := spans.days_between(now, end)
		severity := _degree(days, degrees)
	},
})

_degree(days, degrees) := "high" if {
	days <= degrees.high
} else := "medium" if {
	days <= degrees.medium
} else := "low" if {
	days <= degrees.low
}

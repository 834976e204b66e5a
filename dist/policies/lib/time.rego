# METADATA
# description: |
#   Spans between RFC 3339 timestamps. Everything is in whole seconds: the host parses to a JavaScript number, which
#   holds milliseconds exactly and nanoseconds not.
package keyproof.lib.time

# Seconds from one timestamp to another; negative when `later` comes first.
seconds_between(earlier, later) := seconds(later) - seconds(earlier)

# Whole days from one timestamp to another, rounded towards zero; negative when `later` comes first. `floor` is given
# no negative number: the interpreter rounds those up, the WASM down.
days_between(earlier, later) := floor(span / 86400) if {
	span := seconds_between(earlier, later)
	span >= 0
}

days_between(earlier, later) := 0 - floor((0 - span) / 86400) if {
	span := seconds_between(earlier, later)
	span < 0
}

# True when more than so many hours lie between the timestamps, to the second.
more_hours_between(earlier, later, hours) if seconds_between(earlier, later) > hours * 3600

# Seconds since 1970. Every rule asks for the time of the scan, which is read once.
seconds(timestamp) := _scanned if {
	timestamp == data.scan.collected_at
} else := _parsed(timestamp)

_scanned := _parsed(data.scan.collected_at)

# Half a millisecond is added before rounding down, so that what a double lost does not matter.
_parsed(timestamp) := floor((time.parse_rfc3339_ns(timestamp) / 1000000000) + 0.0005)

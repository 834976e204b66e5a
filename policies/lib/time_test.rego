package keyproof.lib.time_test

import data.keyproof.lib.time as spans

test_days_are_whole if {
	spans.days_between("2026-01-01T00:00:00Z", "2026-01-02T23:59:59Z") == 1
	spans.days_between("2026-01-01T00:00:00.000Z", "2026-01-03T00:00:00.000Z") == 2
	spans.days_between("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z") == 0
}

test_days_to_a_time_that_has_passed_are_negative if {
	spans.days_between("2026-01-03T00:00:00Z", "2026-01-01T00:00:00Z") == -2
	spans.days_between("2026-01-03T00:00:00Z", "2026-01-01T12:00:00Z") == -1
	spans.days_between("2026-01-03T00:00:00Z", "2026-01-02T12:00:00Z") == 0
}

test_days_count_a_leap_day if spans.days_between("2024-02-28T00:00:00Z", "2024-03-01T00:00:00Z") == 2

test_milliseconds_are_dropped if {
	spans.seconds("2026-01-15T12:00:00.999Z") == spans.seconds("2026-01-15T12:00:00.000Z")
	spans.seconds_between("2026-01-15T12:00:00.999Z", "2026-01-15T12:00:01.000Z") == 1
}

test_offsets_count if spans.seconds_between("2026-01-15T12:00:00+01:00", "2026-01-15T12:00:00Z") == 3600

test_exactly_so_many_hours_are_not_more if {
	spans.more_hours_between("2026-01-15T10:00:00Z", "2026-01-15T12:00:01Z", 2)
	not spans.more_hours_between("2026-01-15T10:00:00Z", "2026-01-15T12:00:00Z", 2)
}

# METADATA
# description: |
#   What HSMs cost: nothing is known of prices but the hourly one that the user gives, in whatever currency.
#   https://aws.amazon.com/cloudhsm/pricing/ bills each HSM by the hour.
package keyproof.lib.cost

# What so many HSMs cost in a month of 730 hours, in whole units of the price's currency. A little more than a half is
# added before rounding down, so that what a double lost does not matter.
monthly(hsms, hourly_price) := floor(((hsms * hourly_price) * 730) + 0.500001)

# `"; <who> costs about <amount> a month"` to put after a message, or nothing where no price is given.
said(who, hsms, hourly_price) := sprintf("; %s costs about %d a month", [who, monthly(hsms, hourly_price)]) if {
	hourly_price > 0
} else := ""

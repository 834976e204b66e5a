# METADATA
# description: Words for messages.
package keyproof.lib.words

# A whole number of things: "1 day", "2 days".
counted(1, noun) := sprintf("1 %s", [noun])

counted(number, noun) := sprintf("%d %ss", [number, noun]) if number != 1

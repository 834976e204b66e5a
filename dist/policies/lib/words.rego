# METADATA
# description: Words for messages.
package keyproof.lib.words

# A whole number of things: "1 day", "2 days".
counted(1, noun) := sprintf("1 %s", [noun])

counted(number, noun) := sprintf("%d %ss", [number, noun]) if number != 1

# The first three of a list, to name in a message.
few(list) := concat(", ", list) if count(list) <= 3

else := concat(", ", array.concat(array.slice(list, 0, 3), ["…"]))

/**
 * True when the whole text fits the pattern, in which `*` stands for any text and `?` for one UTF-16 unit; everything else
 * stands for itself, upper and lower case apart. Two pointers: only the last `*` is ever taken back, so that no pattern
 * takes more than its length times the text's.
 */
export function matchesGlob(pattern: string, text: string): boolean {
	let at = 0;
	let next = 0;
	/** The place after the last `*`, and how much of the text it leaves to the rest. */
	let star = -1;
	let left = 0;
	while (at < text.length) {
		const wanted = pattern[next];
		if (wanted === "*") {
			star = next + 1;
			left = at;
			next = star;
		} else if (wanted !== undefined && (wanted === "?" || wanted === text[at])) {
			at += 1;
			next += 1;
		} else if (star >= 0) {
			left += 1;
			at = left;
			next = star;
		} else return false;
	}
	while (pattern[next] === "*") next += 1;
	return next === pattern.length;
}

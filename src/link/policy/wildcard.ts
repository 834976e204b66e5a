/** True when some text that begins like this fits the pattern; linear, since the first `*` takes in all that follows. */
export function mayBegin(pattern: string, beginning: string): boolean {
	for (let at = 0; at < beginning.length; at += 1) {
		const wanted = pattern[at];
		if (wanted === "*") return true;
		if (wanted === undefined || (wanted !== "?" && wanted !== beginning[at])) return false;
	}
	return true;
}

export function hasWildcard(pattern: string): boolean {
	return pattern.includes("*") || pattern.includes("?");
}

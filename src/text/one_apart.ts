/** True for two texts of which one is the other with a letter too many, too few, another one, or two in the wrong order. */
export function areOneApart(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	if (a.length !== b.length) {
		const [long, short] = a.length > b.length ? [a, b] : [b, a];
		return long.slice(at + 1) === short.slice(at);
	}
	if (a.slice(at + 1) === b.slice(at + 1)) return true;
	return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * Whether something holds of every event of a kind, of none, or (undefined) of some: it depends on what an event holds
 * beside what is known of all of them.
 */
export type Certainty = boolean | undefined;

export function not(certainty: Certainty): Certainty {
	return certainty === undefined ? undefined : !certainty;
}

export function every(certainties: readonly Certainty[]): Certainty {
	if (certainties.includes(false)) return false;
	return certainties.includes(undefined) ? undefined : true;
}

export function some(certainties: readonly Certainty[]): Certainty {
	return not(every(certainties.map(not)));
}

/** Whether text fits a pattern in which `*` stands for any text; linear in both, since patterns are written by others. */
export function fitsWildcard(pattern: string, text: string): boolean {
	const parts = pattern.split("*");
	const first = parts[0] ?? "";
	if (parts.length === 1) return text === pattern;
	const last = parts.at(-1) ?? "";
	if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
	let from = first.length;
	const end = text.length - last.length;
	for (const part of parts.slice(1, -1)) {
		const found = text.indexOf(part, from);
		if (found === -1 || found + part.length > end) return false;
		from = found + part.length;
	}
	return true;
}

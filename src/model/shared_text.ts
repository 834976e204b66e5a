/** Texts that are kept to be shared, and the characters of one at most. */
const MOST = 5_000;
const LONGEST = 200;

const texts = new Map<string, string>();

/**
 * The one string of those that are equal. What is put together anew for each of tens of thousands of resources, and mostly comes
 * to the same, takes 32 bytes for each part that it was put together of until somebody reads it.
 */
export function sharedText(text: string): string {
	if (text.length > LONGEST) return text;
	const existing = texts.get(text);
	if (existing !== undefined) return existing;
	if (texts.size >= MOST) texts.clear();
	texts.set(text, text);
	return text;
}

/** Shorter strings V8 shares itself as it parses JSON, and what is longer tells one resource from all others. */
const SHORTEST_PARSED = 11;
const LONGEST_PARSED = 32;

/** The value that JSON was parsed to, whose texts are the one string of those that are equal: actions, accounts, states. Changed in place. */
export function withSharedTexts<T>(value: T): T {
	if (typeof value === "object" && value !== null) shareWithin(value as Record<string, unknown>);
	return value;
}

function shareWithin(within: Record<string, unknown>): void {
	for (const name of Object.keys(within)) {
		const value = within[name];
		if (typeof value === "object" && value !== null) shareWithin(value as Record<string, unknown>);
		else if (typeof value === "string" && value.length >= SHORTEST_PARSED && value.length <= LONGEST_PARSED) {
			within[name] = sharedText(value);
		}
	}
}

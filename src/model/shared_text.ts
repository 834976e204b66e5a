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

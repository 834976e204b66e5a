/** A kind of fact of which fewer than one in so many stands in several resources is not looked for any more. */
const WORTH = 5;
/** So many are looked at before that is decided, and so many are kept at most. */
const TRIED = 2_000;
const MOST = 50_000;
/** Characters of a text that is kept. */
const LONGEST = 10_000;

/**
 * Gives for equal texts of one kind of fact the one value that was made of the first: key policies, tags and lists of no grants
 * are the same on thousands of keys. A kind that hardly repeats, such as what tells a key from all others, is made each time.
 */
export function factSharer<T>(): (textOf: () => string, make: () => T) => T {
	let shared: Map<string, T> | undefined = new Map();
	let [looked, found] = [0, 0];
	return (textOf, make) => {
		if (shared === undefined) return make();
		const text = textOf();
		if (text.length > LONGEST) return make();
		looked += 1;
		const existing = shared.get(text);
		if (existing !== undefined) {
			found += 1;
			return existing;
		}
		const made = make();
		if (shared.size < MOST) shared.set(text, made);
		if (looked >= TRIED && found * WORTH < looked) shared = undefined;
		return made;
	};
}

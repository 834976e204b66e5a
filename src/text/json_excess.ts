/** Deeper than any document of ours, and far from what a recursive function can bear. */
export const MAXIMUM_DEPTH = 200;
/** More values than these would take gigabytes; 200,000 keys with all their facts have a tenth of them. */
export const MAXIMUM_VALUES = 50_000_000;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];

/**
 * Why a JSON text is too much to parse, as "nested deeper than 200 levels"; undefined where it is not. Counts without
 * recursion: an array of hundreds of millions of members ends the whole process where it is parsed, and depth ends it where it
 * is walked.
 */
export function jsonExcess(text: string): string | undefined {
	let depth = 0;
	let values = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) at = endOfString(text, at);
		else if (code === COMMA) values += 1;
		// [ and {, ] and }: they differ by 0x20.
		else if ((code | 0x20) === 0x7b) depth += 1;
		else if ((code | 0x20) === 0x7d) depth -= 1;
		if (depth > MAXIMUM_DEPTH) return `nested deeper than ${MAXIMUM_DEPTH} levels`;
		if (values > MAXIMUM_VALUES) return `holds more than ${MAXIMUM_VALUES} values`;
	}
	return undefined;
}

/** Where the string that begins at `start` ends: its closing quote, or the end of a text that has none. */
function endOfString(text: string, start: number): number {
	for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
		let escapes = 0;
		while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
		if (escapes % 2 === 0) return end;
	}
	return text.length;
}

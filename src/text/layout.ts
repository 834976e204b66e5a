/** Laying text out on a terminal: by columns, not by characters. */

const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{17000}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Marks, and the vowels and finals that a Hangul syllable is put together of. */
const COMBINING = /[\p{M}\u1160-\u11ff]/u;

/** How many columns a text takes: two for an East Asian or emoji character, none for a combining mark. */
export function columns(text: string): number {
	let total = 0;
	for (const character of text) total += WIDE.test(character) ? 2 : COMBINING.test(character) ? 0 : 1;
	return total;
}

/**
 * Breaks a text at its spaces into lines of at most `width` columns. A word that is longer is broken as well, but an
 * ARN never: it is there to be copied.
 */
export function wrap(text: string, width: number): string[] {
	return fill(text.split(" "), width).flatMap((line) => {
		return columns(line) <= width || line.includes("arn:") ? [line] : broken(line, width);
	});
}

/**
 * A shell command on lines that can be pasted as they are: broken outside of quotes only, with a backslash. An option
 * keeps its value beside it.
 */
export function wrapCommand(command: string, width: number): string[] {
	const words = command.match(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g) ?? [];
	const clauses: string[] = [];
	for (const word of words) {
		const last = clauses.at(-1);
		const joined = `${last ?? ""} ${word}`;
		const isValue = last !== undefined && /^-\S*$/.test(last) && !word.startsWith("-");
		const starts = last === undefined || word.startsWith("-") || word === "&&" || columns(joined) > width - 2;
		if (starts && !isValue) clauses.push(word);
		else clauses[clauses.length - 1] = joined;
	}
	const lines = fill(clauses, width - 2);
	return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}

/** As much of the beginning of a text as `width` columns hold. */
export function clip(text: string, width: number): string {
	return broken(text, width)[0] ?? "";
}

/** At most `width` columns of a text, the last of them an ellipsis where something was cut. */
export function ellipsis(text: string, width: number): string {
	return columns(text) <= width ? text : `${clip(text, width - 1).trimEnd()}…`;
}

/** Puts as many words on each line as fit; a longer word has a line of its own. */
export function fill(words: readonly string[], width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of words) {
		if (line === "") line = word;
		else if (columns(line) + 1 + columns(word) <= width) line += ` ${word}`;
		else {
			lines.push(line);
			line = word;
		}
	}
	return line === "" ? lines : [...lines, line];
}

function broken(word: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	let used = 0;
	for (const character of word) {
		const wide = columns(character);
		if (used + wide > width) {
			lines.push(line);
			line = "";
			used = 0;
		}
		line += character;
		used += wide;
	}
	return line === "" ? lines : [...lines, line];
}

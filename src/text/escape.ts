/**
 * Names, tags, descriptions and messages come from accounts and policies that others wrote. Every report passes them
 * through one of these functions, each for the place that the text goes to.
 */

/** ANSI escape sequences (ECMA-48 CSI and OSC). Each alternative ends at the next escape, so nothing backtracks. */
const ESCAPE_SEQUENCE =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*[\u0007\u009c]?/g;

/** What most texts are: words of ASCII, with a space between them. Each character can stand in one place only. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * One line of text without anything that acts instead of being seen: escape sequences, C0 and C1 controls, and format
 * characters (bidi overrides, zero-width) are dropped, line breaks become spaces, lone surrogates U+FFFD.
 */
export function visible(text: string): string {
	if (PLAIN.test(text)) return text;
	return text
		.replace(ESCAPE_SEQUENCE, "")
		.replace(/\p{Cs}/gu, "\ufffd")
		.replace(/[\s\p{Zl}\p{Zp}\u0085]+/gu, " ")
		.replace(/[\p{Cc}\p{Cf}]/gu, "")
		.trim();
}

/** The text without what `visible` drops of it: escape sequences, controls that are no white space, and format characters. */
export function withoutUnseen(text: string): string {
	if (PLAIN.test(text)) return text;
	return text.replace(ESCAPE_SEQUENCE, "").replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, "");
}

/** At most `maximum` UTF-16 units, the last one an ellipsis where something was cut; no surrogate pair is split. */
export function cut(text: string, maximum: number): string {
	if (text.length <= maximum) return text;
	return `${text.slice(0, maximum - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** One line of what somebody else wrote: visible, and no longer than a reader wants it. */
export function brief(text: string, maximum = 300): string {
	return cut(visible(text), maximum);
}

const ZERO_WIDTH_SPACE = "\u200b";

/**
 * Text for the middle of a line or table cell of GitHub's markdown. No emphasis, link, image, HTML, math or table can
 * start in it; what GitHub links after rendering (@mentions, #1, GH-1, URLs, e-mail addresses) is broken up.
 */
export function markdownText(text: string): string {
	return visible(text)
		.replace(/[\\`*_{}[\]<>&|~$#!^]/g, "\\$&")
		.replace(/:(?=\/\/)/g, "\\:")
		.replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
		.replace(/[@#]|gh(?=-\d)/gi, `$&${ZERO_WIDTH_SPACE}`);
}

/** A code span, which markdown leaves alone; a backtick or bar, which could end it or its table cell, is replaced. */
export function markdownCode(text: string): string {
	const plain = visible(text).replaceAll("`", "'").replaceAll("|", "¦");
	return plain === "" ? "" : `\`${plain}\``;
}

/** A code block whose fence is longer than any run of backticks in it. */
export function markdownBlock(lines: readonly string[]): string {
	const plain = lines.map(visible);
	const longest = Math.max(0, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
	const fence = "`".repeat(Math.max(3, longest + 1));
	return [fence, ...plain, fence].join("\n");
}

/**
 * Text for a SARIF `message.text`: without placeholders (`{0}`, SARIF 2.1.0 section 3.11.5) and without embedded links
 * (`[text](1)`, section 3.11.6).
 */
export function sarifText(text: string): string {
	return visible(text)
		.replace(/\{(?=\d)/g, "{ ")
		.replace(/\](?=\()/g, "] ");
}

const HTML_CHARACTER: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** A page that holds one is not valid HTML ("noncharacter-in-input-stream"). */
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;

/** Text for an HTML element or a quoted attribute: it can neither start a tag nor end the attribute. One line. */
export function htmlText(text: string): string {
	return visible(text)
		.replace(NONCHARACTER, "\ufffd")
		.replace(/[&<>"']/g, (character) => HTML_CHARACTER[character] ?? "");
}

/** What makes a spreadsheet take a cell for a formula, in the forms of full width too. */
const FORMULA = /^[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;

/** A row of a CSV file (RFC 4180). */
export function csvRow(texts: readonly string[]): string {
	return `${texts.map(csvCell).join(",")}\r\n`;
}

/**
 * A quoted cell of a CSV file. One that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV
 * Injection"), and so does what would begin a cell where semicolons divide them, as in much of Europe.
 */
export function csvCell(text: string): string {
	const parts = visible(text).split(";");
	const inert = parts.map((part) => {
		const start = part.length - part.trimStart().length;
		const own = part.slice(start).replace(/^"+/, "");
		return FORMULA.test(own) ? `${part.slice(0, start)}'${part.slice(start)}` : part;
	});
	return `"${inert.join(";").replaceAll('"', '""')}"`;
}

/** Text for an XML element or a quoted attribute, of characters that XML 1.0 takes. One line. */
export function xmlText(text: string): string {
	return htmlText(text);
}

/**
 * JSON for the inside of an HTML `<script>`, where the parser looks for `</script` and `<!--` whatever the JSON's quotes
 * (HTML, "Restrictions for contents of script elements"). It parses to the same value.
 */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(/[<>&\u2028\u2029]|\p{Noncharacter_Code_Point}/gu, (character) => {
		return character.split("").map(escapedUnit).join("");
	});
}

function escapedUnit(unit: string): string {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

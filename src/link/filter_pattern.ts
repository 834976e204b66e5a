import { type Certainty, every, fitsWildcard, not, some } from "./certainty.js";

/** A member that every event of the kind has, with a value of its own. */
export const PRESENT = Symbol("present");

/** What is known of all events of a kind, by path (`userIdentity.type`); `null`: it is not there. Other members may be anything. */
export type KnownEvent = Readonly<Record<string, string | boolean | null | typeof PRESENT>>;

/** CloudWatch Logs takes no longer pattern (API reference of PutMetricFilter). */
const MAXIMUM_LENGTH = 1024;

type Token = { readonly kind: "symbol" | "word" | "quoted" | "regex" | "selector"; readonly text: string };

/**
 * Whether a filter pattern of CloudWatch Logs for JSON (`{ ($.eventName = DisableKey) || … }`) matches the events of a
 * kind. Undefined also for a pattern that is no such one, or not understood: it is not known to match.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html
 */
export function matchesEvent(pattern: string, event: KnownEvent): Certainty {
	if (pattern.length > MAXIMUM_LENGTH) return undefined;
	const tokens = tokensOf(pattern);
	if (tokens === undefined) return undefined;
	const reader = readerOf(tokens);
	if (!reader.takes("{")) return matchesTerms(pattern.trim(), event);
	const matches = readAny(reader, event);
	return !reader.broken() && reader.takes("}") && reader.ended() ? matches : undefined;
}

/** A term, with `?` (any of these) or `-` (not this) before it; in quotes where it holds more than letters and digits. */
const TERM = /(?<sign>[?-]?)(?:"(?<quoted>[^"\\]*)"|(?<bare>\w+))(?=\s|$)|(?<other>\S+)/g;

/**
 * Whether a filter pattern matches the events of a kind that are plain text, of which some lines are known and others may
 * hold anything. Undefined also for a pattern that is not understood, such as one for JSON.
 */
export function matchesText(pattern: string, known: string): Certainty {
	if (pattern.length > MAXIMUM_LENGTH) return undefined;
	const trimmed = pattern.trim();
	if (trimmed === "") return true;
	const regex = regexOf(trimmed);
	const words = known.split(/\W+/);
	if (regex !== undefined) return fitsRegex(regex, known) === true ? true : undefined;
	return termsMatch(trimmed, (term) =>
		words.includes(term) || (/\W/.test(term) && known.includes(term)) ? true : undefined,
	);
}

/** The regular expression that is the whole of a pattern. */
function regexOf(pattern: string): string | undefined {
	return pattern.match(/^%([^%]*)%$/)?.[1];
}

/** Whether one of the alternatives that are not anchored is in the text. */
function fitsInside(regex: string, text: string): boolean {
	return alternativesOf(regex).some((each) => !/[$^]/.test(each) && fitsAlternative(each, text) === true);
}

/**
 * A pattern of terms, which are looked for in the event's JSON text, upper and lower case apart: all of those without a
 * sign, one of those with `?`, none of those with `-`.
 */
function matchesTerms(pattern: string, event: KnownEvent): Certainty {
	const regex = regexOf(pattern);
	// Its text may be anywhere in the event, of which only some is known.
	if (regex !== undefined)
		return Object.values(event).some((fact) => typeof fact === "string" && fitsInside(regex, fact)) ? true : undefined;
	return termsMatch(pattern, (term) => holds(event, term));
}

function termsMatch(pattern: string, isThere: (term: string) => Certainty): Certainty {
	const terms = [...pattern.matchAll(TERM)].map(({ groups = {} }) => groups);
	if (terms.length === 0 || terms.some(({ other }) => other !== undefined)) return undefined;
	const found = (sign: string): Certainty[] =>
		terms.filter((term) => term.sign === sign).map(({ quoted, bare }) => isThere(quoted ?? bare ?? ""));
	const [any, all, none] = [found("?"), found(""), found("-")];
	// Beside other terms, those with a question mark count for nothing.
	if (any.length > 0 && all.length + none.length > 0) return undefined;
	return any.length > 0 ? some(any) : every([...all, ...none.map(not)]);
}

/** Whether the text of every such event holds a term. What is not known of it may. */
function holds(event: KnownEvent, term: string): Certainty {
	const texts = Object.entries(event).flatMap(([path, fact]) =>
		fact === null ? [] : [...path.split("."), ...(typeof fact === "string" ? [fact] : [])],
	);
	return texts.some((text) => text === term || text.split(/\W/).includes(term)) ? true : undefined;
}

interface Reader {
	/** Takes the symbol, or the word without regard to case, if it is next. */
	takes(text: string): boolean;
	/** Takes whatever is next. */
	next(): Token | undefined;
	/** Notes that the pattern is not understood. */
	fail(): undefined;
	broken(): boolean;
	ended(): boolean;
}

function readerOf(tokens: readonly Token[]): Reader {
	let position = 0;
	let broken = false;
	return {
		takes: (text) => {
			const token = tokens[position];
			const is = (token?.kind === "symbol" || token?.kind === "word") && token.text.toUpperCase() === text;
			if (is) position += 1;
			return is;
		},
		next: () => {
			position += 1;
			return tokens[position - 1];
		},
		fail: () => {
			broken = true;
			return undefined;
		},
		broken: () => broken,
		ended: () => position === tokens.length,
	};
}

function readAny(reader: Reader, event: KnownEvent): Certainty {
	const parts = [readAll(reader, event)];
	while (!reader.broken() && reader.takes("||")) parts.push(readAll(reader, event));
	return some(parts);
}

/** `&&` binds more closely than `||`. */
function readAll(reader: Reader, event: KnownEvent): Certainty {
	const parts = [readOne(reader, event)];
	while (!reader.broken() && reader.takes("&&")) parts.push(readOne(reader, event));
	return every(parts);
}

function readOne(reader: Reader, event: KnownEvent): Certainty {
	if (reader.takes("(")) {
		const inner = readAny(reader, event);
		return reader.takes(")") ? inner : reader.fail();
	}
	const selector = reader.next();
	if (selector?.kind !== "selector") return reader.fail();
	const path = pathOf(selector.text);
	const fact = Object.hasOwn(event, path) ? event[path] : undefined;
	if (reader.takes("NOT")) return reader.takes("EXISTS") ? isAbsent(fact) : reader.fail();
	if (reader.takes("IS")) return readIs(reader, fact);
	if (reader.takes("=")) return equals(fact, readValue(reader));
	if (reader.takes("!=")) return differs(fact, readValue(reader));
	if (["<", ">", "<=", ">="].some((sign) => reader.takes(sign))) {
		readValue(reader);
		return undefined;
	}
	return reader.fail();
}

function isAbsent(fact: KnownEvent[string] | undefined): Certainty {
	return fact === undefined ? undefined : fact === null;
}

function readIs(reader: Reader, fact: KnownEvent[string] | undefined): Certainty {
	if (reader.takes("TRUE")) return fact === undefined ? undefined : fact === true;
	if (reader.takes("FALSE")) return fact === undefined ? undefined : fact === false;
	// AWS does not say whether a member that is not there is null.
	if (reader.takes("NULL")) return fact === undefined || fact === null ? undefined : false;
	return reader.fail();
}

function readValue(reader: Reader): Token | undefined {
	const value = reader.next();
	if (value === undefined || value.kind === "selector" || value.kind === "symbol") return reader.fail();
	return value;
}

function equals(fact: KnownEvent[string] | undefined, value: Token | undefined): Certainty {
	if (fact === undefined || value === undefined) return undefined;
	if (fact === null) return false;
	if (fact === PRESENT && value.kind !== "regex" && value.text === "*") return true;
	if (typeof fact !== "string") return undefined;
	return value.kind === "regex" ? fitsRegex(value.text, fact) : fitsWildcard(value.text, fact);
}

/** AWS does not say whether a member that is not there differs. */
function differs(fact: KnownEvent[string] | undefined, value: Token | undefined): Certainty {
	return fact === null ? undefined : not(equals(fact, value));
}

/** Alternatives of plain text, anchored or not; any other regular expression is not understood, and never run. */
function fitsRegex(regex: string, text: string): Certainty {
	return some(alternativesOf(regex).map((alternative) => fitsAlternative(alternative, text)));
}

/** `^DisableKey$` and `^EnableKey$` of `^(DisableKey|EnableKey)$`: one group is written out, what has more is left as it is. */
function alternativesOf(regex: string): string[] {
	const [before = "", inside, after = "", ...more] = regex.split(/[()]/);
	const is_group = inside !== undefined && more.length === 0 && regex.indexOf("(") === before.length;
	if (!is_group || before.includes("|") || after.includes("|")) return regex.split("|");
	return inside.split("|").map((each) => `${before}${each}${after}`);
}

function fitsAlternative(alternative: string, text: string): Certainty {
	const start = alternative.startsWith("^");
	const end = alternative.endsWith("$");
	const plain = alternative.slice(start ? 1 : 0, end ? -1 : undefined).replaceAll("\\.", ".");
	if (!/^[\w.:/-]+$/.test(plain)) return undefined;
	if (start && end) return text === plain;
	return start ? text.startsWith(plain) : end ? text.endsWith(plain) : text.includes(plain);
}

/** `userIdentity.type` of `$.userIdentity.type` and `$['userIdentity']["type"]`. */
function pathOf(selector: string): string {
	return selector
		.slice(1)
		.replaceAll(/\.?\[["']([^"'\]]*)["']\]/g, ".$1")
		.replace(/^\./, "");
}

const SYMBOLS = ["&&", "||", "!=", "<=", ">=", "{", "}", "(", ")", "=", "<", ">"];
/** What ends a value without quotes, and a selector. */
const ENDS_WORD = " \t\r\n(){}&|";
const ENDS_SELECTOR = `${ENDS_WORD}=!<>`;

/** The words of a pattern; undefined where one does not end. */
function tokensOf(pattern: string): Token[] | undefined {
	const tokens: Token[] = [];
	let at = 0;
	while (at < pattern.length) {
		const letter = pattern.charAt(at);
		const symbol = SYMBOLS.find((each) => pattern.startsWith(each, at));
		if (" \t\r\n".includes(letter)) at += 1;
		else if (symbol !== undefined) {
			tokens.push({ kind: "symbol", text: symbol });
			at += symbol.length;
		} else if (letter === '"' || letter === "%") {
			const found = enclosed(pattern, at, letter);
			if (found === undefined) return undefined;
			tokens.push({ kind: letter === '"' ? "quoted" : "regex", text: found.text });
			at = found.end;
		} else {
			const ends = letter === "$" ? ENDS_SELECTOR : ENDS_WORD;
			let end = at + 1;
			while (end < pattern.length && !ends.includes(pattern.charAt(end))) end += 1;
			tokens.push({ kind: letter === "$" ? "selector" : "word", text: pattern.slice(at, end) });
			at = end;
		}
	}
	return tokens;
}

/** The text between two marks, of which the first is at `start`. In quotes a backslash takes the next letter as it is. */
function enclosed(pattern: string, start: number, mark: string): { text: string; end: number } | undefined {
	let text = "";
	for (let at = start + 1; at < pattern.length; at += 1) {
		const letter = pattern.charAt(at);
		if (letter === mark) return { text, end: at + 1 };
		if (letter === "\\" && mark === '"') at += 1;
		text += letter === "\\" && mark === '"' ? pattern.charAt(at) : letter;
	}
	return undefined;
}

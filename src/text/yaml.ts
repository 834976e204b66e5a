import { Composer, type Document, Lexer, LineCounter, Parser } from "yaml";
import { TookTooLong, within } from "./within.js";

/** Deeper than any file that somebody wrote. The library goes down by calls, and V8 ends the process when the stack does. */
const MAXIMUM_DEPTH = 100;
/** A node has one anchor and one tag; the library's time grows with the square of a row of them. */
const MAXIMUM_ROW = 20;
/** Words and signs. A template of a megabyte has 300,000, and this many take half a gigabyte. */
const MAXIMUM_LEXEMES = 2_000_000;

/** A template of CDK's that CloudFormation takes has a megabyte, and takes a second; the worst text of that length takes five. */
const MAXIMUM_MS = 30_000;

/** What the text is as YAML, and the line (from 1) of each offset in it. */
export interface YamlText {
	readonly document: Document.Parsed;
	readonly lines: LineCounter;
}

/** Why a text is not read, and on which line from 1. */
export interface YamlRefusal {
	readonly refused: string;
	readonly line: number;
}

class Refused extends Error {
	constructor(
		message: string,
		readonly offset: number,
	) {
		super(message);
	}
}

type Source = number | [number, number] | { offset: number };
type OnError = (source: Source, code: string, message: string, warning?: boolean) => void;

/**
 * Parses YAML, or JSON, of somebody else: one document, up to its first mistake, in time that grows with its length. Depth is
 * counted while the text is taken apart, before anything goes down into it. A key that stands twice is left to the caller:
 * the library compares every key with every other.
 *
 * @param schema `core` for YAML 1.2, `json` where nothing but JSON is meant.
 * @param milliseconds how long it may take.
 */
export function parseYaml(text: string, schema: "core" | "json", milliseconds = MAXIMUM_MS): YamlText | YamlRefusal {
	const lines = new LineCounter();
	try {
		return { document: within(milliseconds, () => documentOf(text, schema, lines)), lines };
	} catch (error) {
		if (error instanceof TookTooLong) {
			return { refused: `not read: it takes longer than ${milliseconds / 1000} s`, line: 1 };
		}
		if (!(error instanceof Refused)) throw error;
		return { refused: error.message, line: Math.max(1, lines.linePos(error.offset).line) };
	}
}

export function isRefused(parsed: YamlText | YamlRefusal): parsed is YamlRefusal {
	return "refused" in parsed;
}

function documentOf(text: string, schema: "core" | "json", lines: LineCounter): Document.Parsed {
	const composer = new Composer({ schema, uniqueKeys: false });
	// It goes on after a mistake, to find them all: a text of nothing else takes it minutes.
	(composer as unknown as { onError: OnError }).onError = refusingFirst();
	lines.addNewLine(0);
	const parser = new Parser(lines.addNewLine);
	let document: Document.Parsed | undefined;
	const keep = (documents: Iterable<Document.Parsed>): void => {
		for (const each of documents) {
			if (document !== undefined)
				throw new Refused("not valid YAML: Source contains multiple documents", each.range[0]);
			document = each;
		}
	};
	let row = 0;
	let lexemes = 0;
	for (const lexeme of new Lexer().lex(text)) {
		for (const token of parser.next(lexeme)) keep(composer.next(token));
		if (isProperty(lexeme)) row += 1;
		else if (lexeme.trim() !== "") row = 0;
		if (row > MAXIMUM_ROW) {
			throw new Refused(`more than ${MAXIMUM_ROW} anchors, tags and aliases in a row`, parser.offset);
		}
		lexemes += 1;
		if (lexemes > MAXIMUM_LEXEMES) throw new Refused(`more than ${MAXIMUM_LEXEMES} words and signs`, parser.offset);
		if (parser.stack.length > MAXIMUM_DEPTH) throw new Refused(`nested more than ${MAXIMUM_DEPTH} deep`, parser.offset);
	}
	for (const token of parser.end()) keep(composer.next(token));
	keep(composer.end(true, text.length));
	if (document === undefined) throw new Refused("no document", 0);
	return document;
}

/** Ends with the first mistake. The library catches what is thrown and calls again, with where the outer node begins. */
function refusingFirst(): OnError {
	let first: Refused | undefined;
	return (source, _code, message, warning) => {
		if (warning === true) return;
		first ??= new Refused(`not valid YAML: ${message.split("\n", 1).join("")}`, offsetOf(source));
		throw first;
	};
}

function offsetOf(source: Source): number {
	if (typeof source === "number") return source;
	return Array.isArray(source) ? source[0] : source.offset;
}

function isProperty(lexeme: string): boolean {
	return lexeme.startsWith("&") || lexeme.startsWith("!") || lexeme.startsWith("*");
}

import { type Document, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import { ConfigurationError } from "../model/errors.js";

/**
 * A longer file is not parsed: the library's time grows with the square of some texts (rows of anchors, tags and aliases),
 * and hears no signal meanwhile. 64 KiB hold some three hundred waivers, and take the worst text a second.
 */
const MAXIMUM_LENGTH = 65_536;
/** So many anchors, aliases and tags are in no file that somebody wrote. */
const MAXIMUM_INDICATORS = 1_000;

/** What a place in the file is, for messages: `.keyproof.yml:3`. */
export type Locate = (path: readonly PropertyKey[]) => string;

/**
 * Reads YAML that somebody wrote, into plain values with their lines.
 *
 * @throws ConfigurationError naming file and line, where it is too long, no YAML, or has a key twice.
 */
export function readYaml(text: string, name: string): { value: unknown; locate: Locate } {
	if (text.length > MAXIMUM_LENGTH) {
		throw new ConfigurationError(`${name}: longer than ${MAXIMUM_LENGTH} characters`);
	}
	refuseIndicators(text, name);
	const lines = new LineCounter();
	const at = (offset: number | undefined) => (offset === undefined ? name : `${name}:${lines.linePos(offset).line}`);
	// The library compares every key of a map with every other; wrongKey does it in linear time.
	const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: "error" });
	const [syntax] = document.errors;
	if (syntax !== undefined) {
		throw new ConfigurationError(`${at(syntax.pos[0])}: not valid YAML: ${firstLine(syntax.message)}`);
	}
	const wrong_key = wrongKey(document);
	if (wrong_key !== undefined) {
		const wrong = wrong_key.key === "__proto__" ? "is the name of nothing" : "stands here a second time";
		throw new ConfigurationError(`${at(wrong_key.offset)}: the key ${quoted(wrong_key.key)} ${wrong}`);
	}
	return { value: plainValue(document, name), locate: (path) => at(offsetOf(document.contents, path)) };
}

/** Counts what may begin an anchor, an alias or a tag: `&`, `*` or `!` at the beginning of a word. */
function refuseIndicators(text: string, name: string): void {
	let found = 0;
	let before = " ";
	for (const character of text) {
		if ("&*!".includes(character) && " \t\r\n[{,&*!".includes(before)) found += 1;
		before = character;
	}
	if (found <= MAXIMUM_INDICATORS) return;
	throw new ConfigurationError(`${name}: more than ${MAXIMUM_INDICATORS} anchors, aliases and tags`);
}

/** The document as plain values. Aliases are only resolved here: unset, circular, or multiplying without end. */
function plainValue(document: Document, name: string): unknown {
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new ConfigurationError(`${name}: not valid YAML: ${firstLine(message)}`, { cause: error });
	}
}

function wrongKey(document: Document): { key: string; offset: number | undefined } | undefined {
	let found: { key: string; offset: number | undefined } | undefined;
	visit(document, {
		Map(_, map) {
			const seen = new Set<string>();
			for (const pair of map.items) {
				const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
				if (key === undefined) continue;
				// JavaScript gives a member of that name another meaning, so nothing would ever see it.
				if (seen.has(key) || key === "__proto__") {
					found = { key, offset: startOf(pair.key) };
					return visit.BREAK;
				}
				seen.add(key);
			}
			return undefined;
		},
	});
	return found;
}

function firstLine(text: string): string {
	return text.split("\n", 1).join("");
}

/** A key of the file in a message: on one line, and short. */
export function quoted(key: string): string {
	return JSON.stringify(key.length <= 100 ? key : `${key.slice(0, 99)}…`);
}

/** Where the value at a path begins; for a member that is a key, where the key does. */
function offsetOf(contents: unknown, path: readonly PropertyKey[]): number | undefined {
	let node: unknown = contents;
	let offset = startOf(node);
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			if (pair === undefined) return offset;
			offset = startOf(pair.key) ?? offset;
			node = pair.value;
		} else if (isCollection(node)) {
			node = node.get(step, true);
			offset = startOf(node) ?? offset;
		} else return offset;
	}
	return offset;
}

function startOf(node: unknown): number | undefined {
	return (node as Node | null | undefined)?.range?.[0];
}

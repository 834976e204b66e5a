import { type Document, isAlias, isCollection, isMap, isScalar, type Node, visit } from "yaml";
import { ConfigurationError } from "../model/errors.js";
import { isRefused, parseYaml } from "../text/yaml.js";

/** A longer file is not parsed. 64 KiB hold some three hundred waivers, and take the worst text a second. */
const MAXIMUM_LENGTH = 65_536;
const MAXIMUM_MS = 5_000;
/** So many anchors, aliases and tags are in no file that somebody wrote. */
const MAXIMUM_INDICATORS = 1_000;

/** What a place in the file is, for messages: `.keyproof.yml:3`. */
export type Locate = (path: readonly PropertyKey[]) => string;

/** The line of a place, or of a message that begins with one as those of {@link ConfigurationError} about a file do. */
export function lineOf(text: string): number | undefined {
	const line = /^[^\n:]{1,500}:(\d{1,7})(?::|$)/.exec(text)?.[1];
	return line === undefined ? undefined : Number(line);
}

/**
 * Reads YAML that somebody wrote, into plain values with their lines; `maximum` bounds its length.
 *
 * @throws ConfigurationError naming file and line, where it is too long, no YAML, or has a key twice.
 */
export function readYaml(text: string, name: string, maximum = MAXIMUM_LENGTH): { value: unknown; locate: Locate } {
	if (text.length > maximum) throw new ConfigurationError(`${name}: longer than ${maximum} characters`);
	refuseIndicators(text, name);
	const parsed = parseYaml(text, "core", MAXIMUM_MS);
	if (isRefused(parsed)) throw new ConfigurationError(`${name}:${parsed.line}: ${parsed.refused}`);
	const { document, lines } = parsed;
	const at = (offset: number | undefined) => (offset === undefined ? name : `${name}:${lines.linePos(offset).line}`);
	const wrong_key = wrongKey(document);
	if (wrong_key !== undefined) {
		throw new ConfigurationError(`${at(wrong_key.offset)}: ${wrong_key.problem}`);
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

function wrongKey(document: Document): { problem: string; offset: number | undefined } | undefined {
	let found: { problem: string; offset: number | undefined } | undefined;
	visit(document, {
		Map(_, map) {
			const seen = new Set<string>();
			for (const { key } of map.items) {
				const problem = problemOfKey(key, seen);
				if (problem === undefined) continue;
				found = { problem, offset: startOf(key) };
				return visit.BREAK;
			}
			return undefined;
		},
	});
	return found;
}

function problemOfKey(key: unknown, seen: Set<string>): string | undefined {
	// The library would make it text, and print it to stderr as it stands.
	if (isCollection(key) || isAlias(key)) return "a key is a word, and no list, map or alias";
	const name = isScalar(key) ? String(key.value) : "";
	// JavaScript gives a member of that name another meaning, so nothing would ever see it.
	if (name === "__proto__") return `the key ${quoted(name)} is the name of nothing`;
	if (seen.has(name)) return `the key ${quoted(name)} stands here a second time`;
	seen.add(name);
	return undefined;
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

import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";
import { isRefused, parseYaml } from "../../text/yaml.js";
import type { Lines } from "./blocks.js";

/** A node of a YAML or JSON file as plain data, with the lines of what stands at the top of it. */
export interface YamlFile {
	readonly value: unknown;
	/** The lines of a member, by its path: `["Resources", "Pin", "Properties", "KeyPolicy"]`. The key's line is the first. */
	linesOf(path: readonly string[]): Lines | undefined;
}

/** A mistake, on a line from 1. */
export interface YamlError {
	readonly message: string;
	readonly line: number;
}

/** More nodes than this, with what aliases repeat, is no file that somebody wrote. */
const MAXIMUM_NODES = 500_000;
const MAXIMUM_DEPTH = 100;

/**
 * Reads YAML (JSON is YAML) with CloudFormation's short tags, each as the long form: `!Ref A` is `{"Ref": "A"}`.
 * Numbers that begin with 0, such as account ids, stay text.
 */
export function readYamlFile(text: string): YamlFile | YamlError {
	const parsed = parseYaml(text, "core");
	if (isRefused(parsed)) return { message: parsed.refused, line: parsed.line };
	const { document, lines: counter } = parsed;
	const budget = { nodes: MAXIMUM_NODES };
	const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
	const root = document.contents;
	try {
		return {
			value: plain(root, resolve, budget, 0),
			linesOf: (path) => linesAt(root, path, counter),
		};
	} catch (failure) {
		if (failure instanceof Refused) return { message: failure.message, line: counter.linePos(failure.offset).line };
		throw failure;
	}
}

export function isYamlError(file: YamlFile | YamlError): file is YamlError {
	return "message" in file;
}

class Refused extends Error {
	constructor(
		message: string,
		readonly offset = 0,
	) {
		super(message);
	}
}

function plain(node: unknown, resolve: (node: unknown) => unknown, budget: { nodes: number }, depth: number): unknown {
	if (budget.nodes-- < 0 || depth > MAXIMUM_DEPTH) throw new Refused("it is nested or repeated without end");
	const inner = (each: unknown) => plain(resolve(each), resolve, budget, depth + 1);
	const value = isMap(node)
		? Object.fromEntries(distinct(node.items).map((pair) => [keyOf(pair), inner(pair.value)]))
		: isSeq(node)
			? node.items.map(inner)
			: isScalar(node)
				? scalar(node.value, node.source)
				: null;
	return tagged(value, (node as { tag?: string } | null)?.tag);
}

/** The pairs of a map, where no key stands twice. */
function distinct(pairs: readonly Pair<unknown, unknown>[]): readonly Pair<unknown, unknown>[] {
	const seen = new Set<string>();
	for (const pair of pairs) {
		const key = keyOf(pair);
		if (seen.has(key)) throw new Refused("Map keys must be unique", (pair.key as Node | null)?.range?.[0]);
		seen.add(key);
	}
	return pairs;
}

function scalar(value: unknown, source: string | undefined): unknown {
	return typeof value === "number" && source !== undefined && /^0\d/.test(source) ? source : value;
}

function tagged(value: unknown, tag: string | undefined): unknown {
	if (tag === undefined || !tag.startsWith("!") || tag.startsWith("!!")) return value;
	const name = tag.slice(1);
	if (name === "Ref" || name === "Condition") return { [name]: value };
	if (name === "GetAtt" && typeof value === "string") {
		const at = value.indexOf(".");
		return { "Fn::GetAtt": at < 0 ? [value] : [value.slice(0, at), value.slice(at + 1)] };
	}
	return { [`Fn::${name}`]: value };
}

function linesAt(root: Node | null, path: readonly string[], counter: LineCounter): Lines | undefined {
	let node: unknown = root;
	let found: Pair<unknown, unknown> | undefined;
	for (const name of path) {
		if (isSeq(node)) {
			node = node.items[Number(name)];
			continue;
		}
		found = isMap(node) ? node.items.find((pair) => keyOf(pair) === name) : undefined;
		if (found === undefined) return undefined;
		node = found.value;
	}
	const start = (found?.key as Node | null | undefined)?.range?.[0];
	if (start === undefined) return undefined;
	const end = (found?.value as Node | null | undefined)?.range?.[1] ?? start;
	const start_line = counter.linePos(start).line;
	return { start_line, end_line: Math.max(start_line, counter.linePos(Math.max(start, end - 1)).line) };
}

/** A key as text; empty where it is none. */
export function keyOf({ key }: Pair<unknown, unknown>): string {
	return isScalar(key) ? String(key.value) : "";
}

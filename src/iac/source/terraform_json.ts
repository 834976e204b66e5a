import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";
import { isRefused, parseYaml } from "../../text/yaml.js";
import { type Expression, OTHER } from "../terraform/expression.js";
import type { Lines, SourceAttribute, SourceBlock, SourceFile } from "./blocks.js";
import { keyOf } from "./yaml_file.js";

/** How many labels the blocks of a type have: `resource` → type → name. */
const LABELS: Readonly<Record<string, number>> = {
	resource: 2,
	data: 2,
	module: 1,
	provider: 1,
	locals: 0,
	removed: 0,
	variable: 1,
	output: 1,
};

/** The blocks of a .tf.json file (https://developer.hashicorp.com/terraform/language/syntax/json). */
export function readTerraformJson(text: string, file: string): SourceFile {
	const parsed = parseYaml(text, "json");
	if (isRefused(parsed)) return { file, blocks: [], error_line: parsed.line };
	const { document, lines: counter } = parsed;
	return {
		file,
		blocks: blocksOf(document.contents, { counter, file }),
		attributes: attributesOf(document.contents, counter),
	};
}

interface Place {
	readonly counter: LineCounter;
	readonly file: string;
}

function blocksOf(root: Node | null, place: Place): SourceBlock[] {
	return pairsOf(root).flatMap((pair) => {
		const type = keyOf(pair);
		const depth = LABELS[type];
		return depth === undefined ? [] : labelled(pair, { type, labels: [], depth }, place);
	});
}

/** Goes down through the labels to the bodies; any level may be an array of the same. */
function labelled(
	pair: Pair<unknown, unknown>,
	{ type, labels, depth }: { type: string; labels: readonly string[]; depth: number },
	place: Place,
): SourceBlock[] {
	if (depth > 0) {
		return pairsOf(pair.value).flatMap((inner) =>
			labelled(inner, { type, labels: [...labels, keyOf(inner)], depth: depth - 1 }, place),
		);
	}
	const bodies = isSeq(pair.value) ? pair.value.items : [pair.value];
	return bodies.map((body) => ({
		type,
		labels,
		file: place.file,
		...linesOf(pair, place.counter),
		attributes: attributesOf(body, place.counter),
		blocks: [],
	}));
}

function attributesOf(body: unknown, counter: LineCounter): Map<string, SourceAttribute> {
	return new Map(pairsOf(body).map((each) => [keyOf(each), attributeOf(each, counter)]));
}

function attributeOf(pair: Pair<unknown, unknown>, counter: LineCounter): SourceAttribute {
	const name = keyOf(pair);
	const value = isScalar(pair.value) && typeof pair.value.value === "string" ? pair.value.value : undefined;
	const reference = value === undefined ? undefined : referenceOf(value);
	const indexes = indexesIn(textsOf(pair.value));
	return {
		name,
		...linesOf(pair, counter),
		...(reference === undefined ? {} : { reference }),
		...(indexes === undefined ? {} : { indexes }),
		...((name === "source" || name === "alias") && value !== undefined ? { text: value } : {}),
		expression: () => expressionOf(pair.value),
	};
}

/** Every text is a template; what is a block in the other syntax is an object, or a list of them. */
function expressionOf(node: unknown): Expression {
	if (isAlias(node)) return OTHER;
	if (isSeq(node)) return { kind: "list", items: node.items.map(expressionOf) };
	if (isMap(node)) {
		const members = node.items.map(
			(pair) => [{ kind: "value", value: keyOf(pair) }, expressionOf(pair.value)] as const,
		);
		return { kind: "object", members };
	}
	const value: unknown = isScalar(node) ? node.value : null;
	if (typeof value === "string") return { kind: "unparsed_template", text: value };
	return typeof value === "boolean" || typeof value === "number"
		? { kind: "value", value }
		: { kind: "value", value: null };
}

function textsOf(node: unknown): string[] {
	if (isSeq(node)) return node.items.flatMap(textsOf);
	if (isMap(node)) return node.items.flatMap(({ value }) => textsOf(value));
	return isScalar(node) && typeof node.value === "string" ? [node.value] : [];
}

function indexesIn(texts: readonly string[]): SourceAttribute["indexes"] {
	const counting = texts.filter((text) => /(?:count|each)\./.test(text));
	if (counting.length === 0) return undefined;
	const rest = counting.map((text) => text.replaceAll("[count.index]", "").replaceAll("[each.key]", ""));
	return rest.some((text) => /(?:count|each)\./.test(text)) ? "computed" : "own";
}

/** The parts of `${data.aws_iam_policy_document.pin.json}`. */
function referenceOf(value: string): readonly string[] | undefined {
	if (!value.startsWith("${") || !value.endsWith("}")) return undefined;
	const inner = value.slice(2, -1).trim();
	return /^[\w.-]+$/.test(inner) ? inner.split(".") : undefined;
}

function pairsOf(node: unknown): readonly Pair<unknown, unknown>[] {
	if (isSeq(node)) return node.items.flatMap(pairsOf);
	if (!isMap(node) || isAlias(node)) return [];
	return node.items;
}

function linesOf({ key, value }: Pair<unknown, unknown>, counter: LineCounter): Lines {
	const start = (key as Node | null)?.range?.[0] ?? 0;
	const end = (value as Node | null)?.range?.[1] ?? start;
	const start_line = counter.linePos(start).line;
	return { start_line, end_line: Math.max(start_line, counter.linePos(Math.max(start, end - 1)).line) };
}

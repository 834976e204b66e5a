import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Expression, OTHER } from "../terraform/expression.js";
import type { SourceAttribute, SourceBlock, SourceFile } from "./blocks.js";
import { expressionOf } from "./hcl_expression.js";

/** What is used of a node of web-tree-sitter. Rows count from 0. */
interface Node {
	readonly id: number;
	readonly parent: Node | null;
	readonly type: string;
	readonly text: string;
	readonly isNamed: boolean;
	readonly isError: boolean;
	readonly isMissing: boolean;
	readonly hasError: boolean;
	readonly startPosition: { readonly row: number };
	readonly endPosition: { readonly row: number; readonly column: number };
	readonly namedChildren: readonly (Node | null)[];
	readonly children: readonly (Node | null)[];
}
interface Tree {
	readonly rootNode: Node;
	delete(): void;
}
interface TreeSitter {
	readonly Parser: (new () => { setLanguage(language: unknown): void; parse(text: string): Tree | null }) & {
		init(options: { locateFile: () => string }): Promise<void>;
	};
	readonly Language: { load(path: string): Promise<unknown> };
}

/** Reads the blocks of one file; `template` reads a text with `${…}` in it, as JSON syntax and template files have. */
export interface HclReader {
	(text: string, file: string): SourceFile;
	readonly template: (text: string) => Expression;
}

/** Longer ones are not read as expressions: a key policy has at most 32 KiB. */
const MAXIMUM_EXPRESSION = 200_000;

/**
 * Loads the parser of HCL from its folder: `index.js` (web-tree-sitter as CommonJS, which is why it is no import),
 * `web-tree-sitter.wasm` and `tree-sitter-hcl.wasm`.
 */
export async function loadHcl(folder: URL): Promise<HclReader> {
	const pathOf = (name: string) => fileURLToPath(new URL(name, folder));
	const { Parser, Language } = createRequire(new URL("package.json", folder))("./index.js") as TreeSitter;
	await Parser.init({ locateFile: () => pathOf("web-tree-sitter.wasm") });
	const parser = new Parser();
	parser.setLanguage(await Language.load(pathOf("tree-sitter-hcl.wasm")));
	const expression = (text: string): Expression => {
		if (text.length > MAXIMUM_EXPRESSION) return OTHER;
		const tree = parser.parse(`x = ${text}\n`);
		if (tree === null) return OTHER;
		try {
			const [body] = childrenOf(tree.rootNode);
			const [attribute] = body === undefined ? [] : childrenOf(body);
			const written = attribute?.type === "attribute" ? childrenOf(attribute)[1] : undefined;
			return written === undefined || tree.rootNode.hasError ? OTHER : expressionOf(written);
		} finally {
			tree.delete();
		}
	};
	const read = (text: string, file: string): SourceFile => {
		const tree = parser.parse(text);
		if (tree === null) return { file, blocks: [], error_line: 1 };
		try {
			return readFile(tree.rootNode, { file, expression });
		} finally {
			tree.delete();
		}
	};
	return Object.assign(read, { template: (text: string) => withoutEnd(expression(heredoc(text))) });
}

/** Without the newline before the end of the heredoc, which is no part of the text. */
function withoutEnd(template: Expression): Expression {
	if (template.kind !== "template") return template;
	const last = template.parts.at(-1);
	if (last?.kind !== "value" || typeof last.value !== "string") return template;
	const value = last.value.replace(/\n$/, "");
	return { ...template, parts: [...template.parts.slice(0, -1), ...(value === "" ? [] : [{ ...last, value }])] };
}

/** A text as the heredoc that it is the content of. */
function heredoc(text: string): string {
	let end = "END_OF_TEMPLATE";
	while (text.includes(end)) end += "_";
	return `<<${end}\n${text}\n${end}`;
}

interface Reading {
	readonly file: string;
	readonly expression: (text: string) => Expression;
}

function readFile(root: Node, reading: Reading): SourceFile {
	const { file } = reading;
	const body = childrenOf(root).find(({ type }) => type === "body");
	const { blocks, attributes } = bodyOf(body, reading);
	return { file, blocks, attributes, ...(root.hasError ? { error_line: errorLine(root) } : {}) };
}

function bodyOf(body: Node | undefined, reading: Reading): Pick<SourceBlock, "attributes" | "blocks"> {
	const attributes = new Map<string, SourceAttribute>();
	const blocks: SourceBlock[] = [];
	for (const node of body === undefined ? [] : childrenOf(body)) {
		if (node.type === "block") blocks.push(blockOf(node, reading));
		if (node.type === "attribute") {
			const attribute = attributeOf(node, reading);
			attributes.set(attribute.name, attribute);
		}
	}
	return { attributes, blocks };
}

function blockOf(node: Node, reading: Reading): SourceBlock {
	const parts = childrenOf(node);
	const [type = "", ...labels] = parts.flatMap((part) => labelOf(part) ?? []);
	const body = parts.find((part) => part.type === "body");
	return { type, labels, file: reading.file, ...linesOf(node), ...bodyOf(body, reading) };
}

/** The text of an identifier or of a quoted label. */
function labelOf(node: Node): string | undefined {
	if (node.type === "identifier") return node.text;
	if (node.type !== "string_lit") return undefined;
	return childrenOf(node)
		.filter(({ type }) => type === "template_literal")
		.map(({ text }) => text)
		.join("");
}

function attributeOf(node: Node, { expression: read }: Reading): SourceAttribute {
	const [name_node, expression] = childrenOf(node);
	const name = name_node?.text ?? "";
	const reference = expression === undefined ? undefined : referenceOf(expression);
	// Most expressions have neither, and going down takes its time.
	const written = expression?.text ?? "";
	const counts = expression !== undefined && /(?:count|each)\./.test(written);
	const indexes = counts ? indexesIn(expression) : undefined;
	const is_set = name === "for_each" && expression !== undefined && isCallOf(childrenOf(expression)[0], "toset");
	const text = (name === "source" || name === "alias") && expression !== undefined ? literalOf(expression) : undefined;
	return {
		name,
		...linesOf(node),
		...(reference === undefined ? {} : { reference }),
		...(indexes === undefined ? {} : { indexes }),
		...(is_set ? { is_set } : {}),
		...(text === undefined ? {} : { text }),
		...(expression === undefined ? {} : { expression: onceRead(() => read(written)) }),
	};
}

/** Instances of one block, and modules that are called many times, ask for the same again and again. */
function onceRead(read: () => Expression): () => Expression {
	let found: Expression | undefined;
	return () => {
		found ??= read();
		return found;
	};
}

type Indexes = NonNullable<SourceAttribute["indexes"]>;
/** What is less certain first. */
const INDEXES: readonly Indexes[] = ["computed", "value", "own"];

/** How `count` and `each` stand in an expression; `is_index`: the expression is an index of something. */
function indexesIn(node: Node, is_index = false): Indexes | undefined {
	const parts = childrenOf(node);
	const [head, ...rest] = parts;
	if (node.type === "expression" && head !== undefined && isCounter(head)) {
		const name = [head.text, ...rest.map((part) => (part.type === "get_attr" ? part.text : "[]"))].join("");
		if (!is_index) return "computed";
		return name === "count.index" || name === "each.key" ? "own" : name === "each.value" ? "value" : "computed";
	}
	if (isCounter(node)) return "computed";
	const found = parts.map((part) => indexesIn(part, node.type === "new_index" || isLastOfElement(node, part)));
	return INDEXES.find((each) => found.includes(each));
}

function isCounter({ type, text }: Node): boolean {
	return type === "variable_expr" && (text === "count" || text === "each");
}

/** `element(list, count.index)` counts as an index does, but for starting again at the end. */
function isLastOfElement(node: Node, part: Node): boolean {
	if (node.type !== "function_arguments" || childrenOf(node).at(-1)?.id !== part.id) return false;
	return isCallOf(node.parent ?? undefined, "element");
}

function isCallOf(node: Node | undefined, name: string): boolean {
	return node?.type === "function_call" && childrenOf(node)[0]?.text === name;
}

/** The parts of an expression that only names something, with or without the quotes of `"${…}"`. */
function referenceOf(expression: Node): readonly string[] | undefined {
	const [head, ...rest] = childrenOf(expression);
	if (head?.type === "template_expr") return wrapped(head);
	if (head?.type !== "variable_expr") return undefined;
	if (!rest.every(({ type }) => type === "get_attr" || type === "index")) return undefined;
	const members = rest.filter(({ type }) => type === "get_attr").map((part) => childrenOf(part)[0]?.text ?? "");
	return [head.text, ...members];
}

function wrapped(template: Node): readonly string[] | undefined {
	const parts = childrenOf(template).flatMap(childrenOf);
	const inner = parts.filter(({ type }) => type !== "quoted_template_start" && type !== "quoted_template_end");
	const [only, ...others] = inner;
	if (only?.type !== "template_interpolation" || others.length > 0) return undefined;
	const expression = childrenOf(only).find(({ type }) => type === "expression");
	return expression === undefined ? undefined : referenceOf(expression);
}

function literalOf(expression: Node): string | undefined {
	const [value] = childrenOf(expression);
	const [literal] = value?.type === "literal_value" ? childrenOf(value) : [];
	return literal === undefined ? undefined : labelOf(literal);
}

function childrenOf(node: Node): readonly Node[] {
	return node.namedChildren.filter((child) => child !== null);
}

/** A node that ends at the beginning of a line, as a heredoc does, ends on the line before. */
function linesOf({ startPosition, endPosition }: Node) {
	const start_line = startPosition.row + 1;
	const end_row = endPosition.column === 0 ? endPosition.row - 1 : endPosition.row;
	return { start_line, end_line: Math.max(start_line, end_row + 1) };
}

/** The first line that could not be understood. Walks only where the parser says that an error is below. */
function errorLine(root: Node): number {
	let node = root;
	while (!node.isError && !node.isMissing) {
		const next = node.children.find((child) => child?.hasError === true || child?.isMissing === true);
		if (next == null) break;
		node = next;
	}
	return node.startPosition.row + 1;
}

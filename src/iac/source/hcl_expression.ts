import { type Expression, OTHER } from "../terraform/expression.js";

/** What is used of a node of web-tree-sitter. */
export interface ExpressionNode {
	readonly type: string;
	readonly text: string;
	readonly isNamed: boolean;
	readonly hasError: boolean;
	readonly namedChildren: readonly (ExpressionNode | null)[];
	readonly children: readonly (ExpressionNode | null)[];
}
type Node = ExpressionNode;

/** Deeper ones are not followed: a stack has its end. */
const MAXIMUM_DEPTH = 200;

/** The expression behind a node of type `expression`. What it holds of syntax that is not read is `other`. */
export function expressionOf(node: Node, depth = 0): Expression {
	if (depth > MAXIMUM_DEPTH || node.hasError) return OTHER;
	const below = (each: Node | undefined): Expression => (each === undefined ? OTHER : expressionOf(each, depth + 1));
	const parts = childrenOf(node);
	switch (node.type) {
		case "expression":
		case "operation":
			return chained(parts, depth);
		case "collection_value":
			return below(parts[0]);
		case "literal_value":
			return literalOf(parts[0]);
		case "template_expr":
			return below(parts[0]);
		case "quoted_template":
			return { kind: "template", parts: templateParts(parts, depth, unescaped) };
		case "heredoc_template":
			return { kind: "template", parts: heredocParts(node, parts, depth) };
		case "tuple":
			return { kind: "list", items: parts.filter(isExpression).map(below) };
		case "object":
			return {
				kind: "object",
				members: parts.filter(({ type }) => type === "object_elem").map((each) => memberOf(each, depth)),
			};
		case "variable_expr":
			return { kind: "name", name: node.text };
		case "function_call":
			return callOf(parts, depth);
		case "conditional": {
			const [condition, yes, no] = parts;
			return { kind: "if", condition: below(condition), yes: below(yes), no: below(no) };
		}
		case "for_expr":
			return forOf(parts[0], depth);
		case "binary_operation":
			return binaryOf(node, depth);
		case "unary_operation": {
			const operator = node.children.find((each) => each?.isNamed === false)?.text ?? "";
			return { kind: "operation", operator, operands: [chained(parts, depth)] };
		}
		default:
			return OTHER;
	}
}

/** A head with what is taken of it: `a.b[0][*].c`. */
function chained([head, ...rest]: readonly Node[], depth: number): Expression {
	let expression = head === undefined ? OTHER : expressionOf(head, depth + 1);
	for (const node of rest) expression = taken(expression, node, depth);
	return expression;
}

function taken(of: Expression, node: Node, depth: number): Expression {
	const [first, ...more] = childrenOf(node);
	switch (node.type) {
		case "get_attr":
			return { kind: "member", of, name: first?.text ?? "" };
		case "index":
			return first === undefined ? OTHER : taken(of, first, depth);
		case "new_index":
			return { kind: "index", of, index: first === undefined ? OTHER : expressionOf(first, depth + 1) };
		case "legacy_index":
			return { kind: "index", of, index: { kind: "value", value: Number(first?.text ?? node.text.slice(1)) } };
		case "splat": {
			const [splat] = childrenOf(node);
			const steps = splat === undefined ? [first, ...more] : childrenOf(splat);
			const names = steps.flatMap((each) => (each?.type === "get_attr" ? (childrenOf(each)[0]?.text ?? []) : []));
			return names.length < steps.length ? OTHER : { kind: "splat", of, names };
		}
		default:
			return OTHER;
	}
}

function isExpression({ type }: Node): boolean {
	return type === "expression";
}

function memberOf(node: Node, depth: number): readonly [Expression, Expression] {
	const [key, value] = childrenOf(node);
	const read = key === undefined ? OTHER : expressionOf(key, depth + 1);
	return [
		// In parentheses a name is no text but what it stands for.
		key?.text.startsWith("(") ? { kind: "template", parts: [read] } : read,
		value === undefined ? OTHER : expressionOf(value, depth + 1),
	];
}

function callOf(parts: readonly Node[], depth: number): Expression {
	const [name, given] = parts;
	const children = given === undefined ? [] : childrenOf(given);
	return {
		kind: "call",
		name: name?.text ?? "",
		arguments: children.filter(isExpression).map((each) => expressionOf(each, depth + 1)),
		spread: children.some(({ type }) => type === "ellipsis"),
	};
}

function forOf(node: Node | undefined, depth: number): Expression {
	if (node === undefined) return OTHER;
	const parts = childrenOf(node);
	const intro = parts.find(({ type }) => type === "for_intro");
	const within = intro === undefined ? [] : childrenOf(intro);
	const [of] = within.filter(isExpression);
	const [first, second] = parts.filter(isExpression);
	const is_object = node.type === "for_object_expr";
	const condition = parts.find(({ type }) => type === "for_cond");
	const asked = condition && childrenOf(condition).find(isExpression);
	const value = is_object ? second : first;
	// Grouping (`...`) is not read.
	if (of === undefined || value === undefined || parts.some(({ type }) => type === "ellipsis")) return OTHER;
	return {
		kind: "for",
		names: within.filter(({ type }) => type === "identifier").map(({ text }) => text),
		of: expressionOf(of, depth + 1),
		value: expressionOf(value, depth + 1),
		...(is_object && first !== undefined ? { key: expressionOf(first, depth + 1) } : {}),
		...(asked === undefined ? {} : { condition: expressionOf(asked, depth + 1) }),
	};
}

/** Each operand may be a chain of nodes without one of its own. */
function binaryOf(node: Node, depth: number): Expression {
	const children = node.children.filter((each) => each !== null);
	const at = children.findIndex(({ type, isNamed }) => !isNamed && type !== "(" && type !== ")");
	const operator = children[at]?.text ?? "";
	const sides = [children.slice(0, at), children.slice(at + 1)];
	const operands = sides.map((side) => chained(side.filter(isNamedNode), depth));
	return at < 0 ? OTHER : { kind: "operation", operator, operands };
}

function isNamedNode({ isNamed, type }: Node): boolean {
	return isNamed && type !== "comment";
}

function literalOf(node: Node | undefined): Expression {
	switch (node?.type) {
		case "numeric_lit":
			return { kind: "value", value: Number(node.text) };
		case "bool_lit":
			return { kind: "value", value: node.text === "true" };
		case "null_lit":
			return { kind: "value", value: null };
		case "string_lit": {
			const literals = childrenOf(node).filter(({ type }) => type === "template_literal");
			return { kind: "value", value: literals.map(({ text }) => unescaped(text)).join("") };
		}
		default:
			return OTHER;
	}
}

const QUOTES: ReadonlySet<string> = new Set([
	"quoted_template_start",
	"quoted_template_end",
	"heredoc_start",
	"heredoc_identifier",
]);

function templateParts(parts: readonly Node[], depth: number, read: (text: string) => string): Expression[] {
	return parts.flatMap((part): Expression[] => {
		if (QUOTES.has(part.type)) return [];
		if (part.type === "template_literal") return [{ kind: "value", value: read(part.text) }];
		if (part.type !== "template_interpolation") return [OTHER];
		const expression = childrenOf(part).find(isExpression);
		return [expression === undefined ? OTHER : expressionOf(expression, depth + 1)];
	});
}

/** The parser leaves out white space between parts of a heredoc: the text between them is taken from the source. */
function heredocParts(node: Node, parts: readonly Node[], depth: number): Expression[] {
	const inner = parts.filter(({ type }) => !QUOTES.has(type));
	const found: Expression[] = [];
	let at = Math.max(0, node.text.indexOf("\n") + 1);
	for (const part of inner) {
		const start = node.text.indexOf(part.text, at);
		if (start < 0) return [OTHER];
		found.push({ kind: "value", value: dollars(node.text.slice(at, start)) });
		found.push(...templateParts([part], depth, dollars));
		at = start + part.text.length;
	}
	const end = node.text.lastIndexOf("\n");
	return [...found, { kind: "value", value: dollars(node.text.slice(at, Math.max(at, end + 1))) }];
}

function dollars(text: string): string {
	return text.replaceAll("$${", "${").replaceAll("%%{", "%{");
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

/** https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences */
function unescaped(text: string): string {
	const plain = text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g, (whole, four, eight, one) => {
		if (one !== undefined) return ESCAPES[one] ?? whole;
		const code = Number.parseInt(four ?? eight, 16);
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
	return dollars(plain);
}

function childrenOf(node: Node): readonly Node[] {
	return node.namedChildren.filter((child) => child !== null).filter(({ type }) => type !== "comment");
}
